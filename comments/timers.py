"""What the commands of comments that a timer starts have in common: they keep when they last ran to their end."""

from django.utils import timezone

from home.timers import Part, TimerCommand

from .models import TimerRun

__all__ = ["Part", "RememberedCommand"]


class RememberedCommand(TimerCommand):
    """A TimerCommand that is known by its name when it has come to its end."""

    name = ""
    failure = "not sent"

    def parts_of(self, dry_run: bool) -> list[Part]:
        return self.parts if dry_run else [*self.parts, ("timer", self.remember)]

    def remember(self, dry_run: bool) -> dict[str, int]:
        """Keep when the command came to its end, for those who must be told when no timer starts it."""
        TimerRun.objects.update_or_create(name=self.name, defaults={"ran_at": timezone.now()})
        return {}
