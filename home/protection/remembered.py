"""Words in what the site remembers of its staff for a while: sessions, among them what was said to somebody."""

import json
from collections.abc import Iterable

from django.contrib.sessions.models import Session

from .matching import Matcher


def sessions_with(matcher: Matcher, own: str | None = None) -> list[str]:
    """Return the keys of the sessions that hold a passage, but for one's own: see clean_session()."""
    return [
        session.session_key
        for session in Session.objects.exclude(session_key=own).iterator()
        if any(matcher.may_be_in(_text(value)) for _key, value in _said(session.get_decoded()))
    ]


def clean_session(session, matcher: Matcher) -> None:
    """Take what holds a passage out of the session of who is at work, who stays logged in."""
    for key in [key for key, value in _said(session) if matcher.may_be_in(_text(value))]:
        del session[key]


def forget_in_sessions(words: Iterable[str], own=None) -> None:
    """End the sessions that hold some words, and take the words out of `own`, the session of who is at work."""
    matcher = Matcher(words)
    Session.objects.filter(session_key__in=sessions_with(matcher, own and own.session_key)).delete()
    if own is not None:
        clean_session(own, matcher)


def _said(session) -> list[tuple[str, object]]:
    """Return what a session holds, but for who it is: numbers and digests, in which few letters are found often."""
    return [(key, value) for key, value in session.items() if not key.startswith("_auth")]


def _text(held) -> str:
    return json.dumps(held, ensure_ascii=False, default=str)
