"""The consent register: who of those shown in pictures agreed to what, under a code that names nobody."""

import re
import secrets
from datetime import date, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable

from ..dates import site_day

# A name has three letters in a row, as good as always; a code of these never has.
REFERENCE = re.compile(r"\A(?=(?:.*[0-9]){3})(?!.*[A-Z]{3})[A-Z0-9][A-Z0-9./-]{3,29}\Z")
# Without those that are mistaken for others when they are read aloud or copied by hand.
LETTERS = "ACDEFGHJKMNPQRTUVWXY"
DIGITS = "234679"
# How long before its end a consent is reported, so that the person can be asked again.
ENDS_SOON = timedelta(days=30)
YEARS = 2


def new_reference() -> str:
    """Return a code for a new consent, such as `C-2026-K7Q4`, to be written on the signed form."""
    code = "".join(secrets.choice(alphabet) for alphabet in (LETTERS, DIGITS, LETTERS, DIGITS))
    return f"C-{timezone.localdate():%Y}-{code}"


def usual_end(given_on: date) -> date:
    """Return the last day of a consent that says nothing else: two years after it was given."""
    try:
        return given_on.replace(year=given_on.year + YEARS)
    except ValueError:  # the 29th of February
        return given_on.replace(year=given_on.year + YEARS, day=28)


class Consent(ClusterableModel):
    """What one person agreed to, and whether they still do. The signed form stays on paper, outside this system."""

    class State(models.TextChoices):
        VALID = "valid", _("Valid")
        ENDING = "ending", _("Ends within 30 days")
        EXPIRED = "expired", _("Expired")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    # Readers see pictures, not consents: what a change of one means for pictures is said by them.
    seen_by_readers = False

    reference = models.CharField(
        _("reference"),
        max_length=30,
        unique=True,
        default=new_reference,
        help_text=_("The code on the signed form. Never a name."),
    )
    for_site = models.BooleanField(_("this site"), default=True)
    for_social = models.BooleanField(
        _("social networks"),
        default=False,
        help_text=_("Needed for share cards: they are shown where a page is shared."),
    )
    for_print = models.BooleanField(_("print"), default=False)
    in_french = models.BooleanField(_("in French"), default=True)
    in_arabic = models.BooleanField(_("in Arabic"), default=True)
    given_on = models.DateField(_("given on"), default=timezone.localdate)
    expires_on = models.DateField(
        _("valid until"), help_text=_("The last day. The picture is no longer shown on the day after.")
    )
    renews = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="renewed_by",
        verbose_name=_("takes the place of"),
        help_text=_("The earlier consent of the same person, where this one renews it."),
    )
    withdrawn_on = models.DateField(_("withdrawn on"), null=True, blank=True, editable=False)
    recorded_at = models.DateTimeField(_("recorded at"), auto_now_add=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("recorded by"),
    )

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering = ["-given_on", "reference"]
        permissions = [("protect_people", "Can withdraw, seal and delete to protect people")]

    def __str__(self) -> str:
        return self.reference

    def clean(self):
        super().clean()
        errors = {}
        self.reference = (self.reference or "").strip().upper()
        if not REFERENCE.match(self.reference):
            errors["reference"] = _(
                "Write a code such as C-2026-K7Q4: digits and single letters, at least three digits, and no name."
            )
        if self.given_on and self.given_on > timezone.localdate():
            errors["given_on"] = _("This day has not come yet.")
        if self.given_on and self.expires_on and self.expires_on < self.given_on:
            errors["expires_on"] = _("A consent cannot end before it was given.")
        if not (self.in_french or self.in_arabic):
            errors["in_french"] = _("Choose at least one language.")
        if not (self.for_site or self.for_social or self.for_print):
            errors["for_site"] = _("Choose at least one use.")
        if self.renews_id and self.renews_id == self.pk:
            errors["renews"] = _("A consent does not renew itself.")
        if errors:
            raise ValidationError(errors)

    @property
    def state(self) -> State:
        """Where the consent stands today."""
        today = site_day()
        if self.withdrawn_on:
            return self.State.WITHDRAWN
        if self.expires_on < today:
            return self.State.EXPIRED
        return self.State.ENDING if self.expires_on <= today + ENDS_SOON else self.State.VALID

    @classmethod
    def in_state(cls, state: str, prefix: str = "") -> Q:
        """Return the condition that state has a value today; `prefix` leads from another model to its consents."""
        today = site_day()
        soon = today + ENDS_SOON
        condition = {
            cls.State.VALID: {"expires_on__gt": soon},
            cls.State.ENDING: {"expires_on__range": (today, soon)},
            cls.State.EXPIRED: {"expires_on__lt": today},
            cls.State.WITHDRAWN: {},
        }[state]
        condition["withdrawn_on__isnull"] = state != cls.State.WITHDRAWN
        return Q(**{prefix + name: value for name, value in condition.items()})

    @property
    def uses(self) -> list[str]:
        """What the consent is for, in the present language."""
        return self._agreed_to("for_site", "for_social", "for_print")

    @property
    def languages(self) -> list[str]:
        """The languages whose pages the consent is for, in the present language."""
        return self._agreed_to("in_french", "in_arabic")

    def _agreed_to(self, *names: str) -> list[str]:
        return [str(self._meta.get_field(name).verbose_name) for name in names if getattr(self, name)]


class ConsentPicture(Orderable):
    """A picture that a consent is about."""

    seen_by_readers = False

    consent = ParentalKey(Consent, related_name="pictures", on_delete=models.CASCADE)
    image = models.ForeignKey(
        "home.SiteImage", models.CASCADE, related_name="consents", verbose_name=_("picture")
    )

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["consent", "image"], name="unique_consent_picture")]
