"""Page B: the institutional pages of an Arabic-only association: networks, message, licences, services, goals."""

import pytest

from home.models import Agreement, Partner, Registration, Service, StandardPage

from .forms import add_page, add_record, home, html, inline_formset, listing, streamfield
from .reading import facts, in_order, label, main_of, page_of, say, section, texts, words

pytestmark = pytest.mark.once

MINISTRIES = [f"وزارة الكناري {number}" for number in ("الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة")]
UNIVERSITIES = [f"جامعة الكناري {number}" for number in ("الأولى", "الثانية", "الثالثة", "الرابعة")]
GOALS = ["توسيع الدعم الكناري", "تكوين الفرق", "نشر المعرفة", "ضمان الموارد (من مانحين"]
GROUPS = ["ناجون وناجيات", "أسر المعتقلين", "أطفال…", "نساء، الخ"]


@pytest.fixture(scope="module")
def about(desk):
    """One Arabic page with every element, and no French sibling."""
    partners = [add_record(desk, Partner, name_ar=name, kind="ministry") for name in MINISTRIES]
    partners += [add_record(desk, Partner, name_ar=name, kind="university") for name in UNIVERSITIES]
    # Chosen first, and still shown among its own kind.
    coalition = add_record(
        desk, Partner, name_fr="Coalition canarie", kind="coalition", since="2004", until="2009-05"
    )
    licences = [
        add_record(desk, Registration, name_ar="ترخيص كناري", authority=partners[0], number="RA-235-SC"),
        add_record(
            desk,
            Registration,
            name_ar="ترخيص صحي",
            authority=partners[1],
            number="R/6/2012",
            issued_on="2012",
        ),
    ]
    memorandum = add_record(
        desk,
        Agreement,
        kind="memorandum",
        title_ar="تعاون كناري مع وزارة",
        parties=[partners[0].pk],
        signed_on="2008",
        purpose_ar="تكوين كناري.",
        signatories=inline_formset([]),
    )
    service = add_record(desk, Service, name_ar="مواكبة كنارية", kind="psychological")
    return add_page(
        desk,
        StandardPage,
        home("ar"),
        title="عن مركز الكناري",
        slug="markaz-canari",
        kind="about",
        founded="1997",
        introduction=html("<p>كلمة افتتاح كنارية؛ قصيرة، واضحة.</p>"),
        body=streamfield(
            [
                (
                    "partners",
                    {
                        "heading": "جسور كنارية",
                        "introduction": "شركاء نعمل معهم.",
                        "partners": listing([coalition.pk, *[partner.pk for partner in partners]]),
                    },
                ),
                ("agreement", memorandum.pk),
                (
                    "message",
                    {
                        "heading": "رسالة كنارية",
                        "role": "مديرة المركز الكناري",
                        "date": "2009",
                        "text": html("<p>نص الرسالة الكنارية.</p>"),
                        "portrait": {"image": "", "decorative": "", "alt_text": ""},
                    },
                ),
                (
                    "section",
                    {
                        "heading": "عن المركز",
                        "text": html("<p>حسب المركز الكناري، هو الوحيد من نوعه [1].</p>"),
                    },
                ),
                (
                    "items",
                    {"heading": "الفئات", "introduction": html("<p></p>"), "items": listing(GROUPS)},
                ),
                (
                    "services",
                    {
                        "heading": "خدمات كنارية",
                        "introduction": "",
                        "services": listing(
                            [
                                {
                                    "service": service.pk,
                                    "what": "إنصات ومرافقة.",
                                    "for_whom": "للجميع",
                                    "where": "في العيادة أو في البيت",
                                    "cost": "مجاناً",
                                }
                            ]
                        ),
                    },
                ),
                (
                    "registrations",
                    {"heading": "التراخيص", "registrations": listing([one.pk for one in licences])},
                ),
                (
                    "goals",
                    {"heading": "الغايات", "goals": listing([{"title": "", "text": text} for text in GOALS])},
                ),
            ]
        ),
        notes=streamfield([("note", html("<p>تصريح للمركز الكناري.</p>", []))]),
    )


def test_arabic_page_is_read_right_without_a_french_sibling(about, reader):
    page = page_of(reader, "/ar/markaz-canari/")
    assert words(page.h1) == "عن مركز الكناري"
    assert not page.find_all("link", hreflang=True)
    switch = page.find("a", class_="switch")
    notice = reader.get(switch["href"])
    assert notice.status_code == 200
    assert reader.get("/fr/markaz-canari/").status_code == 404


