"""Taking passages out of all texts: what counts as the same passage, what stays, and what nobody thinks of."""

import pytest
from django.core.management import call_command
from django.db import connection
from wagtail.models import Page, Revision
from wagtail_localize.models import String

from home.models import Label, SiteSettings
from home.protection.columns import SKIPPED, walked_models, word_columns
from home.protection.erasing import NothingToFind, erase_texts, find_texts
from home.protection.matching import Matcher
from tests.comments.support import approved
from tests.public.support import page_at, publish

SAME = [
    # (passage, text, what is left)
    ("Amina Benali", "<p>Avec <b>Ami</b>na&nbsp;BÉNALI, ici</p>", "<p>Avec <b>[…]</b>, ici</p>"),
    ("Amina Benali", "amina-benali, AminaBenali, amina_benali", "[…], […], […]"),
    ("Amina Benali", '<embed alt="Amina Benali" id="1"/>', '<embed alt="[…]" id="1"/>'),
    (
        "Amina Benali",
        '<a href="https://x.org/?q=Amina%20Benali">là</a>',
        '<a href="https://x.org/?q=[…]">là</a>',
    ),
    ("l’amie d'Ali", "avec l&#x27;amie d&rsquo;Ali !", "avec […] !"),
    ("l'amie\u202fd’Ali", "avec l'amie\n d'Ali !", "avec […] !"),
    (
        "« Tu parleras ! »",
        "Il dit : «\u00a0Tu parleras\u00a0!\u00a0» et part",
        "Il dit : «\u00a0[…]\u00a0!\u00a0» et part",
    ),
    ("un deux", "<p>un</p><p>deux</p>", "<p>[…]</p><p></p>"),
    ("un[1] deux", "un deux, un[1] <i>deux</i>", "[…], […][1]<i></i>"),
    ("Amina", "Am\u00adina, A\u0301mina, Ami\u200cna", "[…], […], […]"),
    ("06 12 34 56 78", "0612345678, ٠٦١٢٣٤٥٦٧٨, 06.12.34.56.78", "[…], […], […]"),
    ("أمينة بنعلي", "مع وأَمِينَه بنعلــى هنا", "مع و[…] هنا"),
    ("أمينة", "https://x.org/%D8%A3%D9%85%D9%8A%D9%86%D8%A9/", "https://x.org/[…]/"),
    ("السعدي", "رأى السعدي وبالسعدي", "رأى […] وب[…]"),
]
OTHERS = [
    # (passage, text that says something else)
    ("علي", "على الطريق"),
    ("Amal", "Amalgame, Kamal"),
    ("Amina Benali", "Amina, et plus loin Benali"),
    ("0612345678", "10612345678 06123456789"),
    ("Paris", "comparis, pari s’ouvre"),
    ("أمل", "كاملة"),
]


def test_a_passage_is_the_same_however_it_is_written():
    for passage, text, left in SAME:
        assert Matcher([passage]).cut(text) == left, (passage, text)
    for passage, text in OTHERS:
        assert Matcher([passage]).cut(text) == text, (passage, text)
    # Each line by itself, the longest first, and what overlaps is one gap.
    assert Matcher(["un\ndeux trois\n\n!", "trois quatre"]).cut("un, deux trois quatre") == "[…], […]"
    assert not Matcher(["!\n « »"]) and not Matcher([""])
    assert Matcher(["Ali"]).has_short and Matcher(["2026"]).has_short and not Matcher(["Alia"]).has_short


def test_every_column_that_may_hold_words_is_looked_at(db):
    """Whoever adds a model need not think of it; whoever keeps it out must say so here."""
    looked_at = {
        f"{model._meta.db_table}.{column.column}"
        for model in walked_models()
        for column in word_columns(model)
    }
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
    assert {"news_newspage.body", "wagtailcore_revision.content", "comments_comment.text"} <= looked_at
    assert {model._meta.db_table for model in walked_models()} <= set(tables)
    assert {
        "auth.Permission",
        "contenttypes.ContentType",
        "sessions.Session",
        "wagtailcore.Locale",
        "wagtailcore.ReferenceIndex",
        "wagtailsearch.SQLiteFTSIndexEntry",
    } == SKIPPED


def test_only_the_words_go(db):
    """Choices, keys, ids and dates are the program's: a passage that is one of their words touches none of them."""
    page = page_at("/fr/mission/")
    name = "Xqanarelle"
    before = Revision.objects.get(pk=publish(page, standfirst=f"De {name}.").latest_revision_id).content
    comment = approved(page, text=f"Merci {name} et merci", name="Zed")
    labels = [Label.objects.create(name_fr=f"{name}{sign}", slug=f"{name.lower()}-{sign}") for sign in "ab"]
    found = find_texts([f"{name}\nstandard\ndefault\nfr\nmission\nhome\ntext\nvalue"])
    assert page.pk in found.pages and found.needs_second_look

    report = erase_texts([f"{name}\n{name}a\n{name}b\nassociation value type"])
    assert report.places["records"] == 2 and report.places["comments"] == 1, report.places
    stored = type(page).objects.get(pk=page.pk)
    assert stored.standfirst == "De […]." and stored.slug == "mission"
    after = stored.latest_revision.content
    assert after["standfirst"] == "De […]." and after | {"standfirst": ""} == before | {"standfirst": ""} | {
        key: after[key] for key in ("latest_revision", "latest_revision_created_at") if key in after
    }
    version = comment.version
    comment.refresh_from_db()
    assert (comment.text, comment.fingerprint, comment.version) == ("Merci […] et merci", None, version + 1)
    # What was told apart by these words only is told apart by its number.
    assert {Label.objects.get(pk=label.pk).slug for label in labels} == {
        f"label-{label.pk}" for label in labels
    }
    assert {Label.objects.get(pk=label.pk).name_fr for label in labels} == {"[…]"}
    assert find_texts([name]).found_nothing
    with pytest.raises(NothingToFind):
        erase_texts(["…"])


def test_a_digest_does_not_outlive_its_words(db):
    """A name can be guessed from its digest: the translation memory computes its own anew, and two may become one."""
    locale = page_at("/fr/").locale
    texts = ("Xqanarelle", "«\u00a0Xqanarelle\u00a0»", "[…]")
    digest = String._get_data_hash
    made = [String.objects.create(locale=locale, data=text, data_hash=digest(text)) for text in texts]
    erase_texts(["Xqanarelle"])
    left = String.objects.filter(pk__in=[string.pk for string in made])
    assert {string.data for string in left} == {"[…]", "«\u00a0[…]\u00a0»"} and left.count() == 2
    assert all(string.data_hash == digest(string.data) for string in left)


def test_an_address_that_says_the_name(db):
    """The page gets a neutral address in both languages, and so does what stands below it; nothing leads there."""
    page, sibling = page_at("/fr/actualites/"), page_at("/ar/actualites/")
    below = page.get_children().first()
    settings = SiteSettings.objects.first()
    report = erase_texts(["Actualités"])
    slug = f"page-{min(page.pk, sibling.pk)}"
    for number in (page.pk, sibling.pk):
        stored = Page.objects.get(pk=number)
        assert stored.slug == slug and stored.url_path.endswith(f"/{slug}/")
    moved = Page.objects.get(pk=below.pk)
    assert moved.url_path == f"{Page.objects.get(pk=page.pk).url_path}{moved.slug}/"
    assert all(
        "actualites" not in str(row) for row in Revision.objects.filter(object_id=str(below.pk)).values()
    )
    assert report.places["addresses"] >= 2
    assert SiteSettings.objects.get(pk=settings.pk).pk == settings.pk
    call_command("fixtree", verbosity=0)
