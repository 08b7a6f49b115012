"""What an editor is asked about a picture: who is in it, and to look at it once more with a short list.

The list follows what witnesses' organisations, the ICRC and the Murad Code (13 April 2022) ask of whoever shows
people who were harmed.
"""

from django import forms
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from .clearance import People

# Where the Code can be read in French, in Arabic and in other languages.
MURAD_CODE = "https://muradcode.com/murad-code-dropdown"
QUESTION = _("Who is in the picture?")

# One line for each answer: what it means, and what follows from it.
MEANING = {
    People.NOBODY: _("A landscape, a building, an object, a drawing: no face and no body, near or far."),
    People.NOT_IDENTIFIABLE: _(
        "Not by their family or their neighbours either: from behind, from far away or blurred for good, and nothing"
        " tells who or where."
    ),
    People.IDENTIFIABLE: _("Readers see it only once each of them has a consent in the register."),
    People.MINOR: _(
        "Readers never see it, whoever agreed. Crop it, blur the face for good, or describe it in words instead."
    ),
}

CHECKLIST = [
    _(
        "Faces, and just as much clothing, jewellery, hands, tattoos and scars: who would know this person by them?"
    ),
    _("Number plates, signs, uniforms, badges, papers and screens: enlarge the picture and read everything."),
    _(
        "The background: a door, a street, the line of a mountain. In a village of a few hundred people, whoever"
        " recognises the place recognises the person."
    ),
    _("Minors who can be recognised: never."),
    _(
        "Whoever can be recognised has agreed freely and expressly, knows where the picture goes, and may change their"
        " mind at any time. No help ever depends on it."
    ),
    _(
        "Their consent does not decide for you: what could happen to them, or to others, once the picture is seen?"
    ),
    _("Would words be enough? To describe instead of showing is a good choice."),
]


class PeopleSelect(forms.RadioSelect):
    """The four answers, each with its line, in a group that says its question."""

    def create_option(self, name, value, label, *args, **kwargs):
        meaning = MEANING.get(str(value))
        if meaning:
            label = format_html('{}<span class="picture-meaning">{}</span>', label, meaning)
        return super().create_option(name, value, label, *args, **kwargs)

    def render(self, name, value, attrs=None, renderer=None):
        answers = super().render(name, value, attrs, renderer)
        return format_html(
            '<fieldset class="picture-people"><legend class="w-sr-only">{}</legend>{}</fieldset>',
            QUESTION,
            answers,
        )


class ChecklistInput(forms.CheckboxInput):
    """One tick below the list that it is about."""

    def render(self, name, value, attrs=None, renderer=None):
        tick = super().render(name, value, attrs, renderer)
        context = {
            "lines": CHECKLIST,
            "murad_code": MURAD_CODE,
            "tick": tick,
            "tick_id": (attrs or {}).get("id", ""),
        }
        return render_to_string("protection/checklist.html", context)
