"""Files on their way out: what may be seen, under which headers, and that the rest is not there."""

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail.models import Collection, CollectionViewRestriction, GroupCollectionPermission

from home.models import SiteDocument, SiteImage, User
from home.protection.settling import settle
from home.rendition_files import make_renditions
from tests.admin.forms import committed
from tests.pictures import photograph_file, stored_picture

NOTHING = "default-src 'none'; sandbox"


@pytest.fixture(autouse=True)
def _site(db, own_folders):
    """Files of their own: what is looked for was put there by the test."""


def logged_in(*permissions: str, **rights) -> Client:
    name = f"person{User.objects.count()}"
    user = User.objects.create_user(name, f"{name}@example.org", "a-long-password-of-tests", **rights)
    user.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    client = Client(HTTP_HOST="localhost")
    client.force_login(user)
    client.user = user
    return client


def stored_document(name: str = "etude.pdf", content: bytes = b"", **fields) -> SiteDocument:
    if name.endswith(".pdf") and not content:
        file, target = pikepdf.new(), BytesIO()
        file.add_blank_page()
        file.save(target)
        content = target.getvalue()
    document = SiteDocument(**({"title": "Étude"} | fields))
    document.file = ContentFile(content, name=name)
    document.save()
    return document


def whole(response) -> bytes:
    return b"".join(response.streaming_content)


def test_thumbnails_are_for_those_who_work_with_pictures(client):
    image = stored_picture(photograph_file())
    editor = logged_in(is_superuser=True)
    assert editor.get(reverse("wagtailimages:index")).status_code == 200
    (thumbnail,) = image.renditions.all()
    assert re.fullmatch(r"desk/[0-9a-f]{32}\.jpg", thumbnail.file.name)
    assert Path(thumbnail.file.path).is_relative_to(Path(image.file.storage.location))
    assert not list(Path(thumbnail.file.storage.location).rglob("*.jpg"))

    chooser = logged_in("access_admin")
    group = Group.objects.create(name="Images")
    chooser.user.groups.add(group)
    GroupCollectionPermission.objects.create(
        group=group,
        collection=Collection.get_first_root_node(),
        permission=Permission.objects.get(codename="choose_image"),
    )
    for allowed in (editor, chooser, logged_in("access_admin", "view_consent")):
        response = allowed.get(thumbnail.url)
        assert (response.status_code, response["Content-Type"]) == (200, "image/jpeg")
        assert response["Content-Security-Policy"] == NOTHING
        assert response["Cache-Control"] == "private, no-store"
        assert response["X-Content-Type-Options"] == "nosniff"
        with Image.open(BytesIO(whole(response))) as shown:
            assert shown.size == (thumbnail.width, thumbnail.height)
    for other in (client, logged_in(), logged_in("access_admin", "change_comment")):
        assert other.get(thumbnail.url).status_code == 404
        assert other.get("/admin/desk/" + "0" * 32 + ".jpg").status_code == 404
    Path(image.file.storage.path("desk/stray.jpg")).write_bytes(b"x")
    name = thumbnail.file.name.removeprefix("desk/")
    odd = [
        "stray.jpg",
        "",
        f"../desk/{name}",
        f"..%2fdesk%2f{name}",
        name.upper(),
        name + "%00",
        "x" * 400,
        f"../{image.file.name}",
        "0" * 32 + ".jpg",
    ]
    for one in odd:
        # An address without a language is looked for in one.
        assert editor.get(f"/admin/desk/{one}", follow=True).status_code == 404, one
    assert editor.post(thumbnail.url).status_code == 405
    Path(thumbnail.file.path).unlink()
    assert editor.get(thumbnail.url).status_code == 404


