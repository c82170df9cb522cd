#!/usr/bin/python3
"""Serves folders made by feeds.py as they are, so that the server's own time
counts for little: serve.py FOLDER. Its first line of output is its address."""

import json
import socketserver
import sys
from http.server import BaseHTTPRequestHandler
from pathlib import Path


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        _, folder, address = self.path.split("/", 2)
        folder = self.server.root / folder
        index = json.loads((folder / "index.json").read_text())
        with open(folder / index["/" + address], "rb") as file:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(file.seek(0, 2)))
            self.end_headers()
            self.wfile.flush()
            file.seek(0)
            self.connection.sendfile(file)

    def log_message(self, *args):
        pass


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


if __name__ == "__main__":
    with Server(("127.0.0.1", 0), Handler) as server:
        server.root = Path(sys.argv[1])
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
