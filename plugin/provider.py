"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.assess_footprints import AssessFootprints
from .algorithms.building_footprints import BuildingFootprints
from .algorithms.check_engine import CheckEngine
from .algorithms.enforce_consistency import EnforceConsistency
from .algorithms.install_engine import InstallEngine
from .algorithms.super_resolve import SuperResolve
from .algorithms.super_resolve_stack import SuperResolveStack
from .host.vectors import EXTENSIONS
from .identity import PROVIDER_ID, TITLE, icon, icon_path

ALGORITHMS = (
    SuperResolve,
    SuperResolveStack,
    EnforceConsistency,
    BuildingFootprints,
    AssessFootprints,
    InstallEngine,
    CheckEngine,
)


class SuperResolutionProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms to the toolbox, to models, to batch runs and to ``qgis_process``."""

    def id(self) -> str:
        """Returns the first half of every algorithm's id."""
        return PROVIDER_ID

    def name(self) -> str:
        """Returns the name that users see."""
        return TITLE

    def icon(self) -> QIcon:
        """Returns the provider's icon."""
        return icon()

    def svgIconPath(self) -> str:
        """Returns the icon's file."""
        return str(icon_path("s2sr"))

    def helpId(self) -> str:
        """Returns the provider's id for help pages."""
        return PROVIDER_ID

    def supportedOutputRasterLayerExtensions(self) -> list:
        """Returns the one format the engine writes."""
        return ["tif"]

    def defaultRasterFileExtension(self) -> str:
        """Returns the one format the engine writes."""
        return "tif"

    def supportsNonFileBasedOutput(self) -> bool:
        """Returns that the engine writes files and no databases."""
        return False

    def supportedOutputVectorLayerExtensions(self) -> list:
        """Returns the formats of polygons the engine writes."""
        return list(EXTENSIONS)

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        """Returns the format in which a layer holds its style itself."""
        return EXTENSIONS[0]

    def loadAlgorithms(self) -> None:
        """Adds every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
