"""Faults on demand: what the network, the front and the site do on a bad day.

    PATTERN:KIND[=VALUE][*TIMES]

PATTERN is a regular expression searched in path?query as sent; a colon in it
is written \\: . VALUE runs to the end, colons included. TIMES says how often
the fault acts (default: always); a final *DIGITS never belongs to VALUE. All
faults that match a request act on it.

  status=CODE[:SECONDS]     error page with that status; SECONDS = Retry-After
  slow=SECONDS              wait before the first byte
  drip[=SECONDS]            one byte at a time, with a pause (default 0.01)
  cut=BYTES[:FRAMING]       close after so many body bytes; FRAMING is length
                            (default unless compressed), chunked or close
  stall[=SECONDS]           send half of the body, then nothing (default 3600)
  endless[=blanks]          features (or blanks) for ever
  bomb=BYTES                a small gzip body that inflates to so many bytes
  badgzip                   a body that says gzip and is not
  type=MEDIA                the right body with a wrong Content-Type
  html                      an HTML page with status 200
  garbage                   text that is no JSON
  deep=N                    N nested arrays
  empty                     status 200 and no body
  body=TEXT                 this text as the body
  header=NAME: VALUE        one more header, or another value for it
  redirect=URL              302 to URL
  login                     302 to the login page, as without a session
  legacy                    the page as an older site showed it
  pad=BYTES                 the right body with so many blanks in front, streamed
  next=HOST                 next and previous name this host (and the other
                            scheme, unless HOST is given as scheme://host)
  refuse                    close the connection without an answer
  shrink=FRACTION           the feed loses that share of its rows
  shift[=SLUG]              after page 1 of the organisations this one is
                            approved (default: a new one that sorts first)
  midnight[=N]              after N requests (default 1) the date is the next
"""

import itertools
import json
import re
import threading
import zlib
from dataclasses import dataclass
from typing import Callable, Optional
from urllib.parse import urlsplit, urlunsplit

from answer import JSON, compact, front_page, page, redirect

CHUNK = 1 << 16
FEATURE = {"type": "Feature", "geometry": None, "properties": {"name": "Endless"}}
ROW_LISTS = ("features", "results", "data")


@dataclass
class Fault:
    """One fault as ordered, and how often it still acts."""

    text: str
    pattern: re.Pattern
    kind: str
    value: str
    left: Optional[int]
    seen: int = 0


@dataclass
class Call:
    """What a fault may look at and change."""

    request: object
    site: object
    fault: Fault
    answer: object = None

    def replace(self, answer):
        """Answer something else, but sent in the way chosen so far."""
        old, self.answer = self.answer, answer
        for name in ("delay", "pause", "stop_at", "hang", "framing", "refuse"):
            setattr(answer, name, getattr(old, name))

    def replace_body(self, body):
        self.answer.body = body
        self.answer.stream = None


def parse(text):
    """Read one fault."""
    pattern, colon, rest = _split_pattern(text)
    match = re.fullmatch(r"(\w+)(?:[=:](.*?))?(?:\*(\d+))?", rest, re.DOTALL)
    if not colon or not match or match[1] not in KINDS:
        raise ValueError(f"not a fault: {text!r}")
    value = match[2] or ""
    KINDS[match[1]].check(value)
    try:
        found = re.compile(pattern)
    except re.error as error:
        raise ValueError(f"not a pattern: {pattern!r}: {error}") from error
    return Fault(text, found, match[1], value, int(match[3]) if match[3] else None)


def _split_pattern(text):
    """Split at the first colon that has no backslash before it."""
    match = re.match(r"((?:\\.|[^\\:])*)(:?)(.*)", text, re.DOTALL)
    return match[1].replace("\\:", ":"), match[2], match[3]


class Faults:
    """The faults in force."""

    def __init__(self, texts=()):
        self._lock = threading.Lock()
        self.replace(texts)

    def replace(self, texts):
        faults = [parse(text) for text in texts]
        with self._lock:
            self._faults = faults

    def texts(self):
        with self._lock:
            return [fault.text for fault in self._faults]

    def take(self, request):
        """The faults that act on this request; uses one time of each."""
        with self._lock:
            acting = [fault for fault in self._faults
                      if fault.left != 0 and fault.pattern.search(request.target)]
            for fault in acting:
                fault.seen += 1
                if fault.left:
                    fault.left -= 1
        return acting


# Whole answers that are not the right one

def give_status(call, value):
    code, _, seconds = value.partition(":")
    if int(code) == 500:
        call.replace(page(call.request, "Server Error (500)", status=500))
    else:
        extra = [("Retry-After", seconds)] if seconds else []
        call.replace(front_page(int(code), extra))


def give_page(call, _):
    call.replace(page(call.request, "Please log in to this network"))


def give_redirect(call, value):
    call.replace(redirect(value))


def give_login(call, _):
    call.replace(redirect(f"/en/accounts/login/?next={call.request.path}"))


def give_blanks(call, value):
    pieces, rest = divmod(int(float(value)), CHUNK)
    call.answer.stream = itertools.chain(itertools.repeat(b" " * CHUNK, pieces),
                                         [b" " * rest + call.answer.body])


def give_type(call, value):
    call.answer.set_header("Content-Type", value)


def give_header(call, value):
    name, _, text = value.partition(":")
    call.answer.set_header(name.strip(), text.strip())


def give_text(call, value):
    call.replace_body(value.encode())


