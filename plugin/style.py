"""How layers look: the files of styles/, put into the user's language, for a QML file can't be."""

from pathlib import Path

from .text import tr

STYLES = Path(__file__).resolve().parent / "styles"


def words(tr):
    """The English of the styles, put through tr()."""
    return [tr("Starts within 30 days"), tr("Starts later"), tr("Running"), tr("Past"), tr("No longer listed"),
            tr("With courses to come"), tr("Without courses to come"), tr("Starts today"), tr("Starts tomorrow"),
            tr("Starts in %1 days"), tr("Runs until %1"), tr("Over"), tr("Also here:"), tr("Upcoming:"),
            tr("Running:"), tr("Page in the programme"), tr("Website"), tr("Course type"), tr("Starts"), tr("Ends"),
            tr("Status"), tr("Organisation"), tr("Certification"), tr("Country"), tr("E-mail"), tr("Phone"),
            tr("Training centre"), tr("Convener"), tr("Language"), tr("Languages"), tr("Competence"), tr("Online"),
            tr("First seen"), tr("No longer listed since"), tr("Upcoming"), tr("Courses"), tr("Location problem"),
            tr("Address"), tr("Located by"), tr("Training centres"), tr("Number of the organisation"),
            tr("Number of the training centre"), tr("Name of the country"), tr("Remarks"),
            tr("Contribution"), tr("Contributions"), tr("Contributions:"), tr("Kind of contribution"),
            tr("Kinds of contributions"), tr("Latest contribution"), tr("Day"), tr("User group"), tr("User groups"),
            tr("No user group"), tr("Certified organisations"), tr("Certified organisations:"),
            tr("Certified organisations, but no user group")]


def quoted(text):
    """A text as QGIS' expressions write it, safe within [% and %]."""
    return "'" + text.replace("%]", "").replace("\\", "\\\\").replace("'", "''") + "'"


def translate(layer):
    """Put a layer's legend, names of fields and map tip into the user's language."""
    known = dict(zip(words(str), words(tr)))
    for at in range(len(layer.fields())):
        alias = layer.attributeAlias(at)
        if alias in known:
            layer.setFieldAlias(at, known[alias])
    tip = layer.mapTipTemplate()
    for english, text in known.items():
        tip = tip.replace(quoted(english), quoted(text))
    layer.setMapTipTemplate(tip)
    if not layer.isSpatial():
        return
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
