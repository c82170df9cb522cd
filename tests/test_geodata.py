"""What geodata/ must be: sound tables, and names under which people look for places, countries and languages.

With QCERT_MKGEODATA set to the built tool, what it makes of the tables is looked at, too.
"""
import os
import re
import shutil
import sqlite3
import subprocess
import unicodedata
from collections import defaultdict
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

GEODATA = Path(__file__).resolve().parent.parent / "geodata"
MKGEODATA = os.environ.get("QCERT_MKGEODATA")

HEADERS = {
    "SOURCES": ["source", "from", "version", "licence", "tables"],
    "countries": ["code", "name", "lon", "lat"],
    "country-names": ["code", "name"],
    "language-names": ["code", "name", "kind"],
    "languages": ["code", "name"],
    "online-words": ["word", "language", "note", "except"],
    "outlines": ["code", "wkt"],
    "place-names": ["id", "name"],
    "places": ["id", "name", "country", "admin", "population", "lon", "lat"],
    "regions": ["country", "admin", "name"],
    "qgis-releases": ["version", "long_term_since"],
    "user-groups": ["country", "name", "link"],
    "make/country-names-extra": ["code", "name"],
    "make/language-names-extra": ["code", "name"],
    "make/outline-parts": ["outline", "min_lon", "min_lat", "max_lon", "max_lat", "code"],
    "make/place-names-extra": ["id", "name"],
}
MOST_BYTES = {"place-names": 8_000_000, "outlines": 6_000_000, "places": 7_000_000}
SPELT = str.maketrans({"æ": "ae", "ð": "d", "ø": "o", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "œ": "oe",
                       "ŧ": "t", "ə": "e"})


def fold(text):
    """The library's folding, near enough."""
    for _ in range(2):
        text = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in text if unicodedata.category(c)[0] != "M").casefold()
    text = "".join(c if unicodedata.category(c)[0] in "LN" else " " for c in text if c not in "\u00ad\u200b\u200c\u200d")
    return " ".join(text.translate(SPELT).split())


@lru_cache(maxsize=None)
def rows(table):
    lines = (GEODATA / f"{table}.tsv").read_bytes().decode("utf-8").split("\n")
    return [line.split("\t") for line in lines[1:-1]]


@lru_cache(maxsize=None)
def codes(table):
    return {row[0] for row in rows(table)}


@lru_cache(maxsize=None)
def index(table):
    found = defaultdict(set)
    for code, name, *_ in rows(table):
        found[fold(name)].add(code)
    return found


@lru_cache(maxsize=None)
def towns():
    """Folded name -> the ids of the towns, the largest first."""
    found = defaultdict(set)
    for table in ("places", "place-names"):
        for id_, name, *_ in rows(table):
            found[fold(name)].add(id_)
    population = {row[0]: int(row[4]) for row in rows("places")}
    return {name: sorted(ids, key=lambda id_: -population[id_]) for name, ids in found.items()}


# ---- tables ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", HEADERS)
def test_table_is_sound(table):
    data = (GEODATA / f"{table}.tsv").read_bytes()
    text = data.decode("utf-8")
    lines = text.split("\n")

    assert lines[0].split("\t") == HEADERS[table]
    assert lines[-1] == "" and "" not in lines[:-1] and "\r" not in text
    assert text == unicodedata.normalize("NFC", text)
    assert {line.count("\t") for line in lines[:-1]} == {len(HEADERS[table]) - 1}
    assert not any(cell != cell.strip() for row in rows(table) for cell in row)
    assert len(data) <= MOST_BYTES.get(table, 2_000_000)


@pytest.mark.parametrize("table", HEADERS)
def test_table_is_sorted_and_has_no_doubles(table):
    def key(row):
        return [int(c) if HEADERS[table][i] in ("id", "population") else c.encode() for i, c in enumerate(row)]

    if table == "make/outline-parts":
        keys = [(row[0], row[5]) for row in rows(table)]
        assert keys == sorted(keys)
    else:
        keys = [key(row) for row in rows(table)]
        assert all(a < b for a, b in zip(keys, keys[1:]))


