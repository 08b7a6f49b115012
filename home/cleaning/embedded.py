"""Pictures inside Word, Excel and OpenDocument files: made anew like every other picture."""

from io import BytesIO

from django.core.exceptions import ValidationError

from .pictures import clean_picture
from .refusals import Refused

# What a writing program shows: a picture of another kind would be missing from the page.
SHOWN = {"jpg", "png", "gif"}
KINDS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")


def clean_embedded(data: bytes) -> tuple[bytes, str]:
    """Return a picture without metadata, and its extension. Raises Refused."""
    if not data.startswith(KINDS):
        raise Refused("picture_kind")
    try:
        clean = clean_picture(BytesIO(data))
    except ValidationError as error:
        raise Refused("picture_damaged") from error
    extension = clean.name.rpartition(".")[2]
    if extension not in SHOWN:
        raise Refused("picture_kind")
    return clean.read(), extension
