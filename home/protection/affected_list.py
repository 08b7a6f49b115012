"""What a consent's pictures stand on, as a list for the people who work with the register."""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import NamedTuple

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from ..models import SiteDocument, SiteImage
from .affected import pages_showing


class Concerned(NamedTuple):
    """A page or a document that a picture stands on. `address` is where it is put right, empty where it may not be."""

    title: str
    address: str
    live: bool = True
    language: str = ""


class Affected(NamedTuple):
    """The pictures of a consent with all that shows them."""

    pictures: list[SiteImage]
    pages: list[Concerned]
    documents: list[Concerned]


def documents_with(pictures: Iterable[int]) -> QuerySet[SiteDocument]:
    """Return the documents that hold one of some pictures."""
    return SiteDocument.objects.filter(pictures__in=list(pictures)).distinct()


def pages_concerned(pictures: Iterable[int]) -> QuerySet[Page]:
    """Return the pages that show one of some pictures, or lead to a document that holds one."""
    things = [SiteImage(pk=pk) for pk in pictures]
    things += [SiteDocument(pk=pk) for pk in documents_with(pictures).values_list("pk", flat=True)]
    return reduce(or_, (pages_showing(thing) for thing in things), Page.objects.none())


def affected_by(pictures: Iterable[int], user) -> Affected:
    """Return what some pictures stand on, in as many queries for one page as for a thousand."""
    pictures = sorted(pictures)
    pages = described(pages_concerned(pictures), user)
    documents = [
        Concerned(document.title, reverse("wagtaildocs:edit", args=[document.pk]))
        for document in documents_with(pictures).order_by("title")
    ]
    return Affected(list(SiteImage.objects.filter(pk__in=pictures).order_by("pk")), pages, documents)


def described(pages: QuerySet[Page], user) -> list[Concerned]:
    """Return some pages for a list. Who may neither edit one nor read it with everybody is not told its title."""
    editable = set(
        page_permission_policy.instances_user_has_permission_for(user, "change")
        .filter(pk__in=pages.order_by().values("pk"))
        .values_list("pk", flat=True)
    )
    return [
        Concerned(
            page.get_admin_display_title()
            if page.pk in editable
            else page.title
            if page.live
            else _("A draft"),
            reverse("wagtailadmin_pages:edit", args=[page.pk]) if page.pk in editable else "",
            page.live,
            page.locale.language_code,
        )
        for page in pages.select_related("locale").order_by("-live", "-first_published_at", "pk")
    ]
