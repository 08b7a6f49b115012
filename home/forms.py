"""Forms of the admin that do more than their fields say."""

from pathlib import Path

from django import forms
from django.db import transaction
from django.utils.timezone import localtime, now
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .alt_text import LETTER
from .cleaning.pictures import clean_picture
from .dates import long_date
from .protection.checklist import QUESTION, ChecklistInput, PeopleSelect
from .publish_pictures import make_for_image
from .uploaded_titles import named_by_file, neutral_title
from .uploads import cleaned, refuse_large

KIND_NOT_ACCEPTED = _("This kind of picture is not accepted. Use JPEG, PNG, WebP, AVIF, HEIC or GIF.")

# What an upload may be called that is stored with an ending.
NAMED_AS = {
    "jpg": {"jpg", "jpeg", "heic"},
    "png": {"png"},
    "webp": {"webp"},
    "avif": {"avif"},
    "gif": {"gif"},
}


def ending_of(file) -> str:
    return Path(file.name).suffix.lstrip(".").lower()


class PictureField(WagtailImageField):
    """Wagtail's field without its checks: clean_picture() has all of them, in the editor's language.

    Wagtail's raise on some damaged files, and say some sentences in the language of whoever asked first.
    """

    def to_python(self, data):
        file = forms.FileField.to_python(self, data)
        if file is not None:
            refuse_large(file, self.max_upload_size)
            if ending_of(file) not in self.allowed_image_extensions:
                raise forms.ValidationError(KIND_NOT_ACCEPTED)
        return file


class SiteImageForm(BaseImageForm):
    """Ask what the picture shows, and clean it while the form can still tell the editor what is wrong with it."""

    checked = forms.BooleanField(
        label=_("Look at the picture once more"),
        widget=ChecklistInput,
        error_messages={"required": _("Look at the picture with the list, then tick the line below it.")},
    )
    # First what the picture is and shows, last what only the team sees.
    field_order = (
        "file",
        "checked",
        "people",
        "recognisable",
        "alt_fr",
        "alt_ar",
        "ornament",
        "credit",
        "place",
        "title",
        "collection",
    )

    class Meta(BaseImageForm.Meta):
        # Without Wagtail's attributes for a file, its script does not make a title of the file's name.
        widgets = BaseImageForm.Meta.widgets | {"file": forms.FileInput(), "people": PeopleSelect()}
        labels = {"people": QUESTION}
        help_texts = {
            "title": _(
                "For the team; readers do not see it. Name nobody. Where you write nothing, it is the day and the time."
            )
        }
        error_messages = {"people": {"required": _("Say who is in the picture.")}}

    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        self.user = user
        if "file" in self.fields:
            # Wagtail builds the field itself and lets nobody name another class.
            self.fields["file"].__class__ = PictureField
            self.fields["file"].widget.attrs.pop("data-w-sync-target-value", None)
        if self.instance.is_sealed:
            # What is put away is not replaced: another picture is another upload. And whoever is shown a blank picture
            # cannot say who is in it.
            for name in {"file", "checked"} & set(self.fields):
                del self.fields[name]
            # Nor do words come back that were taken out with it.
            telling = ("title", "alt_fr", "alt_ar", "credit", "place", "ornament")
            for name in ("people", "recognisable", *(telling if self.instance.protected_at else ())):
                self.fields[name].disabled, self.fields[name].required = True, False
        if "checked" in self.fields:
            self._prepare_questions()
        self.fields["title"].required = False
        if not self.is_bound and not self.instance.pk:
            # Where several pictures are uploaded together, Wagtail offers the file's name.
            self.initial["title"] = ""

    def _prepare_questions(self):
        self.fields["checked"].required = not self.instance.checked_at
        if self.instance.checked_at:
            self.fields["checked"].help_text = _(
                "Done on %(date)s. It is asked again when you change the file or the answer below."
            ) % {"date": long_date(localtime(self.instance.checked_at), "DATETIME_FORMAT")}
        self.fields["recognisable"].widget.attrs["min"] = 1

    def clean_title(self):
        title = self.cleaned_data["title"].strip()
        file = self.files.get(self.add_prefix("file"))
        if not title or named_by_file(title, file.name if file else ""):
            return neutral_title("picture")
        return title

    def clean_alt_fr(self):
        return self._description("fr")

    def clean_alt_ar(self):
        return self._description("ar")

    def _description(self, code: str) -> str:
        words = self.cleaned_data[f"alt_{code}"].strip()
        file = self.files.get(self.add_prefix("file"))
        if words and named_by_file(words, file.name if file else ""):
            raise forms.ValidationError(_("This is the name of a file. Say what the picture shows."))
        if words and not LETTER[code].search(words):
            raise forms.ValidationError(
                _("Write this one in Arabic.") if code == "ar" else _("Write this one in French.")
            )
        return words

    def clean(self):
        answers = super().clean()
        described = any(self.data.get(self.add_prefix(f"alt_{code}"), "").strip() for code in LETTER)
        if answers.get("ornament") and described:
            self.add_error(
                "ornament",
                _("Either the picture is described or it is decorative. Remove the texts, or this tick."),
            )
        elif not (answers.get("ornament") or described or self.instance.is_sealed):
            self.add_error(
                "alt_fr",
                _(
                    "Say what the picture shows, in French, in Arabic, or in both. Only a picture that tells nothing"
                    " is decorative."
                ),
            )
        if not answers.get("checked") and {"file", "people"} & set(self.changed_data):
            self.add_error(
                "checked",
                _(
                    "The file or the answer is another one: look at the picture with the list again, then tick."
                ),
            )
        return answers

    def clean_file(self):
        file = self.cleaned_data["file"]
        if not file or "file" not in self.changed_data:
            return file
        clean = cleaned(file, clean_picture)
        if ending_of(file) not in NAMED_AS[ending_of(clean)]:
            raise forms.ValidationError(
                _("This file is not what its name says. Save it again as JPEG or PNG.")
            )
        return clean

    def save(self, commit=True):
        if self.cleaned_data.get("checked"):
            self.instance.checked_at, self.instance.checked_by = now(), self.user
        image = super().save(commit)
        if commit and self.changed_data:
            # After super() has thrown away what was made of another file.
            transaction.on_commit(lambda: make_for_image(image), robust=True)
        return image
