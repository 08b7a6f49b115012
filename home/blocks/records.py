"""Blocks that show records: the fact is chosen, never retyped, so that two pages cannot differ."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from .previews import Sample


class RecordBlock(SnippetChooserBlock):
    """Chooses one record. All the records of a stream come in one query, with what they point to.

    `related` and `prefetch` name the relations that the record's template follows.
    """

    def __init__(self, target_model, related=(), prefetch=(), **kwargs):
        self.related, self.prefetch = related, prefetch
        super().__init__(target_model, **kwargs)

    def bulk_to_python(self, values):
        queryset = self.model_class.objects.select_related(*self.related).prefetch_related(*self.prefetch)
        records = queryset.in_bulk([value for value in values if value])
        return [records.get(value) for value in values]


def records(target_model: str, **kwargs) -> blocks.ListBlock:
    """Return a list of records, each chosen once, in the editor's order."""
    return blocks.ListBlock(RecordBlock(target_model, **kwargs), min_num=1)


class KeyFiguresBlock(blocks.StructBlock):
    """Figures with their date and source."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120, required=False)
    figures = records("home.KeyFigure", prefetch=("places",))

    class Meta:
        icon = "order"
        label = _("Key figures")
        description = _("Figures chosen among the records, each with its unit, date and source.")
        preview_value = Sample("home.samples.key_figures")
        template = "components/blocks/key_figures.html"


class PartnersBlock(blocks.StructBlock):
    """Partners, grouped by kind on the page."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    introduction = blocks.TextBlock(label=_("Introduction"), required=False)
    partners = records("home.Partner")

    class Meta:
        icon = "group"
        label = _("Partners")
        description = _("Partners chosen among the records; the page groups them by kind.")
        preview_value = Sample("home.samples.partners")
        template = "components/blocks/partners.html"


class InstitutionsBlock(blocks.StructBlock):
    """The institutions present at an event."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120, required=False)
    partners = records("home.Partner")

    class Meta:
        icon = "group"
        label = _("Institutions present")
        description = _("The institutions that were at an event, by their names alone.")
        preview_value = Sample("home.samples.institutions")
        template = "components/blocks/institutions.html"


class RegistrationsBlock(blocks.StructBlock):
    """Licences and registrations, their numbers in the right order in both directions."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    registrations = records("home.Registration", related=("authority",))

    class Meta:
        icon = "key"
        label = _("Registrations")
        description = _("Licences and registrations with their authority, number and date.")
        preview_value = Sample("home.samples.registrations")
        template = "components/blocks/registrations.html"


class OfferedServiceBlock(blocks.StructBlock):
    """One service as the association offers it."""

    service = RecordBlock("home.Service", label=_("Service"))
    what = blocks.TextBlock(label=_("What it is"))
    for_whom = blocks.TextBlock(label=_("For whom"), required=False)
    where = blocks.TextBlock(label=_("Where"), required=False)
    cost = blocks.CharBlock(
        label=_("Cost"), max_length=120, required=False, help_text=_("“Free of charge” for example.")
    )

    class Meta:
        icon = "pick"
        label = _("Service")


class ServicesBlock(blocks.StructBlock):
    """Services: what, for whom, where, at what cost."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    introduction = blocks.TextBlock(label=_("Introduction"), required=False)
    services = blocks.ListBlock(OfferedServiceBlock(), min_num=1)

    class Meta:
        icon = "pick"
        label = _("Services")
        description = _("What is offered: what it is, for whom, where and at what cost.")
        preview_value = Sample("home.samples.services")
        template = "components/blocks/services.html"


class AgreementBlock(RecordBlock):
    """An agreement, told by its record."""

    def __init__(self, **kwargs):
        super().__init__(
            "home.Agreement",
            related=("place", "earlier__place"),
            prefetch=("parties", "signatories__party"),
            **kwargs,
        )

    class Meta:
        icon = "doc-full-inverse"
        label = _("Agreement")
        description = _(
            "An agreement chosen among the records: parties, signatories, date, place and purpose."
        )
        preview_value = Sample("home.samples.agreement")
        template = "components/blocks/agreement.html"
