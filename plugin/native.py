"""How the library is found and loaded, and how its failures are exceptions.

header.py says what is in it, store.py makes Python of it with values.py; these can be imported without QGIS, and no
other file knows C.
"""

import ctypes
import os
import sys
import sysconfig
from ctypes import c_int, c_void_p
from pathlib import Path

from .header import ABI, FUNCTIONS


class LibraryUnavailable(Exception):
    """There is no library that can be used. looked_at: for each path why what lies there cannot be used, and the
    system's own words. Why: "absent", "unreadable", "foreign" (made for another system), "dependency" (something that
    it needs is missing), "abi" (for another version of the plugin), "damaged"."""

    def __init__(self, looked_at):
        super().__init__("; ".join(f"{path}: {why}" for path, why, _ in looked_at))
        self.looked_at = looked_at


def places_to_look():
    """Where the library may lie: absolute paths, the first that can be used is."""
    name = {"win32": "qcert.dll", "darwin": f"libqcert.{ABI}.dylib"}.get(sys.platform, f"libqcert.so.{ABI}")
    told = os.environ.get("QCERT_LIBRARY")
    if told:
        return [Path(told).absolute()]
    folders = [Path(__file__).resolve().parent / "lib"]
    if sys.platform != "win32":
        system = sysconfig.get_config_var("MULTIARCH") or ""
        folders += [Path(root, part, system) for root in ("/usr/local", "/usr") for part in ("lib", "lib64")]
        folders += [Path(root, "lib") for root in ("/usr/local", "/usr", "/opt/homebrew")]
    return [folder / name for folder in dict.fromkeys(folders)]


def why_not(path, error):
    """The reason of LibraryUnavailable for which the system's loader refused a file."""
    text = str(error)
    if not os.access(path, os.R_OK):
        return "unreadable"
    signs = "ELF class", "not a valid Win32", "architecture", f"{path}: cannot open shared object file"
    if any(sign in text for sign in signs):  # the last: it is there, but for another processor
        return "foreign"
    own = str(path) in text and "cannot open shared object file" not in text
    return "damaged" if own or "header" in text or "too short" in text else "dependency"


class QcertError(Exception):
    """A call of the library failed. Its text is one line that says what, why, and what can be done; code is a
    qcert_code and name its name ("EBUSY"), detail an HTTP status or the like, source a URL or a path."""

    def __init__(self, code, name, message, detail=0, source=""):
        super().__init__(message)
        self.code, self.name, self.detail, self.source = code, name, detail, source


# What the binding may raise when something is asked for. ValueError: a text that holds the character NUL.
FAILURES = LibraryUnavailable, QcertError, OSError, ValueError


def failure_of(store, code):
    """The QcertError of the last call on a store."""
    error = load().qcert_last_error(store).contents
    message, source = (text.decode("utf-8", "replace") for text in (error.message, error.source))
    return QcertError(code, load().qcert_code_name(code).decode(), message, error.detail, source)


def check(code, function, arguments):
    """For ctypes: a result below 0 is a failure of the store, which is the first argument."""
    if code < 0:
        raise failure_of(arguments[0], code)
    return code


def declare(library):
    """Tell ctypes what each function takes; AttributeError if the library lacks one."""
    for name, (result, *arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
        if result is c_int and arguments[:1] == [c_void_p] and not name.startswith("qcert_rows_"):
            function.errcheck = check
    return library


def is_cut(path):
    """Whether a file of ELF is shorter than its header says: the system's loader would not refuse it, but crash."""
    with open(path, "rb") as file:
        head = file.read(64)
    if head[:6] != b"\x7fELF\x02\x01" or len(head) < 64:  # the loader sees to others
        return False
    sections, size, count = (int.from_bytes(head[at:at + width], "little") for at, width in ((40, 8), (58, 2), (60, 2)))
    return sections + size * count > path.stat().st_size


def try_to_load(path):
    """The library at a path and None, or None and why it cannot be used with the system's words."""
    if not path.exists():
        return None, ("absent", "")
    try:
        if hasattr(os, "add_dll_directory"):
            os.add_dll_directory(str(path.parent))
        if is_cut(path):
            return None, ("damaged", "file too short")
        library = ctypes.CDLL(str(path))
        if library.qcert_abi() != ABI:
            return None, ("abi", f"{library.qcert_abi()}, not {ABI}")
        return declare(library), None
    except AttributeError as error:
        return None, ("abi", str(error))
    except OSError as error:
        return None, (why_not(path, error), str(error))


_loaded = None


def load():
    """The library, loaded when it is first needed. Raises LibraryUnavailable; a later call looks again."""
    global _loaded
    looked_at = []
    for path in places_to_look() if _loaded is None else ():
        _loaded, why = try_to_load(path)
        if _loaded is not None:
            break
        looked_at.append((path, *why))
    if _loaded is None:
        raise LibraryUnavailable(looked_at)
    return _loaded
