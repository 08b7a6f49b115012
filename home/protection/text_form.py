"""The form that takes words out of everything: looked for first, then taken out on purpose."""

from django import forms
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .erasing import Report, find_texts
from .matching import Matcher

LONGEST = 20_000


class TextForm(forms.Form):
    """What is to be taken out, and that it is meant. `looked` says which words were looked for: not the words."""

    passage = forms.CharField(
        label=gettext_lazy("Words to take out"),
        max_length=LONGEST,
        strip=False,
        widget=forms.Textarea(
            attrs={
                "rows": 4,
                "dir": "auto",
                "autocomplete": "off",
                "spellcheck": "false",
                "aria-describedby": "id_passage_helptext id_passage_error",
            }
        ),
    )
    sure = forms.BooleanField(
        label=gettext_lazy("I have looked at the list. These words are to go for good."), required=False
    )
    really = forms.BooleanField(
        label=gettext_lazy("Yes, in all these places, also where the words mean something else."),
        required=False,
    )
    looked = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean_passage(self) -> str:
        passage = self.cleaned_data["passage"]
        if not Matcher([passage]):
            raise forms.ValidationError(_("Write at least one word."))
        return passage

    def digest(self) -> str:
        """Return what stands for the words that are in the form now."""
        return salted_hmac("home.protection.text", self.data.get("passage", "")).hexdigest()

    def was_looked_at(self) -> bool:
        """Whether the words are those whose places were shown."""
        return constant_time_compare(self.data.get("looked", ""), self.digest())

    def draw_for_these_words(self) -> None:
        """Let the form say that its words were looked for; a tick counts only for the words that it was made for."""
        self.data = self.data.copy()
        if not self.was_looked_at():
            self.data.pop("sure", None)
            self.data.pop("really", None)
        self.data["looked"] = self.digest()

    def check_meant(self, report: Report) -> bool:
        """Whether all that must be ticked is; what is missing is said beside it."""
        if not self.cleaned_data["sure"]:
            self.add_error("sure", _("Tick this first: it cannot be undone."))
        if report.needs_second_look and not self.cleaned_data["really"]:
            self.add_error("really", _("Tick this too: more may go than you mean."))
        return not self.errors

    def look(self) -> Report:
        """Return where the words stand."""
        return find_texts([self.cleaned_data["passage"]])
