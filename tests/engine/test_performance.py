"""The benchmark of speed runs, on an area of a few pixels, and what it says of stages, ratios and growth is right."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from s2sr.tests.benchmarks import performance
from s2sr.tests.benchmarks.speed import children, lines, page, parts, products, ratios, sampler
from s2sr.tests.engine.support import ROOT

AREA, SIDE = 0.0064, 120
ROOMS = ROOT / "plugin" / "engine"


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    """Returns a bench whose product has a few pixels."""
    small = {"PATTERN_PX": 256, "PARCELS": 80, "HOUSES": 100}
    made = parts.Bench(tmp_path_factory.mktemp("bench"), SIDE, ROOT)
    with pytest.MonkeyPatch.context() as patch:
        for name, value in small.items():
            patch.setattr(products, name, value)
        for drawn in (products.covers, products.texture):
            drawn.cache_clear()
        assert made.product.name.endswith(".SAFE")
    for drawn in (products.covers, products.texture):
        drawn.cache_clear()
    return made


@pytest.mark.slow
def test_parts_are_measured_once_kept_and_put_on_the_page(bench, tmp_path, capsys, monkeypatch):
    few = {
        f"{parts.NETWORK}, CPUExecutionProvider": parts.measure_network("CPUExecutionProvider", 0.0),
        parts.ENGINE: parts.measure_engine,
        parts.IN_AND_OUT: parts.measure_in_and_out,
        parts.REFERENCE: parts.measure_reference,
    }
    monkeypatch.setattr(performance, "parts", lambda before: few)
    record = tmp_path / "record.json"
    performance.measure(bench, [AREA], [], False, record)
    found = lines.read(record)
    assert {line.part for line in found} == set(few)
    assert all(min(line.figures[key] for key in ("processor", "wall", "memory", "megapixels")) > 0 for line in found)
    engine = ratios.found(found, parts.ENGINE, AREA)
    spent = sum(stage["processor"] for stage in engine.stages.values())
    assert engine.device.startswith("cpu") and "network" in engine.stages
    assert spent == pytest.approx(engine.figures["processor"], rel=0.25)
    before = record.read_bytes()
    monkeypatch.setattr(performance, "parts", lambda before: dict.fromkeys(few))
    performance.measure(bench, [AREA], [], False, record)
    assert record.read_bytes() == before and "reference tool / engine" in capsys.readouterr().out
    (tmp_path / "docs" / "images").mkdir(parents=True)
    page.write(found, tmp_path / "docs")
    text = (tmp_path / "docs" / "performance.md").read_text()
    assert f"| {parts.REFERENCE} |" in text and "| network |" in text and engine.commit in text
    assert (tmp_path / "docs" / "images" / "performance.png").stat().st_size > 5000


def test_ways_to_run_a_network_are_those_there_are():
    assert "CPUExecutionProvider" in children.measured("network_alone.py", "ways")["ways"]


def line(part, megapixels, processor, device=""):
    figures = {"megapixels": megapixels or 1.0, "processor": processor, "wall": 2 * processor, "memory": 100}
    return lines.Line(part, megapixels, figures, "2026-01-01", "a machine", "", "abc", 0.0, device)


def test_ratios_are_of_a_megapixel_and_of_the_way_that_the_engine_took():
    network = [line(f"{parts.NETWORK}, {way}", 0.0, s) for way, s in (("CPUExecutionProvider", 6.0), ("openvino:bf16", 3.0))]
    known = [*network, line(parts.IN_AND_OUT, 4.0, 16.0), line(parts.REFERENCE, 4.0, 80.0), line(parts.ENGINE, 4.0, 40.0, "cpu")]
    assert ratios.overhead(known, 4.0, "processor") == pytest.approx(10 / 6)
    assert ratios.faster(known, parts.REFERENCE, 4.0, "wall") == pytest.approx(2.0)
    assert ratios.faster(known, parts.BEFORE, 4.0, "wall") is None
    assert ratios.overhead([*known[:-1], line(parts.ENGINE, 4.0, 40.0, "cpu bf16")], 4.0, "processor") == pytest.approx(10 / 4)


def within(*files):
    """Returns the frame of a call through functions that seem to lie in files of the engine, the outermost first."""
    call = sys._getframe
    for file in reversed(files):
        made = {}
        exec(compile("def through(call):\n    return lambda: call()", str(ROOMS / file), "exec"), made)
        call = made["through"](call)
    return call()


@pytest.mark.parametrize(
    ("files", "stage"),
    [
        (("cli.py", "commands/super_resolve.py"), sampler.REST),
        (("production/job.py", "models/inference.py"), "network"),
        (("production/job.py", "source/scene_reader.py", "raster/holes.py"), "reading"),
        (("production/job.py", "raster/writer.py", "raster/packing.py"), "writing"),
        (("production/job.py", "consistency/tie.py", "sensor/banded.py"), "tying"),
        (("stack/fuse/shift_and_add.py", "stack/align/registration.py"), "aligning"),
        (("stack/stack_reader.py", "source/scene_reader.py"), "reading"),
    ],
)
def test_a_thread_is_in_the_stage_of_its_innermost_room(files, stage):
    assert sampler.stage_of(within(*files), ROOMS) == stage


def test_what_waits_or_is_not_the_engines_is_in_no_stage():
    assert sampler.stage_of(None, ROOMS) == sampler.stage_of(sys._getframe(), ROOMS) == ""
    assert sampler.stage_of(within("production/pipeline.py", Path(sys.prefix) / "threading.py"), ROOMS) == ""
