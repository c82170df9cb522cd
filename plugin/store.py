"""A store of the library as Python has things: rows are named tuples, options are keywords, failures are exceptions.

Fields and options have the names of qcert.h. Texts are str; a text or a number that is not known is None.
"""

import ctypes
import os

from . import header, native
from .native import QcertError, load
from .rows import Rows
from .store_programme import ProgrammeCalls
from .values import as_bytes, as_filter, as_texts, as_tuple, filled, plain


def store_path():
    """Where the store lies when nobody says otherwise; the command line uses the same. Raises QcertError."""
    path = ctypes.create_string_buffer(4096)
    if load().qcert_store_path(path, len(path)):
        raise QcertError(header.ENOTFOUND, "ENOTFOUND", "No folder for data is known")
    return os.fsdecode(path.value)


def is_link(url):
    """Whether a text is a URL that may be opened in a browser."""
    return bool(url) and bool(load().qcert_is_link(as_bytes(url)))


# ---- transport -------------------------------------------------------------------------------------------------------


class GivenUp(Exception):
    """The library wants no more of an answer. A transport lets it through."""


class Distrusted(OSError):
    """An answer does not come, and no other try would bring it, for the server's certificate is not trusted."""


class Answer:
    """Where a transport puts an answer, on its own thread; each call may raise GivenUp."""

    def __init__(self, request):
        self._request = request
        self.result = 0

    def _say(self, call, *arguments):
        self.result = call(self._request.reader, *arguments)
        if self.result:
            raise GivenUp

    def head(self, status, retry_after=-1, **texts):
        """The answer begins. texts: content_type, date, etag, last_modified, as they were sent."""
        texts = {"content_type": "", "date": "", **texts}
        response = filled(header.Response, {"status": status, "retry_after": retry_after, **texts})
        self._say(self._request.head, ctypes.byref(response))

    def body(self, data):
        """The next bytes, decompressed."""
        self._say(self._request.body, data, len(data))

    def idle(self):
        """Nothing came; to be called ten times a second while the transport waits."""
        self._say(self._request.idle)


def as_transport(get):
    """The qcert_transport of get(request, answer), which raises OSError with one line if the answer does not come;
    Distrusted: nor would it another time."""
    def call(_, request, why, why_size):
        request = header.Request.from_address(request)
        answer = Answer(request)
        try:
            get(as_tuple(request), answer)
        except GivenUp:
            return answer.result
        except Exception as error:  # none may pass through C
            line = str(error).encode("utf-8", "replace")[:why_size - 1] + b"\0"
            ctypes.memmove(why, line, len(line))
            return header.EFOREIGN if isinstance(error, Distrusted) else header.ENETWORK
        return 0
    return filled(header.Transport, {"get": header.GET(call)})


def as_sync(transport, options):
    """The qcert_sync_opts of a get() as above, or None, and of a dict."""
    given = transport and as_transport(transport)
    return filled(header.SyncOpts, {**options, "transport": given and header.pointer(given)})


# ---- store -----------------------------------------------------------------------------------------------------------


