"""What the algorithms share that take a stack of revisits: the folder, the choice of revisits, their masks, and the options they become."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..identity import tr
from .model_raster import ModelRasterAlgorithm

SHARE, WHOLE = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer


class RevisitsAlgorithm(ModelRasterAlgorithm):
    """An algorithm that can take many acquisitions of one place."""

    FOLDER = "FOLDER"
    DATES = "DATES"
    ANCHOR = "ANCHOR"
    EXCLUDE = "EXCLUDE"
    MIN_CLEAR = "MIN_CLEAR"
    MAX_REVISITS = "MAX_REVISITS"
    ORDER = "ORDER"
    CLEAR_CLASSES = "CLEAR_CLASSES"
    CLOUD_MASK = "CLOUD_MASK"
    CLOUD_VALUES = "CLOUD_VALUES"
    CLOUD_PROBABILITY = "CLOUD_PROBABILITY"
    CLOUD_THRESHOLD = "CLOUD_THRESHOLD"
    GROW = "GROW"

    def add_folder(self) -> None:
        """Adds the folder of revisits."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile(self.FOLDER, tr("Or a folder of revisits"), folder, "", None, True),
            tr(
                "GeoTIFFs with dates in their names or tags (_10m and _20m files of a date belong together), SAFE products, or a folder of "
                "band files for each date."
            ),
            alternative=True,
            called=tr("A folder of revisits"),
        )

    def add_dates(self) -> None:
        """Adds the dates of inputs that do not say them."""
        self.add(
            QgsProcessingParameterString(self.DATES, tr("Dates"), optional=True),
            tr(
                "Needed only where neither files nor names say them: YYYY-MM-DD in the inputs' order, or NAME=YYYY-MM-DD, "
                "with commas between."
            ),
            advanced=True,
        )

    def add_anchor(self, help_text: str, advanced: bool = False) -> None:
        """Adds the anchor."""
        self.add(QgsProcessingParameterString(self.ANCHOR, tr("Anchor"), optional=True), help_text, advanced)

    def add_choosing(self, advanced: bool = False) -> None:
        """Adds which revisits are used."""
        self.add(
            QgsProcessingParameterString(self.EXCLUDE, tr("Leave out"), optional=True),
            tr("Dates (YYYY-MM-DD) or names of revisits that are not to be used, with commas between."),
            advanced,
        )
        self.add(
            QgsProcessingParameterNumber(self.MIN_CLEAR, tr("Least clear share of a revisit"), SHARE, 0.1, False, 0, 1),
            tr("Revisits with fewer pixels free of cloud and shadow are left out."),
            advanced,
        )
        self.add(
            QgsProcessingParameterNumber(self.MAX_REVISITS, tr("Most revisits"), WHOLE, 16, False, 2, 32),
            tr("The anchor among them, and no more than the model takes. More take longer."),
            advanced,
        )
        self.add_choice(
            self.ORDER,
            tr("Order of the revisits"),
            ("clear", "date"),
            "clear",
            tr("The clearest first, or the nearest in time to the anchor."),
            advanced,
        )

    def add_masks(self) -> None:
        """Adds what tells clouds."""
        self.add(
            QgsProcessingParameterString(self.CLEAR_CLASSES, tr("Clear classes of the scene classification"), optional=True),
            tr(
                "Numbers with commas between. Left empty: 2, 4, 5, 6 and 7 (dark, vegetation, bare, water, unclassified); add 11 for snow."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CLOUD_MASK, tr("Cloud mask"), optional=True),
            tr(
                "Name of a band in the files, or a raster or folder of masks with dates in their names. Without mask and "
                "classification, clouds and their shadows are what departs from the stack's median."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(
                self.CLOUD_VALUES, tr("Values of the cloud mask that are cloud or shadow"), optional=True
            ),
            tr(
                "Numbers with commas between. Left empty, the values are read as the tool means them that the masks' names or values tell "
                "(Fmask, OmniCloudMask, s2cloudless, CLM, QA60, the scene classification); of other masks, not zero is cloud."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.CLOUD_PROBABILITY, tr("Cloud probability"), optional=True),
            tr(
                "Instead of a mask: name of a band in the files, or a raster or folder of probabilities, as s2cloudless makes them "
                "(percent, or 0 to 1)."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.CLOUD_THRESHOLD, tr("Least probability of a cloud, percent"), SHARE, 40, False, 0, 100
            ),
            tr("From this probability on, a pixel counts as cloud."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.GROW, tr("Widen clouds by pixels"), WHOLE, 1, False, 0, 50),
            tr("Clouds and shadows are masked that much wider than they were found."),
            advanced=True,
        )

    def revisit_options(self, parameters: dict, context: QgsProcessingContext) -> list:
        """Returns the options of the folder and of choosing revisits; those left empty keep the engine's defaults."""
        masks = (self.CLEAR_CLASSES, self.CLOUD_MASK, self.CLOUD_VALUES, self.CLOUD_PROBABILITY)
        return [
            *self.text_options(parameters, context, self.FOLDER, self.ANCHOR, self.EXCLUDE, self.DATES, *masks),
            f"--min-clear={self.parameterAsDouble(parameters, self.MIN_CLEAR, context)!r}",
            f"--cloud-threshold={self.parameterAsDouble(parameters, self.CLOUD_THRESHOLD, context)!r}",
            f"--grow={self.parameterAsInt(parameters, self.GROW, context)}",
            f"--max-revisits={self.parameterAsInt(parameters, self.MAX_REVISITS, context)}",
            f"--order={self.parameterAsEnumString(parameters, self.ORDER, context)}",
        ]

    def text_options(self, parameters: dict, context: QgsProcessingContext, *names: str) -> list:
        """Returns the options of those parameters in which there is a text."""
        values = ((name, self.parameterAsString(parameters, name, context).strip()) for name in names)
        return [f"--{name.lower().replace('_', '-')}={value}" for name, value in values if value]
