"""What the application answers: redirects, feeds and pages."""

import html
import math
import re
import urllib.parse

from answer import (ApiError, PageNotFound, Answer, JSON, api_answer, api_headers,
                    compact, negotiate, not_found, page, redirect)
from certificates import (attendee_certificate, login_page, organisation_certificate,
                          search_page)
from organisation import course_type_page, find_organisation, organisation_page
from table import organisation_table

PAGE_SIZE = 10
MAX_PAGE_SIZE = 100
SLUG = r"(?P<slug>[-\w]+)"
NUMBER = r"(?P<number>[-\w]+)"  # of a certificate


# Organisations

def country_codes(text):
    return [code.strip().upper() for code in text.split(",") if code.strip()]


def page_size(request):
    """Read page_size; whatever is no positive number counts as not given."""
    try:
        size = int(request.get("page_size", ""))
    except ValueError:
        return PAGE_SIZE
    return min(size, MAX_PAGE_SIZE) if size > 0 else PAGE_SIZE


def page_number(request, last):
    """Read page; beyond the end is an error, not an empty list."""
    text = request.get("page") or "1"
    try:
        number = last if text == "last" else int(text)
    except ValueError:
        number = 0
    if not 1 <= number <= last:
        raise ApiError(404, "Invalid page.")
    return number


def page_url(request, number):
    """Link to another page: http, since TLS ends before the application."""
    query = dict(urllib.parse.parse_qsl(request.raw_query, keep_blank_values=True))
    query.pop("page", None)
    if number > 1:
        query["page"] = number
    host = request.header("X-Forwarded-Host") or request.header("Host")
    text = urllib.parse.urlencode(sorted(query.items()))
    return f"http://{host}{request.path}" + (f"?{text}" if text else "")


def organisation_row(store, row, language):
    return {
        "name": row["name"],
        "country_name": store.country_name(row["country"], language),
        "country_code": row["country"],
        "organisation_email": row["email"],
        "url": row["url"],
        "address": row["address"],
        "organisation_phone": row["phone"],
    }


def organisations(request, site):
    """The paged feed: approved and not archived, whatever the other flags say."""
    rows = [row for row in site.store.rows("organisations")
            if row["approved"] and not row["archived"]]
    if request.get("country"):
        codes = country_codes(request.get("country"))
        rows = [row for row in rows if row["country"] in codes]
    rows = request.thin(sorted(rows, key=lambda row: row["name"]))
    size = page_size(request)
    last = max(1, math.ceil(len(rows) / size))
    number = page_number(request, last)
    shown = rows[(number - 1) * size:number * size]
    return {
        "count": len(rows), "page_size": size,
        "next": page_url(request, number + 1) if number < last else None,
        "previous": page_url(request, number - 1) if number > 1 else None,
        "results": [organisation_row(site.store, row, request.language)
                    for row in shown],
    }


# Courses

def convener_name(store, course):
    """First and last name; one blank if the user gave neither."""
    convener = store.target(course, "convener", "conveners")
    user = store.target(convener, "user", "users")
    return f"{user['first_name']} {user['last_name']}"


def course_feature(store, course):
    centre = store.target(course, "training_center", "training_centers")
    return {
        "type": "Feature",
        "geometry": centre["location"],
        "properties": {
            "name": course["name"],
            "start_date": course["start_date"],
            "end_date": course["end_date"],
            "course_type_name":
                store.target(course, "course_type", "course_types")["name"],
            "course_convener_name": convener_name(store, course),
            "training_center_name": centre["name"],
            "certifying_organisation_name":
                store.target(course, "organisation", "organisations")["name"],
            "language": course["language"],
            "trained_competence": course["trained_competence"],
        },
    }


def has_empty_geometry(features):
    """Whether a feature would make the real server fail with 500."""
    shapes = [feature["geometry"] for feature in features if feature["geometry"]]
    return any(not (shape.get("coordinates") or shape.get("geometries"))
               for shape in shapes)


def select_courses(request, site, upcoming, organisation):
    """Courses of one feed: a course that runs since yesterday is in neither."""
    today = site.clock.today().isoformat()
    rows = [row for row in site.store.rows("courses")
            if (row["start_date"] >= today if upcoming else row["end_date"] <= today)]
    if organisation:
        return [row for row in rows if row["organisation"] == organisation["id"]]
    codes = country_codes(request.get("country", "")) if upcoming else []
    return [row for row in rows if not codes
            or owner(site.store, row)["country"] in codes]


def owner(store, row):
    return store.target(row, "organisation", "organisations")


def course_feed(request, site, upcoming, organisation=None):
    """One of the two course feeds, of everybody or of one organisation."""
    store = site.store
    rows = select_courses(request, site, upcoming, organisation)
    rows = store.shuffled(rows, lambda row: (owner(store, row)["name"],
                                             row["start_date"]))
    features = [course_feature(store, row) for row in request.thin(rows)]
    if has_empty_geometry(features):
        return None
    return {"type": "FeatureCollection", "features": features}


def upcoming_courses(request, site, organisation=None):
    return course_feed(request, site, True, organisation)


def past_courses(request, site, organisation=None):
    return course_feed(request, site, False, organisation)


# Centres

