"""The site's date and its rows.

Both can be changed while the server runs, because most of what a client can
get wrong shows only when something changes between two of its requests.
"""

import datetime
import json
import random
import re
import unicodedata
from pathlib import Path

ZONE = datetime.timezone(datetime.timedelta(hours=2))  # Africa/Johannesburg
NOON = datetime.time(12, tzinfo=ZONE)

# What each kind of row points to; a row whose target is gone goes with it,
# as the real data base cascades.
REFERENCES = {
    "organisations": {},
    "users": {},
    "training_centers": {"organisation": "organisations"},
    "course_types": {"organisation": "organisations"},
    "conveners": {"organisation": "organisations", "user": "users"},
    "courses": {
        "organisation": "organisations",
        "course_type": "course_types",
        "convener": "conveners",
        "training_center": "training_centers",
    },
    "attendees": {"organisation": "organisations"},
    "certificates": {"course": "courses", "attendee": "attendees"},
    "organisation_certificates": {"organisation": "organisations"},
}

DEFAULTS = {
    "organisations": {
        "country": None, "email": "", "phone": "", "url": None, "address": "",
        "approved": True, "rejected": False, "archived": False,
        "enabled": True, "status": None, "remarks": None,
        "created": "+0", "updated": "+0",
    },
    "users": {"first_name": "", "last_name": ""},
    "training_centers": {"location": None},
    "course_types": {"description": "", "instruction_hours": None, "link": None},
    "conveners": {"title": None, "degree": None},
    "courses": {"language": None, "trained_competence": None},
    "attendees": {"surname": None},
    "certificates": {},
    "organisation_certificates": {"issued": "+0T12:00", "issued_by": None,
                                  "valid": True, "history": []},
}

DAY_FIELDS = ("start_date", "end_date", "created", "updated")


def read_day(text, today):
    """Read an ISO date, or '+30' / '-3' as days from today."""
    if re.fullmatch(r"[+-]\d+", text):
        return today + datetime.timedelta(days=int(text))
    return datetime.date.fromisoformat(text)


def read_moment(text, today):
    """Read an ISO time, or '-30T09:00': days from today, and the site's time."""
    day, _, clock = text.partition("T")
    if not re.fullmatch(r"[+-]\d+", day):
        return datetime.datetime.fromisoformat(text).astimezone(ZONE)
    return datetime.datetime.combine(read_day(day, today),
                                     datetime.time.fromisoformat(clock), ZONE)


def slugify(text):
    """Make the slug of a row that brings none along."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore")
    return re.sub(r"[^a-z0-9]+", "-", plain.decode().lower()).strip("-")[:50]


def read_countries(path=Path(__file__).with_name("countries.txt")):
    """Read the names of countries: code -> (English, Indonesian)."""
    names = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        code, _, rest = line.partition(" ")
        english, _, indonesian = rest.partition(" | ")
        names[code] = (english, indonesian or english)
    return names


class Clock:
    """The site's time: the real one, moved so that its date is the wanted one."""

    def __init__(self, today=None):
        self._shift = datetime.timedelta()
        if today:
            self.set(today)

    def now(self):
        return datetime.datetime.now(ZONE) + self._shift

    def today(self):
        return self.now().date()

    def now_utc(self):
        return self.now().astimezone(datetime.timezone.utc)

    def set(self, text):
        """Make it noon of a day, far from both midnights of any zone."""
        wanted = datetime.datetime.combine(read_day(text, self.today()), NOON)
        self._shift = wanted - datetime.datetime.now(ZONE)

    def roll(self):
        """Go to the next day."""
        self._shift += datetime.timedelta(days=1)


class Store:
    """The rows of the site, by table and key."""

    def __init__(self, content, clock, seed=0):
        self.clock = clock
        self.tables = {name: {} for name in REFERENCES}
        self.countries = read_countries()
        self._random = random.Random(seed)
        for table in REFERENCES:
            self.add(table, content.get(table, []))
        self._check_references()

    @classmethod
    def load(cls, path, clock, seed=0):
        """Read a folder with a site.json, or such a file itself."""
        path = Path(path)
        file = path / "site.json" if path.is_dir() else path
        return cls(json.loads(file.read_text(encoding="utf-8")), clock, seed)

    def rows(self, table):
        return list(self.tables[table].values())

    def target(self, row, field, table):
        """Follow a reference of a row."""
        return self.tables[table][str(row[field])]

    def shuffled(self, rows, key):
        """Sort rows with ties in random order, as the data base leaves them."""
        rows = list(rows)
        self._random.shuffle(rows)
        return sorted(rows, key=key)

    def country_name(self, code, language="en"):
        if code is None:
            return None
        return self.countries.get(code, (code, code))[language == "id"]

    def add(self, table, rows):
        """Add rows, filling in what they leave out; answers their keys."""
        return [self._add_row(table, row) for row in rows]

    def patch(self, table, key, change):
        """Change some fields of a row; None deletes it and all that hangs on it."""
        if key not in self.tables[table]:
            raise KeyError(f"no row {key} in {table}")
        if change is None:
            del self.tables[table][key]
            self._cascade()
        else:
            self.tables[table][key].update(self._dated(change))
            self._check_references()

    def rename(self, table, old, new):
        """Change the name of a row; its slug stays, as on the real site."""
        found = [row for row in self.rows(table) if row["name"] == old]
        if not found:
            raise KeyError(f"nothing named {old!r} in {table}")
        for row in found:
            row["name"] = new

    def _add_row(self, table, row):
        row = self._dated(DEFAULTS[table] | row)
        if table == "users":
            key = row["username"]
        else:
            key = row.setdefault("id", self._next_id(table))
        if table == "organisations":
            self._complete_organisation(row)
        if table == "courses":
            row.setdefault("name", self._course_name(row))
        self.tables[table][str(key)] = row
        return key

    def _next_id(self, table):
        return 1 + max((row["id"] for row in self.rows(table)), default=0)

    def _complete_organisation(self, row):
        row.setdefault("slug", slugify(row["name"]))
        if row["status"] is None and row["approved"]:
            row["status"] = "Approved"

    def _course_name(self, row):
        """Name a course as the site does: once, from what it is at that time."""
        kind = self.target(row, "course_type", "course_types")["name"]
        return f"QGIS_{kind}_{row['start_date']}-{row['end_date']}"

    def _dated(self, row):
        """Turn days counted from today into dates."""
        today = self.clock.today()
        days = {name: read_day(row[name], today).isoformat()
                for name in DAY_FIELDS if name in row}
        moments = {name: read_moment(row[name], today).isoformat()
                   for name in ("issued", "date") if name in row}
        past = {name: [self._dated(entry) for entry in row[name]]
                for name in ("history",) if name in row}
        return row | days | moments | past

    def _dangling(self):
        for table, fields in REFERENCES.items():
            for key, row in self.tables[table].items():
                for field, target in fields.items():
                    if str(row.get(field)) not in self.tables[target]:
                        yield table, key, field
                        break

    def _check_references(self):
        for table, key, field in self._dangling():
            raise KeyError(f"row {key} of {table}: {field} points nowhere")

    def _cascade(self):
        while gone := list(self._dangling()):
            for table, key, _ in gone:
                del self.tables[table][key]
