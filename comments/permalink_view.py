"""stub: a helper writes this"""

from django.http import Http404


def permalink(request, **kwargs):
    raise Http404
