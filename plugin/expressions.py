"""The function certificate_verdict() of QGIS' expressions: what is known of a certificate from former checks."""

import threading
import time
from pathlib import Path

from qgis.core import NULL, QgsExpression, QgsExpressionFunction

from .native import FAILURES
from .session import server_of, store_file
from .settings import Settings
from .store import Store
from .text import tr

NAME = "certificate_verdict"
FRESH = 1.0  # seconds for which an answer is used again


class CertificateVerdict(QgsExpressionFunction):
    """Never asks the network. QGIS calls it in any thread, so one store is shared under a lock; answers are kept for a
    moment, for a layer that is drawn asks for many."""

    def __init__(self):
        text = tr("The verdict of the last check of a certificate on this computer: 'on record', 'valid', 'expired', "
                  "'no record', or 'unknown', also where it was never checked. An id alone is an attendee's; a link to "
                  "an organisation's certificate says so. The site is not asked.")
        help = f"<h3>{NAME}(id)</h3><p>{text}</p><p>{NAME}('QGIS-12')</p>"
        super().__init__(NAME, 1, "QGIS Certification", help)
        self._lock, self._settings = threading.Lock(), Settings()
        self._store = self._path = self._server = None
        self._since, self._known = -FRESH, {}

    def referencedColumns(self, _node):  # noqa: N802
        return set()

    def usesGeometry(self, _node):  # noqa: N802
        return False

    def func(self, values, _context, parent, _node):
        """QGIS calls it, with NULL left out."""
        try:
            with self._lock:
                return self._verdict(str(values[0]))
        except FAILURES as error:
            parent.setEvalErrorString(str(error))
            return NULL

    def _verdict(self, asked):
        if time.monotonic() - self._since > FRESH:
            self._look_again()
        if asked not in self._known:
            self._known[asked] = next(self._store.verify([asked], offline=1, server=self._server)).verdict
        return self._known[asked]

    def _look_again(self):
        """What was checked meanwhile, or another store that is used meanwhile, counts."""
        path = store_file(self._settings)
        path = path if Path(path).exists() else ":memory:"
        if self._store is None or path != self._path:
            self.close()
            self._store, self._path = Store(path, read_only=int(path != ":memory:")), path
        self._server, self._since, self._known = server_of(self._settings), time.monotonic(), {}

    def close(self):
        """Let the file go."""
        if self._store is not None:
            self._store.close()
            self._store = None


_registered = None  # QGIS has no more than a pointer to it


def register():
    """Make the function known to QGIS."""
    global _registered
    unregister()
    _registered = CertificateVerdict()
    QgsExpression.registerFunction(_registered)


def unregister():
    """Take it back, if it is known."""
    global _registered
    if _registered is not None:
        QgsExpression.unregisterFunction(NAME)
        _registered.close()
        _registered = None
