"""The tab "Certificates", as a user has it: what is asked, what is shown, and what stays for another day."""

import json
from pathlib import Path

import pytest

from built import sync
from pdfs import pdf
from window import wait_until

PASTED = """QGIS-1
qgis-2 Ada Newman
nothing of the kind
QGIS-99
https://example.org/en/organisationcertificate/QGIS-2/.
https://example.org/en/organisationcertificate/QGIS-1/."""
VERDICTS = ["on record", "on record", "unknown", "no record", "expired", "valid"]


@pytest.fixture
def quick(package, monkeypatch):
    """The library asks a server of this machine as fast as it can."""
    from qgis_certification.certificate_question import Walk
    made = Walk.__init__
    monkeypatch.setattr(Walk, "__init__", lambda walk, asked, **options: made(
        walk, asked, **options, **({"pace": -1} if options["server"].startswith("http") else {})))


@pytest.fixture
def switch_on(package, iface, settings, certified, quick, tmp_path):
    """Switches the plugin on, after it was switched off if it was on; answers its page of certificates."""
    from qgis_certification.settings import Settings
    Settings().store, Settings().server = str(tmp_path / "courses.sqlite"), certified.url
    made = []

    def off():
        while made:
            made.pop().unload()

    def on():
        off()
        made.append(package.classFactory(iface))
        made[-1].initGui()
        page = made[-1].dock.page("certificates")
        wait_until(lambda: not page.session.busy)
        page.plugin = made[-1]
        return page
    yield on
    off()


@pytest.fixture
def page(switch_on):
    return switch_on()


def check(page, text, name=""):
    page.box.setPlainText(text)
    page.expected.setText(name)
    page.check.click()
    done(page)


def done(page):
    wait_until(lambda: not page.session.busy)


def shown(page, column=None):
    """The verdicts in the table, or what it shows in a column."""
    rows = [page.model.index(number, column or 0) for number in range(page.model.rowCount())]
    return [page.model.data(index) if column is not None else page.model.row(index).verdict for index in rows]


def asked(server):
    """The ids that the server was asked for."""
    return [path.strip("/").rsplit("/", 2)[-1 if not path.endswith("/.") else -2] for path in server.paths()
            if "certificate" in path]


# ---- a pasted list ---------------------------------------------------------------------------------------------------


def test_a_pasted_list(page, iface):
    from qgis_certification.certificate_table import ASKED, ID, NAME, VERDICT
    check(page, PASTED)
    assert shown(page) == VERDICTS
    assert shown(page, VERDICT) == ["On record", "On record", "Unknown", "No record", "Expired", "Valid"]
    assert shown(page, ID) == ["QGIS-1", "QGIS-2", "nothing of the kind", "QGIS-99", "QGIS-2", "QGIS-1"]
    assert shown(page, ASKED)[1] == "qgis-2 Ada Newman" and not page.table.isColumnHidden(ASKED)
    assert page.table.isColumnHidden(NAME)
    assert iface.messages()[-1].startswith("On record: 2, Valid: 1, Expired: 1, No record: 1, Unknown: 1")
    assert "6" in page.state.text() and not page.go_on.isVisible()


def test_each_verdict_has_a_mark_of_its_own_form(page):
    from qgis.PyQt.QtCore import Qt
    from qgis_certification.certificate_text import MARKS
    check(page, PASTED)
    icons = [page.model.data(page.model.index(number, 0), Qt.ItemDataRole.DecorationRole) for number in range(6)]
    pictures = {verdict: icon.pixmap(32).toImage() for verdict, icon in zip(shown(page), icons)}
    outlines = {verdict: bytes(255 if picture.pixelColor(x, y).lightness() > 200 else 0
                               for x in range(32) for y in range(32)) for verdict, picture in pictures.items()}
    assert len(set(outlines.values())) == len(set(MARKS.values())) == 4 and not picture_is_empty(outlines)


def picture_is_empty(outlines):
    return any(set(outline) == {0} for outline in outlines.values())


