"""A published site is whole, safe, and what was found; and a real browser shows it."""

import ctypes
import html
import html.parser
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.parse
import xml.etree.ElementTree as ElementTree

import pytest

from built import BUILD, QCERT, SOURCE, TODAY, qcert, run, sync
from mean import content
from webserver import WebServer

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402

URL = "https://group.example.org/courses/"
MARK = ".qcert-site"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """The mean site, seen two days ago and today, so that there is something running and something new."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "site.json").write_text(json.dumps(content()))
    path = folder / "courses.sqlite"
    with Site(folder, "--today", "2026-11-21") as site:
        sync(path, site, today="2026-11-21")
        site.change(today=TODAY, patch={"courses": {"9101": {"trained_competence": "<b>changed</b>"}}})
        sync(path, site)
    return path


def publish(store, folder, *words, today=TODAY):
    return qcert(store, "publish", folder, *words, today=today)


@pytest.fixture(scope="module")
def site(store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published") / "courses"
    publish(store, folder, "--url", URL, "--title", "Courses <of> \"ours\" & קורס")
    return folder


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def left(folder):
    return sorted(path.name for path in folder.iterdir())


# ---- the page ----------------------------------------------------------------------------------------------------

EMPTY = {"meta", "link", "input"}


class Page(html.parser.HTMLParser):
    """Elements in order, each with its attributes and the text within it; it must be well formed."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.elements = [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        assert len(attributes) == len(dict(attributes))
        element = {"tag": tag, "text": "", "within": [one["tag"] for one in self.open], **dict(attributes)}
        self.elements.append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_startendtag(self, tag, attributes):  # in SVG
        self.handle_starttag(tag, attributes)
        self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, text):
        for element in self.open:
            element["text"] += text

    def all(self, tag):
        return [element for element in self.elements if element["tag"] == tag]


@pytest.fixture(scope="module")
def page(site):
    return Page((site / "index.html").read_text(encoding="utf-8"))


def test_every_course_is_there_in_its_own_words(page, store):
    courses = qcert(store, "find", "--limit", 0)["courses"]
    shown = [element for element in page.elements if "course" in element.get("class", "").split()]
    assert [element["id"] for element in shown] == [f"course-{course['id']}" for course in courses]

    def plain(text):  # as a page can hold it
        return " ".join(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "\ufffd", text or "").split())

    for element, course in zip(shown, courses):
        text = plain(element["text"])
        for name in ("type", "centre", "organisation", "competence", "language", "organisation_phone",
                     "organisation_email"):
            assert plain(course[name]) in text, name
        assert element.get("data-country") == course["country"]


def test_nothing_of_the_data_becomes_markup(page):
    known = {"html", "head", "meta", "title", "link", "script", "body", "a", "header", "h1", "h2", "h3", "h4", "p", "main",
             "section", "div", "svg", "g", "use", "path", "button", "form", "label", "input", "select", "option", "ol",
             "li", "time", "bdi", "small", "span", "table", "thead", "tbody", "tr", "th", "td", "footer"}
    assert {element["tag"] for element in page.elements} == known
    for element in page.elements:
        assert not [name for name in element if name.startswith("on") or name == "style"]


def test_policy_allows_what_is_ours_alone(page):
    policy = next(element["content"] for element in page.all("meta") if "http-equiv" in element)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules == {"default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'",
                     "base-uri": "'none'", "form-action": "'none'"}
    assert [(script.get("src"), script.get("type")) for script in page.all("script")] == [
        ("site.js", None), (None, "application/ld+json")]
    assert page.elements.index(page.all("meta")[1]) < page.elements.index(page.all("script")[0])


