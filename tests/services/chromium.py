"""The Chromium of the browser tests: found, or installed by `python -m tests.services.run_tests`."""

import os
import shutil
import subprocess
import sys

from .common import ServiceError, apt_install, can_use_apt

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """Return the path of an installed Chromium: the one CHROMIUM_PATH names, else the first on PATH."""
    given = os.environ.get("CHROMIUM_PATH")
    return given or next(filter(None, map(shutil.which, NAMES)), None)


def ensure() -> str:
    """Return the path of a Chromium that runs, installing one where there is none.

    Raises ServiceError with one sentence.
    """
    if os.environ.get("CHROMIUM_PATH"):
        if runs(os.environ["CHROMIUM_PATH"]):
            return os.environ["CHROMIUM_PATH"]
        raise ServiceError(f"CHROMIUM_PATH={os.environ['CHROMIUM_PATH']} does not run: correct or unset it.")
    found = find()
    if found and runs(found):
        return found
    if can_use_apt() and apt_install("chromium", "fonts-noto-core"):
        found = find()
        if found and runs(found):
            return found
    found = install_with_playwright()
    if found and runs(found):
        return found
    raise ServiceError(
        "The browser tests need Chromium: install it (on Debian: apt install chromium fonts-noto-core),"
        " or name one with CHROMIUM_PATH=/path/to/chromium."
    )


def install_with_playwright() -> str | None:
    """Install Playwright's own Chromium in its cache. Return its path, None when that failed."""
    print("Installing Chromium with Playwright...", flush=True)
    done = subprocess.run(
        [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        return None
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def runs(path: str) -> bool:
    """Tell whether a Chromium starts: one that lacks a system library is found, but does not."""
    try:
        done = subprocess.run([path, *arguments(), "--version"], capture_output=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def arguments() -> list[str]:
    """Return the command-line arguments Chromium needs here."""
    # Its sandbox refuses root, and /dev/shm is too small in most containers.
    return (["--no-sandbox"] if os.geteuid() == 0 else []) + ["--disable-dev-shm-usage"]


def launch_options() -> dict:
    """Return the arguments of Playwright's `chromium.launch()`."""
    return {"executable_path": find(), "args": arguments()}
