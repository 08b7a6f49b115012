"""What the application server loads."""

import os

import django
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest
from django.utils.http import parse_header_parameters

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_config.settings.production")


class Request(WSGIRequest):
    """A request that is read as UTF-8, whatever charset it names.

    Django would read the address with that one too, before anything can answer: some that Python knows decode no text.
    """

    def _set_content_type_params(self, meta):
        self.content_type, self.content_params = parse_header_parameters(meta.get("CONTENT_TYPE", ""))


class Application(WSGIHandler):
    request_class = Request


django.setup(set_prefix=False)
application = Application()
