"""The form every page is edited in."""

from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.models import Page

from .siblings import slug_taken_beside
from .text import free_slug, latin_slug


class BasePageForm(WagtailAdminPageForm):
    """Fills in an address that nobody typed, and checks it against the other language before the page has a place.

    Wagtail's script makes no address of an Arabic title, and a browser without scripts makes none at all.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
        if "comments" in self.fields:
            self.fields["comments"].help_text = usual_comments(self.instance)

    def clean(self):
        slug, title = self.cleaned_data.get("slug"), self.cleaned_data.get("title")
        if slug and not slug.isascii():
            # Its script keeps an address Latin while it is typed; what is pasted or sent otherwise gets here.
            slug = self.cleaned_data["slug"] = latin_slug(slug)
        if "slug" in self.cleaned_data and not slug and title:
            self.cleaned_data["slug"] = free_slug(latin_slug(title) or "page", self._is_free)
        cleaned = super().clean()
        # A page that has its place is checked by its model, which other ways in pass too.
        if (
            slug
            and not self.instance.path
            and (taken := slug_taken_beside(self.instance, slug, self.parent_page))
        ):
            self.add_error("slug", slug_taken_message(taken))
        return cleaned

    def save(self, commit=True):
        if self.instance.pk is None:
            # Wagtail puts a new page in its place as a live one before anybody may say that it is not to be published.
            self.instance.live = False
        return super().save(commit)

    def _is_free(self, slug: str) -> bool:
        here = Page._slug_is_available(slug, self.parent_page, self.instance)
        return here and slug_taken_beside(self.instance, slug, self.parent_page) is None


def usual_comments(page) -> str:
    """Say what “as usual” means for the comments of a page, as it was last saved."""
    if not page.comments_by_default:
        return _("As usual: closed, for this kind of page. One choice for both languages.")
    if page.is_sensitive:
        return _("As usual: closed, since the page is sensitive. One choice for both languages.")
    return _(
        "As usual: open, for this kind of page, and closed once it is marked sensitive. One choice for both languages."
    )


def slug_taken_message(page: Page) -> str:
    """Say which page of the other language stands at the address."""
    return _(
        "The other language already has another page at this address: “%(title)s”. Choose another slug."
    ) % {"title": page.title}
