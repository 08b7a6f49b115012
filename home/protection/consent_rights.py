"""Who may do what in the consent register."""

from wagtail.permissions import ModelPermissionPolicy

from ..models import Consent

PROTECT = "home.protect_people"
CHANGE = "home.change_consent"


class ConsentPolicy(ModelPermissionPolicy):
    """Django's own rights, but for what cannot be undone: only those who protect people delete a consent, or change
    one that was withdrawn."""

    def user_has_permission(self, user, action: str) -> bool:
        if action in ("change", "delete", "view") and user.has_perm(PROTECT):
            return True
        return action != "delete" and super().user_has_permission(user, action)

    def user_has_permission_for_instance(self, user, action: str, instance) -> bool:
        if action == "change" and instance.withdrawn_on:
            return user.has_perm(PROTECT)
        return self.user_has_permission(user, action)


policy = ConsentPolicy(Consent)


def may_withdraw(user) -> bool:
    """Whether somebody may withdraw consents: whoever may change one."""
    return policy.user_has_permission(user, "change")


def works_with_consents(user) -> bool:
    """Whether somebody has any right in the register."""
    return policy.user_has_any_permission(user, ("add", "change", "view"))
