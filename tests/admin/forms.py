"""The admin's own forms, filled as a browser would: what the form shows is sent back, with the changes of the test."""

import json

from django.http import QueryDict
from django.test import TestCase
from django.urls import reverse
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield
from wagtail.test.utils.wagtail_tests import WagtailTestUtils

from home.blocks.prose import TEXT_FEATURES
from home.models import HomePage, ProtectionReview
from home.publishing import reviews

__all__ = ["inline_formset", "streamfield"]


def html(text: str, features: list[str] = TEXT_FEATURES) -> str:
    """Return what the rich-text editor sends for some HTML."""
    return rich_text(text, features=features)


def listing(values: list) -> dict:
    """Return the form data of a ListBlock."""
    rows = {
        str(place): {"value": value, "deleted": "", "order": str(place), "id": ""}
        for place, value in enumerate(values)
    }
    return rows | {"count": str(len(rows))}


def committed():
    """Run what waits for the end of a request's transaction, which a test never commits."""
    return TestCase.captureOnCommitCallbacks(execute=True)


def approved_out_of_hand(page: Page) -> None:
    """Let a page's latest draft have passed the protection review, for tests that are about something else."""
    reviews.record_approval(ProtectionReview.objects.first(), page.specific, None)


def home(code: str) -> HomePage:
    return HomePage.objects.get(locale__language_code=code)


def soup_of(response):
    return WagtailTestUtils.get_soup(response.content.decode())


def sent_by(form) -> QueryDict:
    """Return what a browser sends for a form that nobody touched. StreamFields are drawn by scripts and not in it."""
    data = QueryDict(mutable=True)
    for field in form.find_all(["input", "textarea", "select"]):
        name, kind = field.get("name", ""), field.get("type", "")
        if not name or "__prefix__" in name or name == "csrfmiddlewaretoken" or field.has_attr("disabled"):
            continue
        if field.name == "textarea":
            data[name] = field.get_text().removeprefix("\n")
        elif field.name == "select":
            options = field.find_all("option", selected=True)
            if not options and not field.has_attr("multiple"):
                options = field.find_all("option")[:1]
            data.setlist(name, [option.get("value", option.get_text()) for option in options])
        elif kind in ("checkbox", "radio"):
            if field.has_attr("checked"):
                data.appendlist(name, field.get("value", "on"))
        elif kind == "hidden" and name in data:
            data.appendlist(name, field.get("value", ""))
        elif kind not in ("submit", "button", "file"):
            data[name] = field.get("value", "")
    return data


def _with_ids(rows: dict, children) -> dict:
    for place, child in enumerate(children):
        rows[str(place)]["id"] = child.id or ""
    return rows


def block_data(block, value):
    """Return the form data of a block's present value."""
    if isinstance(block, blocks.StreamBlock):
        rows = streamfield([(child.block_type, block_data(child.block, child.value)) for child in value])
        # A block that loses its id is another block: its translation would be lost with it.
        return _with_ids(rows, value)
    if isinstance(block, blocks.ListBlock):
        return _with_ids(listing([block_data(block.child_block, item) for item in value]), value.bound_blocks)
    if isinstance(block, blocks.StructBlock):
        # ImageBlock's value is the picture itself, which carries its words.
        own = block.get_prep_value(value) if hasattr(value, "contextual_alt_text") or value is None else value
        if own is not value:
            return {name: "" if item in (None, False) else item for name, item in own.items()}
        return {name: block_data(child, value[name]) for name, child in block.child_blocks.items()}
    if isinstance(block, blocks.RichTextBlock):
        return html(value.source, block.features)
    if value is None or value is False:
        return ""
    return str(getattr(value, "pk", value))


class Form:
    """One form of the admin: open it, change it, send it. `response` is the last answer."""

    def __init__(self, client, address: str, instance=None, model=None):
        self.client, self.address = client, address
        self.response = client.get(address)
        assert self.response.status_code == 200, (address, self.response.status_code)
        self.data = sent_by(soup_of(self.response).find("form", attrs={"data-edit-form": True}))
        for field in (model or type(instance))._meta.get_fields():
            if isinstance(field, StreamField):
                value = getattr(instance, field.name) if instance else []
                self.fill(**{field.name: block_data(field.stream_block, value)})

    def fill(self, **values) -> "Form":
        """Set fields: a text, a list for a multiple choice, a dict for a stream or the rows of an inline form."""
        for name, value in values.items():
            if isinstance(value, dict):
                for key in [key for key in self.data if key.startswith(f"{name}-")]:
                    del self.data[key]
                for key, item in nested_form_data({name: value}).items():
                    self.data[key] = item
            elif isinstance(value, list | tuple):
                self.data.setlist(name, [str(getattr(item, "pk", item)) for item in value])
            elif value is None or value is False:
                self.data.pop(name, None)
            else:
                self.data[name] = str(getattr(value, "pk", value))
        return self

    def send(self, action: str = "publish", follow: bool = False):
        """Send the form with one of its buttons: `publish`, or "" to save. Returns the answer."""
        data = self.data.copy()
        if action:
            data[f"action-{action}"] = "1"
        with committed():
            self.response = self.client.post(
                self.address, data.urlencode(), content_type=URLENCODED, follow=follow
            )
        return self.response

    def accepted(self, action: str = "publish", **choices):
        """Send the form and check that it was taken; publish it on the screen that follows, with its usual choices."""
        response = self.send(action)
        assert response.status_code == 302, self.errors()
        if action == "publish" and response["Location"].endswith("/publication/"):
            response = self.response = Screen(self.client, response["Location"]).confirmed(**choices)
        return response

    def errors(self) -> dict[str, list[str]]:
        """Return the messages of the form that came back, by field; streams and inline rows as one text each."""
        form = self.response.context["form"]
        found = {name: [str(error) for error in errors] for name, errors in form.errors.items()}
        for name, formset in getattr(form, "formsets", {}).items():
            texts = [str(error) for row in formset.errors for errors in row.values() for error in errors]
            texts += [str(error) for error in formset.non_form_errors()]
            if texts:
                found[name] = texts
        return found


