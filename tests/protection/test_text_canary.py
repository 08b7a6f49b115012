"""Canaries: two names that stand nowhere else are written wherever this site takes words, then taken out.

Afterwards a search of every table, of the database's files, of both storages and of the caches finds nothing of them,
in whatever way they are written. The test commits for real, on PostgreSQL as on SQLite.
"""

import time
from datetime import timedelta
from urllib.parse import urlencode
from uuid import UUID

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.models import FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import Comment as Remark
from wagtail.models import Page, PageLogEntry
from wagtail_localize.models import TranslationSource

from home.models import Label, SiteImage
from home.siblings import path_of
from home.translations import adopt_translation
from tests.comments.support import approved, logged_in
from tests.pictures import picture_block
from tests.public.support import ARTICLE, page_at, publish, soup, words

from .finding import places_of

NAMES = {"fr": "Zéphyrine Xqanarelle", "ar": "زغفرينة ظقنريلة"}
PASSAGE = "\n".join([*NAMES.values()])
# What a search looks for: each part of both names, also as addresses and the search index write them.
WORDS = [
    "Zéphyrine",
    "zephyrine",
    "Xqanarelle",
    "زغفرينة",
    "زغفرينه",
    "ظقنريلة",
    "ظقنريله",
    "zghfrynh",
    "zqnrylh",
]
SLUG = "temoignage-zephyrine-xqanarelle"
# Where the names stand before they are taken out; search indexes apart, whose tables differ.
EVERYWHERE = {
    "comments_comment",
    "home_label",
    "home_siteimage",
    "news_newspage",
    "sessions unpacked",
    "taggit_tag",
    "wagtail_localize_string",
    "wagtail_localize_stringtranslation",
    "wagtail_localize_translationsource",
    "wagtailadmin_formstate",
    "wagtailcore_comment",
    "wagtailcore_modellogentry",
    "wagtailcore_page",
    "wagtailcore_pagelogentry",
    "wagtailcore_revision",
    "wagtailredirects_redirect",
    "wagtailsearch_indexentry",
    "cache pages",
}
AROUND = {"home_label", "home_siteimage", "taggit_tag", "wagtailcore_modellogentry"}


def block(kind: str, value, number: int) -> dict:
    """Return a block with the id that it has in both languages."""
    return {"type": kind, "value": value, "id": str(UUID(int=number))}


def body_of(name: str) -> list[dict]:
    """Return a body in which a name is whole, cut by tags, across no-break spaces, in a quotation and in a list."""
    first, last = name.split()
    cut = f"<b>{first[:3]}</b>{first[3:]}\u00a0<i>{last[:4]}</i>{last[4:]}"
    text = f"<p>Elle, {cut}, parle.[1]</p><p>{name.upper()}.</p>"
    items = [block("item", f"de {name}", 4)]
    link = f'<p><a href="https://x.org/{first}-{last}">{name}</a></p>'
    return [
        block("text", text, 1),
        block("section", {"heading": f"« {name} »", "text": link}, 2),
        block("items", {"heading": "Liste", "items": items}, 3),
        picture_block(SiteImage.objects.first(), f"{name} devant la tente", f"Avec {name}")
        | {"id": str(UUID(int=6))},
    ]


def write(page, name: str, user):
    """Put a name into every part of a page, and keep versions of it: published, drafts, one that waits for its day."""
    stream = page._meta.get_field("body").stream_block
    page.title = page.draft_title = f"Récit de {name}"
    page.seo_title = page.search_description = page.standfirst = page.content_note = f"De {name} {{}}"
    page.body = stream.to_python(body_of(name))
    page.notes = page._meta.get_field("notes").stream_block.to_python(
        [block("note", f"<p>Selon {name}.</p>", 5)]
    )
    page.slug = SLUG
    page.save_revision(user=user, log_action=True).publish(user=user)
    page.standfirst += " Puis."
    page.save_revision(user=user, log_action=True)
    page.go_live_at = timezone.now() + timedelta(days=3)
    page.save_revision(user=user, log_action=True, approved_go_live_at=page.go_live_at)
    return page.specific_class.objects.get(pk=page.pk)