def test_sections_have_anchors_of_their_own_in_latin_letters(about, reader):
    main = main_of(reader, about.relative_path)
    links = main.find("nav", class_="contents").find_all("a")
    assert texts(links) == [
        "جسور كنارية",
        "رسالة كنارية",
        "عن المركز",
        "الفئات",
        "خدمات كنارية",
        "التراخيص",
        "الغايات",
        "التعليقات",
    ]
    anchors = [link["href"].removeprefix("#") for link in links]
    assert all(anchor.isascii() and main.find(id=anchor) for anchor in anchors)
    assert len(set(anchors)) == len(anchors)


def test_partners_are_grouped_by_kind_in_the_editors_order(about, reader):
    part = section(main_of(reader, about.relative_path), "جسور كنارية")
    kinds = [Partner.Kind.MINISTRY, Partner.Kind.UNIVERSITY, Partner.Kind.COALITION]
    assert texts(part.find_all("h3")) == [label(kind, "ar") for kind in kinds]
    in_order(words(part), "شركاء نعمل معهم.", *MINISTRIES, *UNIVERSITIES, "Coalition canarie")
    groups = part.find_all("ul")
    assert [len(group.find_all("li")) for group in groups] == [5, 4, 1]
    # A name that exists in French only says that it is French.
    name = groups[2].find("bdi")
    assert (name["lang"], name["dir"], words(name)) == ("fr-MA", "ltr", "Coalition canarie")
    in_order(words(groups[2]), "2004", "2009")


def test_memorandum_with_a_ministry_says_when_and_what_for(about, reader):
    agreed = main_of(reader, about.relative_path).find("section", class_="agreement")
    in_order(
        words(agreed), label(Agreement.Kind.MEMORANDUM, "ar"), "تعاون كناري مع وزارة", MINISTRIES[0], "2008"
    )
    assert "تكوين كناري." in words(agreed)


def test_message_is_signed_by_a_role_with_its_year(about, reader):
    part = section(main_of(reader, about.relative_path), "رسالة كنارية")
    in_order(words(part), "نص الرسالة الكنارية.", "مديرة المركز الكناري", "2009")
    assert part.find("time")["datetime"] == "2009"


def test_licence_numbers_read_in_the_right_order(about, reader):
    part = section(main_of(reader, about.relative_path), "التراخيص")
    numbers = part.find_all("bdi", dir="ltr")
    assert texts(numbers) == ["RA-235-SC", "R/6/2012"]
    terms = texts(part.find_all("dt"))
    in_order(terms[0], "ترخيص كناري", MINISTRIES[0])
    in_order(terms[1], "ترخيص صحي", MINISTRIES[1])
    assert "2012" in words(part.find_all("dd")[1].find("time"))


def test_services_say_what_for_whom_where_and_at_what_cost(about, reader):
    part = section(main_of(reader, about.relative_path), "خدمات كنارية")
    assert texts(part.find_all("h3")) == ["مواكبة كنارية"]
    assert "إنصات ومرافقة." in words(part)
    assert facts(part) == {
        say("For whom", "ar"): ["للجميع"],
        say("Where", "ar"): ["في العيادة أو في البيت"],
        say("Cost", "ar"): ["مجاناً"],
    }


def test_target_groups_keep_their_order_and_their_ellipsis(about, reader):
    part = section(main_of(reader, about.relative_path), "الفئات")
    assert texts(part.find_all("li")) == GROUPS


def test_goals_are_numbered_by_the_page_and_left_as_typed(about, reader):
    part = section(main_of(reader, about.relative_path), "الغايات")
    # The fourth has a bracket that its author never closed: nobody repairs it in silence.
    assert texts(part.find("ol").find_all("li", recursive=False)) == GOALS
    assert not any(digit in words(part.find("ol")) for digit in "1234")


def test_founding_year_and_the_claim_have_their_places(about, reader):
    main = main_of(reader, about.relative_path)
    assert facts(main)[say("Founded", "ar")] == ["1997"]
    assert words(main.find("a", class_="note-mark")) == "[1]"
    assert "تصريح للمركز الكناري." in words(main.find(id="note-1"))


def test_arabic_punctuation_is_left_alone(about, reader):
    main = main_of(reader, about.relative_path)
    assert "كلمة افتتاح كنارية؛ قصيرة، واضحة." in words(main)
