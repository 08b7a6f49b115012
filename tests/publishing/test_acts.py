"""What the act of publishing does with pages that no editor has made."""

from datetime import timedelta

import pytest
from django.utils import timezone

from home.models import HomePage, StandardPage
from home.publishing.acts import Terms, publish
from home.publishing.drafts import draft_of

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_a_page_without_versions_stays_live_until_its_next_version_comes():
    page = StandardPage(title="Importée", slug="importee", locale=HomePage.objects.first().locale)
    HomePage.objects.first().add_child(instance=page)
    assert page.live and page.live_revision_id is None
    page.title = "Changée"
    page.save_revision()
    draft = draft_of(StandardPage.objects.get(pk=page.pk), None)
    publish([(draft, [])], None, Terms(go_live_at=timezone.now() + timedelta(days=3)))
    stored = StandardPage.objects.get(pk=page.pk)
    assert stored.live and stored.title == "Importée" and stored.live_revision.content["title"] == "Importée"
    assert stored.latest_revision == draft.latest_revision == stored.scheduled_revision


def test_a_version_that_readers_see_can_be_given_to_the_clock_and_stays():
    page = StandardPage(title="Nouvelle", slug="nouvelle", live=False, locale=HomePage.objects.first().locale)
    HomePage.objects.first().add_child(instance=page)
    page.save_revision().publish()
    draft = draft_of(StandardPage.objects.get(pk=page.pk), None)
    publish([(draft, [])], None, Terms(go_live_at=timezone.now() + timedelta(days=3)))
    assert StandardPage.objects.get(pk=page.pk).live
