"""Staff find every component of the site on one page, in both languages, whatever the site holds."""

from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.models import Page
from wagtail.users.models import UserProfile

from home.models import SiteSettings

from .conftest import logged_in
from .forms import soup_of

pytestmark = pytest.mark.once

ADDRESS = "/admin/style/"
TEMPLATES = Path(settings.BASE_DIR, "templates")
# Parts of a page's head, which shows nothing; those that stand on the page in another shape.
ELSEWHERE = {
    "components/head_sharing.html": "the head of a page",
    "components/title_end.html": "the head of a page",
    "components/after_text.html": "its parts stand on the page one by one",
    "components/not_translated.html": "a heading of its own, and components/other_version.html, which stands there",
}


def test_nobody_else_enters(reader):
    answer = reader.get(ADDRESS)
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("wagtailadmin_login"))
    stranger = logged_in("stranger")
    assert stranger.get(ADDRESS).status_code == 302


@pytest.mark.parametrize(("code", "content"), [("fr", "demonstration"), ("ar", "nothing")])
def test_every_component_stands_there_in_both_languages(editor, code, content, django_assert_max_num_queries):
    if content == "nothing":
        SiteSettings.objects.all().delete()
        for page in Page.objects.filter(depth=2):
            page.delete()
    UserProfile.objects.create(user=editor.user, preferred_language=code)
    # The session, the user and their rights and language, and what is private on this site: nothing for the samples.
    with django_assert_max_num_queries(10):
        answer = editor.get(ADDRESS)
    assert answer.status_code == 200
    html = soup_of(answer)
    assert html.html["lang"] == f"{code}-MA"
    # A component that somebody adds is shown here, or it is said why not.
    components = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.glob("components/**/*.html")}
    drawn = {template.name for template in answer.templates}
    assert components - drawn - ELSEWHERE.keys() == set()
    assert ELSEWHERE.keys() <= components
    # Each specimen stands in the two languages, and each says that it is one.
    specimens = html.select(".style-specimen")
    assert len(specimens) > 35
    for specimen in specimens:
        sides = specimen.select(".style-side")
        assert [(side["lang"], side["dir"]) for side in sides] == [("fr-MA", "ltr"), ("ar-MA", "rtl")]
        assert all(side.find(True) for side in sides), specimen
    # The browser, a screen reader and the checker need ids that are alone of their kind, and links that arrive.
    ids = Counter(element["id"] for element in html.find_all(id=True))
    assert [one for one, count in ids.items() if count > 1] == []
    labelled = html.find_all(attrs={"aria-labelledby": True})
    pointed = {one for element in labelled for one in element["aria-labelledby"].split()}
    pointed |= {label["for"] for label in html.find_all("label")}
    pointed |= {link["href"][1:] for link in html.select(".form-errors a")}
    assert pointed - ids.keys() == set()
    # Colours are legible in both schemes.
    rows = html.select("#style--tokens tbody tr")
    assert len(rows) > 15
    for row in rows:
        light, dark, least = (float(cell.get_text().strip().replace(",", ".")) for cell in row.find_all("td"))
        assert min(light, dark) >= least, row


def test_the_menu_leads_there(editor):
    UserProfile.objects.create(user=editor.user, preferred_language="fr")
    assert ADDRESS in editor.get(reverse("wagtailadmin_home")).content.decode()


def test_who_may_enter_the_admin_may_see_it(db):
    client = logged_in("writer")
    client.user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    assert client.get(ADDRESS).status_code == 200