def centre_feature(site, row):
    head = {"type": "Feature"}
    if site.options.centre_ids:
        head["id"] = row["id"]
    return head | {
        "properties": {
            "name": row["name"],
            "certifying_organisation__name": owner(site.store, row)["name"],
        },
        "geometry": row["location"],
    }


def centres(request, site, organisation=None):
    """Centres of everybody by organisation, or of one organisation by name."""
    store = site.store
    rows = [row for row in store.rows("training_centers")
            if not organisation or row["organisation"] == organisation["id"]]
    if organisation:
        rows = store.shuffled(rows, lambda row: row["name"])
    else:
        rows = store.shuffled(rows, lambda row: owner(store, row)["name"])
    crs = {"crs": {"type": "name", "properties": {"name": "EPSG:4326"}}}
    return {
        "type": "FeatureCollection", **({} if site.options.no_crs else crs),
        "features": [centre_feature(site, row) for row in request.thin(rows)],
    }


# How a feed becomes an answer

def options_answer(request, media_type):
    value = {"name": "Feed", "description": "", "renders": [JSON, "text/html"],
             "parses": [JSON, "application/x-www-form-urlencoded",
                        "multipart/form-data"]}
    return api_answer(request, value, media_type)


def feed_answer(request, site, feed, **arguments):
    media_type = negotiate(request)
    if request.method == "OPTIONS":
        return options_answer(request, media_type)
    if request.method not in ("GET", "HEAD"):
        raise ApiError(405, f'Method "{request.method}" not allowed.')
    value = feed(request, site, **arguments)
    if value is None:
        return page(request, "Server Error (500)", status=500)
    return api_answer(request, value, media_type)


def api(feed):
    """Make a view of a feed of the whole project."""

    def view(request, site, slug=None):
        try:
            if slug is None:
                return feed_answer(request, site, feed)
            organisation = find_organisation(site, slug)
            if organisation["archived"]:
                raise PageNotFound
            return feed_answer(request, site, feed, organisation=organisation)
        except ApiError as error:
            vary = "Accept" if error.status == 406 else "Accept, Cookie"
            return Answer(error.status, api_headers(request, JSON, vary),
                          compact({"detail": error.detail}))

    return view


# Pages

def home_page(request, site):
    return page(request, "QGIS Certification")


def organisation_list(request, site):
    rows = "".join(f"<li>{html.escape(row['name'])}</li>"
                   for row in site.store.rows("organisations") if row["approved"])
    return page(request, "Certifying Organisations", f"<ul>{rows}</ul>")


ROUTES = [(re.compile(pattern), view) for pattern, view in (
    ("/", home_page),
    ("/feed/certifyingorganisations/", api(organisations)),
    ("/feed/upcoming-course/", api(upcoming_courses)),
    ("/feed/past-course/", api(past_courses)),
    ("/feed/training-center/", api(centres)),
    ("/certifyingorganisation-json/", organisation_table),
    ("/certifyingorganisation/list/", organisation_list),
    (f"/certifyingorganisation/{SLUG}/feed/upcoming-course/", api(upcoming_courses)),
    (f"/certifyingorganisation/{SLUG}/feed/past-course/", api(past_courses)),
    (f"/certifyingorganisation/{SLUG}/feed/training-center/", api(centres)),
    (f"/certifyingorganisation/{SLUG}/", organisation_page),
    (rf"/certifyingorganisation/{SLUG}/coursetype/(?P<number>\d+)/", course_type_page),
    ("/certificate/", search_page),
    (f"/certificate/{NUMBER}/", attendee_certificate),
    ("/organisationcertificate/", search_page),
    (f"/organisationcertificate/{NUMBER}/", organisation_certificate),
    ("/accounts/login/", login_page),
)]


def resolve(path):
    """Find the view of a path without its language prefix."""
    for pattern, view in ROUTES:
        if match := pattern.fullmatch(path):
            return view, match.groupdict()
    return None


def repaired(request, prefix, path, status):
    """Redirect to the path with prefix and slash, if that leads anywhere."""
    for candidate in (path, path + "/"):
        if resolve(candidate):
            query = f"?{request.raw_query}" if request.raw_query else ""
            return redirect(urllib.parse.quote(prefix + candidate) + query, status)
    return not_found(request)


def preferred_language(request):
    """The first enabled language of Accept-Language."""
    for entry in request.header("Accept-Language").lower().split(","):
        code = re.split("[-;]", entry.strip())[0]
        if code in ("en", "id"):
            return code
    return "en"


def without_prefix(request):
    """Choose a language, but only for a path that exists with a prefix."""
    prefix = "/" + preferred_language(request)
    answer = repaired(request, prefix, request.path, 302)
    prefixed = re.match("/(en|id)/", request.path, re.IGNORECASE)
    if answer.status == 404 and not prefixed:
        answer.set_header("Vary", "Accept-Language, Cookie")
    return answer


def application(request, site):
    """Answer as the application behind the web server does."""
    match = re.fullmatch(r"(/en|/id)(/.*)", request.path)
    if not match:
        return without_prefix(request)
    prefix, path = match.groups()
    found = resolve(path)
    if not found:
        return repaired(request, prefix, path, 301)
    view, arguments = found
    if request.method not in ("GET", "HEAD", "OPTIONS") and "/feed/" not in path:
        return page(request, "Forbidden", "<p>CSRF verification failed.</p>", 403)
    try:
        return view(request, site, **arguments)
    except PageNotFound:
        return not_found(request)
