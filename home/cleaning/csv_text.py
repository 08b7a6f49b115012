"""CSV: text and nothing else, in the one encoding that every program reads."""

import re

from .refusals import Refused

# Tab, line feed and carriage return are the only control characters of a table.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# A spreadsheet computes what begins so, and some formulas start a program or fetch an address.
FORMULA = re.compile(r'(?:^|[,;\t])"?\s*(?:=|[+@-][A-Za-z0-9_.]+\|)', re.MULTILINE)
BOM = "\ufeff"


def clean_csv(data: bytes) -> bytes:
    """Return a CSV file as UTF-8. Raises Refused for other encodings, and for what is no table."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        # French and Arabic Windows write the same bytes for different letters: nobody can tell which were meant.
        raise Refused("binary" if b"\0" in data else "encoding") from error
    if CONTROL.search(text):
        raise Refused("binary")
    if text.removeprefix(BOM).lstrip().startswith(("<", "%PDF", "{\\rtf")) or not text.strip():
        raise Refused("wrong_kind")
    if FORMULA.search(text.removeprefix(BOM)):
        raise Refused("formula")
    if encoding == "utf-16":
        # Without it, the program that wrote the file would not read the accents of its own letters.
        text = BOM + text
    return text.encode()
