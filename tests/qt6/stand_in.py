# ruff: noqa: N815 (names are QGIS's)
"""Stands in for QGIS under PyQt6: ``qgis.PyQt`` as QGIS 4 gives it, and of ``qgis.core`` and ``qgis.gui`` what widgets build on."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import ClassVar
from unittest.mock import MagicMock

from PyQt6 import QtCore, QtGui, QtWidgets, sip

pyqtSignal = QtCore.pyqtSignal  # noqa: N816 (as PyQt has it)
MOVED = ("QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack")
"""What Qt 6 has in QtGui, and QGIS gives in QtWidgets too."""


class _Open(type):
    """Has whatever is asked of a class."""

    def __getattr__(cls, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        return MagicMock(name=name)


class _Anything(metaclass=_Open):
    """Takes whatever it is made with, and has whatever is asked of it."""

    def __init__(self, *given, **named) -> None:
        pass

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        return MagicMock(name=name)


class _Module(ModuleType):
    """Has the classes that are given, and makes others up."""

    def __getattr__(self, name: str):
        if not name.startswith("Qgs") and name != "Qgis":
            raise AttributeError(name)
        made = _Open(name, (_Anything,), {})
        setattr(self, name, made)
        return made


class QgsSettings:
    """Settings that nobody stores."""

    stored: ClassVar[dict] = {}

    def value(self, key, default=None, type=None):
        return self.stored.get(key, default)

    def setValue(self, key, value):
        self.stored[key] = value

    def remove(self, key):
        self.stored.pop(key, None)


class QgsApplication(_Anything):
    """Gives a processing registry and a task manager that do nothing."""

    @staticmethod
    def maxThreads():
        return 2


class QgsProcessingFeedback(QtCore.QObject):
    """Tells nobody."""

    canceled, progressChanged = pyqtSignal(), pyqtSignal(float)

    def __init__(self, _log=True):
        super().__init__()

    def setProgress(self, percent):
        self.progressChanged.emit(percent)

    def setProgressText(self, text):
        pass

    def cancel(self):
        self.canceled.emit()

    def isCanceled(self):
        return False


class QgsTask(QtCore.QObject):
    """A task that is never run."""

    progressChanged, taskCompleted, taskTerminated = pyqtSignal(float), pyqtSignal(), pyqtSignal()
    Flag = MagicMock()
    TaskStatus = MagicMock()

    def __init__(self, title="", flags=None):
        super().__init__()

    def status(self):
        return self.TaskStatus.Queued

    def setProgress(self, percent):
        self.progressChanged.emit(percent)

    def isCanceled(self):
        return False

    def cancel(self):
        pass


class QgsRasterLayer:
    """A layer of 400 by 300 pixels of 10 m."""

    def __init__(self, name="Layer"):
        self._name = name
        self.willBeDeleted = MagicMock()

    def name(self):
        return self._name

    def id(self):
        return f"id of {self._name}"

    def width(self):
        return 400

    def height(self):
        return 300

    def bandCount(self):
        return 10

    def rasterUnitsPerPixelX(self):
        return 10.0

    rasterUnitsPerPixelY = rasterUnitsPerPixelX

    def __getattr__(self, name):
        return MagicMock(name=name)


class QgsFileWidget(QtWidgets.QWidget):
    """A line for a path."""

    fileChanged = pyqtSignal(str)
    StorageMode = MagicMock()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._line = QtWidgets.QLineEdit(self)
        self._line.textChanged.connect(self.fileChanged)

    def lineEdit(self):
        return self._line

    def filePath(self):
        return self._line.text()

    def setFilePath(self, path):
        self._line.setText(path)

    def setStorageMode(self, mode):
        pass

    setFilter = setDialogTitle = setStorageMode


class QgsMapCanvas(QtWidgets.QGraphicsView):
    """A canvas without a map."""

    extentsChanged, renderStarting, mapCanvasRefreshed, destinationCrsChanged = (pyqtSignal() for _ in range(4))

    def __init__(self, parent=None):
        super().__init__(QtWidgets.QGraphicsScene(), parent)
        self._settings = MagicMock()

    def mapSettings(self):
        return self._settings

    def layers(self):
        return []

    def isDrawing(self):
        return False

    def createExpressionContext(self):
        return MagicMock()

    def mapTool(self):
        return None

    def setMapTool(self, tool):
        tool.activated.emit()

    def unsetMapTool(self, tool):
        tool.deactivated.emit()


class QgsMapCanvasItem(QtWidgets.QGraphicsItem):
    """An item on the canvas."""

    def __init__(self, canvas):
        super().__init__()
        canvas.scene().addItem(self)

    def toCanvasCoordinates(self, point):
        return QtCore.QPointF(0, 0)


class QgsMapTool(QtCore.QObject):
    """A tool of the canvas."""

    activated, deactivated = pyqtSignal(), pyqtSignal()

    def __init__(self, canvas):
        super().__init__(canvas)
        self._canvas = canvas

    def canvas(self):
        return self._canvas

    def setCursor(self, cursor):
        QtGui.QCursor(cursor)

    def setAction(self, action):
        action.setCheckable(True)

    def canvasReleaseEvent(self, event):
        event.accept()


def _classes(*bases: type, names: tuple[str, ...]) -> dict[str, type]:
    """Returns classes of the names, each of its base alone."""
    return {name: type(name, (base,), {}) for name, base in zip(names, bases)}


CORE = {one.__name__: one for one in (QgsApplication, QgsSettings, QgsProcessingFeedback, QgsTask, QgsRasterLayer)}
CORE.update(_classes(Exception, Exception, names=("QgsProcessingException", "QgsCsException")))
CORE["QgsProcessingAlgRunnerTask"] = type("QgsProcessingAlgRunnerTask", (QgsTask,), {})
GUI = {one.__name__: one for one in (QgsFileWidget, QgsMapCanvas, QgsMapCanvasItem, QgsMapTool)}
GUI.update(_classes(QtWidgets.QWidget, QtWidgets.QWidget, names=("QgsOptionsPageWidget", "QgsMessageBarItem")))
GUI.update(_classes(QtCore.QObject, QtGui.QMouseEvent, names=("QgsOptionsWidgetFactory", "QgsMapMouseEvent")))
GUI.update(_classes(QtWidgets.QDialog, names=("QgsProcessingAlgorithmDialogBase",)))


def put_in_place() -> None:
    """Makes ``qgis`` and what is below it importable."""
    qgis, pyqt = ModuleType("qgis"), ModuleType("qgis.PyQt")
    qgis.__path__, pyqt.__path__ = [], []
    qgis.PyQt = pyqt
    sys.modules.update({"qgis": qgis, "qgis.PyQt": pyqt})
    for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtXml"):
        module = importlib.import_module(f"PyQt6.{name}")
        setattr(pyqt, name, module)
        sys.modules[f"qgis.PyQt.{name}"] = module
    for name in MOVED:
        setattr(QtWidgets, name, getattr(QtGui, name))
    pyqt.sip = sys.modules["qgis.PyQt.sip"] = sip
    sys.modules["osgeo"] = MagicMock()
    sys.modules["processing"] = MagicMock()
    for name, classes in (("core", CORE), ("gui", GUI), ("utils", {})):
        module = _Module(f"qgis.{name}")
        vars(module).update(classes)
        setattr(qgis, name, module)
        sys.modules[f"qgis.{name}"] = module