def test_filter_and_sort(page):
    from qgis.PyQt.QtCore import Qt
    from qgis_certification.certificate_table import ID, VERDICT
    check(page, PASTED + "\nQGIS-12")
    assert [page.shown.itemText(number) for number in range(page.shown.count())] == [
        "all (7)", "On record (3)", "Valid (1)", "Expired (1)", "No record (1)", "Unknown (1)"]
    page.shown.setCurrentIndex(1)
    page.shown.activated.emit(1)
    assert shown(page, ID) == ["QGIS-1", "QGIS-2", "QGIS-12"]
    page.table.sortByColumn(ID, Qt.SortOrder.DescendingOrder)
    assert shown(page, ID) == ["QGIS-12", "QGIS-2", "QGIS-1"]
    page.shown.setCurrentIndex(0)
    page.shown.activated.emit(0)
    page.table.sortByColumn(VERDICT, Qt.SortOrder.AscendingOrder)
    assert shown(page) == ["on record"] * 3 + ["valid", "expired", "no record", "unknown"]


def test_no_more_is_said_than_is_known(page):
    check(page, PASTED)
    page.table.selectRow(3)
    assert "does not say whether it was withdrawn, deleted with its course, or never issued" in page.sheet.toPlainText()
    page.table.selectRow(0)
    text = page.sheet.toPlainText()
    assert "QGIS Grundlagen" in text and "Karten zeichnen" in text and "Trainer One" in text
    assert "Zoë" not in text and "Zoë" not in page.session.settings.certificates
    assert "Ada" not in page.session.settings.certificates and "Newman" not in page.session.settings.certificates


@pytest.mark.parametrize("name, said", [("zoe muller-sample", "match"), ("Zoë Müller-Simple", "close"),
                                        ("Somebody Else", "different")])
def test_an_expected_name(page, name, said):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import Qt
    from qgis_certification.certificate_table import NAME
    check(page, "QGIS-1", name)
    assert shown(page, NAME)[0].startswith(said) and not page.table.isColumnHidden(NAME)
    assert name not in page.session.settings.certificates
    assert "Zoë Müller-Sample" in page.sheet.toPlainText()
    assert ("not the one that was expected" in page.sheet.toPlainText()) == (said == "different")
    mark = page.model.data(page.model.index(0, NAME), Qt.ItemDataRole.DecorationRole)
    assert (mark is None) == (said == "match")
    warning = QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(16).toImage()
    mark = page.model.data(page.model.index(0, 0), Qt.ItemDataRole.DecorationRole).pixmap(16).toImage()
    assert (mark == warning) == (said != "match")  # it is on record, and not confirmed
    page.box.setPlainText("QGIS-1\nQGIS-2")
    assert not page.expected.isEnabled()


def test_the_only_one_is_shown_whatever_the_direction(page):
    from qgis.PyQt.QtCore import Qt
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    check(page, "QGIS-1")
    assert page.current.id == "QGIS-1" and "Karten zeichnen" in page.sheet.toPlainText()


def test_ids_of_organisations(page, certified):
    page.kind.setCurrentIndex(1)
    check(page, "QGIS-2")
    assert shown(page) == ["expired"]
    assert page.memory()["ids"] == ["/organisationcertificate/QGIS-2"]


def test_nothing_of_the_data_is_markup(page):
    check(page, "QGIS-4 <b>bold</b>\nQGIS-1")
    page.table.selectRow(0)
    assert "Mean <b>" in page.sheet.toPlainText() and "<b>bold</b>" in page.sheet.toPlainText()
    assert "<script" not in page.sheet.toHtml()


# ---- another day -----------------------------------------------------------------------------------------------------


def test_what_was_stopped_goes_on_another_day(switch_on, certified, iface):
    ids = [f"QGIS-{number}" for number in (1, 2, 3, 4, 12)]
    page = switch_on()
    certified.change(faults=["certificate/QGIS-3:slow=30"])
    page.box.setPlainText("\n".join(ids))
    page.check.click()
    assert page.stop.isVisibleTo(page) and not page.check.isVisibleTo(page)
    wait_until(lambda: page.model.rowCount() == 2)
    page.stop.click()
    done(page)
    assert "after 2 certificate" in iface.messages()[-1] or "after 2 certificate" in iface.messages()[0]
    assert page.go_on.isVisibleTo(page) and not page.memory()["finished"]
    certified.change(faults=[], forget=True)
    again = switch_on()
    assert shown(again) == ["on record", "on record", "unknown", "unknown", "unknown"] and certified.paths() == []
    assert again.go_on.isVisibleTo(again) and "known from before" in again.state.text()
    again.go_on.click()
    done(again)
    assert shown(again) == ["on record"] * 5
    assert asked(certified) == ids[2:]
    assert again.memory()["finished"] and not again.go_on.isVisibleTo(again)


