"""PDF: taken apart and written anew in a process of its own, whose memory and time are limited."""

import subprocess
import sys
from pathlib import Path

from .refusals import Refused

PATIENCE = 60
ROOT = Path(__file__).resolve().parents[2]


def clean_pdf(data: bytes) -> bytes:
    """Return a PDF without what tells of its makers. Raises Refused."""
    word, rest = _ask("clean", data)
    if word != "clean":
        raise Refused(rest.decode().strip() if word == "refused" else "uncleanable")
    return rest


def pdf_leftovers(data: bytes) -> list[str]:
    """Return a word for each thing in a PDF that should not be there; [] for a clean one."""
    word, rest = _ask("inspect", data)
    return rest.decode().split() if word in ("found", "refused") else ["uncleanable"]


def _ask(what: str, data: bytes) -> tuple[str, bytes]:
    try:
        done = subprocess.run(  # noqa: S603 - our own module, and nothing of the file is on the command line
            [sys.executable, "-m", "home.cleaning.pdf_process", what],
            input=data,
            capture_output=True,
            timeout=PATIENCE,
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        )
    except subprocess.TimeoutExpired:
        return "", b""
    line, end, rest = done.stdout.partition(b"\n")
    if done.returncode or not end:
        return "", b""
    word, _space, more = line.partition(b" ")
    return word.decode(), more + rest
