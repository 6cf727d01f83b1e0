"""Whatever the engine does, the user gets a result or a sentence, and no file that looks finished."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QThreadPool, QTimer
from qgis_session import MANY

from s2sr.plugin.host.titles import title_of

GOOD = """
import shutil
assert arguments[:3] == ["-I", "-X", "utf8"] and arguments[3].endswith("launch.py") and arguments[4] == "super-resolve", arguments
open(os.path.join(os.path.dirname(options["output"]), "arguments.txt"), "w").write("\\n".join(arguments))
say(event="progress", fraction=0.5, message="tile 1 of 2")
say(event="log", level="info", message="read as L2A")
say(event="log", level="warning", message="no metadata")
shutil.copy(options["input"], options["output"])
say(event="result", command="super-resolve", output=options["output"], mean_bias_dn=0.25, max_bias_dn=-0.75, rmse_dn=1.5,
    pixel_mean_rmse_dn=9.5, device="cpu", seconds=2.0,
    bands=[{"name": "B02", "layer": 0, "source_band": 1}],
    consistency={"mode": "match", "bands": {"B02": {"bias_dn": 0.25, "rmse_dn": 1.5}}, "ndvi": {"bias": 0.0, "rmse": 0.001},
                 "off": {"bands": {"B02": {"bias_dn": 4.0, "rmse_dn": 12.0}}, "ndvi": {"bias": 0.01, "rmse": 0.02}},
                 "pixel_means": {"bands": {"B02": {"bias_dn": 0.5, "rmse_dn": 9.5}}, "ndvi": {"bias": 0.0, "rmse": 0.0078}}})
"""


@pytest.fixture
def parameters(raster_file, tmp_path):
    """Returns parameters of a run, with an output in a folder of its own."""
    (tmp_path / "out").mkdir()
    return {"INPUT": [raster_file("in.tif", ("B02",))], "OUTPUT": str(tmp_path / "out" / "r.tif")}


def left_in(parameters: dict) -> list:
    """Returns the names of the files beside the output."""
    return sorted(path.name for path in Path(parameters["OUTPUT"]).parent.iterdir())


def test_a_good_run(fake_engine, run, parameters):
    fake_engine(GOOD)
    feedback = QgsProcessingFeedback(False)
    results = run("superresolve", {**parameters, "EXTENT": "-2,-1.5,51,52 [EPSG:4326]", "SCALE": 10000}, feedback)
    assert results["OUTPUT"] == parameters["OUTPUT"]
    assert (results["MEAN_BIAS_DN"], results["RMSE_DN"], results["DEVICE"], results["SECONDS"]) == (0.25, 1.5, "cpu", 2.0)
    assert (results["MAX_BIAS_DN"], results["PIXEL_MEAN_RMSE_DN"]) == (-0.75, 9.5)
    assert "read as L2A" in feedback.textLog() and "no metadata" in feedback.textLog()
    assert "12.00" in feedback.textLog() and "0.02000" in feedback.textLog()
    lines = [line for line in feedback.textLog().splitlines() if line.startswith(("DN", "B02", "NDVI"))]
    rows = {line.split()[0]: line.split() for line in lines}
    assert rows["DN"] == ["DN", "bias", "RMSE", "bias", "untied", "RMSE", "untied", "RMSE", "of", "means"]
    assert rows["B02"][1:] == ["0.25", "1.50", "4.00", "12.00", "9.50"] and rows["NDVI"][-1] == "0.00780"
    assert len(set(map(len, lines))) == 1 and " " not in lines[1], "columns, whose spaces HTML keeps"
    assert "tied to it in mode match" in feedback.textLog() and "off" not in feedback.textLog().split("DN", 1)[1]
    assert left_in(parameters) == ["arguments.txt", "r.qml", "r.tif"]
    said = (Path(parameters["OUTPUT"]).parent / "arguments.txt").read_text().splitlines()
    assert "--extent=-2.0,51.0,-1.5,52.0" in said and "--extent-crs=EPSG:4326" in said and "--scale=10000.0" in said
    assert f"--input={parameters['INPUT'][0]}" in said and "--events=json" in said


def test_qgis_limit_of_threads_goes_in(fake_engine, run, parameters):
    fake_engine(GOOD)
    arguments = Path(parameters["OUTPUT"]).with_name("arguments.txt")
    try:
        for most, expected in ((2, ["--threads=2"]), (-1, [])):  # newer versions of QGIS take 2 at least
            QgsApplication.setMaxThreads(most)
            run("superresolve", parameters)
            assert [line for line in arguments.read_text().splitlines() if line.startswith("--threads")] == expected
    finally:
        QgsApplication.setMaxThreads(-1)
        QThreadPool.globalInstance().setMaxThreadCount(MANY)


def test_going_on_is_the_rule_and_can_be_switched_off(fake_engine, run, parameters):
    fake_engine(GOOD)
    given = Path(parameters["OUTPUT"]).with_name("arguments.txt")
    for resume, expected in ((None, []), (True, []), (False, ["--no-resume"])):
        run("superresolve", {**parameters, **({} if resume is None else {"RESUME": resume})})
        assert [line for line in given.read_text().splitlines() if "resume" in line] == expected


def test_what_a_run_has_kept_is_said_with_its_error(fake_engine, run, parameters):
    fake_engine("""
