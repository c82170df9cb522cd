"""What the project promises of its source, of its library, and of what it installs."""

import re
import shutil
from functools import lru_cache

import pytest

from built import BUILD, QCERT, SOURCE, run

# ---- the house: this table is the one place that says who may know whom ------------------------------------------

# From top to bottom. A file includes headers of its own family and of the rows below, no others.
ROWS = [
    {"sync": "sync details details_keep apply fetch upstream stage known derive merge merge_course",
     "find": "find find_course find_layers changes follow news",
     "verify": "verify verify_list verify_ask verify_row verify_items verify_batch evidence report report_sum mine",
     "lint": "lint lint_names lint_centre lint_course",
     "mark": "mark", "place": "place", "groups": "groups user_groups", "figures": "figures",
     "reach": "reach reach_towns reach_countries", "status": "status",
     "export": "export export_layer export_calendar",
     "document": "document wording atom markdown ledger",
     "fee": "fee fee_settle fee_find fee_note", "attendees": "attendees",
     "dossier": "dossier dossier_states dossier_rules dossier_move dossier_rows dossier_check dossier_json dossier_read"
                " dossier_merge dossier_page dossier_export",
     "publish": "publish publish_page publish_course publish_parts publish_contributions mirror"},
    {"list": "list list_table list_text list_pdf list_print list_result"},
    {"format": "format columns style", "paper": "paper", "demo": "demo"},
    {"store": "store meta schema schema_programme rtree rows near sites words wanted filter marks course_types named price organisation",
     "exporter": "exporter", "calendar": "calendar", "pdf": "pdf", "target": "target folder", "site": "site"},
    {"net": "net http curl transport", "feed": "feed records slicer html manifest json json_write",
     "db": "db connection statement plain", "geo": "geo", "xml": "xml dom page page_date page_part page_organisation page_course_type", "certid": "certid", "names": "names", "module": "module",
     "markup": "markup", "roster": "roster roster_judge", "iban": "iban", "secret": "secret", "person": "person"},
    {"base": "base text date money apart"},
]

# Each outside library comes in by one door; the programs beside the library have doors of their own.
OUTSIDE = {
    "lib/connection.h": {"sqlite3.h", "spatialite.h", "spatialite/gaiageo.h"}, "lib/curl.c": {"curl/curl.h"},
    "lib/json.hh": {"simdjson.h"}, "lib/geo.c": {"geodesic.h"}, "lib/text.c": {"utf8proc.h"},
    "lib/xml.c": {"libxml/parser.h", "libxml/xmlwriter.h"}, "lib/dom.c": {"libxml/HTMLparser.h"},
    "lib/secret.c": {"openssl/crypto.h", "openssl/evp.h", "openssl/hmac.h", "openssl/rand.h"},
    "lib/names.c": {"unicode/ucol.h", "unicode/uldnames.h", "unicode/uloc.h", "unicode/ustring.h"}, "calendar/ical.c": {"libical/ical.h"},
    "export/disk.c": {"cpl_vsi.h"}, "export/driver.c": {"cpl_error.h", "cpl_string.h"},
    "export/ogr.c": {"cpl_conv.h", "cpl_string.h"}, "export/row.c": {"cpl_conv.h"},
    "export/sheet.c": {"cpl_conv.h", "cpl_string.h", "cpl_vsi.h"},
    "export/bomb.c": {"cpl_conv.h", "cpl_string.h", "cpl_vsi.h"}, "pdf/poppler.c": {"poppler.h"},
    "export/ogr.h": {"gdal.h", "ogr_api.h", "ogr_srs_api.h"},
    "cli/out.h": {"jansson.h"}, "tools/mkgeodata.c": {"sqlite3.h", "spatialite.h"},
}
SYSTEM = set("""arpa/inet ctype dirent dlfcn errno fcntl getopt iconv inttypes limits locale math poll pthread signal stdarg
    stddef stdint stdio stdlib string strings sys/file sys/ioctl sys/resource sys/stat sys/wait time unistd wchar
    algorithm charconv cstdlib cstring new string_view type_traits""".split())

NATIVE = SOURCE / "native"
HEADER = (NATIVE / "qcert.h").read_text()
SOURCES = {str(path.relative_to(NATIVE)): path.read_text() for path in sorted(NATIVE.rglob("*"))
           if path.suffix in (".c", ".cc", ".h", ".hh")}
LIBRARY = [name for name in SOURCES if name.startswith("lib/")]


def stem(name):
    return re.sub(r"\.(c|cc|h|hh)$", "", name.rpartition("/")[2])


