"""QGIS runs this before it loads plugins: what goes wrong is kept for the case, and no window asks about it."""

import sys
import traceback

if not hasattr(sys, "said"):  # QGIS 3.22 runs it twice
    import qgis.utils
    from qgis.core import Qgis, QgsApplication

    sys.said = []
    sys.listen = lambda text, tag, level: sys.said.append((tag, int(level), text))
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(sys.listen)
    qgis.utils.open_stack_dialog = lambda kind, error, trace, *_, **__: sys.said.append(
        ("Python error", 2, "".join(traceback.format_exception(kind, error, trace))))
