"""QGIS Certification: certified QGIS courses on the map."""


def classFactory(iface):  # noqa: N802 -- the name is QGIS'
    """What QGIS calls to get the plugin. iface is None in qgis_process."""
    from .plugin import CertificationPlugin
    return CertificationPlugin(iface)