@lru_cache(maxsize=None)
def known_to(part):
    """The parts whose headers a part may include."""
    for number, row in enumerate(ROWS):
        for family in row.values():
            if part in family.split():
                below = [name for row in ROWS[number + 1:] for other in row.values() for name in other.split()]
                return {*family.split(), *below}
    raise KeyError(f"{part} stands in no row")


def included(name, form):
    return re.findall(rf"^#include {form}", SOURCES[name], re.MULTILINE)


@pytest.mark.parametrize("name", LIBRARY)
def test_includes_follow_the_rows(name):
    own = {stem(header) for header in included(name, '"(.*)"')} - {"qcert"}
    assert own <= known_to(stem(name))


def test_rows_name_what_there_is():
    named = {part for row in ROWS for family in row.values() for part in family.split()}
    assert named == {stem(name) for name in LIBRARY}


@pytest.mark.parametrize("name", [name for name in SOURCES if name.startswith("cli/")])
def test_command_line_knows_the_header_alone(name):
    assert all(header == "qcert.h" or f"cli/{header}" in SOURCES for header in included(name, '"(.*)"'))


@pytest.mark.parametrize("name", SOURCES)
def test_outside_libraries_have_one_door(name):
    headers = {header for header in included(name, "<(.*)>") if header.removesuffix(".h") not in SYSTEM}
    assert headers == OUTSIDE.get(name, set())


# ---- size and form -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SOURCES)
def test_files_are_short(name):
    assert SOURCES[name].count("\n") <= (1350 if name == "qcert.h" else 450)  # the contract is one file


@pytest.mark.parametrize("name", SOURCES)
def test_lines_are_short(name):
    assert [line for line in SOURCES[name].split("\n") if len(line) > 120] == []


@pytest.mark.parametrize("name", [name for name in SOURCES if not name.endswith((".h", ".hh"))])
def test_functions_are_short(name):
    bodies = re.findall(r"^(\w.*)\n(\{\n(?:.*\n)*?\})$", SOURCES[name], re.MULTILINE)
    assert [head for head, body in bodies if body.count("\n") > 70] == []


# What runs SQL, and what makes text while the program runs.
RUNS_SQL = r"\b(?:qc_prepare|qc_exec|qc_get_int|qc_go_back|qc_merge_steps?|sqlite3_exec|sqlite3_prepare_v\d)\("
MAKES_TEXT = r"\b(?:v?sn?printf|v?asprintf|qc_format|qc_buf_text|qc_buf_put|str(?:n?cat|n?cpy)|sqlite3_\w*printf)\("
SQL = r'"\s*(?:ALTER|ATTACH|BEGIN|CREATE|DELETE|DROP|INSERT|PRAGMA|REPLACE|SELECT|UPDATE|VACUUM|WITH)\b'


@pytest.mark.parametrize("name", LIBRARY)
def test_sql_is_never_put_together(name):
    text = SOURCES[name]
    constants = set(re.findall(r"const char (?:\*(?:const )?)*(\w+)", "".join(SOURCES[name] for name in LIBRARY)))
    constants -= set(re.findall(r"(?<!const )char \*?(\w+)", text))
    for use in re.finditer(RUNS_SQL + r"[^,;{]+,\s*([^,;)]+)", text):
        sql = use[1].strip()
        names = re.findall(r"\w+", re.sub(r"\[\w+\]", "", sql))
        literal = sql[0] == '"' or re.fullmatch(r"[A-Z_]+", names[0])
        assert literal or "(" not in sql and names[-1] in constants, use[0]
    for use in re.finditer(MAKES_TEXT + r"[^;]*;", text):
        assert not re.search(SQL, use[0]), use[0]


# ---- the header --------------------------------------------------------------------------------------------------

STRICT = "-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Werror".split()
COMPILERS = [name for name in ("gcc", "clang-14") if shutil.which(name)]
LANGUAGES = {"c11": "c", "c++11": "c++", "c++17": "c++"}

SIZED = re.findall(r"^typedef struct (\w+) \{\n    size_t size;", HEADER, re.MULTILINE)
FUNCTIONS = set(re.findall(r"^QCERT_API [^;(]*\b(\w+)\(", HEADER, re.MULTILINE))
MACROS = set(re.findall(r"^# *define (QCERT_\w+)[ (]", HEADER, re.MULTILINE))

