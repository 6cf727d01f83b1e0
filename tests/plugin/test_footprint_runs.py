"""The footprints' algorithm: what it asks of the engine, what it refuses before, and what becomes of its layers."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

GOOD = """
import shutil
from osgeo import ogr, osr
assert arguments[4] == "footprints", arguments
place = os.path.dirname(options["output"])
open(os.path.join(os.path.dirname(os.path.abspath(sys.argv[0])), "arguments.txt"), "w").write("\\n".join(arguments))
crs = osr.SpatialReference()
crs.ImportFromEPSG(32630)
kind = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".fgb": "FlatGeobuf"}[os.path.splitext(options["output"])[1]]
made = ogr.GetDriverByName(kind).CreateDataSource(options["output"])
layer = made.CreateLayer("footprints", crs, ogr.wkbPolygon)
layer.CreateField(ogr.FieldDefn("regularised", ogr.OFTInteger))
feature = ogr.Feature(layer.GetLayerDefn())
feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((400010 5799990, 400030 5799990, 400030 5799970, 400010 5799990))"))
layer.CreateFeature(feature)
feature = layer = made = None
for name in ("probability", "density"):
    if name in options:
        shutil.copy(options.get("input") or options["inputs"], options[name])
for name in ("report", "report-html"):
    if name in options:
        open(options[name], "w").write("{}")
say(event="log", level="warning", message="coarser than the model")
say(event="result", command="footprints", output=options["output"], features=1, area_m2=200.0, model="buildings_1m",
    model_sha256="0", route="image", pixel_m=10.0, threshold=0.45, device="cpu", seconds=2.0, detected=[], warnings=[])
"""
STACK_ONLY = (
    "--inputs",
    "--folder",
    "--dates",
    "--anchor",
    "--min-clear",
    "--max-revisits",
    "--order",
    "--cloud",
    "--grow",
    "--clear",
)


@pytest.fixture
def parameters(raster_file, tmp_path):
    """Returns parameters of a run on one image, with an output in a folder of its own."""
    (tmp_path / "out").mkdir()
    return {"INPUT": raster_file("town.tif", ("B02", "B03", "B04")), "OUTPUT": str(tmp_path / "out" / "f.gpkg")}


@pytest.fixture
def said(tmp_path):
    """Returns a function that gives the arguments of the engine's last run."""
    return lambda: (tmp_path / "arguments.txt").read_text().splitlines()


@pytest.fixture
def refusal(algorithm):
    """Returns a function that gives the reason why parameters are refused, or nothing."""

    def check(parameters: dict) -> str:
        accepted, reason = algorithm("buildingfootprints").checkParameterValues(parameters, QgsProcessingContext())
        return "" if accepted else reason

    return check


def test_an_image_goes_in_and_numbers_come_out(fake_engine, run, parameters, said):
    fake_engine(GOOD)
    feedback = QgsProcessingFeedback(False)
    results = run("buildingfootprints", parameters, feedback)
    assert results["OUTPUT"] == parameters["OUTPUT"] and Path(results["OUTPUT"]).is_file()
    assert (results["FEATURES"], results["AREA_M2"], results["MODEL"], results["DEVICE"]) == (1, 200.0, "buildings_1m", "cpu")
    assert (
        "coarser than the model" in feedback.textLog()
        and "Footprints: 1, 200 m² in all; model buildings_1m, threshold 0.45" in feedback.textLog()
    )
    assert {f"--input={parameters['INPUT']}", "--model=auto", "--shape=regular", "--min-area=20.0", "--min-hole=20.0"} <= set(
        said()
    )
    left_to_the_model = ("--threshold", "--part", "--simplify", "--density", "--probability", "--report", "--consistency")
    assert not [line for line in said() if line.startswith((*left_to_the_model, *STACK_ONLY))]
    assert [path.name for path in Path(parameters["OUTPUT"]).parent.iterdir()] == ["f.gpkg"]


