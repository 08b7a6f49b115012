"""Files as the real server gives them out: between it and the site stand paths that no test client sends."""

import pytest
from django.conf import settings
from django.utils.translation import gettext, override

from tests.comments.on_server import CSRF, moderators

from .support import soup

pytestmark = pytest.mark.server


def test_server_gives_out_public_files_and_nothing_else(running_site):
    # What the demonstration's pictures are called: the originals beside the public folder.
    ((original,), *_others) = running_site.sql("SELECT file FROM home_siteimage ORDER BY id")
    ((rendition,), *_others) = running_site.sql(
        "SELECT file FROM home_siteimagerendition WHERE file LIKE 'images/%%' ORDER BY id"
    )
    private = settings.PRIVATE_MEDIA_ROOT
    assert (private / original).is_file()
    shown = running_site.get(f"/media/{rendition}")
    assert shown.status == 200
    assert shown.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert shown.headers["cache-control"] == "private, max-age=604800"
    assert shown.headers["x-content-type-options"] == "nosniff"
    secret = (private / original).read_bytes()[:200]
    slashless = original.replace("/", "%2f")
    for address in (
        f"/media/{original}",
        f"/media/../private/{original}",
        f"/media/%2e%2e/private/{original}",
        f"/media/%2e%2e%2fprivate%2f{slashless}",
        f"/media/images/../../private/{original}",
        f"/media/{private / original}",
        f"/media/%2f{str(private / original).lstrip('/').replace('/', '%2f')}",
        f"/static/../private/{original}",
        f"//private/{original}",
        f"/private/{original}",
        f"/{original}",
        "/media/wagtail_uploads/x.jpg",
        "/media/desk/x.jpg",
        "/admin/desk/00000000000000000000000000000000.jpg",
        "/media/%00",
        "/documents/0/x.pdf",
    ):
        answer = running_site.get(address)
        assert answer.status == 404, address
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert secret not in answer.content
    assert "Traceback" not in running_site.log


def test_upload_that_is_too_large_is_read_to_its_end_and_answered(running_site):
    """A connection that is cut in the middle tells the editor nothing, and what they typed is lost."""
    (editor,) = moderators(running_site, 1, "images")
    running_site.sql("UPDATE home_user SET is_superuser = %s WHERE id = %s", True, editor.pk)
    edge = "qafila"
    parts = [f'--{edge}\r\nContent-Disposition: form-data; name="title"\r\n\r\nUn titre\r\n'.encode()]
    parts += [f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'.encode()]
    body = b"".join([*parts, b"\xff" * (24 << 20), f"\r\n--{edge}--\r\n".encode()])
    headers = {"Content-Type": f"multipart/form-data; boundary={edge}", "Origin": running_site.address}
    headers |= {"Cookie": f"sessionid={editor.session}; csrftoken={CSRF}", "X-CSRFToken": CSRF}
    answer = running_site.ask("POST", "/admin/images/add/", body, headers)
    assert answer.status == 200
    with override("fr"):
        too_large = gettext("This file is too heavy. At most %(limit)s are accepted.")
    assert too_large.partition(".")[0] in soup(answer).select_one(".error-message").get_text()
    assert 'value="Un titre"' in answer.text
    assert "Traceback" not in running_site.log
