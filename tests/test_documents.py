"""Changes as Atom and as Markdown: whole, the same each time, and nothing in them but what is meant."""

import ctypes
import datetime
import html.parser
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as tree

import pytest

from built import BUILD, QCERT, SOURCE, TODAY, qcert, run, sync
from test_export import CALLBACK, Library

sys.path.insert(0, str(SOURCE / "tests" / "site"))

import commonmark  # noqa: E402
import markdown  # noqa: E402

from client import Site  # noqa: E402

SITE = SOURCE / "tests" / "cli" / "site.json"
ATOM = "{http://www.w3.org/2005/Atom}"
URL = "https://example.org/changes.atom?a=1&b=2"

# What a name could try to be. The programme's site bounds names of types at 200 characters.
MEAN = [
    "<b>bold</b><script>alert(1)</script>", "](javascript:alert(1)) [a](http://evil.example/)",
    "![x](http://evil.example/x.png)", "`code` ``more``", "# heading", "| a | b |\n| --- | --- |",
    "http://evil.example/ www.evil.example WWW.evil.example", "user@evil.example @everyone",
    "&lt;b&gt; &#60;b&#62; &amp;", "text\n\n# heading\n\n- item\n\n> quote", "~~struck~~ ==marked== ^up^ ~down~",
    "[ref]: http://evil.example", "***\n---\n===", "<!-- comment --> <?php ?> ]]>", "{: .class onclick=x } {#id}",
    "$x$ $$y$$ :smile:", "bell \x07 escape \x1b[31m \x9b31m", "\u202eesrever\u202c \u2066x\u2069",
    "line\u2028separator\u2029s\x85", "\ufffe \uffff", "\\*back\\slash\\", "1. list\r\n2. list",
    "_under_ __score__ *a* **b**", "<http://evil.example> <user@evil.example>", "\ttab",
    "<a href=\"javascript:alert(1)\" onclick='x'>", "a" * 200, "[^1] [[wiki]] {{x}} *[HTML]: y",
    "<div markdown=\"1\">", "日本語 a\u0301 \U0001f5fa"]


def content():
    """The site after a second, mean organisation came."""
    site = json.loads(SITE.read_text())
    site["organisations"].append({"id": 90, "slug": "mean-2", "name": MEAN[0] + MEAN[1], "country": "NO"})
    site["training_centers"] += [
        {"id": 900 + at, "name": f"{name[:150]} {at}", "organisation": 90,
         "location": {"type": "Point", "coordinates": [10, 60 + at / 100]}} for at, name in enumerate(MEAN)]
    site["conveners"].append({"id": 90, "user": "one", "organisation": 90})
    for at, name in enumerate(MEAN):
        site["course_types"].append({"id": 900 + at, "name": name, "organisation": 90})
        site["courses"].append({"id": 900 + at, "organisation": 90, "course_type": 900 + at, "convener": 90,
                                "training_center": 900 + at, "start_date": "2027-03-01", "end_date": "2027-03-02",
                                "language": "Norsk"})
    return site


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """A store with changes of every kind and from every mean name to another."""
    folder = tmp_path_factory.mktemp("store")
    path = folder / "courses.sqlite"
    with Site(SITE, "--today", TODAY) as site:
        sync(path, site)
    (folder / "site.json").write_text(json.dumps(content()))
    with Site(folder, "--today", TODAY) as site:
        sync(path, site)
        site.change(today="2026-11-24", patch={"courses": {"4": {"start_date": "2027-01-04", "end_date": "2027-01-05"},
                                                           "5": None}},
                    rename={"organisation": "Suva Maps (invented)", "to": "Suva and Nadi Maps (invented)"})
        site.change(patch={"course_types": {str(900 + at): {"name": MEAN[at - 1]} for at in range(len(MEAN))}})
        site.change(patch={"training_centers": {"901": {"location": {"type": "Point", "coordinates": [11, 61]}}}})
        site.change(patch={"organisations": {"2": {"email": "<new>@example.org", "phone": "\x1b[1m"}}})
        sync(path, site, today="2026-11-24")
    return path


def document(store, form, *words):
    return run(QCERT, "--store", store, "--today", TODAY, "changes", "--as", form, *words)


def changes(store, *words):
    return qcert(store, "changes", "--limit", 0, *words)["changes"]


def in_line(text):
    """A name as documents have it: in one line, without what could do harm."""
    text = re.sub("[\t\n\r\x85\u2028\u2029]", " ", text)
    return re.sub("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", "", text)


# ---- Atom ----------------------------------------------------------------------------------------------------------

# RFC 4287, section 4.1: how many of each there must or may be. link stands for links with rel="alternate".
FEED = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, 99), "generator": (0, 1), "link": (0, 1),
        "entry": (0, 999)}
