"""What the history says of consents: the reference, what it is for, how many pages it is about. No name is known."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, pgettext_lazy
from wagtail import hooks
from wagtail.log_actions import LogFormatter

from ..models import Consent


class ConsentAction(LogFormatter):
    """An action with what the log has beside it."""

    def format_message(self, log_entry) -> str:
        data = log_entry.data
        uses = [str(Consent._meta.get_field(f"for_{use}").verbose_name) for use in data.get("uses", [])]
        pages = data.get("pages", 0)
        parts = [
            f"{self.message} {data.get('reference', '')}".strip(),
            *uses,
            ngettext("%(number)d page", "%(number)d pages", pages) % {"number": pages},
        ]
        return " · ".join(parts)


ACTIONS = {
    "recorded": (_("Consent: record"), pgettext_lazy("history", "Consent recorded:")),
    "changed": (_("Consent: change"), pgettext_lazy("history", "Consent changed:")),
    "withdrawn": (_("Consent: withdraw"), pgettext_lazy("history", "Consent withdrawn:")),
}


@hooks.register("register_log_actions")
def consents_in_history(actions):
    for name, (label, message) in ACTIONS.items():
        formatter = type(f"Consent_{name}", (ConsentAction,), {"label": label, "message": message})
        actions.register_action(f"home.consent_{name}")(formatter)
