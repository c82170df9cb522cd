"""What the user has set, in QGIS' own settings."""

from qgis.core import QgsSettings

GROUP = "qgis_certification"
DEFAULTS = {
    "server": "",             # "": the programme's site
    "store": "",              # "": where the command line has it
    "demo": False,            # the invented courses are shown
    "details": False,         # a sync reads descriptions, hours and links of courses, too
    "check_hours": 0,         # between two checks for news; 0: never by itself
    "filter": "",             # of the dock, as JSON; "": by the user's locale
    "keep_filters": True,     # the dock starts with the filters of the last session
    "start_filter": "",       # else with these, as JSON
    "place": "",              # the words in the dock's place box
    "sort_by_date": False,
    "export_folder": "",
    "organisation": "",       # the name of the user's own
    "keep_names": False,      # the store keeps the names of attendees
    "certificates": "",       # what was asked about certificates last, and whether that came to its end, as JSON
    "tab": "",                # of the dock: that which was shown last
    "programme": False,       # the dock has the tab of the programme's own work
    "programme_tab": "",      # in there: that which was shown last
}


class Settings:
    """Attributes with the names of DEFAULTS; each is read and written at once, with the default's type."""

    def __getattr__(self, name):
        if name not in DEFAULTS:
            raise AttributeError(name)
        default = DEFAULTS[name]
        return QgsSettings().value(f"{GROUP}/{name}", default, type=type(default))

    def __setattr__(self, name, value):
        if name not in DEFAULTS:
            raise AttributeError(name)
        QgsSettings().setValue(f"{GROUP}/{name}", type(DEFAULTS[name])(value))
