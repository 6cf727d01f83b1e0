"""Sentinel-2 Super-Resolution, a QGIS plugin."""


def classFactory(iface):  # noqa: N802 - the name QGIS calls
    """Returns the plugin; called once by QGIS."""
    from .plugin.plugin import SuperResolutionPlugin

    return SuperResolutionPlugin(iface)
