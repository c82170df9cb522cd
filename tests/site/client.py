"""Starts the test double and talks to it; for tests."""

import gzip
import http.client
import json
import re
import signal
import ssl
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SERVER = Path(__file__).resolve().parent.parent / "server.py"
AGENT = "test-of-the-double/1"  # http.client names itself not at all


@dataclass
class Reply:
    """One answer, read to its end."""

    status: int
    headers: dict  # names in lower case
    body: bytes

    def json(self):
        return json.loads(self.text())

    def text(self):
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.body) if packed else self.body).decode()

    def names(self):
        """The names of what is listed, whatever the form of the list."""
        content = self.json()
        if "features" in content:
            return [row["properties"]["name"] for row in content["features"]]
        if "results" in content:
            return [row["name"] for row in content["results"]]
        return [row[3] for row in content["data"]]

    def languages(self):
        """The language of courses, which tests use as a mark."""
        return [row["properties"]["language"] for row in self.json()["features"]]


class Site:
    """A running test double."""

    def __init__(self, data, *options):
        command = [sys.executable, "-B", str(SERVER), str(data), *map(str, options)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        match = re.fullmatch(r"(https?)://127\.0\.0\.1:(\d+)", self.url)
        if not match:
            self.process.wait()
            raise RuntimeError("the test double did not start")
        self.scheme, self.port = match[1], int(match[2])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self, number=signal.SIGTERM):
        """End it; answers its exit status."""
        self.process.send_signal(number)
        self.process.stdout.close()
        return self.process.wait(10)

    def connect(self, timeout=300):
        if self.scheme == "https":
            context = ssl.create_default_context()
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            return http.client.HTTPSConnection(
                "127.0.0.1", self.port, timeout=timeout, context=context)
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)

    def ask(self, path, method="GET", body=None, connection=None, **headers):
        """Send one request; a header's name is written with underscores."""
        named = {"User-Agent": AGENT, "Accept": "application/json"}
        named |= {name.replace("_", "-"): value for name, value in headers.items()}
        own = connection or self.connect()
        own.request(method, path, body, named)
        answer = own.getresponse()
        fields = {name.lower(): value for name, value in answer.getheaders()}
        reply = Reply(answer.status, fields, answer.read())
        if own is not connection:
            own.close()
        return reply

    def change(self, **commands):
        """Change the site over its control door."""
        reply = self.ask("/_control", "POST", json.dumps(commands))
        if reply.status != 200:
            raise ValueError(reply.json()["error"])
        return reply.json()

    def state(self):
        return self.ask("/_control").json()

    def paths(self):
        return [entry["path"] for entry in self.state()["requests"]]
