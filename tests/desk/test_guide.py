"""The guide in the admin: whole in both languages, nothing in it leads nowhere, and it is at hand on every screen."""

import json
import re
from types import SimpleNamespace
from urllib.parse import unquote

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from home.guide.chapters import FOLDER, INLINE_HTML, PICTURES, TOPICS, guide_of
from home.guide.places import PLACES, chapter_about
from home.languages import LANGUAGES
from tests.admin.conftest import logged_in
from tests.admin.forms import soup_of
from tests.comments.test_group import SIDEBAR, every, speaks
from tests.public.support import page_at

pytestmark = [pytest.mark.django_db, pytest.mark.once]
ANCHOR = re.compile(r'<a id="[a-z0-9-]+"></a>')


def soup(topic: str, language):
    return BeautifulSoup(guide_of(topic, language).html, "html.parser")


@pytest.mark.parametrize("topic", TOPICS)
def test_both_languages_have_the_same_chapters(topic):
    french, arabic = (guide_of(topic, language) for language in LANGUAGES.values())
    assert french.title and arabic.title and french.title != arabic.title
    shape = [(heading.level, heading.anchor) for heading in french.headings]
    assert shape == [(heading.level, heading.anchor) for heading in arabic.headings]
    anchors = [anchor for _level, anchor in shape]
    assert all(anchors) and len(set(anchors)) == len(anchors), anchors


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_link_and_picture_leads_somewhere(topic, language):
    source = (FOLDER / f"{topic}.{language.code}.md").read_text("utf-8")
    for tag in re.findall(r"<[a-z/][^>]*>", re.sub(r"`[^`]*`", "", ANCHOR.sub("", source))):
        assert tag in (*INLINE_HTML, "</div>", '<div dir="rtl" lang="ar">'), tag
    page = soup(topic, language)
    known = {
        reverse("guide", args=[name]): {heading.anchor for heading in guide_of(name, language).headings}
        for name in TOPICS
    }
    for link in page.find_all("a"):
        address, _mark, anchor = link["href"].partition("#")
        if not address.startswith("https://"):
            anchors = known[address or reverse("guide", args=[topic])]
            assert not anchor or unquote(anchor) in anchors, link
    for picture in page.find_all("img"):
        name = picture["src"].removeprefix(reverse("guide_picture", args=["x"])[:-1])
        assert (PICTURES / name).is_file() and picture["alt"], picture
        # A picture of a screen is in the language of the text around it.
        assert f".{language.code}." in name, picture


def test_every_screen_has_its_chapter():
    anchors = {
        f"{topic}#{heading.anchor}"
        for topic in TOPICS
        for heading in guide_of(topic, LANGUAGES["fr"]).headings
    }
    assert set(PLACES.values()) <= anchors | set(TOPICS)

    def chapter(view_name: str) -> str:
        return chapter_about(SimpleNamespace(view_name=view_name))

    start = reverse("guide", args=["editors"])
    assert chapter_about(None) == chapter("something_else") == start
    # The longest beginning counts.
    assert chapter("wagtailsnippets_home_keyfigure:edit") == f"{start}#figures"
    assert chapter("wagtailsnippets_home_partner:edit") == f"{start}#two-kinds"


@pytest.mark.parametrize("code", LANGUAGES)
def test_as_staff_read_it(code):
    editor = speaks(logged_in("chief", is_superuser=True), code)
    language = LANGUAGES[code]
    for topic in TOPICS:
        page = soup_of(editor.get(reverse("guide", args=[topic])))
        text = page.find(class_="guide")
        assert (text["lang"], text["dir"]) == (language.tag, language.direction)
        contents = [link["href"] for link in page.select(".guide-contents a")]
        assert contents == [f"#{tag['id']}" for tag in page.select(".guide-text :is(h2, h3)")]
        assert page.find("h1").get_text(strip=True) == guide_of(topic, language).title
        assert not page.select(".guide-text h1, .guide-text div")
    # From each screen to its chapter; Wagtail's own guide, in English and elsewhere, is not offered in the menu.
    screens = {
        reverse("wagtailadmin_pages:edit", args=[page_at("/fr/mission/").pk]): "editors#two-kinds",
        reverse("comments_queue"): "moderation#queue",
        reverse("wagtailimages:index"): "pictures#upload",
    }
    for address, place in screens.items():
        menu = SIDEBAR.search(editor.get(address).content.decode())[1]
        topic, _mark, anchor = place.partition("#")
        assert f'"{reverse("guide", args=[topic])}#{anchor}"' in menu, address
        assert "guide.wagtail.org" not in menu
        assert any(one.get("target") == "_blank" for one in every(json.loads(menu)))


def test_pictures_are_for_staff_and_lead_nowhere_else():
    editor, visitor = logged_in("chief", is_superuser=True), Client(HTTP_HOST="localhost")
    name = next(file.name for file in sorted(PICTURES.iterdir()) if file.name.startswith("pictures-"))
    address = reverse("guide_picture", args=[name])
    response = editor.get(address)
    assert response["Content-Type"] == "image/png" and "private" in response["Cache-Control"]
    assert b"".join(response.streaming_content) == (PICTURES / name).read_bytes()
    for inner in (address, reverse("guide", args=["editors"]), reverse("guide_start")):
        assert "/login/" in visitor.get(inner)["Location"]
    folder = address.removesuffix(name)
    for wrong in (
        "..%2Feditors.fr.md",
        "..%2f..%2fmanage.py",
        "%2Fetc%2Fpasswd",
        ".",
        "nothing.png",
        "editors.fr.md",
    ):
        assert editor.get(folder + wrong, follow=True).status_code == 404, wrong
    assert editor.get(reverse("guide", args=["house"]), follow=True).status_code == 404