def test_thumbnails_of_a_sealed_picture_are_blank():
    image = stored_picture(photograph_file())
    editor = logged_in(is_superuser=True)
    before = image.get_rendition("max-165x165")
    with committed():
        SiteImage.objects.filter(pk=image.pk).update(protected_at=timezone.now())
        settle([image.pk])
    assert editor.get(before.url).status_code == 404
    assert not Path(before.file.path).exists()
    assert editor.get(reverse("wagtailimages:index")).status_code == 200
    image = SiteImage.objects.get(pk=image.pk)
    after = image.get_rendition("max-165x165")
    response = editor.get(after.url)
    assert response.status_code == 200
    with Image.open(BytesIO(whole(response))) as shown:
        assert len(set(shown.convert("L").tobytes())) == 1


def test_public_pictures_are_kept_by_the_reader_alone_and_for_a_week(client):
    image = stored_picture(photograph_file())
    make_renditions(image, ["tile"])
    for rendition in image.renditions.all():
        response = client.get(rendition.url)
        assert response.status_code == 200
        assert response["Content-Type"] in ("image/avif", "image/webp", "image/jpeg")
        assert response["Cache-Control"] == "private, max-age=604800"
        assert response["Content-Security-Policy"] == NOTHING
        assert response["X-Content-Type-Options"] == "nosniff"
        assert not response.cookies


def put_everywhere(roots) -> list[str]:
    """Put a file in every private folder, and an unfinished one among the public ones; return their paths."""
    private, public = roots
    names = [
        "original_images/a.jpg",
        "documents/a.pdf",
        "wagtail_uploads/a.jpg",
        "sealed/a.jpg",
        "desk/a.jpg",
        "incoming/a",
        "a.jpg",
    ]
    for root, name in [
        *((private, name) for name in names),
        (public, "incoming/b"),
        (public, "images/c.jpg"),
    ]:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"secret")
    return names


def test_private_files_have_no_address(client, own_folders):
    names = put_everywhere(own_folders)
    assert client.get("/media/images/c.jpg").status_code == 200
    addresses = [
        "",
        "images",
        "images/",
        "incoming/b",
        "images/../incoming/b",
        "%00",
        "x" * 300,
    ]
    addresses += [f"{'x' * 300}/c.jpg", "/etc/passwd", "%2fetc%2fpasswd", "images/c.jpg%00.png"]
    for name in names:
        escaped = name.replace("/", "%2f")
        addresses += [
            name,
            f"/{name}",
            f"../private/{name}",
            f"%2e%2e/private/{name}",
            f"..%2fprivate%2f{escaped}",
        ]
        addresses += [f"images/../../private/{name}", f"....//private/{name}", f"..%5cprivate%5c{name}"]
        addresses += [f"..%252fprivate%252f{escaped}", str(own_folders[0] / name)]
    for address in addresses:
        response = client.get(f"/media/{address}", follow=True)
        assert response.status_code == 404, address
        assert b"secret" not in response.content


def test_documents_are_asked_for_anew_and_only_pdf_is_shown_by_browsers(client):
    document = stored_document()
    document.get_file_hash()
    response = client.get(document.url)
    assert (response.status_code, response["Content-Type"]) == (200, "application/pdf")
    assert response["Content-Disposition"].startswith("inline")
    # `sandbox` stops the viewers of browsers.
    assert response["Content-Security-Policy"] == "default-src 'none'"
    assert whole(response).startswith(b"%PDF")

    table = stored_document("tableau.csv", b"a,b\n1,2\n", title="Tableau")
    other = client.get(table.url)
    assert other["Content-Disposition"].startswith("attachment")
    assert other["Content-Security-Policy"] == NOTHING
    for answer in (response, other):
        assert answer["Cache-Control"] == "private, no-cache"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert not answer.cookies
    # A browser takes over the headers of an answer that says only that nothing has changed.
    seen = {"If-None-Match": response["ETag"], "If-Modified-Since": response["Last-Modified"]}
    again = client.get(document.url, headers=seen)
    assert (again.status_code, again["Content-Security-Policy"]) == (304, "default-src 'none'")
    assert client.post(document.url).status_code == 405

    SiteDocument.objects.filter(pk=document.pk).update(withheld="withdrawn")
    gone = client.get(document.url, headers=seen)
    assert gone.status_code == 404


