"""The ways in which a file comes into a library, each as the browser or the code that takes it sends it.

A way is a method of PICTURES or DOCUMENTS: `PICTURES.add(editor, file)`. It returns the answer, if there is one.
"""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import models
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection
from wagtail.users.models import UserProfile

from home.models import SiteDocument, SiteImage
from tests.admin.forms import committed

# What the forms say beside the file: enough to be taken.
SAID = {"title": "Dessin", "people": "nobody", "checked": "on", "alt_fr": "Un dessin rouge et blanc"}
SAID_OF_DOCUMENT = {"title": "Étude", "name_fr": "Une étude", "kind": "study", "file_language": "fr"}


@dataclass(frozen=True)
class Library:
    """The pictures or the documents: `said` are the form's fields, `known` those of the model."""

    model: type[models.Model]
    urls: str
    word: str
    said: dict
    known: dict

    def words(self, **changed) -> dict:
        return self.said | {"collection": str(Collection.get_first_root_node().pk)} | changed

    def form(self, editor, address: str, prefix: str = "", **changed):
        data = {prefix + name: value for name, value in self.words(**changed).items()}
        with committed():
            return editor.post(address, data)

    # By form

    def add(self, editor, file, **changed):
        return self.form(editor, reverse(f"{self.urls}:add"), file=file, **changed)

    def stage(self, editor, file):
        """Send a file to the page for several: it is put aside until its form is filled in."""
        data = {"title": file.name, "files[]": file, "collection": self.words()["collection"]}
        with committed():
            return editor.post(reverse(f"{self.urls}:add_multiple"), data)

    def finish(self, editor, number: int, **changed):
        """Fill in the form of a file that was put aside."""
        address = reverse(f"{self.urls}:create_multiple_from_uploaded_{self.word}", args=[number])
        return self.form(editor, address, f"uploaded-{self.word}-{number}-", **changed)

    def add_several(self, editor, file):
        response = self.stage(editor, file)
        number = response.json().get("uploaded_file_id")
        return self.finish(editor, number) if number else response

    def choose(self, editor, file, **changed):
        address = reverse(f"{self.urls}_chooser:create")
        return self.form(editor, address, f"{self.word}-chooser-upload-", file=file, **changed)

    def replace(self, editor, file, **changed):
        """Replace the file of something that is there already."""
        there = self.model(**self.known | {"title": "Avant"}, file=file_of(*self.small))
        there.save()
        return self.form(editor, reverse(f"{self.urls}:edit", args=[there.pk]), file=file, **changed)

    # By code

    def save(self, _editor, file):
        self.model(**self.known, file=file).save()

    def create(self, _editor, file):
        self.model.objects.create(**self.known, file=file)

    def bulk_create(self, _editor, file):
        self.model.objects.bulk_create([self.model(**self.known, file=file)])

    def field(self, _editor, file):
        """As a command that imports files would."""
        self.model(**self.known).file.save(file.name, file)

    @property
    def small(self) -> tuple[bytes, str]:
        if self.word == "document":
            return b"a,b\n1,2\n", "avant.csv"
        target = BytesIO()
        Image.new("RGB", (8, 8), "red").save(target, "PNG")
        return target.getvalue(), "avant.png"


PICTURES = Library(SiteImage, "wagtailimages", "image", SAID, {"title": "Dessin", "people": "nobody"})
DOCUMENTS = Library(SiteDocument, "wagtaildocs", "document", SAID_OF_DOCUMENT, {"title": "Étude"})
BY_FORM = ("add", "add_several", "choose", "replace")
BY_CODE = ("save", "create", "bulk_create", "field")


def file_of(content: bytes, name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, "application/octet-stream")


def stored() -> dict[str, bytes]:
    """Return every file of both storages by its path, `private/…` or `public/…`."""
    found = {}
    for root in (Path(settings.PRIVATE_MEDIA_ROOT), Path(settings.PUBLIC_MEDIA_ROOT)):
        for path in root.rglob("*"):
            if path.is_file():
                found[f"{root.name}/{path.relative_to(root)}"] = path.read_bytes()
    return found


def in_language(editor, code: str) -> None:
    """Let the admin speak a language to an editor."""
    profile = UserProfile.get_for_user(editor.user)
    profile.preferred_language = code
    profile.save()
