"""Draws footprints over their images in a row of panels that show the same ground, as QGIS draws them. Needs QGIS's Python.

``.venv/qgis/bin/python tests/footprint_pictures.py --panel TITLE IMAGE FOOTPRINTS ... --centre X Y --side M --output PICTURE.png``
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter
from qgis.testing import start_app

OUTLINES = Path(__file__).resolve().parents[1] / "resources" / "styles" / "footprints.qml"
PANEL_PX, GAP_PX, BAR_PX = 420, 6, 26


def layers_of(image: str, footprints: str) -> list:
    """Returns the layers of a panel, the upper one first.

    Raises:
        ValueError: One of the files cannot be opened.
    """
    below, above = QgsRasterLayer(image, "image"), QgsVectorLayer(footprints, "footprints", "ogr")
    for layer, file in ((below, image), (above, footprints)):
        if not layer.isValid():
            raise ValueError(f"cannot open {file}")
    if Path(footprints).suffix.lower() != ".gpkg":
        above.loadNamedStyle(str(OUTLINES))
    return [above, below]


def panel(layers: list, box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QImage:
    """Draws layers on a square of ground."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs)
    settings.setExtent(box)
    settings.setOutputSize(QSize(PANEL_PX, PANEL_PX))
    picture = QImage(PANEL_PX, PANEL_PX, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return picture


def draw(panels: list, centre: tuple, side_m: float, output: str) -> None:
    """Writes panels in a row, each with its title above.

    Args:
        panels: Title, image and footprints of each.
        centre: In the coordinate system of the first image, which is the picture's.
        side_m: Of the square of ground, in that system's units.
        output: The picture.
    """
    x, y = centre
    box = QgsRectangle(x - side_m / 2, y - side_m / 2, x + side_m / 2, y + side_m / 2)
    opened = [(title, layers_of(image, footprints)) for title, image, footprints in panels]
    crs = opened[0][1][1].crs()
    step = PANEL_PX + GAP_PX
    sheet = QImage(len(panels) * step - GAP_PX, PANEL_PX + BAR_PX, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    pen = QPainter(sheet)
    pen.setFont(QFont("sans", 11))
    for number, (title, layers) in enumerate(opened):
        bar = QRect(number * step + 4, 0, PANEL_PX, BAR_PX)
        pen.drawText(bar, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        pen.drawImage(QPoint(number * step, BAR_PX), panel(layers, box, crs))
    pen.end()
    sheet.save(output)


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--panel", action="append", nargs=3, required=True, metavar=("TITLE", "IMAGE", "FOOTPRINTS"))
    parser.add_argument("--centre", type=float, nargs=2, required=True, metavar=("X", "Y"))
    parser.add_argument("--side", type=float, default=300, help="side of the ground shown, in units of the first image's system")
    parser.add_argument("--output", required=True)
    options = parser.parse_args()
    start_app(cleanup=False)
    draw(options.panel, tuple(options.centre), options.side, options.output)


if __name__ == "__main__":
    main()
