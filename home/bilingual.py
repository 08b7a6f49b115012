"""Records keep a name in both languages on one form: `name_fr` and `name_ar`. A missing one falls back to the other.

A text shown in the language it was not asked for says so: it carries its own `lang` and `dir`, so that a screen reader
speaks it and a browser lays it out rightly.
"""

from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from .languages import Language, current_language, other_language
from .text import without_unsafe


class Words(NamedTuple):
    """A text and the language it is in."""

    text: str
    language: Language

    def __str__(self) -> str:
        return self.text


class Bilingual:
    """Gives a model with pairs of fields `x_fr`, `x_ar` their words in the language of the reader."""

    def own_words(self, name: str) -> str:
        """Return the text in the present language, empty where nobody wrote it."""
        return getattr(self, f"{name}_{current_language().code}")

    def words(self, name: str = "name") -> Words:
        """Return the text in the present language, or in the other one when it is missing."""
        language = current_language()
        text = self.own_words(name)
        if text:
            return Words(text, language)
        other = other_language(language)
        fallback = getattr(self, f"{name}_{other.code}")
        return Words(fallback, other) if fallback else Words("", language)

    def require_one_language(self, name: str = "name") -> None:
        """Raise ValidationError when a text that a record cannot do without is written in neither language."""
        if not getattr(self, f"{name}_fr").strip() and not getattr(self, f"{name}_ar").strip():
            raise ValidationError({f"{name}_fr": _("Write it in French, in Arabic, or in both.")})


class CleanText:
    """Takes unsafe invisible characters out of every text of a model before it is validated."""

    def full_clean(self, *args, **kwargs):
        for field in self._meta.concrete_fields:
            value = self.__dict__.get(field.attname)
            if type(value) is str:
                setattr(self, field.attname, without_unsafe(value))
        super().full_clean(*args, **kwargs)


def both(name: str, **kwargs) -> FieldRowPanel:
    """Return the panel of a pair of fields, French and Arabic side by side."""
    return FieldRowPanel([FieldPanel(f"{name}_fr", **kwargs), FieldPanel(f"{name}_ar", **kwargs)])
