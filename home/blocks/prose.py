"""Blocks of words: each text is translated, and nothing in them counts anything."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from ..dates import PartialDateBlock

# No italics: Arabic has none. No headings: a section carries its own, so that the contents list is complete.
TEXT_FEATURES = ["bold", "ul", "ol", "link", "document-link"]


class RenderedImageBlock(ImageBlock):
    """Wagtail's picture with a description for its place, which brings the renditions of all its pictures at once."""

    def bulk_to_python(self, values):
        images = super().bulk_to_python(values)
        prefetch_related_objects([image for image in images if image], "renditions")
        return images


class TextBlock(blocks.RichTextBlock):
    """Paragraphs, lists and links."""

    def __init__(self, **kwargs):
        super().__init__(**({"features": TEXT_FEATURES} | kwargs))

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "components/blocks/text.html"


class SectionBlock(blocks.StructBlock):
    """A part of a page with its heading, linkable by its own address."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    text = TextBlock()

    class Meta:
        icon = "title"
        label = _("Section")
        template = "components/blocks/section.html"


class ItemsBlock(blocks.StructBlock):
    """A list in the order it was written: groups welcomed, lines of action."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    introduction = TextBlock(required=False)
    items = blocks.ListBlock(blocks.TextBlock(label=_("Item")), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("List")
        template = "components/blocks/items.html"


class DemandsBlock(ItemsBlock):
    """What the association asks for."""

    class Meta:
        icon = "thumbtack"
        label = _("Demands")
        template = "components/blocks/items.html"


class GoalBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=160, required=False)
    text = blocks.TextBlock(label=_("Text"))


class GoalsBlock(blocks.StructBlock):
    """Goals in their order. The site numbers them: a typed number would be read twice."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    goals = blocks.ListBlock(GoalBlock(label=_("Goal")), min_num=1)

    class Meta:
        icon = "list-ol"
        label = _("Goals")
        template = "components/blocks/goals.html"


class MessageBlock(blocks.StructBlock):
    """A message from an office of the association: the role signs it."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    role = blocks.CharBlock(label=_("Role of the author"), max_length=160)
    date = PartialDateBlock(label=_("Date or year"))
    text = TextBlock()
    portrait = RenderedImageBlock(label=_("Portrait"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Message")
        template = "components/blocks/message.html"


class QuotationBlock(blocks.StructBlock):
    """What somebody said, without quotation marks: the page sets those of its language."""

    text = blocks.TextBlock(label=pgettext_lazy("quotation", "Words"))
    speaker = blocks.CharBlock(label=_("Speaker"), max_length=160, required=False)
    role = blocks.CharBlock(label=_("Role"), max_length=200, required=False)
    source = blocks.CharBlock(label=_("Source"), max_length=200, required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "components/blocks/quotation.html"


class PictureBlock(blocks.StructBlock):
    """A picture with its description in the page's language and an optional caption."""

    image = RenderedImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=255, required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "components/blocks/picture.html"


class DocumentsBlock(blocks.StructBlock):
    """Documents to download, each with its type, size and language."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120, required=False)
    documents = blocks.ListBlock(DocumentChooserBlock(label=_("Document")), min_num=1)

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        template = "components/blocks/documents.html"