def schemes_of_links(page, site):
    """Each leads somewhere."""
    ids = [element["id"] for element in page.elements if "id" in element]
    assert len(ids) == len(set(ids))
    seen = set()
    for element in page.elements:
        for name in ("href", "src"):
            if name not in element:
                continue
            to = urllib.parse.urlsplit(element[name])
            seen.add(to.scheme)
            if to.scheme == "":
                assert not to.netloc and (not to.fragment or to.fragment in ids)
                assert not to.path or (site / to.path).is_file() and ".." not in to.path
            elif to.scheme == "mailto":
                assert re.fullmatch(r"[\w.%+-]+@[\w.-]+", to.path) and not to.query
            else:
                assert element["tag"] == "a" or element.get("rel") == "canonical"
                assert to.scheme in ("https", "http") and re.fullmatch(r"[\w.:-]+", to.netloc)
    return seen


def test_every_link_leads_somewhere(page, site):
    assert schemes_of_links(page, site) == {"", "mailto", "https", "http"}  # http: the test double's own pages


def test_all_files_are_linked(page, site):
    linked = {element.get("href") for element in page.elements}
    assert {name for name in names(site) if name.startswith(("calendar/", "feed/"))} <= linked
    text = (site / "index.html").read_text(encoding="utf-8")
    calendars = dict(re.findall(r'<a href="(calendar/[^"]*)">Calendar: ([^<]*)</a>', text))
    assert calendars["calendar/country-ch.ics"] == "Switzerland" and len(calendars) > 1
    assert {"courses.gpkg", "courses.geojson"} <= linked
    alternates = [element for element in page.all("link") if element["rel"] == "alternate"]
    assert {element["type"] for element in alternates} == {"application/atom+xml", "text/calendar",
                                                          "application/geo+json"}
    assert [element["href"] for element in page.all("link") if element["rel"] == "canonical"] == [URL]


def test_page_can_be_used_by_all(page):
    assert page.all("html")[0]["lang"] == "en" and len(page.all("h1")) == len(page.all("main")) == 1
    levels = [int(element["tag"][1]) for element in page.elements if re.fullmatch(r"h[1-6]", element["tag"])]
    assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:]))
    labels = {element["for"] for element in page.all("label")}
    assert labels == {element["id"] for element in page.all("input") + page.all("select")}
    assert "hidden" in page.all("form")[0]  # useless without a script
    for element in page.all("h4") + [one for one in page.all("p") if one.get("class") == "what"]:
        assert element["dir"] == "auto"
    for button in page.all("button"):
        assert button["type"] == "button" and (re.search(r"[a-z]", button["text"]) or "aria-label" in button)


def test_words_are_marked_as_their_language(page, store):
    courses = qcert(store, "find", "--limit", 0)["courses"]
    known = {"ar", "he", "de", "no"}
    for title, course in zip(page.all("h4"), courses):
        codes = course["languages"] or []
        assert title.get("lang") == (codes[0] if len(codes) == 1 else None)
        known.discard(title.get("lang"))
    assert known == set()


def test_page_says_where_the_data_are_from_and_what_they_lack(page):
    footer = page.all("footer")[0]["text"]
    assert "23 November 2026" in footer and "prices, free seats and times of day" in footer
    assert any(element.get("href") == "https://certification.qgis.org" for element in page.all("a"))


def test_page_is_small(site, page):
    data = sum(len(element["text"].encode()) for element in page.elements if "course" in element.get("class", "").split())
    text = (site / "index.html").read_text(encoding="utf-8")
    courses = re.sub(r'<div id="state">.*?</section>\n<section id="take"', "", text, flags=re.DOTALL)
    fixed = re.sub(r'<script type="application/ld\+json">.*?</script>', "", courses, flags=re.DOTALL)
    whole = len(fixed.encode()) + sum((site / name).stat().st_size for name in ("site.css", "site.js", "icon.svg"))
    assert data > 0 and whole < 230_000


def fine_shapes(folder):
    fine = (folder / "index.html").read_text(encoding="utf-8").split('<g id="fine"')[1].split("</g>")[0]
    return fine.count('<path class="has"'), fine.count("<path d=")


