"""Helpers of the swipe tool's tests: a desktop with two layers on its canvas, waiting, and comparing pixels."""

from __future__ import annotations

import sys
import time

from desktop import Desktop
from osgeo import gdal, osr
from qgis.core import (
    QgsContrastEnhancement,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QRect
from qgis.PyQt.QtGui import QImage

from s2sr import classFactory

SIZE = (640, 480)


def raster(path, bands, size, step_m, scale=None):
    """Writes a GeoTIFF of named bands: each a pattern of its own in ground coordinates, the same whatever the pixel's size.

    Args:
        path: The file.
        bands: Names, like ``B04``.
        size: Pixels an edge.
        step_m: Their size.
        scale: Declared for every band, if any.
    """
    data = gdal.GetDriverByName("GTiff").Create(str(path), size, size, len(bands), gdal.GDT_UInt16)
    data.SetGeoTransform((400000, step_m, 0, 5800000, 0, -step_m))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32630)
    data.SetProjection(crs.ExportToWkt())
    for number, band in enumerate(bands, 1):
        base, values = 450 + 100 * int(band[1:3]), bytearray()
        for row in range(size):
            for column in range(size):
                down, right = int(row * step_m) // 40, int(column * step_m) // 40
                values += (base + 9 * ((down * 3 + right * 5) % 61)).to_bytes(2, sys.byteorder)
        data.GetRasterBand(number).WriteRaster(0, 0, size, size, bytes(values))
        data.GetRasterBand(number).SetDescription(band)
        if scale:
            data.GetRasterBand(number).SetScale(scale)
            data.GetRasterBand(number).SetOffset(0)
    data.FlushCache()
    return str(path)


def added(*paths):
    """Returns new layers of the project, the last the topmost."""
    layers = [QgsRasterLayer(str(path), f"layer {number}") for number, path in enumerate(paths)]
    for layer in layers:
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
    return layers


def coloured(layer, bands, low, high):
    """Draws a layer's bands between two limits, in the values that QGIS shows."""
    made = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
    for number, setter in zip(
        bands, (made.setRedContrastEnhancement, made.setGreenContrastEnhancement, made.setBlueContrastEnhancement)
    ):
        limits = QgsContrastEnhancement(layer.dataProvider().dataType(number))
        limits.setMinimumValue(low)
        limits.setMaximumValue(high)
        limits.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum)
        setter(limits)
    layer.setRenderer(made)


class Swiping:
    """A desktop with the plugin loaded and layers shown; :meth:`close` unloads it."""

    def __init__(self, layers):
        self.desktop = Desktop()
        self.plugin = classFactory(self.desktop)
        self.plugin.initGui()
        self.feature = next(one for one in self.plugin._features if type(one).__name__ == "Swipe")
        self.canvas = self.desktop.canvas
        self.desktop.window.resize(*SIZE)
        self.desktop.window.show()
        self.canvas.setDestinationCrs(layers[0].crs())
        self.canvas.setLayers(layers[::-1])
        self.canvas.setExtent(layers[0].extent())
        self.desktop.current = layers[-1]
        settle()
        wait(lambda: not self.canvas.isDrawing())

    @property
    def comparison(self):
        return self.feature.comparison

    def start(self):
        """Begins as the user does, and waits for both pictures."""
        self.action().trigger()
        assert self.comparison is not None
        self.wait()

    def action(self):
        return self.desktop.window.findChild(type(self.feature._action), "s2srSwipe")

    def wait(self):
        """Has the canvas draw, as whatever moves it does, and waits until it and the comparison have drawn."""
        drawn = []
        self.canvas.mapCanvasRefreshed.connect(lambda: drawn.append(True))
        self.canvas.refresh()
        wait(lambda: drawn and not self.canvas.isDrawing() and not self.comparison.is_busy)
        assert all(self.comparison.overlay.picture(place) is not None for place in (0, 1))

    def seen(self):
        """Returns what the canvas shows, bar and all."""
        settle()
        return self.canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def alone(self, layers):
        """Returns what the canvas would show with nothing but these layers."""
        settings = QgsMapSettings(self.canvas.mapSettings())
        settings.setLayers(layers)
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        return job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)

    def ratio(self):
        return self.canvas.mapSettings().devicePixelRatio()

    def close(self):
        self.plugin.unload()
        settle()
        self.desktop.window.close()
        self.desktop.window.deleteLater()
        settle()


def settle(rounds=5):
    """Lets everything that waits in the event loop happen."""
    for _ in range(rounds):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(done, seconds=30):
    """Waits until something holds."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "took too long"
        QCoreApplication.processEvents()
        time.sleep(0.002)
    settle()
    if not done():
        wait(done, max(end - time.monotonic(), 0))


def _bytes(image: QImage, rect: QRect) -> bytes:
    """Returns the colours in a rectangle of a picture, in its own pixels."""
    part = image.copy(rect).convertToFormat(QImage.Format.Format_RGB32)
    return part.constBits().asstring(part.sizeInBytes())


def apart(one: QImage, other: QImage, rect: QRect, ratio: float = 1.0) -> int:
    """Returns the largest difference of two pictures in a rectangle of the canvas."""
    own = QRect(*(round(number * ratio) for number in (rect.x(), rect.y(), rect.width(), rect.height())))
    assert one.rect().contains(own) and one.size() == other.size(), (one.size(), other.size(), own)
    return max(abs(a - b) for a, b in zip(_bytes(one, own), _bytes(other, own)))


def shifted_apart(before: QImage, after: QImage, rect: QRect, by: QPoint, ratio: float = 1.0) -> int:
    """Returns the largest difference of a rectangle of the canvas and the one that it has been moved to."""
    size, shift = before.size(), QPoint(round(by.x() * ratio), round(by.y() * ratio))
    return apart(before, after.copy(QRect(shift, size)), rect, ratio)
