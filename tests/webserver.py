"""A plain web server for a folder, as a user group would have one; for tests."""

import functools
import hashlib
import http.server
import threading
from pathlib import Path


class Handler(http.server.SimpleHTTPRequestHandler):
    """Python's own, which knows Last-Modified, and ETags instead if the server has them."""

    def log_request(self, code="-", size="-"):
        self.server.asked.append((self.path, int(code), dict(self.headers)))

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        if not self.server.etags or not path.is_file():
            super().do_GET()
            return
        body = path.read_bytes()
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        same = self.headers.get("If-None-Match") == tag
        self.send_response(304 if same else 200)
        self.send_header("ETag", tag)
        if not same:
            self.send_header("Content-Type", self.guess_type(str(path)))
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not same:
            self.wfile.write(body)


class WebServer:
    def __init__(self, folder, etags=False):
        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
        self.server.etags, self.server.asked = etags, []
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()

    @property
    def paths(self):
        return [path for path, _, _ in self.server.asked]

    @property
    def asked(self):
        """Each request: path, status, headers."""
        return self.server.asked