def test_borders_around_a_region_are_as_fine_as_its_own(store, site, tmp_path):
    publish(store, tmp_path / "ch", "--country", "CH")
    own, around = fine_shapes(tmp_path / "ch")
    assert own == 1 and around >= 5  # Switzerland has five neighbours
    own, around = fine_shapes(site)
    assert own > 1 and around == 0  # of the whole world
    assert (tmp_path / "ch" / "index.html").stat().st_size < 200_000


def colours(css, scheme):
    blocks = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    return dict(re.findall(r"--([\w-]+): (#\w{6})", blocks[scheme]))


def contrast(one, other):
    def light(colour):
        parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_letters_stand_out(site, scheme):
    named = colours((site / "site.css").read_text(), scheme)
    for ink, ground in [("ink", "paper"), ("ink", "card"), ("ink", "tag"), ("soft", "paper"), ("accent", "paper"),
                        ("accent", "tag"), ("accent-ink", "accent")]:
        assert contrast(named[ink], named[ground]) >= 4.5, (ink, ground)
    for mark, ground in [("accent", "has"), ("accent", "land"), ("accent", "sea"), ("ring", "paper")]:
        assert contrast(named[mark], named[ground]) >= 3, (mark, ground)


# ---- what programs read ------------------------------------------------------------------------------------------


def test_search_engines_read_the_same_courses(page, store):
    text = next(script for script in page.all("script") if script.get("type"))["text"]
    assert "<" not in text
    data = json.loads(text)
    courses = qcert(store, "find", "--limit", 0)["courses"]
    assert data["@context"] == "https://schema.org" and len(data["@graph"]) == len(courses)
    for entry, course in zip(data["@graph"], courses):
        instance = entry["hasCourseInstance"]
        assert entry["@type"] == "Course" and instance["@type"] == "CourseInstance"
        assert entry["name"] == course["type"] and entry["provider"]["name"] == course["organisation"]
        assert entry["url"] == f"{URL}#course-{course['id']}"
        assert instance["startDate"] == course["starts"]
        assert instance["courseMode"] == ("online" if course["online"] else "onsite")
        if "geo" in instance.get("location", {}):
            assert (instance["location"]["geo"]["longitude"], instance["location"]["geo"]["latitude"]) == (
                course["lon"], course["lat"])
        assert entry["provider"].get("url", "https://").startswith(("https://", "http://"))


def test_layers_hold_the_same_courses(site, store):
    ids = {course["id"] for course in qcert(store, "find", "--limit", 0)["courses"]}
    features = json.loads((site / "courses.geojson").read_text())["features"]
    assert {feature["id"] for feature in features} == ids
    with sqlite3.connect(site / "courses.gpkg") as layers:
        assert layers.execute("SELECT count(*) FROM courses").fetchone() == (len(ids),)


def events(path):
    return path.read_text(encoding="utf-8").count("BEGIN:VEVENT")


def test_calendars_and_feeds_are_of_their_country_and_language(site, store):
    whole = qcert(store, "find", "--limit", 0)["courses"]
    countries = {course["country"] for course in whole} - {None}
    languages = {code for course in whole for code in (course["languages"] or [])}
    assert {name for name in names(site) if name.startswith("calendar/")} == {
        "calendar/courses.ics", *(f"calendar/country-{code.lower()}.ics" for code in countries),
        *(f"calendar/language-{code}.ics" for code in languages)}
    assert events(site / "calendar/courses.ics") == len(whole)
    for code in countries:
        mine = sum(course["country"] == code for course in whole)
        assert events(site / f"calendar/country-{code.lower()}.ics") == mine > 0
    for code in languages:
        mine = sum(code in (course["languages"] or []) for course in whole)
        assert events(site / f"calendar/language-{code}.ics") == mine > 0
    for name in names(site):
        if name.startswith("feed/"):
            feed = ElementTree.parse(site / name).getroot()
            itself = [link.get("href") for link in feed.iter("{http://www.w3.org/2005/Atom}link")
                      if link.get("rel") == "self"]
            assert feed.tag == "{http://www.w3.org/2005/Atom}feed" and itself == [URL + name]
            assert (site / name.replace("feed/", "calendar/").replace(".atom", ".ics")).exists()


