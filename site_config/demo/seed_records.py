"""The records of the demonstration: names and facts that both languages share."""

import csv
from pathlib import Path

from campaigns.models import (
    Caravan,
    CaravanActivity,
    CaravanFigure,
    CaravanPartner,
    CaravanPlace,
    Instrument,
    InstrumentPart,
    Position,
)
from home.models import Agreement, HelpContact, KeyFigure, Label, Partner, Place, Service, Signatory

from . import caravans as caravan_data
from . import records as data
from . import treaties as treaty_data


def both(row: dict, name: str) -> dict:
    """Return the French and Arabic values of a pair in a row of data."""
    return {f"{name}_fr": row.get(f"{name}_fr", ""), f"{name}_ar": row.get(f"{name}_ar", "")}


def add(model, found: dict, **values):
    """Return the record that `found` identifies; make it, validated, when there is none."""
    existing = model.objects.filter(**found).first()
    if existing:
        return existing
    record = model(**{**found, **values})
    record.full_clean()
    record.save()
    if hasattr(record, "save_revision"):
        revision = record.save_revision()
        if hasattr(record, "live"):
            revision.publish()
    return record


class Records:
    """Every record of the demonstration by its key in the data."""

    def __init__(self):
        self.places, self.partners, self.services, self.labels = {}, {}, {}, {}
        self.figures, self.agreements, self.caravans = {}, {}, {}
        self.instrument = None

    def load(self) -> None:
        self._places()
        for row in data.PARTNERS:
            self.partners[row["key"]] = add(
                Partner, both(row, "name"), kind=row["kind"], website=row.get("website", "")
            )
        for row in data.SERVICES:
            self.services[row["key"]] = add(Service, both(row, "name"), kind=row["kind"])
        for row in data.LABELS:
            self.labels[row["slug"]] = add(
                Label, {"slug": row["slug"]}, sensitive=row["sensitive"], **both(row, "name")
            )
        for row in data.KEY_FIGURES:
            self.figures[row["key"]] = self._key_figure(row)
        for row in data.AGREEMENTS:
            self.agreements[row["key"]] = self._agreement(row)
        for row in data.HELP_CONTACTS:
            add(
                HelpContact,
                both(row, "name"),
                **both(row, "what_for"),
                **both(row, "hours"),
                free=row["free"],
            )
        for row in caravan_data.CARAVANS:
            self.caravans[row["key"]] = self._caravan(row)
        self._treaties()

    def _places(self) -> None:
        with (Path(__file__).parent / "places.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            self.places[row["key"]] = add(
                Place,
                {**both(row, "name"), "kind": row["kind"]},
                aliases=row["aliases"].replace("|", "\n"),
                latitude=row["latitude"] or None,
                longitude=row["longitude"] or None,
                source=row["source"],
            )
        for row in rows:
            place = self.places[row["key"]]
            if row["within"] and place.within_id is None:
                place.within = self.places[row["within"]]
                place.save()

    def _key_figure(self, row: dict) -> KeyFigure:
        figure = add(
            KeyFigure,
            both(row, "label"),
            value=row["value"],
            unit=row["unit"],
            qualifier=row["qualifier"],
            as_of=row["as_of"],
            source_url=row.get("source_url", ""),
            **both(row, "source"),
        )
        if row["places"] and not figure.places.exists():
            figure.places.set([self.places[key] for key in row["places"]])
            figure.save_revision().publish()
        return figure

    def _agreement(self, row: dict) -> Agreement:
        if existing := Agreement.objects.filter(**both(row, "title")).first():
            return existing
        agreement = Agreement(
            kind=row["kind"],
            place=self.places.get(row["place"]),
            signed_on=row["date"],
            earlier=self.agreements.get(row["earlier"]),
            **both(row, "title"),
            **both(row, "purpose"),
        )
        agreement.parties = [self.partners[key] for key in row["parties"]]
        agreement.signatories = [
            Signatory(person=signatory["name"], sort_order=order, **both(signatory, "role"))
            for order, signatory in enumerate(row["signatories"])
        ]
        agreement.full_clean()
        agreement.save()
        agreement.save_revision().publish()
        return agreement

    def _caravan(self, row: dict) -> Caravan:
        if existing := Caravan.objects.filter(reference=row["reference"]).first():
            return existing
        caravan = Caravan(
            reference=row["reference"],
            status=row["status"],
            start=row["start"],
            end=row["end"],
            reported_on=row["published_on"],
        )
        caravan.places = [
            CaravanPlace(place=self.places[key], sort_order=order) for order, key in enumerate(row["places"])
        ]
        caravan.partners = [
            CaravanPartner(partner=self.partners[key], role=role, sort_order=order)
            for order, (key, role) in enumerate(row["partners"])
        ]
        caravan.activities = [
            CaravanActivity(
                service=self.services.get(activity["service"]), sort_order=order, **both(activity, "label")
            )
            for order, activity in enumerate(row["activities"])
        ]
        caravan.figures = [
            CaravanFigure(
                value=figure["value"],
                unit=figure["unit"],
                qualifier=figure["qualifier"],
                service=self.services.get(figure["service"]),
                as_of=figure["as_of"],
                sort_order=order,
                **both(figure, "source"),
                **both(figure, "label"),
            )
            for order, figure in enumerate(row["figures"])
        ]
        caravan.specialties = [self.services[key] for key in row["specialties"]]
        caravan.full_clean()
        caravan.save()
        caravan.save_revision().publish()
        return caravan

    def _treaties(self) -> None:
        row = treaty_data.CONVENTION
        self.instrument = Instrument.objects.filter(code=row["code"]).first()
        if self.instrument is None:
            self.instrument = Instrument(
                code=row["code"],
                adopted_on=row["adopted_on"],
                in_force_on=row["in_force_on"],
                **both(row, "name"),
            )
            self.instrument.parts = [
                InstrumentPart(
                    number=part["number"],
                    first_article=part["first"],
                    last_article=part["last"],
                    sort_order=order,
                    **both(part, "name"),
                )
                for order, part in enumerate(row["parts"])
            ]
            self.instrument.full_clean()
            self.instrument.save()
            self.instrument.save_revision()
        for position in treaty_data.POSITIONS:
            add(
                Position,
                {
                    "instrument": self.instrument,
                    "article": position["article"],
                    **both(position, "statement"),
                },
                date=position["date"],
                certainty=position["certainty"],
                **both(position, "source"),
            )