def test_documents_that_may_not_be_read_are_not_found(client):
    editor = logged_in(is_superuser=True)
    document = stored_document()
    for taken in ({"withheld": "no_consent"}, {"withheld": "protection"}, {"protected_at": timezone.now()}):
        free = {"withheld": "", "protected_at": None}
        SiteDocument.objects.filter(pk=document.pk).update(**(free | taken))
        assert client.get(document.url).status_code == 404
        assert editor.get(document.url).status_code == 404
    SiteDocument.objects.filter(pk=document.pk).update(withheld="", protected_at=None)
    assert client.get(document.url).status_code == 200

    team = Collection.get_first_root_node().add_child(name="Équipe")
    SiteDocument.objects.filter(pk=document.pk).update(collection=team)
    for kind in ("login", "groups", "password"):
        restriction = CollectionViewRestriction.objects.create(
            collection=team, restriction_type=kind, password="secret"
        )
        response = client.get(document.url)
        assert response.status_code == 404, kind
        assert "Location" not in response
        if kind != "password":
            assert editor.get(document.url).status_code == 200
        assert (
            client.get(f"/documents/authenticate_with_password/{restriction.pk}/", follow=True).status_code
            == 404
        )
        restriction.delete()
    assert client.get(document.url).status_code == 200
    for odd in (f"/documents/{document.pk}/autre.pdf", f"/documents/{document.pk}/", "/documents/0/x.pdf"):
        assert client.get(odd, follow=True).status_code == 404
    assert client.get(f"/documents/{'9' * 30}/x.pdf").status_code == 404
    assert client.get(f"/documents/{'9' * 5000}/x.pdf").status_code == 404
    Path(document.file.path).unlink()
    assert client.get(document.url).status_code == 404


def test_browsers_never_guess_a_type(client, settings):
    image, document = stored_picture(photograph_file()), stored_document()
    make_renditions(image, ["tile"])
    editor = logged_in(is_superuser=True)
    addresses = [
        "/fr/",
        "/ar/rien-ici/",
        "/media/rien.jpg",
        "/documents/0/x.pdf",
        "/robots.txt",
        "/health/live",
    ]
    addresses += [
        image.renditions.first().url,
        document.url,
        "/admin/login/",
        "/media/../x",
        "/fr/actualites/rss/",
    ]
    for address in addresses:
        assert client.get(address)["X-Content-Type-Options"] == "nosniff", address
    for address in (
        reverse("wagtailimages:index"),
        reverse("wagtaildocs:index"),
        "/admin/desk/x",
        "/admin/rien/",
    ):
        assert editor.get(address)["X-Content-Type-Options"] == "nosniff", address
    client.raise_request_exception = False
    settings.PUBLIC_MEDIA_ROOT = 3  # no folder at all
    response = client.get("/media/images/x.jpg")
    assert (response.status_code, response["X-Content-Type-Options"]) == (500, "nosniff")


def test_pictures_and_documents_have_no_other_address():
    """No API that would give them out, and no picture made to measure for whoever asks."""
    from django.urls import get_resolver

    def patterns(resolver, prefix=""):
        for pattern in resolver.url_patterns:
            address = f"{prefix}{pattern.pattern}"
            yield from patterns(pattern, address) if hasattr(pattern, "url_patterns") else [address]

    every = list(patterns(get_resolver()))
    assert len(every) > 100
    outside = [address for address in every if not address.startswith("admin/")]
    assert not [address for address in outside if "api" in address or "image" in address]
    assert [address for address in outside if "documents" in address] == [r"^documents/(\d+)/(.*)$"]
    assert connection.vendor  # and the admin's own API wants a log-in
    response = Client().get(reverse("wagtailadmin_api:images:listing"))
    assert (response.status_code, "login" in response["Location"]) == (302, True)
