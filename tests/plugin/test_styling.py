"""A result looks like its input: its band combination and stretch, by the names of bands."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsContrastEnhancement,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from s2sr.plugin.host import stretch, styling
from s2sr.plugin.host.layers import source_of
from s2sr.plugin.host.stretch import LayerLook, Stretch
from s2sr.plugin.host.styling import load_style_on_completion, style_counts, style_result


def bands(*rows: tuple) -> list:
    """Returns the result's bands as the engine says them."""
    return [dict(zip(("name", "layer", "source_band"), row)) for row in rows]


def shown(layer: QgsRasterLayer) -> list:
    """Returns band and stretch of red, green and blue."""
    return [(band, Stretch.of(layer, band, enhancement)) for band, enhancement in stretch._enhancements(layer.renderer())]


def coloured(layer: QgsRasterLayer, *rows: tuple) -> QgsRasterLayer:
    """Gives a layer a renderer of three (band, minimum, maximum)."""
    layer.setRenderer(styling._colours(layer, [(band, Stretch(low, high)) for band, low, high in rows], 1.0))
    return layer


@pytest.fixture
def restyled(raster_file):
    """Returns a function that styles a result of given bands and opens it as QGIS would."""

    def style(looks: list, result_bands: list) -> QgsRasterLayer:
        path = raster_file("result.tif", tuple(band["name"] for band in result_bands), 128, 5.0)
        assert style_result(path, looks, result_bands).endswith("result.qml")
        return QgsRasterLayer(path, "result")

    return style


def test_counts_are_shown_by_their_first_band_however_many_there_are(raster_file):
    path = raster_file("counts.tif", ("observations", "a", "b", "c"), 64, 10.0)
    assert style_counts(path, 3).endswith("counts.qml") and not Path(path + ".aux.xml").exists()
    layer = QgsRasterLayer(path, "counts")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandGrayRenderer) and renderer.grayBand() == 1
    assert Stretch.of(layer, 1, renderer.contrastEnhancement()) == Stretch(0, 3)
    assert style_counts(str(Path(path).with_name("none.tif")), 3) == ""


def test_combination_and_stretch_of_a_stack(raster_file, restyled):
    layer = coloured(
        QgsRasterLayer(raster_file("in.tif", ("B02", "B03", "B04", "B08")), "in"), (4, 700, 1500), (3, 650, 1400), (2, 610, 1300)
    )
    result = restyled([LayerLook.of(layer)], bands(("B08", 0, 4), ("B04", 0, 3), ("B03", 0, 2), ("B02", 0, 1)))
    assert shown(result) == [(1, Stretch(700, 1500)), (2, Stretch(650, 1400)), (3, Stretch(610, 1300))]


def test_a_result_that_declares_a_scale_is_shown_alike(raster_file):
    """QGIS shows such a result as reflectance; with the input's stretch in digital numbers it was black."""
    from osgeo import gdal

    layer = coloured(
        QgsRasterLayer(raster_file("in.tif", ("B02", "B03", "B04")), "in"), (3, 650, 1400), (2, 610, 1300), (1, 600, 1200)
    )
    path = raster_file("result.tif", ("B02", "B03", "B04"))
    data = gdal.Open(path, gdal.GA_Update)
    for band in (1, 2, 3):
        data.GetRasterBand(band).SetScale(0.0001)
        data.GetRasterBand(band).SetOffset(-0.1)
    del data
    style_result(path, [LayerLook.of(layer)], bands(("B02", 0, 1), ("B03", 0, 2), ("B04", 0, 3)))
    result = QgsRasterLayer(path, "result")
    red = result.renderer().redContrastEnhancement()
    assert (red.minimumValue(), red.maximumValue()) == pytest.approx((-0.035, 0.04))
    renders = [item.renderer().block(1, item.extent(), 64, 64).image() for item in (layer, result)]
    colours = [[image.pixelColor(column, 5).red() for column in range(64)] for image in renders]
    assert max(abs(a - b) for a, b in zip(*colours)) <= 1 and max(colours[1]) > 50


def test_a_grey_stack_stays_grey(raster_file, restyled):
    layer = QgsRasterLayer(raster_file("in.tif", ("B02", "B08")), "in")
    grey = QgsSingleBandGrayRenderer(layer.dataProvider(), 2)
    grey.setContrastEnhancement(Stretch(700, 900).enhancement(layer, 2))
    layer.setRenderer(grey)
    result = restyled([LayerLook.of(layer)], bands(("B08", 0, 2), ("B02", 0, 1)))
    renderer = result.renderer()
    assert isinstance(renderer, QgsSingleBandGrayRenderer) and renderer.usesBands() == [1]
    assert Stretch.of(result, 1, renderer.contrastEnhancement()) == Stretch(700, 900)


def test_a_combination_the_result_lacks_becomes_natural(raster_file, restyled):
    layer = coloured(
        QgsRasterLayer(raster_file("in.tif", ("B02", "B03", "B04", "B01")), "in"), (4, 700, 1500), (3, 650, 1400), (2, 610, 1300)
    )
    result = restyled([LayerLook.of(layer)], bands(("B02", 0, 1), ("B03", 0, 2), ("B04", 0, 3)))
    assert shown(result)[0] == (3, Stretch(650, 1400)) and shown(result)[1] == (2, Stretch(610, 1300))
    assert shown(result)[2][0] == 1 and shown(result)[2][1].minimum < shown(result)[2][1].maximum


