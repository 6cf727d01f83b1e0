"""What is compared and how it is drawn: found pairs, one stretch, real pixels; and the user's layers stay as they are."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsCubicRasterResampler, QgsMapLayerStyle, QgsProject, QgsSingleBandGrayRenderer
from qgis.PyQt.QtCore import QRect
from swiping import Swiping, added, apart, coloured, raster, settle

from s2sr.ui.swipe.one_stretch import names_of, partners, renderer_like
from s2sr.ui.swipe.pair import Pair, find_pair

RASTER = QRect(110, 10, 420, 380)


@pytest.fixture
def files(tmp_path):
    """Returns input and result: digital numbers and reflectance, bands in another order, the same ground."""
    coarse = raster(tmp_path / "in.tif", ("B02", "B03", "B04", "B08"), 64, 10.0)
    fine = raster(tmp_path / "out.tif", ("B08", "B04", "B03", "B02"), 128, 5.0, scale=0.0001)
    data = gdal.Open(fine, gdal.GA_Update)
    data.SetMetadata({"S2SR_SOURCES": "in.tif"})
    data = None
    return coarse, fine


@pytest.fixture
def layers(plugin, files):
    """Returns their layers, the input in natural colours and the result in others."""
    first, second = added(*files)
    coloured(first, (3, 2, 1), 500, 1400)
    coloured(second, (1, 2, 3), 0.01, 0.3)
    yield first, second
    QgsProject.instance().clear()
    settle()


@pytest.fixture
def swiping(plugin, layers):
    plugin.unload()
    made = Swiping(list(layers))
    yield made
    made.close()
    plugin.initProcessing()


def style(layer):
    made = QgsMapLayerStyle()
    made.readFromLayer(layer)
    return made.xmlData()


def images(swiping):
    return [swiping.comparison.overlay.picture(place).image for place in (0, 1)]


def test_one_stretch_makes_equal_ground_equal(swiping, layers):
    before = [style(layer) for layer in layers]
    swiping.start()
    first, second = images(swiping)
    assert apart(first, second, RASTER) <= 1
    assert apart(swiping.alone([layers[0]]), first, RASTER) <= 1
    swiping.comparison.state.set_one_stretch(False)
    swiping.wait()
    first, second = images(swiping)
    assert apart(first, second, RASTER) > 30
    assert apart(swiping.alone([layers[1]]), second, RASTER) <= 1
    assert [style(layer) for layer in layers] == before


def test_real_pixels_on_request(swiping, layers):
    layers[0].resampleFilter().setZoomedInResampler(QgsCubicRasterResampler())
    before = [style(layer) for layer in layers]
    swiping.start()
    assert not swiping.comparison.state.real_pixels
    assert apart(swiping.alone([layers[0]]), images(swiping)[0], RASTER) <= 1
    swiping.comparison.state.set_real_pixels(True)
    swiping.wait()
    real = images(swiping)[0]
    assert apart(swiping.alone([layers[0]]), real, RASTER) > 5
    assert [style(layer) for layer in layers] == before
    layers[0].resampleFilter().setZoomedInResampler(None)
    assert apart(swiping.alone([layers[0]]), real, RASTER) <= 1


def test_layers_that_are_drawn_plainly_can_be_interpolated(swiping, layers):
    swiping.start()
    plain = images(swiping)[0]
    assert swiping.comparison.state.real_pixels and apart(swiping.alone([layers[0]]), plain, RASTER) <= 1
    swiping.comparison.state.set_real_pixels(False)
    swiping.wait()
    assert apart(images(swiping)[0], plain, RASTER) > 5


def test_limits_where_both_declare_a_scale_are_those_shown(plugin, tmp_path):
    first, second = added(
        raster(tmp_path / "a.tif", ("B02", "B03", "B04"), 16, 10.0, scale=0.0001),
        raster(tmp_path / "b.tif", ("B04", "B03", "B02"), 16, 10.0, scale=0.001),
    )
    coloured(first, (3, 2, 1), 0.05, 0.2)
    made = renderer_like(first, second)
    limits = made.redContrastEnhancement()
    assert (made.redBand(), made.greenBand(), made.blueBand()) == (1, 2, 3)
    assert (limits.minimumValue(), limits.maximumValue()) == pytest.approx((0.05, 0.2))
    QgsProject.instance().clear()


def test_one_band_in_grey(layers, tmp_path):
    first, second = layers
    grey = QgsSingleBandGrayRenderer(first.dataProvider(), 3)
    grey.setGradient(QgsSingleBandGrayRenderer.Gradient.WhiteToBlack)
    first.setRenderer(grey)
    made = renderer_like(first, second)
    assert made.usesBands() == [2] and made.gradient() == grey.gradient()


def test_bands_are_partners_by_name_else_by_place(layers, tmp_path):
    first, second = layers
    assert partners(first, second, [3, 2, 1]) == [2, 3, 4]
    (three,) = added(raster(tmp_path / "three.tif", ("B02", "B03", "B11"), 16, 10.0))
    assert partners(first, three, [3, 2, 1]) is None and renderer_like(first, three) is None
    (file,) = added(raster(tmp_path / "T31_B8A_20m.tif", ("B08",), 16, 20.0))
    assert names_of(file) == {1: "B08"}
    data = gdal.Open(file.source(), gdal.GA_Update)
    data.GetRasterBand(1).SetDescription("")
    data = None
    (again,) = added(file.source())
    assert names_of(again) == {1: "B8A"} and names_of(first)[4] == "B08"


def test_the_pair_is_found_from_either_of_its_layers_or_from_none(layers, tmp_path):
    first, second = layers
    (other,) = added(raster(tmp_path / "other.tif", ("B02",), 16, 10.0))
    wanted = Pair((first.id(),), (second.id(),))
    for active in (first, second, None):
        assert find_pair([other, second, first], active, []) == wanted
    assert find_pair([first, second], None, []) == wanted
    assert find_pair([other, first], first, [other, first]) == Pair((first.id(),), (other.id(),))
    assert find_pair([other, first], other, []) == Pair((first.id(),), (other.id(),))
    assert find_pair([other], other, []) is None
