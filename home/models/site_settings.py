"""What the whole site says of its association, and where its menus lead: both languages on one form."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, PageChooserPanel, TabbedInterface
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from ..bilingual import Bilingual, CleanText, both
from ..blocks.previews import Sample
from ..dates import PartialDateField


class MenuLinkBlock(blocks.StructBlock):
    """A link to a page, under its title unless a shorter one is given. The page is shown in the reader's language."""

    page = blocks.PageChooserBlock(label=_("Page"))
    label_fr = blocks.CharBlock(label=_("Label in French"), max_length=40, required=False)
    label_ar = blocks.CharBlock(label=_("Label in Arabic"), max_length=40, required=False)

    class Meta:
        icon = "link"
        label = _("Link")
        description = _("A page in the main menu, shown to each reader in their language.")
        preview_value = Sample("home.samples.menu_link")
        preview_template = "previews/menu_link.html"


class MenuColumnBlock(blocks.StructBlock):
    """A column of the footer."""

    title_fr = blocks.CharBlock(label=_("Title in French"), max_length=60)
    title_ar = blocks.CharBlock(label=_("Title in Arabic"), max_length=60)
    links = blocks.ListBlock(MenuLinkBlock(), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Column")
        description = _("A column of links at the foot of every page.")
        preview_value = Sample("home.samples.menu_column")
        preview_template = "previews/menu_column.html"


class QuickExit(models.TextChoices):
    """On which pages a reader can leave the site at once."""

    SENSITIVE = "sensitive", _("On sensitive pages")
    EVERYWHERE = "everywhere", _("On every page")
    NOWHERE = "nowhere", _("On no page")


EXIT_HELP = _("An ordinary page that many people open: it must not tell anyone where the reader was.")


@register_setting(icon="home", order=1)
class SiteSettings(CleanText, Bilingual, BaseSiteSetting):
    """The association, its contact, the site-wide notice and the menus."""

    name_fr = models.CharField(_("name in French"), max_length=255, blank=True)
    name_ar = models.CharField(_("name in Arabic"), max_length=255, blank=True)
    short_name = models.CharField(_("short name"), max_length=40, blank=True)
    other_names = models.CharField(
        _("other names"),
        max_length=255,
        blank=True,
        help_text=_("Names people also search for, separated by commas."),
    )
    site_name_fr = models.CharField(
        _("name of the site in French"),
        max_length=40,
        blank=True,
        help_text=_("What stands beside the mark. Empty: the association's short name."),
    )
    site_name_ar = models.CharField(_("name of the site in Arabic"), max_length=40, blank=True)
    description_fr = models.TextField(_("description in French"), blank=True)
    description_ar = models.TextField(_("description in Arabic"), blank=True)
    founded = PartialDateField(_("founded"))

    address_fr = models.TextField(_("address in French"), blank=True)
    address_ar = models.TextField(_("address in Arabic"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    hours_fr = models.TextField(_("opening hours in French"), blank=True)
    hours_ar = models.TextField(_("opening hours in Arabic"), blank=True)
    how_to_come_fr = models.TextField(_("how to come, in French"), blank=True)
    how_to_come_ar = models.TextField(_("how to come, in Arabic"), blank=True)

    notice_fr = models.TextField(
        _("site-wide notice in French"), blank=True, help_text=_("Shown on every page until it is emptied.")
    )
    notice_ar = models.TextField(_("site-wide notice in Arabic"), blank=True)
    demonstration = models.BooleanField(
        _("demonstration site"),
        default=False,
        help_text=_("Keeps search engines away and says so on every page."),
    )
    quick_exit = models.CharField(
        _("quick exit"),
        max_length=10,
        choices=QuickExit,
        default=QuickExit.SENSITIVE,
        help_text=_("A page's own setting comes first."),
    )
    exit_url_fr = models.URLField(
        _("where the quick exit leads, in French"), default="https://fr.wikipedia.org/", help_text=EXIT_HELP
    )
    exit_url_ar = models.URLField(
        _("where the quick exit leads, in Arabic"), default="https://ar.wikipedia.org/", help_text=EXIT_HELP
    )
    help_page = models.ForeignKey(
        "wagtailcore.Page",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("help page"),
        help_text=_("In either language: each reader is led to the version in their own."),
    )
    safety_page = models.ForeignKey(
        "wagtailcore.Page",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("page on staying safe online"),
    )
    comments_open = models.BooleanField(
        _("comments are open"),
        default=True,
        help_text=_(
            "One switch for the whole site, for a day of attacks: what has been approved stays, nothing new comes in."
        ),
    )
    comments_close_after = models.PositiveSmallIntegerField(
        _("close comments after, in days"),
        null=True,
        blank=True,
        help_text=_("Counted from the publication of each page. Empty: never."),
    )
    header = StreamField([("link", MenuLinkBlock())], blank=True, max_num=6, verbose_name=_("main menu"))
    footer = StreamField([("column", MenuColumnBlock())], blank=True, max_num=4, verbose_name=_("footer"))

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    both("name"),
                    FieldRowPanel([FieldPanel("short_name"), FieldPanel("founded")]),
                    FieldPanel("other_names"),
                    both("site_name"),
                    both("description"),
                ],
                heading=_("Association"),
            ),
            ObjectList(
                [
                    both("address"),
                    FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
                    both("hours"),
                    both("how_to_come"),
                ],
                heading=_("Contact"),
            ),
            ObjectList([both("notice"), FieldPanel("demonstration")], heading=_("Notice")),
            ObjectList(
                [
                    FieldPanel("quick_exit"),
                    both("exit_url"),
                    PageChooserPanel("safety_page"),
                    PageChooserPanel("help_page"),
                ],
                heading=_("Safety"),
            ),
            ObjectList(
                [FieldPanel("comments_open"), FieldPanel("comments_close_after")], heading=_("Comments")
            ),
            ObjectList([FieldPanel("header"), FieldPanel("footer")], heading=_("Menus")),
        ]
    )

    class Meta:
        verbose_name = _("site settings")