USES_MACROS = """
#include <string.h>

QCERT_API int qcert_abi(void);

int main(void)
{
    const char *server = QCERT_SERVER;
    int wrong = qcert_abi() != QCERT_ABI || strcmp(qcert_version(), QCERT_VERSION) != 0 || !strcmp(server, QCERT_DEMO) ||
        !(QCERT_BEYOND > 0);
%s
    return wrong;
}
"""
USES_INIT = """
    {
        %(type)s made = QCERT_INIT(%(name)s);
        const unsigned char *bytes = reinterpret(&made);

        wrong |= made.size != sizeof made;
        for (size_t i = sizeof made.size; i < sizeof made; i++)
            wrong |= bytes[i];
    }"""


@pytest.mark.parametrize("standard", LANGUAGES)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_header_compiles_alone(compiler, standard, tmp_path):
    alone = tmp_path / "alone"
    alone.write_text('#include "qcert.h"\n#include "qcert.h"\n')
    run(compiler, *STRICT, "-x", LANGUAGES[standard], f"-std={standard}", "-fsyntax-only", "-I", NATIVE, alone)


@pytest.mark.parametrize("standard", LANGUAGES)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_header_can_be_used(compiler, standard, tmp_path):
    c = LANGUAGES[standard] == "c"
    cast = "(const unsigned char *)" if c else "reinterpret_cast<const unsigned char *>"
    inits = [USES_INIT % {"name": name, "type": name if c else "auto"} for name in SIZED]
    source = tmp_path / "uses"
    source.write_text('#include "qcert.h"\n' + USES_MACROS % "".join(inits).replace("reinterpret", cast))
    assert MACROS == set(re.findall(r"\bQCERT_\w+", source.read_text())) and len(SIZED) > 5
    run(compiler, *STRICT, "-x", LANGUAGES[standard], f"-std={standard}", source, "-x", "none", "-I", NATIVE,
        "-L", BUILD, "-lqcert", f"-Wl,-rpath,{BUILD}", "-o", tmp_path / "program")
    run(tmp_path / "program")


def test_header_says_what_each_thing_is():
    paragraphs = re.split(r"\n\s*\n", HEADER)
    declaring = [text for text in paragraphs if re.search(r"^(QCERT_API|typedef)\b", text, re.MULTILINE)]
    assert len(declaring) > 20
    assert [text for text in declaring if "/*" not in text] == []


# ---- the library -------------------------------------------------------------------------------------------------


def symbols(*options, of="libqcert.so"):
    """Name and version of the dynamic symbols."""
    return dict((line.split()[-1] + "@").split("@")[:2] for line in run(
        "nm", "-D", "--with-symbol-versions", *options, BUILD / of).splitlines())


def needed():
    return set(re.findall(r"\(NEEDED\).*\[(.*?)\.so", run("readelf", "-d", BUILD / "libqcert.so")))


def test_exports_are_the_header():
    assert len(FUNCTIONS) > 20
    assert symbols("--defined-only").keys() - {"__bss_start", "_edata", "_end"} == FUNCTIONS  # ... are the linker's


def test_jansson_is_asked_for_by_name():
    """json-c, which GDAL brings along, has functions of the same names as Jansson, which the program writes with."""
    asked = {name: version for name, version in symbols("--undefined-only", of="qcert").items()
             if name.startswith("json_")}
    assert "json_object_get" in asked
    assert {version.partition(".")[0] for version in asked.values()} == {"libjansson"}


def test_library_needs_no_more_than_its_doors():
    doors = {"libsqlite3", "libspatialite", "libcurl", "libsimdjson", "libproj", "libutf8proc", "libxml2", "libicuuc",
             "libicui18n", "libcrypto"}
    assert doors <= needed() <= doors | {"libc", "libm", "libstdc++", "libgcc_s"}


@pytest.mark.parametrize("module, library", [("export", "gdal"), ("calendar", "ical"), ("pdf", "poppler-glib")])
def test_only_the_module_needs(module, library):
    file = BUILD / f"qcert-{module}.so"
    wanted = run("readelf", "-d", file)
    assert f"[lib{library}.so" in wanted and "[libqcert.so" not in wanted
    assert run("nm", "-D", "--defined-only", file).count(" qc_") == 1


# ---- one number --------------------------------------------------------------------------------------------------


def first(pattern, text):
    found = re.search(pattern, text, re.MULTILINE)
    return found and found[1]


