"""The form that sends a link for a new password: in the language of the account, whoever asks in whichever browser."""

from django.utils.translation import override
from wagtail.admin.forms.auth import PasswordResetForm

from . import mail


class PasswordLinkForm(PasswordResetForm):
    """Wagtail's own: its mail holds the link and the user name, without which the link would serve for nothing."""

    def send_mail(self, subject_template_name, email_template_name, context, *args, **kwargs):
        with override(mail.language_for(context["user"]).code):
            super().send_mail(subject_template_name, email_template_name, context, *args, **kwargs)
