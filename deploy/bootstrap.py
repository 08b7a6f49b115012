"""Prepare .venv: `python3 deploy/bootstrap.py run` or `... test`. Standard library only.

Started by any Python 3.6 or newer, it looks for one the site supports, makes .venv with it and installs the
hashed requirements, but only when they changed since the last time. Whatever goes wrong ends in one sentence
that says what to do and exit status 1. Keep the syntax readable by Python 3.6.
"""

import ctypes
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def in_root(*names):
    return os.path.join(ROOT, *names)


VENV = in_root(".venv")
VENV_PYTHON = os.path.join(VENV, "bin", "python")
LOG = os.path.join(VENV, "install.log")
SUPPORTED = ((3, 11), (3, 12), (3, 13))
WANTED = "Python 3.11, 3.12 or 3.13"
# test.txt repeats run.txt with the same pins, so installing the second serves the first too.
FILES = {"run": ("run.txt",), "test": ("run.txt", "test.txt")}


class Stop(Exception):
    """Ends the bootstrap; the message is the whole of what the user reads."""


def main(arguments):
    if arguments not in (["run"], ["test"]):
        raise Stop("Usage: python3 deploy/bootstrap.py run|test")
    # The database goes to var/, so that folder is looked at before anything is installed.
    require_writable(in_root("var") if os.path.lexists(in_root("var")) else ROOT)
    target = arguments[0]
    wanted = digest(target)
    ensure_venv()
    ensure_requirements(target, wanted)
    if not has_fribidi():
        print(
            "Note: the system library libfribidi is missing, so share cards will carry no Arabic text"
            " (on Debian: apt install libfribidi0)."
        )


# Python


def describe(python):
    """Return ((major, minor), real path, can make environments) of an interpreter, None if it is none."""
    code = (
        "import sys\n"
        "try:\n import venv, ensurepip\n whole = 1\nexcept ImportError:\n whole = 0\n"
        "print('%d %d %d %s' % (sys.version_info[0], sys.version_info[1], whole, sys.executable))"
    )
    try:
        answer = subprocess.run(
            [python, "-c", code],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            universal_newlines=True,
            timeout=30,
        )
        major, minor, whole, path = answer.stdout.strip().split(" ", 3)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return (int(major), int(minor)), path, whole == "1"


def find_python():
    """Return the path of a supported interpreter that can make environments."""
    chosen = os.environ.get("PYTHON")
    names = [chosen] if chosen else ["python3.13", "python3.12", "python3.11", "python3", sys.executable]
    bare = None
    seen = []
    for name in names:
        found = describe(name)
        if found is None:
            continue
        version, path, whole = found
        if version in SUPPORTED and whole:
            return path
        if version in SUPPORTED:
            bare = bare or version
        seen.append("%d.%d" % version)
    if bare:
        raise Stop(
            "Python %d.%d is here without its venv module: install it (on Debian:"
            " apt install python3-venv) and run the same command again." % bare
        )
    if chosen:
        what = "is Python %s" % seen[0] if seen else "does not run"
        raise Stop("PYTHON=%s %s: name %s instead." % (chosen, what, WANTED))
    raise Stop(
        "%s is needed and only %s was found: install one of them, or name it with PYTHON=/path/to/python."
        % (WANTED, ", ".join(sorted(set(seen))) or "an unusable one")
    )


# .venv


def ensure_venv():
    found = describe(VENV_PYTHON)
    if found and found[0] in SUPPORTED and os.path.isfile(os.path.join(VENV, "pyvenv.cfg")):
        return
    python = find_python()
    require_writable(VENV if os.path.lexists(VENV) else ROOT)
    print("Making .venv with Python %d.%d..." % describe(python)[0], flush=True)
    # An environment left by a Python that was removed or half made by an interrupted run is worth nothing.
    done = subprocess.run([python, "-m", "venv", "--clear", VENV], **child_options())
    if done.returncode:
        raise Stop("Python could not make .venv: %s" % last_line(done.stdout))


def require_writable(folder):
    if not os.path.isdir(folder):
        raise Stop("%s is in the way: it should be a folder, so move it elsewhere." % folder)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise Stop(
            "Nothing can be written in %s (%s): change its rights, or copy the project to your own folder."
            % (folder, error.strerror)
        ) from None


# Requirements


def digest(target):
    total = hashlib.sha256()
    for name in FILES[target]:
        try:
            with open(in_root("requirements", name), "rb") as handle:
                total.update(handle.read())
        except OSError:
            raise Stop("requirements/%s is missing: take a whole copy of the project." % name) from None
    return total.hexdigest()


