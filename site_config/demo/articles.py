"""The 33 articles of the Convention: our topic lines and plain summaries, shaped as the other pages' data are."""

import json
from pathlib import Path

_ROWS = json.loads((Path(__file__).parent / "convention.json").read_text(encoding="utf-8"))
ARTICLES = [
    {
        "number": row["number"],
        **{code: {"title": row[f"topic_{code}"], "summary": row[f"summary_{code}"]} for code in ("fr", "ar")},
    }
    for row in _ROWS
]
