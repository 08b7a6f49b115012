"""What an editor decides on the screen before publishing."""

from datetime import datetime

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .acts import Effect, Terms
from .schedule import local_moment, moment_words, site_zone, zone_words

THIS, BOTH, ANNOUNCE = "this", "both", "announce"
NOW, LATER = "now", "later"
EFFECTS = {
    Effect.MATERIAL: gettext_lazy("The meaning changes: the other version is to be reviewed."),
    Effect.MINOR: gettext_lazy("Only spelling or layout: the other version stays as it is."),
    Effect.ALIGNS: gettext_lazy("It follows the other version: both say the same again."),
}


def _day(label):
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(label=label, required=False, widget=widget, input_formats=["%Y-%m-%d", "%d/%m/%Y"])


def _hour(label):
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    return forms.TimeField(label=label, required=False, widget=widget, input_formats=["%H:%M", "%H:%M:%S"])


class PublicationForm(forms.Form):
    """The choices that are offered for a page. What there is nothing to choose about is no field of it.

    `scopes` (value to words) and `effects` are those offered, the usual one first; `dates` are the draft's own, from
    when and until when, as aware datetimes or None.
    """

    what = forms.ChoiceField(label=gettext_lazy("What is published"), widget=forms.RadioSelect)
    effect = forms.ChoiceField(
        label=gettext_lazy("What it means for the other version"), widget=forms.RadioSelect
    )
    when = forms.ChoiceField(
        label=gettext_lazy("When"),
        widget=forms.RadioSelect,
        choices=[(NOW, gettext_lazy("Now")), (LATER, gettext_lazy("On a date, at a time"))],
    )
    start_day = _day(gettext_lazy("Date"))
    start_hour = _hour(gettext_lazy("Time"))
    end_day = _day(gettext_lazy("Date"))
    end_hour = _hour(gettext_lazy("Time"))
    all_the_same = forms.BooleanField(required=False)
    reason = forms.CharField(
        label=gettext_lazy("Why"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        help_text=gettext_lazy("Kept in the history of the page. Write nobody's name."),
    )

    def __init__(self, *args, scopes: dict, effects: list[Effect], dates: tuple, **kwargs):
        super().__init__(*args, **kwargs)
        start, end = (date if date and date > timezone.now() else None for date in dates)
        self.usual_scope = next(iter(scopes))
        self.initial = {
            "what": self.usual_scope,
            "effect": effects[0] if effects else None,
            "when": LATER if start else NOW,
            **_parts("start", start),
            **_parts("end", end),
        }
        self.fields["what"].choices = scopes.items()
        self.fields["effect"].choices = [(effect, EFFECTS[effect]) for effect in effects]
        for name, offered in (("what", len(scopes) > 1), ("effect", effects)):
            if not offered:
                del self.fields[name]
        self.can_announce = ANNOUNCE in scopes

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("when") == LATER:
            cleaned["go_live_at"] = self._moment("start", required=True)
        elif any(name in self.changed_data and self.data.get(name) for name in ("start_day", "start_hour")):
            # Somebody who has typed a date does not mean “now”.
            self.add_error("when", _("A date is written below: choose “On a date, at a time”, or empty it."))
        end = cleaned["expire_at"] = self._moment("end")
        start = cleaned.get("go_live_at")
        if start and end and end <= start:
            self.add_error(
                "end_day",
                _("It would end before it begins, on %(moment)s.") % {"moment": moment_words(start)},
            )
        return cleaned

    def _moment(self, name: str, required: bool = False) -> datetime | None:
        """Return the moment typed, None where there is none; say what is wrong with it."""
        names = (f"{name}_day", f"{name}_hour")
        if any(one in self.errors for one in names):
            return None
        day, hour = (self.cleaned_data.get(one) for one in names)
        if day is None and hour is None and not required:
            return None
        if day is None or hour is None:
            self.add_error(names[0], _("Give the date and the time."))
            return None
        try:
            moment = local_moment(day, hour)
        except ValidationError as error:
            self.add_error(names[0], error)
            return None
        if moment <= timezone.now():
            self.add_error(names[0], _("This moment is past: %(moment)s.") % {"moment": moment_words(moment)})
            return None
        return moment

    @property
    def scope(self) -> str:
        return self.cleaned_data.get("what") or self.usual_scope

    def ask(self) -> None:
        """Say that something that was found needs a decision, and a reason, where they were not given."""
        if not self.cleaned_data.get("all_the_same"):
            self.add_error("all_the_same", _("Tick this, or put it right first."))
        if not self.cleaned_data.get("reason"):
            self.add_error("reason", _("Write why."))

    def terms(self) -> Terms:
        effect = self.cleaned_data.get("effect")
        return Terms(
            effect=Effect(effect) if effect and self.scope == THIS else None,
            go_live_at=self.cleaned_data.get("go_live_at"),
            expire_at=self.cleaned_data.get("expire_at"),
            reason=self.cleaned_data.get("reason", ""),
            announce=self.scope == ANNOUNCE if self.can_announce else None,
        )

    # What the templates write beside the dates.

    @property
    def start_zone(self) -> str:
        return self._zone("start")

    @property
    def end_zone(self) -> str:
        return self._zone("end")

    def _zone(self, name: str) -> str:
        """Return the site's zone with what its clock says on the day in the field, or else today."""
        try:
            day, hour = (
                self.fields[f"{name}_{part}"].clean(self[f"{name}_{part}"].value())
                for part in ("day", "hour")
            )
            moment = local_moment(day, hour) if day and hour else None
        except ValidationError:
            moment = None
        if moment:
            return _("%(zone)s on that day") % {"zone": zone_words(moment)}
        return _("%(zone)s today; UTC+0 during Ramadan") % {"zone": zone_words()}


def _parts(name: str, moment: datetime | None) -> dict:
    local = moment and moment.astimezone(site_zone())
    return {f"{name}_day": local and local.date(), f"{name}_hour": local and local.time()}