def test_rules_go_in_as_given(fake_engine, run, parameters, said, tmp_path):
    fake_engine(GOOD)
    rules = {
        "THRESHOLD": 0.6,
        "PART": 0,
        "SIMPLIFY": 0,
        "MIN_AREA": 50,
        "MIN_HOLE": 5,
        "SHAPE": "outline",
        "DENSITY_CELL": 100,
        "PIXEL_SIZE": 0.5,
    }
    others = {"DENSITY": str(tmp_path / "d.tif"), "PROBABILITY": str(tmp_path / "p.tif"), "REPORT": str(tmp_path / "r.json")}
    results = run("buildingfootprints", {**parameters, **rules, **others})
    assert {"--threshold=0.6", "--part=0.0", "--simplify=0.0", "--min-area=50.0", "--min-hole=5.0", "--shape=outline"} <= set(
        said()
    )
    assert {"--density-cell=100.0", "--pixel-size=0.5", *(f"--{name.lower()}={path}" for name, path in others.items())} <= set(
        said()
    )
    assert {name: results[name] for name in others} == others
    assert (tmp_path / "d.qml").is_file() and (tmp_path / "p.qml").is_file()


def test_a_stack_goes_in_as_layers_or_as_a_folder(fake_engine, run, raster_file, parameters, said, tmp_path):
    fake_engine(GOOD)
    days = [raster_file(f"S2_{day}.tif", ("B02",)) for day in ("20180102", "20180107")]
    del parameters["INPUT"]
    chosen = {"ANCHOR": "2018-01-07", "CLOUD_MASK": "masks", "REPORT_HTML": str(tmp_path / "r.html")}
    results = run("buildingfootprints", {**parameters, **chosen, "REVISITS": days})
    assert [f"--inputs={day}" for day in days] == [line for line in said() if line.startswith("--input")]
    assert {"--anchor=2018-01-07", "--cloud-mask=masks", "--max-revisits=16", f"--report-html={chosen['REPORT_HTML']}"} <= set(
        said()
    )
    assert results["REPORT_HTML"] == chosen["REPORT_HTML"]
    run("buildingfootprints", {**parameters, "FOLDER": str(tmp_path)})
    assert f"--folder={tmp_path}" in said() and not [line for line in said() if line.startswith("--input")]


def test_a_product_goes_in(fake_engine, run, parameters, said, tmp_path):
    fake_engine(GOOD)
    del parameters["INPUT"]
    run("buildingfootprints", {**parameters, "PRODUCT": str(tmp_path / "S2A.SAFE")})
    assert f"--product={tmp_path / 'S2A.SAFE'}" in said() and not [line for line in said() if line.startswith(STACK_ONLY)]


def test_the_card_of_ones_own_takes_the_models_place(fake_engine, run, parameters, said):
    fake_engine(GOOD)
    run("buildingfootprints", {**parameters, "MODEL_FILE": "mine.yaml"})
    assert "--model-file=mine.yaml" in said() and not [line for line in said() if line.startswith("--model=")]


def test_exactly_one_kind_of_input_is_needed(refusal, parameters, tmp_path, raster_file):
    assert "There is no input" in refusal({"OUTPUT": "o.gpkg"})
    assert "Raster (INPUT) and A folder of revisits (FOLDER) are given" in refusal({**parameters, "FOLDER": str(tmp_path)})
    assert "stack, one or more a date (REVISITS) are given" in refusal({**parameters, "REVISITS": [parameters["INPUT"]]})
    assert "takes one" in refusal({**parameters, "INPUT": [parameters["INPUT"], raster_file("b.tif", ("B08",))]})
    assert "missing.tif cannot be opened" in refusal({**parameters, "INPUT": "missing.tif"})
    assert not refusal(parameters) and not refusal({"FOLDER": str(tmp_path), "OUTPUT": "TEMPORARY_OUTPUT"})


@pytest.mark.parametrize("name", ["f.shp", "f.gml", "f", "postgres://table", "ogr:dbname='f.gpkg' table=\"t\" (geom)"])
def test_other_formats_are_refused(refusal, parameters, name):
    assert ".gpkg, .geojson or .fgb" in refusal({**parameters, "OUTPUT": name})


