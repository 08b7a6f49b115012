"""Every role and every action, tried as a member of the group through the real address: the table of who may what.

Each row is done by those whose letters it has, and by nobody else.
"""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from campaigns.models import Caravan, Instrument, OfficialText
from comments.models import Reason
from home.models import (
    Consent,
    HelpContact,
    Partner,
    Registration,
    SiteDocument,
    SiteImage,
)
from tests.admin.conftest import logged_in
from tests.admin.translating import submit, version
from tests.comments.support import waiting
from tests.public.support import page_at

from .actions import (
    DRAFTED,
    KEPT,
    RECORDS,
    ask_for_review,
    change_a_caravan,
    change_a_live_page,
    change_a_workflow,
    change_own_draft,
    choose_a_picture,
    copy_published,
    decide,
    delete_a_draft,
    delete_a_live_page,
    delete_own_draft,
    delete_records,
    lock,
    make_a_user,
    move,
    news,
    publish,
    publish_a_new_page,
    publish_at_once,
    publish_records,
    record_screen,
    screen_of,
    site_settings,
    submit_translation,
    translate,
    undone,
    unpublish,
    write_a_page,
)
from .reviewing import member

pytestmark = [pytest.mark.django_db, pytest.mark.once]

WHO = {
    "C": "contributor",
    "T": "translator",
    "E": "editor",
    "P": "protection",
    "M": "moderator",
    "A": "administrator",
    "-": "",  # logged in, and a member of nothing
}


@pytest.fixture(scope="module")
def site(django_db_setup, django_db_blocker):
    """One member of each role, and things to work on that are none of theirs; gone after the module's last test."""
    with django_db_blocker.unblock(), transaction.atomic():
        cache.clear()
        people = {letter: member(role) if role else logged_in("outsider") for letter, role in WHO.items()}
        owner = logged_in("owner").user
        index = page_at("/fr/actualites/")
        draft = news(index, "Brouillon", owner)
        original = page_at("/fr/actualites/protocole-istanbul-2022/")
        submit(logged_in("chief", is_superuser=True), original, "ar")
        consent = Consent.objects.create(
            given_on=timezone.localdate(), expires_on=timezone.localdate() + timedelta(9)
        )
        comment = waiting(page_at("/fr/actualites/adhesion-protocole-facultatif-2014/"))
        HelpContact.objects.create(name_fr="Permanence")
        Registration.objects.create(name_fr="Récépissé", authority=Partner.objects.first(), number="1")
        OfficialText.objects.create(
            instrument=Instrument.objects.first(), article="1", language="fr", text="Un."
        )
        yield SimpleNamespace(
            people=people,
            index=index,
            draft=draft,
            live=page_at("/fr/actualites/adhesion-protocole-facultatif-2014/"),
            original=original,
            translation=version(original, "ar"),
            consent=consent,
            comment=comment,
            image=SiteImage.objects.first(),
            document=SiteDocument.objects.create(
                title="Budget", file=ContentFile(b"a;b\n1;2\n", "budget.csv")
            ),
        )
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def _nothing_kept():
    cache.clear()


