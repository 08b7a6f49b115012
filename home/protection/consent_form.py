"""The form of a consent. It has no field for a name, nor one for remarks, in which a name would come to stand."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
)

from ..models.consents import usual_end


class ConsentForm(WagtailAdminModelForm):
    """What one person agreed to. A last day that nobody gives is the usual one."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["expires_on"].required = False
        for field in self.fields.values():
            # Django would compare a suggested value with a hidden field, which Wagtail does not draw.
            field.show_hidden_initial = False
        self.fields["reference"].widget.attrs.update({"dir": "ltr", "autocomplete": "off"})

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("given_on") and "expires_on" in cleaned and not cleaned["expires_on"]:
            cleaned["expires_on"] = usual_end(cleaned["given_on"])
        return cleaned


EDIT_HANDLER = ObjectList(
    [
        HelpPanel(template="protection/consent_help.html"),
        FieldPanel(
            "reference",
            help_text=_(
                "Write this code on the paper form that was signed, or write here the code that stands on it."
                " Never a name, and no initials."
            ),
        ),
        MultiFieldPanel(
            [FieldPanel("for_site"), FieldPanel("for_social"), FieldPanel("for_print")],
            heading=_("What the person agreed to"),
        ),
        MultiFieldPanel(
            [FieldPanel("in_french"), FieldPanel("in_arabic")],
            heading=_("Pages on which the picture may be shown"),
        ),
        FieldRowPanel(
            [
                FieldPanel("given_on"),
                FieldPanel(
                    "expires_on",
                    help_text=_(
                        "The last day: the picture disappears by itself on the day after. Left empty, it is two years"
                        " after the day the consent was given."
                    ),
                ),
            ],
        ),
        FieldPanel("renews"),
        InlinePanel(
            "pictures",
            [FieldPanel("image")],
            heading=_("Pictures in which the person can be recognised"),
            label=_("Picture"),
        ),
    ],
    base_form_class=ConsentForm,
)
