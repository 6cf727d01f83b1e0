"""The card of a model, to be read."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ...plugin.host.models import Model
from ...plugin.identity import MODELS, TITLE, tr


class CardPage(QDialog):
    """A window with what a model is for, what it needs, and its card in full.

    Args:
        model: The model.
        parent: What it stands over.
    """

    def __init__(self, model: Model, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("s2sr_card_page")
        self.setWindowTitle(f"{TITLE} · {model.name}")
        self.resize(640, 560)
        self.text = QTextBrowser()
        self.text.setOpenExternalLinks(True)
        self.text.setHtml(page(model))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)


def page(model: Model) -> str:
    """Returns a model's card as HTML: the facts as a table, then the file."""
    facts = {
        tr("Name in scripts"): model.name,
        tr("Result"): tr("pixels {factor} times finer").format(factor=model.factor) if model.factor > 1 else "",
        tr("Needs"): " ".join(model.bands) or tr("any bands"),
        tr("Does better with"): " ".join(model.optional_bands),
        tr("For pixels of"): _range(model.gsd_range_m) if model.gsd_range_m else "",
        tr("Not for"): model.caution,
    }
    rows = "".join(
        f"<tr><td><b>{escape(name)}</b>&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>" for name, text in facts.items() if text
    )
    file = MODELS / f"{model.name}.yaml"
    card = escape(file.read_text(encoding="utf-8")) if file.is_file() else ""
    return (
        f"<h2>{escape(model.title)}</h2><p>{escape(model.description)}</p><table>{rows}</table>"
        f"<h3>{escape(tr('The card'))}</h3><pre style='white-space: pre-wrap'>{card}</pre>"
    )


def _range(metres: tuple[float, ...]) -> str:
    least, most = metres
    return tr("{least:g} to {most:g} m").format(least=least, most=most)
