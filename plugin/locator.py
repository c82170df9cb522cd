"""Courses, training centres, organisations and certificates in QGIS' locator (Ctrl+K), from the store."""

import json

from qgis.core import QgsApplication, QgsLocatorFilter, QgsLocatorResult

from .native import FAILURES
from .store import Store
from .text import days, moment, tr

MOST = 8  # of each kind


class CertificationLocator(QgsLocatorFilter):
    """Searches on the main thread, for it takes a few milliseconds. show(kind, id): what choosing a result does; of a
    certificate, the id is the text that asks for it."""

    def __init__(self, session, show):
        super().__init__()
        self._session, self._show = session, show

    def clone(self):
        """QGIS searches with clones."""
        return CertificationLocator(self._session, self._show)

    def name(self):
        return "qgis_certification"

    def displayName(self):  # noqa: N802
        return tr("QGIS Certification")

    def prefix(self):
        return "cert"

    def priority(self):
        return QgsLocatorFilter.Priority.Medium

    def flags(self):
        return QgsLocatorFilter.Flag.FlagFast

    def fetchResults(self, text, context, feedback):  # noqa: N802
        """Nothing may be raised from here."""
        if len(text.strip()) < 2:
            return
        try:
            self._offer_certificate(self._session.store() if self._session.exists() else Store(":memory:"), text)
            if self._session.exists():
                self._find(self._session.store(), {"text": text, "limit": MOST}, feedback)
        except FAILURES as error:
            self.logMessage(str(error))

    def _find(self, store, filter, feedback):
        kinds = (("course", store.courses, tr("Courses")), ("centre", store.centres, tr("Training centres")),
                 ("organisation", store.organisations, tr("Organisations")))
        for kind, find, group in kinds:
            for row in find(filter):
                if feedback.isCanceled():
                    return
                self._offer(kind, row, group)

    def _offer_certificate(self, store, text):
        """If there is an id in the text, with what is known of it."""
        row = next(store.verify([text], offline=1, server=self._session.server))
        if not row.id:
            return
        from .certificate_text import again, icon, word
        known = "{}, {}".format(word(row.verdict), moment(row.checked)) if row.checked else tr("Not checked yet")
        self._tell(tr("Certificates"), tr("Check {id}").format(id=row.id), known, icon(row.verdict),
                   ["certificate", again(row)])

    def _offer(self, kind, row, group):
        about = (days(row.starts, row.ends), row.organisation) if kind == "course" else (row.country,)
        self._tell(group, row.type if kind == "course" else row.name, " · ".join(part for part in about if part),
                   QgsApplication.getThemeIcon("/mIconPointLayer.svg"), [kind, row.id])

    def _tell(self, group, text, description, icon, chosen):
        result = QgsLocatorResult()
        result.filter, result.group, result.score, result.icon = self, group, 0.5, icon
        result.displayString, result.description, result.userData = text, description, json.dumps(chosen)
        self.resultFetched.emit(result)

    def triggerResult(self, result):  # noqa: N802
        """Show what was chosen."""
        data = result.getUserData() if hasattr(result, "getUserData") else result.userData
        self._show(*json.loads(data))
