"""QGIS runs this when its window is there: the case, and then the end."""

import os
import sys
import traceback
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.utils import iface


def wrong():
    """What the log says that no log should."""
    return [text for tag, level, text in sys.said if tag == "Python error" or tag == "QGIS Certification" and level > 0
            and level != 3]


def run():
    status = 1
    from qgis_certification import session
    session.Store = partial(session.Store, today=os.environ["QCERT_TODAY"])  # whenever the test is run
    try:
        with open(os.environ["QCERT_CASE"]) as case:
            exec(compile(case.read(), os.environ["QCERT_CASE"], "exec"), {"__name__": "case"})
        status = 0
    except BaseException:
        traceback.print_exc()
    for text in wrong():
        print(text)
        status = 1
    iface.newProject(False)  # or QGIS asks about layers, or ends badly
    QTimer.singleShot(300, lambda: QCoreApplication.exit(status))


iface.initializationCompleted.connect(lambda: QTimer.singleShot(500, run))
