"""A form with a field of every kind, for the style page. Nobody receives it."""

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from home.form_renderer import SiteFormRenderer


class SampleForm(forms.Form):
    default_renderer = SiteFormRenderer
    use_required_attribute = False

    name = forms.CharField(label=_("Name"), max_length=80, help_text=_("As you want it to be read."))
    email = forms.EmailField(label=_("E-mail"), help_text=_("It is not shown."))
    year = forms.IntegerField(label=_("Year"), required=False, widget=forms.TextInput({"size": 6}))
    kind = forms.ChoiceField(label=_("Kind"), choices=[("", "–"), ("page", _("Page")), ("text", _("Text"))])
    language = forms.ChoiceField(
        label=_("Language"), choices=[("fr", _("French")), ("ar", _("Arabic"))], widget=forms.RadioSelect
    )
    message = forms.CharField(
        label=pgettext_lazy("of a visitor", "Message"), widget=forms.Textarea({"rows": 4})
    )
    agreed = forms.BooleanField(label=_("I have read the rules"))
