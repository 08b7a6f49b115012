"""The house rules that a program can check: sizes, names, style sheets, and nothing from anybody else's server."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.template.loader import get_template
from wagtail.models import get_page_models

pytestmark = pytest.mark.once

ROOT = Path(settings.BASE_DIR)
APPS = ["home", "news", "campaigns", "comments"]
LONGEST = 350
PROGRAMS = [
    path
    for folder in (*APPS, "site_config", "deploy", "tests")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if not {"migrations", "demo"} & set(path.parts)
]
TEMPLATES = sorted(path for path in (ROOT / "templates").rglob("*") if path.is_file())
STYLES = sorted([*(ROOT / "static").rglob("*.css"), *(ROOT / "templates").rglob("*.css")])
SCRIPTS = sorted((ROOT / "static").rglob("*.js"))
NAMES = {"ids": lambda path: str(path.relative_to(ROOT))}
# An address is no fetch: names of formats, and links that readers follow.
NAMESPACES = ("http://www.w3.org/", "http://www.sitemaps.org/", "https://schema.org")


def uncommented(css: str) -> str:
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


def test_no_program_is_too_long():
    lengths = {str(path.relative_to(ROOT)): path.read_text().count("\n") for path in PROGRAMS}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_every_page_type_has_its_template():
    for model in get_page_models():
        if model._meta.app_label in APPS:
            name = re.sub(r"(?<!^)(?=[A-Z])", "_", model.__name__).lower()
            assert model(title="x").get_template(None) == f"pages/{name}.html"
            assert get_template(f"pages/{name}.html")
            assert model.__name__.endswith("Page")


def test_models_are_named_for_what_they_are():
    for model in apps.get_models():
        if model._meta.app_label in APPS:
            assert bool(model._meta.verbose_name) and model.__doc__
            assert "Setting" not in model.__name__ or model.__name__.endswith("Settings")


def test_templates_stand_where_they_belong():
    folders = {
        "ageing",
        "alignment",
        "comments",
        "components",
        "guide",
        "navigation",
        "notices",
        "pages",
        "pairs",
        "publishing",
        "search",
        "feeds",
        "previews",
        "protection",
        "style",
        "timers",
        "wagtailcore",
        "wagtailimages",
    }
    loose = {"base.html", "404.html", "500.html", "sitemap.xml"}
    for path in TEMPLATES:
        inside = path.relative_to(ROOT / "templates")
        assert inside.parts[0] in folders or str(inside) in loose, inside
        ending = "txt" if path.parent.name == "mail" else "(html|xml)"
        assert re.fullmatch(rf"[a-z0-9_]+\.{ending}", path.name), inside
    for app in APPS:
        assert not (ROOT / app / "templates").exists()


@pytest.mark.parametrize("path", [path for path in TEMPLATES if path.suffix == ".html"], **NAMES)
def test_template_brings_no_style_script_or_other_host(path):
    source = path.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle\s*=|<style|\son[a-z]+\s*=\s*[\"']|javascript:", source)
    # JSON-LD is data, which no browser runs.
    assert not re.search(r"<script(?![^>]*\ssrc=| type=\"application/ld\+json\">)", source)
    addresses = [
        found for found in re.findall(r"(?:https?:)?//[\w.-]+[^\s\"'<]*", source) if "{#" not in found
    ]
    assert [address for address in addresses if not address.startswith(NAMESPACES)] == []
    assert "|safe" not in source and "autoescape off" not in source


@pytest.mark.parametrize("path", STYLES, **NAMES)
def test_style_sheet_knows_no_left_and_right(path):
    css = uncommented(path.read_text(encoding="utf-8"))
    sides = r"(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|(?<![\w-])(?:left|right)"
    assert re.findall(rf"(?:{sides})(?:-[a-z]+)?\s*:", css) == []
    assert re.findall(r"(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)", css) == []
    assert re.findall(r"border-(?:top|bottom)-(?:left|right)-radius", css) == []
    # Four values set left and right apart, two values cannot.
    for found in re.finditer(r"(?:margin|padding|inset|border-width|border-radius)\s*:\s*([^;}]+)", css):
        values = re.findall(r"(?:[\w.-]|\([^()]*(?:\([^()]*\)[^()]*)*\))+", found[1].split("/")[0])
        assert len(values) < 4, found[0]


@pytest.mark.parametrize("path", STYLES + SCRIPTS, **NAMES)
def test_static_files_fetch_nothing_from_elsewhere(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(
        r"@import|(?:https?:)?//[a-z0-9-]+\.[a-z]", uncommented(text).replace("http://www.w3.org/", "")
    )
    assert "url(data:" not in text.replace(" ", "")


def test_style_sheet_is_one_of_layers():
    css = uncommented((ROOT / "static" / "css" / "site.css").read_text(encoding="utf-8"))
    assert re.search(r"@layer reset, tokens, base, layout, components, utilities, print;", css)


def test_migrations_are_named():
    for app in APPS:
        for path in (ROOT / app / "migrations").glob("0*.py"):
            assert not re.search(r"_auto_|_alter_|_and_more", path.name), path
