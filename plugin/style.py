"""How layers look: the files of styles/, put into the user's language, for a QML file can't be."""

from pathlib import Path

from .text import tr

STYLES = Path(__file__).resolve().parent / "styles"


def words():
    """The English of the styles, and what it is in the user's language."""
    return {
        "Starts within 30 days": tr("Starts within 30 days"), "Starts later": tr("Starts later"),
        "Running": tr("Running"), "Past": tr("Past"), "No longer listed": tr("No longer listed"),
        "With courses to come": tr("With courses to come"),
        "Without courses to come": tr("Without courses to come"),
        "Starts today": tr("Starts today"), "Starts tomorrow": tr("Starts tomorrow"),
        "Starts in %1 days": tr("Starts in %1 days"), "Runs until %1": tr("Runs until %1"),
        "Over": tr("Over"), "Also here:": tr("Also here:"), "Upcoming:": tr("Upcoming:"),
        "Running:": tr("Running:"), "Page in the programme": tr("Page in the programme"),
        "Website": tr("Website"), "Course type": tr("Course type"), "Starts": tr("Starts"),
        "Ends": tr("Ends"), "Status": tr("Status"), "Organisation": tr("Organisation"),
        "Certification": tr("Certification"), "Country": tr("Country"), "E-mail": tr("E-mail"),
        "Phone": tr("Phone"), "Training centre": tr("Training centre"),
        "Convener": tr("Convener"), "Language": tr("Language"), "Languages": tr("Languages"),
        "Competence": tr("Competence"), "Online": tr("Online"), "First seen": tr("First seen"),
        "No longer listed since": tr("No longer listed since"), "Upcoming": tr("Upcoming"), "Courses": tr("Courses"),
        "Location problem": tr("Location problem"), "Address": tr("Address"),
        "Located by": tr("Located by"), "Training centres": tr("Training centres"),
        "Number of the organisation": tr("Number of the organisation"),
        "Number of the training centre": tr("Number of the training centre"),
        "Name of the country": tr("Name of the country"), "Remarks": tr("Remarks"),
    }


def quoted(text):
    """A text as QGIS' expressions write it, safe within [% and %]."""
    return "'" + text.replace("%]", "").replace("\\", "\\\\").replace("'", "''") + "'"


def translate(layer):
    """Put a layer's legend, names of fields and map tip into the user's language."""
    known = words()
    for at in range(len(layer.fields())):
        alias = layer.attributeAlias(at)
        if alias in known:
            layer.setFieldAlias(at, known[alias])
    tip = layer.mapTipTemplate()
    for english, text in known.items():
        tip = tip.replace(quoted(english), quoted(text))
    layer.setMapTipTemplate(tip)
    renderer = layer.renderer().clone()
    inner = renderer.embeddedRenderer() or renderer
    for rule in inner.rootRule().children() if inner.type() == "RuleRenderer" else []:
        rule.setLabel(known.get(rule.label(), rule.label()))
    layer.setRenderer(renderer)


def apply(layer, name=None):
    """Show a layer as styles/<name>.qml says, or as it came, in the user's language and read-only.

    Any layer with the fields that the style names will do; "feed" is for the site's own feed.
    OSError if the style is not installed.
    """
    if name:
        # True: not a style that lies in the layer's own file, which QGIS would prefer
        message, done = layer.loadNamedStyle(str(STYLES / f"{name}.qml"), True)
        if not done:
            raise OSError(message)
    translate(layer)
    layer.setReadOnly(True)
