"""The report of two languages: what it says, to whom, and in how many queries over two thousand pairs."""

import csv
import io
import json
import time
import uuid
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Locale, Page
from wagtail_localize.models import (
    String,
    StringSegment,
    StringTranslation,
    TranslatableObject,
    Translation,
    TranslationContext,
    TranslationSource,
)

from home.alignment.state import State, rows, state_of
from home.models import StandardPage
from home.models.upkeep import Upkeep
from news.models import NewsIndexPage
from tests.admin.conftest import logged_in
from tests.admin.forms import soup_of
from tests.admin.reading import label, words

from .support import pair

PAIRS = 2000
MOST_QUERIES = 12


def worker(name: str, *roots, may=("change_page", "publish_page", "add_page")):
    """Return a browser of somebody who works on the pages below some roots, and on no others."""
    client = logged_in(name)
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    group.permissions.add(Permission.objects.get(codename="submit_translation"))
    for root in roots:
        for codename in may:
            permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
            GroupPagePermission.objects.create(group=group, page=root, permission=permission)
    client.user.groups.add(group)
    return client


def many_pairs(number: int) -> None:
    """Make pairs as rows, without any of what saving a page does; of every ten, one is in each state."""
    kind = ContentType.objects.get_for_model(StandardPage)
    parents = {page.locale.language_code: page for page in NewsIndexPage.objects.all()}
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    keys = [uuid.uuid4() for _number in range(number)]
    long_ago = timezone.now() - timedelta(days=100)
    pages = []
    for count, key in enumerate(keys):
        for code, parent in parents.items():
            if count % 10 == 0 and code == "ar":
                continue  # missing
            pages.append(
                Page(
                    path=Page._get_path(parent.path, parent.depth + 1, 5000 + count),
                    depth=parent.depth + 1,
                    title=f"Page {count}",
                    draft_title=f"Page {count}",
                    slug=f"page-{count}",
                    url_path=f"{parent.url_path}page-{count}/",
                    content_type=kind,
                    locale=locales[code],
                    translation_key=key,
                    live=not (count % 10 == 1 and code == "ar"),
                    first_published_at=long_ago,
                )
            )
    pages = Page.objects.bulk_create(pages, batch_size=500)
    Upkeep.objects.bulk_create(
        [
            Upkeep(
                page=page,
                behind_since=long_ago if page.slug.endswith("3") and page.locale == locales["ar"] else None,
            )
            for page in pages
        ],
        batch_size=500,
    )
    segments([key for count, key in enumerate(keys) if count % 10 in (2, 4)], locales, kind)