ENTRY = {"id": (1, 1), "title": (1, 1), "updated": (1, 1), "author": (1, 1), "category": (2, 3), "link": (0, 1),
         "content": (1, 1)}


def check_element(element, allowed):
    names = [child.tag for child in element]
    assert {name.removeprefix(ATOM) for name in names} <= allowed.keys()
    for name, (least, most) in allowed.items():
        assert least <= names.count(ATOM + name) <= most, name
    assert re.fullmatch(r"[a-z]+:\S+", text(element, "id"))
    assert datetime.datetime.fromisoformat(text(element, "updated")).tzinfo


def text(element, name):
    return element.findtext(ATOM + name)


def test_feed_has_what_the_standard_wants(store):
    feed = tree.fromstring(document(store, "atom", "--url", URL, "--title", "A <b> & \x07 c"))
    assert feed.tag == ATOM + "feed"
    check_element(feed, FEED)
    assert text(feed, "id") == URL and text(feed, "title") == "A <b> &  c"
    assert [(link.get("rel"), link.get("href")) for link in feed.findall(ATOM + "link")] == [("self", URL)]
    entries = feed.findall(ATOM + "entry")
    assert len({text(entry, "id") for entry in entries}) == len(entries) > 60
    for entry in entries:
        check_element(entry, ENTRY)
        assert entry.find(f"{ATOM}content").get("type") == "text" and entry.find(f"{ATOM}title").get("type") is None
    assert text(feed, "updated") == max(text(entry, "updated") for entry in entries)


def test_entries_are_the_changes(store):
    feed = tree.fromstring(document(store, "atom"))
    rows = changes(store)
    entries = feed.findall(ATOM + "entry")
    assert {row["what"] for row in rows} == {"added", "moved", "gone", "renamed", "changed"}
    assert len(entries) == len(rows)
    for row, entry in zip(rows, entries):
        assert text(entry, "id") == f"{text(feed, 'id')}#change-{row['id']}"
        assert text(entry, "updated") == row["time"] and row["time"].startswith(f"{row['day']}T")
        assert [category.get("term") for category in entry.findall(f"{ATOM}category")] == [
            term for term in (row["layer"], row["what"], row["country"]) if term]
        assert entry.find(f"{ATOM}author/{ATOM}name").text == in_line(row["organisation"])
        assert [link.get("href") for link in entry.findall(f"{ATOM}link")] == ([row["page"]] if row["page"] else [])
        assert text(entry, "title").startswith(f"{row['what']}: {in_line(row['name'])}")


def titles(store, *words):
    feed = tree.fromstring(document(store, "atom", *words))
    return {text(entry, "title"): text(entry, "content") for entry in feed.findall(ATOM + "entry")}


def test_entries_say_what_was_before(store):
    entries = titles(store, "--until", "2027-02-28")
    assert entries["moved: PyQGIS, 4–5 Jan 2027, was 30 Dec 2026 – 2 Jan 2027"].splitlines() == [
        "Organisation: Karten Bern (invented)", "Centre: Thun am See", "Days: 4–5 Jan 2027",
        "Days: was 30 Dec 2026 – 2 Jan 2027, now 4–5 Jan 2027"]
    assert "gone: QGIS débutant, 30 Nov – 2 Dec 2026" in entries
    entries = titles(store, "--country", "FJ")
    assert entries == {"renamed: Suva and Nadi Maps (invented), was Suva Maps (invented)":
                       "Name: was Suva Maps (invented), now Suva and Nadi Maps (invented)\n"}
    assert titles(store, "--country", "CH", "--text", "Cartes")["changed: Cartes Genève (invented), other e-mail"] == (
        "E-mail: was geneve@example.org, now <new>@example.org\nPhone: was nothing, now [1m\n")
    entries = titles(store, "--country", "NO", "--since", "2026-11-24")
    assert f"renamed: {in_line(MEAN[0])}, 1–2 Mar 2027, was {in_line(MEAN[1])}" in entries
    (moved,) = [content for title, content in entries.items() if title.startswith("moved: ](javascript")]
    assert moved.endswith("\nLongitude and latitude: was 10.00000, 60.01000, now 11.00000, 61.00000\n")


def test_feed_without_entries_is_one(store):
    feed = tree.fromstring(document(store, "atom", "--since", "2027-01-01"))
    check_element(feed, {**FEED, "entry": (0, 0)})
    assert text(feed, "updated") == "2026-11-23T10:00:00Z" and re.fullmatch("urn:uuid:[0-9a-f-]{36}", text(feed, "id"))
    assert text(feed, "title") == "Changes of certified QGIS courses"