def give_garbage(call, _):
    call.replace_body(b'{"type":"FeatureCollection","features":[{"type":,,]')


def give_nothing(call, _):
    call.replace_body(b"")


def give_depth(call, value):
    depth = int(float(value))
    call.replace_body(b'{"type":"FeatureCollection","features":'
                      + b"[" * depth + b"]" * depth + b"}")


def give_bad_gzip(call, _):
    call.answer.set_header("Content-Encoding", "gzip")
    call.replace_body(b"\x1f\x8b\x08\x00" + b"\x00" * 6 + b"\xff\xfe no deflate" * 9)


def inflating(size):
    """Compress a JSON text made of blanks, piece by piece."""
    head, tail = b'{"type":"FeatureCollection","features":[', b"]}"
    packer = zlib.compressobj(wbits=31)
    yield packer.compress(head)
    for left in range(size - len(head) - len(tail), 0, -CHUNK):
        if piece := packer.compress(b" " * min(CHUNK, left)):
            yield piece
    yield packer.compress(tail) + packer.flush()


def give_bomb(call, value):
    call.answer.set_header("Content-Encoding", "gzip")
    call.answer.stream = inflating(int(float(value)))


def opened(body):
    """Split a feed into its text up to the first row, and one row of it."""
    value = json.loads(body)
    name = next((key for key in ROW_LISTS if key in value), "features")
    rows = value.pop(name, None) or [FEATURE]
    return compact(value)[:-1] + f',"{name}":['.encode(), compact(rows[0]) + b","


def give_endless(call, value):
    if not call.answer.is_json:
        call.answer.set_header("Content-Type", JSON)
        call.answer.body = compact({"type": "FeatureCollection", "features": []})
    head, row = opened(call.answer.body)
    block = b" " * CHUNK if value == "blanks" else row * (CHUNK // len(row) + 1)
    call.answer.stream = itertools.chain([head], itertools.repeat(block))


# Links

def moved(url, scheme, host):
    return urlunsplit(urlsplit(url)._replace(scheme=scheme, netloc=host))


def give_next(call, value):
    scheme, mark, host = value.rpartition("://")
    if not mark:
        scheme = "http" if call.site.options.tls else "https"
    if not call.answer.is_json:
        return
    content = json.loads(call.answer.body)
    for name in ("next", "previous"):
        if content.get(name):
            content[name] = moved(content[name], scheme, host)
    call.replace_body(compact(content))


# The way in which an answer is sent

def delay(call, value):
    call.answer.delay += float(value)


def drip(call, value):
    call.answer.pause = float(value or 0.01)


def cut(call, value):
    size, _, framing = value.partition(":")
    call.answer.stop_at = int(size)
    call.answer.framing = framing or call.answer.framing


def stall(call, value):
    call.answer.hang = float(value or 3600)


def refuse(call, _):
    call.answer.refuse = True


# Changes of the site

def shrink(call, value):
    call.request.kept *= 1 - float(value)


def look_old(call, _):
    call.request.legacy = True


def shift(call, value):
    """Approve an organisation between page 1 and page 2."""
    first = call.request.get("page", "1") == "1" and call.answer.status == 200
    if not first or not call.request.path.endswith("/certifyingorganisations/"):
        return
    store = call.site.store
    if not value:
        name = f"! Shifted in, no. {call.fault.seen} (invented)"
        store.add("organisations", [{"name": name, "email": "shift@example.org"}])
        return
    for row in store.rows("organisations"):
        if row["slug"] == value:
            row.update(approved=True, status="Approved")


def midnight(call, value):
    if call.fault.seen == int(value or 1):
        call.site.clock.roll()


@dataclass
class Kind:
    """How a kind of fault acts, and what its value must look like."""

    act: Callable
    check: Callable = lambda value: None
    early: bool = False  # acts before the answer is made


def is_number(value):
    float(value)


def is_number_if_any(value):
    float(value or 0)


def starts_with_number(value):
    int(value.partition(":")[0])


def is_text(value):
    if not value:
        raise ValueError("this fault needs a value")


KINDS = {
    "status": Kind(give_status, starts_with_number), "html": Kind(give_page),
    "redirect": Kind(give_redirect, is_text), "type": Kind(give_type, is_text),
    "login": Kind(give_login), "legacy": Kind(look_old, early=True),
    "pad": Kind(give_blanks, is_number), "header": Kind(give_header, is_text), "body": Kind(give_text, is_text),
    "garbage": Kind(give_garbage), "empty": Kind(give_nothing),
    "deep": Kind(give_depth, is_number), "badgzip": Kind(give_bad_gzip),
    "bomb": Kind(give_bomb, is_number), "endless": Kind(give_endless),
    "next": Kind(give_next, is_text), "slow": Kind(delay, is_number),
    "drip": Kind(drip, is_number_if_any), "cut": Kind(cut, starts_with_number),
    "stall": Kind(stall, is_number_if_any), "refuse": Kind(refuse),
    "shrink": Kind(shrink, is_number, early=True), "shift": Kind(shift),
    "midnight": Kind(midnight, is_number_if_any),
}


def apply(faults, request, site, answer=None):
    """Let faults act: the early ones before there is an answer."""
    for fault in faults:
        kind = KINDS[fault.kind]
        if kind.early == (answer is None):
            call = Call(request, site, fault, answer)
            kind.act(call, fault.value)
            answer = call.answer
    return answer
