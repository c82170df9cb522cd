"""The binding says what the header says, and cannot be misused."""

import ctypes
import gc
import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from built import BUILD, SOURCE, TODAY

HEADER = SOURCE / "native" / "qcert.h"


@pytest.fixture
def native(package):
    from qgis_certification import native
    native.load()
    return native


@pytest.fixture
def header(package):
    from qgis_certification import header
    return header


@pytest.fixture
def opened(native, store_file):
    from qgis_certification.store import Store
    with Store(store_file, today=TODAY) as store:
        yield store


def structs(header):
    return [kind for kind in vars(header).values()
            if isinstance(kind, type) and issubclass(kind, ctypes.Structure) and kind.__name__.startswith("qcert_")]


def header_text():
    return re.sub(r"/\*.*?\*/", "", HEADER.read_text(), flags=re.S)


# ---- against the header ----------------------------------------------------------------------------------------------


def test_layout_of_the_structs(header, tmp_path):
    """Size and order of every struct, offset and size of every field, as the compiler has them."""
    kinds = structs(header)
    assert len(kinds) > 20
    lines = []
    for kind in kinds:
        name = kind.__name__
        lines.append(f'printf("{name} %zu\\n", sizeof({name}));')
        lines += [f'printf("{name}.{field} %zu %zu\\n", offsetof({name}, {field}), sizeof((({name} *)0)->{field}));'
                  for field, _ in kind._fields_]
    source = tmp_path / "layout.c"
    source.write_text(f'#include "{HEADER}"\n#include <stdio.h>\nint main(void) {{\n' + "\n".join(lines) +
                      "\nreturn 0; }\n")
    subprocess.run(["cc", "-o", tmp_path / "layout", source], check=True)
    expected = subprocess.run([tmp_path / "layout"], check=True, capture_output=True, text=True).stdout.split("\n")[:-1]
    mine = []
    for kind in kinds:
        mine.append(f"{kind.__name__} {ctypes.sizeof(kind)}")
        mine += [f"{kind.__name__}.{field} {getattr(kind, field).offset} {getattr(kind, field).size}"
                 for field, _ in kind._fields_]
    assert mine == expected


def test_every_field_is_there(header):
    """A struct may not end before the header's does."""
    for kind in structs(header):
        body = re.search(r"typedef struct %s \{(.*?)\} %s;" % (kind.__name__, kind.__name__), header_text(), re.S)
        last = re.findall(r"(\w+)(?:\[\d+\])?\s*;|\(\*(\w+)\)\([^)]*\);", body[1])[-1]
        assert (last[0] or last[1]) == kind._fields_[-1][0], kind.__name__


def test_functions(header):
    """Each is in the header with as many arguments, returning the same kind of thing."""
    declared = {name: (result.strip(), 0 if arguments.strip() == "void" else split(arguments))
                for result, name, arguments in re.findall(
                    r"QCERT_API ([\w\s*]+?)\b(qcert_\w+)\(((?:[^()]|\([^()]*\))*)\);", header_text())}
    for name, (result, *arguments) in header.FUNCTIONS.items():
        theirs, count = declared[name]
        assert len(arguments) == count, name
        kind = {ctypes.c_int: "int", ctypes.c_int64: "int64_t", None: "void"}.get(result, "*")
        assert theirs == kind or (kind == "*" and theirs.endswith("*")), name


def split(arguments):
    return len(re.sub(r"\([^()]*\)", "", arguments).split(","))


def test_numbers(header, qgis):
    from qgis_certification import fallback
    text = header_text()
    assert f'#define QCERT_SERVER "{fallback.SERVER}"' in HEADER.read_text()
    assert re.search(r"#define QCERT_ABI (\d+)", text)[1] == str(header.ABI)
    codes = {name: int(value) for name, value in re.findall(r"QCERT_(\w+)\s*=\s*(-?\d+)", text)}
    for name in ("ROW", "EBUSY", "EFOREIGN", "ENETWORK", "ESUSPECT", "ESOON", "ENOTFOUND", "ECANCELED"):
        assert getattr(header, name) == codes[name]
    numbers = {}
    for names in re.findall(r"enum \{ (QCERT_[^}]*) \}", text):
        first = 1 if " = 1" in names else 0
        numbers.update({name: first + at for at, name in enumerate(re.findall(r"QCERT_(\w+)", names))})
    begin = "ONLINE_", "BY_", "AS_", "DOSSIER_"
    mine = {name: value for name, value in vars(header).items() if name.startswith(begin)}
    assert len(mine) > 8
    assert mine == {name: numbers[name] for name in mine}


