"""How long a comment has waited, said in words that agree with their number."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.translation import override

from comments.desk.words import age, ago

pytestmark = pytest.mark.once

AGES = {
    timedelta(seconds=59): ("moins d’une minute", "أقل من دقيقة"),
    timedelta(minutes=1): ("1 minute", "دقيقة واحدة"),
    timedelta(minutes=11): ("11 minutes", "11 دقيقة"),
    timedelta(hours=2): ("2 heures", "ساعتين"),
    timedelta(days=1): ("1 jour", "يوم واحد"),
    timedelta(days=6, hours=23): ("6 jours", "6 أيام"),
    timedelta(weeks=2): ("2 semaines", "أسبوعين"),
    timedelta(days=100): ("3 mois", "3 أشهر"),
    timedelta(days=364): ("12 mois", "12 شهراً"),
    timedelta(days=366): ("1 an", "سنة واحدة"),
}


@pytest.mark.parametrize(("place", "code", "before"), [(0, "fr", "il y a "), (1, "ar", "قبل ")])
def test_ages_agree_with_their_number(place, code, before):
    for past, said in AGES.items():
        moment = timezone.now() - past
        with override(code):
            assert age(moment).replace("\u00a0", " ") == said[place]
            if past >= timedelta(minutes=1):
                assert ago(moment).replace("\u00a0", " ") == before + said[place]