def stamp(target):
    return os.path.join(VENV, ".requirements-" + target)


def is_installed(target, wanted):
    try:
        with open(stamp(target)) as handle:
            return handle.read() == wanted
    except OSError:
        return False


def ensure_requirements(target, wanted):
    if is_installed(target, wanted):
        return
    require_writable(VENV)
    source = in_root("requirements", FILES[target][-1])
    with open(source) as handle:
        count = len(set(re.findall(r"^(\S+)==", handle.read(), re.MULTILINE)))
    print("Installing %d packages (a minute or two the first time)..." % count, flush=True)
    output = install(source, count)
    if output is not None:
        raise Stop("%s Everything pip said is in .venv/install.log." % explain(output))
    for covered in ("run", target):
        with open(stamp(covered), "w") as handle:
            handle.write(digest(covered))


def install(source, count):
    """Install a hashed file, showing one line of progress per package. Return pip's output on failure."""
    # Hashes pin every dependency, so pip has nothing to resolve.
    command = [VENV_PYTHON, "-m", "pip", "install", "--require-hashes", "--no-deps", "--no-input"]
    command += ["--disable-pip-version-check", "--progress-bar", "off", "-r", source]
    lines = []
    number = 0
    with open(LOG, "w", encoding="utf-8") as log, subprocess.Popen(command, **child_options()) as process:
        for line in process.stdout:
            log.write(line)
            lines.append(line)
            found = re.match(r"(?:Collecting|Requirement already satisfied:) ([^\s;]+)", line)
            if found:
                number += 1
                show("  %d/%d %s" % (number, count, found.group(1)))
            elif line.startswith("Installing collected"):
                show("  unpacking...")
    show("")
    return "".join(lines) if process.returncode else None


def child_options():
    """Options of a child process whose output is read as one UTF-8 stream, whatever the machine's locale."""
    kept = dict(os.environ, PIP_USER="0", PYTHONIOENCODING="utf-8")
    # Each of these would send the packages, or the search for modules, somewhere else than .venv.
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_DRY_RUN", "PYTHONPATH", "PYTHONHOME"):
        kept.pop(name, None)
    kept.setdefault("PIP_RETRIES", "2")
    return {
        "env": kept,
        "cwd": ROOT,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.STDOUT,
        "encoding": "utf-8",
        "errors": "replace",
    }


def explain(output):
    """Return one sentence for a failed pip run."""
    causes = (
        (
            r"DO NOT MATCH THE HASHES",
            "A downloaded package is not the recorded one, so nothing was installed:"
            " check the mirror or proxy pip is set up to use.",
        ),
        (r"No space left on device", "The disk is full: make some room and run the same command again."),
        (
            r"Permission denied|Read-only file system",
            "pip may not write here: change the folder's rights, or copy the project to your own folder.",
        ),
        (
            r"No module named pip",
            "The environment has no pip: remove the folder .venv and run the command again.",
        ),
        (
            r"CERTIFICATE_VERIFY_FAILED|SSLError",
            "The package index's certificate was refused: check the machine's date, certificates and proxy.",
        ),
        (
            r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|Connection broken"
            r"|Temporary failure|Network is unreachable|Connection refused|No matching distribution",
            "The packages could not be downloaded: check the network, or pip's proxy or mirror.",
        ),
    )
    for pattern, sentence in causes:
        if re.search(pattern, output):
            return sentence
    return "pip stopped: %s." % last_line(output).rstrip(".")


# Small helpers


def has_fribidi():
    """Tell whether Pillow will find the library that puts Arabic letters in order; it tries these names."""
    for name in ("libfribidi.so.0", "libfribidi.so", "libfribidi.0.dylib", "libfribidi.dylib"):
        try:
            ctypes.CDLL(name)
        except OSError:
            continue
        return True
    return False


def last_line(text):
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


def show(text):
    """Show progress: one line rewritten in a terminal, a line each in a log."""
    if sys.stdout.isatty():
        width = shutil.get_terminal_size().columns - 1
        sys.stdout.write("\r" + text[:width].ljust(width) + ("\r" if not text else ""))
    elif text:
        sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except Stop as stop:
        sys.exit(str(stop))
    except OSError as problem:
        sys.exit("%s: %s." % (problem.filename or "bootstrap", problem.strerror or problem))
    except KeyboardInterrupt:
        sys.exit("Stopped before the end: run the same command again to go on.")
