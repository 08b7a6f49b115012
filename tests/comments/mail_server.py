"""A mail server of one test: a real socket that takes messages, refuses addresses or asks to come back."""

import contextlib
import socketserver
import threading

GREETING = "220 mail.example.org ESMTP"


class _Talk(socketserver.StreamRequestHandler):
    def handle(self):
        self.say(GREETING)
        for line in self.rfile:
            word = line.split()[0].upper() if line.split() else b""
            if word in (b"EHLO", b"HELO"):
                self.say("250 mail.example.org")
            elif word == b"RCPT":
                self.say(self.server.to_address)
            elif word == b"DATA":
                self.say("354 go on")
                self.server.kept = self.message()
                self.say(self.server.to_message)
                if self.server.to_message.startswith("250"):
                    self.server.taken.append(self.server.kept)
            elif word == b"QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")

    def say(self, words: str) -> None:
        self.wfile.write(words.encode() + b"\r\n")

    def message(self) -> bytes:
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line)
        return b"".join(lines)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True


@contextlib.contextmanager
def mail_server(settings):
    """Run a server and let the site send to it. `to_address` and `to_message` are what it answers, `taken` what it has.

    Leaving the block stops it: whoever writes then finds nobody.
    """
    with _Server(("127.0.0.1", 0), _Talk) as server:
        server.to_address, server.to_message, server.taken = "250 ok", "250 taken", []
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address
        settings.EMAIL_USE_TLS = False
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
