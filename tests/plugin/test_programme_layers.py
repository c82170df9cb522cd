"""The maps of the tab "Programme" in a project: contributors, user groups, countries without one."""

import gc
import importlib

import pytest

from built import certify
from window import wait_until


@pytest.fixture
def maps(session):
    from qgis.core import QgsApplication, QgsProject
    from qgis_certification.processing.provider import Provider
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield importlib.import_module("qgis_certification.programme_layers")
    QgsApplication.processingRegistry().removeProvider(provider)
    QgsProject.instance().clear()
    gc.collect()


def shown():
    """The layers of the project by their titles, without the map of the world."""
    from qgis.core import QgsProject
    return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()
            if layer.name() not in ("Countries", "Regions")}


def tip(layer, feature):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_nothing_is_published(maps, session, iface):
    maps.show_contributions(session, iface)
    assert not shown() and "published yet" in iface.messageBar().currentItem().text()


def test_contributors(maps, session, iface):
    organisation = next(session.store().organisations({}))
    certify(session.path, organisation.id)
    maps.show_contributions(session, iface)
    maps.show_contributions(session, iface)  # twice adds nothing twice
    layers = shown()
    assert sorted(layers) == ["Contributions", "Contributors"] and iface.active is layers["Contributors"]
    feature, = layers["Contributors"].getFeatures()
    assert (feature["name"], feature["contributions"], feature["kinds"]) == (organisation.name, 3, "books, plugins")
    told = tip(layers["Contributors"], feature)
    assert "Contributions: 3" in told and "books, plugins" in told and "[%" not in told
    assert layers["Contributors"].readOnly() and layers["Contributors"].attributeDisplayName(
        layers["Contributors"].fields().indexOf("kinds")) == "Kinds of contributions"


def test_a_form_shows_the_contributions(maps, session, iface):
    from qgis.core import QgsProject
    certify(session.path, next(session.store().organisations({})).id)
    maps.show_contributions(session, iface)
    relation, = QgsProject.instance().relationManager().relations().values()
    feature, = shown()["Contributors"].getFeatures()
    assert len(list(relation.getRelatedFeatures(feature))) == 3


def test_what_is_published_later_is_shown(maps, session, iface):
    rows = session.store().organisations({}).take(2)
    certify(session.path, rows[0].id)
    maps.show_contributions(session, iface)
    certify(session.path, rows[1].id)
    maps.refresh(session, iface.mapCanvas())
    wait_until(lambda: shown()["Contributors"].featureCount() == 2)
    assert shown()["Contributions"].featureCount() == 6


def test_they_lie_with_the_courses(maps, session, iface):
    from qgis_certification import layers
    certify(session.path, next(session.store().organisations({})).id)
    maps.show_contributions(session, iface)
    layers.add(session.path)
    titles = [node.name() for node in layers.find_group(session.path).findLayers()]
    assert sorted(titles) == ["Contributions", "Contributors", "Courses", "Organisations", "Training centres"]


def test_user_groups(maps, session, iface):
    maps.show_groups(session, iface)
    maps.show_groups(session, iface)
    layers = shown()
    assert sorted(layers) == ["Countries without a user group", "User groups"]
    brazil = next(row for row in layers["User groups"].getFeatures() if row["country"] == "BR")
    assert "Brazil" in tip(layers["User groups"], brazil) and 'href="https://' in tip(layers["User groups"], brazil)
    without = layers["Countries without a user group"]
    assert [rule.label() for rule in without.renderer().rootRule().children()] == [
        "Certified organisations, but no user group", "No user group"]
    assert "Certified organisations: " in tip(without, next(without.getFeatures()))


def test_user_groups_in_a_folder_with_an_odd_name(maps, session, iface, store_file, tmp_path):
    import shutil
    folder = tmp_path / "d'Ivoire \\ 1"
    folder.mkdir()
    session.settings.store = shutil.copy(store_file, folder / "courses.sqlite")
    session.use()
    maps.show_groups(session, iface)
    assert (folder / "user-groups.gpkg").exists() and all(layer.featureCount() > 30 for layer in shown().values())


def test_user_groups_again(maps, session, iface):
    """When another project shows them the file is made anew."""
    from qgis.core import QgsProject
    maps.show_groups(session, iface)
    QgsProject.instance().clear()
    maps.show_groups(session, iface)
    assert all(layer.isValid() and layer.featureCount() > 30 for layer in shown().values())


def test_no_room_for_the_file(maps, session, iface, tmp_path):
    (tmp_path / "user-groups.gpkg").mkdir()
    with pytest.raises(OSError, match="user-groups"):
        maps.show_groups(session, iface)
    assert not shown()