TABLE = [
    # Pages
    ("enter the admin", screen_of("wagtailadmin_home"), "CTEPMA"),
    ("list pages", screen_of("wagtailadmin_explore", "index"), "CTEP"),
    ("write a page", write_a_page, "CE"),
    ("change one's own draft", change_own_draft, "CTEP"),
    ("open the draft of another", screen_of("wagtailadmin_pages:edit", "draft"), "TEP"),
    ("read the draft of another", screen_of("wagtailadmin_pages:view_draft", "draft"), "TEP"),
    ("see the history of a page", screen_of("wagtailadmin_pages:history", "draft"), "TEP"),
    ("change a live page", change_a_live_page, "TEP"),
    ("look at the screen before publishing", screen_of("publication", "draft"), "E"),
    ("publish", publish, "E"),
    ("publish a new page", publish_a_new_page, "E"),
    ("publish several at once", publish_at_once, "E"),
    ("publish by copying", copy_published, "E"),
    ("unpublish", unpublish, "E"),
    ("delete a live page", delete_a_live_page, "E"),
    ("delete the draft of another", delete_a_draft, "E"),
    ("delete one's own draft", delete_own_draft, "CTEP"),
    ("move a draft", move, "E"),
    ("lock", lock, "E"),
    ("ask for a review", ask_for_review, "TEP"),
    # Two languages
    ("submit for translation", submit_translation, "TE"),
    ("translate a passage", translate, "TEP"),
    ("open a translation", screen_of("wagtailadmin_pages:edit", "translation"), "TEP"),
    ("see the difference, mark aligned", screen_of("difference", "translation"), "TEP"),
    ("report on two languages", screen_of("languages_report"), "CTEP"),
    ("facts that age", screen_of("ageing_report"), "CTEP"),
    # Records
    ("look at records", record_screen("list", *RECORDS), "CTEP"),
    ("enter records", record_screen("add", *DRAFTED, *KEPT), "E"),
    ("change records", record_screen("edit", *DRAFTED, *KEPT), "E"),
    ("enter a caravan", record_screen("add", Caravan), "CE"),
    ("change a caravan and its figures", change_a_caravan, "CE"),
    ("publish records", publish_records, "E"),
    ("delete records", delete_records, "E"),
    # People shown
    ("record a consent", record_screen("add", Consent), "CEP"),
    ("see consents", record_screen("list", Consent), "CEP"),
    ("withdraw a consent", screen_of("consent_withdraw", "consent"), "CEP"),
    ("report on consents", screen_of("consents_report"), "CEP"),
    ("protect", screen_of("protection"), "P"),
    ("withdraw a picture", screen_of("protect_picture", "image"), "P"),
    ("withdraw a document", screen_of("protect_document", "document"), "P"),
    ("withdraw words", screen_of("protect_text"), "P"),
    ("withdraw a page", screen_of("protect_page", "live"), "P"),
    # Files
    ("upload a picture", screen_of("wagtailimages:add"), "CEP"),
    ("choose a picture", choose_a_picture, "CTEP"),
    ("change the picture of another", screen_of("wagtailimages:edit", "image"), "EP"),
    ("upload a document", screen_of("wagtaildocs:add"), "CEP"),
    ("change the document of another", screen_of("wagtaildocs:edit", "document"), "EP"),
    # Comments
    ("see waiting comments", screen_of("comments_queue"), "M"),
    ("see one comment", screen_of("comments_one", "comment"), "M"),
    ("decide about a comment", decide, "M"),
    ("export comments", screen_of("comments_export"), "M"),
    ("word the reasons", record_screen("list", Reason), "A"),
    # The site
    ("settings of the site", site_settings, "EA"),
    ("redirects", screen_of("wagtailredirects:index"), "EA"),
    ("users", screen_of("wagtailusers_users:index"), "A"),
    ("make a user", make_a_user, "A"),
    ("groups", screen_of("wagtailusers_groups:index"), "A"),
    ("workflows", screen_of("wagtailadmin_workflows:index"), "A"),
    ("change a workflow", change_a_workflow, "A"),
    ("sites", screen_of("wagtailsites:index"), "A"),
    ("collections", screen_of("wagtailadmin_collections:index"), "A"),
    ("languages of the site", screen_of("wagtaillocales:index"), ""),
    ("style page", screen_of("style_page"), "CTEPMA"),
    ("one's own account", screen_of("wagtailadmin_account"), "CTEPMA"),
    ("one's own notices", screen_of("notices"), "CTEPMA"),
]


@pytest.mark.parametrize(("act", "may"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_who_may_what(site, act, may):
    did = ""
    for letter, client in site.people.items():
        with undone():
            if act(client, site):
                did += letter
    assert did == may
