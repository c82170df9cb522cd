"""The tab "Review Desk": a month's reviews from one list."""

import pytest

from built import qcert
from test_dossiers import move, put, row, rows, seen, settle
from test_dossiers import plugin  # noqa: F401
from window import wait_until

WAITS = "Example New School Hà Nội (invented)"  # there is no user group in its country
SENT_BACK = "Exemplo Candidato Lisboa (invented)"
BERN = "Example GIS School Bern (invented)"


@pytest.fixture
def desk(plugin):  # noqa: F811
    return seen(plugin, "desk")


@pytest.fixture
def full(plugin, store_file):  # noqa: F811
    """The desk with a dossier that has two materials, in its initial review."""
    qcert(store_file, "dossier", "new", BERN)
    qcert(store_file, "dossier", "add", "1", "course", "--title", "Basics")
    for part in ("lectures", "exercises"):
        qcert(store_file, "dossier", "add", "1", "material", part, "--of", "2", "--link", f"https://example.org/{part}",
              "--qgis", "3.44")
    qcert(store_file, "dossier", "move", "1", "submitted")
    qcert(store_file, "dossier", "move", "1", "initial", "review")
    desk = seen(plugin, "desk")
    select(desk, BERN)
    settle(desk)
    return desk


def names(desk, shown=True):
    items = [desk.waiting.topLevelItem(at) for at in range(desk.waiting.topLevelItemCount())]
    return [item.text(0).split("\n")[0] for item in items if not item.isHidden() or not shown]


def select(desk, name):
    desk.waiting.setCurrentItem(desk.waiting.topLevelItem(names(desk, False).index(name)))


def activate(desk, text):
    item = row(desk, text)
    desk.panel.tree.setCurrentItem(item)
    desk.panel.tree.itemActivated.emit(item, 0)


def dossier(store_file):
    return qcert(store_file, "dossier", "show", "1")


def said(store_file, kind):
    return [each for each in dossier(store_file)["events"] if each["kind"] == kind]


def test_it_lists_what_the_library_says(desk, store_file):
    waiting = qcert(store_file, "dossier", "list", "--due")["waiting"]
    assert names(desk) == [each["organisation"] for each in waiting] and {WAITS, SENT_BACK} <= set(names(desk))
    select(desk, WAITS)
    assert "none: the PSC decides" in desk.sheet.text() and "Vietnam" in desk.sheet.text()
    assert desk.attach.isVisible() and not desk.panel.isVisible()
    select(desk, SENT_BACK)
    assert "sent back" in desk.sheet.text() and "Portugal" in desk.sheet.text() and "<a href" in desk.sheet.text()


def test_warnings_have_words(desk, store_file, monkeypatch, plugin):  # noqa: F811
    from qgis_certification import session
    from qgis_certification.store import Store
    for today, words in (("2027-10-25", "in 29 day"), ("2027-11-18", "in 5 day"), ("2027-11-25", "is over")):
        monkeypatch.setattr(session, "Store", lambda path, today=today, **options: Store(path, today=today, **options))
        plugin.session.close()
        desk.refresh()
        select(desk, WAITS)
        assert words in desk.sheet.text() and not desk.waiting.currentItem().icon(0).isNull()
        assert words in desk.waiting.currentItem().toolTip(0)


def test_only_those_with_a_text(desk):
    everybody = names(desk)
    for text in ("vietnam", "VN", "Hà Nội", "in review"):
        desk.find.setText(text)
        assert WAITS in names(desk) and len(names(desk)) < len(everybody), text
    for text in ("nobody at all", "<br>", "qt>"):
        desk.find.setText(text)
        assert names(desk) == [], text
    desk.find.clear()
    assert names(desk) == everybody


@pytest.mark.parametrize("name, state", [(WAITS, "submitted"), (SENT_BACK, "sent back")])
def test_a_dossier_is_attached(desk, store_file, name, state):
    select(desk, name)
    desk.attach.click()
    settle(desk)
    assert dossier(store_file)["dossiers"][0]["organisation"] == name
    assert dossier(store_file)["dossiers"][0]["state"] == state
    assert desk.panel.isVisible() and not desk.attach.isVisible() and desk.row.organisation == name


