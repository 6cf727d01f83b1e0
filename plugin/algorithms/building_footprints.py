"""Outlines buildings on a raster, or on a stack of revisits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..host.building_layers import style_outlines, style_share
from ..host.layers import is_given, raster_layers, source_of
from ..host.models import BUILDINGS, shipped_models
from ..host.titles import name_on_completion
from ..identity import mark, tr
from .destinations import asked_files, is_wanted, made_files
from .revisits import RevisitsAlgorithm

REAL = QgsProcessingParameterNumber.Type.Double
AUTOMATIC = mark(
    "the one made for such pixels, and for the image or the stack that is given; the log says which. Each of the others is named with "
    "what it is for, and a run on other pixels warns."
)
SHAPES = mark(
    "regular: walls at right angles where they keep to the outline, else the outline itself; the attribute regularised says which.\n"
    "simple: the outline with as few corners as keep to it.\n"
    "outline: as the building probability draws it."
)


class BuildingFootprints(RevisitsAlgorithm):
    """Makes polygons of buildings, and how densely an area is built up, of an image or of revisits."""

    NAME = "buildingfootprints"
    LABEL = mark("Building footprints")
    GROUP = mark("Buildings")
    SUMMARY = mark("Outlines buildings on an image, or on a stack of Sentinel-2 revisits, as polygons.")
    DESCRIPTION = mark(
        "Give one of four: a raster (an aerial or satellite image, a super-resolved image, or plain Sentinel-2), a product, the layers "
        "of a stack, or a folder of revisits. A stack goes into a network for stacks as it is; to outline buildings on a super-resolved "
        "image, make that first and give it as the raster. That finds more: on held-out suburbs (simulated Sentinel-2) F1 was 0.51 from "
        "eight dates super-resolved first, 0.36 from four dates straight in, 0.40 from one date super-resolved.\n"
        "What can be told depends on the pixels. At 0.5 to 1 m single houses; at 2.5 m houses that stand free, and larger ones in "
        "part; on a super-resolved Sentinel-2 image large buildings, and where houses are rather than how many; on a single image of 10 m "
        "how densely an area is built up. Outlines of dense towns cannot be had from 10 m: make a built-up density instead.\n"
        "No result is a cadastre. Every polygon has the mean and the least building probability, and says whether right angles were made.\n"
        'The work is done by the engine, which the algorithm "Install engine" makes once.'
    )
    TAGS = mark(
        "buildings,footprints,outlines,houses,roofs,built-up,density,polygons,segmentation,extraction,vectorise,sentinel-2,aerial,"
        "deep learning,onnx"
    )
    ICON = "footprints"

    REVISITS = "REVISITS"
    INPUTS = ("INPUT", "PRODUCT", "REVISITS", "FOLDER")
    THRESHOLD = "THRESHOLD"
    PART = "PART"
    MIN_AREA = "MIN_AREA"
    MIN_HOLE = "MIN_HOLE"
    SIMPLIFY = "SIMPLIFY"
    SHAPE = "SHAPE"
    PIXEL_SIZE = "PIXEL_SIZE"
    PROBABILITY = "PROBABILITY"
    DENSITY = "DENSITY"
    DENSITY_CELL = "DENSITY_CELL"
    REPORT_HTML = "REPORT_HTML"
    FEATURES = "FEATURES"
    AREA_M2 = "AREA_M2"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        self._add_input()
        self.add_model(
            shipped_models(BUILDINGS),
            tr("A card (.yaml) of a model for buildings, beside its ONNX file. It takes the place of the model above."),
            tr(AUTOMATIC),
        )
        self._add_rules()
        self.add_extent(tr("The part to look at, in any coordinate system. Left empty, the whole image."))
        self.add_device()
        self._add_stack()
        self._add_pixel_size()
        self.add_radiometry()
        self._add_results()
        self.addOutput(QgsProcessingOutputNumber(self.FEATURES, tr("Number of footprints")))
        self.addOutput(QgsProcessingOutputNumber(self.AREA_M2, tr("Area of all footprints, m²")))
        self.addOutput(QgsProcessingOutputString(self.MODEL, tr("Model it was made with")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE, tr("Device it ran on")))
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, tr("Seconds")))

    def _add_input(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Raster"), None, True),
            tr("One image with its bands in one raster: aerial, satellite, super-resolved, or plain Sentinel-2."),
            alternative=True,
        )
        self.add_product()
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.REVISITS, tr("Or the raster layers of a stack, one or more a date"), raster, None, True
            ),
            tr("Revisits of one place: stacks of bands, or single bands that are grouped by the date in their names."),
            alternative=True,
            called=tr("The raster layers of a stack, one or more a date"),
        )
        self.add_folder()
        self.add_bands(
            tr(
                "Names of the bands of the image or the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say "
                "it themselves."
            )
        )

    def _add_rules(self) -> None:
        """Adds what makes a building of the probability, and its shape."""
        self.add_choice(self.SHAPE, tr("Shape of the outlines"), ("regular", "simple", "outline"), "regular", tr(SHAPES))
        self.add(
            QgsProcessingParameterNumber(self.MIN_AREA, tr("Least area, m²"), REAL, 20, False, 0),
            tr(
                "Smaller buildings are left out, and smaller parts of a row of houses join the next. Square metres on the "
                "ground, whatever the coordinate system."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(self.THRESHOLD, tr("Threshold of the building probability"), REAL, None, True, 0, 1),
            tr(
                "Between 0 and 1; the outline is where the probability passes it. A higher one gives fewer and surer "
                "buildings, a lower one more, and more that are none. Left empty, the model's own, which was measured."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(self.PART, tr("Threshold that parts touching buildings"), REAL, None, True, 0, 1),
            tr(
                "What passes it of the probability of inner parts is a building of its own. A higher one parts more; 0 does "
                "not part at all. Left empty, the model's own."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.MIN_HOLE, tr("Least area of a courtyard, m²"), REAL, 20, False, 0),
            tr("Smaller holes in a building are filled."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.SIMPLIFY, tr("Farthest a corner may move, m"), REAL, None, True, 0),
            tr("How far simplification may leave the outline; 0 for not at all. Left empty, about half a pixel."),
            advanced=True,
        )

    def _add_pixel_size(self) -> None:
        self.add(
            QgsProcessingParameterNumber(self.PIXEL_SIZE, tr("Side of a pixel, m"), REAL, None, True, 0.01, 1000),
            tr("Of an image without georeference. Left empty, that is taken which the model is best at, with a warning."),
            advanced=True,
        )

    def _add_stack(self) -> None:
        """Adds what is for stacks alone."""
        self.add_dates()
        self.add_anchor(
            tr(
                "Of a stack: date (YYYY-MM-DD) or name of the revisit to whose grid the others are brought. Left empty, the clearest."
            ),
            advanced=True,
        )
        self.add_choosing(advanced=True)
        self.add_masks()

    def _add_results(self) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterVectorDestination(self.OUTPUT, tr("Footprints"), polygons),
            tr(
                "A GeoPackage (.gpkg), which holds its style, a GeoJSON (.geojson, in degrees) or a FlatGeobuf (.fgb). "
                "Attributes: id, area_m2 and perimeter_m on the ground, probability (mean), probability_min, regularised, "
                "dates of the source, model and its checksum."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.DENSITY, tr("Built-up density"), None, True, False),
            tr(
                "GeoTIFF (.tif) of cells with the built-up share, its error, the number of buildings and its error: what 10 m "
                "can tell where they cannot tell single houses."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(self.DENSITY_CELL, tr("Side of a cell of the density, m"), REAL, 60, False, 40, 100),
            tr("40 to 100 m, rounded to whole pixels. Larger cells are surer."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.PROBABILITY, tr("Building probability"), None, True, False),
            tr("GeoTIFF (.tif) of the probability, 0 to 1, from which the outlines are drawn."),
        )
        json = tr("JSON files (*.json)")
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), json, None, True, False),
            tr("How many, how large, with which model and rules, and what was found out about the input, as JSON."),
        )
        html = tr("HTML files (*.html)")
        self.add(
            QgsProcessingParameterFileDestination(self.REPORT_HTML, tr("Report of the revisits"), html, None, True, False),
            tr("Of a stack: a page with every revisit, its date, clear share, shift, mask, and whether it was used or why not."),
        )

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple:
        """Checks that exactly one kind of input is given, that layers can be read, and that the rest fits to it."""
        fault = self._input_fault(parameters, context) or self._rule_fault(parameters, context)
        return (False, fault) if fault else super().checkParameterValues(parameters, context)

    def _input_fault(self, parameters: dict, context: QgsProcessingContext) -> str:
        given = [name for name in self.INPUTS if is_given(parameters.get(name))]
        if not given:
            return tr(
                "There is no input. Choose a raster (INPUT), a product (PRODUCT), the layers of a stack (REVISITS) or a folder of revisits "
                "(FOLDER)."
            )
        if len(given) > 1:
            *first, last = map(self.called, given)
            words = tr("{first} and {last} are given, and only one of them can be used. Empty the others.")
            return words.format(first=", ".join(first), last=last)
        try:
            layers = [layer for name in (self.INPUT, self.REVISITS) for layer in raster_layers(parameters.get(name), context)]
            for layer in layers:
                source_of(layer)
        except QgsProcessingException as error:
            return str(error)
        if self.INPUT in given and len(layers) > 1:
            return tr(
                "{raster} has {count} rasters, and it takes one. Put the bands of one image into one raster (Raster > Miscellaneous > "
                "Build virtual raster, each file in a separate band), or give revisits as {revisits}."
            ).format(raster=self.called(self.INPUT), count=len(layers), revisits=self.called(self.REVISITS))
        return ""

    def _rule_fault(self, parameters: dict, context: QgsProcessingContext) -> str:
        for name in (self.THRESHOLD, self.PART):
            share = self.parameterAsDouble(parameters, name, context)
            if parameters.get(name) is None or 0 < share < 1 or (name == self.PART and share == 0):
                continue
            words = tr("{parameter} is {value:g}. It is a probability, greater than 0 and less than 1, for example 0.5.")
            return words.format(parameter=self.called(name), value=share)
        if is_wanted(parameters.get(self.REPORT_HTML)) and not self._is_stack(parameters):
            words = tr("{page} is about revisits, and no stack is given. Empty it; {report} has the figures of an image.")
            return words.format(page=self.called(self.REPORT_HTML), report=self.called(self.REPORT))
        return ""

    def _is_stack(self, parameters: dict) -> bool:
        return is_given(parameters.get(self.REVISITS)) or is_given(parameters.get(self.FOLDER))

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Takes the layers' files and the name of what they show, on the main thread."""
        images = raster_layers(parameters.get(self.INPUT), context)
        revisits = raster_layers(parameters.get(self.REVISITS), context)
        self._images = [source_of(layer) for layer in images]
        self._revisits = [source_of(layer) for layer in revisits]
        named = self.parameterAsString(parameters, self.FOLDER, context) or self.parameterAsString(
            parameters, self.PRODUCT, context
        )
        self._scene = images[0].name() if images else revisits[0].name() if revisits else _scene_name(Path(named))
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine, has the layers named and styled, and returns files and numbers."""
        rasters = (self.PROBABILITY, self.DENSITY)
        files = asked_files(self, parameters, context, self.OUTPUT, *rasters, self.REPORT, self.REPORT_HTML)
        options = self._input_options(parameters, context) + self._rule_options(parameters, context)
        options += self.extent_options(parameters, context) + self.model_options(parameters, context)
        options += self.common_options(parameters, context)
        options += [f"--{_spelled(name)}={path}" for name, path in files.items()]
        result = self.run_engine("footprints", options, list(files.values()), feedback)
        files = made_files(files, result, context)
        style_outlines(files[self.OUTPUT], context)
        for name in rasters:
            if name in files:
                style_share(files[name], files[self.OUTPUT], context)
        for name in (self.OUTPUT, *rasters):
            if name in files:
                definition = self.parameterDefinition(name)
                title = tr("{layer} of {scene}").format(layer=definition.description(), scene=self._scene)
                name_on_completion(files[name], definition, title, context)
        self._say(result, feedback)
        return {
            **files,
            self.FEATURES: result.get("features"),
            self.AREA_M2: result.get("area_m2"),
            self.MODEL: result.get("model"),
            self.DEVICE: result.get("device"),
            self.SECONDS: result.get("seconds"),
        }

    def _input_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        if self._is_stack(parameters):
            return [*(f"--inputs={source}" for source in self._revisits), *self.revisit_options(parameters, context)]
        return [*(f"--input={source}" for source in self._images), *self.text_options(parameters, context, self.PRODUCT)]

    def _rule_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the options of outlines and density; those left empty keep the model's or the engine's own."""
        left_out = (self.THRESHOLD, self.PART, self.SIMPLIFY, self.PIXEL_SIZE)
        given = [name for name in left_out if parameters.get(name) is not None]
        if is_wanted(parameters.get(self.DENSITY)):
            given.append(self.DENSITY_CELL)
        numbers = (*given, self.MIN_AREA, self.MIN_HOLE)
        options = [f"--{_spelled(name)}={self.parameterAsDouble(parameters, name, context)!r}" for name in numbers]
        return [*options, f"--shape={self.parameterAsEnumString(parameters, self.SHAPE, context)}"]

    def _say(self, result: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Puts what was found into the log, in a line."""
        words = tr("Footprints: {count}, {area:.0f} m² in all; model {model}, threshold {threshold}.")
        area, model = result.get("area_m2") or 0.0, result.get("model")
        feedback.pushInfo(words.format(count=result.get("features"), area=area, model=model, threshold=result.get("threshold")))


def _scene_name(path: Path) -> str:
    """Returns what a product or a folder is called; a metadata file by the folder in which it lies."""
    if path.suffix.lower() == ".xml":
        path = path.parent
    return path.name[: -len(path.suffix)] if path.suffix.lower() in (".zip", ".safe") else path.name


def _spelled(name: str) -> str:
    """Returns a parameter's name as the engine's option is spelled."""
    return name.lower().replace("_", "-")
