from wagtail.users.apps import WagtailUsersAppConfig


class UsersConfig(WagtailUsersAppConfig):
    """Wagtail's users with our guard before superusers."""

    user_viewset = "home.roles.users.UserViewSet"