def test_materials_are_scored_one_after_the_other(full, store_file):
    assert "Materials: 0 of 2 reviewed" in rows(full)
    activate(full, "example.org/lectures")
    assert not full.panel.form.accept.isEnabled()
    score(full, 4, 5, 3, "Well\nmade <b>")
    assert full.panel.form.isVisible() and "exercises" in full.panel.form.heading.text()
    score(full, 5, 5, 5, "", "group")
    assert not full.panel.form.isVisible() and "Materials: 2 of 2 reviewed" in rows(full)
    reviews = [(each["of"], each["current"], each["correct"], each["quality"], each["role"], each["note"])
               for each in said(store_file, "review")]
    assert reviews == [(3, 4, 5, 3, "reviewer", "Well\nmade <b>"), (4, 5, 5, 5, "group", None)]
    assert "Mean: Current 4.5, Correct 5.0, Quality 4.0" in rows(full)
    assert "Current 4, Correct 5, Quality 3 (reviewer): Well made <b>" in rows(full)


def score(desk, current, correct, quality, note, role="reviewer"):
    form = desk.panel.form
    form.current.setValue(current)
    form.correct.setValue(correct)
    assert not form.accept.isEnabled()
    form.quality.setValue(quality)
    form.role.setCurrentIndex(form.role.findData(role))
    form.note.setPlainText(note)
    form.accept.click()
    settle(desk)


def test_opinions_and_conflicts(full, store_file):
    form = full.panel.form
    for what, note in (("for", "Yes"), ("for", ""), ("against", "No")):
        activate(full, "Add an opinion")
        form.what.setCurrentIndex(form.what.findData(what))
        assert form.values()["role"] == "group"
        form.role.setCurrentIndex(form.role.findData("PSC"))
        form.note.setPlainText(note)
        form.accept.click()
        settle(full)
    assert "Opinions: 2 for, 1 against, 0 abstained" in rows(full)
    assert [(each["what"], each["note"]) for each in said(store_file, "opinion")] == [
        ("for", "Yes"), ("for", None), ("against", "No")]
    activate(full, "Record a conflict")
    form.accept.click()
    settle(full)
    assert "Conflict of interest" in full.panel.state.text() and said(store_file, "conflict")[0]["what"] == "group"
    full.panel.tree.setCurrentItem(row(full, "The applicant is the user group"))
    full.panel.take_back()
    settle(full)
    assert said(store_file, "conflict") == [] and "Conflicts of interest: none" in rows(full)


def test_the_group_is_asked_and_the_psc_decides(full, store_file, iface):
    full.form = full.panel.form  # as put() has it
    move(full, "reviewer_user-group opinion")
    assert full.form.group.currentText() == "QGIS user group Switzerland"
    put(full, note="Please")
    assert dossier(store_file)["dossiers"][0]["group"] == "QGIS user group Switzerland"
    assert "due on 23 Dec 2026" in full.panel.state.text()
    assert "due on 23 Dec 2026" in full.waiting.currentItem().text(0)
    assert any("due on 23 Dec 2026" in message for message in iface.messages())
    move(full, "group_PSC determination")
    put(full)
    assert dossier(store_file)["dossiers"][0]["state"] == "PSC determination"


def test_another_group_is_asked_where_there_is_a_conflict(full, store_file):
    full.form = full.panel.form
    qcert(store_file, "dossier", "add", "1", "conflict", "group")
    full.refresh()
    move(full, "reviewer_user-group opinion")
    assert not full.form.accept.isEnabled() and full.form.group.currentText() == ""
    full.form.group.setEditText("QGIS user group Germany")
    put(full)
    assert dossier(store_file)["dossiers"][0]["group"] == "QGIS user group Germany"


