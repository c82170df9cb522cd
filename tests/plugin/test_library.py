"""What the plugin says where its library cannot be used: each kind with a real file."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from built import BUILD, SOURCE

LIBRARY = BUILD / "libqcert.so.1"


def compile_library(folder, source, *words):
    (folder / "a.c").write_text(source)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", folder / "libqcert.so.1", folder / "a.c", *words], check=True)
    return folder / "libqcert.so.1"


def absent(folder):
    return folder / "libqcert.so.1"


def other_machine(folder):
    """The library with the number of another processor in its header: AArch64, or x86-64 there."""
    data = bytearray(LIBRARY.resolve().read_bytes())
    data[18:20] = (62 if data[18] == 183 else 183).to_bytes(2, "little")
    (folder / "libqcert.so.1").write_bytes(data)
    return folder / "libqcert.so.1"


def other_width(folder):
    data = bytearray(LIBRARY.resolve().read_bytes())
    data[4] = 1  # ELFCLASS32
    (folder / "libqcert.so.1").write_bytes(data)
    return folder / "libqcert.so.1"


def other_abi(folder):
    return compile_library(folder, "int qcert_abi(void) { return 99; }")


def lacking_functions(folder):
    return compile_library(folder, "int qcert_abi(void) { return 1; }")


def no_library_of_ours(folder):
    return compile_library(folder, "int other(void) { return 1; }")


def lacking_a_dependency(folder):
    compile_library(folder, "int needed(void) { return 1; }").rename(folder / "libneeded.so")
    path = compile_library(folder, "int needed(void); int qcert_abi(void) { return needed(); }", f"-L{folder}",
                           "-lneeded")
    (folder / "libneeded.so").unlink()
    return path


def truncated(folder):
    (folder / "libqcert.so.1").write_bytes(LIBRARY.resolve().read_bytes()[:5000])
    return folder / "libqcert.so.1"


def text(folder):
    (folder / "libqcert.so.1").write_text("<html>Not found</html>\n" * 50)
    return folder / "libqcert.so.1"


def empty(folder):
    (folder / "libqcert.so.1").touch()
    return folder / "libqcert.so.1"


def a_folder(folder):
    (folder / "libqcert.so.1").mkdir()
    return folder / "libqcert.so.1"


KINDS = [(absent, "absent"), (other_machine, "foreign"), (other_width, "foreign"), (other_abi, "abi"),
         (lacking_functions, "abi"), (no_library_of_ours, "abi"), (lacking_a_dependency, "dependency"),
         (truncated, "damaged"), (text, "damaged"), (empty, "damaged"), (a_folder, "damaged")]


@pytest.fixture
def use(package, monkeypatch):
    """use(path): the library is looked for there, as in a fresh QGIS."""
    from qgis_certification import native

    def use(path):
        monkeypatch.setattr(native, "_loaded", None)
        monkeypatch.setenv("QCERT_LIBRARY", str(path))
    return use


@pytest.mark.parametrize("make, why", KINDS, ids=[make.__name__ for make, _ in KINDS])
def test_each_kind(qgis, use, tmp_path, make, why):
    from qgis_certification import fallback, native
    path = make(tmp_path)
    use(path)
    for _ in range(2):  # it is tried again each time, for it may be mended meanwhile
        with pytest.raises(native.LibraryUnavailable) as error:
            native.load()
        [(looked_at, reason, words)] = error.value.looked_at
        assert (looked_at, reason) == (path, why)
        assert bool(words) == (why != "absent")
    line, details = fallback.describe(error.value)
    assert "\n" not in line and line.startswith("The plugin's library cannot be used: ")
    assert str(path) in details and words in details and "install" in details


def test_each_kind_has_its_words(qgis, package):
    from qgis_certification import fallback, native
    lines = {fallback.describe(native.LibraryUnavailable([(Path("/a"), why, "")]))[0]
             for why in ("absent", "unreadable", "foreign", "dependency", "abi", "damaged")}
    assert len(lines) == 6


def test_the_line_names_the_worst(qgis, package):
    """Where one file is absent and another damaged, the damage is what matters."""
    from qgis_certification import fallback, native
    error = native.LibraryUnavailable([(Path("/a"), "absent", ""), (Path("/b"), "damaged", "file too short")])
    line, details = fallback.describe(error)
    assert "damaged" in line and details.index("/a") < details.index("/b")


def test_it_is_mended_meanwhile(use, tmp_path):
    from qgis_certification import native
    path = text(tmp_path)
    use(path)
    with pytest.raises(native.LibraryUnavailable):
        native.load()
    path.unlink()
    path.symlink_to(LIBRARY)
    assert native.load().qcert_version()


@pytest.mark.skipif(os.getuid() != 0, reason="to be somebody else takes root; others try it themselves below")
def test_unreadable_as_root(tmp_path_factory):
    """Root may read everything, so somebody else has to try."""
    look_as(65534)


@pytest.mark.skipif(os.getuid() == 0, reason="root may read everything")
def test_unreadable():
    look_as(os.getuid())


def look_as(user):
    import tempfile
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        folder = Path(folder)
        shutil.copytree(SOURCE / "plugin", folder / "qgis_certification")
        path = folder / "libqcert.so.1"
        shutil.copy(LIBRARY.resolve(), path)
        path.chmod(0)
        folder.chmod(0o755)
        program = ("from qgis_certification import native\ntry:\n    native.load()\n"
                   "except native.LibraryUnavailable as error:\n    print(error.looked_at[0][1])\n")
        options = {"user": user} if user != os.getuid() else {}
        done = subprocess.run([sys.executable, "-B", "-S", "-c", program], cwd=folder, text=True, capture_output=True,
                              env={"QCERT_LIBRARY": str(path), "PYTHONPATH": str(folder)}, **options)
        assert done.stdout == "unreadable\n", done.stderr


def test_where_it_is_looked_for(package, monkeypatch):
    from qgis_certification import native
    monkeypatch.delenv("QCERT_LIBRARY")
    places = native.places_to_look()
    assert places[0] == (SOURCE / "plugin" / "lib" / places[0].name).resolve()
    assert all(path.is_absolute() for path in places) and len(set(places)) == len(places)
