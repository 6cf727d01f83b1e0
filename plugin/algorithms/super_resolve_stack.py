"""Super-resolves a stack of revisits of one place."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..host.layers import raster_layers, source_of
from ..host.models import STACK, shipped_models
from ..host.stretch import LayerLook
from ..host.styling import load_style_on_completion, style_counts
from ..host.titles import title_of
from ..identity import mark, tr
from ..settings import CONSISTENCY
from .destinations import asked_files, made_files
from .modes import ANCHOR
from .revisits import RevisitsAlgorithm


class SuperResolveStack(RevisitsAlgorithm):
    """Makes a finer image of one date out of many revisits, and ties it to that date."""

    NAME = "superresolvestack"
    LABEL = mark("Super-resolve a stack of revisits")
    GROUP = mark("Super-resolution")
    SUMMARY = mark("Makes one finer image, of the date you choose, out of many Sentinel-2 acquisitions of one place.")
    DESCRIPTION = mark(
        "Give the acquisitions as raster layers, or a folder of them. Clouds and shadows are masked, the revisits are registered to "
        "the anchor by parts of a pixel, and what cannot help is left out; the report says why.\n"
        "The result has the anchor's content and radiometry. Where the anchor is cloudy, other dates fill it.\n"
        'The work is done by the engine, which the algorithm "Install engine" makes once.'
    )
    TAGS = mark("sentinel-2,super-resolution,stack,revisits,multi-image,misr,time series,cloud,gap filling")

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
            tr("A card (.yaml) of a model for stacks, beside its ONNX file. It takes the place of the model above."),
        )
        modes = ("off", "trained", "match", "strict", "mean")
        self.add_modes(self.CONSISTENCY, tr("Consistency with the anchor"), modes, CONSISTENCY.value(), ANCHOR)
        self.add_anchor(tr("Date (YYYY-MM-DD) or name of the revisit that the result is of. Left empty, the clearest."))
        self.add(
            QgsProcessingParameterString(self.TARGET_DATE, tr("Target date"), optional=True),
            tr("A day within the stack's span, for models that can make an image of any day."),
            advanced=True,
        )
        self.add_choosing()
        self.add_masks()
        self.add_extent(tr("The part to super-resolve, in any coordinate system. Left empty, the whole image."))
        self.add_device()
        self.add_precision()
        self.add_radiometry()
        self.add_resume()
        self.add_results(tr("Super-resolved image"))
        self.add(
            QgsProcessingParameterRasterDestination(self.OBSERVATIONS, tr("Number of observations"), None, True, False),
            tr("How many revisits saw each pixel without cloud or shadow."),
        )
        self.add_numbers()
        self.addOutput(QgsProcessingOutputNumber(self.USED, tr("Revisits used")))
        self.addOutput(QgsProcessingOutputNumber(self.LEFT_OUT, tr("Revisits left out")))

    def _add_input(self) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Raster layers, one or more a date"), raster, None, True),
            tr("Stacks of bands, or single bands that are grouped by the date in their names. Either these or a folder."),
            alternative=True,
        )
        self.add_folder()
        self.add_bands(
            tr(
                "Names of the bands of the revisits, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves."
            )
        )
        self.add_dates()

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple:
        """Checks that exactly one kind of input is given and that layers can be read."""
        fault = self.input_fault(
            parameters,
            context,
            self.FOLDER,
            tr("Both raster layers (INPUT) and a folder of revisits (FOLDER) are given. Empty one of them."),
            tr("There is no input. Choose raster layers (INPUT), or a folder of revisits (FOLDER)."),
        )
        return (False, fault) if fault else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Takes the layers' files and looks, on the main thread."""
        layers = raster_layers(parameters.get(self.INPUT), context)
        self._sources = [source_of(layer) for layer in layers]
        self._looks = [LayerLook.of(layer) for layer in layers]
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine, stores the style and returns files and numbers."""
        files = asked_files(self, parameters, context, self.OUTPUT, self.OBSERVATIONS, self.REPORT, self.STATISTICS)
        options = [f"--input={source}" for source in self._sources]
        options += self.revisit_options(parameters, context) + self.text_options(parameters, context, self.TARGET_DATE)
        options += self.extent_options(parameters, context)
        options += self.model_options(parameters, context) + self.consistency_options(parameters, context)
        options += self.precision_options(parameters, context)
        options += self.common_options(parameters, context) + self.resume_options(parameters, context)
        options += [f"--{name.lower()}={path}" for name, path in files.items()]
        result = self.run_engine("super-resolve-stack", options, list(files.values()), feedback)
        files = made_files(files, result, context)
        self.say_metrics(result, feedback)
        self.style(files[self.OUTPUT], self._looks, result.get("bands") or [], context)
        self.call(self.OUTPUT, files[self.OUTPUT], title_of(result, result.get("model", "")), context)
        if self.OBSERVATIONS in files:
            counts = files[self.OBSERVATIONS]
            load_style_on_completion(counts, style_counts(counts, int(result.get("used") or 1)), context)
            self.call(self.OBSERVATIONS, counts, title_of({**result, "pixel_m": None}, tr("observations")), context)
        return {**files, **self.numbers(result), self.USED: result.get("used"), self.LEFT_OUT: result.get("left_out")}

    def add_results(self, label: str) -> None:
        """Adds the raster, the report of the revisits and the figures."""
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, label),
            tr("A cloud-optimised GeoTIFF (.tif) in the anchor's own units. The style is stored beside it."),
        )
        report = QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("HTML files (*.html)"), None, True, False)
        self.add(report, tr("A page with every revisit: its date, clear share, shift, mask, and whether it was used or why not."))
        figures = QgsProcessingParameterFileDestination(
            self.STATISTICS, tr("Figures"), tr("JSON files (*.json)"), None, True, False
        )
        self.add(
            figures,
            tr(
                "Bias and RMSE of every band and of NDVI against the anchor, as the sensor sees the result and by plain means "
                "over its pixels, and the revisits, as JSON."
            ),
        )
