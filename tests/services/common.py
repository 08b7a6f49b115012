"""What the helpers that find or install PostgreSQL and Chromium share."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


class ServiceError(Exception):
    """A program the tests need cannot be had; the message is one sentence that says what to do."""


def can_use_apt() -> bool:
    return os.geteuid() == 0 and Path("/etc/debian_version").exists() and bool(shutil.which("apt-get"))


def apt_install(*packages: str) -> bool:
    """Install Debian packages, telling what goes on. Return whether it worked."""
    print(f"Installing {' and '.join(packages)} with apt-get...", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(["apt-get", "-qq", *command], env=environment, capture_output=True, text=True)
        if done.returncode and command[0] == "install":
            print(done.stderr.strip()[-500:], file=sys.stderr)
            return False
    return True
