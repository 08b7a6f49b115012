"""Titles of uploads: never the file's name, which can name a person, a place or a telephone.

Wagtail's scripts offer the name of the file as the title; without them nobody offers anything. Either way the server
decides here.
"""

import re
import unicodedata
from pathlib import PurePath

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

# What ends like a file is a file's name, whichever it was: between two steps of an upload the name is forgotten.
ENDINGS = "avif|bmp|csv|docx?|gif|heic|heif|jfif|jpe?g|m4a|mov|mp3|mp4|odt|pdf|png|pptx?|rtf|svg|tiff?|txt|webp|xlsx?"
LIKE_A_FILE = re.compile(rf"\.({ENDINGS})\Z", re.IGNORECASE)
# What telephones and cameras call their pictures: these too tell the day, the hour or the telephone.
BY_A_DEVICE = re.compile(
    r"\A(?:(?:img|dsc[fn]?|pxl|mvimg|vid|scan|screenshot|capture|whatsapp[\s_-]?image)[\s_-]*[0-9]{3}.*|[0-9\s_.:-]{8,})\Z",
    re.IGNORECASE,
)


def named_by_file(title: str, file_name: str = "") -> bool:
    """Whether a title is the name of a file: of the one uploaded, of any by its look, or as a device gives them.

    `file_name` is the uploaded file's own name, where it is still known; case, hyphens, underscores and spaces make
    no difference.
    """
    bare, file = _letters(title), PurePath(file_name or "").name
    if bare and file and bare in {_letters(file), _letters(PurePath(file).stem)}:
        return True
    title = title.strip()
    return bool(LIKE_A_FILE.search(title) or BY_A_DEVICE.match(title))


def neutral_title(what: str) -> str:
    """Return a title that says nothing, in the present language: “Picture of 22 November 2026, 14:05”.

    `what` is "picture" or "document".
    """
    now = timezone.localtime()
    facts = {"date": date_format(now, "j F Y"), "time": date_format(now, "H:i")}
    if what == "document":
        return _("Document of %(date)s, %(time)s") % facts
    return _("Picture of %(date)s, %(time)s") % facts


def _letters(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in folded if letter.isalnum())