def test_a_site_that_is_not_reached_can_be_asked_again(page, certified, settings):
    page.session.settings.server = "http://127.0.0.1:9"
    check(page, "QGIS-1\nQGIS-99")
    assert shown(page) == ["unknown", "unknown"] and page.go_on.isVisibleTo(page)
    assert "127.0.0.1" in page.model.row(page.model.index(0, 0)).reason
    page.session.settings.server = certified.url
    page.go_on.click()
    done(page)
    assert shown(page) == ["on record", "no record"] and not page.go_on.isVisibleTo(page)


def test_switching_off_stops_it(switch_on, certified, iface):
    from qgis.core import QgsApplication
    certified.change(faults=["certificate/QGIS-2:slow=30"])
    page = switch_on()
    page.box.setPlainText("QGIS-1\nQGIS-2")
    page.check.click()
    wait_until(lambda: page.model.rowCount() == 1)
    page.plugin.unload()  # as when QGIS is closed
    wait_until(lambda: not [task for task in QgsApplication.taskManager().tasks() if task.isActive()])
    wait_until(iface.messages)
    certified.change(faults=[])
    assert switch_on().go_on.isEnabled()


@pytest.mark.parametrize("written", ["{", "[]", "3", '{"ids": 5}', '{"ids": [3, null], "began": 1}',
                                     '{"layer": 3, "began": 1}',
                                     '{"lists": ["/nowhere.csv"], "began": 1}', '{"began": "x"}', '{"began": 2}'])
def test_settings_by_hand_do_no_harm(switch_on, written):
    from qgis_certification.settings import Settings
    Settings().certificates = written
    page = switch_on()
    if page.go_on.isVisibleTo(page):
        page.go_on.click()
    done(page)


# ---- lists and layers ------------------------------------------------------------------------------------------------

STAFF = "Name,Certificate\nZoë Müller-Sample,QGIS-1\nSomebody Else,QGIS-2\nNobody,\n=1+1,QGIS-99\n"


@pytest.fixture
def staff(tmp_path):
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, "utf-8")
    return path


def dialog(page):
    from qgis_certification.certificate_list import ListDialog
    return page.findChildren(ListDialog)[-1]


def test_a_list_is_dropped(page, staff, tmp_path, certified):
    from qgis_certification.certificate_table import ID, NAME
    drop(page, [staff])
    form = dialog(page)
    assert form.file.text() == "staff.csv" and [form.name.itemText(n) for n in range(form.name.count())] == [
        "", "Name", "Certificate"]
    assert certified.paths() == []
    form.name.setField("Name")
    form.accept()
    done(page)
    assert shown(page) == ["on record", "on record", "unknown", "no record"]
    assert shown(page, NAME)[:2] == ["match", "different"] and shown(page, ID)[0] == "QGIS-1"
    assert page.model.row(page.model.index(1, 0)).row == 2
    assert page.memory()["lists"] == [str(staff)] and "Somebody" not in page.session.settings.certificates
    page.menus.write("output", str(tmp_path / "checked.csv"))
    done(page)
    lines = (tmp_path / "checked.csv").read_text("utf-8").splitlines()
    assert lines[0].startswith("Name,Certificate,") and "match" in lines[1] and len(lines) == 5


def drop(page, paths=(), text=None):
    from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
    from qgis.PyQt.QtGui import QDropEvent
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    else:
        data.setText(text)
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                              Qt.KeyboardModifier.NoModifier))


def test_texts_need_no_columns(page, tmp_path):
    (tmp_path / "ids.txt").write_text("QGIS-1\nQGIS-99\n")
    drop(page, [tmp_path / "ids.txt"])
    done(page)
    assert shown(page) == ["on record", "no record"]
    drop(page, text="QGIS-2")
    assert page.box.toPlainText() == "QGIS-2"
    drop(page, [tmp_path / "ids.txt", tmp_path / "more.txt"])
    assert "only be PDFs" in page.iface.messages()[-1] or "only be PDFs" in page.iface.messages()[0]


def test_a_list_that_is_none(page, tmp_path, iface):
    path = tmp_path / "no.xlsx"
    path.write_text("no workbook")
    drop(page, [path])
    dialog(page).accept()
    done(page)
    assert shown(page) == [] and "no.xlsx" in " ".join(iface.messages())


