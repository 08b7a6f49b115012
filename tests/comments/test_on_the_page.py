"""What readers see of comments on a page, in both languages."""

from datetime import UTC, datetime

import pytest
from django.template.loader import render_to_string
from django.utils.translation import override

from comments import moderation
from comments.models import MASK, Comment
from comments.samples import SampleComments
from home.languages import language_of
from tests.public.support import soup, words

from . import support
from .readers import SENTENCES, address_of, part_of, shown

DIRECTIONS = {"fr": "ltr", "ar": "rtl"}


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_conversations(client, pages, approved, code):
    page, said = pages[code], SENTENCES[code]
    other = "ar" if code == "fr" else "fr"
    first = approved(
        page, name="Ⴀ. <b>Lectrice</b>", text="Une première ligne\nune deuxième\n\nUn paragraphe"
    )
    second = approved(page, name="قارئة من سوس", text=f"شكراً {MASK} جزيلاً")
    reply = approved(page, first, name="Étudiant", text="Merci !")
    ours = moderation.reply(first, support.TEXTS[code], by=None)
    gone = approved(page, text="Ce qui sera effacé")
    orphan = approved(page, gone, text="Je réponds à ce qui sera effacé")
    moderation.erase(gone)
    support.waiting(page)
    approved(pages[other])

    html, part = part_of(client, page)
    assert shown(client, page) == [one.anchor for one in (first, reply, ours, second, orphan)]
    assert words(part.h2).startswith("5 ")
    # Not for paper, not for the file to take away.
    assert all("screen-only" in html.find(id=name)["class"] for name in ("comments--all", "comments--form"))
    kept = client.get(html.select_one('a[href*="/a-garder/"]')["href"]).content.decode()
    assert "Une première ligne" not in kept and said["leave"] not in kept

    one = html.find(id=first.anchor)
    assert one.find("bdi").get_text() == "Ⴀ. <b>Lectrice</b>"
    assert [str(paragraph) for paragraph in one.select(".comment-text p")] == [
        "<p>Une première ligne<br/>une deuxième</p>",
        "<p>Un paragraphe</p>",
    ]
    assert one.select_one(".comment-text")["dir"] == "auto"
    assert one.select_one(".comment-head")["dir"] == "ltr"
    assert html.find(id=second.anchor).select_one(".comment-head")["dir"] == "rtl"
    assert words(html.find(id=second.anchor).select_one(".comment-text .masked")) == said["masked"]
    assert MASK not in str(html)
    # The date is the comment's lasting address, written from the page's own side.
    permalink = one.select_one(".comment-head a")
    assert permalink.time["dir"] == DIRECTIONS[code]
    assert permalink["href"] == f"/{code}/commentaires/{page.pk}/{first.pk}/"
    assert client.get(permalink["href"])["Location"] == f"{address_of(page)}#{first.anchor}"

    # One level of replies: only what begins a conversation and is shown can be answered.
    post_url = support.post_url(page)
    replies = [link["href"] for link in part.select(f'a[href^="{post_url}?reponse="]')]
    assert replies == [f"{post_url}?reponse={begun.pk}#comments--form" for begun in (first, second)]
    assert client.get(replies[0]).status_code == 200
    box = html.find(id=ours.anchor)
    assert "callout-help" in box["class"] and words(box.b) == said["answer"]
    assert box.find_parent("ol")["class"] == ["replies"]
    place = html.find(id=orphan.anchor).find_parent("ol").find_parent("li")
    assert words(place).startswith(said["gone"])
    reports = part.select('a[href$="/signaler/"]')
    assert [words(link) for link in reports] == [said["report"]] * 4
    assert client.get(reports[0]["href"]).status_code == 200

    # Each link says whose comment it is about, beginning with the words that are seen.
    named = part.select("article.comment a")
    names = [link["aria-label"] for link in named]
    assert len(set(names)) == len(names)
    day = words(permalink)
    assert all(day in name for name in names)
    assert all(words(link) in link["aria-label"] for link in named)
    assert sum("Ⴀ. <b>Lectrice</b>" in name for name in names) == 3

    assert words(part.find("a", hreflang=True)) == said["others"]
    assert part.find("a", hreflang=True)["href"] == f"{address_of(pages[other])}#comments--all"
    assert client.get(html.select_one("#comments--form > .field-hint a")["href"]).status_code == 200
    contents = html.select_one(".contents").find("a", href="#comments--all")
    assert words(contents) == said["comments"]
    ids = [element["id"] for element in html.find_all(id=True)]
    assert len(set(ids)) == len(ids)
    assert {label["for"] for label in html.select("#comments--form label")} <= set(ids)
    described = {
        one for field in html.select("[aria-describedby]") for one in field["aria-describedby"].split()
    }
    assert described <= set(ids)


ARABIC = {
    0: "التعليقات",
    1: "تعليق واحد",
    2: "تعليقان",
    3: "3 تعليقات",
    11: "11 تعليقاً",
    100: "100 تعليق",
    102: "102 تعليق",
}
FRENCH = {0: "Commentaires", 1: "1 commentaire", 2: "2 commentaires", 100: "100 commentaires"}


@pytest.mark.parametrize(("code", "forms"), [("ar", ARABIC), ("fr", FRENCH)])
def test_plurals(rf, code, forms):
    for number, expected in forms.items():
        with override(code):
            sample = SampleComments(is_open=False)
            sample.count = sample.other_count = number
            context = {"visitor_comments": sample, "language": language_of(code)}
            html = soup(render_to_string("comments/of_page.html", context, rf.get("/")).encode())
        assert words(html.h2) == expected
        other = words(html.find("a", hreflang=True)) if number else expected
        assert other.startswith(expected) and (number == 0 or len(other) > len(expected))


def test_hostile_words(client, page):
    text = (
        "<script>alert(1)</script> **gras** [lien](javascript:alert(2)) https://example.org/ www.example.org"
        " a@example.org {{ 7|add:7 }} \u202eenvers\u2066 'OR 1=1 --"
    )
    support.post(client, page, text=text, name='"><img src=x onerror=alert(3)>\u202e')
    comment = support.newest()
    moderation.decide(comment, comment.version, Comment.State.APPROVED, by=None)
    article = part_of(client, page)[0].find(id=comment.anchor)
    cleaned = text.replace("\u202e", "").replace("\u2066", "")
    assert article.select_one(".comment-text").get_text() == cleaned
    assert article.find("bdi").get_text() == '"><img src=x onerror=alert(3)>'
    assert not article.find_all(["script", "img", "strong", "em"])
    assert not article.select(".comment-text a")
    assert not {"\u202e", "\u2066"} & set(str(article))


def test_a_day_is_a_day_of_morocco(client, page, approved):
    comment = approved(page)
    moment = datetime(2026, 5, 2, 23, 30, tzinfo=UTC)
    Comment.objects.filter(pk=comment.pk).update(created_at=moment)
    time = part_of(client, page)[0].find(id=comment.anchor).time
    assert (words(time), time["datetime"]) == ("3 mai 2026", "2026-05-03T00:30:00+01:00")
