"""Pages of the dock that show what is in the store."""

from qgis.PyQt.QtWidgets import QWidget

from .fallback import describe
from .native import FAILURES
from .text import tr


class StorePage(QWidget):
    """A page that reads the store when it is seen: nothing costs before, and what is told once is told to somebody. A
    subclass has _read_store(), which shows what there is and answers why there is nothing to show, or "", and
    may raise one of FAILURES; and _show_problem(problem). Main thread."""

    _stale = True  # it was asked to be refreshed while nobody saw it

    def __init__(self, session):
        super().__init__()
        self._session = session

    def showEvent(self, event):  # noqa: N802
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self):
        """Show what the store has now, or if nobody sees it later."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        try:
            problem = self._read_store()
        except FAILURES as error:
            problem = "\n\n".join(describe(error)).strip()
        self._show_problem(problem)

    def _no_courses(self):
        """Why there is nothing to choose from; "" if the store was filled. Raises like Session.path."""
        if self._session.exists() and self._session.store().age().seconds >= 0:
            return ""
        return tr("There are no courses yet: synchronise on the tab “Courses” first.")
