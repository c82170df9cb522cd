"""How the layers look: drawn maps, map tips, labels and time, of a store, of what is exported and of the feed."""

import gc
import os
import re
import xml.etree.ElementTree as ElementTree
from datetime import date, timedelta
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

import maps
from built import SOURCE, TODAY, run, QCERT
from client import Site

STYLES = SOURCE / "plugin" / "styles"
IMAGES = Path(__file__).resolve().parent / "images"
PAGE = r"http://127\.0\.0\.1:\d+/en/certifyingorganisation/[\w-]+/"  # of the test double
FEED = {"starts": "start_date", "ends": "end_date", "type": "course_type_name", "centre": "training_center_name",
        "organisation": "certifying_organisation_name", "convener": "course_convener_name",
        "competence": "trained_competence"}


@pytest.fixture(autouse=True)
def log(qgis):
    """QGIS has nothing to complain of."""
    from qgis.core import QgsApplication
    said = []

    def hear(text, tag, level):
        said.append((tag, text))
    QgsApplication.messageLog().messageReceived[str, str, qgis_level()].connect(hear)
    yield said
    QgsApplication.messageLog().messageReceived[str, str, qgis_level()].disconnect(hear)
    gc.collect()
    assert not said


def qgis_level():
    from qgis.core import Qgis
    return Qgis.MessageLevel


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """Each state a course can be in; one course left the site."""
    return maps.make_store(tmp_path_factory.mktemp("store"), maps.content(), {"courses": {"5": None}})


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    return maps.make_store(tmp_path_factory.mktemp("hostile"), maps.hostile())


@pytest.fixture(scope="module")
def exported(store, tmp_path_factory):
    path = tmp_path_factory.mktemp("exported") / "courses.gpkg"
    run(QCERT, "--store", store, "--today", TODAY, "export", path, "--past")
    return path


@pytest.fixture(scope="module")
def feed(tmp_path_factory):
    """The site's feed of upcoming courses, as it is downloaded."""
    folder = tmp_path_factory.mktemp("feed")
    maps.make_store(folder, maps.hostile())
    with Site(folder, "--today", TODAY) as site:
        (folder / "feed.geojson").write_text(site.ask("/en/feed/upcoming-course/").text())
    return folder / "feed.geojson"


def number(feature):
    """A course's place in the list of maps.py."""
    return int(feature["competence"])


def opened(path, name, style=None):
    from qgis.core import QgsVectorLayer
    layer = QgsVectorLayer(f"{path}|layername={name}" if name else str(path), name or "feed", "ogr")
    assert layer.isValid()
    message, loaded = layer.loadNamedStyle(str(STYLES / f"{style or name or 'feed'}.qml"), True)
    assert loaded, message
    return layer


# ---- maps ----------------------------------------------------------------------------------------------------------


def compare(image, name):
    """With the kept one. QCERT_KEEP_IMAGES=1 keeps those of this run: look at them before they are committed."""
    from qgis.PyQt.QtGui import QImage
    path = IMAGES / f"{name}.png"
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    if os.environ.get("QCERT_KEEP_IMAGES"):
        image.save(str(path))
    assert image == QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32), f"{path} looks different"


def without_count(layer):
    """A cluster's number is text."""
    symbol = layer.renderer().centerSymbol().clone()
    symbol.deleteSymbolLayer(1)
    renderer = layer.renderer().clone()
    renderer.setCenterSymbol(symbol)
    layer.setRenderer(renderer)
    return layer


MAPS = {
    "far": ("all_courses", "courses", (-2, -2, 10, 6)),
    "near": ("all_courses", "courses", (7.9, -.07, 8.1, .07)),
    "centres": ("centres", "centres", (-2, -2, 10, 6)),
    "organisations": ("organisations", "organisations", (-2, -2, 10, 6)),
}


@pytest.mark.parametrize("name", MAPS)
def test_map(store, exported, name):
    table, style, box = MAPS[name]
    layer = opened(exported if name == "centres" else store, table, style)  # a store counts by the true date
    compare(maps.draw([without_count(layer) if style == "courses" else layer], box), name)


def test_exported_file_looks_like_the_store(store, exported):
    from qgis.core import QgsVectorLayer
    for name in ("courses", "organisations"):
        kept = QgsVectorLayer(f"{exported}|layername={name}", name, "ogr")  # its style lies in the file
        assert maps.draw([kept]) == maps.draw([opened(store, name)])


def test_cluster_shows_how_many_it_is(store):
    from qgis.core import QgsProperty, QgsSymbolLayer
    layer = opened(store, "all_courses", "courses")
    shown = maps.draw([layer])

    def with_text(text):
        renderer = layer.renderer().clone()
        symbol = renderer.centerSymbol().clone()
        symbol.symbolLayer(1).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyCharacter, QgsProperty())
        symbol.symbolLayer(1).setCharacter(text)
        renderer.setCenterSymbol(symbol)
        other = opened(store, "all_courses", "courses")
        other.setRenderer(renderer)
        return maps.draw([other])
    assert shown == with_text("4") != with_text("5")


