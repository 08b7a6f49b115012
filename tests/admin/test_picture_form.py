"""What an editor is asked of a picture and told about it, on each of the four forms that take one."""

import pytest
from django.urls import reverse
from django.utils.translation import gettext, override

from home.languages import LANGUAGES
from home.models import Place, SiteImage
from home.uploaded_titles import named_by_file
from tests.cleaning.ways_in import BY_FORM, PICTURES, file_of, in_language
from tests.pictures import long_news_item, photograph_file, stored_picture

from .conftest import logged_in
from .forms import committed, complaints, sent_by, soup_of

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("own_folders")]
NAME = "Fatima_Aït-Snan 2041.jpg"


def jpeg(seed: int = 0, name: str = NAME):
    return file_of(photograph_file(seed, 64, 48), name)


def edit(client, image, follow: bool = False, **changed):
    """Open a picture's form, change some answers and send it."""
    address = reverse("wagtailimages:edit", args=[image.pk])
    data = sent_by(soup_of(client.get(address)).find("form", attrs={"data-edit-form": True}))
    sent = dict(data.lists()) | changed
    with committed():
        return client.post(address, {name: value for name, value in sent.items() if value}, follow=follow)


def errors(response) -> dict:
    return {name: list(found) for name, found in response.context["form"].errors.items()}


def told(response) -> str:
    return " ".join(str(message) for message in response.context["messages"])


def added(client, **changed) -> SiteImage:
    with committed():
        response = PICTURES.add(client, jpeg(), **changed)
    assert response.status_code == 302, errors(response)
    return SiteImage.objects.latest("pk")


def test_nothing_is_taken_without_the_answers_and_nothing_typed_is_lost(editor):
    for code in LANGUAGES:
        in_language(editor, code)
        data = {
            "title": "Puits",
            "credit": "Une bénévole",
            "file": jpeg(),
            "collection": PICTURES.words()["collection"],
        }
        response = editor.post(reverse("wagtailimages:add"), data)
        assert set(errors(response)) == {"people", "checked", "alt_fr"}
        with override(code):
            assert gettext("Say who is in the picture.") in complaints(response)
            assert gettext("Who is in the picture?") in response.content.decode()
        form = sent_by(soup_of(response).find("form", attrs={"data-edit-form": True}))
        assert (form["title"], form["credit"]) == ("Puits", "Une bénévole")
    assert not SiteImage.objects.filter(title="Puits").exists()
    # The other two forms ask the same.
    for form in (
        PICTURES.stage(editor, jpeg()).json()["form"],
        editor.get(reverse("wagtailimages_chooser:choose")).json()["html"],
    ):
        for name in ("people", "checked", "alt_fr", "alt_ar", "recognisable", "place", "credit"):
            assert f'-{name}"' in form
    assert NAME.partition("_")[0] not in form


def test_the_look_has_a_name_and_a_moment_and_is_asked_for_again(editor):
    image = added(editor)
    assert image.checked_by == editor.user
    first = image.checked_at
    # What says nothing about people changes nothing.
    assert (
        edit(editor, image, credit="Une bénévole", focal_point_x="10", focal_point_y="12").status_code == 302
    )
    image.refresh_from_db()
    assert (image.checked_at, image.credit, image.focal_point_x) == (first, "Une bénévole", 10)
    for changed in ({"people": "not_identifiable"}, {"file": jpeg(1)}):
        response = edit(editor, image, **changed)
        assert set(errors(response)) == {"checked"}
    other = logged_in("other", is_superuser=True)
    assert edit(other, image, people="not_identifiable", checked="on").status_code == 302
    image.refresh_from_db()
    assert image.checked_by == other.user
    assert image.checked_at > first


@pytest.mark.parametrize("way_in", ["add", "choose", "finish"])
def test_no_title_is_the_name_of_the_file(editor, way_in):
    in_language(editor, "ar")

    def upload(title):
        if way_in != "finish":
            return getattr(PICTURES, way_in)(editor, jpeg(), title=title)
        staged = PICTURES.stage(editor, jpeg()).json()
        # The form of a file that waits does not have its name.
        assert "Fatima" not in staged["form"]
        return PICTURES.finish(editor, staged["uploaded_file_id"], title=title)

    with override("ar"):
        begins = gettext("Picture of %(date)s, %(time)s").partition("%")[0]
    # Nothing remembers the file's name between the two steps: there, what looks like one is taken for one.
    known = ["fatima aït snan 2041"] if way_in != "finish" else []
    for typed in [*known, NAME, "", "IMG_2041", "2026-11-22 14.05.33"]:
        upload(typed)
        title = SiteImage.objects.latest("pk").title
        assert title.startswith(begins), typed
        assert "2041" not in title
    upload("Le puits du village")
    assert SiteImage.objects.latest("pk").title == "Le puits du village"