def test_no_addresses_of_machines():
    text = re.compile(r"https?://|registry|/tmp/|/home/|/root/|node_modules/\.")
    for table in HEADERS.keys() - {"user-groups"}:
        assert not text.search((GEODATA / f"{table}.tsv").read_text("utf-8")), table
    for path in [*(GEODATA / "make").glob("*.mjs"), GEODATA / "make/package.json"]:
        assert not re.search(r"https?://(?!www\.geonames|.*unicode)|registry|/tmp/|/home/|/root/", path.read_text()), path
    assert not (GEODATA / "make/package-lock.json").exists()


def test_sources_are_those_of_the_generator():
    import json

    wanted = json.loads((GEODATA / "make/package.json").read_text())["dependencies"]
    for source, origin, version, _, tables in rows("SOURCES"):
        assert set(tables.split()) <= set(HEADERS)
        if origin == "npm":
            assert wanted[source] == version
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())


# ---- places ------------------------------------------------------------------------------------------------------


def test_places():
    ids = [row[0] for row in rows("places")]
    assert len(ids) == len(set(ids)) > 100_000
    for id_, name, country, _, population, lon, lat in rows("places"):
        assert id_.isdigit() and name and country in codes("countries") and int(population) >= 0, id_
        assert -180 <= float(lon) <= 180 and -90 <= float(lat) <= 90, id_


def test_place_names_are_of_places_and_new():
    own = {row[0]: fold(row[1]) for row in rows("places")}
    seen = set()
    for id_, name in rows("place-names"):
        folded = fold(name)
        assert folded and own[id_] != folded, name
        assert (id_, folded) not in seen, name
        seen.add((id_, folded))


def test_regions():
    assert {row[0] for row in rows("regions")} <= codes("countries")
    named = {(country, admin) for country, admin, _ in rows("regions")}
    lost = [row for row in rows("places") if row[3] and (row[2], row[3]) not in named]
    assert len(lost) < 0.01 * len(rows("places"))


@pytest.mark.parametrize("id_, names", {
    2867714: "München|Munich|munchen|Muenchen|Monaco di Baviera|Мюнхен|ミュンヘン",
    2660646: "Genève|Geneva|Genf|Ginevra",
    2800866: "Bruxelles|Brussel|Brussels|Brüssel",
    3169070: "Roma|Rome|Rom",
    2618425: "København|Copenhagen|Kopenhagen",
    3067696: "Praha|Prague|Prag",
    2761369: "Wien|Vienna",
    1850147: "東京|Tokyo|Tōkyō",
    524901: "Москва|Moscow|Moskau",
    360630: "Cairo|القاهرة|Kairo|Le Caire",
    2747373: "Den Haag|'s-Gravenhage|The Hague",
    2267057: "Lisboa|Lisbon",
    703448: "Kyiv|Kiev|Київ",
    2657896: "Zürich|Zurich",
    2886242: "Köln|Cologne|Koeln|Colonia Agrippina",
    756135: "Warszawa|Warsaw|Varsovie",
    3093133: "Łódź|Lodz",
    745044: "İstanbul|Istanbul",
    1816670: "Beijing|北京|Peking",
    1668341: "Taipei|台北|臺北",
    1835848: "Seoul|서울",
    1275339: "Mumbai|Bombay|मुंबई",
    964420: "Port Elizabeth|Gqeberha",
    3530597: "Ciudad de México|Mexico City|CDMX",
    379252: "Khartoum|الخرطوم",
    3448439: "São Paulo|Sao Paulo",
}.items())
def test_town_is_found(id_, names):
    for name in names.split("|"):
        assert towns().get(fold(name), [None])[0] == str(id_), name


@pytest.mark.parametrize("name, id_", [("Philadelphia", 250441), ("Islamabad", 1205733), ("Salvador", 3583361),
                                       ("Kaliningrad", 554233), ("Milan", 5140405)])
