"""What the desk says about what was done, by whom and when. Everything that people typed is escaped here."""

from datetime import timedelta

from django.utils import timezone
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.models import ModelLogEntry

from ..models import Comment
from ..periods import days, hours, minutes, months, weeks, years

State = Comment.State
# What a moderator is told who comes second: who did what, and when.
ALREADY = {
    "approve": gettext_lazy("%(who)s has already approved comment %(number)s, %(when)s."),
    "refuse": gettext_lazy("%(who)s has already refused comment %(number)s, %(when)s."),
    "spam": gettext_lazy("%(who)s has already set comment %(number)s aside as spam, %(when)s."),
    "keep": gettext_lazy("%(who)s has already decided to keep comment %(number)s, %(when)s."),
    "undo": gettext_lazy("%(who)s has taken back the decision on comment %(number)s, %(when)s."),
    "mask": gettext_lazy("%(who)s has masked a passage of comment %(number)s, %(when)s."),
    "erase": gettext_lazy("%(who)s has erased comment %(number)s, %(when)s."),
}
DONE_ONE = {
    "approve": gettext_lazy("Comment %(number)s is approved."),
    "refuse": gettext_lazy("Comment %(number)s is refused."),
    "spam": gettext_lazy("Comment %(number)s is set aside as spam."),
    "keep": gettext_lazy("Comment %(number)s stays, and its reports are answered."),
    "undo": gettext_lazy("The decision on comment %(number)s is taken back."),
}

# The units of an age, longest first. Not Django's: its Arabic writes “1 day” with a figure.
UNITS = (
    (timedelta(days=365), years),
    (timedelta(days=30), months),
    (timedelta(weeks=1), weeks),
    (timedelta(days=1), days),
    (timedelta(hours=1), hours),
    (timedelta(minutes=1), minutes),
)


def sentence(text: str, **values) -> SafeString:
    """Fill a translated sentence's places; values that are not safe are escaped."""
    filled = {name: conditional_escape(value) for name, value in values.items()}
    return mark_safe(conditional_escape(text) % filled)  # noqa: S308 - both sides are escaped above


def name_of(user) -> SafeString:
    """Return a user's name, apart from the direction of what stands around it."""
    return format_html("<bdi>{}</bdi>", user.get_full_name().strip() or user.get_username())


def ago(moment) -> str:
    """Return how long ago a moment was, in one unit: “3 hours ago”."""
    span = _span(moment)
    return _("%(age)s ago") % {"age": span} if span else _("just now")


def age(moment) -> str:
    """Return an age in one unit: “3 hours”."""
    return _span(moment) or _("less than a minute")


def _span(moment) -> str:
    """Return the time since a moment in its largest whole unit, in words that agree with it; nothing below a minute."""
    past = timezone.now() - moment
    for unit, words in UNITS:
        if past >= unit:
            return words(past // unit)
    return ""


def done(action: str, comments: list[Comment]) -> str:
    """Say what was done with some comments."""
    if len(comments) == 1:
        return DONE_ONE[action] % {"number": comments[0].pk}
    number = len(comments)
    sentences = {
        "approve": ngettext("%(n)s comment approved.", "%(n)s comments approved.", number),
        "refuse": ngettext("%(n)s comment refused.", "%(n)s comments refused.", number),
        "spam": ngettext("%(n)s comment set aside as spam.", "%(n)s comments set aside as spam.", number),
        "keep": ngettext("%(n)s comment kept.", "%(n)s comments kept.", number),
        "undo": ngettext("%(n)s decision taken back.", "%(n)s decisions taken back.", number),
    }
    return sentences[action] % {"n": number}


def overtaken(comment: Comment, user) -> SafeString:
    """Say what somebody else did to a comment since this moderator saw it, or this moderator in another window."""
    return format_html("{} {}", _what_happened(comment, user), _("Nothing was changed."))


def _what_happened(comment: Comment, user) -> SafeString:
    entry = (
        ModelLogEntry.objects.for_instance(comment).select_related("user").order_by("timestamp", "pk").last()
    )
    place = {"number": comment.pk, "when": ago(entry.timestamp) if entry else ""}
    state = comment.get_state_display()
    if entry and entry.user_id == user.pk:
        said = _("You have already changed comment %(number)s, %(when)s; its state is: %(state)s.")
        return sentence(said, state=state, **place)
    action = entry.action.removeprefix("comments.") if entry else ""
    if entry and entry.user and action in ALREADY:
        return sentence(ALREADY[action], who=name_of(entry.user), **place)
    if entry and comment.state == State.ERASED:
        return sentence(_("Comment %(number)s was erased, %(when)s."), **place)
    return sentence(_("Comment %(number)s has changed since you saw it: %(state)s."), state=state, **place)
