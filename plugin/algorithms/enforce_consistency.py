"""Ties a super-resolved raster to its low-resolution source."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..host.layers import raster_layers, source_of
from ..host.stretch import LayerLook
from ..host.titles import title_of
from ..identity import mark, tr
from .destinations import asked_files, made_files
from .engine_raster import DN, EngineRasterAlgorithm
from .modes import SOURCE

# A box of one pixel has a standard deviation of 1/sqrt(12) pixels, the bands' point spreads one of 0.47 to 0.58.
PSF_HELP = mark(
    "Relative to that of a Sentinel-2 of its pixels: 1 for what such a sensor would see, 0 for pixels without any (far finer aerial "
    "images, averaged to the pixel, have 0.5 to 0.6). match and strict ask for it, and so do the figures."
)


class EnforceConsistency(EngineRasterAlgorithm):
    """Corrects any super-resolved raster so that it agrees with the image it was made of."""

    NAME = "enforceconsistency"
    LABEL = mark("Enforce consistency with the source")
    GROUP = mark("Super-resolution")
    SUMMARY = mark("Ties a super-resolved raster, whatever made it, to its low-resolution source.")
    DESCRIPTION = mark(
        "The raster and its source must show the same place, and a source pixel must be a whole number of the raster's pixels.\n"
        "Each band's own transfer function and the raster's own point spread say what the sensor would have seen of the raster; the "
        "difference to what it did see is put back. How far the two were apart, before and after, is in the log and in the report."
    )
    TAGS = mark("sentinel-2,super-resolution,consistency,back-projection,radiometry,validation,ndvi")
    ICON = "consistency"

    INPUT = "INPUT"
    REFERENCE = "REFERENCE"
    MODE = "MODE"
    PSF = "PSF"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, tr("Super-resolved raster")),
            tr("A raster with the names of its bands, as the algorithm that super-resolves writes it."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.REFERENCE, tr("Its low-resolution source"), QgsProcessing.SourceType.TypeRaster
            ),
            tr("The stack of bands, or the layers of single bands, that the raster was made of."),
        )
        self.add_bands(
            tr(
                "Names of the bands of the source, in order, such as B02,B03,B04,B08. Needed only where files do not say it themselves."
            )
        )
        self.add_modes(self.MODE, tr("Mode"), ("match", "strict", "mean"), "strict", SOURCE)
        spread = QgsProcessingParameterNumber(self.PSF, tr("Point spread of the raster"), DN, 1, False, 0, 1.9)
        self.add(spread, tr(PSF_HELP), advanced=True)
        self.add_radiometry()
        self.add_results(tr("Consistent raster"))
        self.add_numbers()

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple:
        """Checks that every layer can be read."""
        try:
            for name in (self.INPUT, self.REFERENCE):
                layers = raster_layers(parameters.get(name), context)
                for layer in layers:
                    source_of(layer)
                if not layers:
                    return False, tr("{parameter} is empty: choose a raster layer.").format(parameter=self.called(name))
        except QgsProcessingException as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Takes the layers' files and the raster's look, on the main thread."""
        raster = raster_layers(parameters.get(self.INPUT), context)[0]
        self._raster = source_of(raster)
        self._look = LayerLook.of(raster)
        self._references = [source_of(layer) for layer in raster_layers(parameters.get(self.REFERENCE), context)]
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine, stores the style and returns files and numbers."""
        files = asked_files(self, parameters, context, self.OUTPUT, self.REPORT)
        options = [f"--input={self._raster}", *(f"--reference={source}" for source in self._references)]
        mode = self.parameterAsEnumString(parameters, self.MODE, context)
        options.append(f"--mode={mode}")
        options.append(f"--psf={self.parameterAsDouble(parameters, self.PSF, context)!r}")
        options += self.common_options(parameters, context)
        options += [f"--{name.lower()}={path}" for name, path in files.items()]
        result = self.run_engine("consistency", options, list(files.values()), feedback)
        files = made_files(files, result, context)
        self.say_metrics(result, feedback)
        self.style(files[self.OUTPUT], [self._look], result.get("bands") or [], context)
        self.call(self.OUTPUT, files[self.OUTPUT], title_of(result, tr("consistent ({mode})").format(mode=mode)), context)
        return {**files, **self.numbers(result)}