def test_names_of_long_ago_are_left_to_towns_of_today(name, id_):
    assert any(row[0] == str(id_) for row in rows("places"))
    assert towns()[fold(name)] and str(id_) not in towns()[fold(name)]


# ---- countries ---------------------------------------------------------------------------------------------------


def test_countries():
    assert len(rows("countries")) == 250 and all(re.fullmatch("[A-Z]{2}", code) for code in codes("countries"))
    for _, name, lon, lat in rows("countries"):
        assert name and -180 <= float(lon) <= 180 and -90 <= float(lat) <= 90


def test_country_names():
    assert codes("country-names") == codes("countries")
    assert all(len(found) == 1 for found in index("country-names").values())
    for row in rows("countries"):
        assert index("country-names")[fold(row[0])] == {row[0]}
        assert index("country-names")[fold(row[1])] == {row[0]}


@pytest.mark.parametrize("code, names", {
    "DE": "Germany|Deutschland|Allemagne|Duitsland|Германия|ドイツ|deu",
    "GB": "United Kingdom|UK|England|Scotland|Großbritannien",
    "US": "USA|United States of America|Vereinigte Staaten",
    "ZA": "South Africa|Suid-Afrika|iNingizimu Afrika|ZAF",
    "CI": "Ivory Coast|Côte d'Ivoire|Elfenbeinküste",
    "CZ": "Czech Republic|Czechia|Česko",
    "TR": "Turkey|Türkiye",
    "KR": "South Korea|Korea, Republic of|대한민국",
    "BA": "Bosnia and Herzegovina|Bosna i Hercegovina",
    "CD": "DRC|Democratic Republic of the Congo|Congo - Kinshasa",
    "TZ": "Tanzania|Tanzania, United Republic of",
    "EG": "Egypt|مصر",
    "XK": "Kosovo",
    "GE": "Georgia|Грузия|საქართველო",
    "NE": "Niger",
    "NL": "Holland|Netherlands|Nederland",
}.items())
def test_country_is_found(code, names):
    for name in names.split("|"):
        assert index("country-names").get(fold(name)) == {code}, name


# ---- outlines ----------------------------------------------------------------------------------------------------


def polygons(wkt):
    assert re.fullmatch(r"MULTIPOLYGON\(\(\([-0-9., ()]*\)\)\)", wkt)
    return [part.split("),(") for part in wkt[len("MULTIPOLYGON((("):-len(")))")].split(")),((")]


def test_outlines():
    assert codes("countries") - codes("outlines") == {"VA"} and codes("outlines") < codes("countries")
    for code, wkt in rows("outlines"):
        for rings in polygons(wkt):
            for ring in rings:
                points = [tuple(map(float, point.split(" "))) for point in ring.split(",")]
                assert len(points) >= 4 and points[0] == points[-1], code
                assert all(abs(lon) <= 180 and abs(lat) <= 90 for lon, lat in points), code


@pytest.fixture(scope="module")
def spatial():
    db = sqlite3.connect(":memory:")
    try:
        db.enable_load_extension(True)
        db.load_extension("mod_spatialite")
    except (AttributeError, sqlite3.OperationalError):
        pytest.skip("no mod_spatialite")
    db.execute("CREATE TABLE part(code TEXT, west REAL, east REAL, south REAL, north REAL, geom BLOB)")
    for code, wkt in rows("outlines"):
        for rings in polygons(wkt):
            lons, lats = zip(*(map(float, point.split(" ")) for point in rings[0].split(",")))
            db.execute("INSERT INTO part VALUES(?, ?, ?, ?, ?, GeomFromText(?, 4326))",
                       (code, min(lons), max(lons), min(lats), max(lats), "POLYGON((%s))" % "),(".join(rings)))
    return db


def countries_at(db, lon, lat):
    return {code for code, in db.execute(
        "SELECT code FROM part WHERE ?1 BETWEEN west AND east AND ?2 BETWEEN south AND north"
        " AND ST_Contains(geom, MakePoint(?1, ?2, 4326))", (lon, lat))}


