"""What every installation shares. dev, test and production each add what is theirs and nothing else."""

import os
from pathlib import Path

from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parents[2]
# Everything a running site makes, in one folder that may stand elsewhere.
VAR_DIR = Path(os.environ.get("QAFILA_VAR_DIR", BASE_DIR / "var"))

DEBUG = False
ROOT_URLCONF = "site_config.urls"
WSGI_APPLICATION = "site_config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "home.User"

INSTALLED_APPS = [
    "site_config",
    "news",
    "campaigns",
    "comments",
    "home",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "home.roles.users_app.UsersConfig",  # wagtail.users
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

# The page cache stands right after the security headers: what it answers touches neither session nor database.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "home.middleware.security_headers",
    "home.page_cache.PageCacheMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "home.context.site_frame",
                "comments.context.visitor_comments",
            ],
            "builtins": [
                "django.templatetags.i18n",
                "comments.templatetags.comments",
                "home.templatetags.motif",
                "home.templatetags.site",
            ],
        },
    }
]

# --- Languages: one table, home/languages.py adds the direction and the full tag of each ------------------------
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Africa/Casablanca"
# With one to choose from, Wagtail offers nobody a clock of their own.
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
LANGUAGE_CODE = "fr"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("fr", _("French")), ("ar", _("Arabic"))]
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["site_config.formats"]
WAGTAIL_I18N_ENABLED = True
# Percent-encoded Arabic cannot be read in a shared message: addresses are short, Latin and the same in both languages.
WAGTAIL_ALLOW_UNICODE_SLUGS = False
# A new translation is a draft: otherwise it goes live at once with the untranslated text in it.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False

# --- Files: everything is private unless it was made to be shown -------------------------------------------------
PRIVATE_MEDIA_ROOT = VAR_DIR / "private"
PUBLIC_MEDIA_ROOT = VAR_DIR / "public"
PUBLIC_MEDIA_URL = "/media/"
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "home.storage.PrivateStorage"},
    "public": {"BACKEND": "home.storage.PublicStorage"},
    "renditions": {"BACKEND": "home.storage.RenditionStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SERVE_PUBLIC_MEDIA = True  # a web server in front does it better: production turns this off
FILE_UPLOAD_PERMISSIONS = 0o640
# Nothing that was uploaded is written anywhere before it is clean: see home/uploads.py.
FILE_UPLOAD_HANDLERS = ["home.uploads.UploadHandler"]
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

WAGTAILIMAGES_IMAGE_MODEL = "home.SiteImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "home.forms.SiteImageForm"
WAGTAILIMAGES_RENDITION_STORAGE = "renditions"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "heic", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
# Beyond these a picture is refused before it is decoded: see home/cleaning/pictures.py.
PICTURES_MAX_SIDE = 16_000  # pixels: WebP, which readers are offered, knows no longer side
PICTURES_MAX_FRAMES = 1_000
PICTURES_MEMORY = 320_000_000  # bytes that cleaning one may take, but for the file itself
# Five photographs on a page of news and still as light as paper: see home/renditions.py for their sizes.
WAGTAILIMAGES_AVIF_QUALITY = 40
WAGTAILIMAGES_WEBP_QUALITY = 55
WAGTAILIMAGES_JPEG_QUALITY = 65
WAGTAILDOCS_DOCUMENT_MODEL = "home.SiteDocument"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "home.document_form.SiteDocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "pdf", "xlsx"]

# --- Wagtail -----------------------------------------------------------------------------------------------------
WAGTAIL_SITE_NAME = "Qafila"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
# Nothing calls other people's servers from the admin, and no page shares one password between readers.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_PRIVATE_PAGE_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAIL_FRONTEND_LOGIN_URL = LOGIN_URL = "wagtailadmin_login"
WAGTAILADMIN_USER_PASSWORD_RESET_FORM = "home.password_form.PasswordLinkForm"  # noqa: S105 - the name of a form
WAGTAILEMBEDS_FINDERS: list[dict] = []
WAGTAILREDIRECTS_AUTO_CREATE = True
# The last review publishes nothing: an editor does, on the screen before publishing.
WAGTAIL_FINISH_WORKFLOW_ACTION = "home.publishing.workflow_end.end_of_workflow"

# --- Safety ------------------------------------------------------------------------------------------------------
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
SESSION_COOKIE_AGE = 30 * 60
SESSION_SAVE_EVERY_REQUEST = True  # thirty minutes without a click, not thirty minutes of work
SESSION_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"  # Wagtail's own preview views allow themselves the frame they need
# `no-referrer` would make browsers send `Origin: null`, which the CSRF check refuses.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
}


# --- Cache: shared between workers, private to the machine -------------------------------------------------------
def file_caches(folder: Path) -> dict:
    """Return the caches that a site's processes share, in one folder. `pages` is emptied when text is erased."""
    kind = {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "OPTIONS": {"MAX_ENTRIES": 5000},
    }
    return {"default": kind | {"LOCATION": folder}, "pages": kind | {"LOCATION": folder / "pages"}}


CACHES = file_caches(VAR_DIR / "cache")
# A page that nothing has changed is still made anew this often: help contacts go stale and banners end by date alone.
PAGE_CACHE_SECONDS = 600

# --- Log: warnings and errors, never a query string or an address ------------------------------------------------
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

# A help contact that nobody has verified for this many days is not shown to readers.
HELP_CONTACT_FRESH_DAYS = 90
# After how many days somebody looks again at what the site says of the association, and at figures and positions.
REVIEW_YEARLY_DAYS = 365
REVIEW_FACTS_DAYS = 182
# How many days before, editors see it coming.
REVIEW_SOON_DAYS = 30

# --- Mail: none is sent, and no visitor is asked for an address, before a server is named --------------------------
EMAIL_HOST = ""
EMAIL_TIMEOUT = 10  # seconds, for each step of the talk with the server

# --- Visitors' comments: the privacy page prints these periods, and `tend_comments` keeps them ---------------------
# A moderator's time to think again; what a writer is told goes out when it has passed.
COMMENTS_UNDO_MINUTES = 10
# A writer's e-mail address is gone this long after the decision, and this long after posting, whatever happened.
COMMENTS_ADDRESS_HOURS_AFTER_DECISION = 24
COMMENTS_ADDRESS_DAYS = 30
# The texts of what was never decided or was refused, and of spam.
COMMENTS_UNPUBLISHED_DAYS = 90
COMMENTS_SPAM_DAYS = 15
# How long a comment may be looked at before it is sent.
COMMENTS_TOKEN_HOURS = 24
# In how much time moderators mean to decide, and from what age of the queue on readers are told that it is slow.
COMMENTS_ANSWER_HOURS = 48
COMMENTS_SLOW_DAYS = 7
# What one network address may send, as (number, seconds): whole neighbourhoods share one on mobile networks.
COMMENTS_LIMITS = {
    "post": [(10, 600), (60, 86400)],
    "report": [(10, 600), (40, 86400)],
    "receipt": [(15, 600), (60, 86400)],
}
# The request header in which a web server in front gives the visitor's address, such as "X-Real-IP". Empty: the
# connection's own address.
VISITOR_ADDRESS_HEADER = os.environ.get("QAFILA_ADDRESS_HEADER", "")
