"""The form for a receipt code."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from home.form_renderer import SiteFormRenderer

from . import receipts


class ReceiptForm(forms.Form):
    """Takes a code as it was copied: capitals or not, with or without dashes, in digits of either script."""

    default_renderer = SiteFormRenderer
    use_required_attribute = False

    code = forms.CharField(
        label=_("Your receipt code"),
        help_text=_("Twelve letters and digits. Capitals, spaces and dashes do not matter."),
        error_messages={"required": _("Enter your receipt code.")},
        widget=forms.TextInput(
            {"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false", "dir": "ltr"}
        ),
    )

    def __init__(self, data=None, **kwargs):
        super().__init__(data, auto_id="receipt--%s", **kwargs)

    def clean_code(self) -> str:
        """Return the code in its one form: twelve characters."""
        code = receipts.plain_code(self.cleaned_data["code"])
        if not code:
            raise ValidationError(
                _("A code has twelve letters and digits. Check what you copied."), code="invalid"
            )
        return code
