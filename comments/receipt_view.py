"""stub: a helper writes this"""

from django.http import Http404


def receipt(request, **kwargs):
    raise Http404
