"""A quick look at a text before the slow one of matching.py: it is never wrong when it says that nothing is there.

A site keeps thousands of versions of its pages. What a passage has of Latin letters, of Arabic letters and of digits
stands in a text in the same order without anything between that is of the same kind: three searches among bytes.
"""

import re
import string
import unicodedata
from functools import cached_property

# Letters that the rules of matching.py fold and Unicode's decomposition does not.
UNFOLDED = (("œ", "oe"), ("Œ", "oe"), ("æ", "ae"), ("Æ", "ae"), ("ß", "ss"), ("ẞ", "ss"))
UNFOLDED_ARABIC = (("ٱ", "ا"), ("ک", "ك"), ("ڭ", "ك"), ("ی", "ي"))
NOT_LATIN = bytes(set(range(256)) - set(string.ascii_letters.encode()))
# ISO 8859-6 has the Arabic alphabet in one byte each; hamza and madda are marks of their own after decomposition.
CODE = "iso8859_6"
ALPHABET = "ءابةتثجحخدذرزسشصضطظعغفقكلمنهويى".encode(CODE)
NOT_ARABIC = bytes(set(range(256)) - set(ALPHABET))
LOOSELY = bytes.maketrans("ىة".encode(CODE), "يه".encode(CODE))
NOT_DIGITS = re.compile(r"\D+")


class Kinds:
    """The letters and digits of a text, each kind by itself."""

    def __init__(self, text: str):
        self.text = text

    @cached_property
    def _apart(self) -> str:
        return self.text if self.text.isascii() else unicodedata.normalize("NFKD", self.text)

    @cached_property
    def latin(self) -> bytes:
        text = self._apart
        if not text.isascii():
            for letter, letters in UNFOLDED:
                text = text.replace(letter, letters)
        return text.encode("ascii", "ignore").translate(None, NOT_LATIN).lower()

    @cached_property
    def arabic(self) -> bytes:
        if self.text.isascii():
            return b""
        text = self._apart
        for letter, letters in UNFOLDED_ARABIC:
            text = text.replace(letter, letters)
        return text.encode(CODE, "ignore").translate(None, NOT_ARABIC).translate(LOOSELY)

    @cached_property
    def digits(self) -> str:
        return "".join(str(unicodedata.decimal(digit)) for digit in NOT_DIGITS.sub("", self._apart))

    def may_hold(self, passage: "Kinds") -> bool:
        """Whether a passage may stand in this text."""
        return (
            (not passage.latin or passage.latin in self.latin)
            and (not passage.arabic or passage.arabic in self.arabic)
            and (not passage.digits or passage.digits in self.digits)
        )
