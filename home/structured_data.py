"""What a page tells machines of itself, in the words of schema.org: plain dicts, made of what is loaded already.

`shared` is the page as other sites see it (home/sharing.py). Nothing is guessed. An Event is something calendars
take up, so it has a start known to the day and a place, or else the page is an Article whose `temporalCoverage` says
what is known: that property is made for ISO 8601 of reduced precision, as `2015-09`, where startDate is not.
"""

import json

from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from .bilingual import Words
from .dates import DAY, PartialDate, instant
from .languages import LANGUAGES
from .outside import outside_title
from .siblings import path_of
from .text import excerpt

# What search engines show of a headline.
HEADLINE_LENGTH = 109
LOGO = "img/icon-192.png"
# Nothing in a text can end the script element it stands in, nor a line of a script of old.
ESCAPES = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


def as_script(nodes: list[dict]) -> str:
    """Return nodes as the content of a `<script type="application/ld+json">`; empty when there are none."""
    if not nodes:
        return ""
    graph = {"@context": "https://schema.org", "@graph": nodes}
    return mark_safe(json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES))  # noqa: S308


def graph_of(shared) -> list[dict]:
    """Return the nodes of a page. Of a sensitive page nothing is told but where it stands, and not under its name."""
    if shared.page.is_sensitive:
        return _known([breadcrumbs(shared)])
    nodes = shared.page.structured_data(shared)
    own = association_id(shared)
    if all(node.get("@id") != own for node in nodes):
        nodes = [association(shared), *nodes]
    return _known([*nodes, breadcrumbs(shared)])


def _known(value):
    """Leave out, all the way down, what nobody has filled in."""
    if isinstance(value, dict):
        known = {key: _known(item) for key, item in value.items()}
        return {key: item for key, item in known.items() if item not in ("", None, [], {})}
    if isinstance(value, list):
        return [item for item in map(_known, value) if item not in ("", None, [], {})]
    return str(value) if isinstance(value, Words | PartialDate) else value


# --- The association and its site --------------------------------------------------------------------------------


def association_id(shared) -> str:
    return shared.absolute("/#association")


def association(shared) -> dict:
    """Return the association as every page names it."""
    settings = shared.frame.settings
    return {
        "@type": "NGO",
        "@id": association_id(shared),
        "name": settings.words().text or settings.short_name,
        "url": shared.absolute(shared.frame.home_url),
        "logo": shared.absolute(static(LOGO)),
    }


def association_in_full(shared) -> dict:
    """Return the association as its front page presents it."""
    settings = shared.frame.settings
    node = association(shared)
    others = [
        settings.short_name,
        *(getattr(settings, f"{field}_{code}") for field in ("name", "site_name") for code in LANGUAGES),
        *(name.strip() for name in settings.other_names.split(",")),
    ]
    return node | {
        "alternateName": [name for name in dict.fromkeys(others) if name and name != node["name"]],
        "description": settings.words("description"),
        "foundingDate": settings.founded,
        "email": settings.email,
        "telephone": settings.phone,
        "address": ", ".join(settings.words("address").text.split("\n")),
        "areaServed": {"@type": "Country", "name": _("Morocco")},
        "knowsLanguage": list(LANGUAGES),
    }


def website(shared) -> dict:
    """Return the site in one language, with the address at which it is searched."""
    return {
        "@type": "WebSite",
        "@id": shared.absolute(f"{shared.frame.home_url}#site"),
        "name": shared.site_name,
        "url": shared.absolute(shared.frame.home_url),
        "description": shared.description,
        "inLanguage": shared.language.tag,
        "publisher": {"@id": association_id(shared)},
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                # The braces are read as they are: an address would have them encoded.
                "urlTemplate": shared.absolute(reverse("search")) + "?q={search_term_string}",
            },
            "query-input": "required name=search_term_string",
        },
    }


# --- Pages -------------------------------------------------------------------------------------------------------


def breadcrumbs(shared) -> dict:
    """Return the way from the home page; nothing where it would have one step, which is no way."""
    above = shared.frame.breadcrumbs
    steps = [
        (pgettext("page", "Home") if page.depth == 2 else outside_title(page), shared.absolute(path_of(page)))
        for page in above
    ]
    if above and not shared.page.is_sensitive:
        steps.append((shared.title, shared.url))
    if len(steps) < 2:
        return {}
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": address}
            for position, (name, address) in enumerate(steps, start=1)
        ],
    }


