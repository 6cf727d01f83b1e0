"""Super-resolves one Sentinel-2 acquisition."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
)

from ..host.layers import raster_layers, source_of
from ..host.models import SINGLE, shipped_models
from ..host.stretch import LayerLook
from ..host.titles import title_of
from ..identity import mark, tr
from ..settings import CONSISTENCY
from .destinations import asked_files, made_files
from .model_raster import ModelRasterAlgorithm
from .modes import INPUT


class SuperResolve(ModelRasterAlgorithm):
    """Makes a finer image of one acquisition with a network, and ties it to its input."""

    NAME = "superresolve"
    LABEL = mark("Super-resolve a Sentinel-2 image")
    GROUP = mark("Super-resolution")
    SUMMARY = mark("Sharpens one Sentinel-2 acquisition with a trained network and keeps its radiometry.")
    DESCRIPTION = mark(
        "Give either raster layers or a product. The result has the input's extent, coordinate system, units and nodata, and "
        "pixels finer by the model's factor.\n"
        "It adds plausible detail: do not measure what is narrower than the true resolution of the image.\n"
        'The work is done by the engine, which the algorithm "Install engine" makes once.'
    )
    TAGS = mark("sentinel-2,sentinel,super-resolution,superresolution,sharpen,upscale,resolution,onnx,sisr")

    BASELINE = "BASELINE"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers(self.INPUT, tr("Raster layers of one acquisition"), raster, None, True),
            tr("One stack of bands, or one layer a band, at 10, 20 and 60 m together. Either this or a product."),
            alternative=True,
        )
        self.add_product()
        self.add_bands(
            tr(
                "Names of the bands of the input, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves."
            )
        )
        self.add_model(
            shipped_models(SINGLE),
            tr("A card (.yaml) beside its ONNX file, ours or Evoland's. It takes the place of the model above."),
        )
        modes = ("off", "match", "strict", "mean")
        self.add_modes(self.CONSISTENCY, tr("Consistency with the input"), modes, CONSISTENCY.value(), INPUT)
        self.add_extent(tr("The part to super-resolve, in any coordinate system. Left empty, the whole image."))
        self.add_device()
        self.add_precision()
        self.add_radiometry()
        self.add_resume()
        self.add_results(tr("Super-resolved image"))
        self.add(
            QgsProcessingParameterRasterDestination(self.BASELINE, tr("Bicubic baseline"), None, True, False),
            tr("Cubic interpolation of the input on the result's grid, to compare with."),
        )
        self.add_numbers()

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple:
        """Checks that exactly one kind of input is given and that layers can be read."""
        fault = self.input_fault(
            parameters,
            context,
            self.PRODUCT,
            tr("Both raster layers (INPUT) and a product (PRODUCT) are given. Empty one of them."),
            tr("There is no input. Choose raster layers (INPUT), or a product (PRODUCT)."),
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
        files = asked_files(self, parameters, context, self.OUTPUT, self.BASELINE, self.REPORT)
        options = self._scene_options(parameters, context) + self.extent_options(parameters, context)
        options += self.model_options(parameters, context) + self.consistency_options(parameters, context)
        options += self.precision_options(parameters, context)
        options += self.common_options(parameters, context) + self.resume_options(parameters, context)
        options += [f"--{name.lower()}={path}" for name, path in files.items()]
        result = self.run_engine("super-resolve", options, list(files.values()), feedback)
        files = made_files(files, result, context)
        self.say_metrics(result, feedback)
        self._show(files, result, context)
        return {**files, **self.numbers(result)}

    def _show(self, files: dict[str, str], result: dict[str, Any], context: QgsProcessingContext) -> None:
        """Styles and names what was made; the baseline is stretched like the result, and lies under it."""
        bands, output = result.get("bands") or [], files[self.OUTPUT]
        self.style(output, self._looks, bands, context)
        self.call(self.OUTPUT, output, title_of(result, result.get("model", "")), context)
        if self.BASELINE in files:
            self.style(files[self.BASELINE], self._looks, bands, context, like=output, above=output)
            self.call(self.BASELINE, files[self.BASELINE], title_of(result, "bicubic"), context)

    def _scene_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        options = [f"--input={source}" for source in self._sources]
        product = self.parameterAsString(parameters, self.PRODUCT, context)
        if product:
            options.append(f"--product={product}")
        return options
