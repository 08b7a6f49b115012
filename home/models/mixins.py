"""What several page types share: each mixin brings its fields and their panels."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from ..blocks.previews import shown_as
from ..citations import CitationBlock
from ..text import NOTE_MARK, text_within


class NotesMixin(models.Model):
    """Footnotes: the editor types [1] in the text and writes the notes in their order.

    A typed mark stays one piece of text for translators and for PO files, where a rich-text entity would cut the
    sentence in three; it survives a paste from anywhere and needs no script in the editor.
    """

    notes = StreamField(
        [
            (
                "note",
                shown_as(
                    blocks.RichTextBlock(features=["bold", "link"], label=gettext_lazy("Note")),
                    "home.samples.note",
                    gettext_lazy("One note: its number is its place in this list."),
                    "note",
                ),
            )
        ],
        blank=True,
        verbose_name=gettext_lazy("notes"),
        help_text=gettext_lazy(
            "Type [1], [2]… in the text where each note belongs; the first note here is [1]."
        ),
    )
    note_panels = [FieldPanel("notes")]

    class Meta:
        abstract = True

    def texts_with_marks(self) -> str:
        """Return everything in which a note mark may stand, as one text."""
        return " ".join(text_within(self, name) for name in self.fields_with_marks)

    def clean(self):
        super().clean()
        marks = {int(number) for number in NOTE_MARK.findall(self.texts_with_marks())}
        notes = set(range(1, len(self.notes) + 1))
        if lost := sorted(marks - notes):
            raise ValidationError(
                {"notes": _("The text has the mark [%d], but there is no such note.") % lost[0]}
            )
        if unused := sorted(notes - marks):
            raise ValidationError(
                {
                    "notes": _("Note %(n)d is not marked in the text: type [%(n)d] where it belongs.")
                    % {"n": unused[0]}
                }
            )


class CitesArticles(models.Model):
    """Articles of treaties that a page speaks of; each article's own page lists it in return."""

    citations = StreamField(
        [("article", CitationBlock())], blank=True, verbose_name=gettext_lazy("articles cited")
    )
    citation_panels = [FieldPanel("citations")]

    class Meta:
        abstract = True
