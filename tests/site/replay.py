"""Answers as they were captured, byte by byte."""

import json
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from answer import JSON, Answer, not_found, page

# Parameters that do not change what is answered.
IDLE = {("start", "0"), ("page", "1"), ("search[value]", "")}

# Headers that belong to one delivery, not to the answer.
OF_DELIVERY = {"content-length", "transfer-encoding", "date", "connection"}


def significant(query):
    """The part of a query that tells two answers apart."""
    pairs = parse_qsl(query, keep_blank_values=True)
    return frozenset(pair for pair in pairs
                     if pair not in IDLE and pair[0] != "draw"
                     and not pair[0].startswith("order"))


def rank(entry):
    """How good an entry is, if several differ only in the request's headers."""
    content = dict(entry["response_headers"]).get("Content-Type")
    return entry["status"] == 200 and content == JSON


class Replay:
    """A folder of captured answers with its index.json."""

    def __init__(self, folder):
        self._folder = Path(folder)
        self._entries = {}
        index = (self._folder / "index.json").read_text(encoding="utf-8")
        for entry in json.loads(index):
            path, _, query = entry["path"].partition("?")
            key = entry["method"], unquote(path), significant(query)
            old = self._entries.get(key)
            if old is None or rank(entry) > rank(old):
                self._entries[key] = entry

    def find(self, request):
        query = significant(request.raw_query)
        methods = ("HEAD", "GET") if request.method == "HEAD" else (request.method,)
        found = (self._entries.get((method, request.path, query))
                 for method in methods)
        return next(filter(None, found), None)

    def body(self, request, entry):
        """The captured body; of pages only the headers were kept."""
        if "file" in entry:
            return (self._folder / entry["file"]).read_bytes()
        if 300 <= entry["status"] < 400:
            return b""
        return page(request, entry["name"]).body

    def __call__(self, request, site):
        entry = self.find(request)
        if entry is None:
            return not_found(request)
        headers = [(name, value) for name, value in entry["response_headers"]
                   if name.lower() not in OF_DELIVERY]
        return Answer(entry["status"], headers, self.body(request, entry))