def test_single_band_layers_become_natural_colours(raster_file, restyled):
    layers = [QgsRasterLayer(raster_file(f"{name}.tif", (name,)), name) for name in ("B02", "B03", "B04", "B08")]
    for number, layer in enumerate(layers):
        grey = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
        grey.setContrastEnhancement(Stretch(600 + number, 1000 + number).enhancement(layer, 1))
        layer.setRenderer(grey)
    result = restyled(
        [LayerLook.of(layer) for layer in layers], bands(("B02", 0, 1), ("B03", 1, 1), ("B04", 2, 1), ("B08", 3, 1))
    )
    assert shown(result) == [(3, Stretch(602, 1002)), (2, Stretch(601, 1001)), (1, Stretch(600, 1000))]


def test_a_single_band_without_stretch_gets_a_cut(raster_file):
    layer = QgsRasterLayer(raster_file("a.tif", ("B02",)), "a")
    grey = QgsSingleBandGrayRenderer(layer.dataProvider(), 1)
    flat = QgsContrastEnhancement(layer.dataProvider().dataType(1))
    flat.setContrastEnhancementAlgorithm(QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement)
    grey.setContrastEnhancement(flat)
    layer.setRenderer(grey)
    found = LayerLook.of(layer).stretches[1]
    assert 600 <= found.minimum < found.maximum <= 1027


def test_a_product_gets_natural_colours(restyled):
    result = restyled([], bands(("B02", 0, 1), ("B03", 0, 1), ("B04", 0, 1), ("B8A", 0, 1)))
    assert [band for band, _ in shown(result)] == [3, 2, 1]


def test_a_stack_looks_like_its_anchor(raster_file, restyled):
    names = ("B02", "B03", "B04")
    looks = []
    for place, low in enumerate((3000, 600, 2000)):
        layer = QgsRasterLayer(raster_file(f"{place}.tif", names), str(place))
        looks.append(LayerLook.of(coloured(layer, (3, low, low + 800), (2, low, low + 700), (1, low, low + 600))))
    result = restyled(looks, bands(("B02", 1, 1), ("B03", 1, 2), ("B04", 1, 3)))
    assert shown(result) == [(3, Stretch(600, 1400)), (2, Stretch(600, 1300)), (1, Stretch(600, 1200))]
    unknown = restyled(looks, bands(("B02", None, 1), ("B03", None, 2), ("B04", None, 3)))
    assert [band for band, _ in shown(unknown)] == [3, 2, 1] and shown(unknown)[0][1].maximum < 1400, "a cut of its own"


def test_the_baseline_of_a_product_has_the_stretch_of_the_result(raster_file):
    made = bands(("B02", 0, 1), ("B03", 0, 1), ("B04", 0, 1))
    names = tuple(band["name"] for band in made)
    result, baseline = raster_file("result.tif", names), raster_file("baseline.tif", tuple(reversed(names)))
    style_result(result, [], made)
    style_result(baseline, [], made, like=result)
    layers = [QgsRasterLayer(path, "x") for path in (result, baseline)]
    assert shown(layers[0]) == shown(layers[1]) and shown(layers[1])[0][0] == 3
    assert not Path(result + ".aux.xml").exists()


def test_one_band_of_a_product_is_grey(restyled):
    result = restyled([], bands(("B08", 0, 1)))
    assert isinstance(result.renderer(), QgsSingleBandGrayRenderer)


def test_the_style_is_loaded_with_the_layer(raster_file):
    path = raster_file("result.tif", ("B02", "B03", "B04"))
    style = style_result(path, [], bands(("B02", 0, 1), ("B03", 0, 2), ("B04", 0, 3)))
    context = QgsProcessingContext()
    load_style_on_completion(path, style, context)
    assert path not in styling._KEPT
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("result", QgsProject.instance(), "OUTPUT"))
    load_style_on_completion(path, style, context)
    layer = coloured(QgsRasterLayer(path, "result"), (1, 0, 1), (1, 0, 1), (1, 0, 1))
    context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert [band for band, _ in shown(layer)] == [3, 2, 1] and path not in styling._KEPT


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("/a/b.tif|option:NUM_THREADS=2", "/a/b.tif"),
        (
            "SENTINEL2_L2A:/vsizip//a/b.zip/MTD_MSIL2A.xml:10m:EPSG_32630",
            "SENTINEL2_L2A:/vsizip//a/b.zip/MTD_MSIL2A.xml:10m:EPSG_32630",
        ),
        ("/vsizip//a/b.zip/x.tif", "/vsizip//a/b.zip/x.tif"),
    ],
)
def test_sources_of_layers(given, expected):
    assert source_of(QgsRasterLayer(given, "x", "gdal")) == expected


def test_sources_elsewhere_are_refused():
    with pytest.raises(Exception, match="provider wms"):
        source_of(QgsRasterLayer("type=xyz&url=https://example.org/{z}/{x}/{y}.png", "tiles", "wms"))
    with pytest.raises(Exception, match="not on this computer"):
        source_of(QgsRasterLayer("/vsicurl/https://example.org/a.tif", "far", "gdal"))


def test_project_layers_are_found_by_id(raster_file):
    layer = QgsRasterLayer(raster_file("a.tif", ("B02",)), "a")
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    assert QgsProcessingUtils.mapLayerFromString(layer.id(), context) is layer
    QgsProject.instance().removeMapLayer(layer.id())