def segments(keys, locales, kind) -> None:
    """Make the translations of some pages into Arabic, of two passages each; every other one lacks a passage."""
    now, page_type = timezone.now(), ContentType.objects.get_for_model(Page)
    objects = TranslatableObject.objects.bulk_create(
        [TranslatableObject(translation_key=key, content_type=page_type) for key in keys], batch_size=500
    )
    sources = TranslationSource.objects.bulk_create(
        [
            TranslationSource(
                object=one,
                specific_content_type=kind,
                locale=locales["fr"],
                object_repr="",
                content_json=json.dumps({}),
                last_updated_at=now,
            )
            for one in objects
        ],
        batch_size=500,
    )
    Translation.objects.bulk_create(
        [Translation(source=source, target_locale=locales["ar"]) for source in sources], batch_size=500
    )
    strings = [
        String.objects.create(locale=locales["fr"], data=text, data_hash=String._get_data_hash(text))
        for text in ("Canari un", "Canari deux")
    ]
    contexts = TranslationContext.objects.bulk_create(
        [
            TranslationContext(
                object=one, path=path, path_id=TranslationContext._get_path_id(path), field_path=path
            )
            for one in objects
            for path in ("title", "standfirst")
        ],
        batch_size=500,
    )
    owner = {one.pk: source for one, source in zip(objects, sources, strict=True)}
    StringSegment.objects.bulk_create(
        [
            StringSegment(
                source=owner[context.object_id],
                context=context,
                order=number % 2,
                string=strings[number % 2],
                attrs="{}",
            )
            for number, context in enumerate(contexts)
        ],
        batch_size=500,
    )
    StringTranslation.objects.bulk_create(
        [
            StringTranslation(
                translation_of=strings[number % 2],
                locale=locales["ar"],
                context=context,
                data="كناري",
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            )
            for number, context in enumerate(contexts)
            if not (number // 2 % 2 == 0 and number % 2)
        ],
        batch_size=500,
    )


def queries_of(client, query: str = "") -> tuple[int, bytes]:
    """Return how many queries the report takes, and its content."""
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(reverse("languages_report") + query)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    assert answer.status_code == 200
    # The session's own, where a test holds the transaction.
    return sum("SAVEPOINT" not in one["sql"] for one in queries), content


def test_two_thousand_pairs_in_few_queries(editor):
    client = worker("many", *Page.objects.filter(depth=2))
    for one in (editor, client):
        queries_of(one)
    alone = queries_of(client)[0]
    many_pairs(PAIRS)
    began = time.monotonic()
    assert queries_of(editor)[0] <= MOST_QUERIES
    # The frame of the admin asks what a user may do, and the report nothing more than that.
    assert queries_of(client, "?state=to_review&language=ar")[0] <= alone
    number, content = queries_of(client, "?export=csv")
    assert number <= MOST_QUERIES
    assert time.monotonic() - began < 10
    # The file is all of them, and what is counted is what there is.
    lines = list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    mine = [line for line in lines if line[0].startswith("Page ")]
    assert len(mine) == PAIRS * 2 - PAIRS // 10  # what has no sibling has one line: that it is missing
    found = [row for row in rows() if row.shown.title.startswith("Page ") and row.language_code == "ar"]
    counts = {state: sum(1 for row in found if row.state == state) for state in State}
    tenth = PAIRS // 10
    assert counts == {
        State.MISSING: tenth,
        State.DRAFT: tenth,
        State.IN_TRANSLATION: tenth,
        State.TO_REVIEW: tenth,
        State.ALIGNED: 6 * tenth,
    }
    assert {(row.translated, row.passages) for row in found if row.state == State.IN_TRANSLATION} == {(1, 2)}
    # What is said of one page is what is said of all.
    for row in found[:: PAIRS // 5]:
        assert state_of(Page.objects.select_related("locale").get(pk=row.shown.pk), "ar") == row.state


def listed(client, query: str = "") -> list[tuple[str, str, str]]:
    """Return (title, language, state) of each line of the report."""
    lines = soup_of(client.get(reverse("languages_report") + query)).select("table.languages tbody tr")
    return [
        (
            words(line.select_one(".title bdi")),
            words(line.find_all("td")[1]),
            words(line.select_one(".w-status")),
        )
        for line in lines
    ]


@pytest.mark.once
def test_who_sees_what(editor):
    """Titles of drafts are for those who work on them; filters, and a file that calculates nothing."""
    french, arabic = pair("fr")
    Page.objects.filter(pk=french.pk).update(live=False, draft_title="=Brouillon secret")
    Upkeep.objects.update_or_create(page=arabic, defaults={"behind_since": timezone.now()})
    # A page that readers see, with another title in its draft.
    shown, _other = pair("fr", "services")
    Page.objects.filter(pk=shown.pk).update(draft_title="Services bientôt autres")
    worker_of_arabic = worker("arabic", Page.objects.get(pk=arabic.get_parent().pk))
    stranger = logged_in("stranger")
    stranger.user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    for address in ("languages_report", "wagtail_localize:translations_report"):
        assert stranger.get(reverse(address)).status_code == 302
        assert "=Brouillon secret" in editor.get(reverse(address) + "?language=fr").content.decode()
        seen = worker_of_arabic.get(reverse(address)).content.decode()
        assert "Brouillon secret" not in seen
        assert french.title not in seen
        assert shown.title in seen
        assert "Services bientôt autres" not in seen
        assert arabic.title in seen
    assert "languages" not in str(stranger.get(reverse("wagtailadmin_home")).content)
    # Only what the worker may change is offered to be changed; beside a draft that is not theirs, nothing is compared.
    compared = reverse("difference", args=[arabic.pk])
    assert worker_of_arabic.get(compared).status_code == 302
    Page.objects.filter(pk=french.pk).update(live=True)
    assert worker_of_arabic.get(compared).status_code == 200
    Page.objects.filter(pk=french.pk).update(live=False)
    assert worker_of_arabic.get(reverse("difference", args=[french.pk])).status_code == 302
    assert stranger.get(reverse("difference", args=[arabic.pk])).status_code == 302
    # Filters
    assert listed(editor, "?state=to_review") == [(arabic.title, "العربية", label(State.TO_REVIEW, "fr"))]
    assert listed(editor, "?state=to_review&language=fr") == []
    assert listed(editor, f"?state=to_review&kind={arabic.content_type_id}&section={french.pk}") != []
    news = ContentType.objects.get_by_natural_key("news", "newspage")
    assert listed(editor, f"?state=to_review&kind={news.pk}") == []
    assert listed(editor, "?state=nonsense&kind=x&section=99999999999999999999") != []
    assert listed(editor, "?mine=1") == []
    Page.objects.filter(pk=arabic.pk).update(owner=editor.user)
    assert [line[0] for line in listed(editor, "?mine=1&language=ar")] == [arabic.title]
    # The file
    content = b"".join(editor.get(reverse("languages_report") + "?export=csv&state=draft").streaming_content)
    assert content.startswith(b"\xef\xbb\xbf")
    assert "'=Brouillon secret" in content.decode()
    # One report of languages, and not two.
    menu = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("languages_report") in menu
    assert reverse("wagtail_localize:translations_report") not in menu
