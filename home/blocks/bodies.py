"""Which blocks each kind of text may hold."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .prose import (
    DemandsBlock,
    DocumentsBlock,
    GoalsBlock,
    ItemsBlock,
    MessageBlock,
    PictureBlock,
    QuotationBlock,
    SectionBlock,
    TextBlock,
)
from .records import (
    AgreementBlock,
    InstitutionsBlock,
    KeyFiguresBlock,
    PartnersBlock,
    RegistrationsBlock,
    ServicesBlock,
)


class StandardBody(blocks.StreamBlock):
    """The ordered sections of an institutional page."""

    section = SectionBlock()
    items = ItemsBlock()
    goals = GoalsBlock()
    services = ServicesBlock()
    key_figures = KeyFiguresBlock()
    partners = PartnersBlock()
    registrations = RegistrationsBlock()
    agreement = AgreementBlock(label=_("Agreement"))
    message = MessageBlock()
    demands = DemandsBlock()
    quotation = QuotationBlock()
    picture = PictureBlock()
    documents = DocumentsBlock()


class ArticleBody(blocks.StreamBlock):
    """The text of a news item or a campaign."""

    text = TextBlock()
    section = SectionBlock()
    items = ItemsBlock()
    quotation = QuotationBlock()
    agreement = AgreementBlock(label=_("Agreement"))
    institutions = InstitutionsBlock()
    key_figures = KeyFiguresBlock()
    picture = PictureBlock()
    documents = DocumentsBlock()
