"""The plugin without its library: a list from a real server that QGIS alone shows."""

import json

import pytest

from built import TODAY
from tasks import spin

FEED = "/en/feed/upcoming-course/"


@pytest.fixture
def server(site):
    site.change(faults=[], forget=True, today=TODAY)
    yield site
    site.change(faults=[])


@pytest.fixture
def session(qgis, package, iface, settings, server):
    from qgis_certification import fallback
    from qgis_certification.session import Session
    session = Session(iface)
    session.settings.server = server.url + "/"
    fallback.feed_file().unlink(missing_ok=True)
    yield session
    fallback.feed_file().unlink(missing_ok=True)


def show(session):
    from qgis_certification import fallback
    assert fallback.show_feed(session)
    assert fallback.show_feed(session) is None  # pressed twice
    spin(lambda: not session.busy)
    files = sorted(path.name for path in fallback.feed_file().parent.iterdir())
    assert files in ([], [fallback.feed_file().name])


def layer():
    """The only layer of the project that shows the list."""
    from qgis.core import QgsProject
    from qgis_certification import fallback, layers
    shown = layers.showing(fallback.feed_file())
    assert len(shown) == 1
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] == shown[0]
    return shown[0]


def test_the_list_is_shown(session, iface, server):
    show(session)
    assert layer().featureCount() == len(json.loads(server.ask(FEED).text())["features"]) > 10
    assert layer().renderer().embeddedRenderer() and layer().mapTipTemplate()
    assert layer().temporalProperties().isActive()
    [line] = iface.messages()
    assert str(layer().featureCount()) in line and "not certified" in line


def test_it_is_fetched_again(session, iface, server):
    show(session)
    before = layer().featureCount()
    server.change(faults=["upcoming:shrink=0.5"])
    show(session)
    assert 0 < layer().featureCount() < before
    assert len(iface.messages()) == 2


@pytest.mark.parametrize("fault, words", [
    ("status=500", "500"), ("html", "no list"), ("garbage", "no list"), ("empty", "no list"),
    ("cut=3000:chunked", "."), ("cut=3000:close", "no list"), ("refuse", "closed"), ("body=[]", "no list"),
    ("endless", "too long"),
])
def test_a_bad_answer_replaces_nothing(session, iface, server, fault, words):
    import re
    from qgis_certification import fallback
    show(session)
    good, before = fallback.feed_file().read_bytes(), layer().featureCount()
    server.change(faults=["upcoming:" + fault])
    show(session)
    assert fallback.feed_file().read_bytes() == good and layer().featureCount() == before
    first, second = iface.messages()
    assert any(line.startswith("Fetching") and re.search(words, line) for line in (first, second))


def test_the_first_answer_is_bad(session, iface, server):
    from qgis.core import QgsProject
    from qgis_certification import fallback
    server.change(faults=["upcoming:html"])
    show(session)
    assert not fallback.feed_file().exists() and not QgsProject.instance().mapLayers()
    assert len(iface.messages()) == 1


def test_it_is_stopped(session, iface, server):
    """As when the plugin is switched off."""
    from qgis_certification import fallback
    server.change(faults=["upcoming:stall=5"])
    fallback.show_feed(session)
    spin(lambda: FEED in server.paths())
    session.stop()
    spin(lambda: not session.busy)
    assert not fallback.feed_file().exists()
    assert len(iface.messages()) == 1


def test_a_redirect_is_not_followed(session, iface, server):
    server.change(faults=["upcoming:redirect=http://127.0.0.1:9/elsewhere"])
    show(session)
    assert "302" in iface.messages()[0]