def test_filter_decides_what_shows_but_not_the_mirror(store, site, tmp_path):
    report = publish(store, tmp_path / "ch", "--country", "Schweiz", "--language", "de")
    shown = qcert(store, "find", "--country", "CH", "--language", "de", "--limit", 0)["courses"]
    assert report["courses"] == len(shown) > 0 and report["countries"] == report["languages"] == 1
    assert [name for name in names(tmp_path / "ch") if name.startswith("feed/")] == [
        "feed/country-ch.atom", "feed/courses.atom", "feed/language-de.atom"]
    for name in names(site):
        if name.startswith("mirror"):
            assert (tmp_path / "ch" / name).read_bytes() == (site / name).read_bytes()
    assert b"group.example.org" not in b"".join((tmp_path / "ch" / name).read_bytes() for name in names(tmp_path / "ch"))


def test_near_a_place_the_nearest_come_first(store, tmp_path):
    publish(store, tmp_path / "near", "Bern", "--within", "300")
    page = Page((tmp_path / "near" / "index.html").read_text())
    shown = [element["id"] for element in page.elements if "course" in element.get("class", "").split()]
    found = qcert(store, "find", "Bern", "--within", "300", "--limit", 0)["courses"]
    assert shown == [f"course-{course['id']}" for course in found] and len(shown) > 3
    assert [element["text"] for element in page.all("h3")] == ["Nearest first"]


def test_nothing_to_show_is_a_page_too(store, tmp_path):
    assert publish(store, tmp_path / "none", "--text", "no such word")["courses"] == 0
    assert "No course is listed now." in (tmp_path / "none" / "index.html").read_text()
    assert names(tmp_path / "none" / "calendar") == ["courses.ics"]


def test_same_data_make_the_same_files(store, site, tmp_path):
    publish(store, tmp_path / "again", "--url", URL, "--title", "Courses <of> \"ours\" & קורס")
    assert names(tmp_path / "again") == names(site)
    for name in names(site):
        if not name.endswith(".gpkg"):  # which notes when it was written
            assert (tmp_path / "again" / name).read_bytes() == (site / name).read_bytes(), name


def test_title_is_text_whatever_it_holds(store, tmp_path):
    publish(store, tmp_path / "site", "--title", os.fsdecode(b"\xff\xc3\r\n<b>\x1b\xe2\x80\xae \xd7\xa7 {{list}}"))
    for name in names(tmp_path / "site"):
        if name.endswith((".html", ".ics", ".atom")):
            text = (tmp_path / "site" / name).read_text(encoding="utf-8")
            assert "<b> ק {{list}}" in html.unescape(text) and "\x1b" not in text
    page = Page((tmp_path / "site" / "index.html").read_text(encoding="utf-8"))
    assert page.all("title")[0]["text"].split() == ["<b>", "ק", "{{list}}"]


def test_countries_that_nobody_knows_are_shown_and_have_no_calendar(store, tmp_path):
    """The site may give a code that the reference data do not have."""
    shutil.copy(store, tmp_path / "s.sqlite")
    with sqlite3.connect(tmp_path / "s.sqlite") as file:
        file.execute("UPDATE organisation SET country = 'ZZ' WHERE country = 'CH'")
    report = publish(tmp_path / "s.sqlite", tmp_path / "site")
    page = Page((tmp_path / "site" / "index.html").read_text(encoding="utf-8"))
    assert "" in schemes_of_links(page, tmp_path / "site")
    assert [element for element in page.elements if element.get("data-country") == "ZZ" and ", ZZ" in element["text"]]
    assert not [name for name in names(tmp_path / "site") if "zz" in name]
    assert report["countries"] == len([name for name in names(tmp_path / "site") if "calendar/country" in name])


# ---- the folder --------------------------------------------------------------------------------------------------