@pytest.mark.parametrize("name", ["f.GPKG", "f.geojson", "f.fgb"])
def test_these_formats_are_accepted(refusal, parameters, name):
    assert not refusal({**parameters, "OUTPUT": name})


@pytest.mark.parametrize("threshold", [0, 1, -0.1, 1.5])
def test_a_threshold_that_is_none_is_refused_with_a_sentence(refusal, parameters, threshold):
    assert f"(THRESHOLD) is {threshold:g}" in refusal({**parameters, "THRESHOLD": threshold})
    assert bool(refusal({**parameters, "PART": threshold})) is (threshold != 0)


@pytest.mark.parametrize(
    ("name", "value"),
    [("MODEL", "sisr_x2"), ("SHAPE", "round"), ("MIN_AREA", -1), ("PART", 2), ("DENSITY_CELL", 10), ("DENSITY_CELL", 500)],
)
def test_values_out_of_range_are_refused(refusal, parameters, name, value):
    assert refusal({**parameters, name: value})


def test_a_report_of_revisits_needs_a_stack(refusal, parameters, tmp_path):
    assert "no stack is given" in refusal({**parameters, "REPORT_HTML": "r.html"})
    assert not refusal({"FOLDER": str(tmp_path), "OUTPUT": "o.gpkg", "REPORT_HTML": "r.html"})


