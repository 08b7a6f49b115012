"""Blocks of words: each text is translated, and nothing in them counts anything."""

from django.core.exceptions import ValidationError
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.telepath import register
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageBlock

from ..dates import PartialDateBlock
from .picture_chooser import PictureBlockAdapter, PictureChooserBlock
from .previews import Sample

# No italics: Arabic has none. No headings: a section carries its own, so that the contents list is complete.
TEXT_FEATURES = ["bold", "ul", "ol", "link", "document-link"]


class RenderedImageBlock(ImageBlock):
    """Wagtail's picture with a description for its place, which brings the renditions of all its pictures at once."""

    # One of the uses of home/renditions.py, which says in what sizes the picture is made.
    use = "text"

    def __init__(self, required=True, **kwargs):
        # Past ImageBlock, which names these three itself.
        super(ImageBlock, self).__init__(
            [
                ("image", PictureChooserBlock(required=required, label=_("Picture"))),
                (
                    "decorative",
                    blocks.BooleanBlock(
                        required=False,
                        label=_("Decorative only"),
                        help_text=_(
                            "It tells nothing here, and whoever cannot see it is told nothing of it: an alternative"
                            " text is not kept beside this."
                        ),
                    ),
                ),
                (
                    "alt_text",
                    blocks.CharBlock(
                        required=False,
                        label=_("Alternative text"),
                        help_text=_("What the picture shows, in the language of the page."),
                    ),
                ),
            ],
            **kwargs,
        )

    def to_python(self, value):
        return super().to_python(_without_borrowed_words(value))

    def value_from_datadict(self, data, files, prefix):
        value = super(ImageBlock, self).value_from_datadict(data, files, prefix)
        image = self._struct_value_to_image(value)
        if image:
            # Kept beside the tick until clean() has asked which of the two is meant.
            image.contextual_alt_text = (value["alt_text"] or "").strip()
        return image

    def clean(self, value):
        image = super().clean(value)
        if image and image.decorative and image.contextual_alt_text:
            message = gettext(
                "Either the picture is described or it is decorative. Remove the text, or this tick."
            )
            raise StructBlockValidationError(block_errors={"decorative": ValidationError(message)})
        return image

    def bulk_to_python(self, values):
        images = super().bulk_to_python([_without_borrowed_words(value) for value in values])
        prefetch_related_objects([image for image in images if image], "renditions")
        return images

    def get_searchable_content(self, value):
        """Nothing: what is said of a picture may have to be found nowhere, from one moment to the next."""
        return []


def _without_borrowed_words(value):
    """Return the stored value of a picture; a bare number is given no words, which Wagtail takes from any language."""
    if value is None or isinstance(value, int):
        return {"image": value, "decorative": False, "alt_text": ""}
    return value


register(PictureBlockAdapter(), RenderedImageBlock)


class PortraitBlock(RenderedImageBlock):
    """The portrait beside a message: cropped around its focal point."""

    use = "portrait"


class TextBlock(blocks.RichTextBlock):
    """Paragraphs, lists and links."""

    def __init__(self, **kwargs):
        super().__init__(**({"features": TEXT_FEATURES} | kwargs))

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs, lists and links, without a heading.")
        preview_value = Sample("home.samples.text")
        template = "components/blocks/text.html"


class SectionBlock(blocks.StructBlock):
    """A part of a page with its heading, linkable by its own address."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    text = TextBlock()

    class Meta:
        icon = "title"
        label = _("Section")
        description = _("A heading and its text; the heading joins the table of contents.")
        preview_value = Sample("home.samples.section")
        template = "components/blocks/section.html"


class ItemsBlock(blocks.StructBlock):
    """A list in the order it was written: groups welcomed, lines of action."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    introduction = TextBlock(required=False)
    items = blocks.ListBlock(blocks.TextBlock(label=_("Item")), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("List")
        description = _("A heading and a list of short points, in your order.")
        preview_value = Sample("home.samples.items")
        template = "components/blocks/items.html"


class DemandsBlock(ItemsBlock):
    """What the association asks for."""

    class Meta:
        icon = "thumbtack"
        label = _("Demands")
        description = _("What the association asks for, point by point.")
        preview_value = Sample("home.samples.demands")
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
        description = _("Goals in their order: the site numbers them, so type no number.")
        preview_value = Sample("home.samples.goals")
        template = "components/blocks/goals.html"


class MessageBlock(blocks.StructBlock):
    """A message from an office of the association: the role signs it."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120)
    role = blocks.CharBlock(label=_("Role of the author"), max_length=160)
    date = PartialDateBlock(label=_("Date or year"))
    text = TextBlock()
    portrait = PortraitBlock(label=_("Portrait"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Message")
        description = _("A message from an office of the association, signed by the role and not by a name.")
        preview_value = Sample("home.samples.message")
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
        description = _("Somebody's words, without quotation marks: the page sets those of its language.")
        preview_value = Sample("home.samples.quotation")
        template = "components/blocks/quotation.html"


class PictureBlock(blocks.StructBlock):
    """A picture with its description in the page's language and an optional caption."""

    image = RenderedImageBlock(label=_("Picture"))
    caption = blocks.CharBlock(label=_("Caption"), max_length=255, required=False)

    def get_searchable_content(self, value):
        """Nothing, as of the picture itself."""
        return []

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("One picture with its description and a caption.")
        preview_value = Sample("home.samples.picture")
        template = "components/blocks/picture.html"


class DocumentsBlock(blocks.StructBlock):
    """Documents to download, each with its type, size and language."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=120, required=False)
    documents = blocks.ListBlock(DocumentChooserBlock(label=_("Document")), min_num=1)

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        description = _("Documents to download, each with its type, its size and its language.")
        preview_value = Sample("home.samples.documents")
        template = "components/blocks/documents.html"
