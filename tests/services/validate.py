"""`make validate`: the Nu HTML checker reads every template in both languages. Exit status 1 on any error.

The checker comes from npm (the package vnu-jar) and needs Java; both are installed where Debian's packages are at hand.
"""

import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from .common import ServiceError, apt_install, can_use_apt
from .demonstration import FOLDER, demonstration

TOOLS = FOLDER.parent / "tools"
JAR = TOOLS / "vnu.jar"
PAGES = FOLDER / "pages"


def need(program: str, package: str) -> str:
    """Return the path of a program, installing its Debian package where it is missing.

    Raises ServiceError with one sentence.
    """
    if not shutil.which(program) and can_use_apt():
        apt_install(package)
    if found := shutil.which(program):
        return found
    raise ServiceError(
        f"The HTML checker needs {program}: install it (on Debian: apt install {package}) and start again."
    )


def checker() -> Path:
    """Return the checker's jar, fetched from npm the first time. Raises ServiceError with one sentence."""
    if not JAR.exists():
        TOOLS.mkdir(parents=True, exist_ok=True)
        command = [need("npm", "npm"), "pack", "vnu-jar", "--silent"]
        done = subprocess.run(command, cwd=TOOLS, capture_output=True, text=True)
        packages = sorted(TOOLS.glob("vnu-jar-*.tgz"))
        if done.returncode or not packages:
            raise ServiceError("The HTML checker could not be fetched: `npm pack vnu-jar` failed.")
        with tarfile.open(packages[-1]) as package, package.extractfile("package/build/dist/vnu.jar") as jar:
            unfinished = JAR.with_suffix(".part")
            unfinished.write_bytes(jar.read())
            os.replace(unfinished, JAR)
        for path in packages:
            path.unlink()
    return JAR


def check(folder: Path) -> dict[str, list[str]]:
    """Return the errors of the HTML files of a folder: {file name: errors}."""
    java = need("java", "default-jre-headless")
    command = [
        java,
        "-jar",
        str(checker()),
        "--format",
        "json",
        "--errors-only",
        "--skip-non-html",
        str(folder),
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    try:
        messages = json.loads(done.stderr)["messages"]
    except (ValueError, KeyError):
        raise ServiceError(f"The HTML checker stopped: {done.stderr.strip()[-300:]}") from None
    found: dict[str, list[str]] = {}
    for message in messages:
        extract = " ".join(message.get("extract", "").split())
        text = f"line {message.get('lastLine', '?')}: {message['message']} … {extract}"
        found.setdefault(Path(message.get("url", "?")).stem, []).append(text)
    return found


def errors_by_address(addresses: list[str], client=None, **files: bytes) -> dict[str, list[str]]:
    """Return the errors of pages of the open demonstration, and of `files` beside them: {address or name: errors}."""
    from django.test import Client

    client = client or Client()
    client.raise_request_exception = False
    shutil.rmtree(PAGES, ignore_errors=True)
    PAGES.mkdir(parents=True)
    names, found = {}, {}
    for number, address in enumerate(addresses):
        answer = client.get(address, headers={"host": "localhost"})
        if answer.status_code not in (200, 404):
            found[address] = [f"answered {answer.status_code}"]
        else:
            names[f"page-{number}"] = address
            files[f"page-{number}"] = answer.content
    for name, content in files.items():
        (PAGES / f"{name}.html").write_bytes(content)
    return found | {names.get(name, name): errors for name, errors in check(PAGES).items()}


def main() -> int:
    checker()
    with demonstration():
        from home.views import server_error
        from tests.browser.addresses import every_template, staff, style_page

        addresses = [address for code in ("fr", "ar") for address in every_template(code)] + [style_page()]
        # The staff see what readers see, and the style page.
        found = errors_by_address(addresses, staff(), **{"500": server_error(None).content})
    for address, errors in sorted(found.items()):
        print(f"\n{address}")
        for error in errors:
            print(f"  {error}")
    total = sum(map(len, found.values()))
    print(f"\n{len(addresses) + 1} pages, {total} errors")
    return 1 if total else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ServiceError as problem:
        sys.exit(str(problem))
