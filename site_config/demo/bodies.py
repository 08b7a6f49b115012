"""Plain data turned into the raw form of StreamFields.

A block's id is derived from its place, so that a page and its translation have the same ids, as wagtail-localize wants.
"""

import json
from uuid import NAMESPACE_URL, uuid5


def _block_id(*parts) -> str:
    return str(uuid5(NAMESPACE_URL, "/".join(map(str, parts))))


def plain_stream(block_type: str, values: list, seed: str = "") -> str:
    """Return the raw JSON form of a stream whose blocks are all of one type."""
    return json.dumps(
        [
            {"type": block_type, "value": value, "id": _block_id(seed, block_type, place)}
            for place, value in enumerate(values)
        ]
    )


def _items(values: list, *seed) -> list:
    return [
        {"type": "item", "value": value, "id": _block_id(*seed, place)} for place, value in enumerate(values)
    ]


def body_of(key: str, blocks: list, records, html) -> str:
    """Return the raw JSON form of a body from its data: [[block type, value], …]."""
    rows = []
    for place, (block_type, value) in enumerate(blocks):
        seed = (key, place)
        rows.append(
            {
                "type": block_type,
                "value": _value(block_type, value, records, html, seed),
                "id": _block_id(*seed),
            }
        )
    return json.dumps(rows)


def _value(block_type: str, value, records, html, seed: tuple):
    if block_type == "text":
        return html(value)
    if block_type == "agreement":
        return records.agreements[value].pk
    value = dict(value)
    for name in ("text", "introduction"):
        if name in value and block_type in ("section", "items", "demands", "message"):
            value[name] = html(value[name])
    if block_type == "message":
        value["portrait"] = {"image": None, "alt_text": "", "decorative": False}
    if block_type in ("items", "demands"):
        value["items"] = _items(value["items"], *seed)
    elif block_type == "goals":
        value["goals"] = _items(value["goals"], *seed)
    elif block_type == "services":
        offered = [
            service | {"service": records.services[service["service"]].pk} for service in value["services"]
        ]
        value["services"] = _items(offered, *seed)
    elif block_type in ("partners", "institutions"):
        value["partners"] = _items([records.partners[key].pk for key in value["partners"]], *seed)
    elif block_type == "key_figures":
        value["figures"] = _items([records.figures[key].pk for key in value["figures"]], *seed)
    return value
