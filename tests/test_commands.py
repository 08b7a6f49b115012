"""What `make run` and `make test` say when the machine is not ready: one sentence, never a traceback."""

import ast
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from site_config import ports

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def bootstrap():
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "deploy" / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path):
    """A copy of what the bootstrap needs, without an environment."""
    for name in ("deploy", "requirements"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "Makefile", tmp_path)
    return tmp_path


def fake_python(folder, name, version, whole=True):
    """Make a program that answers the bootstrap's question as a Python of another version would."""
    folder.mkdir(exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\necho {version.replace('.', ' ')} {int(whole)} {program}\n")
    program.chmod(0o755)
    return program


def start(project, target="run", **environment):
    return subprocess.run(
        [sys.executable, "deploy/bootstrap.py", target],
        cwd=project,
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )


def one_sentence(done, *parts):
    """Check that a program ended with status 1 and one line that holds the given parts."""
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    for part in parts:
        assert part in done.stderr


# Python


@pytest.mark.parametrize("version", ["3.6", "3.10", "3.14"])
def test_unsupported_python_is_named(project, version):
    program = fake_python(project / "bin", "python", version)
    one_sentence(start(project, PYTHON=str(program)), f"is Python {version}", "3.11, 3.12 or 3.13")


def test_python_that_does_not_run_is_named(project):
    one_sentence(start(project, PYTHON="/no/such/python"), "PYTHON=/no/such/python does not run")


def test_only_old_pythons_on_the_machine(bootstrap, tmp_path, monkeypatch):
    old = fake_python(tmp_path / "bin", "python3", "3.9")
    monkeypatch.delenv("PYTHON", raising=False)
    monkeypatch.setenv("PATH", str(old.parent))
    monkeypatch.setattr(bootstrap.sys, "executable", str(old))
    with pytest.raises(bootstrap.Stop, match=r"3\.11, 3\.12 or 3\.13 is needed and only 3\.9 was found"):
        bootstrap.find_python()


def test_newest_supported_python_is_chosen(bootstrap, tmp_path, monkeypatch):
    for name, version in (("python3", "3.14"), ("python3.11", "3.11"), ("python3.12", "3.12")):
        fake_python(tmp_path / "bin", name, version)
    monkeypatch.delenv("PYTHON", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert bootstrap.find_python() == str(tmp_path / "bin" / "python3.12")


def test_python_without_its_venv_module(project):
    program = fake_python(project / "bin", "python", "3.11", whole=False)
    one_sentence(start(project, PYTHON=str(program)), "without its venv module", "apt install python3-venv")


def test_no_python_at_all(project):
    """The Makefile itself says it, since no bootstrap can run."""
    tools = project / "tools"
    tools.mkdir()
    for name in ("sh", "make"):
        (tools / name).symlink_to(shutil.which(name))
    done = subprocess.run(
        [tools / "make", "run", f"SHELL={tools / 'sh'}"],
        cwd=project,
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "no Python 3 was found" in done.stderr
    assert "Traceback" not in done.stderr


# Folder and network


def test_read_only_folder(bootstrap, project, monkeypatch):
    """Root may write anywhere, so the refusal is simulated where the bootstrap meets it."""

    def refuse(**_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(bootstrap.tempfile, "TemporaryFile", refuse)
    with pytest.raises(bootstrap.Stop, match=r"Nothing can be written in .* \(Permission denied\): change"):
        bootstrap.main(["run"])


@pytest.mark.parametrize("name", ["var", ".venv"])
def test_file_where_a_folder_should_be(project, name):
    (project / name).write_text("")
    one_sentence(start(project), f"{project / name} is in the way")


def test_missing_requirements(project):
    (project / "requirements" / "run.txt").unlink()
    one_sentence(start(project), "requirements/run.txt is missing")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("WARNING: Retrying after connection broken by 'NewConnectionError'", "could not be downloaded"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the recorded one"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
            "disk is full",
        ),
        ("ERROR: something else", "pip stopped: ERROR: something else."),
    ],
)
def test_failed_installation_is_explained(bootstrap, output, sentence):
    assert sentence in bootstrap.explain(output)


def test_missing_fribidi_is_a_note(bootstrap, monkeypatch, capsys):
    def absent(_):
        raise OSError

    for step in ("require_writable", "ensure_venv", "ensure_requirements"):
        monkeypatch.setattr(bootstrap, step, lambda *_: None)
    monkeypatch.setattr(bootstrap.ctypes, "CDLL", absent)
    bootstrap.main(["run"])
    assert "libfribidi is missing" in capsys.readouterr().out


def test_nothing_is_installed_twice(bootstrap, tmp_path, monkeypatch):
    monkeypatch.setattr(bootstrap, "VENV", str(tmp_path))
    installed = []
    monkeypatch.setattr(bootstrap, "install", lambda source, count: installed.append(source))
    for target in ("test", "test", "run"):
        bootstrap.ensure_requirements(target, bootstrap.digest(target))
    assert [Path(source).name for source in installed] == ["test.txt"]


def test_bootstrap_is_readable_by_old_pythons():
    ast.parse((ROOT / "deploy" / "bootstrap.py").read_text(), feature_version=(3, 6))


# Requirements


def pins(name):
    return {
        line.split(" \\")[0]
        for line in (ROOT / "requirements" / name).read_text().splitlines()
        if "==" in line and not line.startswith(" ")
    }


def test_the_test_requirements_repeat_those_of_the_site():
    assert pins("run.txt") <= pins("test.txt")


@pytest.mark.parametrize("path", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.name)
def test_requirements_name_no_host_and_no_path(path):
    text = path.read_text()
    assert "://" not in text
    assert "file:" not in text
    assert not [line for line in text.splitlines() if line.startswith(("-", "/"))]


# Port


@pytest.mark.parametrize("text", ["", "abc", "80a", "-1", "0", "65536", "800000", "8000.0", "٨٠٠٠"])
def test_port_that_is_no_port(text):
    with pytest.raises(ports.PortError, match=r"is not a port: choose one from 1024 to 65535"):
        ports.check_port(text)


def test_port_in_use_names_who_and_another_one():
    with socket.socket() as taken:
        taken.bind((ports.HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ports.PortError) as caught:
            ports.check_port(str(port))
    assert f"Port {port} is already used" in str(caught.value)
    assert "`make run PORT=" in str(caught.value)
    if Path("/proc/net/tcp").exists():
        assert f"(process {os.getpid()})" in str(caught.value)


def test_port_kept_for_the_system(monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(ports, "bind", refuse)
    with pytest.raises(ports.PortError, match="Port 80 is kept for the system"):
        ports.check_port("80")


def test_free_port_is_given_back():
    with socket.socket() as probe:
        probe.bind((ports.HOST, 0))
        port = probe.getsockname()[1]
    assert ports.check_port(str(port)) == port
