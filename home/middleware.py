"""Headers that keep a reader's browser from telling anyone anything."""

from django.urls import reverse

PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), browsing-topics=()"
# Wagtail's admin runs inline scripts and styles, so it has a policy of its own; excluding it would leave it none.
ADMIN_POLICY = {
    "default-src": ["'self'"],
    "script-src": ["'self'", "'unsafe-inline'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "frame-ancestors": ["'self'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
}


def security_headers(get_response):
    """Add the permissions policy everywhere, and under the admin's address its own content policy.

    Stands inside django-csp's middleware, which reads the replacement from the response.
    """
    admin = reverse("wagtailadmin_home")

    def middleware(request):
        response = get_response(request)
        response.headers["Permissions-Policy"] = PERMISSIONS_POLICY
        if request.path.startswith(admin):
            response._csp_replace = ADMIN_POLICY
        return response

    return middleware
