"""Wagtail's own mails hold titles, names and what was written in notes: none of them is sent. Ours tell numbers.

Mails for a forgotten password are not among these.
"""

from wagtail import signals
from wagtail.admin import signal_handlers
from wagtail.admin.views.pages.edit import EditView
from wagtail.models import TaskState, WorkflowState

NOTIFIERS = (
    (signals.task_submitted, TaskState, "group_approval_task_submitted_email_notification"),
    (signals.workflow_submitted, WorkflowState, "workflow_state_submitted_email_notification"),
    (signals.workflow_rejected, WorkflowState, "workflow_state_rejected_email_notification"),
    (signals.workflow_approved, WorkflowState, "workflow_state_approved_email_notification"),
)


def silence() -> None:
    """Take Wagtail's notifiers off its signals, and its mails about notes out of the page editor."""
    for signal, sender, uid in NOTIFIERS:
        signal.disconnect(sender=sender, dispatch_uid=uid)
    # Its own app may become ready after ours.
    signal_handlers.register_signal_handlers = lambda: None
    EditView.send_commenting_notifications = lambda self, changes: None
