"""What somebody may try in the admin, each by its real address: a function tells whether it was done, and undoes it.

`site` is what tests/desk/test_roles.py has made to be tried on.
"""

from contextlib import contextmanager

from django.db import transaction
from django.urls import reverse
from wagtail.models import Page, Site, Workflow

from campaigns.models import Caravan, Instrument, OfficialText, Position
from comments.models import Comment
from home.models import (
    Agreement,
    HelpContact,
    KeyFigure,
    Label,
    Partner,
    Place,
    Registration,
    Service,
    StandardPage,
    User,
)
from news.models import NewsPage
from tests.admin.forms import Form, committed, edit_page, edit_record, home, new_page, record_address
from tests.admin.translating import submit, translation_of, untranslated, version
from tests.public.support import page_at

from .reviewing import Desk

DRAFTED = (KeyFigure, Agreement, HelpContact, Position)
KEPT = (Place, Partner, Service, Label, Registration, Instrument, OfficialText)
RECORDS = (*DRAFTED, *KEPT, Caravan)


@contextmanager
def undone():
    """Take back whatever a request has changed."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def news(parent, title: str, owner) -> NewsPage:
    page = NewsPage(
        title=title, slug=f"{title.lower()}-{owner.pk}", locale=parent.locale, live=False, owner=owner
    )
    parent.add_child(instance=page)
    page.save_revision(user=owner)
    return page


def opens(client, address: str) -> bool:
    """Whether a screen is shown. Whoever may not is led to the admin's first page, to the log-in, or told so."""
    response = client.get(address)
    assert response.status_code in (200, 302, 403, 404, 405), (address, response.status_code)
    return response.status_code == 200


def screen_of(name: str, *args):
    """Return an action that opens a screen; args may be names of things of the site."""

    def act(client, site):
        numbers = [
            getattr(site, arg).pk if isinstance(arg, str) and hasattr(site, arg) else arg for arg in args
        ]
        return opens(client, reverse(name, args=numbers))

    return act


def record_screen(view: str, *models):
    """Return an action that opens a screen of several kinds of records: all of them or none are open."""

    def act(client, site):
        answers = {
            model: opens(
                client,
                record_address(model, view, *([] if view in ("add", "list") else [model.objects.first().pk])),
            )
            for model in models
        }
        assert len(set(answers.values())) == 1, answers
        return answers.popitem()[1]

    return act


def post(client, name: str, *args, **data):
    with committed():
        return client.post(reverse(name, args=args), data)


# --- What takes more than a look -------------------------------------------------------------------------------------


def write_a_page(client, site) -> bool:
    address = reverse("wagtailadmin_pages:add", args=["news", "newspage", site.index.pk])
    if not opens(client, address):
        return False
    assert new_page(client, NewsPage, site.index).fill(title="Une page écrite").send("").status_code == 302
    return NewsPage.objects.filter(title="Une page écrite", live=False, owner=client.user).exists()


def change_own_draft(client, site) -> bool:
    return opens(client, reverse("wagtailadmin_pages:edit", args=[news(site.index, "Mien", client.user).pk]))


def change_a_live_page(client, site) -> bool:
    """Saving: readers see what they saw."""
    if not opens(client, reverse("wagtailadmin_pages:edit", args=[site.live.pk])):
        return False
    form = edit_page(client, site.live).fill(title="Un autre titre")
    assert form.send("").status_code == 302
    page = NewsPage.objects.get(pk=site.live.pk)
    assert page.title == site.live.title and page.draft_title == "Un autre titre"
    return True


def publish(client, site) -> bool:
    """By the form's button and by the screen's: a request of one's own making is no way round."""
    own = news(site.index, "Mien", client.user)
    if opens(client, reverse("wagtailadmin_pages:edit", args=[own.pk])):
        edit_page(client, own).send("publish")
    data = {"what": "this", "when": "now", "effect": "material", "reason": "–", "all_the_same": "on"}
    for page in (own, site.draft):
        latest = Page.objects.get(pk=page.pk).get_latest_revision()
        seen = f"{page.pk}:{latest.pk}:{latest.created_at.isoformat()}"
        post(client, "publication", page.pk, seen=seen, **data)
    live = set(Page.objects.filter(pk__in=[own.pk, site.draft.pk]).values_list("live", flat=True))
    assert len(live) == 1
    return live.pop()


def publish_at_once(client, site) -> bool:
    """Several pages chosen in a list."""
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    client.post(f"{address}?id={site.draft.pk}", {"next": "/admin/"})
    return Page.objects.get(pk=site.draft.pk).live


def publish_a_new_page(client, site) -> bool:
    """With the publish button of a page that is not there yet."""
    if not opens(client, reverse("wagtailadmin_pages:add", args=["news", "newspage", site.index.pk])):
        return False
    answer = new_page(client, NewsPage, site.index).fill(title="Aussitôt publiée").send("publish")
    assert not NewsPage.objects.get(title="Aussitôt publiée").live
    return answer["Location"].endswith("/publication/")


def unpublish(client, site) -> bool:
    post(client, "wagtailadmin_pages:unpublish", site.live.pk)
    return not Page.objects.get(pk=site.live.pk).live


