"""From socket to answer and back: the front's rules, HTTP, and bad manners."""

import gzip
import re
import select
import socket
import ssl
import sys
import threading
import time
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

import faults
from answer import Request, front_page, redirect
from control import control

PIECE = 1 << 16
GZIP_FROM = 860  # bytes
GZIP_TYPES = ("application/json", "text/")

# Fragments of a User-Agent for which production answers 410; a selection.
FRAGMENTS = (
    "curl", "wget", "libwww", "wininet", "guzzle", "urllib", "java", "cpython",
    "extract", "grab", "harvest", "miner", "octopus", "photon", "curious",
    "disco", "custo", "zh-cn", "yahoo", "yandex", "zeus", "casper",
    "linkchecker", "feedfinder", "search_robot", "default browser 0",
)
CLOSED_PATHS = re.compile(r"\.php|\.asp|myadmin", re.IGNORECASE)
KNOWN_HOSTS = re.compile(
    r"(127\.0\.0\.1|\[::1\]|localhost|.*\.localhost|.*\.test"
    r"|certification\.qgis\.org)?(:\d+)?", re.IGNORECASE)
ELSEWHERE = "http://gone.example/en/domain-not-found/"


class RateLimit:
    """The front's leaky bucket: 10 requests a second, 20 at once."""

    RATE, BURST = 10, 20

    def __init__(self):
        self._excess, self._last = 0.0, time.monotonic()

    def allows(self):
        now = time.monotonic()
        excess = max(0.0, self._excess - self.RATE * (now - self._last)) + 1
        if excess > self.BURST + 1:
            return False
        self._excess, self._last = excess, now
        return True


class Site:
    """Everything that answers: front, control door, application or replay."""

    def __init__(self, options, clock, store, application, fault_list, journal):
        self.options = options
        self.clock = clock
        self.store = store
        self.application = application
        self.faults = fault_list
        self.journal = journal
        self.limit = RateLimit() if options.rate_limit else None
        self._lock = threading.RLock()

    def front(self, request):
        """What the web server refuses before the application sees it."""
        agent = request.header("User-Agent").lower()
        if any(fragment in agent for fragment in FRAGMENTS):
            return front_page(410)
        if CLOSED_PATHS.search(request.path):
            return front_page(404)
        if self.limit and not self.limit.allows():
            return front_page(429)
        if not KNOWN_HOSTS.fullmatch(request.header("Host")):
            return redirect(ELSEWHERE)
        return None

    def respond(self, request):
        """Make the answer; one at a time, so that each sees whole rows."""
        with self._lock:
            if request.path == "/_control":
                return control(request, self)
            now = self.clock.now_utc()
            acting = self.faults.take(request)
            faults.apply(acting, request, self)
            answer = self.front(request) or self.application(request, self)
            answer = faults.apply(acting, request, self, answer)
            answer.set_header("Date", format_datetime(now, usegmt=True))
            return answer


def compress(request, answer):
    """Compress as the front does, which then cannot tell the length."""
    kind = answer.header("Content-Type") or ""
    if ("gzip" in request.header("Accept-Encoding") and not answer.stream
            and len(answer.body) >= GZIP_FROM and kind.startswith(GZIP_TYPES)
            and answer.status in (200, 403, 404) and request.method != "HEAD"
            and not answer.header("Content-Encoding")):
        answer.body = gzip.compress(answer.body, 5)
        answer.set_header("Content-Encoding", "gzip")
        answer.framing = answer.framing or "chunked"


def pieces(answer):
    """The body in the pieces in which it is sent."""
    if answer.stream:
        yield from answer.stream
        return
    stop = answer.stop_at
    if stop is None:
        stop = len(answer.body) // (1 if answer.hang is None else 2)
    step = PIECE if answer.pause is None else 1
    for start in range(0, min(stop, len(answer.body)), step):
        yield answer.body[start:min(start + step, stop)]


class Handler(BaseHTTPRequestHandler):
    """Speaks HTTP/1.1 on one connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 75

    def version_string(self):
        return "nginx"

    def log_message(self, *_):
        """Keep quiet: the journal has it all."""

    def read_request(self):
        target = self.path
        if "://" in target:  # absolute form, as proxies get it
            parts = urlsplit(target)
            target = parts.path + (f"?{parts.query}" if parts.query else "")
        path, _, query = target.partition("?")
        length = int(self.headers.get("Content-Length") or 0)
        return Request(
            method=self.command, target=target, path=unquote(path),
            query=parse_qsl(query, keep_blank_values=True),
            headers={name.lower(): text for name, text in self.headers.items()},
            body=self.rfile.read(length))

    def serve(self):
        """Answer one request and note it in the journal."""
        request = self.read_request()
        site = self.server.site
        if request.path == "/_control":
            self.deliver(request, site.respond(request))
            return
        entry = site.journal.begin(request, self.client_address[1])
        status = None
        try:
            answer = site.respond(request)
            status = answer.status
            self.deliver(request, answer)
        except OSError:
            self.close_connection = True  # the client left
        finally:
            site.journal.end(entry, status)

    do_GET = do_HEAD = do_OPTIONS = do_POST = serve
    do_PUT = do_PATCH = do_DELETE = serve

    def deliver(self, request, answer):
        """Send an answer, as well or as badly as it says."""
        compress(request, answer)
        if self.server.stop.wait(answer.delay) or answer.refuse:
            self.close_connection = True
            return
        framing = answer.framing or ("chunked" if answer.stream else "length")
        if framing == "chunked" and self.request_version == "HTTP/1.0":
            framing = "close"
        self.send_head(answer, framing)
        if request.method != "HEAD":
            self.send_body(answer, framing)

    def send_head(self, answer, framing):
        self.send_response_only(answer.status)
        self.send_header("Server", self.version_string())
        for name, value in answer.headers:
            self.send_header(name, value)
        if framing == "length":
            self.send_header("Content-Length", str(len(answer.body)))
        elif framing == "chunked":
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Connection", "close")
        self.end_headers()

    def send_body(self, answer, framing):
        chunked = framing == "chunked"
        for piece in pieces(answer):
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
            if self.server.stop.wait(answer.pause or 0):
                self.close_connection = True
                return
        if answer.hang is not None:
            self.hang(answer.hang)
        elif chunked and answer.stop_at is None:
            self.wfile.write(b"0\r\n\r\n")
        if answer.stop_at is not None or answer.hang is not None:
            self.close_connection = True

    def hang(self, seconds):
        """Say nothing more until the client leaves or the time is over."""
        select.select([self.connection], [], [], seconds)


class Server(ThreadingHTTPServer):
    """Listens; TLS is agreed on in the thread of its connection."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address, site, tls=None):
        super().__init__(address, Handler)
        self.site = site
        self.stop = threading.Event()
        self.tls = self._context(*tls) if tls else None

    @staticmethod
    def _context(certificate, key):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.maximum_version = ssl.TLSVersion.TLSv1_2  # as in production
        context.load_cert_chain(certificate, key)
        return context

    def finish_request(self, request, client_address):
        if not self.tls:
            super().finish_request(request, client_address)
            return
        request.settimeout(10)
        with self.tls.wrap_socket(request, server_side=True) as secured:
            super().finish_request(secured, client_address)

    def shutdown_request(self, request):
        """Close without complaint: a client may be gone, TLS took the socket."""
        try:
            request.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.close_request(request)

    def handle_error(self, request, client_address):
        """Failed handshakes and broken connections are a client's affair."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)
