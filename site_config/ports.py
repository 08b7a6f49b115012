"""The port `make run` serves on: read, checked and explained in one sentence where it cannot be had."""

import errno
import re
import socket
from pathlib import Path

HOST = "127.0.0.1"


class PortError(Exception):
    """The port cannot be used; the message says why and what to do."""


def check_port(text: str) -> int:
    """Return the port number, or raise PortError when it is no port, not allowed or already used."""
    if not re.fullmatch(r"[0-9]{1,5}", text.strip()) or not 1 <= int(text) <= 65535:
        raise PortError(
            f"PORT={text} is not a port: choose one from 1024 to 65535, as in `make run PORT=8001`."
        )
    port = int(text)
    try:
        bind(port)
    except OSError as error:
        raise PortError(explain(port, error)) from None
    return port


def bind(port: int) -> None:
    with socket.socket() as attempt:
        # As the server does: a port that was just left is free.
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        attempt.bind((HOST, port))


def explain(port: int, error: OSError) -> str:
    if error.errno == errno.EACCES:
        return f"Port {port} is kept for the system: choose one from 1024 on, as in `make run PORT=8000`."
    if error.errno == errno.EADDRINUSE:
        by = user_of(port)
        return (
            f"Port {port} is already used{f' by {by}' if by else ''}:"
            f" stop that, or choose another one with `make run PORT={free_port_after(port)}`."
        )
    return f"Port {port} cannot be used ({error.strerror}): choose another one, as in `make run PORT=8001`."


def free_port_after(port: int) -> int:
    for candidate in range(max(port + 1, 1024), min(port + 50, 65536)):
        try:
            bind(candidate)
        except OSError:
            continue
        return candidate
    return 8001


def user_of(port: int) -> str:
    """Return "name (process 123)" of what listens on a port, "" where the system does not tell."""
    inodes = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            lines = Path(table).read_text().splitlines()[1:]
        except OSError:
            continue
        for fields in map(str.split, lines):
            if fields[3] == "0A" and int(fields[1].rpartition(":")[2], 16) == port:
                inodes.add(f"socket:[{fields[9]}]")
    found = []
    for handle in Path("/proc").glob("[0-9]*/fd/*") if inodes else ():
        try:
            if str(handle.readlink()) in inodes:
                found.append(int(handle.parts[2]))
        except OSError:
            continue
    try:
        # Servers share the socket with their workers; the oldest process is the one to stop.
        process = min(found)
        return f"{Path(f'/proc/{process}/comm').read_text().strip()} (process {process})"
    except (OSError, ValueError):
        return ""
