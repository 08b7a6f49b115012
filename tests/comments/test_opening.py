"""Where visitors may write: as the page says, or its kind, or the site; in both languages alike, and at once."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site
from wagtail.users.models import UserProfile

from home import mail
from home.models import SiteSettings, StandardPage
from tests.admin.forms import Form, committed, edit_page, soup_of
from tests.admin.reading import say
from tests.admin.translating import publish as publish_translation
from tests.admin.translating import update
from tests.public.support import SENSITIVE, page_at, public_pages, publish

from . import support
from .support import look, soup

# What is chosen is read from the same row on every database.
pytestmark = pytest.mark.once
# What is open where nobody has chosen: the kinds of standard pages, and the other types.
OPEN_KINDS = {"mission", "about"}
OPEN_TYPES = {"NewsPage", "CampaignPage"}


def has_form(client, page) -> bool:
    return bool(soup(client.get(page.relative_path)).find(id="comments--form"))


def takes(client, page) -> bool:
    """Whether a comment sent to a page gets to its second look: asked of the address that the form is sent to."""
    answer = look(client, page)
    assert answer.status_code in (200, 403)
    return answer.status_code == 200


@pytest.fixture
def chief():
    return support.logged_in("chief", is_superuser=True)


def site_form(chief) -> Form:
    settings = SiteSettings.objects.get()
    address = reverse("wagtailsettings:edit", args=["home", "sitesettings", Site.objects.get().pk])
    return Form(chief, address, instance=settings)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_each_kind_has_its_usual_way(client, code):
    one_of_each = {}
    for page in public_pages(code):
        page = page.specific
        one_of_each.setdefault((type(page).__name__, getattr(page, "kind", ""), page.is_sensitive), page)
    found, expected = {}, {}
    for (name, kind, sensitive), page in one_of_each.items():
        usual = kind in OPEN_KINDS if isinstance(page, StandardPage) else name in OPEN_TYPES
        expected[name, kind, sensitive] = (usual and not sensitive,) * 2
        found[name, kind, sensitive] = has_form(client, page), takes(client, page)
    assert found == expected
    # The demonstration has them all: those that must not be open by accident are among them.
    names = {name for name, _kind, _sensitive in found}
    assert {"CaravanReportPage", "HomePage", "InstrumentArticlePage", "NewsPage", "CampaignPage"} <= names
    assert {"mission", "about", "help", "legal", "privacy"} <= {kind for _name, kind, _sensitive in found}
    assert True in {sensitive for _name, _kind, sensitive in found}


def test_an_editor_chooses_for_one_page_in_its_form(client, chief):
    mission = page_at("/fr/mission/")
    assert has_form(client, mission)
    edit_page(chief, mission).fill(comments="closed").accepted()
    # The page was kept by the cache: publication is seen at once.
    assert not has_form(client, mission) and not takes(client, mission)
    edit_page(chief, mission).fill(comments="open").accepted()
    assert has_form(client, mission) and takes(client, mission)
    edit_page(chief, mission).fill(comments="default", sensitive="on", content_note="Note").accepted()
    assert not has_form(client, mission) and not takes(client, mission)
    # A draft changes nothing yet.
    edit_page(chief, mission).fill(comments="open").accepted("")
    assert not takes(client, mission)
    # Asked for, comments are open even where they are not by themselves.
    for address in ("/fr/caravanes/imilchil-2015/", "/fr/mentions-legales/", "/fr/aide/", f"/fr/{SENSITIVE}"):
        page = page_at(address)
        assert not takes(client, page)
        publish(page, comments="open")
        assert has_form(client, page) and takes(client, page), address


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_page_form_says_what_is_usual(chief, code):
    UserProfile.objects.create(user=chief.user, preferred_language=code)
    usual = {
        f"/{code}/mission/": "As usual: open, for this kind of page, and closed once it is marked sensitive. One choice"
        " for both languages.",
        f"/{code}/aide/": "As usual: closed, for this kind of page. One choice for both languages.",
        f"/{code}/caravanes/imilchil-2015/": "As usual: closed, for this kind of page. One choice for both languages.",
        f"/{code}/{SENSITIVE}": "As usual: closed, since the page is sensitive. One choice for both languages.",
    }
    for address, words in usual.items():
        # A translation is written in an editor of its own; the page's form is that of the original.
        page = page_at(address.replace(f"/{code}/", "/fr/"))
        form = edit_page(chief, page)
        assert say(words, code) in form.response.content.decode(), address
        field = soup_of(form.response).find("select", attrs={"name": "comments"})
        assert [option["value"] for option in field.find_all("option")] == ["default", "open", "closed"]


def test_one_switch_closes_the_whole_site_at_once(client, chief, pages):
    news = page_at("/fr/actualites/adhesion-protocole-facultatif-2014/")
    shown = support.approved(pages["ar"])
    cache.clear()
    everywhere = [pages["fr"], pages["ar"], news]
    publish(news, comments="open")
    assert all(has_form(client, page) and takes(client, page) for page in everywhere)
    site_form(chief).fill(comments_open=None).accepted("")
    assert not any(has_form(client, page) or takes(client, page) for page in everywhere)
    # Only what is new is kept out.
    assert soup(client.get(pages["ar"].relative_path)).find(id=shown.anchor)
    site_form(chief).fill(comments_open="on").accepted("")
    assert all(has_form(client, page) and takes(client, page) for page in everywhere)


def test_comments_close_some_days_after_publication(client, chief):
    news = page_at("/fr/actualites/adhesion-protocole-facultatif-2014/")
    published = timezone.now() - timedelta(days=3)
    publish(news, published_at=published, updated_at=None)
    for days, is_open in ((4, True), (3, False), (0, False), ("", True)):
        site_form(chief).fill(comments_close_after=days).accepted("")
        assert (has_form(client, news), takes(client, news)) == (is_open, is_open), days
    form = site_form(chief).fill(comments_close_after=-1)
    assert form.send("").status_code == 200 and "comments_close_after" in form.errors()
    # To the second; a page's own choice is no way around it.
    site_form(chief).fill(comments_close_after=3).accepted("")
    for moment, is_open in ((timedelta(seconds=60), True), (timedelta(seconds=-1), False)):
        publish(news, comments="open", published_at=timezone.now() - timedelta(days=3) + moment)
        assert (has_form(client, news), takes(client, news)) == (is_open, is_open)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_what_is_closed_is_closed_in_both_languages(client, chief, pages, code):
    page, other = pages[code], pages["ar" if code == "fr" else "fr"]
    assert takes(client, page) and takes(client, other)
    draft = other.specific_class.objects.get(pk=other.pk)
    coming = draft.save_revision(approved_go_live_at=timezone.now() + timedelta(days=1))
    draft.save_revision()
    publish(page, comments="closed")
    assert not has_form(client, other) and not takes(client, other)
    # Neither what the other language has coming, nor its draft, nor a later translation opens it again.
    with committed():
        other.specific_class.objects.get(pk=other.pk).revisions.get(pk=coming.pk).publish()
    assert not takes(client, page) and not takes(client, other)
    with committed():
        other.specific_class.objects.get(pk=other.pk).get_latest_revision().publish()
    publish_translation(chief, pages["ar"])
    assert not takes(client, page) and not takes(client, other)
    update(chief, pages["fr"])
    publish_translation(chief, pages["ar"])
    assert not takes(client, page) and not takes(client, other)
    publish(other, comments="default")
    assert takes(client, page) and takes(client, other)


@pytest.mark.parametrize(
    ("backend", "host", "sends"),
    [
        ("django.core.mail.backends.smtp.EmailBackend", "mail.example.org", True),
        ("django.core.mail.backends.smtp.EmailBackend", "", False),
        ("django.core.mail.backends.console.EmailBackend", "mail.example.org", False),
        ("django.core.mail.backends.dummy.EmailBackend", "mail.example.org", False),
    ],
)
def test_an_address_is_asked_for_where_mail_is_sent(client, page, settings, backend, host, sends):
    settings.EMAIL_BACKEND, settings.EMAIL_HOST = backend, host
    assert mail.is_sent() is sends
    assert bool(soup(client.get(page.relative_path)).find("input", attrs={"name": "email"})) is sends
