"""Where a text holds a link: see home/personal_data/patterns.py for what the function takes and gives."""

import re

from home.personal_data.folded import FoldedText, words
from home.personal_data.patterns import BRACKETED_DOT, DOT_WORDS, Stretches, one_of
from home.personal_data.spelt import SPELT_ENDS

from . import hint_words

# Below this nothing of a link: Arabic letters, quotation marks and brackets end it.
LINK_LETTER = r"[^\s<>\"«»“”\u0600-\u06ff]"
SCHEME = re.compile(
    rf"(?<![a-z])(?:h(?:tt|xx)ps?|ftp) ?: ?/ ?/ ?{LINK_LETTER}+|(?<![a-z0-9.])www\.{LINK_LETTER}{{3,}}"
)
LABEL = r"[a-z0-9][a-z0-9\-]{0,62}"
DOMAIN = re.compile(rf"(?<![a-z0-9.\-@_]){LABEL}(?:\.{LABEL}){{1,6}}(?:/{LINK_LETTER}*)?")
SPELT = re.compile(
    rf"(?<![a-z0-9.\-@_]){LABEL}(?:{BRACKETED_DOT}(?:{one_of(hint_words.SITE_ENDS + ' ' + SPELT_ENDS)})"
    rf"| (?:{DOT_WORDS}) (?:{one_of(SPELT_ENDS)}))(?!\w)"
)
SITE_ENDS = words(hint_words.SITE_ENDS)
END_OF_SENTENCE = ".,;:!?)]}'’…"


def links(text: FoldedText) -> Stretches:
    for found in SCHEME.finditer(text.low):
        yield found.start(), found.start() + len(found[0].rstrip(END_OF_SENTENCE))
    for found in DOMAIN.finditer(text.low):
        host, slash, path = found[0].partition("/")
        labels = host.split(".")
        known = [place for place in range(1, len(labels)) if labels[place] in SITE_ENDS]
        if slash and path and len(labels[-1]) == 2 and labels[-1].isalpha() and not labels[0].isdigit():
            known.append(len(labels) - 1)
        if not known or not any(letter.isalpha() for letter in labels[0]):
            continue
        whole = known[-1] == len(labels) - 1
        end = found.start() + len(".".join(labels[: known[-1] + 1]))
        written = text.plain[found.start() : end]
        # “la vie.Ma mère”: a space is missing, this is no site.
        if written.rpartition(".")[2].islower() or written.isupper():
            yield found.start(), found.start() + len(found[0].rstrip(END_OF_SENTENCE)) if whole else end
    for found in SPELT.finditer(text.low):
        yield found.start(), found.end()
