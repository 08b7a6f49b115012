"""The page tree of the demonstration, grown in both languages."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils.translation import override
from wagtail.models import Locale, Page, Site

from campaigns.models import (
    CampaignIndexPage,
    CampaignPage,
    CaravanIndexPage,
    CaravanReportPage,
    InstrumentArticlePage,
    InstrumentPage,
)
from home.models import HomePage, PublicationsPage, StandardPage
from home.translations import adopt_translation
from news.models import NewsIndexPage, NewsPage

from . import campaigns as campaign_data
from . import caravans as caravan_data
from . import news as news_data
from . import pages as data
from .articles import ARTICLES
from .artwork import demonstration_picture
from .bodies import body_of, plain_stream

CODES = [code for code, _name in settings.LANGUAGES]
INDEX_TYPES = {
    "news": (NewsIndexPage, "actualites"),
    "caravans": (CaravanIndexPage, "caravanes"),
    "campaigns": (CampaignIndexPage, "campagnes"),
    "convention": (InstrumentPage, "convention"),
    "publications": (PublicationsPage, "publications"),
}
PAGE_LINK = re.compile(r'<a href="page:([\w-]+)">')


class Tree:
    """Plants every page as a draft with its title first, so that texts can link to any of them, then fills them."""

    def __init__(self, records):
        self.records = records
        self.pages: dict[tuple[str, str], Page] = {}
        self.new: set[tuple[str, str]] = set()

    @property
    def added(self) -> int:
        return len(self.new)

    def any_version(self, key: str) -> Page | None:
        """Return a page in whatever language it exists: links are shown in the reader's own."""
        return next((self.pages[key, code] for code in CODES if (key, code) in self.pages), None)

    # --- Planting ------------------------------------------------------------------------------------------------

    def plant(self, port: int) -> None:
        """Make every page that is missing, as a draft that has its title and place only."""
        self._plant_homes(port)
        for key, (model, slug) in INDEX_TYPES.items():
            extra = {"instrument": self.records.instrument} if model is InstrumentPage else {}
            self._plant(key, "home", model, slug, data.INDEXES[key], **extra)
        for row in data.PAGES:
            self._plant(row["key"], row["parent"], StandardPage, row["slug"], row, kind=row["kind"])
        for row in news_data.NEWS:
            self._plant(row["key"], "news", NewsPage, row["slug"], row)
        for row in caravan_data.CARAVANS:
            caravan = self.records.caravans[row["key"]]
            self._plant(row["key"], "caravans", CaravanReportPage, row["slug"], row, caravan=caravan)
        for row in campaign_data.CAMPAIGNS:
            self._plant(row["key"], "campaigns", CampaignPage, row["slug"], row)
        for article in ARTICLES:
            number = article["number"]
            self._plant(
                f"CAT-{number}", "convention", InstrumentArticlePage, str(number), article, number=number
            )

    def _plant_homes(self, port: int) -> None:
        site = Site.objects.filter(is_default_site=True).first()
        root = Page.objects.get(depth=1)
        key = None
        for code in CODES:
            locale, _made = Locale.objects.get_or_create(language_code=code)
            home = HomePage.objects.filter(locale=locale).first()
            if home is None:
                words = data.HOME[code]
                home = HomePage(
                    title=words["title"],
                    slug="home" if code == CODES[0] else f"home-{code}",
                    locale=locale,
                    mission_statement=words["mission_statement"],
                    live=False,
                )
                if key:
                    home.translation_key = key
                self._make_room(root, home.slug)
                root.add_child(instance=home)
                self.new.add(("home", code))
            key = home.translation_key
            self.pages["home", code] = home
        if site is None:
            site = Site(is_default_site=True)
        if site.root_page_id != self.pages["home", CODES[0]].pk:
            welcome = site.root_page if site.root_page_id else None
            site.root_page = self.pages["home", CODES[0]]
            site.hostname, site.port, site.site_name = "localhost", port, data.HOME["fr"]["title"]
            site.save()
            if welcome is not None:
                welcome.delete()

    @staticmethod
    def _make_room(root: Page, slug: str) -> None:
        """Move Wagtail's own welcome page off the slug it holds on a new database."""
        Page.objects.child_of(root).filter(slug=slug).update(
            slug=f"{slug}-welcome", url_path=f"/{slug}-welcome/"
        )

    def _plant(self, key: str, parent_key: str, model, slug: str, row: dict, **facts) -> None:
        parents = {code: self.pages[parent_key, code] for code in CODES if code in row}
        there = {
            code: model.objects.child_of(parent).filter(slug=slug).first() for code, parent in parents.items()
        }
        # Whichever version is there already, the missing one becomes its sibling.
        translation_key = next((page.translation_key for page in there.values() if page), None)
        for code, parent in parents.items():
            page = there[code]
            if page is None:
                page = model(title=row[code]["title"], slug=slug, locale=parent.locale, live=False, **facts)
                if translation_key:
                    page.translation_key = translation_key
                # Parents are read anew: treebeard counts their children in the database.
                model_parent = Page.objects.get(pk=parent.pk)
                model_parent.add_child(instance=page)
                self.new.add((key, code))
            translation_key = page.translation_key
            self.pages[key, code] = page

    # --- Filling -------------------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Write and publish every page planted in this run, then hand the translations to wagtail-localize."""
        self._fill("home", data.HOME, self._home)
        for key in INDEX_TYPES:
            self._fill(key, data.INDEXES[key], self._index)
        for row in data.PAGES:
            self._fill(row["key"], row, self._standard)
        for row in news_data.NEWS:
            self._fill(row["key"], row, self._news)
        for row in caravan_data.CARAVANS:
            self._fill(row["key"], row, self._caravan)
        for row in campaign_data.CAMPAIGNS:
            self._fill(row["key"], row, self._campaign)
        for article in ARTICLES:
            self._fill(f"CAT-{article['number']}", article, self._article)

    def _fill(self, key: str, row: dict, write) -> None:
        made = [code for code in CODES if (key, code) in self.new]
        for code in made:
            page = self.pages[key, code] = self.pages[key, code].__class__.objects.get(
                pk=self.pages[key, code].pk
            )
            page.standfirst = row[code].get("standfirst", "")
            page.sensitive = row.get("sensitive", False)
            page.quick_exit = row.get("quick_exit", page.quick_exit)
            page.content_note = (row.get("content_note") or {}).get(code, "")
            with override(code):
                write(page, row, code)
                page.save_revision().publish()
        if len(made) == len(CODES):
            source, target = (self.pages[key, code] for code in CODES)
            adopt_translation(
                type(source).objects.get(pk=source.pk),
                type(target).objects.get(pk=target.pk),
            )

    def html(self, source: str, code: str) -> str:
        """Turn `page:key` into the links Wagtail stores; a page missing in a language is linked in the other."""

        def link(found: re.Match) -> str:
            page = self.pages.get((found[1], code)) or self.any_version(found[1])
            return f'<a linktype="page" id="{page.pk}">'

        return PAGE_LINK.sub(link, source)

    def _home(self, page, row, code) -> None:
        words = row[code]
        for name in ("mission_statement", "banner_title", "banner_text", "help_title", "help_text"):
            setattr(page, name, words[name])
        page.introduction = self.html(words["introduction"], code)
        page.calls_to_action = plain_stream(
            "action",
            [
                {"label": action["label"], "page": self.pages[action["page"], code].pk}
                for action in words["calls_to_action"]
            ],
        )
        page.key_figures = plain_stream(
            "figure", [self.records.figures[key].pk for key in row["key_figures"]]
        )
        page.featured_news = plain_stream("page", [self.any_version(key).pk for key in row["featured_news"]])
        page.featured_caravan = self.any_version(row["featured_caravan"])
        page.featured_campaign = self.any_version(row["featured_campaign"])
        page.featured_instrument = self.any_version(row["featured_instrument"])
        page.help_page = self.any_version("help")

    def _index(self, page, row, code) -> None:
        introduction = row[code]["introduction"]
        if isinstance(page, InstrumentPage):
            page.introduction = f"<p>{introduction}</p>"
        elif hasattr(page, "introduction"):
            page.introduction = introduction
        else:
            page.standfirst = introduction

    def _standard(self, page, row, code) -> None:
        words = row[code]
        page.founded = row.get("founded", "")
        page.introduction = self.html(words["introduction"], code)
        page.body = body_of(row["key"], words["body"], self.records, lambda source: self.html(source, code))
        page.citations = self._citations(row)

    def _news(self, page, row, code) -> None:
        words, source = row[code], row["source"]
        page.labels = [self.records.labels[slug] for slug in row["labels"]]
        page.featured = row["featured"]
        page.dateline = self.records.places.get(row["dateline"])
        page.published_at = _moment(row["published_at"])
        page.updated_at = _moment(row["updated_at"])
        page.event_start, page.event_end = row["event_start"], row["event_end"]
        page.source_name, page.source_kind = source[f"name_{code}"], source["kind"]
        page.source_date, page.source_url = source["date"], source["url"]
        blocks = list(words["body"])
        if row["featured"]:
            blocks.append(["picture", demonstration_picture(row["key"], code, page.motif)])
        page.body = body_of(row["key"], blocks, self.records, lambda text: self.html(text, code))
        page.notes = self._notes(row, code)
        page.citations = self._citations(row)

    def _caravan(self, page, row, code) -> None:
        words = row[code]
        for name in ("context", "story", "follow_up"):
            setattr(page, name, self.html(words[name], code))
        page.objectives = plain_stream("item", words["objectives"], f"{row['key']}-objectives")
        page.demands = plain_stream("item", words["demands"], f"{row['key']}-demands")
        page.population = plain_stream("figure", [self.records.figures[key].pk for key in row["population"]])
        page.gallery = plain_stream(
            "picture", [demonstration_picture(row["key"], code, page.motif)], f"{row['key']}-gallery"
        )
        page.notes = self._notes(row, code)

    def _campaign(self, page, row, code) -> None:
        words = row[code]
        page.observance = row[f"observance_{code}"]
        if row["day"]:
            page.observance_month, page.observance_day = row["day"]
        page.start, page.end, page.edition = row["start"], row["end"], row["edition"]
        page.body = body_of(
            row["key"], [["text", words["text"]]], self.records, lambda text: self.html(text, code)
        )
        page.activities = plain_stream(
            "activity",
            [
                {
                    "service": getattr(self.records.services.get(activity["service"]), "pk", None),
                    "text": activity["text"],
                    "figure": None,
                }
                for activity in words["activities"]
            ],
            f"{row['key']}-activities",
        )
        page.demands = plain_stream("item", words["demands"], f"{row['key']}-demands")
        page.related = plain_stream("page", [self.any_version(key).pk for key in row["related"]])
        page.notes = self._notes(row, code)
        page.citations = self._citations(row)

    def _article(self, page, row, code) -> None:
        page.summary_text = "".join(f"<p>{paragraph}</p>" for paragraph in row[code]["summary"])

    def _notes(self, row: dict, code: str) -> list:
        notes = [
            self.html(note if note.startswith("<") else f"<p>{note}</p>", code)
            for note in row[code].get("notes", [])
        ]
        return plain_stream("note", notes, f"{row['key']}-notes")

    @staticmethod
    def _citations(row: dict) -> list:
        return plain_stream(
            "article", [{"instrument": code, "article": number} for code, number in row.get("citations", [])]
        )


def _moment(text: str):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Africa/Casablanca")) if text else None
