"""The algorithms' own dialogs: one run, a stack, a batch, a product that is a folder."""

from __future__ import annotations

from pathlib import Path

import processing
from driver import OUT, ROOT, say, shot
from hand import pressed
from lateness import Lateness
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QScrollArea, QToolButton, QWidget
from revisits_of_sample import ANCHOR, DAYS, write_revisits

SAMPLE = str(ROOT / "resources" / "sample" / "sample_10m.tif")
STEPS = 6
"""Least number of values that a bar takes on its way."""
LEAP = 40.0
"""Largest part of a bar that it may jump at once, where there are several tiles."""


def product_folder():
    """Looks for a product that is a folder, from the dialog; neither of the two inputs is called optional."""
    dialog = processing.createAlgorithmDialog("s2sr:superresolve", {})
    dialog.show()
    yield 800
    texts = [label.text() for label in dialog.mainWidget().findChildren(QLabel)]
    optional = [text for text in texts if "[" in text and ("aster" in text or "roduct" in text)]
    assert not optional, optional
    _check_fits(dialog)
    safe = OUT / "S2A_MSIL2A_20240614T105031_N0510_R051_T31UFT_20240614T165101.SAFE"
    safe.mkdir(exist_ok=True)
    seen = []

    def choose() -> None:
        browser = QApplication.activeModalWidget()
        if browser is None:
            QTimer.singleShot(200, choose)
            return
        seen.append(browser.testOption(QFileDialog.Option.ShowDirsOnly))
        browser.findChild(QLineEdit, "fileNameEdit").setText(str(safe))
        browser.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open).click()

    QTimer.singleShot(200, choose)
    yield from pressed(dialog.findChild(QToolButton, "s2sr_product_folder"))
    yield lambda: bool(seen) and QApplication.activeModalWidget() is None
    assert seen == [True]
    chosen = dialog.createProcessingParameters().get("PRODUCT")
    say("product:", Path(chosen).name)
    assert chosen == str(safe)
    shot(dialog, "8_product_folder")
    dialog.close()
    dialog.deleteLater()
    yield 200


def toolbox():
    """Runs the algorithm in its dialog: the bar moves on, the log has its table, the layer its name."""
    layer = QgsRasterLayer(str(OUT / "large.tif"), "large_scene")
    extent = layer.extent()
    part = (
        f"{extent.xMinimum()},{extent.xMinimum() + 3000},{extent.yMaximum() - 3000},{extent.yMaximum()} [{layer.crs().authid()}]"
    )
    yield from _run(
        "superresolve", {"INPUT": [str(OUT / "large.tif")], "EXTENT": part, "OUTPUT": "TEMPORARY_OUTPUT"}, "8_toolbox"
    )
    added = QgsProject.instance().mapLayersByName("large 2024-06-14 · sisr_x2 · 5 m")
    assert added, [one.name() for one in QgsProject.instance().mapLayers().values()]


def stack():
    """Makes an image of eight revisits, the first hazy: the bar moves on, and the result looks like the anchor."""
    folder = OUT / "revisits"
    write_revisits(SAMPLE, folder)
    files = [str(folder / f"S2_L2A_{day}.tif") for day in (DAYS[5], *DAYS[:5], *DAYS[6:])]
    layers = [QgsRasterLayer(file, Path(file).stem) for file in files]
    for one in layers:
        one.setDefaultContrastEnhancement()
        QgsProject.instance().addMapLayer(one)
    anchor = f"{DAYS[ANCHOR][:4]}-{DAYS[ANCHOR][4:6]}-{DAYS[ANCHOR][6:]}"
    given = {"INPUT": [one.id() for one in layers], "MODEL": "shift_and_add", "ANCHOR": anchor, "OUTPUT": str(OUT / "stack.tif")}
    yield from _run("superresolvestack", given, "8_stack", leap=60.0)
    result = next(one for one in QgsProject.instance().mapLayers().values() if one.source() == given["OUTPUT"])
    like = next(one for one in layers if DAYS[ANCHOR] in one.name())
    limits = [[one.renderer().redContrastEnhancement().maximumValue() for one in (result, which)] for which in (like, layers[0])]
    say("stack: largest red of result and anchor, of result and a cloud:", limits)
    assert abs(limits[0][0] - limits[0][1]) < 0.05 * limits[0][1] < abs(limits[1][0] - limits[1][1])
    QgsProject.instance().removeMapLayers([one.id() for one in (*layers, result)])


def batch():
    """Runs two rows without optional outputs: nothing is red in the end."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("s2sr:superresolve"))
    dialog.show()
    panel = dialog.mainWidget()
    panel.addRow(2 - panel.batchRowCount())
    for row in range(2):
        panel.wrappers[row][panel.parameter_to_column["INPUT"]].setParameterValue([SAMPLE], QgsProcessingContext())
        panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"]).setValue(str(OUT / f"batch_{row}.tif"))
    yield 500
    shot(dialog, "8_batch")
    QTimer.singleShot(0, dialog.runAlgorithm)
    yield lambda: all((OUT / f"batch_{row}.tif").is_file() for row in range(2)) and not dialog.cancelButton().isEnabled()
    yield 300
    log = dialog.findChild(QWidget, "txtLog")
    shot(dialog, "8_batch_log")
    assert "ff0000" not in log.toHtml().lower() and "not correctly" not in log.toPlainText(), log.toPlainText()
    assert all((OUT / f"batch_{row}.tif").is_file() for row in range(2))
    dialog.close()
    dialog.deleteLater()
    yield 200


def _check_fits(dialog: QWidget) -> None:
    """Makes sure that no parameter reaches beyond the dialog as it opens."""
    bar = dialog.mainWidget().findChild(QScrollArea).horizontalScrollBar()
    assert bar.maximum() == 0, f"{bar.maximum()} pixels lie beyond the dialog's edge"


def _run(name: str, given: dict, picture: str, leap: float = LEAP):
    """Runs an algorithm in its dialog, and watches bar and log."""
    dialog = processing.createAlgorithmDialog(f"s2sr:{name}", given)
    dialog.show()
    yield 800
    values, ended = [0.0], []
    make = dialog.createFeedback

    def watched():
        feedback = make()
        feedback.progressChanged.connect(values.append)
        return feedback

    dialog.createFeedback = watched
    dialog.algorithmFinished.connect(lambda good, results: ended.append(good))
    late = Lateness()
    yield from pressed(dialog.runButton())
    yield lambda: bool(ended)
    yield 500
    text = dialog.findChild(QWidget, "txtLog").toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    (OUT / f"{picture}.txt").write_text(text)
    shot(dialog, picture)
    leaps = max(after - before for before, after in zip(values, values[1:]))
    say(
        f"{name}: the bar took {len(values)} values, at most {leaps:.0f} % at once, {len(text.splitlines())} lines of log;",
        late.stop(),
    )
    assert ended == [True] and values == sorted(values) and len(values) > STEPS and leaps < leap, (ended, values)
    _check_table(text)
    dialog.close()
    dialog.deleteLater()
    yield 300


def _check_table(text: str) -> None:
    """Makes sure that the figures of bands stand below one another."""
    rows = [line for line in text.splitlines() if line.strip().startswith(("B02 ", "B03 ", "B04 "))]
    assert len(rows) >= 3 and len({len(row.rstrip()) for row in rows}) == 1, rows
