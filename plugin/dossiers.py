"""The tab "Applications": what an organisation prepares for its certification, without opening the website."""

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QMenu

from . import dossier_files
from .dossier_checklist import Checklist
from .dossier_text import state_word
from .store_page import StorePage
from .text import language, tr


class DossiersPage(StorePage):
    """Reads the store when it is seen. Main thread."""

    def __init__(self, session, iface):
        super().__init__(session)
        uic.loadUi(str(Path(__file__).parent / "ui" / "dossiers.ui"), self)
        self._id = 0
        self.panel = Checklist(session, self)
        self.layout().addWidget(self.panel)
        self.form = self.panel.form  # also for a new one, when there is nothing else to see
        self._make_menu()
        self.dossier.activated.connect(self._chosen)
        self.new_dossier.clicked.connect(self._ask_for_new)
        for signal in (session.changed, session.recorded):
            signal.connect(self.refresh)
        session.switched.connect(self._switched)

    def _make_menu(self):
        menu, self.actions_there = QMenu(self.more), {}
        for name, text, triggered in (
                ("export", tr("&Export…"), lambda: dossier_files.export(self, self._session, self.panel.row)),
                ("import", tr("&Import…"), lambda: dossier_files.take_in(self, self._session, self.show_dossier))):
            self.actions_there[name] = menu.addAction(text, triggered)
        hidden = menu.addAction(tr("Show &Hidden Entries in the History"))
        hidden.setCheckable(True)
        hidden.toggled.connect(self._show_hidden)
        self.actions_there["hidden"] = hidden
        for name, action in self.actions_there.items():
            action.setObjectName(f"QgisCertification_dossier_{name}")
        self.more.setMenu(menu)

    # -- when to read

    def _read_store(self):
        self._fill_choice()
        if self._id:
            self.panel.read(self._session.store(), self._id)
            return ""
        return tr("What an organisation has contributed to QGIS, and the materials of its courses: an "
                  "application has both.\n\nPrepare it here, see what is missing, and hand it in on the "
                  "programme's website. All of it stays on this computer.")

    def _show_problem(self, problem):
        self.missing.setText(problem)
        self.missing.setVisible(bool(problem))
        self.panel.show_content(not problem)
        for name in ("export", "hidden"):
            self.actions_there[name].setEnabled(not problem)

    def _switched(self):
        self._id = 0
        self.panel.forget()
        self.refresh()

    # -- which one

    def _fill_choice(self):
        rows = list(self._session.store().dossiers()) if self._session.exists() else []
        ids, own = [row.id for row in rows], self._session.settings.organisation
        if self._id not in ids:
            mine = [row.id for row in rows if row.organisation == own]
            self._id = next(iter(mine + ids), 0)
        self.dossier.clear()
        for row in rows:
            self.dossier.addItem("{} – {}".format(row.organisation, state_word(row.state)), row.id)
        self.dossier.setCurrentIndex(self.dossier.findData(self._id))
        self.dossier.setEnabled(bool(rows))

    def _chosen(self, at):
        self.show_dossier(self.dossier.itemData(at))

    def show_dossier(self, id):
        """Show an application, unless something in the form would be lost."""
        if id == self._id or self.panel.can_leave():
            self._id = id
        self.refresh()

    def _show_hidden(self, on):
        self.panel.hidden = on
        self.refresh()

    # -- a new one

    def _ask_for_new(self):
        with self._session.telling():
            store = self._session.store()
            organisations = [(row.name, row.id) for row in store.organisations({"all_organisations": True})]
            countries = [(row.name, row.code) for row in store.countries(language().name())]
            if self.panel.ask(self._make, tr("New application"), ("organisation", "country"), tr("Begin"),
                              explained=tr("An organisation of the list, or a name and its country."),
                              needs=(("organisation",),), organisation=organisations, country=countries):
                self._fill_new(organisations)

    def _fill_new(self, organisations):
        own = self._session.settings.organisation
        has = [self.dossier.itemText(at).rpartition(" – ")[0] for at in range(self.dossier.count())]
        if own and own not in has:
            self.form.fill(organisation=dict(organisations).get(own, own))

    def _make(self, values):
        whose, country = values["organisation"], values["country"]
        who = {"organisation": whose} if isinstance(whose, int) else {"name": whose}
        self.panel.write(lambda store: store.new_dossier(country=country, **who), self.show_dossier)