def test_states_differ_without_colour(store):
    """In shape, or at least in size: not everybody sees red and green."""
    layer = opened(store, "all_courses", "courses")
    looks = {(rule.symbol().symbolLayer(0).shape(), rule.symbol().size(), rule.symbol().symbolLayerCount())
             for rule in layer.renderer().embeddedRenderer().rootRule().children()}
    assert len(looks) == 5


def test_each_course_has_one_state(store):
    from qgis.core import QgsExpression
    layer = opened(store, "all_courses", "courses")
    rules = layer.renderer().embeddedRenderer().rootRule().children()
    found, variables = {}, maps.context(layer)
    for feature in layer.getFeatures():
        variables.setFeature(feature)
        found[number(feature)] = [rule.label() for rule in rules
                                  if QgsExpression(rule.filterExpression()).evaluate(variables)]
    soon, later, running, past = ["Starts within 30 days"], ["Starts later"], ["Running"], ["Past"]
    assert [found[key] for key in sorted(found)] == [
        soon, later, running, past, ["No longer listed"], soon, running, past, later]


# ---- the feed ------------------------------------------------------------------------------------------------------


def renamed(text):
    """What the style of courses says, said of the feed, which knows nothing of courses that left it."""
    for ours, theirs in FEED.items():
        text = text.replace(f'"{ours}"', f'"{theirs}"')
    return text.replace('"gone" IS NULL AND ', "").replace(' WHEN "gone" IS NOT NULL THEN \'90,90,90\'', "")


def test_feed_looks_like_courses():
    courses, feed = (ElementTree.parse(STYLES / f"{name}.qml").getroot() for name in ("courses", "feed"))
    for path, names in ((".//renderer-v2/rules/rule", ("filter", "label")),
                        ("temporal", ("startExpression", "endExpression")), (".//text-style", ("fieldName",)),
                        (".//orderByClause", ())):
        pairs = list(zip(courses.findall(path), feed.findall(path)))
        assert pairs
        for one, other in pairs:
            assert [renamed(one.get(name)) for name in names] == [other.get(name) for name in names]
            assert renamed(one.text or "") == (other.text or "")
    ours, theirs = ([re.sub(r"\s+", "", unescape(renamed(unescape(ElementTree.tostring(one, "unicode")))))
                     for one in root.iter("symbol")] for root in (courses, feed))
    assert [one for one in ours if 'name="4"' not in one] == theirs


def test_feed_opens(feed):
    layer = opened(feed, None)
    assert layer.featureCount() > 3 and layer.readOnly()
    assert maps.draw([layer], (7.9, -.07, 8.1, .07)) != maps.draw([layer], (20, 20, 21, 21))
    for name in layer.fields().names():
        assert layer.attributeAlias(layer.fields().indexOf(name)) or name == "name"


# ---- words ---------------------------------------------------------------------------------------------------------


