"""Forms that readers fill in: label, hint, message, field, in that order, and a summary of what is wrong above them.

A form says `default_renderer = SiteFormRenderer` and stands in its page as `{{ form }}` inside a `<form novalidate>`:
the browser's own bubbles speak the browser's language and are gone before a screen reader has read them.
"""

from django import forms
from django.forms.renderers import DjangoTemplates
from django.template.loader import get_template

# What these fields hold is written from left to right in every language.
LEFT_TO_RIGHT = (forms.EmailField, forms.URLField)


class SiteBoundField(forms.BoundField):
    """A field whose direction is that of what is typed in it."""

    def build_widget_attrs(self, attrs, widget=None):
        attrs = super().build_widget_attrs(attrs, widget)
        if isinstance(self.field, LEFT_TO_RIGHT):
            attrs.setdefault("dir", "ltr")
        elif isinstance(self.field.widget, forms.TextInput | forms.Textarea):
            attrs.setdefault("dir", "auto")
        return attrs

    @property
    def first_id(self) -> str:
        """The id of the control that a link to the field leads to: of a group of choices, the first."""
        return self.subwidgets[0].id_for_label if self.use_fieldset else self.id_for_label


class SiteFormRenderer(DjangoTemplates):
    """Draws forms with the site's components, and the fields themselves with Django's own templates."""

    form_template_name = "components/form.html"
    field_template_name = "components/field.html"
    bound_field_class = SiteBoundField

    def get_template(self, template_name):
        if template_name.startswith("django/"):
            return super().get_template(template_name)
        return get_template(template_name)
