"""Mail settings from the environment: whole, or none at all."""

from collections.abc import Mapping

PORTS = {"starttls": 587, "ssl": 465, "plain": 25}


def mail_problems(environment: Mapping[str, str]) -> list[str]:
    """Return what must be set or corrected before mail can be sent, each as `NAME (what it is)`; nothing when whole."""
    given = {name for name, value in environment.items() if name.startswith("QAFILA_EMAIL_") and value}
    problems = []
    if given and "QAFILA_EMAIL_HOST" not in given:
        problems.append("QAFILA_EMAIL_HOST (the mail server, since other QAFILA_EMAIL_ settings are there)")
    if "QAFILA_EMAIL_HOST" in given and "QAFILA_EMAIL_FROM" not in given:
        problems.append("QAFILA_EMAIL_FROM (the address that mail comes from, such as site@example.org)")
    if "QAFILA_EMAIL_USER" in given and "QAFILA_EMAIL_PASSWORD" not in given:
        problems.append("QAFILA_EMAIL_PASSWORD (the password of QAFILA_EMAIL_USER)")
    if "QAFILA_EMAIL_PASSWORD" in given and "QAFILA_EMAIL_USER" not in given:
        problems.append("QAFILA_EMAIL_USER (whose password QAFILA_EMAIL_PASSWORD is)")
    for name in ("QAFILA_EMAIL_TLS", "QAFILA_EMAIL_SSL"):
        if environment.get(name, "") not in ("", "0", "1"):
            problems.append(f"{name} (1 or 0)")
    if environment.get("QAFILA_EMAIL_TLS") == environment.get("QAFILA_EMAIL_SSL") == "1":
        problems.append("QAFILA_EMAIL_TLS or QAFILA_EMAIL_SSL (one of the two only)")
    port = environment.get("QAFILA_EMAIL_PORT", "")
    if port and not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        problems.append("QAFILA_EMAIL_PORT (a number from 1 to 65535)")
    return problems


def mail(environment: Mapping[str, str]) -> dict:
    """Return Django's mail settings. Without a server's name, messages go nowhere, and nobody is promised one.

    Encrypted by STARTTLS unless the environment says otherwise: a password must not travel in clear by omission.
    """
    host = environment.get("QAFILA_EMAIL_HOST", "")
    if not host:
        # Wagtail would offer to send a new password.
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend",
            "WAGTAIL_PASSWORD_RESET_ENABLED": False,
        }
    ssl = environment.get("QAFILA_EMAIL_SSL") == "1"
    tls = not ssl and environment.get("QAFILA_EMAIL_TLS") != "0"
    return {
        "EMAIL_HOST": host,
        "EMAIL_PORT": int(
            environment.get("QAFILA_EMAIL_PORT") or PORTS["ssl" if ssl else "starttls" if tls else "plain"]
        ),
        "EMAIL_HOST_USER": environment.get("QAFILA_EMAIL_USER", ""),
        "EMAIL_HOST_PASSWORD": environment.get("QAFILA_EMAIL_PASSWORD", ""),
        "EMAIL_USE_SSL": ssl,
        "EMAIL_USE_TLS": tls,
        "DEFAULT_FROM_EMAIL": environment["QAFILA_EMAIL_FROM"],
    }
