"""What the algorithms that run a model share: the model, the extent, the device, and the options they become."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
)

from ..host.layers import is_given, raster_layers, source_of
from ..host.models import AUTO, Model, catalogue
from ..identity import labelled, mark, tr
from .engine_raster import EngineRasterAlgorithm

MODEL_HELP = mark(
    "Each is named with the pixel of its result where the input's is 10 m, the bands it takes and what it is for. Bands beyond those it "
    "needs may be missing."
)


class ModelRasterAlgorithm(EngineRasterAlgorithm):
    """An algorithm that has the engine run a model on a raster."""

    INPUT = "INPUT"
    PRODUCT = "PRODUCT"
    MODEL = "MODEL"
    MODEL_FILE = "MODEL_FILE"
    CONSISTENCY = "CONSISTENCY"
    EXTENT = "EXTENT"
    PRECISION = "PRECISION"
    RESUME = "RESUME"

    def add_product(self) -> None:
        """Adds a product in place of layers."""
        file = QgsProcessingParameterFile.Behavior.File
        kinds = tr("Metadata file or zip (*.xml *.XML *.zip *.ZIP);;All files (*)")
        self.add(
            QgsProcessingParameterFile(self.PRODUCT, tr("Or a product (SAFE, Theia)"), file, "", None, True, kinds),
            tr("A product's zip, its folder, or the metadata file inside it, such as MTD_MSIL2A.xml."),
            shown="ProductChoice",
            alternative=True,
            called=tr("A product (SAFE, Theia)"),
        )

    def add_model(self, models: list[Model], card_help: str, automatic: str = "") -> None:
        """Adds the choice of a shipped model, the first of them proposed, and the card of one of the user's own.

        Args:
            models: Those to choose from.
            card_help: Help of the card.
            automatic: How the engine chooses where it may, which is proposed then; empty where it may not.
        """
        names = ((AUTO,) if automatic else ()) + tuple(model.name for model in models)
        default = names[0] if names else None
        words = labelled(AUTO, automatic) if automatic else tr(MODEL_HELP)
        self.add_choice(
            self.MODEL, tr("Model"), names, default, "\n".join([words, *(model.help for model in models)]), shown="ModelChoice"
        )
        file = QgsProcessingParameterFile.Behavior.File
        self.add(
            QgsProcessingParameterFile(
                self.MODEL_FILE,
                tr("Model card of your own"),
                file,
                "",
                None,
                True,
                tr("Model cards (*.yaml *.yml);;All files (*)"),
            ),
            card_help,
            advanced=True,
        )

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple:
        """Checks that there are models to choose from, then whatever else there is to check."""
        fault = catalogue().fault
        return (False, fault) if fault else super().checkParameterValues(parameters, context)

    def input_fault(self, parameters: dict, context: QgsProcessingContext, other: str, both: str, neither: str) -> str | None:
        """Returns what is wrong with the input, which is layers or one other parameter; none where nothing is.

        Args:
            parameters: As given.
            context: Of the run.
            other: Name of the parameter that is given in place of layers.
            both: What to say where both are given.
            neither: What to say where none is.
        """
        layers, another = is_given(parameters.get(self.INPUT)), self.parameterAsString(parameters, other, context)
        if layers and another:
            return both
        if not layers and not another:
            return neither
        try:
            for layer in raster_layers(parameters.get(self.INPUT), context):
                source_of(layer)
        except QgsProcessingException as error:
            return str(error)
        return None

    def add_extent(self, help_text: str) -> None:
        """Adds the part to make."""
        self.add(QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), None, True), help_text)

    def add_precision(self) -> None:
        """Adds how precisely the network computes."""
        self.add_choice(
            self.PRECISION,
            tr("Precision"),
            ("auto", "full", "fast"),
            "auto",
            tr(
                "full computes with 32 bits. fast takes the fewer bits that the model allows on the device, which change the result by "
                "about 2 DN at most (root mean square), and is an error where there are none. auto takes them for large images, where "
                "this computer has proved that they are faster."
            ),
            advanced=True,
            optional=True,
        )

    def add_resume(self) -> None:
        """Adds whether a run goes on from what an ended one has finished."""
        self.add(
            QgsProcessingParameterBoolean(self.RESUME, tr("Go on from finished tiles"), True, True),
            tr(
                "A run that is cancelled, fails or is killed keeps its finished tiles. The same run, started again with the same output, "
                "goes on from them and ends with the same file. Without this it starts anew and keeps nothing."
            ),
            advanced=True,
        )

    def precision_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the option of the precision."""
        precision = self.parameterAsEnumString(parameters, self.PRECISION, context)
        return [f"--precision={precision}"] if precision else []

    def resume_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the option of that, none for going on."""
        return [] if self.parameterAsBool(parameters, self.RESUME, context) else ["--no-resume"]

    def model_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the options of model and device."""
        card = self.parameterAsString(parameters, self.MODEL_FILE, context)
        return [
            f"--model-file={card}" if card else f"--model={self.parameterAsEnumString(parameters, self.MODEL, context)}",
            f"--device={self.parameterAsEnumString(parameters, self.DEVICE, context)}",
        ]

    def consistency_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the option of how the result is tied."""
        return [f"--consistency={self.parameterAsEnumString(parameters, self.CONSISTENCY, context)}"]

    def extent_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the options of the part to make, none for all of it."""
        extent = self.parameterAsExtent(parameters, self.EXTENT, context)
        if extent.isNull():
            return []
        corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        options = ["--extent=" + ",".join(repr(corner) for corner in corners)]
        crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context)
        return [*options, f"--extent-crs={_spelled(crs)}"] if crs.isValid() else options


def _spelled(crs: QgsCoordinateReferenceSystem) -> str:
    """Returns a coordinate system as the engine's PROJ knows it: by EPSG code, or in full."""
    if crs.authid().startswith("EPSG:"):
        return crs.authid()
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
