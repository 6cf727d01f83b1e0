"""The sample, the comparison on the map, and the inspector."""

from __future__ import annotations

from clipping import check_fits
from desk import dock, feature, main, message, offered, on_toolbar, still, tasks
from driver import say, shot, window, within
from hand import click, drag, pressed
from lateness import Lateness
from qgis.core import QgsPointXY, QgsProject, QgsRaster
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QTextBrowser
from qgis.utils import iface
from sides import check_sides, halves

UNITS = 0.35
"""How far a value of the result may be from the input's at the same place: the same units, and the same band."""
CLOSE_DN = 60.0


def sample():
    """Super-resolves the sample from the panel, and looks at name, group, bands, units and report."""
    late, told = Lateness(), []
    yield from pressed(within(dock(), QPushButton, "s2srTrySample"))
    yield lambda: bool(tasks())
    tasks()[0].progressChanged.connect(told.append)
    yield lambda: bool(QgsProject.instance().layerTreeRoot().findGroups(True)) and message("sisr_x2") is not None
    yield 600
    yield still
    say("sample:", late.stop())
    assert told == sorted(told), told
    yield 1500
    yield still
    shot(main, "6_sample")
    group = QgsProject.instance().layerTreeRoot().findGroups(True)[0]
    names = [node.name() for node in group.children()]
    assert len(names) == 1 and names[0].endswith(" · sisr_x2 · 5 m") and names[0].split(" · ")[0] in group.name(), (
        group.name(),
        names,
    )
    say("group:", group.name(), names)
    _check_units(*_pair())
    yield from pressed(offered(1))
    yield 600
    shot(window("s2srReport"), "7_report")
    check_fits(window("s2srReport"))
    assert "B04" in window("s2srReport").findChild(QTextBrowser).toPlainText()
    window("s2srReport").close()


def swiped():
    """Compares from the message, drags the border, and looks at the pixels on both sides."""
    yield from pressed(offered(0))
    yield lambda: feature("Swipe").comparison is not None
    yield _drawn
    yield 500
    drag((0.2, 0.5), (0.4, 0.5), (0.5, 0.52))
    yield 500
    yield _drawn
    shot(main, "7_swipe")
    check_sides(_pair(), halves())
    bar, above = within(main, QFrame, "s2srSwipeBar"), iface.messageBar()
    edge = above.mapToGlobal(QPoint(0, above.height())).y()
    assert above.isVisible() and bar.mapToGlobal(QPoint()).y() >= edge, "a message hides the bar"
    yield from pressed(on_toolbar("s2srSwipe"))
    assert feature("Swipe").comparison is None


def inspected():
    """Clicks a pixel: at once both spectra, then how far the result brought back is from its source."""
    inspector, (source, _result) = feature("Inspector"), _pair()
    yield from pressed(on_toolbar("s2srInspect"))
    middle = source.extent().center()
    iface.mapCanvas().setCenter(QgsPointXY(middle))
    iface.mapCanvas().refresh()
    yield 500
    yield still
    late = Lateness()
    click(middle.x() + 3, middle.y() + 2)
    assert inspector.dock.place is not None and not inspector.dock.place.whole, "the click shows nothing at once"
    yield lambda: not inspector.is_asking
    assert inspector.dock.place.whole, inspector.dock.status.text()
    far = [abs(one.difference_dn) for one in inspector.dock.place.points if one.difference_dn is not None]
    say(f"inspected: {len(far)} bands, at most {max(far):.1f} DN from the source;", late.stop())
    assert len(far) == 10 and max(far) < CLOSE_DN
    yield 500
    shot(main, "7_inspector")
    check_fits(inspector.dock)
    yield from pressed(on_toolbar("s2srInspect"))
    inspector.dock.close()
    dock().raise_()


def _pair() -> tuple:
    """Returns the sample and its result, the newest if there are several."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    layers = [node.layer() for node in nodes]
    return layers[-1], layers[0]


def _drawn() -> bool:
    return still() and not feature("Swipe").comparison.is_busy


def _check_units(source, result) -> None:
    """Makes sure that both layers have the same bands in the same order, and values of the same unit at the same place."""
    assert source.bandCount() == result.bandCount()
    middle, values = source.extent().center(), []
    for layer in (source, result):
        values.append(layer.dataProvider().identify(middle, QgsRaster.IdentifyFormatValue).results())
    ratios = [values[1][band] / values[0][band] for band in values[0]]
    names = [[layer.bandName(band + 1).split(":")[-1].strip() for band in range(layer.bandCount())] for layer in (source, result)]
    assert names[0] == names[1], names
    assert all(abs(ratio - 1) < UNITS for ratio in ratios), ratios
    say("identify: result by source", ", ".join(f"{name} {ratio:.2f}" for name, ratio in zip(names[1], ratios)))
