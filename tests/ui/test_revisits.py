"""The table of revisits: what the engine says of a stack, the user's choice, and the parameters it becomes."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from desktop import Desktop
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QItemSelectionModel, Qt, QTimer

from s2sr.ui.desk import Desk
from s2sr.ui.revisits.dialog import RevisitsDialog
from s2sr.ui.revisits.feature import Revisits
from s2sr.ui.revisits.rows import Choice, Row, called, rows_of
from s2sr.ui.revisits.table import ANCHOR, CLEAR, DAY, PICTURE, SHIFT, USE, WHY, RevisitTable

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "desktop"))


def record(day, used=True, **changes):
    return {
        "name": f"S2_{day}", "date": day, "days": 0, "clear": 0.9, "sharpness": 1.0, "shift_px": [0.25, -0.5], "used": used,
        "anchor": False, "reason": "registered", **changes,
    }  # fmt: skip


@pytest.fixture
def rows():
    """Returns four revisits: the anchor, one that is used, a cloudy one, and a file that is none."""
    return rows_of(
        {
            "revisits": [
                record("2024-06-14", anchor=True, shift_px=[0.0, 0.0], reason="the anchor"),
                record("2024-05-10"),
                record("2024-07-14", used=False, clear=0.02, reason="clear in 2% of the pixels only"),
                {"name": "preview.tif", "date": None, "used": False, "reason": "a picture for the eye"},
            ]
        },
        {},
    )


@pytest.fixture
def table(plugin, rows):
    """Returns a table of them."""
    made = RevisitTable()
    made.show_rows(rows, False, ())
    return made


def tick(table, place, column, on=True):
    table.item(place, column).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def test_rows_stand_by_date_and_say_what_becomes_of_each(table):
    assert [table.item(place, DAY).text() for place in range(4)] == ["2024-05-10", "2024-06-14", "2024-07-14", "preview.tif"]
    assert table.item(0, SHIFT).text() == "+0.25, -0.50" and table.item(1, SHIFT).text() == ""
    assert table.item(2, CLEAR).text() == "2%" and table.item(2, WHY).text() == "not used: clear in 2% of the pixels only"
    assert table.item(1, WHY).text() == "used: the anchor, as the clearest" and table.item(1, DAY).font().bold()
    assert not table.item(3, USE).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_boxes_choose_one_anchor_and_leave_others_out(table):
    heard = []
    table.chosen.connect(lambda: heard.append(1))
    assert (table.anchor, table.excluded) == ("", ())
    tick(table, 0, ANCHOR)
    tick(table, 1, ANCHOR)
    assert table.anchor == "2024-06-14" and len(heard) == 2
    tick(table, 1, USE, False)
    assert (table.anchor, table.excluded) == ("", ("2024-06-14",))
    tick(table, 1, ANCHOR)
    assert (table.anchor, table.excluded) == ("2024-06-14", ())


def test_what_was_left_out_keeps_its_picture(rows):
    before = {row.name: row for row in rows}
    before["S2_2024-05-10"] = Row("S2_2024-05-10", "2024-05-10", True, "", known=True, clear=0.9, picture=b"png")
    after = rows_of({"revisits": [{"name": "S2_2024-05-10", "date": "2024-05-10", "used": False, "reason": "excluded"}]}, before)
    assert after[0].picture == b"png" and after[0].clear == 0.9 and not after[0].used and after[0].known


def test_two_of_a_day_are_named_by_their_names(rows):
    twins = [*rows, Row("S2_b", "2024-05-10", False, "", known=True)]
    assert called(rows[0], rows) == "2024-05-10" and called(rows[0], twins) == "S2_2024-05-10"


def test_the_choice_becomes_parameters_that_the_algorithm_takes(plugin, tmp_path):
    chosen = Choice(
        folder=str(tmp_path),
        model="misr_x2",
        min_clear=0.3,
        most=9,
        order="date",
        anchor="2024-06-14",
        excluded=("2024-05-10", "S2_b"),
    )
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("s2sr:superresolvestack")
    parameters, context = chosen.parameters(), QgsProcessingContext()
    assert set(parameters) <= {definition.name() for definition in algorithm.parameterDefinitions()}
    accepted, why = algorithm.checkParameterValues({**parameters, "OUTPUT": str(tmp_path / "fine.tif")}, context)
    assert accepted, why
    options = algorithm.revisit_options(parameters, context)
    assert {"--anchor=2024-06-14", "--exclude=2024-05-10,S2_b", "--min-clear=0.3", "--max-revisits=9", "--order=date"} <= set(
        options
    )
    assert {*chosen.options()} - {"--model=misr_x2", "--thumbnails"} <= set(options)


def waited(condition, most_s=180):
    """Runs the event loop until something is so."""
    loop, end = QEventLoop(), time.monotonic() + most_s
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
    timer.start(20)
    loop.exec()
    assert condition()


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """Returns eight revisits of the sample."""
    from revisits_of_sample import write_revisits

    place = tmp_path_factory.mktemp("revisits")
    write_revisits(str(ROOT / "resources" / "sample" / "sample_10m.tif"), place)
    return place


def test_a_stack_is_assessed_and_chosen_from(plugin, folder):
    if not os.environ.get("S2SR_ENGINE_PYTHON"):
        pytest.skip("S2SR_ENGINE_PYTHON names no interpreter")
    dialog, asked = RevisitsDialog(None), []
    dialog.wanted.connect(asked.append)
    assert not dialog.assess.isEnabled() and not dialog.run.isEnabled()
    dialog.folder.setFilePath(str(folder))
    dialog.assess.click()
    assert dialog.question.is_open and dialog.assess.text() == "Cancel" and not dialog.run.isEnabled()
    waited(lambda: not dialog.question.is_open)
    table = dialog.table
    assert table.rowCount() == 8 and "of 8 revisits are used" in dialog.status.text(), dialog.status.text()
    assert all(not table.item(place, PICTURE).icon().isNull() for place in range(8))
    cloudy = next(place for place in range(8) if table.item(place, DAY).text() == "2024-06-29")
    assert not table.rows[cloudy].used
    first = next(place for place in range(8) if table.item(place, DAY).text() == "2024-04-05")
    tick(table, first, ANCHOR)
    tick(table, 1, USE, False)
    assert "assess again" in dialog.status.text()
    dialog.assess.click()
    waited(lambda: not dialog.question.is_open)
    assert table.rows[first].anchor and table.anchor == "2024-04-05" and table.excluded == ("2024-04-20",)
    assert not table.item(1, PICTURE).icon().isNull() and "left out by you" in table.item(1, WHY).text()
    dialog.run.click()
    assert asked[0]["FOLDER"] == str(folder) and asked[0]["ANCHOR"] == "2024-04-05" and asked[0]["EXCLUDE"] == "2024-04-20"
    dialog.deleteLater()


def test_it_can_be_cancelled_and_says_what_is_wrong(plugin, folder, tmp_path, monkeypatch):
    dialog = RevisitsDialog(None)
    dialog.folder.setFilePath(str(folder))
    dialog.assess.click()
    dialog.assess.click()
    assert not dialog.question.is_open and dialog.status.text() == "Cancelled." and dialog.run.isEnabled()
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", "/nowhere/python")
    dialog.assess.click()
    assert "/nowhere/python" in dialog.status.text() and not dialog.question.is_open and not dialog.working.isVisible()
    dialog.deleteLater()


def test_the_selected_layers_are_the_stack(plugin, folder):
    desktop = Desktop()
    desk = Desk(desktop)
    made = Revisits(desk)
    layers = [QgsRasterLayer(str(file), file.stem) for file in sorted(folder.glob("*.tif"))[:3]]
    QgsProject.instance().addMapLayers(layers)
    model = desktop.tree.model()
    for row in range(model.rowCount()):
        chosen = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        desktop.tree.selectionModel().select(model.index(row, 0), chosen)
    made.open()
    assert sorted(made.dialog.choice.inputs) == sorted(layer.source() for layer in layers) and not made.dialog.choice.folder
    assert made.dialog.choice.parameters()["INPUT"] and made.dialog.assess.isEnabled()
    made.dialog.layers.setChecked(False)
    assert not made.dialog.choice.inputs and not made.dialog.assess.isEnabled()
    made.close()
    desk.close()
    QgsProject.instance().clear()


def test_nothing_stays_after_closing(plugin):
    desktop = Desktop()
    desk = Desk(desktop)
    made = Revisits(desk)
    made.open()
    assert made.dialog.isVisible() and not made.dialog.layers.isChecked()
    made.close()
    desk.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert made.dialog is None and not desktop.window.findChildren(RevisitsDialog)