class Store(ProgrammeCalls):
    """One open file, for one thread at a time; two stores may be open on one file. All calls raise QcertError."""

    def __init__(self, path, progress=None, **options):
        """Open path, creating it or bringing it up to date. progress(what, done, total) is called about ten times a
        second during long calls, on their thread: a true result stops the call. options: those of qcert_open_opts."""
        self._handle = None
        self._library, self._handle = load(), ctypes.c_void_p()
        self._progress, self._raised = progress, None
        self._tell = header.TELL(self._on_progress)
        code = self._library.qcert_store_open(as_bytes(path), filled(header.OpenOpts, options), self._handle)
        if code:
            failure = self.failure(code)
            self.close()
            raise failure
        self._library.qcert_on_progress(self._handle, self._tell, None)

    def _on_progress(self, _, progress):
        try:
            told = header.Progress.from_address(progress)
            return int(bool(self._progress and self._progress(plain(told.what), told.done, told.total)))
        except Exception as error:  # none may pass through C: the call is stopped, and failure() has it
            self._raised = error
            return 1

    def failure(self, code):
        """The exception of a result below 0 of the last call."""
        raised, self._raised = self._raised, None
        return raised or native.failure_of(self._handle, code)

    def _call(self, name, *arguments):
        try:
            return getattr(self._library, f"qcert_{name}")(self._handle, *arguments)
        except QcertError as error:
            raise self.failure(error.code) from None

    def _find(self, kind, name, *arguments, used=None):
        rows = ctypes.c_void_p()
        self._call(name, *arguments, ctypes.byref(rows))
        return Rows(self, rows, kind, used)

    def close(self):
        """Close the file; closing twice is fine, and rows may outlive it."""
        handle, self._handle = self._handle, None
        if handle:
            self._library.qcert_store_close(handle)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    __del__ = close

    # -- searches: filter is a dict of the fields of qcert_filter

    def courses(self, filter):
        """Rows of courses that pass, nearest first or soonest first."""
        return self._find("course", "find_courses", as_filter(filter))

    def centres(self, filter):
        """Rows of centres that pass."""
        return self._find("centre", "find_centres", as_filter(filter))

    def organisations(self, filter):
        """Rows of organisations that pass."""
        return self._find("organisation", "find_organisations", as_filter(filter))

    def changes(self, filter):
        """Rows of what the syncs brought, newest first."""
        return self._find("change", "find_changes", as_filter(filter))

    def places(self, text, limit=0):
        """Rows of towns whose name is or begins with text."""
        return self._find("place", "find_places", as_bytes(text), limit)

    # -- countries, languages, reach

    def countries(self, locale, outlines=False):
        """Rows of all countries with what is there; names are in the language of the locale."""
        return self._find("country", "find_countries", as_bytes(locale), int(outlines))

    def languages(self, locale):
        """Rows of the languages that courses are held in."""
        return self._find("language", "find_languages", as_bytes(locale))

    def reach(self, locale, **options):
        """Rows that say how far people live from certified training. options: those of qcert_reach_opts."""
        return self._find("reach", "find_reach", filled(header.ReachOpts, options), as_bytes(locale))

    def reach_towns(self, **options):
        """The same town by town."""
        return self._find("reach_town", "find_reach_towns", filled(header.ReachOpts, options))

    def figures(self, **options):
        """Rows of what the programme has come to. options: those of qcert_figures_opts."""
        return self._find("figure", "find_figures", filled(header.FiguresOpts, options))

    # -- saved searches, stars and notes

    def follows(self):
        """Rows of the saved searches, with the number of their news."""
        return self._find("follow", "find_follows")

    def news(self, name, keep=False):
        """Rows of changes that are new in a saved search; they count as shown once the rows have ended."""
        return self._find("change", "find_news", as_bytes(name), int(keep))

    def follow(self, name, filter, **options):
        """Save a search. options: those of qcert_follow_opts."""
        self._call("follow", as_bytes(name), as_filter(filter), filled(header.FollowOpts, options))

    def unfollow(self, name):
        """Remove a saved search."""
        self._call("unfollow", as_bytes(name))

    def star(self, layer, id, on):
        """Put a star on a "course", "centre" or "organisation", or take it away."""
        self._call("star", as_bytes(layer), id, int(on))

    def note(self, layer, id, text):
        """Put a note in place of the one before; "" takes it away."""
        self._call("note", as_bytes(layer), id, as_bytes(text))

    # -- certificates

    def verify(self, asked=(), names=None, transport=None, **options):
        """Rows of what the site says of certificates, each asked for as it is walked to. asked: texts with an id in
        each, none for a list; names: that are expected, None for those without. options: of qcert_verify_opts."""
        asked, names = as_texts(asked), None if names is None else as_texts(names)
        given = transport and as_transport(transport)
        options = filled(header.VerifyOpts, {**options, "names": names, "transport": given and header.pointer(given)})
        return self._find("certificate", "verify", asked or None, len(asked), options, used=(asked, names, options))

    def checks(self, asked=None):
        """Rows of the checks of a certificate, or of all, newest first."""
        return self._find("certificate", "find_checks", as_bytes(asked))

    def forget(self, asked=None):
        """Remove the checks of a certificate, or all."""
        self._call("forget", as_bytes(asked))

    def check_report(self, path):
        """Whether a report of certificates is as it was written. EFOREIGN: it is none."""
        try:
            self._call("check_report", as_bytes(path))
        except QcertError as error:
            if error.code != header.ESUSPECT:
                raise
            return False
        return True

    # -- an organisation of one's own

    def mine(self, organisation, **options):
        """One row: how an organisation stands; it counts as told once the rows have ended. options: those of
        qcert_mine_opts."""
        return self._find("standing", "mine", as_bytes(organisation), filled(header.MineOpts, options))

    def flaws(self, organisation=None):
        """Rows of what makes the listing of an organisation odd or invisible; None: of all that are certified."""
        return self._find("flaw", "find_flaws", as_bytes(organisation))

    # -- the whole store

    def _report(self, name, kind, *arguments):
        report = filled(kind, {})
        self._call(name, *arguments, ctypes.byref(report))
        return as_tuple(report)

    def sync(self, transport=None, **options):
        """Fetch and apply what is new; the report. transport(request, answer): see as_transport(); None: libcurl."""
        return self._report("sync", header.SyncReport, as_sync(transport, options))

    def probe(self, transport=None, **options):
        """Ask a server whether a sync with the same options would be answered; the report. Changes nothing."""
        return self._report("probe", header.ProbeReport, as_sync(transport, options))

    def export(self, target, filter=None, **options):
        """Write layers or a calendar for other programs; the report. options: those of qcert_export_opts."""
        given = None if filter is None else header.pointer(as_filter(filter))
        return self._report("export", header.ExportReport, as_bytes(target),
                            filled(header.ExportOpts, {**options, "filter": given}))

    def status(self):
        """Where the data came from, how old they are, and how many."""
        return self._report("store_status", header.Status)

    def age(self):
        """How old the data are, without counting them."""
        return self._report("store_age", header.Age)
