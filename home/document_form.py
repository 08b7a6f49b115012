"""The form of a document: it cleans the file while it can still tell the editor what is wrong with it."""

from pathlib import Path

from django import forms
from django.conf import settings
from django.db.models import Q
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from wagtail.documents.fields import WagtailDocumentField
from wagtail.documents.forms import BaseDocumentForm

from .cleaning.documents import clean_document, refusal
from .models import SiteImage
from .protection.clearance import People
from .protection.consent_rights import PROTECT
from .uploaded_titles import named_by_file, neutral_title
from .uploads import cleaned, refuse_large


class DocumentField(WagtailDocumentField):
    """Wagtail's field with checks that speak the editor's language, whoever asked first."""

    def to_python(self, data):
        file = forms.FileField.to_python(self, data)
        if file is not None:
            refuse_large(file, settings.WAGTAILDOCS_MAX_UPLOAD_SIZE)
            if Path(file.name).suffix.lstrip(".").lower() not in settings.WAGTAILDOCS_EXTENSIONS:
                raise refusal("extension")
        return file


class PeopleInIt(forms.CheckboxSelectMultiple):
    """The pictures of people, as a short list that scrolls: see admin.css."""

    def __init__(self, attrs=None):
        super().__init__({"class": "people-in-it"} | (attrs or {}))


class SiteDocumentForm(BaseDocumentForm):
    class Meta(BaseDocumentForm.Meta):
        # Without Wagtail's attributes for a file, its script does not make a title of the file's name.
        widgets = BaseDocumentForm.Meta.widgets | {"file": forms.FileInput(), "pictures": PeopleInIt()}

    def __init__(self, *args, user=None, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        self.user = user
        if "pictures" in self.fields:
            # Those that are named already stay on the list whatever is said of them: the form would lose them.
            wanted = Q(people__in=(People.IDENTIFIABLE, People.MINOR))
            if self.instance.pk:
                wanted |= Q(documents=self.instance.pk)
            self.fields["pictures"].queryset = SiteImage.objects.filter(wanted).distinct()
        if "file" in self.fields:
            # Wagtail builds the field itself and lets nobody name another class.
            field = self.fields["file"]
            field.__class__ = DocumentField
            field.widget.attrs.pop("data-w-sync-target-value", None)
            largest = filesizeformat(settings.WAGTAILDOCS_MAX_UPLOAD_SIZE)
            field.help_text = _(
                "PDF, DOCX, ODT, XLSX or CSV, at most %(largest)s. What the file tells about its authors, their"
                " computers and earlier versions is removed."
            ) % {"largest": largest}
        if self.instance.protected_at:
            # Words that were taken out with it do not come back while it is withdrawn: a form may have been open.
            for name in {"title", "name_fr", "name_ar"} & set(self.fields):
                self.fields[name].disabled = True
        title = self.fields.get("title")
        if title:
            title.required = False
            title.help_text = _(
                "For the team, and for the name under which readers save the file. Name nobody. Where you write"
                " nothing, it is the day and the time."
            )
            if not self.is_bound and not self.instance.pk:
                # Where several documents are uploaded together, Wagtail offers the file's name.
                self.initial["title"] = ""

    def clean_title(self):
        title = self.cleaned_data["title"].strip()
        file = self.files.get(self.add_prefix("file"))
        if not title or named_by_file(title, file.name if file else ""):
            return neutral_title("document")
        return title

    def clean(self):
        answers = super().clean()
        if "pictures" in answers and self.instance.pk and "file" not in self.changed_data:
            # The same file still holds them.
            left_out = self.instance.pictures.exclude(withheld="").exclude(pk__in=answers["pictures"])
            if left_out.exists() and not (self.user and self.user.has_perm(PROTECT)):
                self.add_error(
                    "pictures",
                    _(
                        "A picture that readers may not see is still in the file. Upload the document without it, or"
                        " ask those who protect people."
                    ),
                )
        return answers

    def clean_file(self):
        file = self.cleaned_data["file"]
        return cleaned(file, clean_document) if file and "file" in self.changed_data else file
