"""What Wagtail and wagtail-localize put into words once, when the site starts or in English, is said to each user anew.

Each of these is a mistake of theirs: all users would read the words in the language of the first, or of nobody. A test
fails for each that they mend.
"""

from django.utils.translation import gettext, gettext_lazy
from wagtail.contrib.redirects.filters import RedirectsReportFilterSet
from wagtail.models import Site
from wagtail.sites.views import IndexView
from wagtail.snippets.widgets import AdminSnippetChooser
from wagtail_localize import models
from wagtail_localize.views import edit_translation


def _said_anew(message: str) -> property:
    def said(chooser) -> str:
        return gettext(message) % {"object": chooser.model._meta.verbose_name}

    # Wagtail's own text, which it sets when the chooser is made, is let go.
    return property(said, lambda chooser, text: None)


# The buttons of the choosers of records.
AdminSnippetChooser.choose_one_text = _said_anew("Choose %(object)s")
AdminSnippetChooser.choose_another_text = _said_anew("Choose another %(object)s")
AdminSnippetChooser.link_to_chosen_text = _said_anew("Edit this %(object)s")

# The filter of the list of redirects.
kind = RedirectsReportFilterSet.base_filters["is_permanent"]
kind.label = gettext_lazy("Type")
kind.extra["choices"] = ((True, gettext_lazy("Permanent")), (False, gettext_lazy("Temporary")))
kind.extra["empty_label"] = gettext_lazy("All")

# The list of sites takes the names of its columns from the code.
for column in IndexView.columns:
    if column.name in ("site_name", "root_page", "port"):
        column.label = Site._meta.get_field(column.name).verbose_name

# “22 November 2026”, in the translation editor: a date in figures reads the same in both languages.
models.DATE_FORMAT = edit_translation.DATE_FORMAT = "%d/%m/%Y"
