"""What qcert.h says, for ctypes: its structs and functions, and how the library is found and loaded.

A test compares them with the header. store.py makes Python of it with values.py; the three can be imported without
QGIS, and no other file knows C.
"""

import ctypes
import os
import sys
import sysconfig
from ctypes import CFUNCTYPE, POINTER, Structure, c_char, c_char_p, c_double, c_int, c_int64, c_size_t, c_void_p
from pathlib import Path

ABI = 1
ONLINE_ANY, ONLINE_ONLY, ONLINE_NO = range(3)
BY_COUNTRY, BY_YEAR, BY_LANGUAGE = 1, 2, 3
ROW, EBUSY, EVERSION, EFOREIGN, ENETWORK, ESUSPECT, ESOON, ENOTFOUND, ECANCELED = 1, -4, -5, -6, -7, -10, -11, -12, -14

# ---- structs ---------------------------------------------------------------------------------------------------------

KINDS = {"": c_char_p, "i": c_int, "l": c_int64, "d": c_double, "z": c_size_t, "p": c_void_p}


def struct(name, spec, **kinds):
    """A ctypes struct. spec: "field" is a text, "field:i" an int and so on, "field:c12" 12 bytes of text; kinds has
    the types of fields that are written "field:*"."""
    def kind_of(field, kind):
        if kind == "*":
            return kinds[field]
        return c_char * int(kind[1:]) if kind.startswith("c") else KINDS[kind]
    words = [word.partition(":") for word in spec.split()]
    return type(name, (Structure,), {"_fields_": [(field, kind_of(field, kind)) for field, _, kind in words]})


Point = struct("qcert_point", "lon:d lat:d")
Error = struct("qcert_error", "code:i detail:i source message")
Progress = struct("qcert_progress", "what done:l total:l")
OpenOpts = struct("qcert_open_opts", "size:z geodata today busy_ms:i read_only:i")
Course = struct("qcert_course", """id:l name type convener competence organisation organisation_state
    organisation_email organisation_phone organisation_url country page centre language languages starts ends status
    online first_seen gone lon:d lat:d metres:d direction organisation_id:l centre_id:l starred:i note is_new:i
    description hours link details_read""")
Centre = struct("qcert_centre", """id:l name organisation organisation_state country page first_seen gone flaw
    upcoming:l running:l past:l lon:d lat:d metres:d direction organisation_id:l starred:i note""")
Organisation = struct("qcert_organisation", """id:l name state country country_name email phone url address remarks page
    first_seen gone centres:l upcoming:l running:l past:l lon:d lat:d metres:d direction starred:i note""")
Place = struct("qcert_place", "id:l name country country_name region population:l lon:d lat:d")
Country = struct("qcert_country", """code name organisations:l centres:l upcoming:l running:l past:l outline:p
    outline_size:z lon:d lat:d groups:l""")
Language = struct("qcert_language", "code name upcoming:l running:l past:l")
Reach = struct("qcert_reach", """country country_name language language_name towns:l people:l towns_beyond:l
    people_beyond:l metres_mean:d""")
ReachTown = struct("qcert_reach_town", """id:l name country population:l lon:d lat:d metres:d beyond:i centre_id:l
    centre""")
ReachOpts = struct("qcert_reach_opts", "size:z beyond:d languages country least:l only_beyond:i limit:l")
Figure = struct("qcert_figure", """of name organisations:l organisations_left:l centres:l upcoming:l running:l held:l
    held_by_others:l courses_left:l people:l people_near:l""")
FiguresOpts = struct("qcert_figures_opts", "size:z by:i within:d locale")
Change = struct("qcert_change", """id:l day time layer what row:l name organisation centre country page starts ends
    online before lon:d lat:d metres:d direction""")
Filter = struct("qcert_filter", """size:z origin:* within:d country from until languages text state strict_language:i
    online:i past:i gone:i all_organisations:i since limit:l any_order:i starred:i id:l
    organisation:l""", origin=POINTER(Point))
Tally = struct("qcert_tally", "added:l changed:l moved:l renamed:l unchanged:l gone:l rejected:l")
Followed = struct("qcert_followed", "name place town filter:* saved shown news:l", filter=Filter)
FollowOpts = struct("qcert_follow_opts", "size:z place town replace:i")
ExportOpts = struct("qcert_export_opts", "size:z format crs layers filter:* table_geometry:i replace:i title",
                    filter=POINTER(Filter))
ExportReport = struct("qcert_export_report",
                      "size:z courses:l centres:l organisations:l format:c64 losses:c2000 contributions:l")
Response = struct("qcert_response", "size:z status:i retry_after:i content_type date etag last_modified")
HEAD = CFUNCTYPE(c_int, c_void_p, POINTER(Response))
BODY = CFUNCTYPE(c_int, c_void_p, c_char_p, c_size_t)
IDLE = CFUNCTYPE(c_int, c_void_p)
Request = struct("qcert_request", """size:z url accept user_agent connect_ms:i first_byte_ms:i stall_ms:i head:* body:*
    idle:* reader:p if_none_match if_modified_since""", head=HEAD, body=BODY, idle=IDLE)
GET = CFUNCTYPE(c_int, c_void_p, POINTER(Request), c_void_p, c_size_t)
Transport = struct("qcert_transport", "size:z get:* user:p", get=GET)
SyncOpts = struct("qcert_sync_opts", """size:z server proxy ca_file timeout_ms:i pace:i past:i force:i dry_run:i
    trust_shrink:i transport:* details:i""", transport=POINTER(Transport))
SyncReport = struct("qcert_sync_report", """size:z organisations:* centres:* courses:* milliseconds:l requests:l bytes:l
    past:i past_error:i table_error:i today:c12 warning:c512 details:l details_error:i""",
                    organisations=Tally, centres=Tally, courses=Tally)
