"""Who may delete what was put away: only those who protect people. Everything else is as Wagtail has it."""

from wagtail.documents.permissions import permission_policy as documents_policy
from wagtail.images.permissions import permission_policy as pictures_policy
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy

from .clearance import SEALED
from .consent_rights import PROTECT


class FilesPolicy(CollectionOwnershipPermissionPolicy):
    """A picture or a document that was withdrawn is not deleted by whoever may change it: what hung on it would be
    forgotten with it, and the documents that hold the picture be given out again."""

    def user_has_permission_for_instance(self, user, action, instance):
        if action == "delete" and instance.withheld in SEALED and not user.has_perm(PROTECT):
            return False
        return super().user_has_permission_for_instance(user, action, instance)


# Wagtail's views hold these objects, and name no class that could be another one.
for policy in (documents_policy, pictures_policy):
    policy.__class__ = FilesPolicy
