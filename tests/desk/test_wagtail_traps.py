"""A tripwire for each trap of Wagtail itself that we work around: see test_upstream_traps.py."""

from unittest.mock import patch

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.cache import cache
from django.db import connection, models
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.views.pages.bulk_actions import MoveBulkAction, UnpublishBulkAction
from wagtail.admin.views.pages.edit import EditView
from wagtail.admin.views.pages.move import move_confirm
from wagtail.admin.views.pages.unpublish import Unpublish
from wagtail.contrib.sitemaps.sitemap_generator import Sitemap
from wagtail.log_actions import LogContext, log
from wagtail.management.commands.publish_scheduled import Command as PublishScheduled
from wagtail.models import Comment, Page, PageLogEntry
from wagtail.rich_text.pages import PageLinkHandler
from wagtail_localize.models import (
    LocaleSynchronization,
)

from home.models import HomePage, StandardPage, TimerRun, User
from news.models import NewsPage
from tests.admin.conftest import logged_in
from tests.admin.forms import committed, edit_page, home
from tests.admin.translating import version

from .clock import HOUR
from .pairs import in_english, pair, told
from .tripwires import FRENCH, arabic, original, request_of, trap

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


@pytest.fixture
def chief() -> User:
    return User.objects.create_superuser("chief", "chief@example.org", "a-long-password-of-tests")


# --- Wagtail: pairs


def test_the_other_language_stays_live(chief):
    page, made = pair()
    with committed():
        Unpublish.as_view()(request_of(chief), page_id=page.pk)
    assert not version(made, "fr").live
    trap(version(page, "ar").live, "home/pairs/unpublish.py")
    # Of the pages below, nobody knows who took them down.
    parent = home("fr")
    UnpublishBulkAction.execute_action([parent], True, chief, lambda page: True)
    below = PageLogEntry.objects.filter(action="wagtail.unpublish").exclude(page__in=[page.pk, parent.pk])
    trap(below.exists() and not below.exclude(user=None).exists(), "take_down() in home/pairs/take_down.py")


def test_what_is_scheduled_cannot_be_taken_down(chief):
    page, _made = pair()
    page.go_live_at = timezone.now() + HOUR
    page.save_revision(approved_go_live_at=page.go_live_at)
    page = NewsPage.objects.get(pk=page.pk)
    trap(
        not page.permissions_for_user(chief).can_unpublish(),
        "what may_take_down() says of scheduled pages (home/pairs/take_down.py)",
    )


def test_the_other_language_does_not_move(chief):
    page, made = pair("mission/")
    here = original(slug="dossiers")
    there = StandardPage(title="ملف", slug="dossiers", locale=arabic(), translation_key=here.translation_key)
    home("ar").add_child(instance=there)
    with committed():
        move_confirm(request_of(chief), page.pk, here.pk)
    assert Page.objects.get(pk=page.pk).get_parent() == Page.objects.get(pk=here.pk)
    trap(Page.objects.get(pk=made.pk).get_parent().pk == home("ar").pk, "home/pairs/move.py")
    page = Page.objects.get(pk=page.pk)
    MoveBulkAction.execute_action([page], destination=home("fr"), user=chief)
    trap(
        Page.objects.get(pk=made.pk).get_parent().pk == home("ar").pk,
        "move_pairs_or_nothing() in home/pairs/move.py",
    )


def test_aliases_are_made_by_a_screen_only_and_follow_nothing():
    with committed():
        LocaleSynchronization.objects.create(locale=arabic(), sync_from=home("fr").locale)
    page = original()
    trap(version(page, "ar") is None, "nothing: it is why no alias appears by itself")
    here = original(slug="dossiers")
    alias = page.copy_for_translation(arabic(), alias=True)
    before = alias.get_parent().pk
    page.move(here, pos="last-child")
    trap(Page.objects.get(pk=alias.pk).get_parent().pk == before, "nothing: aliases are never served")
    # Without its page, an alias is an ordinary page, with that page's words.
    assert Page._meta.get_field("alias_of").remote_field.on_delete is models.SET_NULL, (
        "Upstream mended it: the second half of free_what_stays() in home/pairs/delete.py may go."
    )