def test_entries_stay_the_same(store, tmp_path):
    """What a feed said of a change, it says of it in the next one, too."""
    later = tmp_path / "later.sqlite"
    run(QCERT, "--store", store, "store", "backup", later)
    (tmp_path / "site.json").write_text(json.dumps(content()))
    with Site(tmp_path, "--today", "2026-11-25") as site:
        sync(later, site, today="2026-11-25")
    before, after = (tree.fromstring(document(path, "atom")) for path in (store, later))
    assert text(after, "updated") == "2026-11-25T10:00:00Z" > text(before, "updated")
    for name in "id", "updated":
        values = [text(entry, name) for entry in before.findall(ATOM + "entry")]
        assert [text(entry, name) for entry in after.findall(ATOM + "entry")][-len(values):] == values


# ---- Markdown ------------------------------------------------------------------------------------------------------


class Elements(html.parser.HTMLParser):
    """The elements of a page with their texts; and what stands where none should."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.open, self.odd = [], [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.open.append([tag, dict(attrs), ""])
        self.elements.append(self.open[-1])

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        for element in self.open:
            element[2] += data

    def handle_comment(self, data):
        self.odd.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment

    def of(self, tag):
        return [text for name, _, text in self.elements if name == tag]


EXTENSIONS = ["extra", "sane_lists", "nl2br", "toc", "admonition", "codehilite", "meta", "smarty", "wikilinks"]
READERS = {"markdown": markdown.markdown, "commonmark": commonmark.commonmark,
           "extended": lambda text: markdown.markdown(text, extensions=EXTENSIONS)}
MEANT = {"h1": {"id"}, "h2": {"id"}, "h3": {"id"}, "ul": set(), "li": set(), "strong": set(), "a": {"href"}, "p": set()}


def visible(name):
    """What a reader sees of a name; blanks run together."""
    return " ".join(re.sub("\u2060", "", in_line(name)).split())


@pytest.mark.parametrize("reader", READERS)
def test_digest_holds_what_is_meant(store, reader):
    source = document(store, "markdown", "--title", MEAN[0] + MEAN[1])
    page = Elements(READERS[reader](source))
    rows = changes(store)
    assert page.odd == [] and page.open == []
    for tag, attributes, _ in page.elements:
        assert attributes.keys() <= MEANT[tag]
    assert {attributes["href"] for tag, attributes, _ in page.elements if tag == "a"} == {
        row["page"] for row in rows if row["page"]}
    assert page.of("h1") == [MEAN[0] + MEAN[1]] and page.of("h2") == ["Fiji", "Norway", "Switzerland"]
    assert len(page.of("li")) == len(rows) == source.count("\n- **") > 60
    if reader == "extended":  # it makes typographic quotes
        return
    lines = [visible(line) for line in page.of("li")]
    for row in rows:
        assert any(line.startswith(visible(f"{row['what']}: {row['name']}")) for line in lines)


def test_digest_goes_by_country_and_month(store):
    source = document(store, "markdown", "--country", "CH")
    assert re.sub(r"http://127.0.0.1:\d+/", "http://host/", source) == """\
# Changes of certified QGIS courses

## Switzerland

### Organisations

