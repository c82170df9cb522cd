#!/usr/bin/python3
"""Write documents.tsv: what the invented site answers, for those who try it without a network.

Asks the test double of the site, on this machine, as qcert_sync() and qcert_verify() do. Days become {today+N}, N days
after the day of use, and on pages {page+N}, which is the same as pages have it. What runs on that day is listed, too,
which the site itself only does until it begins: so the first sync shows all. The page of any certificate that there is
not stands under *.
Usage: documents.py [FILE [TODAY]]; TODAY, on which it is asked, makes no difference
"""

import datetime
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "tests" / "site"))

from certificates import MONTHS  # noqa: E402
from client import Site  # noqa: E402

BEFORE = 10  # days; no course of the demo takes as long
TABLE = "/en/certifyingorganisation-json/?%s&length=100&start=0"
UPCOMING = "/en/feed/upcoming-course/"
PATHS = ["/en/feed/certifyingorganisations/?page=1&page_size=100", TABLE % "approved=True",
         TABLE % "approved=False&ready=False", TABLE % "approved=False&ready=True",
         TABLE % "rejected=True&ready=True", TABLE % "is_archived=True",
         "/en/feed/training-center/", UPCOMING, "/en/feed/past-course/"]
KINDS = {"/en/certificate/": "certificates", "/en/organisationcertificate/": "organisation_certificates"}
NOBODY = "QGIS-0"  # an id that nobody has
PAGE_DAYS = re.compile(rf"({'|'.join(map(re.escape, MONTHS))}) (\d\d?), (\d{{4}})")
AROUND = re.compile(r"<aside>.*?</aside>", re.DOTALL)  # as on all pages
DAYS = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d\d)/(\d\d)/(\d{4})")  # the table's form of them is read by nobody


def ask(today):
    with Site(HERE, "--today", today) as site:
        return {path: site.ask(path).json() for path in PATHS}


def add_running(documents, today):
    """To the upcoming courses, those that began before today and are not over."""
    earlier = ask((datetime.date.fromisoformat(today) - datetime.timedelta(BEFORE)).isoformat())
    documents[UPCOMING]["features"] += [
        row for row in earlier[UPCOMING]["features"]
        if row["properties"]["start_date"] < today < row["properties"]["end_date"]]


def days_after(today):
    """Turns a day, matched by DAYS, into its distance from today."""
    def turn(match):
        year, month, day = match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)
        return f"{{today{(datetime.date(int(year), int(month), int(day)) - today).days:+}}}"
    return turn


def page_days_after(today):
    """The same for a day of a page, matched by PAGE_DAYS."""
    def turn(match):
        day = datetime.date(int(match[3]), MONTHS.index(match[1]) + 1, int(match[2]))
        return f"{{page{(day - today).days:+}}}"
    return turn


def pages(today):
    """The pages of all certificates, each in a line."""
    content = json.loads((HERE / "site.json").read_text(encoding="utf-8"))
    with Site(HERE, "--today", today) as site:
        for path, table in KINDS.items():
            for number in [*(row["certificateID"] for row in content[table]), NOBODY]:
                text = " ".join(AROUND.sub("", site.ask(f"{path}{number}/").text()).split())
                text = PAGE_DAYS.sub(page_days_after(datetime.date.fromisoformat(today)), text)
                yield (f"{path}*", text.replace(f" {NOBODY}", "")) if number == NOBODY else (f"{path}{number}/", text)


def lines(today):
    documents = ask(today)
    add_running(documents, today)
    yield "path\tbody\n"
    for path, document in documents.items():
        for name, shown in (("count", "results"), ("recordsFiltered", "data")):
            if document.get(name, 0) > len(document.get(shown, ())):
                raise SystemExit(f"{path} has more than one page")
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        yield f"{path}\t{DAYS.sub(days_after(datetime.date.fromisoformat(today)), text)}\n"
    for path, text in pages(today):
        yield f"{path}\t{text}\n"


def main():
    target = Path(sys.argv[1]) if sys.argv[1:] else HERE / "documents.tsv"
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(lines(sys.argv[2] if sys.argv[2:] else "2026-11-23"))


if __name__ == "__main__":
    main()