def refuse(store, folder, *words):
    done = subprocess.run([QCERT, "--store", store, "--today", TODAY, "publish", folder, *words], capture_output=True,
                          text=True)
    assert done.returncode in (1, 2), done.stderr
    return done.stderr


def test_only_what_is_ours_is_replaced(store, tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    publish(store, folder)  # an empty one may be filled
    assert "replace" in refuse(store, folder)
    publish(store, folder, "--replace", "--title", "New")
    assert "New" in (folder / "index.html").read_text()
    for stranger in ("CNAME", "calendar/mine.ics", "mirror/.hidden"):
        (folder / stranger).write_text("mine")
        assert stranger in refuse(store, folder, "--replace")
        assert (folder / stranger).read_text() == "mine" and "New" in (folder / "index.html").read_text()
        (folder / stranger).unlink()
    one, other = [name for name in (folder / MARK).read_text().split("\n") if name and "/" not in name][:2]
    listed = (folder / MARK).read_text()
    (folder / MARK).write_text(f"{one}\n{other}\n" + listed)
    (folder / f"{one}\n{other}").write_text("mine")  # one file, not two
    refuse(store, folder, "--replace")
    (folder / f"{one}\n{other}").unlink()
    publish(store, folder, "--replace")
    assert left(tmp_path) == ["site"]


def test_foreign_folders_and_files_stay(store, tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "index.html").write_text("mine")
    (tmp_path / "file").write_text("mine")
    for words in ((), ("--replace",)):
        refuse(store, tmp_path / "home", *words)
        refuse(store, tmp_path / "file", *words)
    (tmp_path / "home" / MARK).write_text("")
    refuse(store, tmp_path / "home", "--replace")
    assert (tmp_path / "home" / "index.html").read_text() == (tmp_path / "file").read_text() == "mine"
    refuse(store, tmp_path / "no" / "such" / "folder")
    assert left(tmp_path) == ["file", "home"]


def test_link_is_followed(store, tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "www").symlink_to(tmp_path / "real")
    publish(store, tmp_path / "www")
    assert (tmp_path / "www").is_symlink() and (tmp_path / "real" / "index.html").exists()
    assert left(tmp_path) == ["real", "www"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts disks")
def test_where_a_disk_is_mounted_it_stays(store, tmp_path):
    (tmp_path / "disk").mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "none", tmp_path / "disk"], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        assert "name a folder in it" in refuse(store, tmp_path / "disk")
        publish(store, tmp_path / "disk" / "site")
        assert left(tmp_path / "disk") == ["site"] and left(tmp_path) == ["disk"]
    finally:
        subprocess.run(["umount", tmp_path / "disk"], check=True)


@pytest.mark.parametrize("words", [["--url", "ftp://x"], ["--url", "https://x/?q"], ["--url", "http://example.org"],
                                   ["--from", "soon"]])
def test_wrong_options_make_nothing(store, tmp_path, words):
    refuse(store, tmp_path / "site", *words)
    assert left(tmp_path) == []


def test_unfilled_store_has_nothing_to_publish(tmp_path):
    run(QCERT, "--store", tmp_path / "s.sqlite", "places", "Bern")
    refuse(tmp_path / "s.sqlite", tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_readers_always_find_a_site(store, tmp_path):
    folder, missed, seen, over = tmp_path / "site", [], [], threading.Event()
    publish(store, folder)

    def read():
        while not over.is_set():
            try:
                seen.append((folder / "index.html").stat().st_size)
            except OSError as error:
                missed.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(3):
        publish(store, folder, "--replace")
    over.set()
    reader.join()
    assert len(set(seen)) == 1 and missed == []


class Progress(ctypes.Structure):
    _fields_ = [("what", ctypes.c_char_p), ("done", ctypes.c_int64), ("total", ctypes.c_int64)]


class Options(ctypes.Structure):
    _fields_ = [("size", ctypes.c_size_t), ("title", ctypes.c_char_p), ("url", ctypes.c_char_p),
                ("filter", ctypes.c_void_p), ("replace", ctypes.c_int)]


def test_stopping_leaves_the_old(store, tmp_path):
    """At whatever step it is stopped, and at once."""
    code, handle = ctypes.CDLL(str(BUILD / "libqcert.so")), ctypes.c_void_p()
    assert code.qcert_store_open(str(store).encode(), None, ctypes.byref(handle)) == 0
    folder, options = tmp_path / "site", Options(size=ctypes.sizeof(Options), replace=1)
    publish(store, folder)
    before = {name: (folder / name).read_bytes() for name in names(folder)}
    heard, stopped = [], []

    @ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(Progress))
    def told(_, progress):
        heard.append(progress.contents.what)
        if len(heard) <= goes_on:
            time.sleep(.1)  # so long that the next step is told too, however quick the machine is
            return 0
        stopped.append(time.monotonic())
        return 1

    code.qcert_on_progress(handle, told, None)
    for goes_on in (0, 1, 2, 3, 5, 8, 13, 21):
        heard.clear()
        stopped.clear()
        time.sleep(.1)  # or all of it is over before anything is told again
        rc = code.qcert_publish(handle, str(folder).encode(), ctypes.byref(options), None)
        assert left(tmp_path) == ["site"]
        assert stopped
        assert rc == -14 and time.monotonic() - stopped[0] < 2
        assert {name: (folder / name).read_bytes() for name in names(folder)} == before
    code.qcert_store_close(handle)


def test_killed_at_any_time_the_site_is_whole(store, tmp_path):
    folder = tmp_path / "site"
    publish(store, folder)
    before = names(folder)
    for wait in (0.01, 0.05, 0.1, 0.2):
        process = subprocess.Popen([QCERT, "--quiet", "--store", store, "--today", TODAY, "publish", folder, "--replace"])
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert names(folder) == before
    publish(store, folder, "--replace")


def test_all_parts_show_one_moment(store, tmp_path):
    """Another process changes the store while it is published."""
    shutil.copy(store, tmp_path / "s.sqlite")
    over = threading.Event()

    def change():
        with sqlite3.connect(tmp_path / "s.sqlite", timeout=30) as other:
            while not over.is_set():
                other.execute("UPDATE course SET convener = CASE convener WHEN 'A' THEN 'B' ELSE 'A' END")
                other.commit()

    def conveners(folder):
        features = json.loads((folder / "courses.geojson").read_text())["features"]
        mirrored = json.loads(next(folder.glob("mirror/*/past.json")).read_text())["features"]
        page = Page((folder / "index.html").read_text())
        return ({feature["properties"]["convener"] for feature in features}
                | {feature["properties"]["course_convener_name"] for feature in mirrored}
                | {element["text"] for element in page.all("bdi") if element["text"] in ("A", "B")})

    with sqlite3.connect(tmp_path / "s.sqlite") as other:
        other.execute("UPDATE course SET convener = 'A'")
    writer = threading.Thread(target=change)
    writer.start()
    try:
        for number in range(4):
            publish(tmp_path / "s.sqlite", tmp_path / str(number))
            assert len(conveners(tmp_path / str(number))) == 1
    finally:
        over.set()
        writer.join()


# ---- a real browser ----------------------------------------------------------------------------------------------

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
browsing = pytest.mark.skipif(not CHROMIUM, reason="chromium is not installed")


def browse(url, profile, *options):
    """The page as it is after its script ran, and what the browser complained of."""
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
         "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1", f"--user-data-dir={profile}", "--enable-logging=stderr",
         "--window-size=1100,900", "--virtual-time-budget=4000", *options, "--dump-dom", url],
        capture_output=True, timeout=120)
    complaints = [line for line in done.stderr.decode(errors="replace").splitlines() if "CONSOLE" in line]
    return done.stdout.decode(), complaints


