"""Super-resolves a stack of revisits of one place."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..host.engine import run_engine
from ..host.layers import raster_layers, source_of
from ..host.models import STACK, shipped_models
from ..host.stretch import LayerLook
from ..identity import tr
from .model_raster import ModelRasterAlgorithm


class SuperResolveStack(ModelRasterAlgorithm):
    """Makes a finer image of one date out of many revisits, and ties it to that date."""

    NAME = "superresolvestack"
    LABEL = "Super-resolve a stack of revisits"
    GROUP = "Super-resolution"
    SUMMARY = "Makes one finer image, of the date you choose, out of many Sentinel-2 acquisitions of one place."
    DESCRIPTION = (
        "Give the acquisitions as raster layers, or a folder of them. Clouds and shadows are masked, the revisits are registered to "
        "the anchor by parts of a pixel, and what cannot help is left out; the report says why.\n"
        "The result has the anchor's content and radiometry. Where the anchor is cloudy, other dates fill it.\n"
        'The work is done by the engine, which the algorithm "Install engine" makes once.'
    )
    TAGS = ("sentinel-2", "super-resolution", "stack", "revisits", "multi-image", "misr", "time series", "cloud", "gap filling")

    FOLDER = "FOLDER"
    DATES = "DATES"
    ANCHOR = "ANCHOR"
    MIN_CLEAR = "MIN_CLEAR"
    MAX_REVISITS = "MAX_REVISITS"
    ORDER = "ORDER"
    CLEAR_CLASSES = "CLEAR_CLASSES"
    CLOUD_MASK = "CLOUD_MASK"
    CLOUD_VALUES = "CLOUD_VALUES"
    CLOUD_PROBABILITY = "CLOUD_PROBABILITY"
    CLOUD_THRESHOLD = "CLOUD_THRESHOLD"
    GROW = "GROW"
    TARGET_DATE = "TARGET_DATE"
    OBSERVATIONS = "OBSERVATIONS"
    STATISTICS = "STATISTICS"
    USED = "USED"
    LEFT_OUT = "LEFT_OUT"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        self._add_input()
        self.add_model(
            shipped_models(STACK),
            "A card (.yaml) of a model for stacks, beside its ONNX file. It takes the place of the model above.",
        )
        modes = ("off", "trained", "match", "strict", "mean")
        self.add_modes(self.CONSISTENCY, "Consistency with the anchor", modes, "match", "anchor")
        self._add_selection()
        self._add_masks()
        self.add_extent()
        self.add_device()
        self.add_radiometry()
        self.add_results("Super-resolved image")
        self.add(
            QgsProcessingParameterRasterDestination(self.OBSERVATIONS, tr("Number of observations"), None, True, False),
            "How many revisits saw each pixel without cloud or shadow.",
        )
        self.add_numbers()
        self.addOutput(QgsProcessingOutputNumber(self.USED, tr("Revisits used")))
        self.addOutput(QgsProcessingOutputNumber(self.LEFT_OUT, tr("Revisits left out")))

    def _add_input(self) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Raster layers, one or more a date"), raster, None, True),
            "Stacks of bands, or single bands that are grouped by the date in their names. Either these or a folder.",
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile(self.FOLDER, tr("Or a folder of revisits"), folder, "", None, True),
            "GeoTIFFs with dates in their names or tags (_10m and _20m files of a date belong together), SAFE products, or a folder of "
            "band files for each date.",
        )
        self.add_bands("revisits")
        self.add(
            QgsProcessingParameterString(self.DATES, tr("Dates"), optional=True),
            "Needed only where neither files nor names say them: YYYY-MM-DD in the inputs' order, or NAME=YYYY-MM-DD, with commas between.",
            advanced=True,
        )

    def _add_selection(self) -> None:
        self.add(
            QgsProcessingParameterString(self.ANCHOR, tr("Anchor"), optional=True),
            "Date (YYYY-MM-DD) or name of the revisit that the result is of. Left empty, the clearest.",
        )
        self.add(
            QgsProcessingParameterString(self.TARGET_DATE, tr("Target date"), optional=True),
            "A day within the stack's span, for models that can make an image of any day.",
            advanced=True,
        )
        share, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(self.MIN_CLEAR, tr("Least clear share of a revisit"), share, 0.1, False, 0, 1),
            "Revisits with fewer pixels free of cloud and shadow are left out.",
        )
        self.add(
            QgsProcessingParameterNumber(self.MAX_REVISITS, tr("Most revisits"), whole, 16, False, 2, 32),
            "The anchor among them. More take longer.",
        )
        self.add_choice(
            self.ORDER,
            "Order of the revisits",
            ("clear", "date"),
            "clear",
            "The clearest first, or the nearest in time to the anchor.",
        )

    def _add_masks(self) -> None:
        self.add(
            QgsProcessingParameterString(self.CLEAR_CLASSES, tr("Clear classes of the scene classification"), optional=True),
            "Numbers with commas between. Left empty: 2, 4, 5, 6 and 7 (dark, vegetation, bare, water, unclassified); add 11 for snow.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CLOUD_MASK, tr("Cloud mask"), optional=True),
            "Name of a band in the files, or a raster or folder of masks with dates in their names. Without mask and "
            "classification, clouds and their shadows are what departs from the stack's median.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.CLOUD_VALUES, tr("Values of the cloud mask that are cloud or shadow"), optional=True
            ),
            "Numbers with commas between. Left empty, the values are read as the tool means them that the masks' names or values tell "
            "(Fmask, OmniCloudMask, s2cloudless, CLM, QA60, the scene classification); of other masks, not zero is cloud.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CLOUD_PROBABILITY, tr("Cloud probability"), optional=True),
            "Instead of a mask: name of a band in the files, or a raster or folder of probabilities, as s2cloudless makes them "
            "(percent, or 0 to 1).",
            advanced=True,
        )
        share, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(
                self.CLOUD_THRESHOLD, tr("Least probability of a cloud, percent"), share, 40, False, 0, 100
            ),
            "From this probability on, a pixel counts as cloud.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.GROW, tr("Widen clouds by pixels"), whole, 1, False, 0, 50),
            "Clouds and shadows are masked that much wider than they were found.",
            advanced=True,
        )

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple:
        """Checks that exactly one kind of input is given and that layers can be read."""
        fault = self.input_fault(
            parameters,
            context,
            self.FOLDER,
            tr("Both raster layers (INPUT) and a folder (FOLDER) are given. Empty one of them."),
            tr("There is no input. Choose raster layers (INPUT), or a folder of revisits (FOLDER)."),
        )
        return (False, fault) if fault else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Takes the layers' files and looks, on the main thread."""
        layers = raster_layers(parameters.get(self.INPUT), context)
        self._sources = [source_of(layer) for layer in layers]
        self._looks = [LayerLook.of(layer) for layer in layers[:1]]
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine, stores the style and returns files and numbers."""
        files = {
            self.OUTPUT: self.parameterAsOutputLayer(parameters, self.OUTPUT, context),
            self.OBSERVATIONS: self.parameterAsOutputLayer(parameters, self.OBSERVATIONS, context),
            self.REPORT: self.parameterAsFileOutput(parameters, self.REPORT, context),
            self.STATISTICS: self.parameterAsFileOutput(parameters, self.STATISTICS, context),
        }
        files = {name: path for name, path in files.items() if path}
        options = self._stack_options(parameters, context) + self.extent_options(parameters, context)
        options += self.model_options(parameters, context)
        options += self.common_options(parameters, context)
        options += [f"--{name.lower()}={path}" for name, path in files.items()]
        result = run_engine("super-resolve-stack", options, list(files.values()), feedback)
        files = self.made(files, result, context)
        self.say_metrics(result, feedback)
        self.style(files[self.OUTPUT], self._looks, result.get("bands") or [], context)
        return {**files, **self.numbers(result), self.USED: result.get("used"), self.LEFT_OUT: result.get("left_out")}

    def _stack_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the options of the input and of choosing revisits; those left empty keep the engine's defaults."""
        options = [f"--input={source}" for source in self._sources]
        masks = (self.CLEAR_CLASSES, self.CLOUD_MASK, self.CLOUD_VALUES, self.CLOUD_PROBABILITY)
        for name in (self.FOLDER, self.ANCHOR, self.TARGET_DATE, self.DATES, *masks):
            value = self.parameterAsString(parameters, name, context).strip()
            if value:
                options.append(f"--{name.lower().replace('_', '-')}={value}")
        return [
            *options,
            f"--min-clear={self.parameterAsDouble(parameters, self.MIN_CLEAR, context)!r}",
            f"--cloud-threshold={self.parameterAsDouble(parameters, self.CLOUD_THRESHOLD, context)!r}",
            f"--grow={self.parameterAsInt(parameters, self.GROW, context)}",
            f"--max-revisits={self.parameterAsInt(parameters, self.MAX_REVISITS, context)}",
            f"--order={self.parameterAsEnumString(parameters, self.ORDER, context)}",
        ]

    def add_results(self, label: str) -> None:
        """Adds the raster, the report of the revisits and the figures."""
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr(label)),
            "A cloud-optimised GeoTIFF (.tif) in the anchor's own units. The style is stored beside it.",
        )
        report = QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), None, True, False)
        self.add(report, "A page with every revisit: its date, clear share, shift, mask, and whether it was used or why not.")
        figures = QgsProcessingParameterFileDestination(
            self.STATISTICS, tr("Figures"), tr("JSON files (*.json)"), None, True, False
        )
        self.add(
            figures,
            "Bias and RMSE of every band and of NDVI against the anchor, as the sensor sees the result and by plain means over its pixels, "
            "and the revisits, as JSON.",
        )
