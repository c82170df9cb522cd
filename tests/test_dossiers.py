"""The page of a dossier: all that was told is in it as text, whatever it is, and nothing else; and paper takes it."""

import html.parser
import json
import re
import shutil
import subprocess

import pytest

from built import QCERT, TODAY, run

# What somebody could type, or paste.
MEAN = [
    "<script>alert(1)</script>", "<b>bold</b> & <!-- comment -->", "\" onclick=\"alert(1)", "' onclick='alert(1)",
    "\u202eesrever\u202c", "日本語 a\u0301", "&lt;i&gt; &#60;", "</td></table><h1>x", "{{title}}", "%s%n", "a" * 290,
]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ALLOWED = set("html head meta title style body h1 h2 h3 p bdi dl dt dd table thead tbody tr th td br span ul li a".split())


def dossier(store, *words):
    return run(QCERT, "--json", "--store", store, "--today", TODAY, "dossier", *words)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The page of a dossier with every mean text in every place."""
    folder = tmp_path_factory.mktemp("dossier")
    store, to = folder / "store.sqlite", folder / "dossier.html"
    dossier(store, "new", "--country", "AQ", "--", MEAN[0] + MEAN[3])
    for text in MEAN:
        dossier(store, "add", "1", "contribution", "books", "--title=" + text, "--note=" + text)
        course = json.loads(dossier(store, "add", "1", "course", "--title=" + text, "--note=" + text))["event"]
        material = json.loads(dossier(store, "add", "1", "material", "data", "--of", str(course), "--title=" + text,
                                      "--link=https://example.org/?a=1&b='2'", "--note=" + text))["event"]
        dossier(store, "review", "1", str(material), "1", "2", "3", "--note=" + text)
        dossier(store, "add", "1", "opinion", "against", "--note=" + text)
    dossier(store, "add", "1", "conflict", "group", "--note=" + MEAN[0])
    dossier(store, "move", "1", "withdrawn", "--note=" + MEAN[1])
    dossier(store, "export", "1", str(to))
    return to


class Page(html.parser.HTMLParser):
    """The elements of a page, their attributes, and all its texts."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.tags, self.attributes, self.links, self.text = [], set(), set(), ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value for name, value in attrs if name == "href"}

    def handle_data(self, data):
        self.text += data


def test_page_holds_texts_and_nothing_else(page):
    text = page.read_text("utf-8")
    found = Page(text)
    assert set(found.tags) <= ALLOWED
    assert found.attributes <= {"lang", "charset", "name", "content", "http-equiv", "class", "dir", "rel", "href", "scope",
                                "colspan"}
    assert found.links == {"https://example.org/?a=1&b='2'"}
    assert not re.search(r"url\(|@import|src=", text)
    for mean in MEAN:
        assert found.text.count(mean) >= 6, mean
    assert found.tags.count("h3") == len(MEAN)


def test_page_is_well_formed(page):
    """What is opened is closed; paragraphs and cells stand where they may."""
    void, open_ = {"meta", "br"}, []
    for close, tag in re.findall(r"<(/?)([a-z]+[1-6]?)\b[^>]*>", page.read_text("utf-8")):
        if close:
            assert open_.pop() == tag
        elif tag not in void:
            assert tag != "p" or "p" not in open_
            assert tag != "td" or open_[-1] == "tr"
            open_.append(tag)
    assert open_ == []


@pytest.mark.skipif(not CHROMIUM, reason="chromium is not installed")
def test_browser_prints_sheets_of_a4(page, tmp_path):
    sheet = tmp_path / "dossier.pdf"
    done = subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions",
         f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", f"--print-to-pdf={sheet}", page.as_uri()],
        capture_output=True, timeout=120)
    assert [line for line in done.stderr.decode(errors="replace").splitlines() if "CONSOLE" in line] == []
    boxes = re.findall(rb"/MediaBox *\[([^\]]*)\]", sheet.read_bytes())
    assert boxes and all(abs(float(box.split()[2]) - 595) < 1 and abs(float(box.split()[3]) - 842) < 1 for box in boxes)
