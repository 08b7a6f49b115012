"""stub: a helper writes this"""

from django.http import Http404


def comment_form(request, **kwargs):
    raise Http404
