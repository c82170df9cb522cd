"""Lists of certificates: tables, texts and PDFs come in as people have them, and go out with what came of each row."""

import csv
import fcntl
import io
import json
import os
import resource
import subprocess
import sys
import termios
import zipfile

import pytest
from osgeo import gdal, ogr

from built import QCERT, SOURCE, TODAY
from pdfs import endless, pdf

sys.path.insert(0, str(SOURCE / "tests" / "site"))

from client import Site  # noqa: E402

LINK = "https://certification.qgis.org/en/qgis/certificate/%s/."
ADDED = ["id", "kind", "verdict", "confirmed", "reason", "checked", "name match", "printed otherwise", "organisation",
         "organisation state", "centre", "course type", "starts", "ends", "hours", "language", "issued", "was on record",
         "was somebody else's"]

gdal.UseExceptions()
for name in ("OGR_XLSX_HEADERS", "OGR_ODS_HEADERS"):  # the first row has the names, even where all is text
    gdal.SetConfigOption(name, "FORCE")


@pytest.fixture(scope="module")
def site():
    with Site(SOURCE / "tests" / "data" / "verify", "--today", TODAY) as running:
        yield running


@pytest.fixture
def ask(site, tmp_path, monkeypatch):
    """Verify a list; answers the exit status, the document and what was said besides."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))

    def call(path, *words, **options):
        done = subprocess.run(
            [QCERT, "--json", "--store", tmp_path / "store", "--today", TODAY, "verify", "--server", site.url, "--pace",
             "8", "--max-age", "1d", "--file", path, *words], capture_output=True, text=True, cwd=tmp_path, timeout=60,
            **options)
        return done.returncode, json.loads(done.stdout) if done.stdout else None, done.stderr
    return call


def brief(document, *fields):
    return [tuple(row[field] for field in fields) for row in document["certificates"]]


def write(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def rows_of(path, **form):
    return list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""), **form))


# ---- tables ------------------------------------------------------------------------------------------------------

OWN = [["Nr", "Name", "QGIS-Nummer", "name", " Notiz "],
       ["007", "Newman, Ada", "qgis-2", "x", "=1+1"],
       ["12345678901234567890", "Müller; \"Zoë\"", "QGIS-99", "", "two\nlines"],
       ["", "", "", "", ""],
       ["1e5", "nobody", "", "2025-01-05", "-3"],
       ["0.10", "@home", " QGIS\u201103 ", "01.02.2026", "  blanks  "]]


def own_csv(path, delimiter, encoding):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(OWN)
    return write(path, text.getvalue(), encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_to_csv(ask, tmp_path, delimiter, encoding):
    own_csv(tmp_path / "list.csv", delimiter, encoding)
    status, document, said = ask("list.csv", "--output", "result.csv")
    assert (status, said) == (3, "")
    assert brief(document, "row", "asked", "id", "verdict") == [
        (1, "qgis-2", "QGIS-2", "on record"), (2, "QGIS-99", "QGIS-99", "no record"), (4, "", None, "unknown"),
        (5, " QGIS\u201103 ", "QGIS-3", "on record")]
    result = tmp_path / "result.csv"
    rows = rows_of(result, delimiter=delimiter)
    assert [row[:5] for row in rows] == [OWN[0][:3] + ["name 2", " Notiz "]] + OWN[1:]
    assert rows[0][5:] == ADDED and result.read_bytes().startswith(b"\xef\xbb\xbf") == (encoding == "utf-8-sig")
    added = [dict(zip(ADDED, row[5:])) for row in rows[1:]]
    assert [row["verdict"] for row in added] == ["on record", "no record", "", "unknown", "on record"]
    assert set(added[2].values()) == {""} and added[3]["reason"] == "no id of a certificate, such as QGIS-12"
    assert (added[0]["course type"], added[0]["starts"], added[0]["hours"]) == ("QGIS Grundlagen", "2026-03-03", "16")


def test_windows_1252(ask, tmp_path):
    write(tmp_path / "list.csv", "Name;Id\r\nZoë Müller–Sample;QGIS–1\r\n", "cp1252")
    status, document, said = ask("list.csv", "--name-column", "NAME", "--output", "result.csv")
    assert status == 0 and said == "qcert verify: the list is not UTF-8 and was read as Windows-1252\n"
    assert brief(document, "id", "name_match") == [("QGIS-1", "match")]
    assert rows_of(tmp_path / "result.csv", delimiter=";")[1][:2] == ["Zoë Müller–Sample", "QGIS–1"]


def test_what_lies_beside_changes_nothing(ask, tmp_path):
    write(tmp_path / "list.csv", "id,n\nQGIS-1,007\n")
    write(tmp_path / "list.csvt", "String,Integer\n")
    assert ask("list.csv", "--output", "result.csv")[0] == 0
    assert rows_of(tmp_path / "result.csv")[1][:2] == ["QGIS-1", "007"]


def test_no_names_and_one_column(ask, tmp_path):
    write(tmp_path / "bare.csv", "QGIS-1,a\nQGIS-2,b\n")
    write(tmp_path / "one.csv", "id\nQGIS-1\n\"QGIS-2, Ada; Newman\"\n")
    write(tmp_path / "both.csv", "QGIS-1\nQGIS-2\n")
    for name in ("bare.csv", "one.csv", "both.csv"):
        status, document, _ = ask(name, "--output", name + ".csv")
        assert (status, brief(document, "row", "id")) == (0, [(1, "QGIS-1"), (2, "QGIS-2")]), name
    assert [row[0] for row in rows_of(tmp_path / "one.csv.csv")] == ["id", "QGIS-1", "QGIS-2, Ada; Newman"]
    assert [row[:2] for row in rows_of(tmp_path / "bare.csv.csv")] == [["field_1", "field_2"], ["QGIS-1", "a"],
                                                                       ["QGIS-2", "b"]]


def test_too_many_cells_are_told(ask, tmp_path):
    write(tmp_path / "list.csv", "id,n\nQGIS-1,x,lost\nQGIS-2\n")
    status, _, said = ask("list.csv", "--output", "result.csv")
    assert status == 0 and "1 rows with more cells than its first line" in said


def test_which_column(ask, tmp_path):
    write(tmp_path / "list.csv", "Staff,Old id,New id\nAda,QGIS-1,QGIS-2\nZoë,QGIS-3,QGIS-4\n")
    status, document, said = ask("list.csv")
    assert (status, document) == (2, None)
    assert "more than one of the columns" in said and '"Staff", "Old id", "New id"' in said
    assert brief(ask("list.csv", "--column", "new ID")[1], "id") == [("QGIS-2",), ("QGIS-4",)]
    status, _, said = ask("list.csv", "--column", "certificate")
    assert status == 2 and 'there is no column "certificate"; there are "Staff", "Old id", "New id"' in said
    write(tmp_path / "none.csv", "Staff,Course\nAda,QGIS\nZoë,QGIS\n")
    assert "none of the columns has an id" in ask("none.csv")[2]


TYPED = [("id", ogr.OFTString), ("Zahl", ogr.OFTInteger), ("Betrag", ogr.OFTReal), ("Tag", ogr.OFTDate),
         ("Text", ogr.OFTString)]
VALUES = [["QGIS-1", 7, 2.5, "2026/01/05", "0042"], ["QGIS-2", None, None, None, "plain"]]


def workbook(path, sheets):
    """A workbook by OGR; each sheet a list of rows."""
    made = ogr.GetDriverByName({".xlsx": "XLSX", ".ods": "ODS"}[path.suffix]).CreateDataSource(str(path))
    for name, rows in sheets.items():
        layer = made.CreateLayer(name)
        for field, kind in TYPED:
            layer.CreateField(ogr.FieldDefn(field, kind))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for at, value in enumerate(row):
                feature[at] = value
            layer.CreateFeature(feature)
    return path


def sheet(path):
    """Names, types and rows of the first sheet, read by OGR."""
    opened = ogr.Open(str(path))
    layer = opened.GetLayer(0)
    fields = [layer.GetLayerDefn().GetFieldDefn(at) for at in range(layer.GetLayerDefn().GetFieldCount())]
    return ([(field.GetName(), field.GetType()) for field in fields],
            [[feature[at] for at in range(len(fields))] for feature in layer])


@pytest.mark.parametrize("target", [".xlsx", ".ods"])
@pytest.mark.parametrize("source", [".xlsx", ".ods"])
def test_workbooks_keep_types(ask, tmp_path, source, target):
    workbook(tmp_path / f"list{source}", {"empty": [], "staff": VALUES, "more": VALUES[:1]})
    status, document, said = ask(f"list{source}", "--output", f"result{target}")
    assert status == 0 and 'the first one, "staff", was taken' in said
    assert brief(document, "row", "id", "verdict") == [(1, "QGIS-1", "on record"), (2, "QGIS-2", "on record")]
    fields, rows = sheet(tmp_path / f"result{target}")
    assert fields[:5] == TYPED and [row[:5] for row in rows] == VALUES
    assert fields[5][0] == "id 2" and [row[7] for row in rows] == ["on record"] * 2


def test_formulas_stay_what_they_were(ask, tmp_path):
    """A text of a workbook must not become a formula of a CSV, nor the other way round."""
    workbook(tmp_path / "list.xlsx", {"staff": [["QGIS-1", 1, 1, None, "+cmd|1"], ["QGIS-2", 1, 1, None, "+41 31 5"]]})
    assert ask("list.xlsx", "--output", "result.csv")[0] == 0
    assert [row[4] for row in rows_of(tmp_path / "result.csv")[1:]] == ["'+cmd|1", "+41 31 5"]
    write(tmp_path / "list.csv", "id,=2+2,b\nQGIS-1,=1+1,@x\n")
    assert ask("list.csv", "--output", "result.xlsx")[0] == 0
    assert sheet(tmp_path / "result.xlsx")[0][1][0] == "'=2+2"
    assert sheet(tmp_path / "result.xlsx")[1][0][1:3] == ["'=1+1", "@x"]
    write(tmp_path / "list.txt", "=QGIS-4\n")
    assert ask("list.txt", "--output", "asked.csv")[0] == 0
    assert rows_of(tmp_path / "asked.csv")[1][0] == "'=QGIS-4"


def test_days_of_a_workbook_in_a_csv(ask, tmp_path):
    workbook(tmp_path / "list.ods", {"staff": VALUES})
    assert ask("list.ods", "--output", "result.csv")[0] == 0
    assert rows_of(tmp_path / "result.csv")[1][:5] == ["QGIS-1", "7", "2.5", "2026-01-05", "0042"]


def test_other_tables(ask, tmp_path):
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "list.gpkg"))
    layer = made.CreateLayer("staff", None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn("cert", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["cert"] = "QGIS-2"
    layer.CreateFeature(feature)
    made = layer = feature = None
    assert brief(ask("list.gpkg")[1], "row", "id") == [(1, "QGIS-2")]
    vrt = "<OGRVRTDataSource><OGRVRTLayer name='staff'><SrcDataSource>list.gpkg</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    write(tmp_path / "list.vrt", vrt)
    assert "it holds no table that has rows" in ask("list.vrt")[2]


# ---- the file of results -----------------------------------------------------------------------------------------


def test_output_appears_at_the_end(ask, tmp_path):
    write(tmp_path / "list.csv", "id,n\nQGIS-1,x\n")
    result = write(tmp_path / "result.csv", "mine")
    assert "give --replace" in ask("list.csv", "--output", "result.csv")[2] and result.read_text() == "mine"
    assert ask("list.csv", "--output", "result.csv", "--replace")[0] == 0 and "on record" in result.read_text()
    before = result.read_text()
    assert "itself" in ask("list.csv", "--output", "list.csv", "--replace")[2]
    os.link(tmp_path / "store", tmp_path / "linked.csv")
    assert "is the store itself" in ask("list.csv", "--output", "linked.csv", "--replace")[2]
    assert ask("list.csv", "--output", "result.nothing")[0] == 2
    assert ask("list.csv", "--output", "no/result.csv")[0] == 1
    assert result.read_text() == before
    assert not [name for name in os.listdir(tmp_path) if "part" in name]


def test_stopped_walk_leaves_what_was_there(ask, site, tmp_path):
    write(tmp_path / "list.csv", "id,n\n" + "".join(f"QGIS-{number},x\n" for number in range(100, 140)))
    process = subprocess.Popen(
        [QCERT, "--store", tmp_path / "store", "--today", TODAY, "verify", "--server", site.url, "--pace", "1", "--file",
         tmp_path / "list.csv", "--output", tmp_path / "result.csv"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.readline()
    process.terminate()
    assert process.wait(timeout=60) == 130
    process.stdout.close()
    process.stderr.close()
    assert sorted(name for name in os.listdir(tmp_path) if "result" in name or "part" in name) == []


# ---- texts -------------------------------------------------------------------------------------------------------

TEXT = "\ufeff  qgis-1  \r\n\r\nAda: " + LINK % "QGIS-2" + "\nnothing\nQGIS-3 and QGIS-4\n\n \t \nQGIS-12"
LINES = [(1, "QGIS-1", "on record"), (3, "QGIS-2", "on record"), (4, None, "unknown"), (5, None, "unknown"),
         (8, "QGIS-12", "on record")]


def test_text(ask, tmp_path):
    write(tmp_path / "list.txt", TEXT)
    status, document, said = ask("list.txt", "--output", "result.csv")
    assert (status, said, brief(document, "row", "id", "verdict")) == (3, "", LINES)
    assert [row[0] for row in rows_of(tmp_path / "result.csv")] == [
        "asked", "  qgis-1  ", "Ada: " + LINK % "QGIS-2", "nothing", "QGIS-3 and QGIS-4", "QGIS-12"]


def test_standard_input(ask):
    assert brief(ask("-", input=TEXT)[1], "row", "id", "verdict") == LINES
    assert "standard input: there is no line" in ask("-", input=" \n\n")[2]
    assert "has no columns" in ask("-", "--column", "x", input=TEXT)[2]


def test_stopped_while_it_waits(tmp_path):
    """Somebody types a list, and thinks."""
    process = subprocess.Popen([QCERT, "--store", tmp_path / "store", "verify", "--offline", "--file", "-"],
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    with process:
        process.stdin.write("QGIS-1\n")
        process.stdin.flush()
        while fcntl.ioctl(process.stdin, termios.FIONREAD, b"1234") != bytes(4):  # it has not read the line yet
            assert process.poll() is None
        process.terminate()
        assert process.wait(timeout=60) == 130


# ---- PDFs --------------------------------------------------------------------------------------------------------

PRINTED = ["Certificate (invented)", "Ada Newman", "has attended QGIS Grundlagen", "from March 3, 2026 to March 5, 2026"]
PDFS = {
    # name: what is in it, what is to be asked, what is printed otherwise or the reason
    "link.pdf": (pdf(*PRINTED, links=["https://example.org", LINK % "QGIS-2"]), "QGIS-2", ""),
    "LINE.PDF": (pdf(*PRINTED, LINK % "QGIS-2"), "QGIS-2", ""),
    "alone.pdf": (pdf(*PRINTED, "ID: QGIS-2"), "QGIS-2", ""),
    "both.pdf": (pdf(*PRINTED, "instead of QGIS-1", links=[LINK % "QGIS-2"]), "QGIS-2", ""),
    "days.pdf": (pdf("NEWMAN  ADA, Ada  NEWMAN", "QGIS", "Grundlagen", "3 - 5 March 2026", "QGIS-2"), "QGIS-2", ""),
    "iso.pdf": (pdf("A d a N e w m a n", "QGIS Grundlagen", "2026-03-03/2026-03-05", "QGIS-2"), "QGIS-2", ""),
    "dots.pdf": (pdf("Ada Newman", "QGIS Grundlagen", "03.03.2026 bis 05.03.2026", "QGIS-2"), "QGIS-2", ""),
    "accents.pdf": (pdf("Zoe Muller Sample", "QGIS Grundlagen", "3rd March 2026, 5th March 2026", "QGIS-1"), "QGIS-1", ""),
    "other.pdf": (pdf("Eve Newman", "QGIS Expert", "March 3, 2025 to March 5, 2025", "QGIS-2"), "QGIS-2",
                  "name,course,days"),
    "end.pdf": (pdf("Ada Newman", "QGIS Grundlagen", "March 3 to March 6, 2026", "QGIS-2"), "QGIS-2", "days"),
    "third.pdf": (pdf(pages=[["one"], PRINTED, ["QGIS-2"]]), "QGIS-2", ""),
    "sixth.pdf": (pdf(pages=[["page"]] * 5 + [["QGIS-2"]]), None, "no id of a certificate"),
    "valid.pdf": (pdf("Karten Bern (invented)", links=["https://x.org/en/organisationcertificate/QGIS-1/."]), "QGIS-1", ""),
    "scan.pdf": (pdf(), None, "the file has no text: it is a picture; read the id from it and ask for that"),
    "scan-with-link.pdf": (pdf(links=[LINK % "QGIS-2"]), "QGIS-2", None),
    "demo.pdf": (pdf("ID: QGIS-DEMO"), None, "QGIS-DEMO stands on previews"),
    "version.pdf": (pdf(*PRINTED, "QGIS 3", links=["https://x.org/en/certificate/"]), None, "no id of a certificate"),
    "many-links.pdf": (pdf("QGIS-2", links=[LINK % "QGIS-2" + "x" * 1000] * 1200), None, "the file is too much to read"),
    "none.pdf": (pdf("A letter about QGIS 3.34"), None, "no id of a certificate"),
    "two.pdf": (pdf("QGIS-1", "QGIS-2"), None, "more than one id stands in the file"),
    "two-links.pdf": (pdf(links=[LINK % "QGIS-1", LINK % "QGIS-2"]), None, "more than one id stands in the file"),
    "range.pdf": (pdf("QGIS-1 to 50"), None, "more than one id stands in the file"),
    "no-record.pdf": (pdf(*PRINTED, "QGIS-99"), "QGIS-99", None),
    "locked.pdf": (pdf("QGIS-2", locked=True), None, "the file is encrypted"),
    "cut.pdf": (pdf("QGIS-2")[:200], None, "the file is damaged, or no PDF"),
    "empty.pdf": (b"", None, "the file is empty"),
    "text.pdf": (b"QGIS-2", None, "the file is damaged, or no PDF"),
    "QGIS-2.pdf": (b"\x89PNG", None, "the file is damaged, or no PDF"),  # its name is no evidence
}


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "certificates"
    made.mkdir()
    for name, (content, *_) in PDFS.items():
        (made / name).write_bytes(content)
    (made / "deeper.pdf" / "more").mkdir(parents=True)
    (made / "deeper.pdf" / "more" / "link.pdf").write_bytes(PDFS["link.pdf"][0])
    (made / "deeper.pdf" / "round").symlink_to(made)  # which has no end
    (made / ".hidden").mkdir()
    (made / ".hidden" / "one.pdf").write_bytes(pdf("QGIS-1"))
    (made / ".hidden.pdf").write_bytes(pdf("QGIS-1"))
    (made / "note.txt").write_text("QGIS-1")
    with open(made / "huge.pdf", "wb") as huge:
        huge.truncate(2 << 30)
    os.mkfifo(made / "pipe.pdf")
    return made


def told(row):
    return row["id"], row["reason"] if row["verdict"] == "unknown" else row["printed"]


def test_folder_of_pdfs(ask, folder, tmp_path):
    status, document, said = ask("certificates", "--output", "result.csv")
    assert (status, said) == (3, "")
    rows = {row["file"]: row for row in document["certificates"]}
    assert list(rows) == sorted([*PDFS, "huge.pdf", "pipe.pdf", "deeper.pdf/more/link.pdf"])
    for name, (_, wanted, tells) in PDFS.items():
        found, says = told(rows[name])
        assert found == wanted, name
        assert says == tells if not tells or wanted else says.startswith(tells), name
    assert rows["valid.pdf"]["kind"] == "organisation" and rows["no-record.pdf"]["verdict"] == "no record"
    assert "larger than 32 MB" in rows["huge.pdf"]["reason"] and rows["pipe.pdf"]["reason"] == "it is no file"
    assert {row["name"] for row in rows.values()} == {None}  # several, and none is expected
    written = rows_of(tmp_path / "result.csv")
    assert written[0] == ["file", *ADDED] and [row[0] for row in written[1:]] == list(rows)
    printed = 1 + ADDED.index("printed otherwise")
    assert [row[printed] for row in written if row[0] in ("other.pdf", "end.pdf")] == ["days", "name,course,days"]
    assert [name for name, row in rows.items() if row["confirmed"]] == [
        name for name, row in rows.items() if row["verdict"] in ("on record", "valid") and row["printed"] == ""]
    assert rows["link.pdf"]["confirmed"] and rows["deeper.pdf/more/link.pdf"]["confirmed"]
    assert "no text" in rows["scan-with-link.pdf"]["reason"]


def test_names_are_compared_by_fingerprint(ask, site, folder):
    """Without names that were kept, only what seems to be another one is asked again."""
    first = ask("certificates")[1]["certificates"]
    asked = len(site.paths())
    assert list(map(told, ask("certificates")[1]["certificates"])) == list(map(told, first))
    assert len(site.paths()) - asked == 2  # other.pdf and iso.pdf, whose words run into each other
    offline = ask("certificates", "--offline")[1]["certificates"]
    assert [row["file"] for row, was in zip(offline, first) if row["printed"] != was["printed"]] == ["iso.pdf", "other.pdf"]
    assert {row["printed"] for row in offline} == {None, "", "days"}


def test_a_lost_key_confirms_nothing(ask, site, folder, tmp_path):
    """What the name's fingerprint cannot tell is asked of the site, or not confirmed."""
    assert ask("certificates/other.pdf")[0] == 3 and ask("certificates/link.pdf")[0] == 0
    (tmp_path / "config" / "qcert" / "fingerprint.key").unlink()
    for name in ("other.pdf", "link.pdf"):
        status, document, _ = ask(f"certificates/{name}", "--offline")
        row = document["certificates"][0]
        assert (status, row["printed"], row["confirmed"]) == (3, None, False) and "not compared" in row["reason"]
    asked = len(site.paths())
    status, document, _ = ask("certificates/other.pdf")
    assert (status, document["certificates"][0]["printed"]) == (3, "name,course,days") and len(site.paths()) == asked + 1


