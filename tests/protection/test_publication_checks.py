"""A page is published only when what it shows may be shown: every way of publishing, in both languages."""

import json
from datetime import timedelta
from html import unescape

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
from home.protection import consent_work, publication_checks
from home.protection.group import GROUP_NAME
from home.protection.settling import settle
from news.models import NewsPage
from tests.admin.conftest import logged_in
from tests.admin.forms import Form, committed, edit_page, html, new_page, record_address, soup_of, streamfield
from tests.admin.reading import say, words
from tests.admin.translating import fill_in, submit, untranslated, version
from tests.admin.translating import publish as press_publish
from tests.comments.test_group import speaks
from tests.pictures import picture_block
from tests.public.support import page_at

from .people import consent_for, portrait
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


def told(response) -> str:
    """Return what the messages of an answer say."""
    return " ".join(words(item) for item in soup_of(response).select(".messages > ul > li"))


def links_told(response) -> set[str]:
    return {link["href"] for link in soup_of(response).select(".messages a[href]")}


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_round_of_an_editor(code):
    """Refused with everything typed kept, the consent recorded by another hand, then published; and a draft always."""
    writer = member("Moderators", user="writer")
    speaks(writer, code)
    image = portrait(title="Une marche & une fête")
    form = new_page(writer, NewsPage, index(code)).fill(title=TITLES[code], body=shown(image, code))
    answer = form.send("publish")
    assert answer.status_code == 200
    # It says which picture and why, in the editor's language, with the ways to put it right.
    assert say("Picture “%(title)s”:", code) % {"title": image.title} in told(answer)
    assert say(
        "Readers do not see this picture: each person who can be recognised needs a consent.", code
    ) in told(answer)
    record = f"{record_address(Consent, 'add')}?image={image.pk}"
    assert {record, reverse("wagtailimages:edit", args=[image.pk])} <= links_told(answer)
    kept = soup_of(answer).find("form", attrs={"data-edit-form": True})
    assert kept.find(["input", "textarea"], attrs={"name": "title"}).get_text() or TITLES[code] in str(kept)
    assert json.dumps(ALTS[code]) in unescape(answer.content.decode())
    assert not NewsPage.objects.filter(title=TITLES[code]).exists()
    # A draft is saved as it stands.
    assert form.send("").status_code == 302
    page = NewsPage.objects.get(title=TITLES[code])
    assert edit_page(writer, page).send("publish").status_code == 200 and not is_live(page)
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
    answer = form.send("publish")
    assert answer.status_code == 200
    said = told(answer)
    for image, reason in reasons.items():
        # Each picture once, however often it stands there.
        assert said.count(say("Picture “%(title)s”:", "fr") % {"title": image.title}) == 1, image.title
        assert say(reason, "fr") in said, image.title
    assert "Admise" not in said and "Foule" not in said
    assert say("Document “%(title)s”:", "fr") % {"title": "Rapport"} in said
    # Its share image may not go to social networks: the page is published, and it is said what becomes of its card.
    form.fill(body=shown(fine), share_image=fine)
    with committed():
        answer = form.send("publish", follow=True)
    warning = "People in it have not agreed to social networks: the page's share card bears the site's pattern instead."
    assert say(warning, "fr") in told(answer)
    assert NewsPage.objects.get(title="Tout").live


def test_a_page_is_not_scheduled_for_after_the_last_day(chief):
    image = portrait(title="Bientôt finie")
    last = timezone.localdate() + timedelta(days=10)
    consent_for(image, expires_on=last)
    page = draft(image)
    later = timezone.now() + timedelta(days=11)
    form = edit_page(chief, page).fill(go_live_at=timezone.localtime(later).strftime("%Y-%m-%d %H:%M"))
    assert form.send("publish").status_code == 200
    assert "Bientôt finie" in told(form.response)
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    sooner = timezone.now() + timedelta(days=9)
    form.fill(go_live_at=timezone.localtime(sooner).strftime("%Y-%m-%d %H:%M")).accepted()
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
    assert form.send("publish").status_code == 200 and "Une marche" in told(form.response)
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


def test_a_workflow_is_neither_begun_nor_ended_with_a_picture_that_may_not_be_shown(workflow):
    # Wagtail publishes in the name of who approves last, who must have the right to.
    writer, officer = member("Editors", user="writer"), member(GROUP_NAME, "Moderators", user="officer")
    image = portrait(title="Une marche")
    page = draft(image)
    form = edit_page(writer, page)
    # Who may not publish is refused when asking others to, and saves drafts.
    assert form.send("submit").status_code == 200 and "Une marche" in told(form.response)
    assert form.send("").status_code == 302 and not WorkflowState.objects.exists()
    one = consent_for(image)
    assert edit_page(writer, page).send("submit").status_code == 302
    state = WorkflowState.objects.get()

    def approve(how: str = "approve", **headers):
        step = WorkflowState.objects.get(pk=state.pk).current_task_state
        address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, how, step.pk])
        with committed():
            return officer.post(address, {"comment": ""}, **headers)

    Consent.objects.filter(pk=one.pk).update(for_site=False)
    settle([image.pk])
    first = WorkflowState.objects.get(pk=state.pk).current_task_state_id
    # The reviewer's button, with the script's own window and without, and the one in the page's form.
    assert approve().status_code == 302
    assert approve(headers={"x-requested-with": "XMLHttpRequest"}).json()["step"] == "success"
    assert "Une marche" in told(officer.get(reverse("wagtailadmin_home")))
    form = edit_page(officer, page).fill(**{"workflow-action-name": "approve"})
    assert form.send("workflow-action").status_code == 200 and "Une marche" in told(form.response)
    assert WorkflowState.objects.get(pk=state.pk).current_task_state_id == first and not is_live(page)
    # Sent back, it may be.
    assert approve("reject").status_code == 302
    assert WorkflowState.objects.get(pk=state.pk).status == "needs_changes"
    Consent.objects.filter(pk=one.pk).update(for_site=True)
    settle([image.pk])
    assert edit_page(writer, page).send("submit").status_code == 302
    for _step in range(2):
        assert approve().status_code == 302
    assert is_live(page)


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
    assert say("People in it have not agreed to be shown on Arabic pages.", "fr") in told(answer)
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
    check = publication_checks.problems_of

    def counted(page):
        with CaptureQueriesContext(connection) as queries:
            found = check(page)
        asked.append(len(queries))
        return found

    monkeypatch.setattr(publication_checks, "problems_of", counted)
    assert form.send("").status_code == 302
    assert asked == []
    form.accepted()
    assert len(asked) == 1 and asked[0] <= 2 and is_live(page) and now(image).may_be_public