# ---- misuse ----------------------------------------------------------------------------------------------------------


def test_unknown_names_are_refused(opened):
    with pytest.raises(TypeError, match="wihtin"):
        opened.courses({"wihtin": 5})
    with pytest.raises(TypeError, match="pats"):
        opened.sync(pats=True)
    with pytest.raises(TypeError, match="ttile"):
        opened.export("/tmp/never.gpkg", ttile="a")


def test_nul_is_refused(opened, native):
    from qgis_certification.store import Store
    for call in (lambda: opened.courses({"text": "a\0b"}), lambda: opened.places("a\0"), lambda: Store("/tmp/a\0b")):
        with pytest.raises(ValueError, match="NUL"):
            call()
    with pytest.raises(ValueError, match="NUL"):
        opened.note("course", 1, "a\0b")


def test_wrong_kinds_are_refused(opened):
    for values in ({"limit": "many"}, {"origin": "here"}, {"text": 5}):
        with pytest.raises(TypeError):
            opened.courses(values)


def test_errors_are_told(opened):
    from qgis_certification.native import QcertError
    with pytest.raises(QcertError) as error:
        opened.courses({"country": "Atlantis"})
    assert error.value.name == "EFORMAT" and "Atlantis" in str(error.value) and "\n" not in str(error.value)


def test_a_callback_that_raises(native, site, tmp_path):
    from qgis_certification.store import Store

    class Own(Exception):
        pass

    def progress(*_):
        raise Own("from the callback")
    with Store(tmp_path / "a.sqlite", progress=progress) as store:
        with pytest.raises(Own, match="from the callback"):
            store.sync(server=site.url)
        assert store.status().centres == 0  # and it can be used


def test_a_transport_that_raises(native, tmp_path):
    from qgis_certification.native import QcertError
    from qgis_certification.store import Store

    def get(request, answer):
        raise RuntimeError("no network today")
    with Store(tmp_path / "a.sqlite", progress=stop_after(3)) as store:
        with pytest.raises(QcertError):
            store.sync(server="http://127.0.0.1:9", transport=get)


def stop_after(count):
    calls = iter(range(count))
    return lambda *_: next(calls, None) is None


# ---- life ------------------------------------------------------------------------------------------------------------


def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def test_no_growth(opened):
    def search():
        rows = opened.courses({"origin": (7.45, 46.95), "past": True})
        assert len(rows.take(5)) == 5
        assert len(list(opened.places("Ber", limit=10))) == 10
    grown = []
    for _ in range(4):  # a leak is in each round, a cache that fills only in some
        before = resident()
        for _ in range(200):
            search()
        gc.collect()
        grown.append(resident() - before)
    assert min(grown) < 1 << 18, grown


def test_closing_in_any_order(native, store_file):
    from qgis_certification.store import Store
    for order in ("rows store", "store rows", "store", "rows", "", "rows rows store store"):
        store = Store(store_file, today=TODAY)
        rows = store.courses({})
        first = next(rows)
        for name in order.split():
            {"rows": rows, "store": store}[name].close()
        if "rows" not in order:
            assert next(rows).id != first.id
        del rows, store
        gc.collect()


def test_rows_outlive_their_store_object(native, store_file):
    from qgis_certification.store import Store
    rows = Store(store_file, today=TODAY).courses({})
    gc.collect()
    assert len(rows.take(3)) == 3
    rows.close()
    assert list(rows) == []


def test_one_store_per_thread(native, store_file):
    from qgis_certification.store import Store
    found, failures = {}, []

    def search(name):
        try:
            with Store(store_file, today=TODAY) as store:
                found[name] = [[row.id for row in store.courses({"origin": (7.45, 46.95)})] for _ in range(20)]
        except Exception as error:
            failures.append(error)
    threads = [threading.Thread(target=search, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures and found["a"] == found["b"] and len(found["a"][0]) > 5


def test_without_qgis(store_file, package):
    """The binding is of use in any Python."""
    program = ("import sys, importlib\n"
               "sys.modules['qgis'] = None\n"
               "from qgis_certification.store import Store\n"
               f"with Store({str(store_file)!r}, today={TODAY!r}) as store:\n"
               "    print(next(store.courses({})).name)\n")
    done = subprocess.run([sys.executable, "-B", "-S", "-c", program], text=True, capture_output=True,
                          env={"PYTHONPATH": str(Path(package.__path__[0]).parent),
                               "QCERT_LIBRARY": str(BUILD / "libqcert.so.1")})
    assert done.returncode == 0 and done.stdout.startswith("QGIS"), done.stderr
