"""exiftool for the tests of what files say besides: found, or installed by `python -m tests.services.run_tests`."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from .common import ServiceError, apt_install, can_use_apt

PACKAGE = "libimage-exiftool-perl"


def find() -> str | None:
    """Return the path of exiftool: the one EXIFTOOL_PATH names, else the first on PATH."""
    return os.environ.get("EXIFTOOL_PATH") or shutil.which("exiftool")


def ensure() -> str:
    """Return the path of an exiftool that runs, installing one where there is none.

    Raises ServiceError with one sentence.
    """
    found = find()
    if not (found and _runs(found)) and can_use_apt() and apt_install(PACKAGE):
        found = find()
    if found and _runs(found):
        return found
    raise ServiceError(
        f"The tests of pictures and documents need exiftool: install it (on Debian: apt install {PACKAGE}),"
        " or name one with EXIFTOOL_PATH=/path/to/exiftool."
    )


def _runs(path: str) -> bool:
    try:
        return not subprocess.run([path, "-ver"], capture_output=True, timeout=60).returncode
    except (OSError, subprocess.SubprocessError):
        return False


def tags(path: Path | str) -> dict[str, str]:
    """Return everything that exiftool finds in a file: {"Group:Tag": value}, unknown and repeated tags too."""
    return tags_of([path])[str(path)]


def tags_of(paths: Iterable[Path | str]) -> dict[str, dict[str, str]]:
    """Return the tags of any number of files by their paths, in one run of exiftool. Raises ServiceError."""
    names = [str(path) for path in paths]
    # -a: tags that stand twice; -u: those it has no name for; -ee: what is embedded in what is embedded.
    command = [ensure(), "-j", "-G1", "-a", "-u", "-ee", "-@", "-"]
    done = subprocess.run(command, input="\n".join(names), capture_output=True, text=True)
    if not done.stdout.strip():
        raise ServiceError(f"exiftool has read nothing: {done.stderr.strip()[-300:]}")
    return {
        entry.pop("SourceFile"): {name: str(value) for name, value in entry.items()}
        for entry in json.loads(done.stdout)
    }
