"""The walk through a result of the library."""

from itertools import islice

from .header import ROW, WRITE, Document
from .native import load
from .values import as_tuple, filled, plain


def collected(call):
    """What C writes piece by piece: call(write) is made; its result, and the bytes."""
    parts = []

    def write(_, piece, size):
        parts.append(piece[:size])
        return 0
    return call(WRITE(write)), b"".join(parts)


class Rows:
    """The walk through one result, an iterator of named tuples. It holds on to its store until it ends or is closed."""

    def __init__(self, store, handle, kind, used=None):
        self._store, self._handle, self._used = store, handle, used  # the last is what C goes on to use
        self._row = getattr(load(), f"qcert_rows_{kind}")

    def __iter__(self):
        return self

    def __next__(self):
        code = load().qcert_rows_next(self._handle) if self._handle else 0
        if code == ROW:
            return as_tuple(self._row(self._handle).contents)
        failure = self._store.failure(code) if code else StopIteration()
        self.close()
        raise failure

    def _of_walk(self, what):
        return getattr(load(), f"qcert_rows_{what}")(self._handle) if self._handle else None

    @property
    def total(self):
        """Of certificates, and until the end: how many rows there are in all."""
        return self._of_walk("total") or 0

    @property
    def resumed(self):
        """Likewise: how many of them were answered before, because the walk goes on with one that was stopped."""
        return self._of_walk("resumed") or 0

    @property
    def remarks(self):
        """Likewise: what was taken for granted in a list, a line each."""
        return plain(self._of_walk("remarks") or b"")

    def document(self, form, title=None):
        """The rows that are left as one document in UTF-8, bytes. form: AS_HTML or the like, as of qcert_document."""
        wanted = filled(Document, {"form": form, "title": title})
        code, data = collected(lambda write: load().qcert_rows_write(self._handle, wanted, write, None))
        failure = self._store.failure(code) if code else None
        self.close()
        if failure:
            raise failure
        return data

    def take(self, count):
        """A list of the next rows, of at most count."""
        return list(islice(self, count))

    def close(self):
        """End the walk; closing twice is fine."""
        handle, self._handle = self._handle, None
        load().qcert_rows_free(handle)

    __del__ = close
