"""The list of organisations behind the site's own table (DataTables protocol)."""

import html
import json
from email.utils import format_datetime

from answer import JSON, Answer, page, not_found

COLUMNS = ("name", "creation_date", "update_date", "org_name", "can_approve",
           "project_slug", "org_slug", "country_name", "can_edit", "status",
           "remarks")
MAX_LENGTH = 100


def is_true(request, name):
    """Only the capital letter counts: 'true' is False."""
    return request.get(name) == "True"


def is_pending(row):
    return "pending" in (row["status"] or "").lower()


def is_listed(request, row):
    """Whether a row is in the list asked for."""
    if row["rejected"] != is_true(request, "rejected"):
        return False
    if is_true(request, "is_archived"):
        return row["archived"] and row["approved"]
    approved = is_true(request, "approved")
    if row["archived"] or row["approved"] != approved:
        return False
    if approved:
        return row["enabled"]
    return is_pending(row) != is_true(request, "ready")


def order_key(column):
    """The sort key of a column: of equal days, creation has the finer time."""
    keys = (lambda row: row["name"],
            lambda row: (row["created"], row["id"]),
            lambda row: row["updated"])
    return keys[column]


def ordered(request, store, rows):
    try:
        column = int(request.get("order[0][column]", "0"))
    except ValueError:
        column = 0
    rows = store.shuffled(rows, order_key(column))
    return rows[::-1] if request.get("order[0][dir]") == "desc" else rows


def cut(request, rows):
    """The part of the rows asked for; a bad number is an error."""
    length = min(int(request.get("length", "10")), MAX_LENGTH)
    start = int(request.get("start", "0"))
    if length == -1:
        return rows
    if start < 0 or length < 0:
        raise ValueError("Negative indexing is not supported.")
    return rows[start:start + length]


def escaped(value):
    return html.escape("" if value is None else str(value), quote=True)


def shown_day(text):
    year, month, day = text.split("-")
    return f"{day}/{month}/{year}"


def cells(request, store, row):
    """One row: texts are HTML inside JSON."""
    name, slug = escaped(row["name"]), escaped(row["slug"])
    link = f"/{request.language}/certifyingorganisation/{slug}/"
    country = store.country_name(row["country"], request.language)
    return [
        f'<a href="{link}">{name}</a>', shown_day(row["created"]),
        shown_day(row["updated"]), name, False, "qgis", slug, escaped(country),
        False, escaped(row["status"]), escaped(row["remarks"]),
    ]


def envelope(request, site):
    store = site.store
    every = store.rows("organisations")
    rows = [row for row in every if is_listed(request, row)]
    if search := request.get("search[value]"):
        rows = [row for row in rows
                if row["name"].lower().startswith(search.lower())]
    rows = request.thin(ordered(request, store, rows))
    data = [cells(request, store, row) for row in cut(request, rows)]
    if site.options.table == "objects":
        data = [dict(zip(COLUMNS, row)) for row in data]
    return {"draw": int(request.get("draw", "0")), "recordsTotal": len(every),
            "recordsFiltered": len(rows), "data": data, "result": "ok"}


def failed(error):
    return {"error": f"\n{error}", "data": [], "recordsTotal": 0,
            "recordsFiltered": 0, "draw": 0, "result": "error"}


def headers(request, site, vary):
    return [
        ("Content-Type", JSON),
        ("Expires", format_datetime(site.clock.now_utc(), usegmt=True)),
        ("Cache-Control", "max-age=0, no-cache, no-store, must-revalidate, private"),
        ("Content-Language", request.language), ("X-Frame-Options", "DENY"), *vary,
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
    ]


def organisation_table(request, site):
    """The view; its envelope is the least certain thing of the whole site."""
    if site.options.table == "missing":
        return not_found(request)
    if site.options.table == "broken":
        return page(request, "Organisations", "<table></table>")
    vary = [("Vary", "Cookie")]
    try:
        value = envelope(request, site)
    except (ValueError, IndexError) as error:
        value, vary = failed(error), []
    return Answer(200, headers(request, site, vary), json.dumps(value).encode())
