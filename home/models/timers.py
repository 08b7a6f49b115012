"""When the tasks that a timer must start last ran: a timer that is missing fails silently otherwise."""

from django.db import models


class TimerRun(models.Model):
    """The last run of one command. `failed` counts what that run could not do."""

    seen_by_readers = False

    name = models.CharField(max_length=40, unique=True)
    ran_at = models.DateTimeField()
    failed = models.PositiveIntegerField(default=0)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.name
