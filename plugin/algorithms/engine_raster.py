"""What the algorithms share that work on rasters with the engine: common parameters, options, numbers, style."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..host.metrics import metric_table
from ..host.models import device_names
from ..host.stretch import LayerLook
from ..host.styling import load_style_on_completion, style_result
from ..identity import labelled, tr
from ..settings import ENGINE_DEVICE
from .base import Algorithm
from .destinations import ending_fault
from .modes import PLAIN

DN = QgsProcessingParameterNumber.Type.Double
WHOLE = QgsProcessingParameterNumber.Type.Integer


class EngineRasterAlgorithm(Algorithm):
    """An algorithm that has the engine read rasters and write what it makes of them."""

    BANDS = "BANDS"
    DEVICE = "DEVICE"
    TILE = "TILE"
    OFFSET = "OFFSET"
    SCALE = "SCALE"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    MEAN_BIAS_DN = "MEAN_BIAS_DN"
    MAX_BIAS_DN = "MAX_BIAS_DN"
    RMSE_DN = "RMSE_DN"
    PIXEL_MEAN_RMSE_DN = "PIXEL_MEAN_RMSE_DN"
    SECONDS = "SECONDS"

    def add_choice(
        self,
        name: str,
        label: str,
        choices: tuple,
        default: str | None,
        help_text: str,
        advanced: bool = False,
        shown: str = "",
        optional: bool = False,
    ) -> None:
        """Adds a choice whose values are the words themselves, in models and on command lines too; models of people that were made before
        there was an optional one stay whole.
        """
        parameter = QgsProcessingParameterEnum(name, label, list(choices), False, default, optional, True)
        self.add(parameter, help_text, advanced, shown)

    def add_modes(self, name: str, label: str, modes: tuple, default: str, meanings: dict) -> None:
        """Adds the choice of how the result is tied, with what every way does.

        Args:
            name: Of the parameter.
            label: Of the parameter.
            modes: Keys of the meanings, in order.
            default: One of them.
            meanings: What each does, from :mod:`modes`.
        """
        lines = [labelled(mode, tr(meanings[mode])) for mode in modes]
        self.add_choice(name, label, modes, default, "\n".join([*lines, tr(meanings[PLAIN])]))

    def add_bands(self, help_text: str) -> None:
        """Adds the map of bands of the input or the source."""
        self.add(QgsProcessingParameterString(self.BANDS, tr("Bands, in order"), optional=True), help_text)

    def add_device(self) -> None:
        """Adds the device."""
        self.add_choice(
            self.DEVICE,
            tr("Device"),
            device_names(),
            ENGINE_DEVICE.value(),
            tr(
                "What the network runs on. auto takes the fastest that works and warns where it falls back; a device asked for by "
                "name and not obtained is an error."
            ),
        )

    def add_radiometry(self) -> None:
        """Adds tile size, offset and scale."""
        tile = QgsProcessingParameterNumber(self.TILE, tr("Tile size in source pixels"), WHOLE, None, True, 32, 4096)
        self.add(tile, tr("Left out, it is chosen. Smaller tiles need less memory; the result is the same."), advanced=True)
        self.add_choice(
            self.OFFSET,
            tr("Radiometric offset in DN"),
            ("auto", "0", "-1000"),
            "auto",
            tr(
                "Reflectance is (DN + offset) / scale. Products of baseline 04.00 and later (25 January 2022) have -1000. auto "
                "reads it from the metadata, and asks where the evidence is ambiguous."
            ),
            advanced=True,
        )
        scale = QgsProcessingParameterNumber(
            self.SCALE, tr("Scale: stored values in one unit of reflectance"), DN, None, True, 1e-6, 1e6
        )
        self.add(scale, tr("10000 for digital numbers, 1 for reflectance. Left empty, it is read or inferred."), advanced=True)

    def add_results(self, label: str) -> None:
        """Adds the raster and the report."""
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, label),
            tr("A cloud-optimised GeoTIFF (.tif) in the input's own units. The style is stored beside it."),
        )
        report = QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("JSON files (*.json)"), None, True, False)
        self.add(
            report,
            tr(
                "Bias and RMSE of every band and of NDVI against the input, as the sensor sees the result and by plain means over an input "
                "pixel, as JSON."
            ),
        )

    def add_numbers(self) -> None:
        """Adds the numbers of the run as outputs."""
        self.addOutput(QgsProcessingOutputNumber(self.MEAN_BIAS_DN, tr("Mean bias against the input, DN")))
        self.addOutput(QgsProcessingOutputNumber(self.MAX_BIAS_DN, tr("Largest bias of a band against the input, DN")))
        self.addOutput(QgsProcessingOutputNumber(self.RMSE_DN, tr("RMSE against the input, DN")))
        self.addOutput(QgsProcessingOutputNumber(self.PIXEL_MEAN_RMSE_DN, tr("RMSE of plain means over an input pixel, DN")))
        self.addOutput(QgsProcessingOutputString(self.DEVICE, tr("Device it ran on")))
        self.addOutput(QgsProcessingOutputNumber(self.SECONDS, tr("Seconds")))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple:
        """Checks the outputs' formats, then whatever QGIS itself checks."""
        for definition in self.destinationParameterDefinitions():
            fault = ending_fault(definition, parameters.get(definition.name()))
            if fault:
                return False, fault
        return super().checkParameterValues(parameters, context)

    def common_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the options of the parameters that every engine raster algorithm has, and QGIS's own limit of threads, if it is set."""
        options = [f"--offset={self.parameterAsEnumString(parameters, self.OFFSET, context)}"]
        if parameters.get(self.TILE) is not None:
            options.append(f"--tile={self.parameterAsInt(parameters, self.TILE, context)}")
        if parameters.get(self.SCALE) is not None:
            options.append(f"--scale={self.parameterAsDouble(parameters, self.SCALE, context)!r}")
        bands = self.parameterAsString(parameters, self.BANDS, context).replace(" ", "")
        if bands:
            options.append(f"--bands={bands}")
        if QgsApplication.maxThreads() > 0:
            options.append(f"--threads={QgsApplication.maxThreads()}")
        return options

    def numbers(self, result: dict[str, Any]) -> dict[str, Any]:
        """Returns the numbers of a run as outputs."""
        return {
            self.MEAN_BIAS_DN: result.get("mean_bias_dn"),
            self.MAX_BIAS_DN: result.get("max_bias_dn"),
            self.RMSE_DN: result.get("rmse_dn"),
            self.PIXEL_MEAN_RMSE_DN: result.get("pixel_mean_rmse_dn"),
            self.DEVICE: result.get("device"),
            self.SECONDS: result.get("seconds"),
        }

    def style(
        self, output: str, looks: list[LayerLook], bands: list, context: QgsProcessingContext, like: str = "", above: str = ""
    ) -> None:
        """Stores a result's style beside it and has it loaded with it.

        Args:
            output: The result.
            looks: Of the input layers.
            bands: What the engine says of its bands.
            context: Of the run.
            like: Another result, whose stretch stands in where there is no input layer's.
            above: Another result, under which it is put.
        """
        load_style_on_completion(output, style_result(output, looks, bands, like), context, above)

    def say_metrics(self, result: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """Puts bias and RMSE as the sensor sees it, tied and untied, and of plain means, into the log as a table."""
        feedback.pushConsoleInfo(metric_table(result))
