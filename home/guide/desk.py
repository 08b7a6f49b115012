"""The guide in the admin: its page, its pictures, and the link in the menu."""

from django.http import FileResponse, Http404
from django.shortcuts import render
from django.urls import path, reverse_lazy
from django.utils.translation import pgettext_lazy
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

from .chapters import PICTURES, TOPICS, guide_of
from .places import chapter_about

KINDS = {".png": "image/png", ".webp": "image/webp"}


@require_safe
def page(request, topic: str = TOPICS[0]):
    """Show a guide in the user's language."""
    if topic not in TOPICS:
        raise Http404
    guide = guide_of(topic)
    context = {
        "guide": guide,
        "topic": topic,
        "others": [(name, guide_of(name)) for name in TOPICS],
        "page_title": guide.title,
        "header_icon": "help",
    }
    return render(request, "guide/page.html", context)


@require_safe
@cache_control(private=True, max_age=3600)
def picture(request, name: str):
    """Give out a picture of the guides, to whoever may enter the admin."""
    # Only what stands in the folder by this very name: no path leads out of it.
    known = {file.name: file for file in PICTURES.iterdir() if file.suffix in KINDS}
    if name not in known:
        raise Http404
    return FileResponse(known[name].open("rb"), content_type=KINDS[known[name].suffix])


class GuideMenuItem(MenuItem):
    """Leads to the chapter about the screen that it is shown on, in a window of its own: nothing typed is lost."""

    def render_component(self, request):
        return LinkMenuItem(
            self.name,
            self.label,
            chapter_about(getattr(request, "resolver_match", None)),
            icon_name=self.icon_name,
            classname=self.classname,
            attrs={"target": "_blank", "rel": "noopener"},
        )


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("guide/", page, name="guide_start"),
        path("guide/<slug:topic>/", page, name="guide"),
        path("guide/img/<str:name>", picture, name="guide_picture"),
    ]


@hooks.register("register_admin_menu_item")
def guide_in_menu():
    return GuideMenuItem(
        pgettext_lazy("menu", "Guide"),
        reverse_lazy("guide_start"),
        name="guide",
        icon_name="help",
        order=10_900,
    )


@hooks.register("construct_help_menu")
def one_guide_only(request, items):
    """Wagtail's own guide and news are in English, on other people's servers, and know nothing of this site."""
    items[:] = [item for item in items if "guide.wagtail.org" not in str(item.url)]