ProbeReport = struct("qcert_probe_report", "size:z mirror:i organisations:l milliseconds:l today:c12")
Certificate = struct("qcert_certificate", """asked id kind verdict reason checked server name name_match organisation
    centre type starts ends language competence convener hours issued organisation_state was_on_record other_person:i
    page_sum lon:d lat:d row:l file printed confirmed:i""")
Standing = struct("qcert_standing", """id:l name country country_name page remarks state was since at_least:i centres:l
    upcoming:l running:l past:l certificate check:* turned""", check=POINTER(Certificate))
MineOpts = struct("qcert_mine_opts", "size:z certificate keep:i")
Flaw = struct("qcert_flaw", """severity layer row:l name what text organisation_id:l organisation lon:d lat:d""")
VerifyOpts = struct("qcert_verify_opts", """size:z server proxy ca_file timeout_ms:i transport:* pace:i organisation:i
    keep_names:i max_age:l names:* offline:i evidence report list column name_column output replace:i""",
                    transport=POINTER(Transport), names=POINTER(c_char_p))
Status = struct("qcert_status", """size:z path server today synced past_synced age_seconds:l stale:i undisturbed:i
    schema:i organisations:l certified:l centres:l upcoming:l running:l past:l gone:l other_courses:l""")
Age = struct("qcert_age", "size:z seconds:l stale:i today:c12")
TELL = CFUNCTYPE(c_int, c_void_p, POINTER(Progress))

# ---- functions -------------------------------------------------------------------------------------------------------

ROWS_OUT = POINTER(c_void_p)
# Result and arguments. A function that returns an int and begins with a store raises QcertError when it fails.
FUNCTIONS = {
    "qcert_version": (c_char_p,), "qcert_abi": (c_int,), "qcert_code_name": (c_char_p, c_int),
    "qcert_last_error": (POINTER(Error), c_void_p),
    "qcert_store_open": (c_int, c_char_p, POINTER(OpenOpts), POINTER(c_void_p)), "qcert_store_close": (None, c_void_p),
    "qcert_store_path": (c_int, c_char_p, c_size_t), "qcert_is_link": (c_int, c_char_p),
    "qcert_store_age": (c_int, c_void_p, POINTER(Age)), "qcert_store_status": (c_int, c_void_p, POINTER(Status)),
    "qcert_on_progress": (None, c_void_p, TELL, c_void_p),
    "qcert_sync": (c_int, c_void_p, POINTER(SyncOpts), POINTER(SyncReport)),
    "qcert_probe": (c_int, c_void_p, POINTER(SyncOpts), POINTER(ProbeReport)),
    "qcert_rows_next": (c_int, c_void_p), "qcert_rows_free": (None, c_void_p),
    **{f"qcert_find_{rows}": (c_int, c_void_p, POINTER(Filter), ROWS_OUT)
       for rows in ("courses", "centres", "organisations", "changes")},
    "qcert_find_places": (c_int, c_void_p, c_char_p, c_int64, ROWS_OUT),
    "qcert_find_countries": (c_int, c_void_p, c_char_p, c_int, ROWS_OUT),
    "qcert_find_languages": (c_int, c_void_p, c_char_p, ROWS_OUT),
    "qcert_find_reach": (c_int, c_void_p, POINTER(ReachOpts), c_char_p, ROWS_OUT),
    "qcert_find_reach_towns": (c_int, c_void_p, POINTER(ReachOpts), ROWS_OUT),
    "qcert_find_figures": (c_int, c_void_p, POINTER(FiguresOpts), ROWS_OUT),
    "qcert_find_follows": (c_int, c_void_p, ROWS_OUT),
    "qcert_find_news": (c_int, c_void_p, c_char_p, c_int, ROWS_OUT),
    "qcert_follow": (c_int, c_void_p, c_char_p, POINTER(Filter), POINTER(FollowOpts)),
    "qcert_unfollow": (c_int, c_void_p, c_char_p),
    "qcert_star": (c_int, c_void_p, c_char_p, c_int64, c_int),
    "qcert_note": (c_int, c_void_p, c_char_p, c_int64, c_char_p),
    "qcert_verify": (c_int, c_void_p, POINTER(c_char_p), c_size_t, POINTER(VerifyOpts), ROWS_OUT),
    **{f"qcert_rows_{number}": (c_int64, c_void_p) for number in ("resumed", "total")},
    "qcert_rows_remarks": (c_char_p, c_void_p), "qcert_check_report": (c_int, c_void_p, c_char_p),
    "qcert_mine": (c_int, c_void_p, c_char_p, POINTER(MineOpts), ROWS_OUT),
    "qcert_find_flaws": (c_int, c_void_p, c_char_p, ROWS_OUT),
    "qcert_find_checks": (c_int, c_void_p, c_char_p, ROWS_OUT), "qcert_forget": (c_int, c_void_p, c_char_p),
    "qcert_export": (c_int, c_void_p, c_char_p, POINTER(ExportOpts), POINTER(ExportReport)),
    **{f"qcert_rows_{row}": (POINTER(kind), c_void_p)
       for row, kind in (("course", Course), ("centre", Centre), ("organisation", Organisation), ("place", Place),
                         ("change", Change), ("follow", Followed), ("country", Country),
                         ("language", Language), ("certificate", Certificate), ("standing", Standing),
                         ("flaw", Flaw), ("reach", Reach),
                         ("reach_town", ReachTown), ("figure", Figure))},
}


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
        if result is c_int and arguments[:1] == [c_void_p] and name != "qcert_rows_next":
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
