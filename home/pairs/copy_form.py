"""The form of a copy: at an address that is free in both languages, and never a copy that nobody would be shown."""

from django.utils.translation import gettext as _
from wagtail.admin.forms.pages import CopyForm

from ..page_form import slug_taken_message
from ..siblings import slug_taken_beside


class StandAloneCopyForm(CopyForm):
    """Wagtail's own, without its aliases, which this site shows to no reader."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields.pop("alias", None)

    def clean(self):
        cleaned = super().clean()
        parent = cleaned.get("new_parent_page") or self.page.get_parent()
        if parent.depth > 1 and parent.locale_id != self.page.locale_id:
            self.add_error(
                "new_parent_page",
                _("That page is in the other language. Copy the page here, and have the copy translated."),
            )
        elif (slug := cleaned.get("new_slug")) and (taken := _taken(self.page, slug, parent)):
            self.add_error("new_slug", slug_taken_message(taken))
        return cleaned


def _taken(page, slug: str, parent):
    """Return the page of the other language that stands where the copy's translation would be."""
    found = slug_taken_beside(page, slug, parent)
    if found is None and page.get_parent() == parent:
        # Its own sibling is another page to the copy.
        found = page.get_translations().filter(slug=slug).first()
    return found