def test_what_is_attached_is_opened(full, monkeypatch):
    opened = []
    from qgis_certification import dossier_panel
    monkeypatch.setattr(dossier_panel.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    full.panel.tree.setCurrentItem(row(full, "example.org/lectures"))
    full.panel.actions_there["desk_open"].trigger()
    assert opened == ["https://example.org/lectures"]


def test_due_dates_and_dossiers_are_files(full, plugin, tmp_path):  # noqa: F811
    from qgis.PyQt.QtWidgets import QFileDialog
    for at, name, begins in ((1, "dossier.html", b"<!DOCTYPE html>"), (3, "due.ics", b"BEGIN:VCALENDAR")):
        menu = full.more.menu()
        menu.aboutToShow.emit()
        menu.actions()[at].trigger()
        dialog = full.findChild(QFileDialog)
        dialog.filesSelected.emit([str(tmp_path / name)])
        dialog.close()
        wait_until(lambda: not plugin.session.busy and full.findChild(QFileDialog) is None)
        assert (tmp_path / name).read_bytes().startswith(begins)


def test_nothing_waits(plugin, tmp_path):  # noqa: F811
    plugin.session.settings.store = str(tmp_path / "none.sqlite")
    desk = seen(plugin, "desk")
    assert desk.missing.isVisible() and "synchronise" in desk.missing.text() and not desk.splitter.isVisible()
    assert not (tmp_path / "none.sqlite").exists()
    assert desk.minimumSizeHint().width() <= 300


def test_nothing_that_was_typed_is_lost(full, iface):
    activate(full, "Add an opinion")
    full.panel.form.note.setPlainText("Half")
    select(full, WAITS)
    wait_until(lambda: full.row.organisation == BERN)
    assert full.panel.form.note.toPlainText() == "Half" and "Bern" in full.sheet.text()
    assert any("not finished" in message for message in iface.messages())
    full.panel.form.cancel.click()
    select(full, WAITS)
    assert full.row.organisation == WAITS and "Vietnam" in full.sheet.text()


def test_what_was_imported_is_selected(full, plugin, store_file, tmp_path):  # noqa: F811
    from qgis.PyQt.QtWidgets import QFileDialog
    other = tmp_path / "other.sqlite"
    qcert(other, "dossier", "new", "Invented Applicant", "--country", "KE")
    qcert(other, "dossier", "move", "1", "submitted")
    qcert(other, "dossier", "export", "1", tmp_path / "theirs.json")
    full.find.setText("bern")
    full.more.menu().actions()[0].trigger()
    dialog = full.findChild(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "theirs.json")])
    dialog.close()
    wait_until(lambda: full.row.organisation == "Invented Applicant")
    settle(full)
    assert full.find.text() == "" and "Invented Applicant" in names(full)
    assert full.panel.row.organisation == "Invented Applicant"


def test_no_form_is_left_open_unseen(full):
    room = full.splitter.sizes()
    activate(full, "Add an opinion")
    assert full.splitter.sizes()[0] < room[0]
    select(full, WAITS)
    assert full.panel.form.isHidden() and full.splitter.sizes() == room


def test_what_is_found_may_have_an_ampersand(plugin, store_file):  # noqa: F811
    qcert(store_file, "dossier", "new", "Maps & d'Ivoire (invented)", "--country", "CI")
    qcert(store_file, "dossier", "move", "1", "submitted")
    desk = seen(plugin, "desk")
    for text in ("maps & d", "d'ivoire"):
        desk.find.setText(text)
        assert names(desk) == ["Maps & d'Ivoire (invented)"]


def test_what_is_shown_is_in_the_list(full):
    from qgis.PyQt.QtTest import QTest
    full.window().activateWindow()
    full.find.setFocus()
    wait_until(full.find.hasFocus)
    QTest.keyClicks(full.find, "new school")
    assert names(full) == [WAITS] and full.row.organisation == WAITS and "New School" in full.sheet.text()
    assert full.find.hasFocus() and not full.panel.isVisible()
    QTest.keyClicks(full.find, "?")
    assert names(full) == [] and full.row is None and not full.shown.isVisible()
    full.refresh()
    assert full.row is None and not full.shown.isVisible()
    full.find.clear()
    assert full.row.organisation == names(full)[0] and full.shown.isVisible()


