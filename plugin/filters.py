"""The filters of the dock, as the library takes them."""

import json

from qgis.PyQt.QtCore import QDate, QLocale, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QSpinBox

from .text import language, tr

FLAGS = ("past", "all_organisations", "starred")
OTHERS = "gone", "strict_language"  # of searches that the command line saved


class Filters(QObject):
    """The controls of the form that say what to find; changed says that something else is wanted."""

    changed = pyqtSignal()

    def __init__(self, session, form, parent):
        super().__init__(parent)
        self._session, self._form, self._silent, self._others = session, form, False, {}
        for day in (form.from_day, form.until_day):
            day.setAllowNull(True)
            day.setNullRepresentation(tr("any"))
            day.clear()
            day.dateValueChanged.connect(self._say)
        form.text.textChanged.connect(self._say)
        for widget in form.more.findChildren((QSpinBox, QCheckBox)):
            (widget.toggled if isinstance(widget, QCheckBox) else widget.valueChanged).connect(self._say)
        for combo in (form.country, form.online):
            combo.currentIndexChanged.connect(self._say)
        form.languages.checkedItemsChanged.connect(self._say)

    def _say(self, *_):
        if not self._silent:
            self.changed.emit()

    def fill(self):
        """Offer the languages and countries that the store has courses in; what is chosen stays. Raises QcertError."""
        chosen, store, locale = self.value(), self._session.store(), language().name()
        languages = [row for row in store.languages(locale) if row.upcoming + row.running + row.past]
        countries = [row for row in store.countries(locale) if row.organisations]
        self._silent = True
        self._form.languages.clear()
        for row in languages:
            self._form.languages.addItemWithCheckState(row.name, Qt.CheckState.Unchecked, row.code)
        self._form.country.clear()
        self._form.country.addItem(tr("any"), None)
        for row in countries:
            self._form.country.addItem(row.name, row.code)
        self.set(chosen)

    def value(self):
        """The filter of the library, without a place."""
        form = self._form
        values = {
            **self._others, "text": form.text.text().strip(), "within": form.within.value() * 1000.0,
            "from": self._day(form.from_day), "until": self._day(form.until_day),
            "languages": ",".join(form.languages.checkedItemsData()), "country": form.country.currentData(),
            "online": form.online.currentIndex(), **{flag: int(getattr(form, flag).isChecked()) for flag in FLAGS},
        }
        return {name: value for name, value in values.items() if value}

    @staticmethod
    def _day(widget):
        return None if widget.isNull() else widget.date().toString(Qt.DateFormat.ISODate)

    def set(self, values):
        """Show a filter, silently."""
        form, self._silent = self._form, True
        self._others = {name: int(values[name]) for name in OTHERS if name in values}
        form.text.setText(values.get("text", ""))
        form.within.setValue(round(values.get("within", 0) / 1000))
        for widget, name in ((form.from_day, "from"), (form.until_day, "until")):
            date = QDate.fromString(values.get(name) or "", Qt.DateFormat.ISODate)
            widget.setDate(date)  # an invalid one shows as any; clear() would show today
        wanted, country = values.get("languages", "").split(","), values.get("country")
        for name in filter(None, wanted):  # what the list lacks is a name, or of another store
            if form.languages.findData(name) < 0:
                form.languages.addItem(name, name)
        if country and form.country.findData(country) < 0:
            form.country.addItem(country, country)
        for number in range(form.languages.count()):
            on = form.languages.itemData(number) in wanted
            form.languages.setItemCheckState(number, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        form.country.setCurrentIndex(max(form.country.findData(country), 0))
        form.online.setCurrentIndex(values.get("online", 0))
        for flag in FLAGS:
            getattr(form, flag).setChecked(bool(values.get(flag)))
        self._silent = False

    def count(self):
        """How many filters are set."""
        return len(self.value())

    def of_locale(self):
        """The user's language and country, as far as the store has courses of them."""
        spoken, country = language().name().partition("_")[0], QLocale().name().partition("_")[2]
        has_language = self._form.languages.findData(spoken) >= 0
        has_country = self._form.country.findData(country) >= 0
        return {**({"languages": spoken} if has_language else {}), **({"country": country} if has_country else {})}

    def save(self):
        """Keep them for the next session."""
        self._session.settings.filter = json.dumps(self.value())

    def restore(self):
        """Show those of the last session, at the very first those of the locale; or those of the options."""
        settings = self._session.settings
        kept = settings.filter if settings.keep_filters else settings.start_filter or "{}"
        try:
            self.set(json.loads(kept) if kept else self.of_locale())
        except (ValueError, AttributeError, TypeError):  # settings that somebody wrote by hand
            self.set({})
