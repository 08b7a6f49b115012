"""The form for a comment: what is typed comes back with what is wrong in it, and nothing of it is kept here."""

import unicodedata

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from home import mail
from home.form_renderer import SiteFormRenderer

from .models import LONGEST_NAME, LONGEST_TEXT, OutcomeAddress
from .posting import Draft, clean_name, clean_text

# What a browser, or somebody's programme on the way, put in the place of letters that it could not read.
UNREADABLE = "\ufffd"
LONGEST_EMAIL = OutcomeAddress._meta.get_field("email").max_length
LARGEST_ID = 2**31 - 1


def _says_nothing(text: str) -> bool:
    """Whether nothing of a text can be seen: marks, controls and spaces only."""
    return all(unicodedata.category(letter)[0] in "CMZ" for letter in text)


class CommentForm(forms.Form):
    """What a visitor writes. `{{ form }}` draws all of it, with the sentences before it and the trap.

    `help_page` is the page (in the reader's language) that those are sent to who need help; None where there is none.
    Nothing has a `maxlength`: it would cut a pasted text without a word.
    """

    default_renderer = SiteFormRenderer
    template_name = "comments/fields.html"

    text = forms.CharField(
        label=_("Comment"),
        widget=forms.Textarea({"rows": 6}),
        strip=False,
        help_text=_("Do not write any name, address or number by which a person could be recognised."),
        error_messages={"required": _("Write your comment here.")},
    )
    name = forms.CharField(
        label=_("Name or pseudonym"),
        strip=False,
        help_text=_("A pseudonym is enough, and protects better."),
        error_messages={"required": _("Write a name or a pseudonym.")},
        widget=forms.TextInput({"autocomplete": "off"}),
    )
    email = forms.EmailField(
        label=_("E-mail (optional)"),
        required=False,
        max_length=None,
        help_text=_("Only to tell you the outcome, then deleted."),
        error_messages={"invalid": _("This is no e-mail address: correct it or leave the field empty.")},
        widget=forms.EmailInput({"autocomplete": "email"}),
    )
    # A field that people do not see and programmes fill in: see templates/comments/fields.html.
    website = forms.CharField(
        label=_("Leave this field empty"),
        required=False,
        widget=forms.TextInput({"autocomplete": "off", "tabindex": "-1"}),
    )
    reply_to = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data=None, *, help_page=None, **kwargs):
        kwargs.setdefault("auto_id", "comments--%s")
        super().__init__(data, **kwargs)
        self.help_page = help_page
        self.answer_hours = settings.COMMENTS_ANSWER_HOURS
        if not mail.is_sent():
            del self.fields["email"]

    def _cleaned(self, name: str, clean, longest: int) -> str:
        typed = self.cleaned_data[name]
        if UNREADABLE in typed:
            raise ValidationError(
                _("Some letters arrived unreadable: write them again where you see %(mark)s."),
                code="unreadable",
                params={"mark": UNREADABLE},
            )
        text = clean(typed)
        if _says_nothing(text):
            raise ValidationError(self.fields[name].error_messages["required"], code="required")
        if len(text) > longest:
            raise ValidationError(
                ngettext(
                    "It has %(length)d character; it may have %(longest)d.",
                    "It has %(length)d characters; it may have %(longest)d.",
                    len(text),
                )
                % {"length": len(text), "longest": longest},
                code="max_length",
            )
        return text

    def clean_text(self) -> str:
        return self._cleaned("text", clean_text, LONGEST_TEXT)

    def clean_name(self) -> str:
        return self._cleaned("name", clean_name, LONGEST_NAME)

    def clean_email(self) -> str:
        email = self.cleaned_data["email"]
        if len(email) > LONGEST_EMAIL:
            raise ValidationError(self.fields["email"].error_messages["invalid"], code="invalid")
        return email

    def clean_reply_to(self) -> int | None:
        """Return the id of the comment that is answered, None for a comment of its own."""
        typed = self.cleaned_data["reply_to"]
        if not typed:
            return None
        if not (typed.isascii() and typed.isdigit() and len(typed) <= 10 and int(typed) <= LARGEST_ID):
            raise ValidationError(_("This comment cannot be answered."), code="invalid")
        return int(typed)

    def draft(self, page, parent=None) -> Draft:
        """Return what a valid form says, for a page (BasePage) and the comment it answers."""
        cleaned = self.cleaned_data
        return Draft(
            page=page,
            parent=parent,
            language=page.language.code,
            name=cleaned["name"],
            text=cleaned["text"],
            email=cleaned.get("email", ""),
            filled_trap=bool(cleaned.get("website")),
        )