def test_one_pdf(ask, folder):
    status, document, _ = ask("certificates/link.pdf")
    assert status == 0 and brief(document, "row", "file", "id", "printed", "name") == [
        (1, "link.pdf", "QGIS-2", "", "Ada Newman")]
    assert ask("certificates/scan.pdf")[0] == 3


def test_stopped_in_the_midst_of_a_pdf(tmp_path):
    """It is read in a process of its own, which does not outlive the walk."""
    (tmp_path / "endless.pdf").write_bytes(endless())
    process = subprocess.Popen([QCERT, "--store", tmp_path / "store", "verify", "--offline", "--file",
                                tmp_path / "endless.pdf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    children = f"/proc/{process.pid}/task/{process.pid}/children"
    with process:
        while not (child := open(children).read().strip()):
            assert process.poll() is None
        process.terminate()
        assert process.wait(timeout=60) == 130
    assert not os.path.exists(f"/proc/{child}")


# ---- what is no list ---------------------------------------------------------------------------------------------


def cut(path):
    workbook(path, {"staff": VALUES})
    path.write_bytes(path.read_bytes()[:1500])


def bomb(path):
    """A workbook whose sheet unpacks to much more than it says."""
    whole = workbook(path.with_name("small.xlsx"), {"staff": VALUES}).read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            if name.endswith("sheet1.xml"):
                text = text.replace(b"</sheetData>", b"<row r='9'><c r='A9'><v>1</v></c></row>" * 3000000 + b"</sheetData>")
            new.writestr(name, text)
    packed = bytearray(path.read_bytes())
    for mark, size, name in ((b"PK\1\2", 24, 46), (b"PK\3\4", 22, 30)):
        at = packed.find(mark)
        while at >= 0:
            if packed[at + name:].startswith(b"xl/worksheets/sheet1.xml"):
                packed[at + size:at + size + 4] = (1000).to_bytes(4, "little")
            at = packed.find(mark, at + 4)
    path.write_bytes(packed)


HOSTILE = {
    "nul.csv": (lambda path: write(path, "id,n\nQGIS-1,\0\n"), "it has a zero byte"),
    "utf16.csv": (lambda path: write(path, "id,n\nQGIS-1,x\n", "utf-16"), "save it as CSV in UTF-8"),
    "line.csv": (lambda path: write(path, "id,n\nQGIS-1," + "x" * 2000000), "a row longer than 1 MB"),
    "quote.csv": (lambda path: write(path, 'id,n\nQGIS-1,"' + "x\n" * 1000000), "a quotation mark is left open"),
    "long.csv": (lambda path: write(path, "id,n\n" + "QGIS-1,x\n" * 1000000), "more than 100000 rows: split it"),
    "wide.csv": (lambda path: write(path, "id" + ",n" * 600 + "\nQGIS-1\n"), "it has 601 columns"),
    "head.csv": (lambda path: write(path, "id,n\n"), "no rows with something in them"),
    "blank.csv": (lambda path: write(path, "id,n\n,\n,\n"), "no rows with something in them"),
    "empty.csv": (lambda path: write(path, ""), "the file is empty"),
    "nul.txt": (lambda path: write(path, "QGIS-1\0"), "it is no text"),
    "long.txt": (lambda path: write(path, "QGIS-1\n" * 100001), "at most 100000"),
    "large.txt": (lambda path: write(path, "x" * 17000000), "longer than 16 MB"),
    "cut.xlsx": (cut, "is damaged"), "cut.ods": (cut, "is damaged"), "bomb.xlsx": (bomb, "too much to read"),
    "bo{mb.xlsx": (bomb, "its name has a brace"),
    "text.xlsx": (lambda path: write(path, "id,n\nQGIS-1,x\n"), "is damaged"),
    "nothing": (lambda path: None, "No such file"), "folder": (lambda path: path.mkdir(), "a folder without a PDF"),
    "pipe": (os.mkfifo, "neither a file nor a folder"),
    "random.bin": (lambda path: path.write_bytes(bytes(range(256)) * 99), "it holds no table"),
}


def bound():
    """No list takes more memory than this, but for a sanitizer's own."""
    if b"__asan_init" not in QCERT.read_bytes():
        resource.setrlimit(resource.RLIMIT_DATA, (400 << 20, 400 << 20))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(ask, tmp_path, name):
    make, says = HOSTILE[name]
    make(tmp_path / name)
    status, document, said = ask(name, "--output", "result.csv", preexec_fn=bound)
    assert status in (1, 2) and says in said and document is None
    assert not (tmp_path / "result.csv").exists()