def test_outlines_are_valid(spatial):
    assert spatial.execute("SELECT code FROM part WHERE ST_IsValid(geom) IS NOT 1").fetchall() == []


def test_labels_lie_in_their_countries(spatial):
    for code, _, lon, lat in rows("countries"):
        if code in codes("outlines"):
            assert countries_at(spatial, float(lon), float(lat)) == {code}, code


def test_towns_lie_in_their_countries(spatial):
    some = [row for row in rows("places") if int(row[4]) > 1_000_000]
    right = [row for row in some if countries_at(spatial, float(row[5]), float(row[6])) == {row[2]}]
    assert len(right) > 0.95 * len(some)


# ---- user groups -------------------------------------------------------------------------------------------------


def test_long_term_releases():
    numbers = [tuple(map(int, version.split("."))) for version, _ in rows("qgis-releases")]
    days = [date.fromisoformat(day) for _, day in rows("qgis-releases")]
    assert len(days) > 4 and days == sorted(set(days)) and numbers == sorted(set(numbers))


def test_user_groups():
    """Groups, and nobody: no address but the link to their pages."""
    assert {country for country, _, _ in rows("user-groups")} - {""} <= codes("countries")
    assert len({name for _, name, _ in rows("user-groups")}) == len(rows("user-groups"))
    for _, name, link in rows("user-groups"):
        assert name and "@" not in name + link and not re.search(r"contact|removed", name, re.I)
        assert re.fullmatch(r"https?://[\w.-]+\.\w+(/[\w./?=-]*)?", link), link


@pytest.mark.parametrize("country, links", {
    "CH": "https://qgis.ch/",
    "GB": "https://uk.osgeo.org/qgis.html",
    "IN": "https://in.qgis.org/",
    "MX": "https://qgis.org.mx/|https://qgis.mx",
    "": "https://www.facebook.com/groups/612486875596534",
    "NZ": None, "GE": None, "CO": None,  # they stopped
}.items())
def test_user_groups_of_a_country(country, links):
    found = [link for code, _, link in rows("user-groups") if code == country]
    assert found == (links.split("|") if links else [])


# ---- languages ---------------------------------------------------------------------------------------------------


def test_languages():
    assert len(rows("languages")) > 250 and all(re.fullmatch("[a-z]{2,3}", code) for code in codes("languages"))
    assert {code for code, _, _ in rows("language-names")} == codes("languages")
    assert {kind for _, _, kind in rows("language-names")} == {"code", "own", "english", "other", "extra"}
    for code, name in rows("languages"):
        assert code in index("language-names")[fold(code)], code
        assert code in index("language-names")[fold(name)] or len(fold(name)) == 2, name


@pytest.mark.parametrize("found, names", {
    "de": "deutsch|German|DE|Deutsch |deu|ger|Allemand|немецкий",
    "en": "English|EN|Englisch|inglés|anglais|eng",
    "fr": "FR|français|French|Französisch|fra|fre",
    "pt": "Português|portugues|Brazilian Portuguese|por",
    "de gsw": "Swiss German|Schweizerdeutsch|Schwiizertüütsch",
    "gsw": "gsw",
    "zh": "中文|Chinese|mandarin|Chinesisch|zho",
    "yue zh": "Cantonese|粵語",
    "ru": "русский|Russian",
    "zu": "Zulu|isiZulu",
    "es": "Español|Castellano|Spanish|espagnol",
    "id": "Bahasa Indonesia|Indonesian",
    "id ms": "Bahasa",
    "ja": "日本語|Japanese",
    "ar": "العربية|Arabic|arabe",
    "nb no": "bokmål",
    "no": "norsk|Norwegian",
    "fil": "Tagalog|Filipino",
    "fa": "Farsi|Persian|فارسی",
    "bs hr sr": "Serbo-Croatian",
}.items())
def test_language_is_found(found, names):
    for name in names.split("|"):
        assert index("language-names").get(fold(name)) == set(found.split()), name


