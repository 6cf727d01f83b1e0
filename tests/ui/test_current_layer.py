"""Super-resolving the current layer: dialog, estimate, task, group, message bar."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from stand_in import ENDLESS, FAULTY, FULL, GOOD, INTERRUPTED, STUBBORN, make_engine, wait_for

from s2sr.plugin.host.estimate import PUBLISHED, learnt_speed
from s2sr.plugin.host.runs import RUNS
from s2sr.plugin.settings import MODEL_FOLDER
from s2sr.ui.tasks.area import shown, whole
from s2sr.ui.tasks.dialog import LayerDialog
from s2sr.ui.tasks.request import common_start


@pytest.fixture
def scene(desktop, image, tmp_path, monkeypatch):
    """Returns a function that loads the plugin with a stand-in engine and an image as the current layer."""

    def load(body=GOOD):
        monkeypatch.setenv("S2SR_ENGINE_PYTHON", make_engine(tmp_path, body))
        stand_in, _plugin = desktop()
        stand_in.window.show()
        layer = QgsRasterLayer(image, "scene_20240614")
        QgsProject.instance().addMapLayer(layer)
        stand_in.canvas.setDestinationCrs(layer.crs())
        stand_in.canvas.resize(400, 300)
        stand_in.setActiveLayer(layer)
        stand_in.canvas.setExtent(QgsRectangle(400100, 5799700, 400300, 5799900))
        return stand_in, layer

    return load


def trigger(stand_in, name="s2srSuperResolve"):
    actions = [*stand_in.raster_menu.actions()[0].menu().actions(), *stand_in.layer_actions]
    next(action for action in actions if action.objectName() == name).trigger()


def dialog():
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, LayerDialog) and one.isVisible()]
    return found[0] if found else None


def messages(stand_in):
    return [item.text() for item in stand_in.bar.items()]


def texts(stand_in):
    return {button.text() for item in stand_in.bar.items() for button in item.findChildren(QPushButton)}


def test_the_dialog_is_filled_in_from_layer_and_map(scene):
    stand_in, layer = scene()
    trigger(stand_in)
    opened = dialog()
    request = opened.request()
    assert request.sources == (layer.id(),) and request.model.name == "sisr_x2" and request.consistency == "match"
    part = request.area.extent
    assert part is not None and part.crs() == layer.crs() and layer.extent().contains(part)
    assert "the whole layer, 60 × 40 pixels" in opened.whole.text()  # noqa: RUF001 - as shown
    before = opened.expected()
    opened.whole.setChecked(True)
    after = opened.expected()
    assert opened.request().area.extent is None and after.pixels == 2400 and after.disk_mb > before.disk_mb
    assert after.disk_mb == pytest.approx(2400 * 4 * 3 * 2 * 4 / 3 / 2**20)
    assert "published 14.73 processor seconds" in after.basis and after.memory_mb == PUBLISHED["sisr_x2"][1]
    assert opened.estimate.text() == after.text
    assert opened.height() <= opened.layout().totalHeightForWidth(opened.width()), "the dialog has empty space"


def test_the_layers_own_menu_opens_it_too(scene):
    stand_in, _layer = scene()
    trigger(stand_in, "s2srSuperResolveLayer")
    assert dialog() is not None


def test_a_map_in_another_system_and_one_elsewhere(scene):
    stand_in, layer = scene()
    canvas = stand_in.canvas
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()).buffered(1))
    assert shown(layer, canvas) == whole(layer), "the whole layer is seen"
    canvas.setExtent(QgsRectangle(40, 40, 41, 41))
    assert shown(layer, canvas) is None
    trigger(stand_in)
    assert not dialog().view.isEnabled() and dialog().whole.isChecked()


def test_a_run_is_a_task_and_its_result_lies_in_a_group_above_its_input(scene, tmp_path):
    stand_in, layer = scene()
    trigger(stand_in)
    opened = dialog()
    opened.whole.setChecked(True)
    opened.file.setFilePath(str(tmp_path / "fine"))
    opened.accept()
    described = [task.description() for task in QgsApplication.taskManager().activeTasks()]
    assert any("scene_20240614 with sisr_x2" in text for text in described)
    wait_for(lambda: any("is ready" in text for text in messages(stand_in)))
    root = QgsProject.instance().layerTreeRoot()
    (group,) = root.findGroups()
    names = [node.layer().name() for node in group.findLayers()]
    assert group.name() == "scene_20240614, super-resolved" and names == ["scene_20240614 · sisr_x2 · 10 m"]
    assert root.children().index(group) + 1 == root.children().index(root.findLayer(layer.id()))
    assert (tmp_path / "fine.tif").is_file() and (tmp_path / "fine.json").is_file()
    assert texts(stand_in) >= {"Compare", "Report", "Folder"}
    assert learnt_speed("sisr_x2", "cpu") == 0, "too few pixels tell no speed"


def test_the_result_is_loaded_though_its_input_was_removed(scene, tmp_path):
    stand_in, layer = scene("time.sleep(1)\n" + GOOD)
    trigger(stand_in)
    dialog().file.setFilePath(str(tmp_path / "fine.tif"))
    dialog().accept()
    wait_for(lambda: RUNS.count == 1)
    stand_in.setActiveLayer(None)
    QgsProject.instance().removeMapLayer(layer)
    wait_for(lambda: any("is ready" in text for text in messages(stand_in)))
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_second_result_joins_the_group_and_compare_asks_the_swipe(scene, tmp_path, monkeypatch):
    stand_in, _layer = scene()
    compared = []
    swipe = _desk(stand_in).feature("Swipe")
    monkeypatch.setattr(swipe, "compare", lambda layer: compared.append(layer.name()))
    for number in (1, 2):
        trigger(stand_in)
        dialog().file.setFilePath(str(tmp_path / f"{number}.tif"))
        dialog().accept()
        wait_for(lambda number=number: sum("is ready" in text for text in messages(stand_in)) == number)
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert len(group.findLayers()) == 2
    item = next(item for item in stand_in.bar.items() if "is ready" in item.text())
    next(button for button in item.findChildren(QPushButton) if button.text() == "Compare").click()
    assert len(compared) == 1 and "sisr_x2" in compared[0]
    next(button for button in item.findChildren(QPushButton) if button.text() == "Report").click()
    report = next(one for one in QApplication.topLevelWidgets() if one.objectName() == "s2srReport" and one.isVisible())
    assert "B02" in report.text.toPlainText() and "1.50" in report.text.toPlainText() and "-0.00" not in report.text.toPlainText()


def test_cancelling_in_the_task_manager_ends_the_child_and_says_so(scene):
    stand_in, _layer = scene(ENDLESS)
    trigger(stand_in)
    dialog().accept()
    wait_for(lambda: RUNS.count == 1)
    (task,) = QgsApplication.taskManager().activeTasks()
    wait_for(lambda: task.progress() == pytest.approx(25))
    task.cancel()
    wait_for(lambda: any("cancelled, nothing was written" in text for text in messages(stand_in)))
    assert RUNS.count == 0 and not QgsProject.instance().layerTreeRoot().findGroups()


def interrupted(stand_in, path, words):
    """Starts a run of a file, cancels it, and awaits what is said of it; returns that message."""
    trigger(stand_in)
    dialog().file.setFilePath(str(path))
    dialog().accept()
    wait_for(lambda: any(task.progress() > 20 for task in QgsApplication.taskManager().activeTasks()))
    QgsApplication.taskManager().activeTasks()[0].cancel()
    wait_for(lambda: any(words in text for text in messages(stand_in)))
    return next(item for item in stand_in.bar.items() if words in item.text())


def test_a_cancelled_run_that_kept_tiles_can_be_gone_on_with(scene, tmp_path):
    stand_in, _layer = scene(INTERRUPTED)
    item = interrupted(stand_in, tmp_path / "fine.tif", "cancelled; 3 of 4 tiles are finished and kept")
    next(button for button in item.findChildren(QPushButton) if button.text() == "Go on").click()
    wait_for(lambda: any("is ready" in text for text in messages(stand_in)))
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert [node.layer().source() for node in group.findLayers()] == [str(tmp_path / "fine.tif")]
    assert not any("cancelled" in text for text in messages(stand_in)), "what was taken up is offered no more"


def test_a_temporary_result_is_gone_on_with_too(scene):
    stand_in, _layer = scene(INTERRUPTED)
    item = interrupted(stand_in, "", "3 of 4 tiles")
    next(button for button in item.findChildren(QPushButton) if button.text() == "Go on").click()
    wait_for(lambda: any("is ready" in text for text in messages(stand_in)))


def test_a_run_that_had_to_be_killed_can_be_gone_on_with(scene, tmp_path):
    stand_in, _layer = scene(STUBBORN)
    (tmp_path / "python.kept").write_text('{"done": 2, "total": 4}')
    item = interrupted(stand_in, tmp_path / "fine.tif", "cancelled; 2 of 4 tiles are finished and kept")
    assert {button.text() for button in item.findChildren(QPushButton)} >= {"Go on"}


def test_a_full_disk_says_its_hint_and_offers_to_go_on(scene, tmp_path):
    stand_in, _layer = scene(FULL)
    trigger(stand_in)
    dialog().accept()
    words = "Free space on that disk. 3 of 4 tiles are kept: start it again with the same parameters to go on."
    wait_for(lambda: any(words in text for text in messages(stand_in)))
    assert "Go on" in texts(stand_in)


def test_the_dialog_says_that_finished_tiles_of_the_file_are_there(scene, tmp_path):
    stand_in, _layer = scene()
    (tmp_path / "python.kept").write_text('{"done": 120, "total": 400}')
    folder = tmp_path / "results"
    folder.mkdir()
    trigger(stand_in)
    opened = dialog()
    opened.file.setFilePath(str(folder / "fine.tif"))
    assert opened.left.label.isHidden() and not opened.left.asks, "the engine is asked only where something lies"
    (folder / ".s2sr-0123456789abcdef.part").mkdir()
    opened.file.setFilePath(str(folder / "fine"))
    wait_for(lambda: not opened.left.label.isHidden())
    assert "120 of 400 tiles of this file" in opened.left.label.text()
    assert opened.height() >= opened.layout().totalHeightForWidth(opened.width())
    opened.file.setFilePath("")
    assert opened.left.label.isHidden()


def test_a_layer_may_be_removed_while_its_dialog_is_open(scene):
    stand_in, layer = scene(ENDLESS)
    trigger(stand_in)
    stand_in.setActiveLayer(None)
    QgsProject.instance().removeMapLayer(layer)
    stand_in.canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    assert dialog() is None


def test_a_fault_is_said_with_its_hint(scene):
    stand_in, _layer = scene(FAULTY)
    trigger(stand_in)
    dialog().accept()
    wait_for(lambda: any("B04 is missing. Add the band." in text for text in messages(stand_in)))


def test_without_an_engine_the_panel_opens(desktop, image):
    stand_in, _plugin = desktop()
    stand_in.window.show()
    layer = QgsRasterLayer(image, "scene")
    QgsProject.instance().addMapLayer(layer)
    stand_in.setActiveLayer(layer)
    trigger(stand_in)
    assert dialog() is None and stand_in.docks[0].isVisible()
    assert any("not ready" in text for text in messages(stand_in))


def test_a_layer_that_is_no_file_is_refused(scene):
    stand_in, _layer = scene()
    remote = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmax=1", "map", "wms")
    QgsProject.instance().addMapLayer(remote)
    stand_in.setActiveLayer(remote)
    trigger(stand_in)
    assert dialog() is None and any("Layer map" in text for text in messages(stand_in))


def test_models_of_ones_own_are_offered(scene, tmp_path):
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "mine.yaml").write_text("name: mine\ntitle: '2 m · mine'\ntask: sisr\nfactor: 5\n")
    (folder / "towns.yaml").write_text("name: towns\ntask: buildings\nfactor: 1\n")
    (folder / "broken.yaml").write_text("factor: many\n")
    MODEL_FOLDER.store(str(folder))
    stand_in, _layer = scene()
    trigger(stand_in)
    opened = dialog()
    offered = [opened.model.itemText(at) for at in range(opened.model.count())]
    assert offered[-1] == "2 m · mine (yours)" and not any("towns" in text for text in offered)
    opened.model.setCurrentIndex(opened.model.count() - 1)
    given = opened.request().parameters()
    assert given["MODEL_FILE"] == str(folder / "mine.yaml") and "MODEL" not in given
    assert opened.expected().seconds is None and "not known" in opened.expected().basis


def test_a_speed_is_learnt_from_a_run_that_tells_one(scene):
    from s2sr.plugin.host.estimate import estimate, learn_speed

    scene()
    learn_speed("sisr_x2", "cpu", 500_000, 10.0)
    found = estimate(1_000_000, 4, 2, "sisr_x2", 2, "cpu")
    assert found.seconds == pytest.approx(24) and "last run of sisr_x2 on this computer" in found.basis
    assert "published" in estimate(1_000_000, 4, 2, "sisr_x2", 2, "cuda").basis


def test_published_speeds_are_those_of_the_documentation():
    page = (Path(__file__).parents[2] / "docs" / "results.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.strip()[1:-1].split("|")] for line in page.splitlines() if line.startswith("| ")]
    found = {row[0]: float(row[4]) for row in reversed(rows) if len(row) == 7 and row[0] in PUBLISHED and row[4][:1].isdigit()}
    assert found == {name: seconds for name, (seconds, _memory) in PUBLISHED.items()}


def test_names_of_band_files_have_a_start_in_common():
    assert common_start(["T31UDS_20240614_B02", "T31UDS_20240614_B03", "T31UDS_20240614_B08"]) == "T31UDS_20240614"
    assert common_start(["one"]) == "one" and common_start(["a", "b"]) == ""


def _desk(stand_in):
    return stand_in.pages[0]._warn.__self__._desk
