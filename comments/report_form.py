"""The form with which a reader reports a comment: one choice, and nothing to write."""

from django import forms
from django.utils.translation import gettext_lazy as _

from home.form_renderer import SiteFormRenderer

from .models import CommentReport

Why = CommentReport.Why


class ReportForm(forms.Form):
    """Asks for nothing else: a text would name the very people whom a report is to protect."""

    default_renderer = SiteFormRenderer
    use_required_attribute = False

    why = forms.ChoiceField(
        label=_("What is wrong with this comment?"),
        choices=[(why.value, why.label) for why in Why if why != Why.ORPHAN],
        widget=forms.RadioSelect,
        error_messages={
            "required": _("Choose what is wrong with this comment."),
            "invalid_choice": _("Choose what is wrong with this comment."),
        },
    )

    def __init__(self, data=None, **kwargs):
        super().__init__(data, auto_id="report--%s", **kwargs)
