"""The colour profiles of a PDF, made anew; where one cannot be, the plain colours that the PDF names instead of it.

Runs in a process of its own (pdf_process.py), without Django.
"""

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from .colour_profiles import rebuilt

PLAIN = {1: Name.DeviceGray, 3: Name.DeviceRGB, 4: Name.DeviceCMYK}
# Around the profile stand the printer's words: a paper, a press, a remark.
INTENT = {"/Type", "/S", "/OutputConditionIdentifier", "/DestOutputProfile"}
CONDITION = "Custom"


class Profiles:
    """Cleans the profiles of one PDF. `changed` tells whether there was anything to clean."""

    def __init__(self) -> None:
        self.changed = False
        self._known: dict[tuple[int, int], bool] = {}

    def clean_space(self, space: Array) -> None:
        """Clean a colour space in its place; other arrays are left alone."""
        if len(space) < 2 or space[0] != Name.ICCBased or self._is_clean(space[1]):
            return
        self.changed = True
        stream = space[1]
        given = stream.get("/Alternate") if isinstance(stream, Stream) else None
        plain = PLAIN.get(int(stream.get("/N", 3)) if isinstance(stream, Stream) else 3, Name.DeviceRGB)
        anew = list(given) if isinstance(given, Array) and given[0] != Name.ICCBased else [plain]
        while len(space):
            del space[0]
        for part in anew:
            space.append(part)

    def clean_intents(self, root: Dictionary) -> None:
        """Keep of what a PDF says of its printing the profile alone."""
        if "/OutputIntents" not in root:
            return
        given = root.OutputIntents
        intents = list(given) if isinstance(given, Array) else []
        kept = [one for one in intents if isinstance(one, Dictionary) and "/DestOutputProfile" in one]
        kept = [one for one in kept if self._is_clean(one.DestOutputProfile)]
        self.changed |= len(kept) < len(intents) or not intents
        for intent in kept:
            more = set(intent.keys()) - INTENT
            self.changed |= bool(more) or intent.get("/OutputConditionIdentifier") != CONDITION
            for key in more:
                del intent[key]
            intent.OutputConditionIdentifier = pikepdf.String(CONDITION)
        if kept:
            root.OutputIntents = Array(kept)
        else:
            del root["/OutputIntents"]

    def _is_clean(self, stream) -> bool:
        """Whether a stream holds a profile, which then has been made anew."""
        if not isinstance(stream, Stream):
            return False
        if stream.objgen not in self._known:
            self._known[stream.objgen] = self._clean_stream(stream)
        return self._known[stream.objgen]

    def _clean_stream(self, stream: Stream) -> bool:
        try:
            before = stream.read_bytes()
            after = rebuilt(before)
        except (ValueError, pikepdf.PdfError, pikepdf.DataDecodingError):
            return False
        if after != before:
            self.changed = True
            stream.write(after)
        return True
