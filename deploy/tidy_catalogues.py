"""Take out of the catalogues the two headers that change at every extraction, so that a diff shows words only."""

import sys
from pathlib import Path

CHANGING = ('"POT-Creation-Date', '"Report-Msgid-Bugs-To')

for name in sys.argv[1:]:
    path = Path(name)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(CHANGING)), encoding="utf-8")
