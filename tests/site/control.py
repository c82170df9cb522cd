"""A door for tests, on a path that the real site does not have.

GET /_control answers what was asked so far; POST /_control changes the site.
"""

import json
import threading
import time

from answer import JSON, Answer

# What tests call the tables in {"rename": ...}.
RENAMED = {"organisation": "organisations", "centre": "training_centers",
           "course_type": "course_types"}


class Journal:
    """What was asked, when, and how much of it at the same time."""

    def __init__(self, path=None):
        self._start = time.monotonic()
        self._lock = threading.Lock()
        self._entries = []
        self._in_flight = 0
        self._file = open(path, "a", encoding="utf-8") if path else None

    def elapsed(self):
        return round(time.monotonic() - self._start, 4)

    def begin(self, request, connection):
        with self._lock:
            self._in_flight += 1
            entry = {
                "method": request.method, "path": request.path,
                "query": request.raw_query, "headers": request.headers,
                "time": self.elapsed(), "in_flight": self._in_flight,
                "connection": connection, "status": None, "end": None,
            }
            self._entries.append(entry)
        return entry

    def end(self, entry, status):
        with self._lock:
            self._in_flight -= 1
            entry.update(status=status, end=self.elapsed())
            if self._file:
                print(json.dumps(entry), file=self._file, flush=True)

    def entries(self):
        with self._lock:
            return [dict(entry) for entry in self._entries]

    def in_flight(self):
        with self._lock:
            return self._in_flight

    def forget(self):
        with self._lock:
            self._entries.clear()


def change_day(site, value):
    site.clock.set(value)


def change_faults(site, value):
    site.faults.replace(value)


def rename(site, value):
    new = value["to"]
    for name, old in value.items():
        if name != "to":
            site.store.rename(RENAMED[name], old, new)


def patch(site, value):
    for table, changes in value.items():
        for key, change in changes.items():
            site.store.patch(table, key, change)


def add(site, value):
    return {table: site.store.add(table, rows) for table, rows in value.items()}


def centre_ids(site, value):
    """As a newer version of the site's software."""
    site.options.centre_ids = value


def forget(site, value):
    if value:
        site.journal.forget()


COMMANDS = {"today": change_day, "faults": change_faults, "rename": rename,
            "patch": patch, "add": add, "centre_ids": centre_ids,
            "forget": forget}


def reply(value, status=200):
    body = json.dumps(value).encode()
    return Answer(status, [("Content-Type", JSON)], body)


def change(request, site):
    """Carry out the commands of a body in the order in which they stand."""
    results = {}
    for name, value in json.loads(request.body).items():
        if name not in COMMANDS:
            raise ValueError(f"unknown command {name!r}")
        results[name] = COMMANDS[name](site, value)
    return {"today": site.clock.today().isoformat(),
            "faults": site.faults.texts(), "results": results}


def state(site):
    return {"today": site.clock.today().isoformat(),
            "faults": site.faults.texts(), "elapsed": site.journal.elapsed(),
            "in_flight": site.journal.in_flight(),
            "requests": site.journal.entries()}


def control(request, site):
    """Answer a request of a test."""
    if request.method == "GET":
        return reply(state(site))
    if request.method != "POST":
        return reply({"error": "GET or POST"}, 405)
    try:
        return reply(change(request, site))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return reply({"error": f"{type(error).__name__}: {error}"}, 400)