def shown(dom):
    page = Page(re.sub(r"<!DOCTYPE html>", "", dom))
    return page, [element for element in page.elements
                  if "course" in element.get("class", "").split() and "hidden" not in element]


@browsing
@pytest.mark.parametrize("query,passes", [
    ("", lambda course: True),
    ("?q=python", lambda course: "python" in json.dumps(course).lower()),
    ("#q=GRUNDLAGEN+bern", lambda course: "Grundlagen" in course["type"] and
                                          "Bern" in course["centre"] + course["organisation"]),
    ("#country=CH&held=site", lambda course: course["country"] == "CH" and not course["online"]),
    ("#language=fr&held=online", lambda course: "fr" in (course["languages"] or []) and course["online"]),
    ("#q=zurich", lambda course: "Zürich" in course["centre"] + course["organisation"]),
])
def test_browser_filters(site, store, tmp_path, query, passes):
    wanted = [f"course-{course['id']}" for course in qcert(store, "find", "--limit", 0)["courses"] if passes(course)]
    with WebServer(site) as server:
        dom, complaints = browse(f"{server.url}/{query}", tmp_path)
    page, courses = shown(dom)
    assert complaints == []
    assert page.all("html")[0].get("class") == "ready" and "hidden" not in page.all("form")[0]
    assert [element["id"] for element in courses] == wanted and wanted
    marks = [element for element in page.elements if element.get("class") == "mark"]
    assert all(mark["tabindex"] == "0" and mark["aria-label"] for mark in marks)
    on_map = sum(int(re.search(r": (\d+) courses?$", mark["aria-label"])[1]) for mark in marks)
    assert on_map == sum("data-x" in element for element in courses)
    assert {path for path in server.paths if "?" not in path} <= {"/", "/site.css", "/site.js", "/icon.svg"}
    assert page.all("title")[0]["text"] == "Courses <of> \"ours\" & קורס"  # no name became a script


