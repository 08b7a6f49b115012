"""The two reviews of the workflow: what they are asked for is said by home/publishing/reviews.py."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import AbstractGroupApprovalTask, TaskState


class Review(AbstractGroupApprovalTask):
    """A review that is passed at once where there is nothing to look at, and that no author gives."""

    class Meta:
        abstract = True

    def start(self, workflow_state, user=None):
        """Ask the group; or pass, telling nobody and writing down why."""
        from ..publishing import reviews

        page = workflow_state.content_object.specific
        if not (why := reviews.passed_because(self, page)):
            return super().start(workflow_state, user=user)
        return TaskState.objects.create(
            workflow_state=workflow_state,
            task=self,
            revision=page.get_latest_revision(),
            status=TaskState.STATUS_SKIPPED,
            finished_at=timezone.now(),
            comment=why,
        )

    def get_actions(self, obj, user):
        """Return Wagtail's own, without approval for those who have changed the words, superusers too."""
        from ..publishing import reviews

        actions = super().get_actions(obj, user)
        if actions and not reviews.may_approve(self, obj, user):
            actions = [action for action in actions if action[0] != "approve"]
        return actions

    def on_action(self, task_state, user, action_name, **kwargs):
        """Approve what is the latest draft now; leave it waiting where an author approves it themselves."""
        from ..publishing import reviews

        if action_name == "approve":
            page = task_state.workflow_state.content_object.specific
            if not reviews.may_approve(self, page, user):
                return
            task_state.revision = page.get_latest_revision()
            reviews.record_approval(self, page, user)
        super().on_action(task_state, user, action_name, **kwargs)


class ProtectionReview(Review):
    """Somebody of the protection group, and not the author, looks at people, figures and testimony."""

    class Meta:
        verbose_name = _("protection review")
        verbose_name_plural = _("protection reviews")


class LanguageReview(Review):
    """Somebody else than the author reads the text in its language."""

    class Meta:
        verbose_name = _("language review")
        verbose_name_plural = _("language reviews")
