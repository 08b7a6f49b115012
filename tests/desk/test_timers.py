"""The tasks by the clock: the first page of the admin says what stands still, and so does an address for machines."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page
from wagtail.users.models import UserProfile

from comments.group import GROUP_NAME as MODERATORS
from comments.models import Comment
from home.models import TimerRun
from home.roles.rights import Role
from home.timers import expected
from tests.admin.conftest import logged_in
from tests.admin.forms import soup_of
from tests.admin.reading import say, words

from .clock import run

pytestmark = pytest.mark.django_db
ALL = {"publish_scheduled", "send_digest", "tend_comments", "tend_pictures"}


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


def panel(client):
    return soup_of(client.get("/admin/")).find(id="timers-section")


def named(tags) -> set[str]:
    return {tag.code.get_text().removeprefix("manage.py ") for tag in tags}


def ran(name: str, failed: int = 0, **ago) -> None:
    now = {"ran_at": timezone.now() - timedelta(**ago), "failed": failed}
    TimerRun.objects.update_or_create(name=name, defaults=now)


def health() -> tuple[int, list[str]]:
    answer = Client().get("/health/timers")
    return answer.status_code, answer.json()["late"]


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_what_is_late_is_said_with_what_it_means(code):
    chief = logged_in("chief", is_superuser=True)
    UserProfile.objects.create(user=chief.user, preferred_language=code)
    assert {timer.name for timer in expected()} == ALL
    for name in ALL:
        ran(name, minutes=14)
    shown = panel(chief)
    assert named(shown.select("li")) == ALL and not shown.select(".help-block")
    assert health() == (200, [])
    ran("publish_scheduled", minutes=16)
    ran("tend_pictures", minutes=61)
    shown = panel(chief)
    assert named(shown.select(".help-critical")) == {"publish_scheduled", "tend_pictures"}
    first = shown.select_one(".help-critical")
    (timer,) = [timer for timer in expected() if timer.name == "publish_scheduled"]
    with override(code):
        assert str(timer.without) in words(first) and say("every minute", code) in words(first)
    assert health() == (503, ["publish_scheduled", "tend_pictures"])
    # Late, the panel stands above all others.
    sections = [one["id"] for one in soup_of(chief.get("/admin/")).select("section.w-panel--dashboard[id]")]
    assert sections[0] == "timers-section"
    # The command itself puts it right.
    run()
    run(command="tend_pictures")
    assert not panel(chief).select(".help-critical") and health() == (200, [])
    ran("tend_pictures", failed=3)
    (told,) = panel(chief).select(".help-warning")
    assert "3" in words(told) and named([told]) == {"tend_pictures"} and health() == (200, [])


def test_a_timer_that_was_never_started_is_missed_when_something_waits_for_it():
    TimerRun.objects.all().delete()
    Comment.objects.all().delete()
    Page.objects.update(expire_at=None)
    chief = logged_in("chief", is_superuser=True)
    assert not {"publish_scheduled", "tend_comments"} & named(panel(chief).select(".help-critical"))
    page = Page.objects.filter(live=True, depth=3).first()
    Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() + timedelta(days=9))
    hour_ago = timezone.now() - timedelta(minutes=61)
    Comment.objects.create(page=page, name="Une lectrice", text="Merci.", language="fr", created_at=hour_ago)
    late = named(panel(chief).select(".help-critical"))
    assert {"publish_scheduled", "tend_comments"} <= late
    assert set(health()[1]) == late and health()[0] == 503


def test_everybody_is_told_of_the_tasks_they_depend_on():
    access = {
        "moderator": MODERATORS,
        "editor": Role.EDITOR,
        "technician": Role.ADMINISTRATOR,
        "writer": Role.CONTRIBUTOR,
    }
    clients = {name: logged_in(name) for name in access}
    for name, group in access.items():
        clients[name].user.groups.add(Group.objects.get(name=group))
    assert named(panel(clients["moderator"]).select("li")) == {"tend_comments"}
    assert (
        named(panel(clients["editor"]).select("li"))
        == named(panel(clients["technician"]).select("li"))
        == ALL
    )
    assert panel(clients["writer"]) is None
