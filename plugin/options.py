"""The page "QGIS Certification" in QGIS' own options."""

import json
from pathlib import Path

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsScrollArea
from qgis.PyQt import sip, uic
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from . import transport
from .fallback import SERVER, describe
from .jobs import Job, how_long
from .messages import TAG, confirm
from .native import FAILURES
from .store import store_path
from .text import day, language, tr

HERE = Path(__file__).parent


class OptionsFactory(QgsOptionsWidgetFactory):
    """What QGIS asks for the page whenever its options are opened."""

    def __init__(self, session):
        super().__init__(TAG, QIcon(str(HERE / "icons" / "qgis_certification.svg")))
        self._session = session

    def createWidget(self, parent=None):  # noqa: N802 -- the name is QGIS'
        """A new page, which belongs to QGIS."""
        return OptionsPage(self._session, parent)


class OptionsPage(QgsOptionsPageWidget):
    """Shows the settings; apply() keeps them."""

    def __init__(self, session, parent=None):
        super().__init__(parent)
        self._session, self._job = session, None
        self.setObjectName("QgisCertificationOptions")
        self.form = QWidget(self)
        uic.loadUi(str(HERE / "ui" / "options.ui"), self.form)
        area = QgsScrollArea(self, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setWidget(self.form)
        QVBoxLayout(self).addWidget(area)
        self.form.store.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.form.store.setConfirmOverwrite(False)  # a store that is there is used
        self.form.store.setFilter("SQLite (*.sqlite)")
        self.form.store_label.setBuddy(self.form.store.lineEdit())  # the whole takes no keys
        self.form.server.setPlaceholderText(SERVER)
        self.form.test.clicked.connect(self._test)
        self.form.forget.clicked.connect(self._ask_to_forget)
        for name in ("language", "country", "within"):
            self.form.fixed.toggled.connect(getattr(self.form, name).setEnabled)
        self._offer()
        self._show()

    def _offer(self):
        """Fill in what the library knows, if there is one."""
        form, locale = self.form, language().name()
        for box in (form.language, form.country):
            box.addItem(tr("any"), "")
        try:
            form.store.lineEdit().setPlaceholderText(store_path())
            if not self._session.exists():
                return
            store = self._session.store()
            for box, rows in ((form.language, store.languages(locale)), (form.country, store.countries(locale))):
                for row in rows:
                    box.addItem(row.name, row.code)
        except FAILURES as error:
            form.found.setText(describe(error)[0])

    def _show(self):
        form, settings = self.form, self._session.settings
        form.server.setText(settings.server)
        form.store.setFilePath(settings.store)
        form.hours.setValue(settings.check_hours)
        form.keep_names.setChecked(settings.keep_names)
        form.details.setChecked(settings.details)
        form.programme.setChecked(settings.programme)
        (form.keep if settings.keep_filters else form.fixed).setChecked(True)
        start = self._start_filter()
        for box, name in ((form.language, "languages"), (form.country, "country")):
            code = start.get(name, "")
            if box.findData(code) < 0:
                box.addItem(code, code)  # of another store
            box.setCurrentIndex(box.findData(code))
            box.setEnabled(not settings.keep_filters)
        form.within.setValue(round(start.get("within", 0) / 1000))
        form.within.setEnabled(not settings.keep_filters)

    def _start_filter(self):
        try:
            return dict(json.loads(self._session.settings.start_filter or "{}"))
        except (ValueError, TypeError):  # somebody wrote it by hand
            return {}

    def apply(self):
        """QGIS calls it when the options are accepted."""
        form, settings = self.form, self._session.settings
        start = {"languages": form.language.currentData(), "country": form.country.currentData(),
                 "within": form.within.value() * 1000}
        other_store = form.store.filePath() != settings.store
        settings.server, settings.store = form.server.text().strip(), form.store.filePath()
        settings.check_hours, settings.keep_filters = form.hours.value(), form.keep.isChecked()
        settings.keep_names, settings.details = form.keep_names.isChecked(), form.details.isChecked()
        settings.start_filter = json.dumps({name: value for name, value in start.items() if value})
        settings.programme = form.programme.isChecked()
        self._session.checker.plan()
        self._session.configured.emit()
        if other_store:
            self._session.use()

    # -- test of the connection

    def _test(self):
        """Ask the server that is typed in, which need not be the saved one."""
        server = self.form.server.text().strip() or None
        transport.prepare()
        self.form.test.setEnabled(False)
        self.form.found.setText(tr("Asking {server}…").format(server=server or SERVER))
        self._job = Job(tr("Testing the connection"), ":memory:",
                        lambda store, _: store.probe(server=server, transport=transport.get), self._tested)
        self._job.begin()

    def _tested(self, job):
        if sip.isdeleted(self):  # the options were closed meanwhile
            return
        self._job = None
        self.form.test.setEnabled(True)
        self.form.found.setText(self._findings(job))

    @staticmethod
    def _findings(job):
        if job.error is not None:
            return tr("Stopped.") if job.stopped else describe(job.error)[0]
        found = job.result
        kind = tr("A mirror of {day}") if found.mirror else tr("A certification site; its day is {day}")
        return "{}, {}, {}".format(kind.format(day=day(found.today)),
                                   tr("%n certified organisation(s)", count=found.organisations),
                                   how_long(found.milliseconds / 1000))

    # -- privacy

    def _ask_to_forget(self):
        confirm(self, "Forget", tr(
            "Remove the store file with all courses, their history, stars, notes, saved searches and checks of "
            "certificates?"), self._forget)

    def _forget(self):
        try:
            self._session.remove()
            self.form.found.setText(tr("The store file was removed."))
        except FAILURES as error:
            self.form.found.setText(describe(error)[0])