def test_what_looks_like_a_file():
    for title in (
        "photo.HEIC",
        "IMG_2041",
        "DSC 00012",
        "PXL_20240501_101112",
        "WhatsApp Image 2024-05-03 at 14.05",
        "WhatsApp_Image_2024-05-03",
    ):
        assert named_by_file(title), title
    for title in (
        "Le puits",
        "Caravane 2021",
        "Image du 3 mai 2021, 14:05",
        "قافلة 2021",
        "Imgoun, la route",
    ):
        assert not named_by_file(title, "autre.jpg"), title
    assert named_by_file("قافلة_تازمامارت", "قافلة-تازمامارت.jpg")


def test_descriptions_are_words_in_their_language(editor):
    refused = [
        ({"alt_fr": "", "alt_ar": ""}, "alt_fr"),
        ({"alt_fr": "   "}, "alt_fr"),
        ({"alt_fr": "بئر"}, "alt_fr"),
        ({"alt_ar": "Un puits"}, "alt_ar"),
        ({"alt_fr": NAME}, "alt_fr"),
        ({"ornament": "on"}, "ornament"),
    ]
    for changed, field in refused:
        assert list(errors(PICTURES.add(editor, jpeg(), **changed))) == [field], changed
    image = added(editor, alt_fr="", ornament="on")
    assert image.ornament
    # Which language lacks its words is said, and only that one.
    response = edit(editor, image, follow=True, ornament="", alt_fr="Un puits")
    assert gettext(
        "It has no alternative text in Arabic yet: no page in Arabic can be published with it without one."
    ) in told(response)
    assert "in French yet" not in told(response)


def test_what_follows_from_the_answer_is_said(editor):
    image = added(editor, people="minor")
    assert image.withheld == "minor"
    response = edit(editor, image, follow=True, people="identifiable", recognisable="2", checked="on")
    record = reverse("wagtailsnippets_home_consent:add") + f"?image={image.pk}"
    assert record in told(response)
    assert errors(PICTURES.add(editor, jpeg(), people="identifiable")).keys() == {"recognisable"}
    page = editor.get(reverse("wagtailimages:edit", args=[image.pk]))
    assert page.context["state"]["bars"]
    assert record in page.content.decode()
    # Where somebody chooses a picture, it says so too.
    label = str(SiteImage.objects.get(pk=image.pk).get_withheld_display())
    for address in (
        reverse("wagtailimages:index"),
        reverse("wagtailimages:index") + "?layout=list",
        reverse("wagtailimages_chooser:choose"),
        reverse("wagtailimages_chooser:choose") + "?layout=list",
    ):
        answer = editor.get(address)
        assert label in (answer.json()["html"] if "chooser" in address else answer.content.decode())


def test_readers_who_see_less_are_counted_in_pages(editor):
    with committed():
        page = long_news_item("fr")
    image = next(block.value["image"] for block in page.body if block.block_type == "picture")
    response = edit(editor, image, follow=True, people="minor", checked="on", alt_fr="Une route")
    assert gettext("Readers no longer see this picture. Pages with it: %(count)d.") % {"count": 1} in told(
        response
    )
    shown = editor.get(reverse("wagtailimages:edit", args=[image.pk])).context["state"]
    assert [found["title"] for found in shown["pages"]] == [page.title]
    response = edit(editor, image, follow=True, people="nobody", checked="on")
    assert gettext("Readers see this picture from now on. Pages with it: %(count)d.") % {"count": 1} in told(
        response
    )


def test_only_a_region_is_near_enough(editor):
    village = Place.objects.exclude(kind="region").first()
    assert list(errors(PICTURES.add(editor, jpeg(), place=village.pk))) == ["place"]
    region = Place.objects.filter(kind="region").first()
    assert added(editor, place=region.pk).place == region


def test_what_is_put_away_is_not_replaced(editor):
    image = stored_picture(photograph_file(0, 64, 48), people="nobody", alt_fr="Un puits")
    SiteImage.objects.filter(pk=image.pk).update(withheld="protection", sealed_file="sealed/x.jpg")
    before = image.file.name
    edit(editor, image, file=jpeg(1), credit="Une bénévole", checked="on")
    image.refresh_from_db()
    assert image.credit == "Une bénévole"
    assert image.file.name == before


def test_each_form_leaves_who_looked(editor):
    for way_in in BY_FORM:
        getattr(PICTURES, way_in)(editor, jpeg())
        assert SiteImage.objects.latest("pk").checked_by == editor.user, way_in
