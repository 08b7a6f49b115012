"""A page is published only when what it shows may be shown: every way of publishing, in both languages."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import (
    GroupApprovalTask,
    Page,
    Revision,
    Task,
    Workflow,
    WorkflowPage,
    WorkflowState,
    WorkflowTask,
)

from home.models import Consent, SiteDocument, SiteImage
from home.protection import consent_work
from home.protection.group import GROUP_NAME
from home.protection.settling import settle
from home.publishing.checks import people
from home.roles.rights import Role
from news.models import NewsPage
from tests.admin.conftest import logged_in
from tests.admin.forms import (
    Form,
    approved_out_of_hand,
    committed,
    edit_page,
    html,
    new_page,
    record_address,
    screen,
    soup_of,
    streamfield,
)
from tests.admin.reading import say, words
from tests.admin.translating import fill_in, submit, untranslated, version
from tests.admin.translating import publish as press_publish
from tests.comments.test_group import speaks
from tests.pictures import picture_block
from tests.public.support import page_at

from .people import consent_for, links_in, on_the, portrait, told
from .test_consents import now, pictures
from .test_group import member

pytestmark = [pytest.mark.django_db, pytest.mark.once]

UNSAID = "Nobody has said yet who is in it."
TITLES = {"fr": "Une journée", "ar": "يوم واحد"}
ALTS = {"fr": "Une personne devant une porte", "ar": "شخص أمام باب"}


@pytest.fixture(autouse=True)
def _nothing_kept(db, own_folders):
    cache.clear()


@pytest.fixture
def chief():
    return logged_in("chief", is_superuser=True)


def index(code: str = "fr"):
    return page_at(f"/{code}/actualites/")


def shown(image: SiteImage, code: str = "fr"):
    """Return a body that shows a picture, as the form sends it."""
    chosen = {"image": str(image.pk), "decorative": "", "alt_text": ALTS[code]}
    return streamfield([("picture", {"image": chosen, "caption": ""})])


def draft(image: SiteImage | None, code: str = "fr", slug: str = "une-journee", **fields) -> NewsPage:
    """Make a page that nobody has published, as an import does."""
    parent = index(code)
    page = NewsPage(title=TITLES[code], slug=slug, locale=parent.locale, live=False, **fields)
    blocks = [picture_block(image, ALTS[code])] if image else []
    page.body = page._meta.get_field("body").stream_block.to_python(blocks)
    with committed():
        parent.add_child(instance=page)
        page.save_revision()
    return page


def is_live(page) -> bool:
    return Page.objects.values_list("live", flat=True).get(pk=page.pk)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_round_of_an_editor(code):
    """Blocked with everything typed kept, the consent recorded by another hand, then published; and a draft always."""
    writer = member(Role.EDITOR, user="writer")
    speaks(writer, code)
    image = portrait(title="Une marche & une fête")
    form = new_page(writer, NewsPage, index(code)).fill(title=TITLES[code], body=shown(image, code))
    assert form.send("publish").status_code == 302
    page = NewsPage.objects.get(title=TITLES[code])
    seen = screen(writer, page)
    # It says which picture and why, in the editor's language, with the ways to put it right.
    assert seen.codes("blocks") == ["picture", "protection_review"]
    assert say("Picture “%(title)s”:", code) % {"title": image.title} in words(seen.main)
    assert say(
        "Readers do not see this picture: each person who can be recognised needs a consent.", code
    ) in words(seen.main)
    record = f"{record_address(Consent, 'add')}?image={image.pk}"
    assert {record, reverse("wagtailimages:edit", args=[image.pk])} <= links_in(seen.main)
    # Whatever a browser sends, it is not published, and everything typed is in the draft.
    assert seen.send().status_code == 200 and not is_live(page)
    draft_kept = page.get_latest_revision_as_object()
    assert draft_kept.body[0].value["image"].contextual_alt_text == ALTS[code]
    # A draft is saved as it stands.
    assert edit_page(writer, page).send("").status_code == 302 and not is_live(page)
    officer = member(GROUP_NAME, user="officer")
    Form(officer, record, model=Consent).fill(pictures=pictures(image)).accepted("")
    edit_page(writer, page).accepted()
    assert is_live(page)


def test_every_reason_is_told(chief):
    today = timezone.localdate()
    nobody_said = portrait(title="Non dite", people="", recognisable=None)
    # Shown since before anybody asked: it is not taken away, and not published anew.
    SiteImage.objects.filter(pk=nobody_said.pk).update(withheld="", shown_in="fr ar", on_cards=True)
    minor = portrait(title="Mineur", people="minor", recognisable=None)
    arabic = portrait(title="En arabe")
    consent_for(arabic, in_french=False)
    ended, withdrawn = portrait(title="Finie"), portrait(title="Retirée")
    consent_for(ended, expires_on=today - timedelta(days=1))
    consent_for(withdrawn, withdrawn_on=today)
    fine = portrait(title="Admise")
    consent_for(fine, for_social=False)
    crowd = portrait(title="Foule", people="not_identifiable", recognisable=None)
    document = SiteDocument.objects.create(title="Rapport", file="documents/rapport.pdf")
    SiteDocument.objects.filter(pk=document.pk).update(withheld="protection")
    reasons = {
        nobody_said: UNSAID,
        minor: "Readers never see this picture: it shows a minor who can be recognised. Crop it, blur the face for good"
        " or describe it in words, and upload what comes of it.",
        arabic: "People in it have not agreed to be shown on French pages.",
        ended: "Nobody sees this picture any more: a consent has expired. The original is put away; a new consent"
        " brings it back.",
        withdrawn: "Nobody sees this picture any more: a consent was withdrawn. The original is put away.",
    }
    speaks(chief, "fr")
    blocks = [
        (
            "picture",
            {"image": {"image": str(one.pk), "decorative": "", "alt_text": ALTS["fr"]}, "caption": ""},
        )
        for one in (*reasons, *reasons, fine, crowd)
    ]
    link = f'<p><a linktype="document" id="{document.pk}">Le rapport</a></p>'
    blocks.append(("section", {"heading": "À lire", "text": html(link)}))
    form = new_page(chief, NewsPage, index()).fill(title="Tout", body=streamfield(blocks), share_image=minor)
    assert form.send("publish").status_code == 302
    page = NewsPage.objects.get(title="Tout")
    said = words(screen(chief, page).main)
    for image, reason in reasons.items():
        # Each picture once, however often it stands there.
        assert said.count(say("Picture “%(title)s”:", "fr") % {"title": image.title}) == 1, image.title
        assert say(reason, "fr") in said, image.title
    assert "Admise" not in said and "Foule" not in said
    assert say("Document “%(title)s”:", "fr") % {"title": "Rapport"} in said
    # Its share image may not go to social networks: the page is published, and it is said what becomes of its card.
    edit_page(chief, page).fill(body=shown(fine), share_image=fine).send("publish")
    seen = screen(chief, page).reviewed()
    warning = "People in it have not agreed to social networks: the page's share card bears the site's pattern instead."
    assert (
        not seen.codes("blocks")
        and "card" in seen.codes("advises")
        and say(warning, "fr") in words(seen.main)
    )
    seen.confirmed()
    assert is_live(page)


def test_a_page_is_not_scheduled_for_after_the_last_day(chief):
    image = portrait(title="Bientôt finie")
    last = timezone.localdate() + timedelta(days=10)
    consent_for(image, expires_on=last)
    page = draft(image)
    later = timezone.now() + timedelta(days=11)
    edit_page(chief, page).send("publish")
    seen = screen(chief, page).reviewed()
    assert seen.codes("blocks") == []
    assert seen.send(**on_the(later)).status_code == 200
    assert seen.codes("blocks") == ["picture"] and "Bientôt finie" in words(seen.main)
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    sooner = timezone.now() + timedelta(days=9)
    seen.confirmed(**on_the(sooner))
    scheduled = Revision.objects.get(approved_go_live_at__isnull=False)
    # What changes meanwhile stops no timer: the page goes live, and leaves the picture out.
    consent_for(image, withdrawn_on=timezone.localdate())
    Revision.objects.filter(pk=scheduled.pk).update(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    content = scheduled.content | {"go_live_at": None}
    Revision.objects.filter(pk=scheduled.pk).update(content=content)
    with committed():
        call_command("publish_scheduled")
    assert is_live(page)
    answer = Client(HTTP_HOST="localhost").get(NewsPage.objects.get(pk=page.pk).relative_path)
    assert answer.status_code == 200 and ALTS["fr"] not in answer.content.decode()


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_lists_copies_and_earlier_versions(chief, code):
    speaks(chief, code)
    image = portrait(title="Une marche")
    page, fine = draft(image, code), draft(None, code, "autre-journee")
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    with committed():
        answer = chief.post(
            f"{bulk}?id={page.pk}&id={fine.pk}", {"next": reverse("wagtailadmin_home")}, follow=True
        )
    assert page.title in told(answer) and "Une marche" in told(answer)
    assert not is_live(page) and not is_live(fine)
    # Below a page that is fine itself.
    with committed():
        below = {"include_descendants": "on", "next": reverse("wagtailadmin_home")}
        answer = chief.post(f"{bulk}?id={index(code).pk}", below, follow=True)
    assert "Une marche" in told(answer) and not is_live(fine)
    one = consent_for(image)
    approved_out_of_hand(page)
    with committed():
        chief.post(f"{bulk}?id={page.pk}&id={fine.pk}")
    assert is_live(page) and is_live(fine)
    # Withdrawn: the page stays, and neither a copy nor an earlier version of it is published.
    with committed():
        consent_work.withdraw(one, chief.user)
    copy = {
        "new_title": "Copie",
        "new_slug": "copie",
        "new_parent_page": index(code).pk,
        "publish_copies": "on",
    }
    address = reverse("wagtailadmin_pages:copy", args=[page.pk])
    with committed():
        answer = chief.post(address, copy, follow=True)
    assert "Une marche" in told(answer) and not Page.objects.filter(slug="copie").exists()
    with committed():
        chief.post(address, copy | {"publish_copies": ""})
    assert not Page.objects.get(slug="copie").live
    old = page.revisions.order_by("pk").first()
    revert = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, old.pk])
    form = Form(chief, revert, instance=old.as_object())
    before = Page.objects.get(pk=page.pk).live_revision_id
    assert form.send("publish").status_code == 302
    seen = screen(chief, page)
    assert "picture" in seen.codes("blocks") and seen.send().status_code == 200
    assert Page.objects.get(pk=page.pk).live_revision_id == before


@pytest.fixture
def workflow():
    """Two reviewers, one after the other, for every page."""
    made = Workflow.objects.create(name="Relecture", active=True)
    for number in range(2):
        task = GroupApprovalTask.objects.create(name=f"Étape {number}", active=True)
        task.groups.set(Group.objects.filter(name=GROUP_NAME))
        WorkflowTask.objects.create(workflow=made, task=Task.objects.get(pk=task.pk), sort_order=number)
    WorkflowPage.objects.update_or_create(page=Page.objects.get(depth=1), defaults={"workflow": made})
    return made


def test_a_workflow_ends_without_publishing_a_picture_that_may_not_be_shown(workflow):
    writer, officer = member(Role.EDITOR, user="writer"), member(GROUP_NAME, Role.EDITOR, user="officer")
    image = portrait(title="Une marche")
    page = draft(image)
    # The reviewers see it: it may be sent to them as it is.
    assert edit_page(writer, page).send("submit").status_code == 302
    for _step in range(2):
        step = WorkflowState.objects.get().current_task_state
        address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", step.pk])
        with committed():
            assert officer.post(address, {"comment": ""}).status_code == 302
    assert WorkflowState.objects.get().status == "approved" and not is_live(page)
    seen = screen(officer, page)
    assert "picture" in seen.codes("blocks") and seen.send().status_code == 200 and not is_live(page)


def test_a_translation_shows_only_what_its_language_may(chief):
    speaks(chief, "fr")
    image = portrait(title="Une marche")
    one = consent_for(image, in_arabic=False)
    page = draft(image)
    edit_page(chief, page).accepted()
    submit(chief, page, "ar")
    fill_in(chief, page, untranslated(page), ALTS["ar"])
    target = version(page, "ar")
    answer = press_publish(chief, target)
    assert say("People in it have not agreed to be shown on Arabic pages.", "fr") in words(soup_of(answer))
    assert not is_live(target)
    Consent.objects.filter(pk=one.pk).update(in_arabic=True, for_social=False)
    settle([image.pk])
    press_publish(chief, target)
    assert is_live(target)


def test_the_checks_cost_a_publication_two_queries_at_most_and_a_draft_none(chief, monkeypatch):
    image = portrait(title="Une marche")
    consent_for(image)
    document = SiteDocument.objects.create(title="Rapport", file="documents/rapport.pdf")
    page = draft(image, share_image=image)
    link = f'<p><a linktype="document" id="{document.pk}">Le rapport</a></p>'
    form = edit_page(chief, page)
    chosen = {"image": str(image.pk), "decorative": "", "alt_text": ALTS["fr"]}
    form.fill(
        body=streamfield(
            [
                ("picture", {"image": chosen, "caption": ""}),
                ("section", {"heading": "À lire", "text": html(link)}),
            ]
        )
    )
    asked = []
    check = people.findings

    def counted(page):
        with CaptureQueriesContext(connection) as queries:
            found = check(page)
        asked.append(len(queries))
        return found

    monkeypatch.setattr(people, "findings", counted)
    assert form.send("").status_code == 302
    assert asked == []
    form.accepted()
    # Shown on the screen before the review and after it, asked again before and after the pictures are made ready.
    assert len(asked) == 4 and max(asked) <= 2 and is_live(page) and now(image).may_be_public
