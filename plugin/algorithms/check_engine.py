"""Says whether the engine works, and what it runs on."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
)

from ..host.models import AUTO, device_names
from ..host.tables import table
from ..identity import mark, tr
from .base import Algorithm


class CheckEngine(Algorithm):
    """Starts the engine, has it make a session on every device it can get, and reports."""

    NAME = "checkengine"
    LABEL = mark("Check engine")
    GROUP = mark("Engine")
    SUMMARY = mark("Says whether the engine works: interpreter, versions, devices, memory, disk, models.")
    DESCRIPTION = mark(
        "Devices are listed as working only if a session was really made on them.\n"
        "The report in the log is what to paste into a question or a bug report."
    )
    TAGS = mark("check,diagnostics,status,report,device,gpu,cuda,onnxruntime,engine")
    ICON = "check"

    DEVICE = "DEVICE"
    TEXTS: ClassVar[dict] = {
        "INTERPRETER": mark("Interpreter"),
        "PYTHON": mark("Python"),
        "DEVICE": mark("Device"),
        "PROVIDERS": mark("Providers"),
        "MODELS": mark("Models"),
        "REPORT": mark("Report"),
    }
    NUMBERS: ClassVar[dict] = {"MEMORY_FREE_MB": mark("Memory free, MB"), "DISK_FREE_MB": mark("Disk free, MB")}

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declares parameters and outputs."""
        self.add(
            QgsProcessingParameterEnum(self.DEVICE, tr("Device"), list(device_names()), False, AUTO, False, True),
            tr("A device to insist on: the check fails if it cannot be had. auto takes what there is."),
        )
        for name, label in self.TEXTS.items():
            self.addOutput(QgsProcessingOutputString(name, tr(label)))
        for name, label in self.NUMBERS.items():
            self.addOutput(QgsProcessingOutputNumber(name, tr(label)))

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Runs the engine's own check and reports."""
        device = self.parameterAsEnumString(parameters, self.DEVICE, context)
        result = self.run_engine("check", [f"--device={device}"], [], feedback)
        rows = [[name, str(value)] for name, value in _rows(result)]
        feedback.pushConsoleInfo(table(rows))
        return {
            "INTERPRETER": result.get("interpreter"),
            "PYTHON": result.get("python"),
            "DEVICE": result.get("device"),
            "PROVIDERS": ", ".join(provider for provider in (result.get("sessions") or {}).values() if provider),
            "MODELS": ", ".join(result.get("models") or []),
            "MEMORY_FREE_MB": result.get("memory_free_mb"),
            "DISK_FREE_MB": result.get("disk_free_mb"),
            "REPORT": "\n".join(f"{name:<20}{value}" for name, value in rows),
        }


def _rows(result: dict[str, Any]) -> list[tuple[str, Any]]:
    """Returns the report, a row a fact; in English, as those read it who are asked."""
    rows = [("QGIS", Qgis.version()), ("interpreter", result.get("interpreter")), ("Python", result.get("python"))]
    rows += list((result.get("versions") or {}).items())
    rows += [("telemetry", result.get("telemetry")), ("formats", ", ".join(result.get("formats") or []))]
    rows.append(("offered", ", ".join(result.get("available") or [])))
    reasons = result.get("reasons") or {}
    for name, provider in (result.get("sessions") or {}).items():
        rows.append((f"session on {name}", provider or f"not obtained: {reasons.get(name, 'no reason given')}"))
    rows += [("device", result.get("device")), ("free memory", _megabytes(result.get("memory_free_mb")))]
    rows += [("free disk", _megabytes(result.get("disk_free_mb"))), ("models", ", ".join(result.get("models") or []))]
    return rows


def _megabytes(amount: int | None) -> str:
    return "unknown" if amount is None else f"{amount} MB"
