"""Time, moved in the database: nothing sleeps."""

from datetime import timedelta
from io import StringIO

from django.core.management import CommandError, call_command
from django.db.models import F

from comments.models import Comment, CommentReport, OutcomeAddress

MOMENTS = {
    Comment: ("created_at", "decided_at", "alerted_at"),
    OutcomeAddress: ("created_at", "tried_at"),
    CommentReport: ("created_at", "handled_at"),
}


def passes(**time) -> None:
    """Let time pass for everything that has been posted, decided, tried and reported: `passes(minutes=11)`."""
    for model, names in MOMENTS.items():
        model.objects.update(**{name: F(name) - timedelta(**time) for name in names})


def tend(*arguments, command: str = "tend_comments") -> list[str]:
    """Run a timer's command and return the lines that it printed."""
    out = StringIO()
    call_command(command, *arguments, stdout=out)
    return out.getvalue().splitlines()


def tend_badly(command: str = "tend_comments") -> str:
    """Run a timer's command that cannot do everything, and return the one line that says so."""
    try:
        tend(command=command)
    except CommandError as error:
        assert error.returncode == 1
        assert len(str(error).splitlines()) == 1
        return str(error)
    raise AssertionError("it did everything")
