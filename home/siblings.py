"""A page and its other language: which versions exist, where they stand, and what they must share.

Two pages are siblings when they carry one translation key. An alias (a copy that wagtail-localize keeps in step) is no
version: it would show one language under the other's name.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.conf import settings
from django.db.models import Q
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_slug_changed

from .languages import Language, language_of
from .outside import knowing_sensitive
from .page_cache import remember


def path_of(page: Page) -> str:
    """Return a page's address without asking the database: its language, then its path below its home page."""
    below = page.url_path.strip("/").split("/", 1)
    rest = f"{below[1]}/" if len(below) > 1 else ""
    return f"/{page.locale.language_code}/{rest}"


def type_of(page: Page) -> type | None:
    """Return a page's own model. No query where the page came with its `content_type`, even in a new process."""
    return page.content_type.model_class()


@dataclass
class Chain:
    """A page, its ancestors from the home page down, and whatever of them exists in the other language.

    `ancestors` and `others` hold public pages only; `others` has the other language's pages by translation key.
    """

    page: Page
    ancestors: list[Page] = field(default_factory=list)
    others: dict = field(default_factory=dict)

    @property
    def sibling(self) -> Page | None:
        """The page in the other language, when readers can open it."""
        return self.others.get(self.page.translation_key)

    @property
    def nearest_in_other_language(self) -> Page | None:
        """The sibling, or else that of the nearest ancestor that has one."""
        for page in [self.page, *reversed(self.ancestors)]:
            if found := self.others.get(page.translation_key):
                return found
        return None

    @property
    def versions(self) -> list[tuple[Language, Page]]:
        """Every language the page can be read in, with the page, for hreflang and the sitemap."""
        pages = [self.page, *([self.sibling] if self.sibling else [])]
        by_code = {page.locale.language_code: page for page in pages}
        return [(language_of(code), by_code[code]) for code, _ in settings.LANGUAGES if code in by_code]


def _private_paths() -> tuple[str, ...]:
    """Return the tree paths of the sections that are not for everybody, kept until the content changes."""

    def build():
        return tuple(PageViewRestriction.objects.values_list("page__path", flat=True))

    return remember("private", build)


def in_private_section(page: Page) -> bool:
    """Whether a page stands in a section that is not for everybody."""
    return page.path.startswith(_private_paths())


def only_public(pages: Iterable[Page]) -> list[Page]:
    """Return those of some pages that every reader can open: live, no alias, in no private section."""
    private = _private_paths()
    return [
        page for page in pages if page.live and page.alias_of_id is None and not page.path.startswith(private)
    ]


def is_public(page: Page) -> bool:
    """Whether every reader can open a page."""
    return bool(only_public([page]))


def public_pages(pages):
    """Narrow a page queryset to what every reader can open: lists, feeds and the map show nothing else."""
    return without_private(pages.live().filter(alias_of=None))


def without_private(pages):
    """Narrow a page queryset to what stands in no private section."""
    for path in _private_paths():
        pages = pages.exclude(path__startswith=path)
    return pages


def _with_other_language(paths: list[str]) -> list[Page]:
    """Return the pages at some tree paths, their siblings and the upkeep of all, in one query, from the root down."""
    keys = Page.objects.filter(url_path__in=paths).values("translation_key")
    found = knowing_sensitive(Page.objects.filter(Q(url_path__in=paths) | Q(translation_key__in=keys)))
    return list(found.select_related("locale", "content_type", "upkeep").order_by("path"))


def find_chain(home: Page | None, components: list[str]) -> tuple[Chain, list[str]] | None:
    """Return the deepest page on a path below a home page, with the components that are left; None if nothing."""
    if home is None:
        return None
    root = home.url_path
    paths = [root] + [
        "".join([root, *(f"{part}/" for part in components[: n + 1])]) for n in range(len(components))
    ]
    found = _with_other_language(paths)
    own = [page for page in found if page.url_path in paths]
    if not own:
        return None
    page = max(own, key=lambda candidate: len(candidate.url_path))
    return _chain(page, found), components[paths.index(page.url_path) :]


def chain_of(page: Page) -> Chain:
    """Return the chain of a page that was not found through its address (a preview, a search result)."""
    # The tree's root and the folder above the homes have no language of their own: paths start at the home page.
    parts = page.url_path.strip("/").split("/")
    paths = ["/" + "/".join(parts[: n + 1]) + "/" for n in range(len(parts))]
    return _chain(page, _with_other_language(paths))


def _chain(page: Page, found: list[Page]) -> Chain:
    for same in found:
        if same.pk == page.pk and same is not page:
            # A page that was found another way comes without the row that says how far it is in step.
            page._state.fields_cache.setdefault("upkeep", same._state.fields_cache.get("upkeep"))
    own = [
        other
        for other in found
        if other.locale_id == page.locale_id
        and page.url_path.startswith(other.url_path)
        and other.pk != page.pk
    ]
    return Chain(
        page=page,
        ancestors=[other for other in only_public(own) if other.depth > 1],
        others={
            other.translation_key: other for other in only_public(found) if other.locale_id != page.locale_id
        },
    )


def slug_taken_beside(page: Page, slug: str, parent: Page | None = None) -> Page | None:
    """Return a page that stands, in the other language, where this page's sibling would be, and is not its sibling.

    `parent` is given for a page that has no place in the tree yet.
    """
    if parent is None:
        parent = page.get_parent() if page.path else None
    if parent is None or not slug or parent.depth == 1:
        return None
    parents_elsewhere = Page.objects.filter(translation_key=parent.translation_key).exclude(pk=parent.pk)
    for other_parent in parents_elsewhere:
        clash = (
            Page.objects.child_of(other_parent)
            .filter(slug=slug)
            .exclude(translation_key=page.translation_key)
            .first()
        )
        if clash:
            return clash
    return None


def carry_slug_to_siblings(page: Page) -> None:
    """Give a page's siblings its slug, live and in their drafts, with redirects from their old addresses.

    Called after a page was saved with a slug that its siblings do not have; BasePage.clean() has made sure it is free.
    """
    if page.depth <= 2:
        return  # home pages stand side by side in one folder, and their slug is in no address
    for sibling in (
        Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk).exclude(slug=page.slug)
    ):
        sibling = sibling.specific
        before = type(sibling).objects.get(pk=sibling.pk)
        sibling.slug = page.slug
        # The words are untouched, and a sibling that has errors of its own must not stop this one.
        sibling.save(clean=False)
        if revision := sibling.latest_revision:
            revision.content["slug"] = page.slug
            revision.save(update_fields=["content"])
        page_slug_changed.send(sender=type(sibling), instance=sibling, instance_before=before)


def carry_comments_choice_to_siblings(page: Page) -> None:
    """Give a page's siblings its choice about comments, live and in their drafts: what is closed is closed in both.

    Called when a page goes live. wagtail-localize would carry it with the translation's next publication only.
    """
    for sibling in Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk):
        sibling = sibling.specific
        if sibling.comments != page.comments:
            type(sibling).objects.filter(pk=sibling.pk).update(comments=page.comments)
        # What is to go live by itself later on may be older than the draft.
        coming = Q(pk=sibling.latest_revision_id) | Q(approved_go_live_at__isnull=False)
        for revision in sibling.revisions.filter(coming):
            if revision.content.get("comments") != page.comments:
                revision.content["comments"] = page.comments
                revision.save(update_fields=["content"])