def write_pages(user) -> dict[str, Page]:
    """Write the names into a page in both languages, and into all that is kept of it."""
    pages = {code: page_at(f"/{code}/{ARTICLE}") for code in NAMES}
    pages = {code: write(Page.objects.get(pk=pages[code].pk).specific, NAMES[code], user) for code in pages}
    TranslationSource.objects.filter(object_id=pages["fr"].translation_key).delete()
    assert adopt_translation(pages["fr"], pages["ar"], user)
    page, name = pages["fr"], NAMES["fr"]
    # Wagtail's history has the titles of pages that were copied and moved.
    log(
        page_at("/fr/mission/"),
        "wagtail.copy",
        user=user,
        data={"source": {"id": page.pk, "title": page.title}},
    )
    approved(Page.objects.get(pk=page.pk).specific, text=f"Je connais {name.lower()} !", name=name)
    Remark.objects.create(page=page, user=user, text=f"Est-ce {name} ?", contentpath="title")
    Redirect.objects.create(old_path=f"/fr/{SLUG}-ancien", redirect_page=page)
    session = SessionStore()
    session["_messages"] = f"« {page.title} » a été publiée."
    session.save()
    FormState.objects.update_or_create_by_instance(
        page, user=user, defaults={"data": urlencode({"title": name}), "last_updated_at": timezone.now()}
    )
    return pages


def write_around(user) -> None:
    """Write a name where it belongs to no page."""
    name = NAMES["fr"]
    for letter in "ab":
        label = Label.objects.create(name_fr=f"{name} {letter}", slug=f"{letter}-zephyrine-xqanarelle")
        log(label, "wagtail.edit", user=user)
    image = SiteImage.objects.first()
    image.alt_fr, image.credit = f"Portrait de {name}", name
    image.save()
    # Alike but for a sign: without the name they would be one tag.
    image.tags.add(name, f"{name.upper()}!")


@pytest.fixture
def protector(transactional_db):
    cache.clear()
    return logged_in("protege", is_superuser=True)


def test_words_are_found_nowhere_after_they_are_taken_out(protector):
    start = time.time()
    pages = write_pages(protector.user)
    write_around(protector.user)
    public = Client(HTTP_HOST="localhost")
    before = {
        code: path_of(Page.objects.select_related("locale").get(pk=page.pk)) for code, page in pages.items()
    }
    for address in (*before.values(), "/fr/mission/", "/fr/actualites/"):
        assert public.get(address).status_code == 200, address
    # The search finds what is there: otherwise finding nothing would mean nothing.
    there = places_of(WORDS, start)
    assert there >= EVERYWHERE, EVERYWHERE - there

    address = reverse("protect_text")
    looked = protector.post(address, {"passage": PASSAGE, "action": "look"})
    assert "no-store" in looked["Cache-Control"]
    form = looked.context["form"]
    assert {page.pk for page in pages.values()} <= set(looked.context["report"].pages)
    answer = protector.post(
        address,
        {"passage": PASSAGE, "action": "erase", "sure": "1", "really": "1", "looked": form.data["looked"]},
    )
    assert answer.status_code == 302 and answer["Location"] == address, answer.context["form"].errors

    # What readers ask for from now on holds nothing either.
    for old in before.values():
        assert public.get(old).status_code == 404
    after = [page_at(f"/{code}/actualites/page-{min(page.pk for page in pages.values())}/") for code in pages]
    for page in after:
        assert public.get(path_of(page)).status_code == 200
    told = protector.get(address)
    assert told.context["done"]["left"] == 0 and told.status_code == 200
    left = places_of(WORDS, start)
    assert left == set()


def test_a_page_leaves_nothing_behind(protector):
    start = time.time()
    pages = write_pages(protector.user)
    public = Client(HTTP_HOST="localhost")
    addresses = [path_of(page) for page in Page.objects.filter(pk__in=[page.pk for page in pages.values()])]
    linking = publish(
        page_at("/fr/mission/"), introduction=f'<p><a linktype="page" id="{pages["fr"].pk}">un récit</a></p>'
    )
    for address in (*addresses, "/fr/actualites/", "/fr/mission/"):
        assert public.get(address).status_code == 200, address
    assert places_of(WORDS, start) >= EVERYWHERE - AROUND

    screen = reverse("protect_page", args=[pages["ar"].pk])
    assert all(page.title in protector.get(screen).content.decode() for page in pages.values())
    assert protector.post(screen, {"sure": "1"}).status_code == 302
    assert [public.get(address).status_code for address in addresses] == [404, 404]
    answer = soup(public.get(path_of(linking)))
    assert "un récit" in words(answer.main) and not answer.main.find("a", string="un récit")
    protector.get("/admin/reports/site-history/")
    assert places_of(WORDS, start) == set()
    told = PageLogEntry.objects.filter(
        page__in=[page.pk for page in pages.values()], action="home.withdraw_page"
    )
    assert {entry.label for entry in told} == {f"Page {page.pk}" for page in pages.values()}