class Screen:
    """The one screen before publishing. `main` is what it shows, `response` the last answer."""

    def __init__(self, client, address: str):
        self.client, self.address = client, address
        self._read(client.get(address))

    def _read(self, response) -> None:
        self.response = response
        assert response.status_code == 200, (self.address, response.status_code)
        self.main = soup_of(response).find("main")
        form = self.main.find("form", attrs={"data-publication": True})
        self.data = sent_by(form) if form else QueryDict(mutable=True)

    def codes(self, level: str = "", page=None) -> list[str]:
        """Return the codes of what was found, of one level or of all, in one version or in both."""
        where = self.main.find(attrs={"data-candidate": str(page.pk)}) if page else self.main
        found = where.find_all(attrs={"data-finding": True})
        return [item["data-finding"] for item in found if level in ("", item["data-level"])]

    def send(self, follow: bool = False, **choices):
        """Press the button that publishes; what comes back unpublished is read as the screen it is."""
        data = self.data.copy()
        for name, value in choices.items():
            data[name] = value
        with committed():
            response = self.client.post(
                self.address, data.urlencode(), content_type=URLENCODED, follow=follow
            )
        if response.status_code == 200 and not follow:
            self._read(response)
        self.response = response
        return response

    def reviewed(self) -> "Screen":
        """Have somebody else make the protection review of what needs it, and look again."""
        if "protection_review" in self.codes("blocks"):
            for page in self.main.find_all(attrs={"data-candidate": True}):
                approved_out_of_hand(Page.objects.get(pk=page["data-candidate"]))
            self._read(self.client.get(self.address))
        return self

    def confirmed(self, **choices):
        """Publish, knowingly and reviewed by somebody else where it must be, and check that it was done.

        What is not translated is a matter of its own, and must be said by the test.
        """
        asked = self.reviewed().codes("asks")
        if asked and "untranslated" not in asked:
            choices = {"all_the_same": "on", "reason": "Pour un test."} | choices
        response = self.send(**choices)
        assert response.status_code == 302, (self.codes(), self.errors())
        return response

    def errors(self) -> dict[str, list[str]]:
        return {name: list(map(str, errors)) for name, errors in self.response.context["form"].errors.items()}


def screen(client, page) -> Screen:
    """Open the screen before publishing of a page's latest draft."""
    return Screen(client, reverse("publication", args=[page.pk]))


URLENCODED = "application/x-www-form-urlencoded"


def new_page(client, model, parent) -> Form:
    """Open the form of a new page below a parent."""
    meta = model._meta
    address = reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, parent.pk])
    return Form(client, address, model=model)


def edit_page(client, page) -> Form:
    """Open a page's form with its latest draft."""
    draft = page.specific.get_latest_revision_as_object()
    return Form(client, reverse("wagtailadmin_pages:edit", args=[page.pk]), instance=draft)


def record_address(model, view: str, *args) -> str:
    return reverse(f"wagtailsnippets_{model._meta.app_label}_{model._meta.model_name}:{view}", args=args)


def new_record(client, model) -> Form:
    return Form(client, record_address(model, "add"), model=model)


def edit_record(client, record) -> Form:
    return Form(client, record_address(type(record), "edit", record.pk), instance=record)


def add_record(client, model, **values):
    """Enter a record through its form and return it."""
    before = set(model.objects.values_list("pk", flat=True))
    form = new_record(client, model).fill(**values)
    # A record without drafts has one button, which saves.
    form.accepted("publish" if hasattr(model, "live") else "")
    return model.objects.exclude(pk__in=before).get()


def add_page(client, model, parent, **values):
    """Enter a page through its form, publish it and return it."""
    before = set(model.objects.values_list("pk", flat=True))
    new_page(client, model, parent).fill(**values).accepted()
    return model.objects.exclude(pk__in=before).get()


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


def _streams(response) -> list:
    """Return the (value, errors) pairs that the page hands to the scripts which draw its StreamFields."""
    found = soup_of(response).find_all(attrs={"data-w-block-arguments-value": True})
    return [json.loads(field["data-w-block-arguments-value"]) for field in found]


def complaints(response) -> list[str]:
    """Return every error an editor is shown beside a field or a block."""
    shown = [tag.get_text().strip() for tag in soup_of(response).find_all(class_="error-message")]
    return shown + [text for _value, errors in _streams(response) for text in _strings(errors)]


BOOKKEEPING = ("-type", "-order", "-count", "-deleted", "-id", "-ORDER", "-DELETE")


def lost(form: Form, *known: str) -> dict:
    """Return what was typed in a form that came back without it; `known` fields are not looked at."""
    shown = sent_by(soup_of(form.response).find("form", attrs={"data-edit-form": True}))
    written = " ".join(text for value, _errors in _streams(form.response) for text in _strings(value))
    gone = {}
    for name, values in form.data.lists():
        if name in known or name.endswith(BOOKKEEPING) or "".join(values).startswith("{"):
            continue  # a rich text comes back as other JSON
        if name in shown:
            if shown.getlist(name) != values:
                gone[name] = values
        elif any(value and value not in written for value in values):
            gone[name] = values
    return gone