VERSIONS = {
    "header": lambda: first(r'^#define QCERT_VERSION "(.*)"$', HEADER),
    "library": lambda: (BUILD / "libqcert.so").resolve().name.partition(".so.")[2],
    "pkg-config": lambda: first(r"^Version: (.*)$", (NATIVE_BUILD / "qcert.pc").read_text()),
    "find_package": lambda: first(r'^set\(PACKAGE_VERSION "(.*)"\)$',
                                  (NATIVE_BUILD / "qcert-config-version.cmake").read_text()),
    "qcert --version": lambda: first(r"^qcert (.*)$", run(QCERT, "--version")),
    "manual": lambda: first(r"\bqcert (\d+\.\d+\.\d+)", (NATIVE / "cli" / "qcert.1").read_text()),
    "change log": lambda: first(r"^## \[?(\d+\.\d+\.\d+)", (SOURCE / "CHANGELOG.md").read_text()),
    "plugin": lambda: first(r"^version=(.*)$", (SOURCE / "metadata.txt").read_text()),
}
NATIVE_BUILD = BUILD / "native"


@pytest.mark.parametrize("place", VERSIONS)
def test_version_is_the_same_everywhere(place):
    assert VERSIONS[place]() == VERSIONS["header"]()


# ---- building and installing -------------------------------------------------------------------------------------


def test_build_leaves_no_trace_in_the_source(tmp_path):
    def content(folder):
        return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    copy = tmp_path / "source"
    copy.mkdir()
    for part in ("CMakeLists.txt", "native", "geodata", "plugin", "metadata.txt", "LICENSE"):
        whole = SOURCE / part
        (shutil.copytree if whole.is_dir() else shutil.copy)(whole, copy / part)
    before = content(copy)
    run("cmake", "-G", "Ninja", "-S", copy, "-B", tmp_path / "build", f"-DCMAKE_INSTALL_PREFIX={tmp_path / 'prefix'}")
    run("cmake", "--build", tmp_path / "build", "--parallel", 2)
    run("cmake", "--install", tmp_path / "build")
    assert content(copy) == before


STRANGER = """
#include <qcert.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    qcert_store *store = NULL;
    qcert_rows *rows = NULL;
    int rc = qcert_store_open(argc > 1 ? argv[1] : ":memory:", NULL, &store);

    if (!rc)
        rc = qcert_find_places(store, "Bern", 1, &rows);
    if (!rc && qcert_rows_next(rows) == QCERT_ROW)
        printf("%s %s\\n", qcert_rows_place(rows)->name, qcert_rows_place(rows)->country);
    else
        puts(qcert_last_error(store)->message);
    qcert_rows_free(rows);
    qcert_store_close(store);
    return 0;
}
"""
PROJECT = """
cmake_minimum_required(VERSION 3.18)
project(stranger LANGUAGES C CXX)
find_package(qcert 0.1 REQUIRED)
foreach(language c cpp)
    add_executable(in_${language} stranger.${language})
    target_link_libraries(in_${language} PRIVATE qcert::qcert)
endforeach()
"""


@pytest.fixture(scope="module", params=["installed", "moved"])
def prefix(request, tmp_path_factory):
    """A folder with all that is installed, where it was put at first or elsewhere."""
    folder = tmp_path_factory.mktemp("install")
    run("cmake", "--install", BUILD, "--prefix", folder / "installed")
    return (folder / "installed").rename(folder / request.param)


@pytest.fixture
def stranger(tmp_path, monkeypatch):
    """A folder with somebody else's program, which is told nothing of where things are."""
    monkeypatch.delenv("QCERT_GEODATA", raising=False)
    for language in ("c", "cpp"):
        (tmp_path / f"stranger.{language}").write_text(STRANGER)
    (tmp_path / "CMakeLists.txt").write_text(PROJECT)
    return tmp_path


def test_stranger_builds_by_find_package(prefix, stranger):
    run("cmake", "-G", "Ninja", "-S", stranger, "-B", stranger / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    run("cmake", "--build", stranger / "build")
    for language in ("c", "cpp"):
        assert run(stranger / "build" / f"in_{language}") == "Bern CH\n"


def test_stranger_builds_by_pkg_config(prefix, stranger, monkeypatch):
    package = next(prefix.rglob("qcert.pc")).parent
    monkeypatch.setenv("PKG_CONFIG_PATH", str(package))
    flags = run("pkg-config", "--cflags", "--libs", "qcert").split()
    assert [flag[:2] for flag in flags] == ["-I", "-L", "-l"]  # none of the libraries that only the library knows
    for compiler, language in (("gcc", "c"), ("g++", "cpp")):
        run(compiler, stranger / f"stranger.{language}", *flags, f"-Wl,-rpath,{package.parent}",
            "-o", stranger / language)
        assert run(stranger / language) == "Bern CH\n"


def test_installed_command_works_and_finds_its_data(prefix, stranger):
    assert run(prefix / "bin" / "qcert", "--version") == run(QCERT, "--version")
    assert "Bern" in run(prefix / "bin" / "qcert", "places", "Bern")

