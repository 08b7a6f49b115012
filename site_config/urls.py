"""Every address of the site: a few without a language, and everything readers see under /fr/ or /ar/."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.urls import serve_pattern

from home import media_views, views
from home.keep_view import version_to_keep
from home.motif_view import PATTERN_URL, pattern
from home.publishing.other_ways import workflow_action
from home.search_view import search

handler404 = views.page_not_found
handler500 = views.server_error

urlpatterns = [
    path("", views.choose_language, name="choose_language"),
    # Before the admin, which would send visitors to the log-in: for them it is not there.
    path("admin/desk/<str:name>", media_views.desk_picture, name="desk_picture"),
    # Wagtail's own address, with our checks in front of it.
    path(
        "admin/pages/workflow/action/<int:page_id>/<slug:action_name>/<int:task_state_id>/", workflow_action
    ),
    path("admin/", include("home.pairs.urls")),
    path("admin/", include(wagtailadmin_urls)),
    # Wagtail's own address. Its other one asks for a shared password, which no collection here has.
    re_path(r"^documents/(\d+)/(.*)$", media_views.serve_document, name="wagtaildocs_serve"),
    # Wagtail looks this name up for a private page even where the settings name another log-in.
    path(
        "login/",
        RedirectView.as_view(pattern_name="wagtailadmin_login", query_string=True),
        name="wagtailcore_login",
    ),
    path("p/<int:page_id>/", views.permalink, name="permalink"),
    path("sitemap.xml", views.sitemap),
    path("robots.txt", views.robots),
    re_path(PATTERN_URL, pattern, name="motif"),
    path("health/live", views.alive),
    path("health/ready", views.ready),
    path("health/timers", views.timers),
]
if settings.SERVE_PUBLIC_MEDIA:
    urlpatterns.append(path("media/<path:path>", media_views.public_media))

urlpatterns += i18n_patterns(
    path("recherche/", search, name="search"),
    path("traduction/<int:page_id>/", views.missing_translation, name="missing_translation"),
    path("", include("comments.urls")),
    path("a-garder/<int:page_id>/<slug:slug>.html", version_to_keep, name="version_to_keep"),
    # Wagtail's own pattern, with our routing in front of it.
    re_path(serve_pattern, views.serve_page, name="wagtail_serve"),
)
