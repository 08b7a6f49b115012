"""Uploads on their way in: in memory until they are clean, then written whole, while the form can still refuse.

Django would write larger ones to the system's temporary folder as they come: a photograph with the place where it was
taken, left there for good by a process that is killed. What is larger than any form accepts is read to its end and not
kept, so that the form can say so beside everything that was typed: a connection cut in the middle says nothing.
"""

import errno
import logging
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files import File
from django.core.files.storage import storages
from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from .storage import STAGED

logger = logging.getLogger(__name__)

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class Upload(InMemoryUploadedFile):
    """An uploaded file, and what was made of it. Django closes it at the end of the request."""

    made: File | None = None

    def close(self):
        if self.made is not None:
            # It has a name by now, or nobody wants it.
            Path(self.made.temporary_file_path()).unlink(missing_ok=True)
        super().close()


class UploadHandler(FileUploadHandler):
    """Keep the files of a request in memory, together no more than the largest that any form accepts.

    What is larger comes out empty with its true size: see refuse_large().
    """

    def __init__(self, request=None):
        super().__init__(request)
        self.room = max(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE, settings.WAGTAILDOCS_MAX_UPLOAD_SIZE)

    def new_file(self, *args, **kwargs):
        super().new_file(*args, **kwargs)
        self.file, self.fits = BytesIO(), True

    def receive_data_chunk(self, raw_data, start):
        if self.fits and self.file.tell() + len(raw_data) > self.room:
            self.file, self.fits = BytesIO(), False
        if self.fits:
            self.file.write(raw_data)

    def file_complete(self, file_size):
        self.room -= self.file.tell()
        self.file.seek(0)
        return Upload(
            self.file,
            self.field_name,
            self.file_name,
            self.content_type,
            file_size,
            self.charset,
            self.content_type_extra,
        )


def refuse_large(file, limit: int) -> None:
    """Raise ValidationError, in the editor's language, for a file of more bytes than the limit."""
    if file.size > limit or (isinstance(file, Upload) and file.size > file.file.getbuffer().nbytes):
        raise ValidationError(
            _("This file is too heavy. At most %(limit)s are accepted.") % {"limit": filesizeformat(limit)}
        )


def cleaned(upload: File, clean: Callable[[File], File]) -> File:
    """Return what clean() makes of an uploaded file: made once for each upload, and on the disk already.

    Saving it afterwards only gives it its name, so that a full disk is met here, where the form can say so. Raises
    ValidationError, in the editor's language: what clean() raises, and where the file cannot be written.
    """
    if not isinstance(upload, Upload):
        return clean(upload)
    if upload.made is None:
        made = clean(upload)
        path = _written(made)
        made.temporary_file_path = lambda: path
        upload.made = made
    return upload.made


def _written(file: File) -> str:
    try:
        return storages["default"].write_incoming(file)
    except OSError as error:
        logger.error("An upload could not be stored: %s.", errno.errorcode.get(error.errno, "OSError"))
        if error.errno in FULL:
            sentence = _(
                "The server's disk is full: nothing was stored. Tell the person who looks after the server, and send"
                " the file again afterwards."
            )
        else:
            sentence = _(
                "The server cannot write files: nothing was stored. Tell the person who looks after the server, and"
                " send the file again afterwards."
            )
        raise ValidationError(sentence) from error


def from_staging(content: File, kind: type[File], name: str) -> File | None:
    """Return a file that waited in staging as a clean one, None for any other.

    It was made clean on its way there (see signals.py): making it anew would cost a photograph some of its quality,
    and need room on a disk that may be full. Saving it moves it.
    """
    path = Path(str(getattr(content, "name", None) or ""))
    if path.parent != Path(storages["default"].path(STAGED)):
        return None
    content.seek(0)
    made = kind(content.read(), name=name)
    made.temporary_file_path = lambda: str(path)
    return made