def test_what_has_an_open_form_stays_in_the_list(full):
    activate(full, "Add an opinion")
    full.find.setText("new school")
    assert names(full) == [BERN, WAITS] and full.row.organisation == BERN and full.panel.form.isVisible()
    full.refresh()
    assert names(full) == [BERN, WAITS] and full.panel.form.isVisible()
    full.panel.form.cancel.click()
    assert names(full) == [WAITS] and full.row.organisation == WAITS


def test_no_other_dossier_is_shown_when_one_cannot_be_read(full, store_file, monkeypatch, iface):
    from qgis_certification.store import Store
    qcert(store_file, "dossier", "new", WAITS)
    qcert(store_file, "dossier", "move", "2", "submitted")
    full.refresh()
    settle(full)

    def fail(store, *_, **__):
        raise OSError("not now")
    monkeypatch.setattr(Store, "dossier_events", fail)
    select(full, WAITS)
    assert not full.panel.isVisible() and "not now" in iface.messages()
    monkeypatch.undo()
    full.refresh()
    settle(full)
    assert full.panel.isVisible() and full.panel.row.organisation == WAITS and full.panel.hint.isVisible()


def test_what_was_asked_about_is_moved(full, plugin, store_file):  # noqa: F811
    """Also if a sync changes what is selected before the answer."""
    from qgis.PyQt.QtWidgets import QMessageBox
    qcert(store_file, "dossier", "new", WAITS)
    qcert(store_file, "dossier", "move", "2", "submitted")
    move(full, "applicant_withdrawn")
    full.panel.form.accept.click()
    box = full.findChild(QMessageBox, "QgisCertificationMove")
    assert BERN in box.text()
    qcert(store_file, "dossier", "move", "1", "withdrawn")
    plugin.session.changed.emit()
    select(full, WAITS)
    box.button(QMessageBox.StandardButton.Yes).click()
    settle(full)
    assert {each["organisation"]: each["state"] for each in qcert(store_file, "dossier", "list")["dossiers"]} == {
        BERN: "withdrawn", WAITS: "submitted"}


def test_the_keyboard_stays_in_the_list(full, store_file):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    qcert(store_file, "dossier", "new", WAITS)
    qcert(store_file, "dossier", "move", "2", "submitted")
    full.refresh()
    full.window().activateWindow()
    full.waiting.setFocus()
    wait_until(full.waiting.hasFocus)
    QTest.keyClick(full.waiting, Qt.Key.Key_Home)
    for _ in names(full):
        assert full.waiting.hasFocus()
        QTest.keyClick(full.waiting, Qt.Key.Key_Down)
    assert full.row.organisation == names(full)[-1]


def test_what_was_typed_stays_when_it_waits_no_longer(full, plugin, store_file):  # noqa: F811
    activate(full, "Add an opinion")
    full.panel.form.note.setPlainText("Half")
    qcert(store_file, "dossier", "move", "1", "withdrawn")
    plugin.session.changed.emit()
    assert full.panel.form.isVisible() and full.panel.form.note.toPlainText() == "Half" and "Bern" in full.sheet.text()
    full.panel.form.cancel.click()
    assert BERN not in names(full) and full.row.organisation == names(full)[0] and not full.panel.form.isVisible()


def test_an_empty_dossier_is_filled_among_the_applications(desk, plugin, store_file):  # noqa: F811
    select(desk, WAITS)
    desk.attach.click()
    settle(desk)
    qcert(store_file, "dossier", "new", BERN)
    activate(desk, "Add what you were sent")
    page = plugin.dock.page("programme").tabs.currentWidget()
    assert page.objectName() == "dossiers"
    assert plugin.dock.page("programme").tabs.page("dossiers").panel.row.organisation == WAITS


def test_it_is_unloaded_while_it_looks(full, plugin):  # noqa: F811
    full.refresh()
    assert full.panel.checking
    plugin.unload()
    plugin.initGui()
