"""What tests of roles and reviews share: members of each role, and the screen of a page's reviews."""

from django.contrib.auth.models import Group
from django.urls import reverse

from home.roles.rights import Role
from tests.admin.conftest import logged_in
from tests.admin.forms import committed, soup_of

PROTECTION, MODERATION = "Protection – الحماية", "Modération des commentaires – مراجعة التعليقات"
ROLES = {role.name.lower(): role.value for role in Role} | {
    "protection": PROTECTION,
    "moderator": MODERATION,
}


def member(*roles: str, user: str = ""):
    """Log in somebody of some roles, by their short names: `contributor`, `protection`…"""
    client = logged_in(user or roles[0])
    client.user.groups.set(Group.objects.filter(name__in=[ROLES[role] for role in roles]))
    assert client.user.groups.count() == len(roles)
    return client


class Desk:
    """The screen of a page's reviews, as one user sees it."""

    def __init__(self, client, page):
        self.client, self.address = client, reverse("page_review", args=[page.pk])
        self.look()

    def look(self) -> "Desk":
        response = self.client.get(self.address)
        assert response.status_code == 200, (self.address, response.status_code)
        self.main = soup_of(response).find("main")
        return self

    @property
    def buttons(self) -> set[str]:
        return {button["value"] for button in self.main.find_all("button", attrs={"name": "action"})}

    def press(self, action: str, **fields) -> str:
        """Send the form with one of its buttons, there or not; return what the next page says in its messages."""
        hidden = self.main.find("form").find_all("input", attrs={"type": "hidden"})
        data = {field["name"]: field["value"] for field in hidden if field.get("value")}
        with committed():
            response = self.client.post(self.address, data | {"action": action} | fields, follow=True)
        self.main = soup_of(response).find("main")
        said = soup_of(response).select(".messages > ul > li")
        for link in [link for item in said for link in item.find_all(["a", "button"])]:
            link.decompose()  # Wagtail’s own, to the first error
        return " ".join(item.get_text(" ", strip=True) for item in said)