say(event="kept", done=3, total=9)
say(event="error", kind="OutputError", message="cannot write fine.tif: No space left on device", hint="Free space on that disk.")
sys.exit(2)
""")
    with pytest.raises(RuntimeError, match=r"Free space on that disk\. 3 of 9 tiles are kept: start it again"):
        run("superresolve", parameters)


def test_the_result_is_to_be_loaded_with_its_style(fake_engine, algorithm, parameters):
    fake_engine(GOOD)
    context = QgsProcessingContext()
    parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition(parameters["OUTPUT"], QgsProject.instance())
    made = algorithm("superresolve")
    assert made.checkParameterValues(parameters, context)[0]
    results, succeeded = made.run(parameters, context, QgsProcessingFeedback(False))
    assert succeeded and list(context.layersToLoadOnCompletion()) == [results["OUTPUT"]]
    assert context.layerToLoadOnCompletionDetails(results["OUTPUT"]).postProcessor() is not None


def test_many_tiles_do_not_fill_the_log(fake_engine, run, parameters):
    fake_engine('for n in range(100): say(event="progress", fraction=n / 100, message=f"tile {n} of 100")\n' + GOOD)
    texts = []

    class Listener(QgsProcessingFeedback):
        def setProgressText(self, text):
            texts.append(text)

    feedback = Listener(False)
    run("superresolve", parameters, feedback)
    assert texts[0] == "tile 0 of 100" and 20 < len(texts) <= 51 and feedback.progress() == 50


def test_every_tile_is_told_where_they_are_few(fake_engine, run, parameters):
    fake_engine('for n in range(1, 17): say(event="progress", fraction=n / 20, message=f"tile {n} of 16")\n' + GOOD)
    texts = []

    class Listener(QgsProcessingFeedback):
        def setProgressText(self, text):
            texts.append(text)

    run("superresolve", parameters, Listener(False))
    assert [f"tile {n} of 16" for n in range(1, 17)] == texts[:16]


def test_parameters_are_called_as_users_know_them(fake_engine, run, parameters):
    said = "TILE is 9: set TILE, /data/TILE/x.tif, OFFSET=0 or BANDS"
    fake_engine(f'say(event="error", kind="InputError", message="{said}", hint="Set OFFSET."); sys.exit(2)')
    with pytest.raises(RuntimeError) as error:
        run("superresolve", parameters)
    assert (
        "Tile size in source pixels (TILE) is 9: set Tile size in source pixels (TILE), /data/TILE/x.tif, OFFSET=0 or "
        "Bands, in order (BANDS). Set Radiometric offset in DN (OFFSET)." in str(error.value)
    )


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ({"scene": {"title": "T30UXC 2021-05-27"}, "model": "sisr_x2", "pixel_m": 5.0}, "T30UXC 2021-05-27 · sisr_x2 · 5 m"),
        ({"scene": {"title": "wales"}, "model": "sisr_x4", "pixel_m": 2.4999}, "wales · sisr_x4 · 2.5 m"),
        ({"scene": {"title": "wales"}, "model": "bicubic", "pixel_m": None}, "wales · bicubic"),
    ],
)
def test_a_result_is_called_after_scene_model_and_pixel(said, title):
    assert title_of(said, said["model"]) == title


def test_exit_2_gives_message_and_hint(fake_engine, run, parameters):
    fake_engine('say(event="error", kind="InputError", message="B08 is missing", hint="Pick an RGB model."); sys.exit(2)')
    with pytest.raises(RuntimeError, match=r"B08 is missing\. Pick an RGB model\."):
        run("superresolve", parameters)
    assert left_in(parameters) == []


TIDY = 'if "tidy" in arguments: say(event="result", command="tidy", finished={}); sys.exit()\n'
CRASH = (
    'say(event="progress", fraction=0.3, message="tile")\n'
    'print("half a tile", file=sys.stderr, flush=True); os.kill(os.getpid(), signal.SIGKILL)'
)


def test_a_crash_in_the_middle(fake_engine, run, parameters):
    fake_engine(TIDY.format(False) + CRASH)
    words = r"(?s)ended in the middle.*Nothing was written.*smaller Tile size in source pixels \(TILE\).*half a tile"
    with pytest.raises(RuntimeError, match=words):
        run("superresolve", parameters)


def test_a_crash_that_left_finished_tiles_says_so_before_its_last_words(fake_engine, run, parameters):
    kept = 'if "tidy" in arguments: say(event="result", finished=False, kept={"done": 2, "total": 9}); sys.exit()\n'
    fake_engine(kept + CRASH)
    with pytest.raises(
        RuntimeError, match=r"(?s)ended in the middle.*2 of 9 tiles are kept: start it again.*Its last words.*half a tile$"
    ):
        run("superresolve", parameters)


def test_a_crash_after_all_was_written_says_so(fake_engine, run, parameters):
    fake_engine(TIDY.format(True) + CRASH)
    with pytest.raises(RuntimeError, match=r"its outputs were written before"):
        run("superresolve", parameters)
    fake_engine('say(event="published", files=[])\n' + CRASH)
    with pytest.raises(RuntimeError, match=r"its outputs were written before"):
        run("superresolve", parameters)


def test_a_crash_that_cannot_be_looked_into_claims_nothing(fake_engine, run, parameters):
    fake_engine(CRASH)
    with pytest.raises(RuntimeError, match=r"What it left unfinished has names that begin with .s2sr-"):
        run("superresolve", parameters)


def test_files_of_others_beside_the_output_stay(fake_engine, run, parameters):
    folder = Path(parameters["OUTPUT"]).parent
    names = ("r.tif.part", "r.tif.raw.part", "r.tif.partners.csv", ".s2sr-0123456789abcdef.part")
    for name in names:
        (folder / name).write_text(name)
    fake_engine(CRASH)
    with pytest.raises(RuntimeError, match="ended in the middle"):
        run("superresolve", parameters)
    assert {name: (folder / name).read_text() for name in names} == {name: name for name in names}


def test_garbage_is_logged_and_forgiven(fake_engine, run, parameters):
    garbage = (
        'print("libfoo: a warning"); print("{not json"); print("[1, 2]", flush=True); sys.stdout.buffer.write(b"\\xff\\xfe\\n")\n'
    )
    fake_engine(garbage + GOOD)
    feedback = QgsProcessingFeedback(False)
    assert run("superresolve", parameters, feedback)["DEVICE"] == "cpu"
    assert "libfoo: a warning" in feedback.textLog()


def test_an_end_without_result(fake_engine, run, parameters):
    fake_engine('print("all done")')
    with pytest.raises(RuntimeError, match="without a result"):
        run("superresolve", parameters)


def test_a_failure_shows_the_last_words(fake_engine, run, parameters):
    fake_engine('raise ValueError("a very odd thing")')
    with pytest.raises(RuntimeError, match=r"(?s)exit status 1.*a very odd thing"):
        run("superresolve", parameters)


class Impatient(QgsProcessingFeedback):
    """Cancels as soon as there is progress."""

    def __init__(self):
        super().__init__(False)

    def setProgressText(self, text):
        """Cancels."""
        self.cancel()


@pytest.mark.parametrize("stubborn", [False, True])
def test_cancel_ends_the_child(fake_engine, run, parameters, tmp_path, stubborn):
    note = tmp_path / "pid"
    fake_engine(
        TIDY.format(False)
        + ("signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" if stubborn else "")
        + f'open({str(note)!r}, "w").write(str(os.getpid()))\n'
        'say(event="progress", fraction=0.1, message="tile 1"); time.sleep(60)'
    )
    started = time.monotonic()
    with pytest.raises(RuntimeError, match="Cancelled; nothing was written"):
        run("superresolve", parameters, Impatient())
    assert time.monotonic() - started < 6
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)


def test_a_cancel_that_comes_too_late_says_so(fake_engine, run, parameters):
    waits = (
        'signal.signal(signal.SIGTERM, signal.SIG_IGN)\nsay(event="progress", fraction=0.99, message="names"); time.sleep(0.5)\n'
    )
    fake_engine(waits + GOOD)
    feedback = Impatient()
    assert run("superresolve", parameters, feedback)["RMSE_DN"] == 1.5
    assert "finished before cancelling took effect" in feedback.textLog()
    fake_engine('say(event="published", files=[]); say(event="progress", fraction=1, message="done"); time.sleep(60)')
    with pytest.raises(RuntimeError, match="finished before cancelling took effect"):
        run("superresolve", parameters, Impatient())


def test_a_result_beside_a_file_in_use_is_what_is_returned_and_loaded(fake_engine, algorithm, parameters):
    beside = parameters["OUTPUT"].replace("r.tif", "r (1).tif")
    fake_engine(f"options['output'] = {beside!r}\n" + GOOD)
    context = QgsProcessingContext()
    parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition(parameters["OUTPUT"], QgsProject.instance())
    made = algorithm("superresolve")
    assert made.checkParameterValues(parameters, context)[0]
    results, succeeded = made.run(parameters, context, QgsProcessingFeedback(False))
    assert succeeded and results["OUTPUT"] == beside and list(context.layersToLoadOnCompletion()) == [beside]
    assert context.layerToLoadOnCompletionDetails(beside).postProcessor() is not None


def test_an_interpreter_without_onnxruntime(fake_engine, run, parameters):
    program = fake_engine("import sys; raise ModuleNotFoundError(\"No module named 'onnxruntime'\")")
    with pytest.raises(RuntimeError, match=f"(?s){program} lacks onnxruntime.*Install engine"):
        run("superresolve", parameters)


def test_a_bare_interpreter_runs_the_real_launcher(run, parameters, monkeypatch, tmp_path):
    import subprocess

    bare = tmp_path / "bare"
    subprocess.run(["/usr/bin/python3", "-I", "-m", "venv", "--without-pip", str(bare)], check=True)
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", str(bare / "bin" / "python"))
    with pytest.raises(RuntimeError, match="Install engine"):
        run("superresolve", parameters)
    assert left_in(parameters) == []


def test_no_engine_says_how_to_get_one(run, parameters, monkeypatch):
    monkeypatch.delenv("S2SR_ENGINE_PYTHON", raising=False)
    with pytest.raises(RuntimeError, match=r"(?s)not installed yet.*Install engine"):
        run("superresolve", parameters)


def test_a_wrong_interpreter_is_named(run, parameters, monkeypatch, tmp_path):
    monkeypatch.setenv("S2SR_ENGINE_PYTHON", str(tmp_path / "nowhere" / "python"))
    with pytest.raises(RuntimeError, match=r"(?s)nowhere/python is missing.*Options"):
        run("superresolve", parameters)


def test_an_interpreter_that_cannot_start(fake_engine, run, parameters):
    fake_engine("").write_bytes(b"no program")
    with pytest.raises(RuntimeError, match=r"(?s)cannot be started.*Install engine"):
        run("superresolve", parameters)


def test_check_engine_returns_what_the_engine_says(fake_engine, run):
    fake_engine(
        'say(event="result", command="check", interpreter="/p", python="3.11.2", versions={"numpy": "2.0"}, device="cpu",'
        ' available=["CPUExecutionProvider"], sessions={"cpu": "CPUExecutionProvider", "cuda": None}, models=["bicubic"],'
        " memory_free_mb=100, disk_free_mb=200)"
    )
    results = run("checkengine", {})
    assert results["PROVIDERS"] == "CPUExecutionProvider" and results["MODELS"] == "bicubic" and results["MEMORY_FREE_MB"] == 100
    assert "not obtained" in results["REPORT"]


def test_child_closes_its_output_early(fake_engine, run, parameters):
    fake_engine("os.close(1); time.sleep(0.5); os._exit(3)")
    with pytest.raises(RuntimeError, match="exit status 3"):
        run("superresolve", parameters)


def test_it_runs_in_a_thread_as_in_the_desktop(fake_engine, algorithm, parameters):
    fake_engine(GOOD)
    context, feedback, loop, answers = QgsProcessingContext(), QgsProcessingFeedback(False), QEventLoop(), []
    task = QgsProcessingAlgRunnerTask(algorithm("superresolve"), parameters, context, feedback)
    task.executed.connect(lambda succeeded, results: (answers.append((succeeded, results)), loop.quit()))
    QTimer.singleShot(30000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec() if hasattr(loop, "exec") else loop.exec_()
    succeeded, results = answers[0]
    assert succeeded and results["RMSE_DN"] == 1.5, feedback.textLog()
    assert left_in(parameters) == ["arguments.txt", "r.qml", "r.tif"]


def test_the_real_engine(real_engine, run, raster_file, tmp_path):
    path = raster_file("in.tif", ("B02", "B03", "B04", "B08"))
    results = run(
        "superresolve",
        {"INPUT": [path], "MODEL": "bicubic", "OUTPUT": str(tmp_path / "r.tif"), "REPORT": str(tmp_path / "r.json")},
    )
    assert results["DEVICE"] == "cpu" and abs(results["MEAN_BIAS_DN"]) < 1 and results["SECONDS"] > 0
    tied = {"INPUT": results["OUTPUT"], "REFERENCE": [path], "MODE": "strict", "OUTPUT": str(tmp_path / "c.tif")}
    assert run("enforceconsistency", tied)["RMSE_DN"] < 1
    assert {"r.tif", "r.qml", "r.json", "c.tif", "c.qml"} <= {item.name for item in tmp_path.iterdir()}


def test_the_real_engine_refuses(real_engine, run, raster_file, tmp_path):
    (tmp_path / "out").mkdir()
    far = {"INPUT": [raster_file("in.tif", ("B02",))], "EXTENT": "0,1,0,1 [EPSG:32630]", "MODEL": "bicubic"}
    with pytest.raises(RuntimeError, match=r"(?i)extent"):
        run("superresolve", {**far, "OUTPUT": str(tmp_path / "out" / "r.tif")})
    assert not list((tmp_path / "out").iterdir())


def test_the_real_engine_is_cancelled(real_engine, run, raster_file, tmp_path):
    (tmp_path / "out").mkdir()
    path = raster_file("in.tif", ("B02", "B03", "B04", "B08"), 512)
    with pytest.raises(RuntimeError, match="Cancelled"):
        run(
            "superresolve",
            {"INPUT": [path], "MODEL": "bicubic", "TILE": 32, "OUTPUT": str(tmp_path / "out" / "r.tif")},
            Impatient(),
        )
    assert not list((tmp_path / "out").iterdir())


def test_check_of_the_real_engine(real_engine, run):
    results = run("checkengine", {})
    assert results["INTERPRETER"] == real_engine and results["DEVICE"] == "cpu" and "CPUExecutionProvider" in results["PROVIDERS"]
    assert results["MEMORY_FREE_MB"] > 0 and results["DISK_FREE_MB"] > 0 and "bicubic" in results["MODELS"]
