"""stub: a helper writes this"""

from django.http import Http404


def report(request, **kwargs):
    raise Http404
