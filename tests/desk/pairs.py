"""Pairs of the demonstration, and asking Wagtail's screens for something to be done to them."""

import json

from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission
from wagtail.users.models import UserProfile
from wagtail_localize.models import StringSegment, StringTranslation

from tests.admin.conftest import logged_in
from tests.admin.forms import committed, home, soup_of
from tests.admin.translating import translation_of, version
from tests.public.support import page_at

ARTICLE = "actualites/adhesion-protocole-facultatif-2014/"


def pair(address: str = ARTICLE) -> tuple:
    """Return the French and the Arabic version of a page of the demonstration."""
    french = page_at(f"/fr/{address}")
    return french, version(french, "ar")


def press(client, view: str, *args, follow: bool = True, **data):
    """Press the button of one of Wagtail's screens; return the answer after it."""
    with committed():
        return client.post(reverse(f"wagtailadmin_pages:{view}", args=args), data, follow=follow)


def in_bulk(client, action: str, pages, **data):
    """Press the button below a list of pages."""
    numbers = "&".join(f"id={page.pk}" for page in pages)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    with committed():
        return client.post(f"{address}?{numbers}&next=/admin/", data, follow=True)


def told(answer) -> str:
    """Return what the messages above a screen say, on one line."""
    found = soup_of(answer).select(".messages li")
    return " ".join(" ".join(item.get_text(" ").split()) for item in found)


def in_english(client) -> None:
    """Let somebody read the admin in the language of its msgids: the tests compare with those."""
    profile = UserProfile.get_for_user(client.user)
    profile.preferred_language = "en"
    profile.save()


def french_only(name: str = "francophone"):
    """Return somebody who may publish what stands below the French home page, and nothing else."""
    client = logged_in(name)
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("add_page", "change_page", "publish_page", "bulk_delete_page"):
        GroupPagePermission.objects.create(
            group=group, page=home("fr"), permission=Permission.objects.get(codename=codename)
        )
    client.user.groups.add(group)
    in_english(client)
    return client


def statuses(reader, *pages) -> list[int]:
    """Return what readers are answered for some pages."""
    return [reader.get(page.relative_path).status_code for page in pages]


def fresh(page):
    """Return a page as it is stored now; None where it is gone."""
    return type(page).objects.filter(pk=page.pk).first()


def opened(client, page) -> dict[int, str]:
    """Open the translation editor; return the addresses its script sends each passage to, by segment."""
    screen = soup_of(client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))
    props = json.loads(screen.find(class_="js-translation-editor")["data-props"])
    return {row["id"]: row["editUrl"] for row in props["segments"] if row["type"] == "string"}


def passage_of(page, path: str = "title"):
    """Return the segment of a field of the original and its translated sentence."""
    segment = StringSegment.objects.get(source=translation_of(page).source, context__path=path)
    return segment, StringTranslation.objects.get(translation_of=segment.string, context=segment.context)