def web_page(shared, kind: str = "WebPage", **more) -> dict:
    """Return a page that is no article."""
    _published, changed = shared.page.moments()
    return {
        "@type": kind,
        "name": shared.title,
        "url": shared.url,
        "description": shared.description,
        "inLanguage": shared.language.tag,
        "dateModified": instant(changed) if changed else "",
        "primaryImageOfPage": {"@type": "ImageObject", "url": shared.image},
        "publisher": {"@id": association_id(shared)},
    } | more


def article(shared, kind: str = "Article", **more) -> dict:
    """Return a page that tells something, with what its type adds."""
    published, changed = shared.page.moments()
    return {
        "@type": kind,
        "headline": excerpt(shared.title, HEADLINE_LENGTH),
        "url": shared.url,
        "mainEntityOfPage": shared.url,
        "description": shared.description,
        "inLanguage": shared.language.tag,
        "datePublished": instant(published) if published else "",
        "dateModified": instant(changed) if changed else "",
        "image": shared.image,
        "author": {"@id": association_id(shared)},
        "publisher": {"@id": association_id(shared)},
    } | more


def event(shared, start, end, places: list[dict], organizers: list[dict], cancelled: bool = False) -> dict:
    """Return an event, or the page as an article where its first day or its place is not known.

    `start` and `end` are PartialDate; `places` and `organizers` are nodes, no organizer means the association.
    """
    if start.precision != DAY or not places:
        return article(shared, temporalCoverage=coverage(start, end))
    return {
        "@type": "Event",
        "name": shared.title,
        "url": shared.url,
        "mainEntityOfPage": shared.url,
        "description": shared.description,
        "inLanguage": shared.language.tag,
        "startDate": start,
        "endDate": end if end.precision == DAY else "",
        "eventStatus": f"https://schema.org/Event{'Cancelled' if cancelled else 'Scheduled'}",
        "location": places[0] if len(places) == 1 else places,
        "image": shared.image,
        "organizer": organizers or {"@id": association_id(shared)},
    }


def coverage(start: PartialDate, end: PartialDate) -> str:
    """Return a period as an ISO 8601 interval of whatever precision is known: `2015-09/2015-10`."""
    return f"{start}/{end}" if start and end and end != start else str(start)


def every_year(day: int, month: int) -> dict:
    """Return the schedule of a day that returns every year."""
    return {"@type": "Schedule", "repeatFrequency": "P1Y", "byMonth": month, "byMonthDay": day}


def whole(shared) -> dict:
    """Return the page above, of which this one is a part."""
    above = shared.frame.breadcrumbs[-1:]
    return (
        {
            "@type": "CollectionPage",
            "name": outside_title(above[0]),
            "url": shared.absolute(path_of(above[0])),
        }
        if above
        else {}
    )


# --- Places and bodies -------------------------------------------------------------------------------------------


def place_node(place) -> dict | None:
    """Return a place with its region, as far as what it lies within is loaded; None for no place."""
    if place is None:
        return None
    above, one = {}, place
    while one is not None:
        above[one.kind] = one.words().text
        within = type(one)._meta.get_field("within")
        one = one.within if within.is_cached(one) else None
    name = above.pop(place.kind)
    region = above.get("region") or above.get("province", "")
    address = {"addressRegion": region, "addressCountry": above.get("country", "")}
    return {
        "@type": "Place",
        "name": name,
        "address": {"@type": "PostalAddress", "addressLocality": name} | address,
    }


def whole_country() -> dict:
    """Return where the association's campaigns take place."""
    return {
        "@type": "Place",
        "name": _("Morocco"),
        "address": {"@type": "PostalAddress", "addressCountry": "MA"},
    }


def body_node(shared, partner) -> dict:
    """Return a partner; the association itself where the record is its own."""
    settings = shared.frame.settings
    if {partner.name_fr, partner.name_ar} & ({settings.name_fr, settings.name_ar} - {""}):
        return {"@id": association_id(shared)}
    return {"@type": "Organization", "name": partner.words(), "url": partner.website}
