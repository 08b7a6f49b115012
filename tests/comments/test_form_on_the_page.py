"""The form below a page: what it asks for and what it says, and where there is none."""

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import override_settings
from django.utils import timezone

from home.models import SiteSettings
from tests.public.support import SENSITIVE, page_at, publish, soup, words

from . import support
from .readers import SENTENCES, address_of, part_of, shown

# What the form says depends on settings, not on where comments are kept.
pytestmark = pytest.mark.once


def site_of_comments(**changes) -> None:
    settings = SiteSettings.objects.get()
    for name, value in changes.items():
        setattr(settings, name, value)
    settings.save()
    cache.clear()


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_form(client, pages, code):
    page, said = pages[code], SENTENCES[code]
    answer = client.get(address_of(page))
    assert not answer.cookies
    html = soup(answer)
    assert words(html.select_one("#comments--form h2")) == said["leave"]
    assert words(html.find(id="comments--title")) == said["comments"]
    assert said["none"] in words(html.find(id="comments--all"))
    form = html.select_one("#comments--form form")
    assert (form["method"], form["action"]) == ("post", support.post_url(page))
    text = words(form)
    for name in ("promise", "nobody", "hours", "emergency"):
        assert said[name] in text, name
    links = [link["href"] for link in form.select("p a")]
    assert links == [page_at(f"/{code}/aide/").relative_path]
    fields = {field["name"]: field for field in form.select("input, textarea, button")}
    assert list(fields) == ["text", "name", "email", "website", "reply_to", "step"]
    assert not any(field.has_attr("maxlength") for field in fields.values())
    assert [field for field in fields if fields[field].has_attr("required")] == ["text", "name"]
    assert fields["name"]["autocomplete"] == "off"
    assert (fields["text"]["dir"], fields["name"]["dir"], fields["email"]["dir"]) == ("auto", "auto", "ltr")
    # Every field is named, starred where it must be, and described by its hint.
    for name in ("text", "name", "email"):
        label = form.find("label", {"for": fields[name]["id"]})
        assert ("*" in words(label)) == fields[name].has_attr("required")
        assert form.find(id=fields[name]["aria-describedby"])
    # Nobody sees, reaches or hears the trap; without a style sheet its label says to leave it.
    trap = fields["website"].find_parent("div")
    assert trap["class"] == ["trap"] and trap["aria-hidden"] == "true"
    assert (fields["website"]["tabindex"], fields["website"]["autocomplete"]) == ("-1", "off")
    assert words(trap.label)
    # Without a mail server nobody is asked for an address, and that is said.
    with override_settings(EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend", EMAIL_HOST=""):
        html = soup(client.get(f"{address_of(page)}?uncached=1"))
    form = html.select_one("#comments--form form")
    assert form.find(attrs={"name": "email"}) is None
    assert said["not asked"] in words(form)
    assert mail.outbox == []


def test_form_gives_back_what_is_wrong_in_words(client, page):
    def errors(**fields) -> str:
        answer = support.look(client, page, **fields)
        html = soup(answer)
        given = {
            one["name"]: one.get("value", one.get_text())
            for one in html.select(".field input, .field textarea")
        }
        assert all(given[name].strip() == value.strip() for name, value in fields.items())
        return words(html.select_one(".form-errors"))

    assert "Écrivez votre commentaire" in errors(text=" \u200f\n")
    assert "Écrivez un nom" in errors(name="\u200e")
    assert "5010 caractères" in errors(text="آ" * 5010)
    assert "81 caractères" in errors(name="a" * 81)
    assert "illisibles" in errors(text="Une lettre \ufffd perdue")
    assert "corrigez-la" in errors(email="personne")
    assert "corrigez-la" in errors(email=f"{'a' * 60}@{'b.' * 120}example.org")


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_closed(client, pages, approved, code):
    page, said = pages[code], SENTENCES[code]
    comment = approved(page)
    published = page.moments()[0]
    ways = [
        (lambda: publish(page, comments="closed"), lambda: publish(page, comments="default")),
        (lambda: site_of_comments(comments_open=False), lambda: site_of_comments(comments_open=True)),
        (
            lambda: site_of_comments(comments_close_after=max((timezone.now() - published).days, 0)),
            lambda: site_of_comments(comments_close_after=None),
        ),
    ]
    for close, open_again in ways:
        assert part_of(client, page, "?a=1")[0].find(id="comments--form")
        close()
        html, part = part_of(client, page, "?a=1")
        assert html.find(id="comments--form") is None
        assert said["closed"] in words(part)
        # What is shown stays, and can be reported; nobody is offered to answer.
        assert html.find(id=comment.anchor).select('a[href$="/signaler/"]')
        assert not part.select('a[href*="reponse="]')
        open_again()


def test_pages_that_take_none(client, approved):
    help_page, sensitive = page_at("/fr/aide/"), page_at(f"/fr/{SENSITIVE}")
    for page in (help_page, sensitive, page_at("/fr/")):
        assert part_of(client, page)[1] is None
        assert not part_of(client, page)[0].find("a", href="#comments--all")
        publish(page, comments="open")
        html, part = part_of(client, page)
        assert part and html.find(id="comments--form")
        assert client.get(address_of(page)).get("Cache-Control", "") == (
            "no-store" if page == sensitive else ""
        )
        comment = approved(page)
        cache.clear()
        assert shown(client, page) == [comment.anchor]
