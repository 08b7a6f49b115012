"""What an editor is told when the address of a sensitive page says what its title no longer does."""

import re

from django.contrib import messages
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks

from .text import latin_slug

# Beginnings of words, as French addresses have them and as people write the Arabic ones in Latin letters.
LATIN = (
    "agression|cachot|detention|detenu|dispar|emprisonn|enleve|inceste|maltrait|prison|sequel|sevices|suicide|survivant"
    "|temoign|tortur|trauma|victime|viol|ightisab|ikhtifa|itiqal|motaqal|sijn|taadib|taazib|tadhib|ta3dib"
)
# Whole words, which this site itself writes in Latin letters when it makes an address of an Arabic title.
ARABIC = (
    "تعذيب|ضحية|ضحايا|اغتصاب|اختفاء|مختف|مختفين|اعتقال|معتقل|معتقلين|سجن|سجين|سجناء|شهادة|ناجية|ناجين|ناجيات"
)
AS_WRITTEN_HERE = "|".join(latin_slug(word) for word in ARABIC.split("|"))
# An article, or a particle and an article, may be written in one word with what follows.
TELLING = re.compile(rf"(?:\A|-)(?:{LATIN}|[wbl]?l?(?:{AS_WRITTEN_HERE})(?![a-z]))")


def names_its_subject(page) -> bool:
    """Whether a page's address says what the page is about: a word of the subject, or the title itself."""
    return bool(page.slug == latin_slug(page.title) or TELLING.search(page.slug))


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def warn_of_telling_address(request, page):
    """Warn, and refuse nothing: an address that was already shared may be worth keeping."""
    # Wagtail saves drafts by itself while the editor types: those answers are for a script.
    if request.accepts("text/html") and (words := telling_address(page)):
        messages.warning(request, words)


def telling_address(page) -> str:
    """Return what is said of a sensitive page's address as HTML, nothing where it tells nothing."""
    if not getattr(page, "is_sensitive", False) or page.depth <= 2 or not names_its_subject(page):
        return ""
    return format_html(
        "{}",
        _(
            "This page is sensitive, but its address says what it is about: “%(slug)s”. The browser's history and"
            " every link show it. Choose a neutral slug, such as a date."
        )
        % {"slug": page.slug},
    )