@browsing
def test_browser_keeps_foreign_scripts_out(site, tmp_path):
    """What would run without the policy does not."""
    bad = ("<script>document.title = 'broken'</script><img src=x onerror=\"document.title = 'broken'\">"
           "<script src='data:text/javascript,document.title=1'></script>")
    for name, holds in (("with", True), ("without", False)):
        folder = tmp_path / name
        shutil.copytree(site, folder)
        text = (folder / "index.html").read_text().replace("<main>", bad + "<main>")
        if not holds:
            text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", text)
        (folder / "index.html").write_text(text)
        with WebServer(folder) as server:
            dom, complaints = browse(server.url, tmp_path / f"profile-{name}")
        assert ("<title>Courses" in dom) == holds
        assert any("Content Security Policy" in line for line in complaints) == holds


@browsing
def test_browser_keeps_the_keys_on_the_map(site, tmp_path):
    """Moving the map draws the mark anew that had the focus."""
    folder = tmp_path / "site"
    shutil.copytree(site, folder)
    with open(folder / "site.js", "a") as script:
        script.write("""
addEventListener('load', function () {
  const mark = document.querySelector('.mark');
  mark.focus();
  mark.dispatchEvent(new KeyboardEvent('keydown', { key: '+', bubbles: true }));
  setTimeout(function () { document.title = mark.isConnected + ' ' + document.activeElement.id; }, 1500);
});
""")
    with WebServer(folder) as server:
        dom, complaints = browse(server.url, tmp_path / "profile")
    assert complaints == [] and "<title>false map</title>" in dom


@browsing
def test_browser_shows_the_list_without_a_script(site, tmp_path):
    folder = tmp_path / "site"
    shutil.copytree(site, folder)
    (folder / "site.js").unlink()
    with WebServer(folder) as server:
        dom, _ = browse(server.url, tmp_path / "profile")
    page, courses = shown(dom)
    assert len(courses) > 60 and "hidden" in page.all("form")[0]
    dots = [element for element in page.all("a") if any(one.get("class") == "dot" for one in page.all("path"))
            and "svg" in element["within"]]
    assert dots and {element["href"][1:] for element in dots} <= {element["id"] for element in courses}