def loaded(algorithm, parameters: dict, names: tuple = ("OUTPUT",)) -> tuple:
    """Runs as a dialog does, and returns results, context and the layers that QGIS would add, styled, by their names."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    given = dict(parameters)
    for name in names:
        given[name] = QgsProcessingOutputLayerDefinition(parameters[name], QgsProject.instance())
    results, succeeded = algorithm("buildingfootprints").run(given, context, feedback)
    assert succeeded, feedback.textLog()
    layers = {}
    for path in context.layersToLoadOnCompletion():
        details = context.layerToLoadOnCompletionDetails(path)
        layer = QgsProcessingUtils.mapLayerFromString(path, context, True, details.layerTypeHint)
        details.postProcessor().postProcessLayer(layer, context, feedback)
        layers[details.name] = layer
    return results, context, layers


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb"])
def test_a_layer_is_named_after_its_image_and_has_its_style_beside_it_or_in_it(fake_engine, algorithm, parameters, ending):
    fake_engine(GOOD)
    parameters["OUTPUT"] = parameters["OUTPUT"].replace("gpkg", ending)
    _results, _context, layers = loaded(algorithm, parameters)
    ((name, layer),) = layers.items()
    assert name == "Footprints of town" and layer.isValid() and layer.featureCount() == 1
    beside = Path(parameters["OUTPUT"]).with_suffix(".qml")
    if ending == "gpkg":  # the engine has put the style into it: see test_footprint_engine.py
        assert not beside.exists()
    else:
        assert beside.is_file() and len(layer.renderer().rootRule().children()) == 2


def test_temporary_outputs_are_geopackages_and_rasters(fake_engine, algorithm, parameters):
    fake_engine(GOOD)
    names = ("OUTPUT", "DENSITY", "PROBABILITY")
    results, _context, layers = loaded(algorithm, {**parameters, **dict.fromkeys(names, "TEMPORARY_OUTPUT")}, names)
    assert [Path(results[name]).suffix for name in names] == [".gpkg", ".tif", ".tif"]
    assert set(layers) == {"Footprints of town", "Built-up density of town", "Building probability of town"}
    for name in ("Built-up density of town", "Building probability of town"):
        renderer = layers[name].renderer()
        assert isinstance(layers[name], QgsRasterLayer) and isinstance(renderer, QgsSingleBandPseudoColorRenderer)
        assert (renderer.classificationMin(), renderer.classificationMax()) == (0, 1)


def test_a_name_that_somebody_gave_stays(fake_engine, algorithm, parameters):
    fake_engine(GOOD)
    context = QgsProcessingContext()
    target = QgsProcessingOutputLayerDefinition(parameters["OUTPUT"], QgsProject.instance())
    target.destinationName = "Houses"
    _results, succeeded = algorithm("buildingfootprints").run(
        {**parameters, "OUTPUT": target}, context, QgsProcessingFeedback(False)
    )
    assert succeeded and context.layerToLoadOnCompletionDetails(parameters["OUTPUT"]).name == "Houses"


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("S2A_MSIL2A_20210527T112121.SAFE", "S2A_MSIL2A_20210527T112121"),
        ("S2A_MSIL2A_20210527T112121.SAFE/MTD_MSIL2A.xml", "S2A_MSIL2A_20210527T112121"),
        ("S2A_MSIL2A_20210527T112121.zip", "S2A_MSIL2A_20210527T112121"),
        ("revisits.2021", "revisits.2021"),
    ],
)
def test_products_and_folders_lend_their_names(fake_engine, algorithm, parameters, tmp_path, given, name):
    fake_engine(GOOD)
    del parameters["INPUT"]
    _results, context, _layers = loaded(algorithm, {**parameters, "PRODUCT": str(tmp_path / given)})
    assert context.layerToLoadOnCompletionDetails(parameters["OUTPUT"]).name == f"Footprints of {name}"


def test_a_result_beside_a_file_in_use_is_what_is_returned_and_named(fake_engine, algorithm, parameters):
    beside = parameters["OUTPUT"].replace("f.gpkg", "f (1).gpkg")
    fake_engine(f"options['output'] = {beside!r}\n" + GOOD)
    results, context, _layers = loaded(algorithm, parameters)
    assert results["OUTPUT"] == beside and list(context.layersToLoadOnCompletion()) == [beside]
    assert context.layerToLoadOnCompletionDetails(beside).name == "Footprints of town"


def test_what_is_for_stacks_alone_is_advanced(algorithm):
    made = algorithm("buildingfootprints")
    advanced = {d.name() for d in made.parameterDefinitions() if d.flags() & d.Flag.FlagAdvanced}
    assert {"DATES", "ANCHOR", "MIN_CLEAR", "MAX_REVISITS", "ORDER", "CLOUD_MASK", "GROW", "PART", "SIMPLIFY"} <= advanced
    assert not {"INPUT", "REVISITS", "FOLDER", "MODEL", "SHAPE", "THRESHOLD", "MIN_AREA"} & advanced


def test_what_the_engine_refuses_is_what_the_user_reads(fake_engine, run, parameters):
    fake_engine('say(event="error", kind="InputError", message="B02 is missing", hint="Map the bands with BANDS."); sys.exit(2)')
    with pytest.raises(RuntimeError, match=r"B02 is missing\. Map the bands"):
        run("buildingfootprints", parameters)
    assert not Path(parameters["OUTPUT"]).exists()


@pytest.mark.parametrize("first", ["OUTPUT", "DENSITY"])
def test_the_density_lies_under_the_outlines(fake_engine, algorithm, parameters, tmp_path, first):
    fake_engine(GOOD)
    project, feedback = QgsProject(), QgsProcessingFeedback(False)
    context = QgsProcessingContext()
    context.setProject(project)
    given = {"OUTPUT": parameters["OUTPUT"], "DENSITY": str(tmp_path / "d.tif")}
    targets = {name: QgsProcessingOutputLayerDefinition(path, project) for name, path in given.items()}
    assert algorithm("buildingfootprints").run({**parameters, **targets}, context, feedback)[1]
    for path in sorted(given.values(), key=lambda path: path != given[first]):
        details = context.layerToLoadOnCompletionDetails(path)
        layer = QgsProcessingUtils.mapLayerFromString(path, context, True, details.layerTypeHint)
        project.addMapLayer(context.temporaryLayerStore().takeMapLayer(layer))
        details.postProcessor().postProcessLayer(layer, context, feedback)
    names = [Path(node.layer().source().split("|")[0]).name for node in project.layerTreeRoot().findLayers()]
    assert names == ["f.gpkg", "d.tif"] and len(project.mapLayers()) == 2