def delete_a_live_page(client, site) -> bool:
    post(client, "wagtailadmin_pages:delete", site.live.pk, languages="one")
    return not Page.objects.filter(pk=site.live.pk).exists()


def delete_a_draft(client, site) -> bool:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    client.post(f"{address}?id={site.draft.pk}", {"next": "/admin/"})
    in_list = not Page.objects.filter(pk=site.draft.pk).exists()
    post(client, "wagtailadmin_pages:delete", site.draft.pk)
    assert in_list == (not Page.objects.filter(pk=site.draft.pk).exists())
    return in_list


def delete_own_draft(client, site) -> bool:
    own = news(site.index, "Mien", client.user)
    post(client, "wagtailadmin_pages:delete", own.pk)
    return not Page.objects.filter(pk=own.pk).exists()


def move(client, site) -> bool:
    place, owner = page_at("/fr/mission/"), site.draft.owner
    page = StandardPage(title="À déplacer", slug="a-deplacer", locale=place.locale, live=False, owner=owner)
    home("fr").add_child(instance=page)
    post(client, "wagtailadmin_pages:move_confirm", page.pk, place.pk)
    return Page.objects.get(pk=page.pk).get_parent().pk == place.pk


def copy_published(client, site) -> bool:
    data = {
        "new_title": "Copie",
        "new_slug": "copie",
        "new_parent_page": site.index.pk,
        "publish_copies": "on",
    }
    post(client, "wagtailadmin_pages:copy", site.live.pk, **data)
    return Page.objects.filter(title="Copie", live=True).exists()


def lock(client, site) -> bool:
    post(client, "wagtailadmin_pages:lock", site.draft.pk)
    return Page.objects.get(pk=site.draft.pk).locked


def submit_translation(client, site) -> bool:
    page = page_at("/fr/actualites/visite-sous-comite-2017/")
    other = version(page, "ar")
    if other:
        other.delete()
    submit(client, page, "ar")
    return version(page, "ar") is not None


def translate(client, site) -> bool:
    segment = untranslated(site.original)[0]
    address = reverse(
        "wagtail_localize:edit_string_translation", args=[translation_of(site.original).pk, segment.pk]
    )
    answer = client.put(
        address, "value=%D8%AC%D9%85%D9%84%D8%A9", content_type="application/x-www-form-urlencoded"
    )
    return answer.status_code in (200, 201)


def choose_a_picture(client, site) -> bool:
    """The dialog opens for whoever enters the admin; pictures are in it for those who may choose one."""
    answer = client.get(reverse("wagtailimages_chooser:choose"))
    return answer.status_code == 200 and bool(answer.context and answer.context["results"].object_list)


def ask_for_review(client, site) -> bool:
    if not opens(client, reverse("page_review", args=[site.draft.pk])):
        return False
    Desk(client, site.draft).press("submit")
    return Page.objects.get(pk=site.draft.pk).workflow_in_progress


def publish_records(client, site) -> bool:
    """Of every kind that has drafts: the button of the form, pressed in a request of one's own making too."""
    answers = {}
    for model in (*DRAFTED, Caravan):
        record = model.objects.filter(live=True).first()
        type(record).objects.filter(pk=record.pk).update(live=False, has_unpublished_changes=True)
        record.refresh_from_db()
        record.save_revision()
        address = record_address(model, "edit", record.pk)
        if opens(client, address):
            edit_record(client, record).send("publish")
        else:
            client.post(address, {"action-publish": "1"})
        answers[model] = model.objects.get(pk=record.pk).live
    assert len(set(answers.values())) == 1, answers
    return answers[Caravan]


def delete_records(client, site) -> bool:
    record = KeyFigure.objects.create(label_fr="À effacer")
    client.post(record_address(KeyFigure, "delete", record.pk))
    return not KeyFigure.objects.filter(pk=record.pk).exists()


def change_a_caravan(client, site) -> bool:
    """Its figures are rows of its form. What readers see does not change with it."""
    caravan = Caravan.objects.filter(live=True).first()
    if not opens(client, record_address(Caravan, "edit", caravan.pk)):
        return False
    assert (
        Form(client, record_address(Caravan, "edit", caravan.pk), instance=caravan).send("").status_code
        == 302
    )
    return Caravan.objects.get(pk=caravan.pk).has_unpublished_changes


def decide(client, site) -> bool:
    data = {
        "comment": f"{site.comment.pk}:{site.comment.version}",
        "action": "approve",
        "next": "/admin/comments/",
    }
    post(client, "comments_decide", **data)
    return Comment.objects.values_list("state", flat=True).get(pk=site.comment.pk) == "approved"


def make_a_user(client, site) -> bool:
    data = {"username": "nouveau", "email": "n@example.org", "first_name": "N", "last_name": "N"}
    password = "a-long-password-of-tests"
    post(client, "wagtailusers_users:add", **data, password1=password, password2=password)
    return User.objects.filter(username="nouveau", is_superuser=False).exists()


def site_settings(client, site) -> bool:
    return opens(
        client, reverse("wagtailsettings:edit", args=["home", "sitesettings", Site.objects.get().pk])
    )


def change_a_workflow(client, site) -> bool:
    return opens(client, reverse("wagtailadmin_workflows:edit", args=[Workflow.objects.get().pk]))
