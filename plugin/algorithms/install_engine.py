"""Installs the engine."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
)

from ..host.installation import NEEDED_MB, VARIANTS, Installation
from ..host.installer import Installer
from ..identity import mark, tr
from ..settings import ENGINE_PYTHON
from .base import Algorithm


class InstallEngine(Algorithm):
    """Makes the engine's Python environment in the QGIS profile."""

    NAME = "installengine"
    LABEL = mark("Install engine")
    GROUP = mark("Engine")
    SUMMARY = mark("Makes or repairs the engine's own Python environment in your QGIS profile.")
    DESCRIPTION = mark(
        "The engine does the pixel work in a process of its own, with packages that QGIS's Python never sees. This makes a "
        "virtual environment and has pip install numpy, scipy, scikit-image, rasterio, shapely, pyogrio, pyproj, onnxruntime and PyYAML "
        "into it, at fixed versions whose files are checked: about 650 MB.\n"
        "It needs the network, which nothing else here does; the proxy of QGIS is used.\n"
        "Run it again at any time: an environment that is up to date is left alone, one that is half-made is repaired.\n"
        "An interpreter of your own, named in Settings > Options > Sentinel-2 Super-Resolution, makes this unnecessary."
    )
    TAGS = mark("install,setup,environment,python,pip,onnxruntime,cuda,directml,openvino,engine")
    ICON = "install"

    VARIANT = "VARIANT"
    REINSTALL = "REINSTALL"
    INTERPRETER = "INTERPRETER"
    FOLDER = "FOLDER"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        self.add(
            QgsProcessingParameterEnum(self.VARIANT, tr("Variant"), list(VARIANTS), False, VARIANTS[0], False, True),
            tr(
                "cpu runs everywhere, and with Core ML on Macs. openvino is for processors that compute in bfloat16, Intel's and AMD's, "
                "directml for any DirectX 12 graphics card (Windows), cuda for NVIDIA cards. Disk space: {sizes}."
            ).format(sizes=", ".join(f"{name} {needed} MB" for name, needed in NEEDED_MB.items())),
        )
        self.add(
            QgsProcessingParameterBoolean(self.REINSTALL, tr("Make it anew even if it is up to date"), False),
            tr("Removes the environment first."),
        )
        self.addOutput(QgsProcessingOutputString(self.INTERPRETER, tr("Interpreter")))
        self.addOutput(QgsProcessingOutputFolder(self.FOLDER, tr("Folder of the environment")))

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Installs, and says where."""
        installation = Installation.managed()
        Installer(installation, feedback).install(
            self.parameterAsEnumString(parameters, self.VARIANT, context),
            again=self.parameterAsBool(parameters, self.REINSTALL, context),
        )
        chosen = ENGINE_PYTHON.value()
        if chosen:
            warning = tr("The setting engine/python names {python}, which is used instead; empty it to use this environment.")
            feedback.pushWarning(warning.format(python=chosen))
        return {self.INTERPRETER: str(installation.python), self.FOLDER: str(installation.folder)}
