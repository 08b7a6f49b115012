"""What a user chooses about mails, in their account: one switch, in the place of Wagtail's four.

Wagtail's switches were about mails that are not sent any more. One of its columns keeps ours.
"""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.account import NotificationPreferencesForm
from wagtail.admin.views.account import NotificationsSettingsPanel
from wagtail.admin.widgets import SwitchInput

CHOICE = "updated_comments_notifications"


class MailChoicesForm(NotificationPreferencesForm):
    """Whether the user takes the summary by mail."""

    def __init__(self, *args, **kwargs):
        # Past Wagtail's own, which looks at the rights that its four mails need.
        super(NotificationPreferencesForm, self).__init__(*args, **kwargs)

    class Meta(NotificationPreferencesForm.Meta):
        fields = [CHOICE]
        labels = {CHOICE: _("Summary by e-mail")}
        help_texts = {
            CHOICE: _(
                "Twice a day at most, and only when there is something for you: numbers and a link. What cannot wait is"
                " written to you at once all the same: a page to review, a scheduled publication that failed, a consent"
                " that was withdrawn or ends soon."
            )
        }
        widgets = {CHOICE: SwitchInput()}


NotificationsSettingsPanel.form_class = MailChoicesForm