def test_pdfs_are_compared_with_the_record(page, tmp_path):
    from qgis_certification.certificate_table import ASKED
    true = pdf("Zoe Müller-Sample", "QGIS Grundlagen", "from 3 March 2026 to 5 March 2026", "QGIS-1")
    for folder, name, data in (("a", "one.pdf", true), ("b", "one.pdf", pdf("Somebody Else", "QGIS-2")),
                               ("b", "scan.pdf", pdf())):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / name).write_bytes(data)
    drop(page, [tmp_path / "b"])
    done(page)
    assert shown(page) == ["on record", "unknown"] and shown(page, ASKED)[0] == "one.pdf"
    page.table.selectRow(0)
    assert "Printed otherwise" in page.sheet.toPlainText() and "name" in page.sheet.toPlainText()
    drop(page, [tmp_path / "a" / "one.pdf", tmp_path / "b" / "one.pdf"])
    done(page)
    assert shown(page) == ["on record", "on record"] and shown(page, ASKED) == ["1 one.pdf", "one.pdf"]
    assert page.memory()["lists"] == [str(tmp_path / "a" / "one.pdf"), str(tmp_path / "b" / "one.pdf")]


def people():
    from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
    layer = QgsVectorLayer("NoGeometry?field=who:string&field=cert:string", "people", "memory")
    for values in (("Zoë Müller-Sample", "QGIS-1"), (None, "QGIS-2"), ("Nobody", None)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_column_of_a_layer(switch_on, iface, tmp_path):
    from qgis.core import QgsProject
    from qgis_certification.certificate_table import NAME
    page, layer = switch_on(), people()
    page.menus.choose_columns()
    form = dialog(page)
    form.layer.setLayer(layer)
    form.column.setField("cert")
    form.name.setField("who")
    form.accept()
    done(page)
    assert shown(page) == ["on record", "on record", "unknown"] and shown(page, NAME) == ["match", "", ""]
    page.menus.write("output", str(tmp_path / "checked.csv"))
    done(page)
    assert "match" in (tmp_path / "checked.csv").read_text("utf-8")
    again = switch_on()
    assert shown(again) == ["on record", "on record", "unknown"]
    QgsProject.instance().clear()
    assert "people" in switch_on().state.text()


# ---- results ---------------------------------------------------------------------------------------------------------


def test_results_on_the_map(page, certified):
    from qgis.core import QgsProject, QgsWkbTypes
    sync(page.session.path, certified)
    check(page, "QGIS-1\nQGIS-99\nhttps://example.org/organisationcertificate/QGIS-1/")
    page.menus.add_layer()
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    found = {feature["verdict"]: feature for feature in layer.getFeatures()}
    assert set(found) == {"on record", "no record", "valid"} and layer.wkbType() == QgsWkbTypes.Type.Point
    assert found["on record"].geometry().asPoint().x() == pytest.approx(7.4474)
    assert not found["no record"].hasGeometry() and found["on record"]["type"] == "QGIS Grundlagen"
    assert found["on record"]["starts"].toString("yyyy-MM-dd") == "2026-03-03"
    assert "name" not in [field.name() for field in layer.fields()]


def test_without_places_it_is_a_table(page):
    from qgis.core import QgsProject
    check(page, "QGIS-1\nQGIS-99")
    page.menus.add_layer()
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    assert not layer.isSpatial() and layer.featureCount() == 2


def test_the_layer_has_what_is_shown(page):
    from qgis.core import QgsProject
    check(page, "QGIS-1\nQGIS-99")
    page.model.keep("no record")
    page.menus.add_layer()
    feature, = next(iter(QgsProject.instance().mapLayers().values())).getFeatures()
    assert feature["id"] == "QGIS-99"


def test_report_and_spreadsheet(page, certified, tmp_path):
    check(page, PASTED)
    certified.change(forget=True)
    for what, name in (("report", "r.html"), ("output", "r.xlsx"), ("output", "r.ods"), ("output", "r.csv")):
        page.menus.write(what, str(tmp_path / name))
        done(page)
    assert page.session.store().check_report(tmp_path / "r.html") and certified.paths() == []
    assert all((tmp_path / name).stat().st_size for name in ("r.xlsx", "r.ods"))
    text = (tmp_path / "r.csv").read_text("utf-8")
    assert text.startswith("asked,") and text.count(",on record,") == 2 and "Zoë" not in text
    (tmp_path / "r.html").write_text((tmp_path / "r.html").read_text().replace("QGIS-99", "QGIS-98"))
    assert not page.session.store().check_report(tmp_path / "r.html")


# ---- privacy ---------------------------------------------------------------------------------------------------------


def press(page, button):
    from qgis.PyQt.QtWidgets import QMessageBox
    page.findChildren(QMessageBox, "QgisCertificationForget")[-1].button(button).click()


def test_forgetting(page):
    from qgis.PyQt.QtWidgets import QMessageBox
    buttons, store = QMessageBox.StandardButton, page.session.store
    check(page, "QGIS-1\nQGIS-2")
    page.table.selectRow(0)
    page.menus.ask_to_forget(page.current)
    press(page, buttons.Cancel)
    assert len(list(store().checks())) == 2
    page.menus.ask_to_forget(page.current)
    press(page, buttons.Yes)
    done(page)
    assert [row.id for row in store().checks()] == ["QGIS-2"] and page.memory()["ids"] == ["/certificate/QGIS-2"]
    assert shown(page) == ["on record"]
    page.menus.ask_to_forget()
    press(page, buttons.Yes)
    done(page)
    assert not list(store().checks()) and page.memory() == {} and shown(page) == []


@pytest.mark.parametrize("keep", [False, True])
def test_names_are_kept_only_on_demand(page, keep):
    page.session.settings.keep_names = keep
    check(page, "QGIS-1\nQGIS-2")
    assert page.session.store().checks("QGIS-1").take(1)[0].name == ("Zoë Müller-Sample" if keep else None)
    assert all(row.name is None for row in page.model.rows)


def test_earlier_checks_are_told(page, certified):
    check(page, "QGIS-1")
    assert "Checked before" not in page.sheet.toPlainText()
    certified.change(faults=["certificate/QGIS-1:status=500"])
    check(page, "QGIS-1")
    assert shown(page) == ["unknown"] and "It was on record on" in page.sheet.toPlainText()


def test_what_is_remembered_is_json_of_ids_alone(page):
    check(page, PASTED)
    assert json.loads(page.session.settings.certificates)["ids"] == [
        "/certificate/QGIS-1", "/certificate/QGIS-2", "/certificate/QGIS-99", "/organisationcertificate/QGIS-2",
        "/organisationcertificate/QGIS-1"]


def test_each_control_has_a_name(page):
    from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit
    controls = [widget for kind in (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
                for widget in page.findChildren(kind) if widget.objectName() and widget.parent() is page]
    assert len(controls) > 8
    assert [one.objectName() for one in controls if not (one.accessibleName() or getattr(one, "text", str)())] == []


def test_menus_open_what_they_say(page):
    from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox
    check(page, "QGIS-1")
    for button in (page.open, page.save, page.forget):
        for action in button.menu().actions():
            if action.objectName() != "QgisCertification_save_layer":
                action.trigger()
    opened = page.findChildren(QDialog)
    files = [one for one in opened if isinstance(one, QFileDialog)]
    assert len(opened) == 7 and sorted(one.defaultSuffix() for one in files) == ["", "", "html", "xlsx"]
    spreadsheet = next(one for one in files if one.defaultSuffix() == "xlsx")
    spreadsheet.filterSelected.emit("CSV (*.csv)")
    assert spreadsheet.defaultSuffix() == "csv"
    assert sum("QGIS-1" in one.text() for one in opened if isinstance(one, QMessageBox)) == 1
    for one in opened:
        one.reject()
    page.table.customContextMenuRequested.emit(page.table.visualRect(page.model.index(0, 0)).center())


def test_the_demo_has_certificates_of_its_own(page, certified):
    """Invented ones, without a network; what is known of real ones stays apart."""
    check(page, "QGIS-1")
    certified.change(forget=True)
    page.session.use(demo=True)
    done(page)
    page.session.sync()
    done(page)
    check(page, "QGIS-3\nQGIS-999999")
    assert shown(page) == ["on record", "no record"] and certified.paths() == []
    page.session.use(demo=False)
    done(page)
    check(page, "QGIS-99")
    assert [row.id for row in page.session.store().checks()] == ["QGIS-99", "QGIS-1"]


def test_forgetting_while_layers_are_open(page, certified, iface):
    """QGIS holds the file open; nothing of the name stays in it, though."""
    page.session.settings.keep_names = True
    sync(page.session.path, certified)
    check(page, "QGIS-1")
    page.plugin.show_layers()
    iface.canvas.refresh()
    iface.canvas.waitWhileRendering()
    assert "Müller-Sample".encode() in written(page.session.path)
    page.menus._forget(None)
    done(page)
    assert iface.messages() == [] and not list(page.session.store().checks())
    assert "Müller-Sample".encode() not in written(page.session.path)


def written(path):
    return b"".join(Path(path + ending).read_bytes() for ending in ("", "-wal"))
