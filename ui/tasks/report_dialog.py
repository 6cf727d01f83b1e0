"""Shows the report of a run."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ...plugin.identity import tr


class ReportDialog(QDialog):
    """What a run was made with, and how far the result is from its input, band by band.

    Args:
        path: The report's file.
        title: Of the window.
        parent: The main window.
    """

    def __init__(self, path: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("s2srReport")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.text = QTextBrowser(self)
        self.text.setHtml(page_of(path))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        whole = buttons.addButton(tr("Whole report (JSON)"), QDialogButtonBox.ButtonRole.ActionRole)
        whole.clicked.connect(lambda _checked=False: QDesktopServices.openUrl(QUrl.fromLocalFile(path)))
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.resize(560, 520)


def page_of(path: str) -> str:
    """Returns a report as a page."""
    try:
        said = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return escape(tr("The report cannot be read: {fault}").format(fault=error))
    facts = [
        (tr("Model"), said.get("model")),
        (tr("Device"), said.get("device")),
        (tr("Time"), tr("{seconds} s").format(seconds=said.get("seconds"))),
        (tr("Result"), said.get("output")),
    ]
    rows = "".join(
        f"<tr><td><b>{escape(name)}</b>&nbsp;&nbsp;</td><td>{escape(str(value))}</td></tr>" for name, value in facts if value
    )
    return f"<table>{rows}</table>{_agreement(said.get('consistency') or {})}{_detected(said.get('detected') or [])}"


def _agreement(used: dict[str, Any]) -> str:
    before, mode = used.get("off") or used, str(used.get("mode", "off"))
    heads = (tr("Band"), tr("mean difference"), tr("RMSE"), tr("RMSE, untied"))
    lines = [f"<tr>{''.join(f'<th align=right>&nbsp;&nbsp;{escape(head)}</th>' for head in heads)}</tr>"]
    for band, figures in (used.get("bands") or {}).items():
        untied = ((before.get("bands") or {}).get(band) or {}).get("rmse_dn")
        cells = [escape(band), *(_figure(value) for value in (figures.get("bias_dn"), figures.get("rmse_dn"), untied))]
        lines.append(f"<tr>{''.join(f'<td align=right>{cell}</td>' for cell in cells)}</tr>")
    words = tr("The result, brought back to its input's resolution, minus the input, in digital numbers (mode {mode})")
    return f"<p>{escape(words.format(mode=mode))}</p><table>{''.join(lines)}</table>"


def _detected(sentences: list[str]) -> str:
    items = "".join(f"<li>{escape(str(sentence))}</li>" for sentence in sentences)
    return f"<p>{escape(tr('What was read from the files'))}</p><ul>{items}</ul>" if items else ""


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{round(value, 2) + 0.0:.2f}"
