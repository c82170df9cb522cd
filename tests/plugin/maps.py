"""A small site that holds every state a course can be in, and how tests draw maps of it."""

import json

from built import TODAY, sync
from client import Site

HOSTILE = "<b>&amp;</b><script>alert(\"1\")</script> 'x' %] [% 1+1 %] \\n %1"
PLACES = {"Soon": (0, 4), "Later": (4, 4), "Running": (8, 4), "Past": (0, 0), "Gone": (4, 0), "Many": (8, 0)}
# Where each course is held, when it starts and ends. A store numbers courses itself: what one teaches is its place
# in this list.
COURSES = [("Soon", "+30", "+32"), ("Later", "+31", "+31"), ("Running", "-1", "+0"), ("Past", "-3", "-1"),
           ("Gone", "+50", "+51"), ("Many", "+0", "+1"), ("Many", "-9", "+0"), ("Many", "-100", "-99"),
           ("Many", "+200", "+190")]


def content():
    centres = [{"id": n, "name": name, "organisation": 1, "location": {"type": "Point", "coordinates": place}}
               for n, (name, place) in enumerate(PLACES.items(), 1)]
    names = list(PLACES)
    courses = [{"id": n, "organisation": 1, "course_type": 1, "convener": 1, "training_center": 1 + names.index(place),
                "start_date": starts, "end_date": ends, "language": "English", "trained_competence": str(n)}
               for n, (place, starts, ends) in enumerate(COURSES, 1)]
    return {"organisations": [{"id": 1, "name": "Example School (invented)", "country": "CH",
                               "email": "school@example.org", "url": "https://www.example.org/"}],
            "training_centers": centres, "courses": courses,
            "users": [{"username": "u", "first_name": "Trainer", "last_name": "One"}],
            "course_types": [{"id": 1, "name": "Basics", "organisation": 1}],
            "conveners": [{"id": 1, "user": "u", "organisation": 1}]}


def hostile():
    """The same, by people who mean ill."""
    site = content()
    site["organisations"][0] |= {"name": HOSTILE[:70], "email": HOSTILE, "phone": HOSTILE, "url": "javascript:alert(1)"}
    site["course_types"][0]["name"] = HOSTILE
    site["users"][0]["first_name"] = HOSTILE
    for row in site["training_centers"]:
        row["name"] = f"{row['id']} {HOSTILE}"
    for row in site["courses"]:
        row |= {"language": HOSTILE, "trained_competence": HOSTILE}
    return site


def make_store(folder, site, *later):
    """A store of a site, and of what it was later."""
    (folder / "site.json").write_text(json.dumps(site))
    with Site(folder, "--today", TODAY) as running:
        sync(folder / "courses.sqlite", running)
        for patch in later:
            running.change(patch=patch)
            sync(folder / "courses.sqlite", running)
            sync(folder / "courses.sqlite", running)
    return folder / "courses.sqlite"


def context(layer=None, settings=None):
    """The variables of QGIS with the day of the tests."""
    from qgis.core import QgsExpressionContext, QgsExpressionContextScope, QgsExpressionContextUtils
    found = QgsExpressionContext()
    found.appendScope(QgsExpressionContextUtils.globalScope())
    day = QgsExpressionContextScope()
    day.setVariable("qcert_today", TODAY)
    found.appendScope(day)
    if settings:
        found.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    if layer:
        found.appendScope(QgsExpressionContextUtils.layerScope(layer))
    return found


def draw(layers, box=(-2, -2, 10, 6), size=(240, 160)):
    """A map of layers, without labels: fonts differ among machines."""
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
    from qgis.PyQt.QtCore import QSize
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(QgsRectangle(*box))
    settings.setOutputSize(QSize(*size))
    settings.setOutputDpi(96)
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    settings.setExpressionContext(context(settings=settings))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    return job.renderedImage()
