"""Requests, answers and how the application chooses between JSON and HTML."""

import html
import json
from dataclasses import dataclass, field
from http.client import responses
from typing import Iterator, Optional

JSON = "application/json"
HTML = "text/html; charset=utf-8"
RENDERERS = (JSON, "text/html")  # in the order the application prefers them

# Padding, so that a page is long enough to be compressed by the front.
SIDE_BAR = "\n".join(f'<a class="side-bar-item-{n}">Section {n}</a>' for n in range(25))

PAGE = """

<script>var ready = true;</script>
<!DOCTYPE html>
<html lang="{language}">
<head><title>{title}</title></head>
<body>
<aside>
{side_bar}
</aside>
<div class="content column is-9">
<h1>{title}</h1>
{content}
</div>
</body>
</html>
"""

FRONT_PAGE = (
    "<html>\r\n<head><title>{0}</title></head>\r\n<body>\r\n"
    "<center><h1>{0}</h1></center>\r\n<hr><center>nginx</center>\r\n"
    "</body>\r\n</html>\r\n"
)


@dataclass
class Request:
    """One request, read."""

    method: str
    target: str  # path?query as sent
    path: str  # decoded
    query: list  # decoded pairs
    headers: dict  # names in lower case
    body: bytes = b""
    kept: float = 1.0  # share of the rows that the feeds still have
    legacy: bool = False  # pages look as the old site's did

    @property
    def language(self):
        return "id" if self.path.startswith("/id/") else "en"

    @property
    def raw_query(self):
        return self.target.partition("?")[2]

    def get(self, name, default=None):
        """The last value of a parameter, as the application takes it."""
        return dict(self.query).get(name, default)

    def header(self, name, default=""):
        return self.headers.get(name.lower(), default)

    def thin(self, rows):
        """Leave out the share of rows that a fault lets vanish."""
        return rows[:round(len(rows) * self.kept)]


@dataclass
class Answer:
    """One answer, and the way in which it is to be sent."""

    status: int
    headers: list
    body: bytes = b""
    delay: float = 0.0  # before the first byte
    pause: Optional[float] = None  # after each byte
    stop_at: Optional[int] = None  # body bytes sent before it stops
    hang: Optional[float] = None  # how long it then stays silent
    framing: Optional[str] = None  # length, chunked or close
    stream: Optional[Iterator[bytes]] = field(default=None, repr=False)
    refuse: bool = False  # close without a word

    def header(self, name):
        return dict((k.lower(), v) for k, v in self.headers).get(name.lower())

    def set_header(self, name, value):
        """Replace a header (None: drop it)."""
        self.headers = [(k, v) for k, v in self.headers if k.lower() != name.lower()]
        if value is not None:
            self.headers.append((name, value))

    @property
    def is_json(self):
        return self.header("Content-Type") == JSON and self.stream is None


class ApiError(Exception):
    """An error that the feeds report in JSON."""

    def __init__(self, status, detail):
        super().__init__(detail)
        self.status = status
        self.detail = detail


class PageNotFound(Exception):
    """An error that the application reports with its HTML page."""


def compact(value):
    """JSON as the feeds write it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029").encode()


def page(request, title, content="", status=200, extra=()):
    """A page of the site."""
    text = PAGE.format(language=request.language, title=html.escape(title),
                       side_bar=SIDE_BAR, content=content)
    headers = [
        ("Content-Type", HTML), *extra, ("Content-Language", request.language),
        ("X-Frame-Options", "DENY"), ("Vary", "Cookie"),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
    ]
    return Answer(status, headers, text.encode())


def not_found(request):
    return page(request, "Page not found", "<p>404</p>", 404)


def redirect(location, status=302):
    frame = [("X-Frame-Options", "DENY")] if status == 302 else []
    headers = [
        ("Content-Type", HTML), ("Location", location), *frame, ("Vary", "Cookie"),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
    ]
    return Answer(status, headers)


def front_page(status, extra=()):
    """An error page of the web server in front of the application."""
    reason = f"{status} {responses.get(status, 'Error')}"
    return Answer(status, [("Content-Type", "text/html"), *extra],
                  FRONT_PAGE.format(reason).encode())


def api_headers(request, media_type, vary="Accept, Cookie"):
    return [
        ("Content-Type", media_type), ("Vary", vary),
        ("Allow", "GET, HEAD, OPTIONS"), ("Content-Language", request.language),
        ("X-Frame-Options", "DENY"), ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
    ]


def api_answer(request, value, media_type, status=200):
    """An answer of a feed in the form that was agreed on."""
    body = compact(value)
    if media_type == JSON:
        return Answer(status, api_headers(request, JSON), body)
    content = f"<pre>{html.escape(body.decode())}</pre>"
    shown = page(request, "Feed", content, status)
    cookie = ("Set-Cookie", "csrftoken=" + "x" * 64 + "; Path=/; SameSite=Lax")
    shown.headers = [*api_headers(request, HTML), cookie]
    return shown


def _precedence(media_type):
    """How exact an entry of Accept is; its quality value plays no role."""
    kind, *parameters = (part.strip() for part in media_type.split(";"))
    main, _, sub = kind.partition("/")
    if main == "*":
        return 0
    if sub == "*":
        return 1
    return 3 if any(not p.startswith("q=") for p in parameters) else 2


def _matches(renderer, media_type):
    wanted = media_type.split(";")[0].strip().split("/")
    return all(a in ("*", b) for a, b in zip(wanted, renderer.split("/")))


def negotiate(request):
    """Choose JSON or HTML as the application does: exact entries go first."""
    renderers = RENDERERS
    if wanted := request.get("format"):
        renderers = {"json": (JSON,), "api": ("text/html",)}.get(wanted)
        if renderers is None:
            raise ApiError(404, "Not found.")
    accepted = [part.strip() for part in request.header("Accept", "*/*").split(",")]
    for precedence in (3, 2, 1, 0):
        entries = [a for a in accepted if _precedence(a) == precedence]
        for renderer in renderers:
            if any(_matches(renderer, entry) for entry in entries):
                return renderer
    raise ApiError(406, "Could not satisfy the request Accept header.")
