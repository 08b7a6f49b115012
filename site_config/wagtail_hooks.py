"""The style page in the admin: its address and its place in the menu."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .style.page import style_page


@hooks.register("register_admin_urls")
def style_address():
    # Wagtail asks for the log-in and for the right to enter the admin before any address it is given here.
    return [path("style/", style_page, name="style_page")]


@hooks.register("register_help_menu_item")
def style_in_menu():
    return MenuItem(_("Style page"), reverse("style_page"), icon_name="view", name="style", order=900)
