"""What the inspector's widgets draw, and the axes they draw it on."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QColor, QPalette

from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.host.band_names import band_in
from s2sr.ui.inspector.axis import placed, round_step, spans, ticks
from s2sr.ui.inspector.dock import told_of_revisits
from s2sr.ui.inspector.ink import ink
from s2sr.ui.inspector.plot import SpectrumPlot
from s2sr.ui.inspector.spectrum import WAVELENGTHS_NM, Place, Point, Revisit
from s2sr.ui.inspector.timeline import Timeline, described, months
from s2sr.ui.inspector.tool import COARSE, FINE

TEN = [(name, WAVELENGTHS_NM[name]) for name in ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")]


def place(**changes):
    points = [Point(name, nm, 0.1 + 0.02 * n, 0.12 + 0.02 * n, 0.1 + 0.02 * n, 0.3, 0.02) for n, (name, nm) in enumerate(TEN)]
    return Place(**{"x": 1, "y": 2, "points": tuple(points), **changes})


def near(image, x, y, colour, reach=2):
    """Tells whether a colour is drawn at a place, or next to it."""
    spots = [(x + right, y + down) for right in range(-reach, reach + 1) for down in range(-reach, reach + 1)]
    colours = [QColor(image.pixel(round(left), round(top))) for left, top in spots]
    wanted = (colour.red(), colour.green(), colour.blue())
    return any(max(abs(a - b) for a, b in zip(wanted, (one.red(), one.green(), one.blue()))) < 24 for one in colours)


def test_wavelengths_are_those_of_the_engine():
    assert {name: band.wavelength_nm for name, band in BANDS.items()} == WAVELENGTHS_NM


@pytest.mark.parametrize(
    ("text", "band"),
    [("Band 1: B02", "B02"), ("Band 4 (Gray): B8A", "B8A"), ("T31UDS 20180625 B2 10m.jp2", "B02"), ("Band 1", None),
     ("B02 B03", None), ("SCL", None), ("Band 11: B12", "B12"), ("B13", None)],
)  # fmt: skip
def test_bands_are_told_by_their_names(text, band):
    assert band_in(text) == band


def test_axes_have_round_steps_and_leave_out_what_is_empty():
    assert [round_step(span, 5) for span in (0.42, 1.0, 9, 0)] == pytest.approx([0.1, 0.2, 2, 1])
    assert ticks(0, 0.42, 0.1) == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])
    made = spans([nm for _, nm in TEN], 0, 300)
    assert len(made) == 3 and made[0].left == 0 and made[-1].right == pytest.approx(300)
    places = [placed(nm, made) for _, nm in TEN]
    assert places == sorted(places) and places[7] - places[0] > 150
    assert len(spans([492.4, 559.8, 664.6, 832.8], 0, 300)) == 1


def test_both_spectra_and_the_interval_are_where_their_values_are(plugin):
    plot = SpectrumPlot()
    plot.resize(420, 260)
    shown = place()
    plot.show_place(shown)
    image = plot.grab().toImage()
    base = plot.palette().base().color()
    for one in shown.points:
        x = placed(one.nm, plot._spans)
        assert near(image, x, plot._y(one.source), COARSE) and near(image, x, plot._y(one.result), FINE)
    between = shown.points[2], shown.points[3]
    x = (placed(between[0].nm, plot._spans) + placed(between[1].nm, plot._spans)) / 2
    middle = (between[0].result + between[1].result) / 2
    inside, outside = plot._y(middle + 0.012), plot._y(middle + 0.06)
    assert QColor(image.pixel(round(x), round(inside))) != base and QColor(image.pixel(round(x), round(outside))) == base


def test_the_plot_follows_a_dark_theme_and_draws_few_or_no_values(plugin):
    plot = SpectrumPlot()
    plot.resize(300, 200)
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor(30, 30, 30))
    dark.setColor(QPalette.ColorRole.Text, QColor(230, 230, 230))
    plot.setPalette(dark)
    dark.setColor(QPalette.ColorRole.Window, QColor(30, 30, 30))
    plot.setPalette(dark)
    assert ink(plot).lightness() > 150
    for points in ((), (Point("B11", 1613.7, 0.2),), (Point("B04", 664.6), Point("B08", 832.8, None, -0.01))):
        plot.show_place(place(points=points))
        image = plot.grab().toImage()
        centre = QColor(image.pixel(290 - 10, 100))
        assert max(centre.red(), centre.green(), centre.blue()) < 120


def test_the_band_under_the_mouse_is_told(plugin):
    plot = SpectrumPlot()
    plot.resize(420, 260)
    plot.show_place(place())
    plot.grab()
    assert plot._near(placed(1613.7, plot._spans) + 3).band == "B11"
    assert plot._near(0) is None


def test_used_revisits_are_full_and_the_others_empty(plugin):
    line = Timeline()
    line.resize(400, 50)
    rows = (
        Revisit("2018-03-01", "a", used=True),
        Revisit("2018-05-01", "b", used=False),
        Revisit("2018-06-01", "c", used=True, anchor=True),
        Revisit(None, "d", used=False),
        Revisit("2018-06-20", "e", used=True, here=False),
    )
    line.show_revisits(rows)
    image = line.grab().toImage()
    xs = [line._x(day) for day, _ in line._dated]
    assert len(xs) == 4 and near(image, xs[0], 12, FINE, 1) and near(image, xs[2], 12, FINE, 1)
    assert not near(image, xs[1], 12, FINE, 1)
    assert not near(image, xs[3], 12, FINE, 1) and near(image, xs[3] + 4, 12, FINE, 1), "cloudy here: a ring"
    assert "\nused\nnot clear here" in described(rows[4]) and "clear here" not in described(rows[0])
    assert len(months(line._dated[0][0], line._dated[-1][0])) == 4
    assert told_of_revisits(place(revisits=rows, observations=1)) == "3 of 5 revisits used, 1 of them clear here"
