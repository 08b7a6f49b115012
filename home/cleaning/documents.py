"""Documents are made anew on the way in: what is stored holds what readers see, and nothing of who made it when.

PDF, Word, Excel and OpenDocument files carry their author's name, the computer's folders, the telephone that took their
pictures, and the sentences that were deleted. What cannot be cleaned for certain is refused, with the reason.
"""

import logging

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext

from .csv_text import clean_csv
from .document_inspection import leftovers
from .document_sentences import SENTENCES
from .office import clean_office
from .open_document import clean_odt
from .pdf import clean_pdf
from .pictures import random_name
from .refusals import Refused

logger = logging.getLogger(__name__)

CLEANERS = {
    "csv": clean_csv,
    "docx": lambda data: clean_office(data, "docx"),
    "odt": clean_odt,
    "pdf": clean_pdf,
    "xlsx": lambda data: clean_office(data, "xlsx"),
}


class CleanDocument(ContentFile):
    """The content of a document that clean_document() made: it need not be made again."""


def clean_document(file, name: str = "") -> CleanDocument:
    """Return the document of an uploaded file (anything with seek() and read()), made anew under a random name.

    `name` tells its kind where the file has no name itself.

    Raises ValidationError, in the editor's language, for what is damaged, too large or not cleanable; nothing else.
    """
    if isinstance(file, CleanDocument):
        return file
    try:
        extension = (getattr(file, "name", "") or name).rpartition(".")[2].lower()
        if extension not in CLEANERS:
            raise Refused("extension")
        return CleanDocument(_cleaned(_content(file), extension), name=random_name(extension))
    except Refused as refused:
        raise refusal(refused.reason) from refused
    except MemoryError as error:
        raise refusal("too_large_inside") from error
    except Exception as error:
        # Whatever a library does, an editor reads a sentence. Its message may quote the file: the type alone.
        logger.warning("A document could not be cleaned: %s", type(error).__name__)
        raise refusal("uncleanable") from error


def _content(file) -> bytes:
    limit = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
    file.seek(0)
    data = file.read(limit + 1)
    if not data:
        raise Refused("empty")
    if len(data) > limit:
        raise Refused("too_large")
    return data


def _cleaned(data: bytes, extension: str) -> bytes:
    clean = CLEANERS[extension](data)
    found = leftovers(clean)
    if found:
        logger.warning("A document was not clean after cleaning: %s, %d kinds", extension, len(found))
        raise Refused("uncleanable")
    return clean


def refusal(reason: str) -> ValidationError:
    """Return what an editor is told, in the present language."""
    megabytes = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE // (1024 * 1024)
    return ValidationError(gettext(SENTENCES[reason]) % {"megabytes": megabytes}, code=reason)
