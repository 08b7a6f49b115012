"""The consent register, through its forms: recording, changing, withdrawing and deleting, in both languages."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from home.models import Consent, SiteDocument, SiteImage
from home.protection.group import GROUP_NAME
from home.roles.rights import Role
from news.models import NewsPage
from tests.admin.forms import (
    Form,
    committed,
    edit_record,
    inline_formset,
    new_record,
    record_address,
    soup_of,
)
from tests.admin.reading import label, say, texts, words
from tests.comments.test_group import speaks
from tests.pictures import picture_block
from tests.public.support import page_at, publish

from .people import consent_for, portrait
from .test_group import member

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def today() -> date:
    return timezone.localdate()


@pytest.fixture(autouse=True)
def _nothing_kept(db, own_folders):
    cache.clear()


@pytest.fixture
def officer():
    return member(GROUP_NAME, user="officer")


@pytest.fixture
def writer():
    return member(Role.EDITOR, user="writer")


@pytest.fixture
def reader():
    return Client(HTTP_HOST="localhost")


def now(image: SiteImage) -> SiteImage:
    return SiteImage.objects.get(pk=image.pk)


def pictures(*images) -> dict:
    return inline_formset([{"image": image.pk} for image in images])


def news(image: SiteImage, number: int = 0, live: bool = True) -> NewsPage:
    index = page_at("/fr/actualites/")
    page = NewsPage(title=f"Une journée {number}", slug=f"journee-{number}", locale=index.locale, live=False)
    page.body = page._meta.get_field("body").stream_block.to_python([picture_block(image)])
    index.add_child(instance=page)
    if live:
        with committed():
            publish(page)
    return page


def history(action: str = "") -> list[ModelLogEntry]:
    entries = ModelLogEntry.objects.filter(action__startswith=f"home.consent_{action}")
    return list(entries.order_by("pk"))


def withdraw(client, one: Consent, **options):
    with committed():
        return client.post(reverse("consent_withdraw", args=[one.pk]), **options)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_a_consent_is_recorded_and_its_picture_is_shown(writer, code):
    speaks(writer, code)
    image = portrait(title="Une marche")
    assert now(image).withheld == "no_consent"
    address = f"{record_address(Consent, 'add')}?image={image.pk}"
    form = Form(writer, address, model=Consent)
    # A reference is suggested and the picture is there already; no field would hold a name or a remark.
    suggested = form.data["reference"]
    assert form.data["pictures-0-image"] == str(image.pk)
    fields = {name for name in form.data if not name.startswith("pictures-")}
    assert fields == {"reference", "for_site", "in_french", "in_arabic", "given_on", "expires_on", "renews"}
    assert not soup_of(form.response).find("form", attrs={"data-edit-form": True}).find_all("textarea")
    help_text = words(soup_of(form.response).select_one(".help-info"))
    no_name = "No name stands anywhere in this register, and there is no field for remarks: a remark soon holds a name."
    assert say(no_name, code) in help_text
    # The suggestion can be replaced by the code that stands on the paper, in whatever case it is typed.
    form.fill(reference="aa-2024/17", given_on="2024-02-29", pictures=pictures(image)).accepted("")
    stored = Consent.objects.get()
    assert (stored.reference, stored.expires_on) == ("AA-2024/17", date(2026, 2, 28))
    assert suggested != stored.reference and stored.recorded_by == writer.user
    # That one had ended already: two years after it was given, unless somebody says otherwise.
    assert stored.state == Consent.State.EXPIRED and now(image).withheld == "expired"
    later = today() + timedelta(days=30)
    edit_record(writer, stored).fill(expires_on=later.isoformat()).accepted("")
    found = now(image)
    assert (found.withheld, found.shown_in, found.shown_until, found.on_cards) == ("", "fr ar", later, False)
    assert Consent.objects.get().state == Consent.State.ENDING
    # The history has who and what for, once each.
    recorded, changed = history()
    assert (recorded.action, changed.action) == ("home.consent_recorded", "home.consent_changed")
    assert recorded.user == writer.user and recorded.uuid != changed.uuid
    assert recorded.data == {"reference": "AA-2024/17", "uses": ["site"], "pages": 0}
    assert not ModelLogEntry.objects.filter(
        action__in=["wagtail.create", "wagtail.edit"], label="AA-2024/17"
    ).exists()
    told = soup_of(writer.get(record_address(Consent, "history", stored.pk)))
    assert f"{say('Consent recorded:', code, 'history')} AA-2024/17" in words(told)
    # Saved once more with nothing changed: nothing happened.
    edit_record(writer, stored).accepted("")
    assert len(history()) == 2


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_what_a_consent_cannot_be_is_refused_with_what_was_typed(writer, code):
    speaks(writer, code)
    image = portrait()
    consent_for(image, reference="C-2026-K7Q4")

    def refused(**fields) -> dict[str, str]:
        form = (
            new_record(writer, Consent).fill(reference="C-2026-A2B3", pictures=pictures(image)).fill(**fields)
        )
        assert form.send("").status_code == 200
        if "reference" in fields:
            assert (
                soup_of(form.response).find("input", attrs={"name": "reference"})["value"]
                == fields["reference"]
            )
        found = soup_of(form.response).select("[data-field-wrapper]:has(.error-message)")
        return {
            one.find(["input", "select"])["name"]: words(one.select_one(".error-message")) for one in found
        } | {name: "" for name in form.errors() if name == "pictures"}

    rule = "Write a code such as C-2026-K7Q4: digits and single letters, at least three digits, and no name."
    for name in ("Fatima 1234", "فاطمة-2026", "AIT-2026-12", "12", "C-2026-K7Q4-C-2026-K7Q4-C-2026-K7Q4"):
        assert refused(reference=name).keys() == {"reference"}
    assert refused(reference="Ali 2026")["reference"] == say(rule, code)
    # One code, one consent, in whatever case.
    assert refused(reference="c-2026-k7q4").keys() == {"reference"}
    tomorrow, yesterday = (today() + timedelta(days=days) for days in (1, -1))
    assert refused(given_on=tomorrow.isoformat())["given_on"] == say("This day has not come yet.", code)
    assert refused(expires_on=yesterday.isoformat())["expires_on"] == say(
        "A consent cannot end before it was given.", code
    )
    assert refused(in_french=False, in_arabic=False)["in_french"] == say(
        "Choose at least one language.", code
    )
    assert refused(for_site=False)["for_site"] == say("Choose at least one use.", code)
    assert refused(given_on="").keys() == {"given_on"}
    assert "pictures" in refused(pictures=pictures(image, image))
    assert Consent.objects.count() == 1 and not history()


def test_the_list_tells_the_states_apart_and_filters_by_them(writer):
    image = portrait()
    ends = {"valid": 31, "ending": 30, "expired": -1, "withdrawn": 90}
    made = {}
    for number, (state, days) in enumerate(ends.items()):
        made[state] = consent_for(
            image,
            reference=f"C-200{number}-A2",
            given_on=today() - timedelta(days=100),
            expires_on=today() + timedelta(days=days),
            withdrawn_on=today() if state == "withdrawn" else None,
        )
    ended_today = consent_for(reference="C-2009-A2", expires_on=today())
    assert ended_today.state == Consent.State.ENDING
    register = record_address(Consent, "list")
    for code in ("fr", "ar"):
        speaks(writer, code)
        table = soup_of(writer.get(register)).select_one("table.listing")
        for state, one in made.items():
            row = next(row for row in table.find_all("tr") if one.reference in words(row))
            assert label(Consent.State(state), code) in words(row)
            with_state = soup_of(writer.get(register, {"state": state})).select_one("table.listing")
            assert one.reference in words(with_state)
            assert not any(other.reference in words(with_state) for other in made.values() if other != one)
    # Consents go one at a time: no box to choose many.
    assert not table.find_all("input", type="checkbox")
    found = soup_of(writer.get(register, {"q": "2002"})).select_one("table.listing")
    assert [link for link in texts(found.find_all("a")) if link.startswith("C-200")] == ["C-2002-A2"]
    exported = writer.get(register, {"export": "csv"})
    assert b"".join(exported.streaming_content).decode().count("C-200") == 5


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_withdrawing_shows_what_it_means_and_does_it_at_once(writer, reader, code):
    speaks(writer, code)
    image, other = portrait(title="Une marche"), portrait(title="Une fête")
    one = consent_for(image, other, reference="C-2026-K7Q4")
    page = news(image)
    draft = news(other, 1, live=False)
    document = SiteDocument.objects.create(title="Rapport", file="documents/rapport.pdf")
    with committed():
        document.pictures.add(image)
    shown = reader.get(page.relative_path).content.decode()
    (rendition, *_others) = image.renditions.all()
    assert rendition.url in shown
    # First the screen that says it; looking changes nothing.
    address = reverse("consent_withdraw", args=[one.pk])
    html = soup_of(writer.get(address))
    form = html.find("form", attrs={"action": address})
    assert form["method"] == "post"
    links = {link["href"]: words(link) for link in html.select(".desk-page a")}
    for concerned in (page, draft):
        assert links[reverse("wagtailadmin_pages:edit", args=[concerned.pk])] == concerned.title
    assert links[reverse("wagtaildocs:edit", args=[document.pk])] == document.title
    assert links[reverse("wagtailimages:edit", args=[image.pk])] == image.title
    assert not Consent.objects.get().withdrawn_on and now(image).withheld == ""
    response = withdraw(writer, one, follow=True)
    assert say("Consent %(reference)s is withdrawn.", code) % {"reference": one} in words(soup_of(response))
    # The list of pages stays with it, with the ways to put another picture there.
    result = soup_of(response)
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in {
        link["href"] for link in result.select("a[href]")
    }
    for gone in (now(image), now(other)):
        assert (gone.withheld, gone.may_be_shown_in("fr"), gone.renditions.count()) == ("withdrawn", False, 0)
    assert SiteDocument.objects.get(pk=document.pk).withheld == "withdrawn"
    assert rendition.url not in reader.get(page.relative_path).content.decode()
    (entry,) = history("withdrawn")
    assert entry.data["reference"] == "C-2026-K7Q4" and entry.data["pages"] >= 2 and entry.user == writer.user
    assert len(
        set(ModelLogEntry.objects.filter(action__startswith="home.").values_list("uuid", flat=True))
    ) == len(ModelLogEntry.objects.filter(action__startswith="home."))
    # A second click, from another tab, changes nothing and says so.
    again = withdraw(writer, one, follow=True)
    assert say("Consent %(reference)s had been withdrawn already.", code) % {"reference": one} in words(
        soup_of(again)
    )
    assert len(history("withdrawn")) == 1


def test_a_withdrawn_consent_is_for_those_who_protect_people(writer, officer):
    image = portrait()
    one = consent_for(image)
    edit = record_address(Consent, "edit", one.pk)
    open_form = edit_record(writer, one).fill(pictures=pictures(), for_print="on")
    withdraw(officer, one)
    # A form that was open meanwhile does not bring the consent back, and lets no picture go.
    answer = open_form.send("")
    inspect = record_address(Consent, "inspect", one.pk)
    assert answer["Location"] == writer.get(edit)["Location"] == inspect
    assert writer.get(inspect).status_code == 200
    stored = Consent.objects.get()
    assert (stored.for_print, stored.withdrawn_on, stored.pictures.count()) == (False, today(), 1)
    delete = record_address(Consent, "delete", one.pk)
    assert writer.get(delete).status_code == 302 and writer.post(delete).status_code == 302
    assert Consent.objects.exists()
    # Detached by somebody who protects people, the picture is judged without it.
    row = stored.pictures.get()
    rows = inline_formset([{"id": row.pk, "image": image.pk, "DELETE": "on"}], initial=1)
    edit_record(officer, stored).fill(pictures=rows).accepted("")
    assert now(image).withheld == "no_consent" and Consent.objects.get().withdrawn_on == today()
    # Deleted: its pictures lose it. Neither way may Wagtail's deletion of many at once forget them.
    two = consent_for(image)
    assert now(image).withheld == ""
    bulk = reverse("wagtail_bulk_action", args=["home", "consent", "delete"]) + f"?id={two.pk}"
    with committed():
        assert officer.post(bulk).status_code == 302
    assert Consent.objects.filter(pk=two.pk).exists()
    with committed():
        assert officer.post(record_address(Consent, "delete", two.pk)).status_code == 302
    assert not Consent.objects.filter(pk=two.pk).exists() and now(image).withheld == "no_consent"


def test_what_is_still_missing_is_told_after_saving(writer):
    crowd = portrait(title="Une fête", recognisable=2)
    form = new_record(writer, Consent).fill(pictures=pictures(crowd))
    with committed():
        answer = form.send("", follow=True)
    (told,) = [item for item in soup_of(answer).select(".messages .warning") if "Une fête" in words(item)]
    assert reverse("wagtailimages:edit", args=[crowd.pk]) in str(told)
    with committed():
        new_record(writer, Consent).fill(pictures=pictures(crowd)).accepted("")
    assert now(crowd).withheld == ""


def test_withdrawing_costs_the_same_for_three_pages_and_for_thirty(officer):
    def cost(number: int) -> int:
        image = portrait(title=f"Foule {number}")
        one = consent_for(image)
        for place in range(number):
            news(image, number * 100 + place, live=False)
        withdraw_address = reverse("consent_withdraw", args=[one.pk])
        officer.get(withdraw_address)
        with CaptureQueriesContext(connection) as queries, committed():
            officer.post(withdraw_address)
        with CaptureQueriesContext(connection) as shown:
            assert officer.get(record_address(Consent, "inspect", one.pk)).content.count(b"/edit/") >= number
        return len(queries), len(shown)

    cost(1)
    assert cost(3) == cost(30)


def test_the_register_holds_no_name_anywhere():
    kinds = {field.name: field.get_internal_type() for field in Consent._meta.concrete_fields}
    assert {name for name, kind in kinds.items() if kind in ("CharField", "TextField")} == {"reference"}
