"""An application as a checklist that fills: contributions of ten kinds, and courses with their materials."""

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton

from .dossier_panel import DossierPanel
from .dossier_text import CONTRIBUTIONS, PARTS, contribution_word, entry_text, part_word, tip
from .dossier_tree import Gap, icon
from .messages import confirm
from .text import number, tr

FIELDS = {"contribution": ("what", "title", "link", "file", "day", "note"), "course": ("title", "link", "note"),
          "material": ("what", "about", "title", "link", "file", "version", "note")}
NEEDS = {"contribution": (("title",),), "course": (("title",),), "material": (("link", "file"),)}


class Checklist(DossierPanel):
    """What the applicant fills. Main thread."""

    def make_tools(self):
        """The actions of the tool bar."""
        menu = QMenu(self.tools)
        for kind, text in (("contribution", tr("&Contribution…")), ("course", tr("Co&urse…")),
                           ("material", tr("&Material of a Course…"))):
            action = menu.addAction(icon("add"), text, lambda kind=kind: self.add(Gap(kind)))
            action.setObjectName(f"QgisCertification_add_{kind}")
            self.actions_there[f"add_{kind}"] = action
        button = QToolButton()
        button.setIcon(icon("add"))
        button.setText(tr("Add"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        self.tools.addWidget(button)
        self.add_action("change", "symbologyEdit", tr("Change…"), tr("Change the selected entry"),
                        lambda: self.change(self.tree.selected), "F2")
        self.add_action("remove", "symbologyRemove", tr("Remove"),
                        tr("Remove the selected entry; the history keeps it"), self.remove, "Del")
        self.add_action("open", "mActionFileOpen", tr("Open"), tr("Open the file or the link of the selected entry"),
                        lambda: self.open_entry(self.tree.entry))
        self.tree.setAcceptDrops(True)
        self.tree.dropped.connect(self._dropped)
        self.hint.setText(tr("Double-click a line to fill or change it. Files can be dropped on a course."))

    def look(self):
        """Offer what is possible."""
        entry, one = self.tree.entry, self.tree.selected is not None
        for name, possible in (("add_material", bool(self.seen("course"))), ("change", one), ("remove", one),
                               ("open", self.opens(entry))):
            self.actions_there[name].setEnabled(possible)

    def activated(self, what):
        """Fill a gap, or change an entry."""
        if isinstance(what, Gap):
            self.add(what)
        else:
            self.change(what)

    # -- showing

    def fill(self):
        """Fill the tree."""
        entries = self.seen("contribution")
        whole = self.of(0, kind="contribution")
        found = whole + self.of(*[event.id for event in entries])
        head = self.tree.head("{} ({})".format(tr("Contributions to QGIS"), number(len(entries))), "contributions",
                              self.worst(found))
        self.show_findings(head, whole)
        for what in CONTRIBUTIONS:
            self._fill_kind(head, what, [event for event in entries if event.what == what])
        courses = self.seen("course")
        whole = self.of(0, kind="course")
        ids = [event.id for event in courses + self.seen("material")]
        head = self.tree.head("{} ({})".format(tr("Courses and their materials"), number(len(courses))), "courses",
                              self.worst(whole + self.of(*ids)))
        self.show_findings(head, whole)
        for course in courses:
            self._fill_course(head, course)
        self.tree.branch(head, tr("Add a course…"), "add course", "add", what=Gap("course"))
        self.show_history()

    def _fill_kind(self, head, what, entries):
        found = self.of(*[event.id for event in entries])
        count = number(len(entries)) if entries else tr("none yet")
        item = self.tree.branch(head, "{}: {}".format(contribution_word(what), count), f"kind {what}",
                                self.worst(found) if entries else "add", what=Gap("contribution", what))
        for event in entries:
            self._fill_entry(item, event)

    def _fill_entry(self, parent, event):
        found = self.of(event.id)
        item = self.tree.branch(parent, entry_text(event), f"entry {event.id}", self.worst(found), tip(event), event)
        self.show_findings(item, found, event)
        return item

    def _fill_course(self, head, course):
        materials = self.seen("material", course.id)
        found = self.of(course.id, *[event.id for event in materials])
        item = self.tree.branch(head, entry_text(course), f"entry {course.id}", self.worst(found), tip(course), course)
        self.show_findings(item, self.of(course.id), course)
        for event in sorted(materials, key=lambda event: PARTS.index(event.what)):
            self._fill_entry(item, event)
        self.tree.branch(item, tr("Add a material…"), f"add to {course.id}", "add",
                         what=Gap("material", about=course.id))

    # -- filling

    def _choices(self, kind):
        if kind == "contribution":
            return {"what": [(contribution_word(what), what) for what in CONTRIBUTIONS]}
        if kind == "material":
            return {"what": [(part_word(what), what) for what in PARTS],
                    "about": [(course.title, course.id) for course in self.seen("course")]}
        return {}

    def _ask(self, done, kind, heading, accept, several=False):
        modes = QgsFileWidget.StorageMode
        if not self.ask(done, heading, FIELDS[kind], accept, needs=NEEDS[kind], **self._choices(kind)):
            return False
        self.form.file.setStorageMode(modes.GetMultipleFiles if several else modes.GetFile)
        return True

    def add(self, gap, file=None):
        """Open the form for a new entry."""
        heading = {"contribution": tr("New contribution"), "course": tr("New course"),
                   "material": tr("New material")}[gap.kind]
        about = (gap.about or self._course_of(self.tree.entry)) if gap.kind == "material" else None
        if self._ask(lambda values: self._add(gap.kind, values), gap.kind, heading, tr("Add"), gap.kind == "material"):
            self.form.fill(what=gap.what, about=about, file=file)

    def _course_of(self, entry):
        """The course that an entry is, or belongs to; else the last one."""
        ids = [course.id for course in self.seen("course")]
        mine = [id for id in ids if entry and id in (entry.id, entry.about)]
        return next(iter(mine + ids[::-1]), None)

    def _add(self, kind, values):
        id, paths = self.row.id, QgsFileWidget.splitFilePaths(values.pop("file", None) or "")
        self.write(lambda store: put(store, id, paths, kind=kind, **values), slow=bool(paths))

    def change(self, entry):
        """Open the form for an entry: what it says now takes the place of what it said."""
        if entry is None or entry.kind not in FIELDS:
            return
        if self._ask(lambda values: self._change(entry, values), entry.kind, tr("Change: {entry}").format(
                entry=entry_text(entry)), tr("Save")):
            names = [name for name in FIELDS[entry.kind] if name != "file"]
            self.form.fill(file=entry.path, **{name: getattr(entry, name) for name in names})

    def _change(self, entry, values):
        id = self.row.id
        self.write(lambda store: store.change_in_dossier(id, entry.id, kind=entry.kind, **values),
                   slow=bool(values.get("file")))

    def remove(self):
        """Remove the selected entry; of a course with materials, if the user is sure."""
        event = self.tree.selected
        if event is None:
            return
        count = len(self.seen("material", event.id))
        if not count:
            self._remove(event)
            return
        text = tr("Remove the course “{course}” with its {n} materials? The history keeps them.")
        confirm(self, "Remove", text.format(course=event.title, n=number(count)), lambda: self._remove(event))

    def _remove(self, event):
        self.session.record(lambda store: store.add_to_dossier(event.dossier, kind="removal", about=event.id))

    def _dropped(self, what, paths):
        """Files were dropped: on a gap that says what they are they are added, else the form asks."""
        if isinstance(what, Gap) and what.kind == "material" and what.what:
            id, event = self.row.id, {"kind": "material", "what": what.what, "about": what.about}
            self.put_files(lambda store: put(store, id, paths, **event), lambda job: ("", ""),
                           lambda _: self.session.recorded.emit())  # a form that is open stays
        elif self.seen("course"):
            course = what.about if isinstance(what, Gap) else None
            self.add(Gap("material", about=course or self._course_of(None if isinstance(what, Gap) else what)),
                     " ".join(f'"{path}"' for path in paths))
        else:
            self.session.messages.show(tr("Add a course first: the files are its materials."))


def put(store, dossier, paths, **event):
    """Add an entry for each file, or one without; event: the other fields. Answers how many. Raises one of FAILURES; if
    a file cannot be read nothing was added."""
    for path in paths:
        open(path, "rb").close()
    return len([store.add_to_dossier(dossier, file=path, **event) for path in paths or [None]])
