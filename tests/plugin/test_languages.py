"""The plugin's languages: each has every text, whole and in the right place; nothing that is seen is left English."""

import re
import shutil
import string
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from built import BUILD, SOURCE
from window import courses, wait_until

I18N = SOURCE / "plugin" / "i18n"
sys.path.insert(0, str(I18N))

import update  # noqa: E402

LANGUAGES = sorted(path.stem.removeprefix("qgis_certification_") for path in I18N.glob("*.ts"))
FOREIGN = [name for name in LANGUAGES if name != "en"]


def file_of(language, folder=I18N):
    return folder / f"qgis_certification_{language}.ts"


def messages(path):
    """The messages of a .ts file: context, text, and its forms in the language."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms


# ---- the files -------------------------------------------------------------------------------------------------------


def test_the_files_are_up_to_date(tmp_path):
    """plugin/i18n/update.py changes nothing."""
    for path in I18N.glob("*.ts"):
        shutil.copy(path, tmp_path)
    update.update(tmp_path)
    for path in tmp_path.iterdir():
        assert path.read_text("utf-8") == (I18N / path.name).read_text("utf-8"), path.name
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in I18N.glob("*.ts")}
    assert set(update.LANGUAGES) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished(language):
    text = file_of(language).read_text("utf-8")
    assert "type=" not in text
    assert all(form for _, _, forms in messages(file_of(language)) for form in forms)


def parts(text):
    """What a translation has to keep: places of values, HTML, how many mnemonics, and the blanks around."""
    return (sorted(re.findall(r"\{\w*\}|%n|%1|<[^>]*>|&(?=\w)", re.sub(r"&\w", "&x", text))),
            text[:1].isspace(), text[-1:].isspace(), text.rstrip().endswith("…"), text.count(";;"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_is_no_text(language):
    wrong = [(text, form) for _, text, forms in messages(file_of(language)) for form in forms
             if parts(form) != parts(text)]
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_mnemonics_differ_within_a_form(language):
    """Of a form, and of the menu of a saved search."""
    menu = [(context, text, forms) for context, text, forms in messages(file_of(language))
            if context != update.CONTEXT or text in ("S&how", "&News", "&Remove")]
    keys = [(context, key.upper()) for context, text, forms in menu for key in re.findall(r"&(\w)", forms[0])]
    assert len(keys) > 10 and [key for key in keys if keys.count(key) > 1] == []


class Anything(dict):
    """A value for each name."""

    def __missing__(self, name):
        return 1234


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_go_into_every_translation(language):
    for _, _, forms in messages(file_of(language)):
        for form in forms:
            assert "{" not in string.Formatter().vformat(form, (), Anything())


# ---- which language for whom -----------------------------------------------------------------------------------------

# What QGIS calls the user's language, and the file that is chosen.
CHOSEN = {
    "de": "de", "de_AT": "de", "de_CH": "de", "fr": "fr", "fr_CA": "fr", "es": "es", "es_MX": "es", "it": "it",
    "it_CH": "it", "pt_BR": "pt", "pt_PT": "pt", "id": "id", "id_ID": "id", "zh-Hant": "zh_Hant", "zh_TW": "zh_Hant",
    "zh_HK": "zh_Hant", "zh-Hans": "en", "zh_CN": "en", "zh": "en", "nl": "en", "gl": "en", "ms": "en", "C": "en",
    "en_US": "en", "en_GB": "en",
}


@pytest.fixture
def speak(package, iface, settings, monkeypatch):
    """Switch the translation of a locale on; answers the plugin. folder: where i18n with the .qm files is."""
    from qgis_certification import plugin as module
    made = []

    def switch_on(locale, folder=BUILD / "plugin", window=None):
        monkeypatch.setattr(module, "HERE", Path(folder))
        settings.setValue("locale/userLocale", locale)
        made.append(module.CertificationPlugin(window))
        made[-1]._translate()
        return made[-1]

    yield switch_on
    for one in made:
        one.unload()  # again does nothing


@pytest.mark.parametrize("locale", CHOSEN)
def test_each_user_gets_the_nearest_language(speak, locale):
    assert Path(speak(locale)._translator.filePath()).name == f"qgis_certification_{CHOSEN[locale]}.qm"


# The plurals of one text, for 0, 1 and 2.
PLURALS = {
    "en_GB": ["0 courses", "1 course", "2 courses"], "de_DE": ["0 Kurse", "1 Kurs", "2 Kurse"],
    "fr_FR": ["0 formation", "1 formation", "2 formations"], "es_ES": ["0 cursos", "1 curso", "2 cursos"],
    "pt_BR": ["0 curso", "1 curso", "2 cursos"], "it_IT": ["0 corsi", "1 corso", "2 corsi"],
    "id_ID": ["0 kursus", "1 kursus", "2 kursus"], "zh_TW": ["0 門課程", "1 門課程", "2 門課程"],
}


@pytest.mark.parametrize("locale", PLURALS)
def test_plurals(speak, locale):
    from qgis_certification.text import tr
    speak(locale)
    assert [tr("%n course(s)", count=count) for count in range(3)] == PLURALS[locale]


def test_names_are_in_the_language_and_numbers_as_is_set(speak, iface, settings, store_file):
    """QGIS lets its user choose these apart from each other."""
    from qgis.PyQt.QtCore import QLocale
    settings.setValue("qgis_certification/store", str(store_file))
    QLocale.setDefault(QLocale("fr_CH"))
    plugin = speak("de", window=iface)
    plugin.initGui()
    plugin.dock.show()
    form = courses(plugin).search
    assert "Deutschland" in [form.country.itemText(number) for number in range(form.country.count())]
    assert (form.languages.checkedItemsData(), form.country.currentData()) == (["de"], "CH")
    plugin.unload()
    QLocale.setDefault(QLocale("C"))


def test_nothing_stays_translated(speak):
    from qgis_certification.text import tr
    plugin = speak("de")
    assert tr("Synchronise") == "Synchronisieren"
    plugin.unload()
    assert tr("Synchronise") == "Synchronise"


# ---- what is seen ----------------------------------------------------------------------------------------------------

SEEN = ("text", "title", "placeholderText", "toolTip", "accessibleName", "windowTitle", "prefix", "suffix",
        "specialValueText", "nullRepresentation", "defaultText", "labelText", "informativeText")
# Names, which are the same in all languages, and what Qt and QGIS translate themselves.
NAMES = {"Scroll Left", "Scroll Right", "QGIS Certification", "Select All", "Deselect All", "clear", "Browse", "NULL", "&OK", "OK",
         "&Cancel", "Cancel", "Full path to the file(s), including name and extension"}
# Data.
OTHERS = re.compile(r"\bqt_|^QgsDateEdit \w+ text$|^item \d+ of languages$|^item [1-9]\d* of (country|language)$")


@pytest.fixture(scope="session")
def brackets(tmp_path_factory):
    """A folder like the plugin's, with an Esperanto in which each text is the English one between ⟦ and ⟧."""
    folder = tmp_path_factory.mktemp("pseudo") / "i18n"
    folder.mkdir()
    (folder.parent / "icons").symlink_to(SOURCE / "plugin" / "icons")
    path = file_of("eo", folder)
    shutil.copy(file_of("de"), path)
    tree = ElementTree.parse(path)
    tree.getroot().set("language", "eo")
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        for form in list(translation.iter("numerusform")) or [translation]:
            form.text = "⟦{}⟧".format(message.findtext("source"))
    tree.write(path, encoding="utf-8", xml_declaration=True)
    subprocess.run(["lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
    return folder.parent


def left(text):
    """What of a text is outside of the brackets, if that has a word in it."""
    while "⟦" in text:
        shorter = re.sub("⟦[^⟦⟧]*⟧", "", text)
        if shorter == text:
            break
        text = shorter
    return text if re.search(r"[^\W\d_]{2}|⟦|⟧", text) else ""


def texts(widget):
    """All texts of a widget, of what is in it and of its actions, each with the name of its owner."""
    from qgis.PyQt.QtCore import QObject
    from qgis.PyQt.QtWidgets import QAction, QComboBox
    for one in [widget, *widget.findChildren(QObject)]:
        for name in SEEN:
            value = one.property(name)
            if isinstance(value, str):
                yield f"{type(one).__name__} {one.objectName()} {name}", value
        if isinstance(one, QComboBox):
            for number in range(one.count()):
                yield f"item {number} of {one.objectName()}", one.itemText(number)
        if isinstance(one, QAction):
            yield f"action {one.objectName()}", one.text()


def english(pairs):
    """What is not translated of pairs of an owner and a text."""
    return sorted({(owner, text) for owner, text in pairs
                   if left(text) and text not in NAMES and not OTHERS.search(owner)
                   and not re.match("/|https?://", text)})


@pytest.fixture
def plugin(speak, brackets, iface, settings, store_file, site):
    """A plugin in brackets that is switched on and has courses."""
    settings.setValue("qgis_certification/store", str(store_file))
    settings.setValue("qgis_certification/server", site.url)
    plugin = speak("eo", brackets, iface)
    plugin.initGui()
    plugin.dock.show()
    wait_until(lambda: courses(plugin).search.model.rowCount())
    yield plugin
    plugin.unload()


def test_the_brackets_are_seen_through():
    assert not left("") and not left("⟦Courses⟧ 12, ⟦a ⟦b⟧⟧ · 3 s")
    assert left("⟦Courses⟧ near") and left("Courses") and left("⟦Courses") and left("⟦%n⟧ and ⟦b⟧")


def test_dock_and_menus(plugin, iface):
    from qgis.PyQt.QtWidgets import QMenu
    assert english(texts(plugin.dock)) == []
    assert english(("menu", action.text()) for _, action in iface.menu) == []
    assert english(("tool bar", action.toolTip()) for action in iface.toolbar) == []
    menu = QMenu()
    plugin.dock.near = plugin._fill_canvas_menu(menu, Click())
    assert len(menu.actions()) == 1 and english(texts(menu)) == []


class Click:
    """As far as a menu of the map looks at one."""

    def mapPoint(self):
        return None


def test_what_changes_in_the_dock(plugin):
    dock = courses(plugin)
    dock.search.past.setChecked(True)
    wait_until(lambda: not dock.search.timer.isActive())
    assert english(texts(dock)) == []
    dock.search.text.setText("1234567890")
    wait_until(lambda: not dock.search.model.rowCount())
    assert left(dock.search.count.text()) == "" and dock.search.count.text()
    dock.welcome.problem.setText("⟦⟧")
    assert english(texts(dock)) == []


def test_details(plugin):
    from qgis_certification import details
    from qgis_certification.results import marks
    for row in list(plugin.session.store().courses({"past": True, "all_organisations": True})):
        seen = [*(("label", label) for label, _ in details.lines(row)), *(("mark", mark) for mark in marks(row))]
        assert english(seen) == []
    courses(plugin).search.details.show_course(row)
    assert "⟦Price" in courses(plugin).search.details.sheet.toPlainText()
    assert "⟦Hello" in details.mail_to(row).toString() and details.mail_to(row).toString().endswith("%0A⟧")


def test_saved_searches(plugin):
    from qgis.PyQt.QtWidgets import QInputDialog, QMenu
    from qgis_certification.details import news_sheet
    saved = courses(plugin).saved
    saved._save("12")
    saved._make()
    menus = [saved, *saved.findChildren(QMenu)]
    actions = [action for menu in menus for action in menu.actions()]
    assert len(actions) == 6 and english(("menu", action.text()) for action in actions) == []
    saved._ask_for_name()
    courses(plugin).search.details.show_course(courses(plugin).search.model.row(courses(plugin).search.model.index(0, 0)))
    courses(plugin).search.details._ask_for_note()
    asked = plugin.dock.findChildren(QInputDialog)
    assert english((type(one).__name__, one.windowTitle()) for one in asked) == [] and len(asked) == 2
    assert any(one.labelText().startswith("⟦Name") for one in asked)
    assert not left(re.sub("<[^>]*>", "", news_sheet("1", [])))
    for one in asked:
        one.reject()


def test_certificates(plugin, certified):
    """The page with each verdict, its sheets, its menus and its dialogs."""
    from qgis.PyQt.QtWidgets import QMessageBox
    from qgis_certification.certificate_list import ListDialog
    from qgis_certification import certificate_text
    plugin.session.settings.server = certified.url
    page = plugin.dock.page("certificates")
    page.box.setPlainText("QGIS-1\nQGIS-99\n12\n/organisationcertificate/QGIS-1\n/organisationcertificate/QGIS-2")
    page.check.click()
    wait_until(lambda: page.model.rowCount() == 1)
    assert left(page.state.text()) == "" and "⟦" in page.state.text()
    wait_until(lambda: not plugin.session.busy)
    seen = [("title", page.model.headerData(column, 1)) for column in range(7)]
    for row in page.model.rows:
        seen += [("label", label) for label, _ in certificate_text.lines(row, [row])]
        seen += [("reason", certificate_text.reason(row)), ("word", certificate_text.word(row.verdict))]
        other = row._replace(was_on_record="2026-01-01T00:00:00Z", organisation_state="rejected", other_person=1)
        seen += [("warning", text) for text in certificate_text.warnings(other)]
        seen += [("name", certificate_text.name(row._replace(name_match=word))) for word in ("match", "close", "different")]
        seen += [("printed", certificate_text.printed(row._replace(printed=text))) for text in ("", "name,course,days")]
    for button in (page.open, page.save, page.forget):
        seen += [("menu", action.text()) for action in button.menu().actions()]
    assert english(seen) == [] and len(seen) > 100
    assert english(pair for pair in texts(page) if "QPlainTextEdit" not in pair[0]) == []
    form = ListDialog(False, None, page)
    assert english(texts(form)) == []
    page.table.selectRow(0)
    page.menus.ask_to_forget(page.current)
    page.menus.ask_to_forget()
    asked = page.findChildren(QMessageBox)
    assert len(asked) == 2 and english(("box", re.sub("QGIS-1|<[^>]*>", "", box.text())) for box in asked) == []
    form.reject()


def test_export_dialog(plugin):
    from qgis_certification.export_dialog import ExportDialog
    dialog = ExportDialog(plugin.session, {}, plugin.dock)
    assert english(texts(dialog)) == []


def test_options_page(plugin, iface):
    factory = iface.factories[0]
    page = factory.createWidget(iface.window)
    page.form.store.setFilePath("")
    assert factory.title() in NAMES
    assert english(texts(page)) == []


def test_processing(plugin):
    for algorithm in plugin.provider.algorithms():
        seen = [algorithm.displayName(), algorithm.shortHelpString(), ",".join(algorithm.tags())]
        for parameter in algorithm.parameterDefinitions():
            seen.append(parameter.description())
            seen += parameter.options() if parameter.type() == "enum" else []
        seen += [output.description() for output in algorithm.outputDefinitions()]
        assert english((algorithm.name(), text) for text in seen) == []


def test_locator(plugin, iface):
    from qgis.core import QgsFeedback, QgsLocatorContext
    locator, groups = iface.locators[0], []
    locator.resultFetched.connect(lambda result: groups.append(result.group))
    locator.fetchResults("qgis", QgsLocatorContext(), QgsFeedback())
    assert english([("name", locator.displayName()), *(("group", group) for group in groups)]) == [] and groups


def test_layers(plugin):
    from qgis.core import QgsProject
    plugin.show_layers()
    root = QgsProject.instance().layerTreeRoot()
    seen = [("group", group.name()) for group in root.findGroups(True)]
    world = {"⟦Regions⟧", "⟦Countries⟧"}
    for node in root.findLayers():
        seen.append(("layer", node.name()))
        if node.name() not in world:
            fields = node.layer().fields()
            seen += [(node.name(), field.displayName()) for field in fields if field.alias()]
            seen += [(node.name(), item.label()) for item in node.layer().renderer().legendSymbolItems()]
            words = re.findall("'(⟦?[A-Z][a-z][^']*)'", node.layer().mapTipTemplate())
            seen += [(node.name(), word) for word in words]
            assert words
    seen += [("relation", one.name()) for one in QgsProject.instance().relationManager().relations().values()]
    assert english(seen) == [] and len(seen) > 30


# What the user does, and a part of the line about it.
LINES = {
    "synchronise": (lambda plugin, folder: plugin.session.sync(force=True), "no longer listed"),
    "calendar": (lambda plugin, folder: courses(plugin).search.details._save_calendar(f"{folder}/1.ics"), "saved"),
    "a place that is none": (lambda plugin, folder: courses(plugin).search.where.take_point(far_away()), "longitude"),
    "stop": (lambda plugin, folder: plugin.session.start("1", until_canceled, None).cancel(), "stopped"),
    "failure": (lambda plugin, folder: plugin.session.start("1", fail, None), ": 23"),
    "copy": (lambda plugin, folder: courses(plugin).actions["copy"].trigger(), "project"),
}


def until_canceled(_store, job):
    while not job.isCanceled():
        time.sleep(0.01)
    raise InterruptedError


def fail(_store, _job):
    raise ValueError("23")


def far_away():
    from qgis.core import QgsPointXY
    return QgsPointXY(1e9, 1e9)


@pytest.mark.parametrize("name", LINES)
def test_lines(plugin, iface, tmp_path, name):
    act, part = LINES[name]
    courses(plugin).search.details.show_course(courses(plugin).search.model.row(courses(plugin).search.model.index(0, 0)))
    act(plugin, tmp_path)
    wait_until(lambda: iface.messages())
    lines = [line.replace(str(tmp_path), "") for line in iface.messages()]
    assert english(("line", line) for line in lines) == [] and part in lines[-1]
    wait_until(lambda: not plugin.session.busy)


# ---- whether it fits -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", ["en_GB", "de", "fr", "es", "pt_BR", "it", "id", "zh-Hant"])
def test_it_fits_into_the_dock(speak, iface, settings, store_file, locale):
    """At the width that the dock has by itself, which is no more than a third of a small screen."""
    from qgis_certification.text import tr
    settings.setValue("qgis_certification/store", str(store_file))
    plugin = speak(locale, window=iface)
    plugin.initGui()
    plugin.dock.show()
    wait_until(lambda: courses(plugin).search.model.rowCount())
    courses(plugin).search.more.setCollapsed(False)
    courses(plugin).search.details.show()
    wait_until(lambda: courses(plugin).search.starred.isVisible())
    courses(plugin).search.past.setChecked(True)
    wait_until(lambda: courses(plugin).search.clear.isVisible())
    courses(plugin).search.count.setText(tr("More than %n courses", count=200))
    wait_until(lambda: not courses(plugin).search.timer.isActive())
    assert plugin.dock.width() <= 420
    assert cut(courses(plugin).search) == []
    page = plugin.dock.page("certificates")
    page.stop.show(), page.go_on.show()
    wait_until(lambda: page.isVisible() and cut(page) == [])
    assert plugin.dock.width() <= 420
    settings.setValue("qgis_certification/organisation", "Example Map House Nairobi (invented)")
    page = plugin.dock.page("organisation")
    wait_until(lambda: page.check.isVisible() and cut(page) == [])
    assert plugin.dock.width() <= 420
    courses(plugin)
    courses(plugin).pages.setCurrentWidget(courses(plugin).welcome)
    courses(plugin).welcome.without.show()
    wait_until(lambda: cut(courses(plugin).welcome) == [])
    assert plugin.dock.width() <= 420
    plugin.unload()


def cut(form):
    """The texts of a form that have less room than they need."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QSpinBox
    seen = [one for one in form.findChildren((QAbstractButton, QComboBox, QLabel, QSpinBox)) if one.isVisible()]
    return [(one.objectName(), one.width(), one.sizeHint().width()) for one in seen
            if one.width() < one.sizeHint().width() and not getattr(one, "wordWrap", bool)()]
