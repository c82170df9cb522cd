#!/usr/bin/python3
"""Serves pages of certificates, all of which are on record. Its first line of output is its address; when it is asked
for /count, it answers how many pages it gave, and over how many seconds they were asked for."""

import socketserver
import sys
import time
from http.server import BaseHTTPRequestHandler
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "site"))

from answer import PAGE, SIDE_BAR  # noqa: E402
from certificates import attendee_table  # noqa: E402

VALUES = ("ID OF IT", "Participant (invented)", "QGIS", "Karten Bern (invented)", "Bern Altstadt", "Deutsch",
          "Karten zeichnen", "QGIS Grundlagen", "March 3, 2026 to March 5, 2026", "16", "Trainer One")
TEXT = PAGE.format(language="en", title="Certificate", side_bar=SIDE_BAR, content=attendee_table(VALUES)).encode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        if self.path == "/count":
            times = self.server.times
            body = f"{len(times)} {max(times, default=0) - min(times, default=0)}".encode()
        else:
            self.server.times.append(time.monotonic())
            body = TEXT.replace(b"ID OF IT", self.path.rstrip("/").rpartition("/")[2].encode())
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)

    def log_message(self, *args):
        pass


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    request_queue_size = 128  # curl comes with fifty connections at once
    times = []


if __name__ == "__main__":
    with Server(("127.0.0.1", 0), Handler) as server:
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
