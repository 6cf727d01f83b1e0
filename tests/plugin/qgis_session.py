"""A QGIS without windows, started once, with the plugin's provider; shared by the tests of plugin and ui."""

from __future__ import annotations

import os
import tempfile

import pytest

MANY = 64
"""Threads of QGIS's. A batch of versions before 3.40 leaves tasks that wait in them for ever, and there are only as many as processors."""

LOADED: list = []


@pytest.fixture(scope="session", autouse=True)
def plugin():
    """Starts QGIS in an empty profile and loads the plugin as ``qgis_process`` does, once for all folders of tests."""
    if not LOADED:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="s2sr-profile-")
        os.environ.setdefault("XDG_RUNTIME_DIR", os.environ["QGIS_CUSTOM_CONFIG_PATH"])
        from qgis.core import QgsSettings
        from qgis.PyQt.QtCore import QThreadPool
        from qgis.testing import start_app

        from s2sr import classFactory

        start_app(cleanup=False)
        QThreadPool.globalInstance().setMaxThreadCount(MANY)
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", "en")
        LOADED.append(classFactory(None))
        LOADED[0].initProcessing()
    return LOADED[0]