def test_common_words_are_no_languages():
    words = """and the for with some only both native basic mainly spoken written support slides translation request
        other depends bilingual online course training mit und oder nach auf wunsch avec sur demande selon con soporte
        para grupo curso corso cours kurs kursus com suporte met ook og med eller til atau dengan oraz ile gis qgis
        men war new map data open source remote sensing"""
    spoken = {fold(name) for _, name, kind in rows("language-names") if kind != "code"}
    assert spoken.isdisjoint(words.split())
    assert "in" not in index("language-names")


# ---- online ------------------------------------------------------------------------------------------------------


def holds(text, phrase):
    return phrase in text if phrase[0] >= "\u0e00" else f" {phrase} " in f" {text} "


def is_online(text):
    text = fold(text)
    return any(holds(text, fold(word)) and not any(holds(text, fold(e)) for e in exceptions.split(" | ") if e)
               for word, _, _, exceptions in rows("online-words"))


def test_online_words():
    folded = [fold(word) for word, *_ in rows("online-words")]
    assert all(folded) and len(folded) == len(set(folded))
    assert {language for _, language, _, _ in rows("online-words")} <= codes("languages")
    for word, _, _, exceptions in rows("online-words"):
        for exception in filter(None, exceptions.split(" | ")):
            assert holds(fold(exception), fold(word)) and fold(exception) != fold(word), exception


@pytest.mark.parametrize("text", """Online|On-line|ONLINE (Zoom)|Online-Kurs|Virtual|Virtual Classroom|Remote|Zoom
    Formation en ligne|à distance|Curso en línea|EN LÍNEA|Modalidad virtual|Em linha|Ensino à distância|A distanza
    Fernunterricht|e-learning|Webinar|Microsoft Teams|オンライン|オンライン講座|在线|线上|線上課程|온라인|Онлайн|дистанционно
    Daring|Dalam jaringan|التعلم عن بعد|عبر الإنترنت|أونلاين|çevrimiçi|zdalnie|op afstand|på distans|ऑनलाइन|trực tuyến
    Distance learning|Remote training|آنلاین|ออนไลน์|מקוון""".replace("\n", "|").split("|"))
def test_is_online(text):
    assert is_online(text), text


@pytest.mark.parametrize("text", """QGIS remote sensing|Introduction to Remote Sensing with QGIS|Virtual layers
    QGIS: virtual fields and virtual layers|Capas virtuales|Web mapping|Zoomlion|Zoom levels and scale|pan and zoom
    ArcGIS Online to QGIS|Publishing maps online|Cartes en ligne|Sensoriamento remoto|Percepción remota|uzaktan algılama
    リモートセンシング|الاستشعار عن بعد|дистанционное зондирование|סדנת חישה מרחוק|원격탐사|سنجش از راه دور
    Distance matrix and buffers|Lima|München|Universidad de Girona|Kartoza|QGIS Desktop|Linear referencing|Teams
    Online maps|Team Training Centre|Internet GIS|Points on line|Virtuelle Felder|Remote Island Survey""".replace(
    "\n", "|").split("|"))
def test_is_not_online(text):
    assert not is_online(text), text


# ---- the compiled file -------------------------------------------------------------------------------------------


def compile_to(path, folder=GEODATA):
    subprocess.run([MKGEODATA, folder, path], check=True)
    return sqlite3.connect(path)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    if not MKGEODATA:
        pytest.skip("QCERT_MKGEODATA is not set")
    return compile_to(tmp_path_factory.mktemp("geodata") / "geodata.db")


def test_compiled_file(compiled):
    assert compiled.execute("PRAGMA application_id").fetchone() == (0x51476F64,)
    assert compiled.execute("PRAGMA page_size").fetchone() == (4096,)
    assert compiled.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for table, source in {"place": "places", "region": "regions", "country": "countries", "language": "languages",
                          "online_word": "online-words", "user_group": "user-groups",
                          "qgis_release": "qgis-releases"}.items():
        assert compiled.execute(f"SELECT count(*) FROM {table}").fetchone() == (len(rows(source)),)
    parts = sum(len(polygons(wkt)) for _, wkt in rows("outlines"))
    assert compiled.execute("SELECT count(*) FROM outline WHERE geom IS NOT NULL AND min_lon <= max_lon"
                            " AND min_lat <= max_lat").fetchone() == (parts,)