# --- Wagtail: editors


def test_a_button_asks_nobody_for_the_latest_version():
    client = logged_in("chief", is_superuser=True)
    in_english(client)
    page, _made = pair()
    page.save_revision()
    form = edit_page(client, page)
    page.standfirst = "Canari d’une autre"
    page.save_revision(user=User.objects.create_user("other"))
    with patch("home.pairs.two_editors.overtaken_by", return_value=None):
        answer = form.fill(standfirst="Canari").send("", follow=True)
    trap(
        "has been updated" in told(answer) and "other" not in told(answer),
        "tell_who_was_first() in home/pairs/two_editors.py",
    )
    # Nor does autosave where the page had no version when its form was drawn.
    view = EditView()
    view.latest_revision, view.request = page.latest_revision, RequestFactory().post("/")
    trap(not view.is_out_of_date, "_refuse_autosave() in home/pairs/two_editors.py")


def test_a_version_is_saved_before_the_hook_is_asked(chief):
    client = logged_in("editor", is_superuser=True)
    page, _made = pair()
    seen = []

    def look(request, page):
        seen.append(page.get_latest_revision().content["standfirst"])

    with hooks.register_temporarily("before_publish_page", look, order=-1000):
        edit_page(client, page).fill(standfirst="Canari").send("publish")
    assert seen == ["Canari"], (
        "Upstream asks before it saves now: the screen before publishing (home/publishing/hooks.py) would lose words."
    )


def test_mails_about_notes_have_the_notes_in_them():
    page, _made = pair()
    note = Comment(page=page, text="Canari sur une personne", user=User.objects.create_user("somebody"))
    context = {"page": page, "editor": note.user, "user": note.user, "new_comments": [note]}
    trap(
        note.text in render_to_string("wagtailadmin/notifications/updated_comments.txt", context),
        "what keeps Wagtail's mails about notes from being sent (home/notices)",
    )


def test_entries_of_a_request_share_one_number(chief):
    pages = pair()
    with LogContext(user=chief):
        entries = [log(page, "wagtail.edit") for page in pages]
    trap(entries[0].uuid == entries[1].uuid, "a uuid for each entry in comments/moderation.py")


def test_the_scheduler_says_nothing():
    with committed():
        PublishScheduled().handle(dryrun=False)
    trap(not TimerRun.objects.exists(), "RememberedCommand in home/timers.py")


# --- Wagtail: reading


def test_a_page_in_the_other_language_costs_a_query():
    page, _made = pair()
    page = NewsPage.objects.get(pk=page.pk)
    with CaptureQueriesContext(connection) as one:
        assert page.localized
    trap(one, "References in home/references.py; one query for siblings in home/siblings.py")
    pages = Page.objects.filter(locale=page.locale, depth=3)[:4]
    links = [{"id": str(page.pk)} for page in pages]
    with CaptureQueriesContext(connection) as several:
        PageLinkHandler.expand_db_attributes_many(links)
    trap(len(several) > len(links), "the handler of page links in home/rich_text.py")


def test_the_map_knows_one_language(rf):
    request = rf.get("/", HTTP_HOST="localhost")
    request.user = AnonymousUser()
    sitemap = Sitemap(request)
    shown = {item.locale.language_code for item in sitemap.items()}
    page = HomePage.objects.get(locale__language_code="fr")
    alternates = [info for info in page.get_sitemap_urls(request) if "alternates" in info]
    trap(shown == {"fr"} and not alternates, "sitemap() in home/views.py")


def test_search_finds_aliases():
    page = original()
    with committed():
        alias = page.copy_for_translation(arabic(), alias=True)
        # It is in the index once it is saved.
        alias.save()
    found = {hit.pk for hit in Page.objects.search(FRENCH)}
    trap({page.pk, alias.pk} <= found, "public_pages() in home/search_view.py")