- **changed**: Cartes Genève (invented), other e-mail · [page](<http://host/en/certifyingorganisation/cartes-geneve/>) \
· 2026-11-24

### November 2026

- **gone**: QGIS débutant, 30 Nov – 2 Dec 2026 · Genève Cornavin · [Cartes Genève (invented)]\
(<http://host/en/certifyingorganisation/cartes-geneve/>) · 2026-11-24

### January 2027

- **moved**: PyQGIS, 4–5 Jan 2027, was 30 Dec 2026 – 2 Jan 2027 · Thun am See · [Karten Bern (invented)]\
(<http://host/en/certifyingorganisation/karten-bern/>) · 2026-11-24
"""
    assert document(store, "markdown", "--since", "2027-01-01", "--title", "T") == "# T\n\nNothing changed.\n"


def test_no_other_program_makes_links(store):
    """Some make them of what looks like an address, before or after Markdown."""
    source = re.sub(r"\]\(<http://127[^>]*>\)", "]", document(store, "markdown"))
    assert not re.search(r"evil[^\n]*://|://[^\n]*evil|www\.|javascript:|:smile:|\w@\w|(?<!\w)@\w", source, re.I)


# ---- either --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["atom", "markdown"])
def test_the_same_store_gives_the_same_bytes(store, tmp_path, form):
    run(QCERT, "--store", store, "store", "backup", tmp_path / "copy.sqlite")
    assert document(store, form) == document(store, form) == document(tmp_path / "copy.sqlite", form)
    assert document(store, form) == run(QCERT, "--store", store, "--today", "2027-06-01", "changes", "--as", form)
    assert document(store, form, "--limit", 3).count("**: " if form == "markdown" else "<entry>") == 3


@pytest.mark.parametrize("words, complaint", [
    (["--as", "atom", "--json"], "give one"), (["--title", "T"], "give --as"), (["--url", "a:b"], "give --as"),
    (["--as", "rss"], "atom or markdown"), (["--as", "atom", "--url", "nothing"], "is no URL"),
    (["--as", "atom", "--url", "https://example.org/a b"], "is no URL"),
    (["--as", "markdown", "--since", "soon"], "is not a day")])
def test_what_does_not_go_together_is_wrong_usage(store, words, complaint):
    done = subprocess.run([QCERT, "--store", store, "--today", TODAY, "changes", *words], capture_output=True,
                          text=True)
    assert done.returncode == 2 and complaint in done.stderr and done.stdout == ""


@pytest.mark.parametrize("form", ["atom", "markdown"])
def test_full_disk_is_told(store, form):
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run([QCERT, "--store", store, "--today", TODAY, "changes", "--as", form], stdout=full,
                              stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1
    assert re.fullmatch(r"qcert changes: the answer cannot be written(: No space left on device)?\n", done.stderr)


# ---- the library ---------------------------------------------------------------------------------------------------


class Document(ctypes.Structure):
    _fields_ = [("size", ctypes.c_size_t), ("form", ctypes.c_int), ("title", ctypes.c_char_p), ("url", ctypes.c_char_p)]


WRITE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.POINTER(ctypes.c_char), ctypes.c_size_t)
ESTORE, EMISUSE, ECANCELED = -3, -2, -14


class Written:
    """What the library writes of rows, up to a number of pieces."""

    def __init__(self, store, find="changes", form=0, most=10**9, stop=False):
        library = Library(store)
        told = CALLBACK(lambda user, progress: int(stop))
        rows = ctypes.c_void_p()
        opts = Document(ctypes.sizeof(Document), form, None, None)
        self.pieces = []

        def take(_, data, count):
            self.pieces.append(data[:count])
            return len(self.pieces) >= most

        assert getattr(library.code, f"qcert_find_{find}")(library.store, None, ctypes.byref(rows)) == 0
        library.code.qcert_on_progress(library.store, told, None)
        self.code = library.code.qcert_rows_write(rows, ctypes.byref(opts), WRITE(take), None)
        self.again = library.code.qcert_rows_next(rows)
        library.code.qcert_rows_free(rows)
        library.close()


@pytest.mark.parametrize("number, form", enumerate(["atom", "markdown"]))
def test_library_writes_the_same(store, number, form):
    written = Written(store, form=number)
    assert written.code == 0 and b"".join(written.pieces).decode() == document(store, form)
    assert len(written.pieces) > 3 and written.again == 0


@pytest.mark.parametrize("form", [0, 1])
@pytest.mark.parametrize("most", [1, 2, 3])
def test_writer_can_say_no(store, form, most):
    written = Written(store, form=form, most=most)
    assert written.code == ESTORE and len(written.pieces) == most


@pytest.mark.parametrize("form", [0, 1])
def test_writing_can_be_stopped(store, form):
    assert Written(store, form=form, stop=True).code == ECANCELED


def test_other_rows_are_no_changes(store):
    assert Written(store, find="courses").code == Written(store, find="centres").code == EMISUSE
    assert Written(store, form=2).code == Written(store, form=-1).code == EMISUSE


@pytest.mark.parametrize("starts, ends, words", [
    ("2026-12-07", "2026-12-11", "7–11 Dec 2026"), ("2026-11-28", "2026-12-02", "28 Nov – 2 Dec 2026"),
    ("2026-12-30", "2027-01-02", "30 Dec 2026 – 2 Jan 2027"), ("2026-05-01", "2026-05-01", "1 May 2026"),
    ("2027-04-12", "2027-04-10", "12 Apr 2027 – 10 Apr 2027"), ("2026-12-07", "2026-02-30", -9),
    ("", "2026-12-07", -9)])
def test_days_in_words(starts, ends, words):
    code = ctypes.CDLL(str(BUILD / "libqcert.so"))
    room = ctypes.create_string_buffer(80)
    rc = code.qcert_days_write(starts.encode(), ends.encode(), room, 80)
    assert (room.value.decode() if rc == 0 else rc) == words
    if rc == 0:
        assert code.qcert_days_write(starts.encode(), ends.encode(), room, len(words.encode())) == EMISUSE
        assert code.qcert_days_write(starts.encode(), ends.encode(), room, len(words.encode()) + 1) == 0