def test_compiled_world_is_drawn_once(compiled):
    """Every country but the Antarctic has an outline for maps in pages, within the plane; borders are the same lines."""
    rows_of = dict((code, (coarse, fine)) for code, coarse, fine in compiled.execute("SELECT * FROM world"))
    assert rows_of.keys() == codes("outlines") - {"AQ"}
    assert sum(len(coarse) for coarse, _ in rows_of.values()) < 120_000
    for side, at in ((8000, 0), (64000, 1)):
        borders = {}
        for code, paths in rows_of.items():
            assert re.fullmatch(r"(M\d+ \d+(l-?\d+[- ]\d+([- ]\d+[- ]\d+)*)?z)+", paths[at]), code
            for ring in paths[at].split("z")[:-1]:
                x, y, *steps = map(int, re.findall(r"-?\d+", ring))
                spots = [(x, y)]
                for dx, dy in zip(steps[::2], steps[1::2]):
                    spots.append((spots[-1][0] + dx, spots[-1][1] + dy))
                assert all(0 <= x <= side and 0 <= y <= side for x, y in spots), code
                for one, other in zip(spots, spots[1:] + spots[:1]):
                    borders.setdefault(frozenset((one, other)), set()).add(code)
        for pair in ({"CH", "FR"}, {"CH", "IT"}, {"FR", "DE"}, {"US", "CA"}, {"ZA", "LS"}, {"ES", "PT"}):
            shared = [line for line, owners in borders.items() if pair <= owners]
            assert len(shared) > (2 if at == 0 else 10), pair


def test_compiled_names_are_folded(compiled):
    find = "SELECT id, own FROM place_name JOIN place ON place = id WHERE fold = ? ORDER BY population DESC"
    assert compiled.execute(find, ("munchen",)).fetchone() == (2867714, 0)
    assert compiled.execute(find, ("munich",)).fetchone() == (2867714, 1)
    assert compiled.execute(find, ("lodz",)).fetchone() == (3093133, 1)
    assert compiled.execute("SELECT code FROM language_name WHERE fold = 'francais'").fetchall() == [("fr",)]
    assert compiled.execute("SELECT code FROM country_name WHERE fold = 'deutschland'").fetchall() == [("DE",)]
    assert compiled.execute("SELECT count(*) FROM online_word WHERE except_fold LIKE '% |%'").fetchone() == (0,)


def test_compiled_file_is_the_same_again_and_knows_a_change(compiled, tmp_path):
    def version(db):
        return db.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()

    assert version(compile_to(tmp_path / "again.db")) == version(compiled)
    first = Path(compiled.execute("PRAGMA database_list").fetchone()[2])
    assert (tmp_path / "again.db").read_bytes() == first.read_bytes()

    shutil.copytree(GEODATA, tmp_path / "changed", ignore=shutil.ignore_patterns("make"))
    with open(tmp_path / "changed/online-words.tsv", "a") as words:
        words.write("zzz\ten\t\t\n")
    assert version(compile_to(tmp_path / "changed.db", tmp_path / "changed")) != version(compiled)


@pytest.mark.parametrize("line", ["1\tone\ttoo many\n", "none\n"])
def test_compiler_refuses_a_broken_table(line, tmp_path):
    if not MKGEODATA:
        pytest.skip("QCERT_MKGEODATA is not set")
    shutil.copytree(GEODATA, tmp_path / "broken", ignore=shutil.ignore_patterns("make"))
    with open(tmp_path / "broken/place-names.tsv", "a") as names:
        names.write(line)
    done = subprocess.run([MKGEODATA, tmp_path / "broken", tmp_path / "out.db"], capture_output=True, text=True)
    assert done.returncode == 1 and "place-names.tsv" in done.stderr
    assert not (tmp_path / "out.db").exists()
