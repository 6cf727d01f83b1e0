"""Compares predicted building footprints with true ones."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ..host.tables import table
from ..host.vectors import load_own_style_on_completion, vector_source_of
from ..identity import mark, tr
from .base import Algorithm
from .destinations import asked_files, ending_fault, made_files

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
DECIMAL = QgsProcessingParameterNumber.Type.Double


class AssessFootprints(Algorithm):
    """Counts hits, misses and false alarms of one layer of polygons against another."""

    NAME = "assessfootprints"
    LABEL = mark("Assess building footprints")
    GROUP = mark("Buildings")
    SUMMARY = mark(
        "Compares predicted polygons with true ones: precision, recall, F1, IoU, counts and areas, and a layer of hits and misses."
    )
    DESCRIPTION = mark(
        "Polygons are paired one to one, the pair of the largest intersection over union (IoU) first, as long as it is over the "
        "threshold: a pair is a hit, the rest are misses and false alarms. The IoU of the result is that of the ground that the two "
        "layers cover.\n"
        "The layers may be in any coordinate reference systems: they are compared in an equal-area projection. Parts of a "
        "multi-polygon count each by itself. Invalid geometries are repaired for the comparison, and said."
    )
    TAGS = mark("buildings,footprints,accuracy,validation,iou,precision,recall,f1,spacenet")
    ICON = "check"

    PREDICTED = "PREDICTED"
    REFERENCE = "REFERENCE"
    AREA = "AREA"
    IOU = "IOU"
    MIN_AREA = "MIN_AREA"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    NUMBERS: ClassVar[dict] = {
        "TP": mark("TP"),
        "FP": mark("FP"),
        "FN": mark("FN"),
        "PRECISION": mark("PRECISION"),
        "RECALL": mark("RECALL"),
        "F1": mark("F1"),
        "MASK_IOU": mark("MASK IOU"),
        "COUNT_ERROR": mark("COUNT ERROR"),
        "AREA_ERROR": mark("AREA ERROR"),
        "SECONDS": mark("SECONDS"),
    }
    """What is counted, and how it is labelled."""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        self.add(
            QgsProcessingParameterVectorLayer(self.PREDICTED, tr("Predicted polygons"), [POLYGONS]),
            tr("A layer from a GeoPackage, GeoJSON, FlatGeobuf or Shapefile."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(self.REFERENCE, tr("True polygons"), [POLYGONS]),
            tr("The reference, complete in the area that is compared."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(self.AREA, tr("Area that is compared"), [POLYGONS], None, True),
            tr(
                "Polygons of either layer count whose representative point lies in it. Without it everything is compared, and what was "
                "predicted where the reference does not reach is a false alarm."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(self.IOU, tr("IoU that a hit exceeds"), DECIMAL, 0.25, False, 0, 0.999),
            tr("0.25 is usual for images of some metres, 0.5 for finer ones."),
        )
        self.add(
            QgsProcessingParameterNumber(self.MIN_AREA, tr("Least area of a true polygon, m²"), DECIMAL, 0, False, 0, 1e9),
            tr(
                "Smaller ones are neither hits nor misses, and what is predicted for them, or as small and for none, is no false alarm."
            ),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                self.OUTPUT, tr("Hits, misses and false alarms"), POLYGONS, None, True, False
            ),
            tr(
                "GeoPackage (.gpkg, with its style inside), GeoJSON or FlatGeobuf (.fgb), in the predicted layer's reference system."
            ),
        )
        report = QgsProcessingParameterFileDestination(self.REPORT, tr("Report"), tr("JSON files (*.json)"), None, True, False)
        self.add(report, tr("All figures, by size and by the hectare too, as JSON."))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(label)))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple:
        """Checks the output's format, then whatever QGIS itself checks."""
        fault = ending_fault(self.parameterDefinition(self.OUTPUT), parameters.get(self.OUTPUT))
        return (False, fault) if fault else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Takes the layers' files, on the main thread."""
        self._options = []
        for name in (self.PREDICTED, self.REFERENCE, self.AREA):
            layer = self.parameterAsVectorLayer(parameters, name, context)
            if layer is None:
                if parameters.get(name):
                    raise QgsProcessingException(
                        tr("{layer} cannot be opened as a layer of polygons.").format(layer=self.called(name))
                    )
                continue
            path, inside = vector_source_of(layer)
            option = name.lower()
            self._options += [f"--{option}={path}"] + ([f"--{option}-layer={inside}"] if inside else [])
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine and returns files and numbers."""
        files = asked_files(self, parameters, context, self.OUTPUT, self.REPORT)
        options = [
            *self._options,
            f"--iou={self.parameterAsDouble(parameters, self.IOU, context)!r}",
            f"--min-area={self.parameterAsDouble(parameters, self.MIN_AREA, context)!r}",
            *(f"--{name.lower()}={path}" for name, path in files.items()),
        ]
        result = self.run_engine("assess-footprints", options, list(files.values()), feedback)
        made = made_files(files, result, context)
        if self.OUTPUT in made:
            load_own_style_on_completion(made[self.OUTPUT], context)
        numbers = {name: result.get("iou" if name == "MASK_IOU" else name.lower()) for name in self.NUMBERS}
        labels = {output.name(): output.description() for output in self.outputDefinitions()}
        feedback.pushConsoleInfo(table([[labels[name], "-" if value is None else str(value)] for name, value in numbers.items()]))
        return {**made, **numbers}
