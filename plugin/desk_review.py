"""An application as reviewers see it: materials with their scores, opinions, conflicts of interest, and a summary."""

from .dossier_panel import DossierPanel
from .dossier_text import (CONFLICTS, OPINIONS, ROLES, conflict_word, entry_text, opinion_word, review_text, role_word,
                           scores_text, tip)
from .dossier_tree import Gap
from .text import number, tr


class Review(DossierPanel):
    """What reviewers, user groups and the PSC say of it. Main thread."""

    def make_tools(self):
        """The actions of the tool bar."""
        for name, icon, text, told, triggered, keys in (
                ("review", "mActionToggleEditing", tr("Review…"), tr("Score the selected material"),
                 lambda: self.review(self._material()), "F2"),
                ("opinion", "mActionAnnotation", tr("Opinion…"), tr("Give the opinion of a member"), self.opinion,
                 None),
                ("conflict", "mIconWarning", tr("Conflict of Interest…"),
                 tr("Record that the applicant is the user group or a reviewer"), self.conflict, None),
                ("open", "mActionFileOpen", tr("Open"), tr("Open the file or the link of the selected entry"),
                 lambda: self.open_entry(self.tree.entry), "Ctrl+O"),
                ("take_back", "symbologyRemove", tr("Take Back"),
                 tr("Take back the selected review, opinion or conflict; the history keeps it"), self.take_back,
                 "Del")):
            self.add_action(f"desk_{name}", icon, text, told, triggered, keys, name in ("review", "opinion"))
        self.hint.setText(tr("Double-click a material to score it."))

    def look(self):
        """Offer what is possible."""
        entry = self.tree.entry
        for name, possible in (("review", self._material() is not None), ("open", self.opens(entry)),
                               ("take_back", bool(entry and entry.kind in ("review", "opinion", "conflict")))):
            self.actions_there[f"desk_{name}"].setEnabled(possible)

    def activated(self, what):
        """Say something of a material, or give an opinion; else open what it is."""
        if isinstance(what, Gap):
            {"opinion": self.opinion, "conflict": self.conflict, "material": self._show_application}[what.kind]()
        elif what.kind == "material":
            self.review(what)
        elif self.opens(what):
            self.open_entry(what)

    def _show_application(self):
        self.session.dossier_wanted.emit(self.row.id)

    def _material(self):
        """The material in whose branch the current row is."""
        entry = self.tree.entry
        if entry and entry.kind == "review":
            return next((each for each in self.seen("material") if each.id == entry.about), None)
        return entry if entry and entry.kind == "material" else None

    # -- showing

    def fill(self):
        """Fill the tree."""
        row, materials = self.row, self.seen("material")
        reviewed = {review.about for review in self.seen("review")}
        counts = tr("Materials: {n} of {all} reviewed").format(n=number(len(reviewed)), all=number(len(materials)))
        head = self.tree.head(counts, "materials")
        if row.reviews:
            self.tree.branch(head, tr("Mean: {scores}").format(scores=scores_text(row)), "mean")
        for course in self.seen("course"):
            item = self.tree.branch(head, entry_text(course), f"entry {course.id}", tip=tip(course), what=course)
            for material in self.seen("material", course.id):
                self._fill_material(item, material, material.id in reviewed)
        if not materials:
            self.tree.branch(head, tr("Add what you were sent, among the applications…"), "no materials", "add",
                             what=Gap("material"))
        counts = ", ".join([tr("%n for", count=row.pro), tr("%n against", count=row.contra),
                            tr("%n abstained", count=row.abstained)])
        self._fill_said("opinion", tr("Opinions: {counts}").format(counts=counts), tr("Add an opinion…"))
        conflicts = len(self.seen("conflict"))
        self._fill_said("conflict", tr("Conflicts of interest: {n}").format(n=number(conflicts) if conflicts else tr(
            "none")), tr("Record a conflict…"))
        self._fill_contributions()
        self.show_history()

    def _fill_material(self, parent, material, reviewed):
        item = self.tree.branch(parent, entry_text(material), f"entry {material.id}",
                                "done" if reviewed else "mActionToggleEditing", tip(material), material)
        self.show_findings(item, self.of(material.id), material)
        for review in self.seen("review", material.id):
            self.tree.branch(item, review_text(review), f"entry {review.id}", tip=tip(review), what=review)

    def _fill_said(self, kind, text, add):
        head = self.tree.head(text, kind)
        for event in self.seen(kind):
            self.tree.branch(head, review_text(event), f"entry {event.id}", tip=tip(event), what=event)
        self.tree.branch(head, add, f"add {kind}", "add", what=Gap(kind))

    def _fill_contributions(self):
        entries = self.seen("contribution")
        head = self.tree.head("{}: {}".format(tr("Contributions to QGIS"), number(len(entries))), "contributions",
                              opened=False)
        for event in entries:
            item = self.tree.branch(head, entry_text(event), f"entry {event.id}", tip=tip(event), what=event)
            self.show_findings(item, self.of(event.id), event)

    # -- what is said

    def review(self, material):
        """Ask for the scores of a material."""
        if material is None:
            return
        self.ask(lambda values: self._reviewed(material, values), entry_text(material), ("scores", "role", "note"),
                 tr("Add Review"), explained=tr("From 1 (poor) to 5 (excellent)"), role=roles("reviewer"))

    def _reviewed(self, material, values):
        self._say(self._review_next, kind="review", about=material.id, **values)

    def _review_next(self):
        """Go on with the first material that nobody has reviewed yet, if there is one."""
        reviewed = {review.about for review in self.seen("review")}
        self.review(next((each for each in self.seen("material") if each.id not in reviewed), None))

    def opinion(self):
        """Ask for the opinion of a member."""
        self.ask(lambda values: self._say(kind="opinion", **values), tr("Opinion of a member"),
                 ("what", "role", "note"), tr("Add Opinion"),
                 what=[(opinion_word(what), what) for what in OPINIONS], role=roles("group"))

    def conflict(self):
        """Ask for who the applicant is, too."""
        self.ask(lambda values: self._say(kind="conflict", **values), tr("Conflict of interest"),
                 ("what", "note"), tr("Record"), what=[(conflict_word(what), what) for what in CONFLICTS],
                 explained=tr("Another user group is asked then, or the PSC decides."))

    def _say(self, then=None, **event):
        id = self.row.id
        self.write(lambda store: store.add_to_dossier(id, **event), lambda _: then and then())

    def take_back(self):
        """Take back what is selected."""
        entry, id = self.tree.entry, self.row.id
        if entry is not None and entry.kind in ("review", "opinion", "conflict"):
            self.session.record(lambda store: store.add_to_dossier(id, kind="removal", about=entry.id))


def roles(first):
    """Who may say something, for a box; first: who does as a rule."""
    return [(role_word(role), role) for role in sorted(ROLES, key=lambda role: role != first)]
