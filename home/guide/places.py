"""Which chapter is about which screen: the menu's link leads there from wherever somebody is."""

from django.urls import ResolverMatch, reverse

# The beginning of an address's name and the chapter about it; the longest beginning that fits is taken.
PLACES = {
    "": "editors",
    "wagtailadmin_explore": "editors#two-kinds",
    "wagtailadmin_pages:": "editors#two-kinds",
    **dict.fromkeys(
        [
            f"wagtailadmin_pages:{name}"
            for name in ("unpublish", "delete", "move", "copy", "history", "revisions_")
        ],
        "editors#take-down",
    ),
    "preview_on_day": "editors#schedule",
    "publication": "editors#publish",
    "page_review": "editors#reviews",
    "wagtail_localize:": "editors#translate",
    "home.translation_hooks.": "editors#translate",
    "home.pairs.": "editors#take-down",
    "home.pairs.free.": "editors#free",
    "home.alignment.": "editors#drift",
    "difference": "editors#drift",
    "languages_report": "editors#drift",
    "notices": "editors#notices",
    "wagtailusers_": "editors#who",
    "wagtailsnippets_": "editors#two-kinds",
    "wagtailsnippets_home_keyfigure:": "editors#figures",
    "wagtailsnippets_home_helpcontact:": "editors#ageing",
    "wagtailsnippets_home_place:": "editors#motif",
    "wagtailsnippets_home_consent:": "pictures#register",
    "wagtailsnippets_campaigns_position:": "editors#ageing",
    "wagtailsnippets_comments_": "moderation#decide",
    "ageing_report": "editors#ageing",
    "verify_fact": "editors#ageing",
    "wagtailimages": "pictures#upload",
    "home.protection.picture_views.": "pictures#upload",
    "wagtaildocs": "pictures#documents",
    "consents_report": "pictures#register",
    "consent_": "pictures#withdraw",
    "protect": "pictures#protect",
    "comments_": "moderation#queue",
    "comments_decide": "moderation#decide",
    "comments_mask": "moderation#mask",
    "comments_reply": "moderation#reply",
    "comments_erase": "moderation#delete",
    "style_page": "editors#preview",
}


def chapter_about(match: ResolverMatch | None) -> str:
    """Return the address of the guide's chapter about a screen; its beginning where none is."""
    name = match.view_name if match else ""
    fitting = max((place for place in PLACES if name.startswith(place)), key=len)
    topic, mark, anchor = PLACES[fitting].partition("#")
    return reverse("guide", args=[topic]) + mark + anchor