class Tip(HTMLParser):
    """What a map tip shows: its elements, its links and its text."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.links, self.text = set(), [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.links += [value for name, value in attributes if name == "href"]
        assert tag == "a" or not attributes

    def handle_data(self, text):
        self.text += text


def tips(layer):
    from qgis.core import QgsExpression
    variables = maps.context(layer)
    for feature in layer.getFeatures():
        variables.setFeature(feature)
        yield feature, Tip(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), variables))


@pytest.mark.parametrize("name", ["courses", "all_courses", "centres", "organisations", "feed"])
def test_map_tip_shows_hostile_text_as_text(hostile, feed, name):
    layer = opened(feed, None) if name == "feed" else opened(hostile, name, name.replace("all_", ""))
    shown = {"centres": ("name", "organisation"), "organisations": ("name", "email", "phone"),
             "courses": ("type", "organisation", "centre", "convener", "language", "competence")}
    shown |= {"all_courses": shown["courses"], "feed": [FEED.get(field, field) for field in shown["courses"]]}
    seen = 0
    for feature, tip in tips(layer):
        seen += 1
        assert tip.tags <= {"b", "br", "i", "a", "hr"}
        for field in shown[name]:
            assert "<script>" in feature[field] and feature[field] in tip.text
        assert all(re.fullmatch(PAGE, link) for link in tip.links)
    assert seen


URLS = {"https://www.example.org/a?b=c&d": True, "http://example.org": True, "HTTPS://EXAMPLE.ORG": True,
        "javascript:alert(1)": False, "https://x\" onclick=\"y": False, "file:///etc/passwd": False,
        " https://example.org": False, "https://": False, "https://a b": False, "data:text/html,x": False,
        "https://x<b>": False, "www.example.org": False, "": False}


def test_only_web_addresses_are_links(tmp_path):
    site = maps.content()
    site["organisations"] = [{"id": n, "name": f"{n:02} (invented)", "country": "CH", "url": url,
                              "email": "a@example.org"} for n, url in enumerate(URLS, 1)]
    layer = opened(maps.make_store(tmp_path, site), "organisations")
    seen = {feature["name"]: [link for link in tip.links if not re.fullmatch(PAGE, link)]
            for feature, tip in tips(layer)}
    assert list(seen.values()) == [[url] if wanted else [] for url, wanted in URLS.items()]


WHEN = {1: "Starts in 30 days", 2: "Starts in 31 days", 3: "Runs until 23 Nov 2026", 4: "Over", 5: "No longer listed",
        6: "Starts today", 7: "Runs until 23 Nov 2026", 8: "Over", 9: "Starts in 200 days"}


def test_map_tip_says_when(store):
    layer = opened(store, "all_courses", "courses")
    said = {number(feature): tip.text for feature, tip in tips(layer)}
    assert [key for key, text in WHEN.items() if text not in said[key]] == []
    assert "11 Jun 2027" in said[9] and "1 Jun 2027" not in said[9].replace("11 Jun", "")  # it ends before it starts
    assert "Also here:14 Nov 2026 Basics11 Jun 2027 Basics" in said[6]
    assert "Also here" not in said[1] + said[4]


def test_labels_name_what_is_to_come(store):
    from qgis.core import QgsExpression
    layer, variables = opened(store, "courses"), maps.context()
    said = {}
    for feature in layer.getFeatures():
        variables.setFeature(feature)
        said[number(feature)] = QgsExpression(layer.labeling().settings("{near}").fieldName).evaluate(variables)
    assert [said[key] and said[key].split("\n") for key in sorted(said)] == [
        ["Basics", "23 Dec 2026"], ["Basics", "24 Dec 2026"], ["Basics", "22 Nov 2026"], None,
        ["Basics", "23 Nov 2026"], ["Basics", "14 Nov 2026"], None, ["Basics", "11 Jun 2027"]]


# ---- time ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["store", "exported"])
def test_time_is_that_of_the_courses(store, exported, kind):
    from qgis.core import (QgsDateTimeRange, QgsFeatureRequest, QgsProject, QgsTemporalUtils,
                           QgsVectorLayerTemporalContext)
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime
    layer = opened(store if kind == "store" else exported, "courses")
    days = {key: [date.fromisoformat(TODAY) + timedelta(int(day)) for day in course[1:]]
            for key, course in enumerate(maps.COURSES, 1) if key != 5}
    days = {key: (first, max(first, last)) for key, (first, last) in days.items()}

    def at(day, hour=0):
        return QDateTime(QDate(day.year, day.month, day.day), QTime(hour, 0))
    properties, variables = layer.temporalProperties(), QgsVectorLayerTemporalContext()
    variables.setLayer(layer)
    assert properties.isActive()
    for day in sorted({day + timedelta(step) for pair in days.values() for day in pair for step in (-1, 0, 1)}):
        span = QgsDateTimeRange(at(day), at(day + timedelta(1)), True, False)
        request = QgsFeatureRequest().setFilterExpression(properties.createFilterString(variables, span))
        assert {number(feature) for feature in layer.getFeatures(request)} == {
            key for key, (first, last) in days.items() if first <= day <= last}, day
    project = QgsProject()
    project.addMapLayer(opened(layer.source().partition("|")[0], "courses"))
    whole = QgsTemporalUtils.calculateTemporalRangeForProject(project)
    assert whole.begin().date() == QDate(2026, 8, 15) and whole.end().date() == QDate(2027, 6, 11)


# ---- their files ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(STYLES.glob("*.qml")), ids=lambda path: path.stem)
def test_every_expression_is_one(path):
    from qgis.core import QgsExpression
    root = ElementTree.parse(path).getroot()
    found = [rule.get("filter") for rule in root.iter("rule") if rule.get("filter", "ELSE") != "ELSE"]
    found += [option.get("value") for option in root.iter("Option") if option.get("name") == "expression"]
    found += [text.get("fieldName") for text in root.iter("text-style")]
    found += [clause.text for clause in root.iter("orderByClause")]
    found += [time.get(name) for time in root.iter("temporal") for name in ("startExpression", "endExpression")]
    found += re.findall(r"\[%(.*?)%\]", root.findtext("mapTip", ""), re.DOTALL)
    found += [preview.text for preview in root.iter("previewExpression")]
    assert found
    for text in found:
        expression = QgsExpression(text)
        assert not expression.hasParserError(), expression.parserErrorString()
