"""What the tests of protection share: pictures of people, their consents, pages that show them, and a hard look."""

import json
import uuid
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex

from home.models import Consent, ConsentPicture, SiteImage
from home.protection.settling import settle
from tests.admin.forms import committed, soup_of
from tests.admin.reading import words
from tests.pictures import photograph_file, picture_block, stored_picture
from tests.public.support import page_at, publish

SENTENCE = {"fr": "Cette image n’est plus publiée.", "ar": "لم تعد هذه الصورة منشورة."}


def consent_for(*images: SiteImage, **fields) -> Consent:
    """Record a consent to some pictures, for everything and both languages unless told otherwise."""
    today = timezone.localdate()
    given = {
        "given_on": today - timedelta(days=30),
        "expires_on": today + timedelta(days=300),
        "for_social": True,
    }
    consent = Consent.objects.create(**(given | fields))
    for image in images:
        ConsentPicture.objects.create(consent=consent, image=image)
    settle([image.pk for image in images])
    for image in images:
        image.refresh_from_db()
    return consent


def portrait(seed: int = 0, **fields) -> SiteImage:
    """Put a picture of one person who can be recognised in the library, without a consent."""
    fields = {"people": "identifiable", "recognisable": 1} | fields
    with committed():
        return stored_picture(photograph_file(seed, 320, 240), **fields)


def news_with(image: SiteImage, code: str = "fr", alt: str = "Un portrait", caption: str = "", **fields):
    """Publish a news item that shows a picture in its text and on its card."""
    index = page_at(f"/{code}/actualites/")
    model = index.specific_class.allowed_subpage_models()[0]
    title = fields.pop("title", "Une visite" if code == "fr" else "زيارة")
    slug = f"visite-{uuid.uuid4().hex[:8]}"
    page = model(title=title, slug=slug, locale=index.locale, live=False, share_image=image)
    with committed():
        index.add_child(instance=page)
        body = model._meta.get_field("body").stream_block.to_python([picture_block(image, alt, caption)])
        return publish(page, body=body, **fields)


def files_below(root) -> dict[str, bytes]:
    """Return every file of a folder by its path in it."""
    root = Path(root)
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def public_files() -> dict[str, bytes]:
    return files_below(settings.PUBLIC_MEDIA_ROOT)


def private_files() -> dict[str, bytes]:
    return files_below(settings.PRIVATE_MEDIA_ROOT)


def places_with(*texts: str) -> set[tuple[str, str]]:
    """Return (text, place) for each table and file in which a text stands, as written or as JSON writes it."""
    needles = {
        needle: text
        for text in texts
        for needle in (text, json.dumps(text)[1:-1], json.dumps(json.dumps(text))[3:-3])
    }
    places = {
        name: f"{name} {content.decode('latin-1')}"
        for name, content in (public_files() | private_files()).items()
    }
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            places[table] = " ".join(_text(value) for row in cursor.fetchall() for value in row)
    return {
        (text, place) for place, said in places.items() for needle, text in needles.items() if needle in said
    }


def _text(value) -> str:
    return bytes(value).decode("utf-8", "replace") if isinstance(value, bytes | memoryview) else str(value)


def copies_of(page, number: int) -> list[int]:
    """Copy a page's rows beside it, with its place in the reference index; return the numbers of the copies.

    Hundreds of pages in a moment: nothing of what follows a publication is done for them.
    """
    page = page.specific
    # Far above what PostgreSQL's sequence will give next.
    last = max(1_000_000, Page.objects.order_by("-pk").values_list("pk", flat=True).first())
    steps = Page.objects.filter(path__startswith=page.path[:-4], depth=page.depth).order_by("-path")
    step = int(steps.values_list("path", flat=True).first()[-4:], 36)
    numbers, key = [last + one + 1 for one in range(number)], Page._meta.get_field("translation_key")
    for model in (Page, type(page)):
        fields = model._meta.local_concrete_fields
        rows = []
        values = dict(model.objects.filter(pk=page.pk).values(*(field.attname for field in fields))[0])
        raw = {field.attname: field.get_db_prep_save(values[field.attname], connection) for field in fields}
        for place, new in enumerate(numbers):
            row = raw | {model._meta.pk.attname: new}
            if model is Page:
                row |= {
                    "path": page.path[:-4] + Page._int2str(step + place + 1).rjust(4, "0"),
                    "slug": f"{page.slug}-{new}",
                    "url_path": f"{page.url_path.rstrip('/')}-{new}/",
                    "translation_key": key.get_db_prep_save(uuid.uuid4(), connection),
                }
            rows.append([row[field.attname] for field in fields])
        columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
        marks = ", ".join(["%s"] * len(fields))
        table = connection.ops.quote_name(model._meta.db_table)
        with connection.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
    references = ReferenceIndex.objects.filter(object_id=str(page.pk), base_content_type__model="page")
    made = []
    for reference in references:
        for new in numbers:
            made.append(
                ReferenceIndex(
                    **{
                        field.attname: getattr(reference, field.attname)
                        for field in ReferenceIndex._meta.concrete_fields
                        if field.name not in ("id", "object_id")
                    },
                    object_id=str(new),
                )
            )
    ReferenceIndex.objects.bulk_create(made)
    return numbers


def told(response) -> str:
    """Return what the messages of an answer say."""
    return " ".join(words(item) for item in soup_of(response).select(".messages > ul > li"))


def links_in(tag) -> set[str]:
    return {link["href"] for link in tag.select("a[href]")}


def on_the(moment) -> dict:
    """Return what is chosen on the screen for a publication at a moment."""
    day, hour = timezone.localtime(moment).strftime("%Y-%m-%d %H:%M").split()
    return {"when": "later", "start_day": day, "start_hour": hour}
