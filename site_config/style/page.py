"""The view of the style page, for whoever may enter the admin."""

import re
from dataclasses import dataclass

from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import override
from django.views.decorators.http import require_safe

from home.languages import LANGUAGES, Language
from home.samples import SampleFrame

from . import tokens
from .specimens import GROUPS, Specimen

# What names an element of its own page, or points to one.
POINTERS = re.compile(
    r'(?P<name>\s(?:id|for|aria-labelledby|aria-describedby|aria-controls|href))="(?P<value>[^"]*)"'
)


@dataclass(frozen=True)
class Shown:
    """A specimen as one language draws it."""

    language: Language
    html: SafeString


@require_safe
def style_page(request):
    """Show the tokens and every specimen, drawn in both languages."""
    groups = [(title, [(one, _both(request, one)) for one in specimens]) for title, specimens in GROUPS]
    return render(
        request,
        "style/page.html",
        {
            "colours": tokens.colours(),
            "contrasts": tokens.contrasts(),
            "spaces": tokens.spaces(),
            "groups": groups,
        },
    )


def _both(request, specimen: Specimen) -> list[Shown]:
    return [_drawn(request, specimen, language) for language in LANGUAGES.values()]


def _drawn(request, specimen: Specimen, language: Language) -> Shown:
    with override(language.code):
        context = {
            "language": language,
            "frame": SampleFrame(request),
            "missing": SampleFrame(request, switch_exists=False),
        }
        html = render_to_string(specimen.template, context | specimen.context(), request)
    # The components' own output, which their templates have escaped.
    return Shown(language, mark_safe(apart(html, f"{language.code}-{specimen.name}-")))  # noqa: S308


def apart(html: str, prefix: str) -> str:
    """Return HTML whose ids, and what points to them, begin with a prefix: a page of its own within the page."""

    def renamed(found: re.Match) -> str:
        name, value = found["name"], found["value"]
        if name.strip() == "href":
            if len(value) < 2 or not value.startswith("#"):
                return found[0]
            value = f"#{prefix}{value[1:]}"
        else:
            value = " ".join(prefix + one for one in value.split())
        return f'{name}="{value}"'

    return POINTERS.sub(renamed, html)
