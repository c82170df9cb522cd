"""What the plugin promises of its source: it stays a thin shim, and runs on Qt 5 and Qt 6."""

import ast
import io
import re
import tokenize

import pytest

from built import SOURCE

PLUGIN = SOURCE / "plugin"
NOT_PACKED = {"show.py", "i18n/update.py"}  # for plugin/run, and for translators
FILES = {str(path.relative_to(PLUGIN)): path.read_text() for path in sorted(PLUGIN.rglob("*.py"))
         if str(path.relative_to(PLUGIN)) not in NOT_PACKED}
FORMS = {path.name: path.read_text() for path in sorted((PLUGIN / "ui").glob("*.ui"))}
NO_CODE = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)


def functions(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def docstrings(text):
    """The lines of docstrings."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node):
            yield from range(node.body[0].lineno, node.body[0].end_lineno + 1)


def lines_of_code(text):
    """How many lines hold code: blank ones, comments and docstrings are none."""
    tokens = [token for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.type not in NO_CODE]
    return len({line for token in tokens for line in range(token.start[0], token.end[0] + 1)} - set(docstrings(text)))


def imported(text):
    """The modules that are imported."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def test_it_is_thin():
    """Tabs, layers, Processing: views of what the library does. Certificates, and what the programme does itself, are
    tabs of their own, hence so much."""
    assert 1000 < sum(map(lines_of_code, FILES.values())) < 6200


@pytest.mark.parametrize("name", FILES)
def test_files_and_functions_are_short(name):
    assert FILES[name].count("\n") <= 300
    assert [node.name for node in functions(ast.parse(FILES[name])) if node.end_lineno - node.lineno >= 40] == []


# Who may know what; all others do without.
DOORS = {"ctypes": {"header.py", "native.py", "values.py", "store.py", "store_programme.py"}, "qgis.PyQt.QtNetwork": {"transport.py"},
         "sqlite3": set(), "urllib": set(), "requests": set(), "subprocess": set(), "PyQt5": set(), "PyQt6": set(),
         "osgeo": set()}


@pytest.mark.parametrize("name", FILES)
def test_each_outside_thing_has_a_door(name):
    for module in imported(FILES[name]):
        for door, files in DOORS.items():
            assert name in files or module.split(".")[:door.count(".") + 1] != door.split("."), (name, module)


@pytest.mark.parametrize("name", FILES)
def test_no_sql_and_nothing_that_blocks(name):
    text = re.sub(r'"""(?:.|\n)*?"""', "", FILES[name])
    assert not re.search(r'"\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|ALTER)\s', text)
    assert not re.search(r"\bprocessEvents\(\)|time\.sleep|\.exec_?\(|PyDLL|find_library", text)


# What only Qt 5, or only newer or older QGIS, knows.
DEAD = r"exec_\(|QRegExp\b|resources_rc|QtWebKit|Qgis\.WkbType|Qgis\.GeometryType|Qgis\.LayerType|QgsSettingsTree|" \
       r"QgsVariantUtils|setMapTipsEnabled|QVariant\(\)|\[0:2\]|removeprefix|QMetaType\b"
SCOPED = r"\bQt\.(?!(?:[A-Z]\w+)\.)\w+|\bQgis\.(?:Info|Warning|Critical|Success)\b|QgsTask\.CanCancel"


@pytest.mark.parametrize("name", FILES)
def test_it_runs_on_both_qts(name):
    assert re.findall(DEAD, FILES[name]) == []
    assert re.findall(SCOPED, FILES[name]) == []


@pytest.mark.parametrize("name", FORMS)
def test_forms_load_on_both_qts(name):
    """PyQt 5 fails on scoped names in forms."""
    values = re.findall(r"<(?:enum|set)>(.*?)</", FORMS[name])
    assert [value for part in values for value in part.split("|") if value.count("::") != 1] == []


@pytest.mark.parametrize("name", FILES)
def test_what_is_public_says_what_it_is(name):
    """Methods that QGIS and Qt define are described there."""
    tree = ast.parse(FILES[name])
    assert not FILES[name] or ast.get_docstring(tree)
    own = [node for node in ast.walk(tree) if isinstance(node, (ast.ClassDef, ast.FunctionDef))
           and not node.name.startswith("_") and not re.search("[a-z][A-Z]", node.name)
           or isinstance(node, ast.ClassDef)]
    nested = {inner for node in functions(tree) for inner in ast.walk(node) if inner is not node}
    assert [node.name for node in own if node not in nested and not ast.get_docstring(node)
            and node.name not in ("paint", "data", "name", "prefix", "priority", "flags", "id", "icon", "group",
                                  "clone", "outputs", "inputs", "texts", "tags", "work", "success", "warn", "run")] == []


@pytest.mark.parametrize("name", FILES)
def test_what_is_translated_is_written_out(name):
    """A text that is put together is found by no translator."""
    for node in ast.walk(ast.parse(FILES[name])):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "tr":
            assert isinstance(node.args[0], ast.Constant), (name, node.lineno)
