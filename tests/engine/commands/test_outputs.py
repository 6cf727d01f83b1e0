"""Outputs where none can be, where something else is, and where something is read: a sentence, exit status 2, and nothing lost."""

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from rasterio._err import CPLE_AppDefinedError
from rasterio.errors import RasterioIOError

from s2sr.plugin.engine import cli
from s2sr.plugin.engine.errors import OutputError
from s2sr.plugin.engine.events import to_json
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.raster.places import Size, check_space, placed
from s2sr.tests.engine.stack.stacks import write_stack
from s2sr.tests.engine.support import ROOT, UTM, command, landscape, write_image

FOUR = ("B02", "B03", "B04", "B08")


def snapshot(folder):
    """Returns what every file below a folder holds."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def refused(engine, tmp_path):
    """Returns a function that runs a command and proves that it was refused, with these words, and changed nothing."""

    def check(words, *arguments):
        before = snapshot(tmp_path)
        run = engine(*arguments)
        assert run.status == 2, (run.status, run.events, run.stderr)
        assert words in run.error["message"], run.error
        assert snapshot(tmp_path) == before

    return check


@pytest.fixture
def small(tmp_path):
    return write_image(tmp_path / "image.tif", landscape(40, 40, 4), FOUR)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("x" * 300 + ".tif", "File name too long"),
        ("fine\udcff.tif", "is not UTF-8"),
        ("fi\nne.tif", "cannot be printed"),
        ("folder.tif", "is a folder"),
        ("pipe.tif", "is no file"),
        ("device.tif", "is no file"),
        ("link to a folder.tif", "is a folder"),
        ("dangling.tif", "does not exist"),
        ("loop.tif", "symbolic links"),
        ("protected.tif", "is write-protected"),
        ("image.tif/fine.tif", "is no folder"),
        ("nowhere/fine.tif", "does not exist"),
    ],
)
def test_places_where_no_output_can_be(tmp_path, small, name, words):
    (tmp_path / "folder.tif").mkdir()
    os.mkfifo(tmp_path / "pipe.tif")
    (tmp_path / "device.tif").symlink_to("/dev/null")
    (tmp_path / "link to a folder.tif").symlink_to(tmp_path)
    (tmp_path / "dangling.tif").symlink_to(tmp_path / "nothing.tif")
    (tmp_path / "loop.tif").symlink_to(tmp_path / "loop.tif")
    (tmp_path / "protected.tif").touch(0o444)
    with pytest.raises(OutputError) as caught:
        placed(tmp_path / name)
    assert words in caught.value.message and caught.value.message.isprintable() and caught.value.hint


@pytest.mark.parametrize("option", ["--output", "--baseline", "--report", "--journal"])
def test_every_output_is_looked_at(refused, tmp_path, small, option):
    os.mkfifo(tmp_path / "pipe.tif")
    given = {"--output": tmp_path / "fine.tif", option: tmp_path / "pipe.tif"}
    refused("is no file", "super-resolve", "--input", small, *(part for pair in given.items() for part in pair))


def test_names_that_are_no_text_are_refused_in_words(refused, tmp_path, small):
    refused("not UTF-8", "super-resolve", "--input", small, "--output", tmp_path / "fi\udcffne.tif")


def test_a_folder_without_rights(monkeypatch, tmp_path):
    def refuse(path, *more, **keywords):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "stat", refuse)
    with pytest.raises(OutputError, match="Permission denied"):
        placed(tmp_path / "fine.tif")


def test_an_earlier_file_that_is_open_elsewhere_is_seen_at_the_start(monkeypatch, tmp_path):
    (tmp_path / "fine.tif").touch()

    def refuse(source, target):
        raise PermissionError(13, "in use", str(source))

    monkeypatch.setattr(os, "rename", refuse)
    with pytest.raises(OutputError, match="in use by another program"):
        placed(tmp_path / "fine.tif")


def test_outputs_may_not_be_the_image_or_what_lies_beside_it(refused, tmp_path, small):
    beside = tmp_path / "image.tif.aux.xml"
    beside.write_text("<PAMDataset/>")
    linked = tmp_path / "linked.json"
    os.link(small, linked)
    common = ("super-resolve", "--input", small, "--output", tmp_path / "fine.tif")
    for option, path in (("--report", small), ("--report", beside), ("--report", linked), ("--baseline", small)):
        refused("is the input itself", *common, option, path)
    refused("is no journal", *common, "--journal", small)


def test_outputs_may_not_be_the_model(refused, tmp_path, small):
    model = tmp_path / "model"
    model.mkdir()
    for name in ("sisr_x2.yaml", "sisr_x2.onnx"):
        shutil.copy(ROOT / "models" / name, model / name)
    for name in ("sisr_x2.yaml", "sisr_x2.onnx"):
        common = ("super-resolve", "--input", small, "--model-file", model / "sisr_x2.yaml", "--output", tmp_path / "fine.tif")
        refused("is the input itself", *common, "--report", model / name)
    refused("belongs to what is read", *common[:-1], tmp_path / "fine.tif", "--report", ROOT / "models" / "SHA256SUMS")


@pytest.mark.parametrize("zipped", [False, True], ids=["folder", "zip"])
def test_outputs_may_not_be_part_of_the_product(refused, tmp_path, zipped):
    product = write_theia(tmp_path / "SENTINEL2A_20180806-105938-455_L2A_T31UFS_C_V2-2")
    parts = [product / "MTD_ALL.xml", product / "MASKS" / "CLM.tif"]
    if zipped:
        archive = tmp_path / "product.zip"
        with zipfile.ZipFile(archive, "w") as file:
            for path in product.rglob("*"):
                file.write(path, path.relative_to(tmp_path))
        product, parts = archive, [archive]
    for part in parts:
        refused("read", "super-resolve", "--product", product, "--output", tmp_path / "fine.tif", "--report", part)


def write_theia(folder):
    """Writes a Theia product of four bands, with a metadata file and a mask."""
    (folder / "MASKS").mkdir(parents=True)
    for number, band in enumerate(("B2", "B3", "B4", "B8")):
        values = landscape(40, 40, 1, number).astype("int16")
        write_image(folder / f"{folder.name}_FRE_{band}.tif", values, (band,), nodata=-10000)
    (folder / "MTD_ALL.xml").write_text("<Muscate_Metadata_Document/>")
    (folder / "MASKS" / "CLM.tif").write_bytes(b"mask")
    return folder


def test_outputs_may_not_be_the_reference(refused, tmp_path, small):
    fine = write_image(tmp_path / "fine.tif", landscape(80, 80, 4), FOUR, transform=UTM * UTM.scale(0.5))
    common = ("consistency", "--input", fine, "--reference", small, "--output", tmp_path / "tied.tif", "--report")
    for path in (small, fine):
        refused("is the input itself", *common, path)


def test_outputs_may_not_be_masks(refused, tmp_path):
    stack, masks = tmp_path / "stack", tmp_path / "masks"
    stack.mkdir()
    masks.mkdir()
    days = [path.name for path in write_stack(stack)]
    for name in days:
        write_image(masks / name, np.zeros((1, 64, 72), "uint8"), ("mask",), nodata=None)
    common = ("super-resolve-stack", "--folder", stack, "--cloud-mask", masks, "--output", tmp_path / "fine.tif")
    refused("belongs to what is read", *common, "--statistics", masks / days[0])
    refused("is the input itself", *common, "--report", stack / days[0])


def test_a_journal_replaces_a_journal_alone(engine, tmp_path, small):
    common = ("super-resolve", "--input", small, "--model", "bicubic", "--output", tmp_path / "fine.tif", "--journal")
    target = tmp_path / "target"
    target.write_text("precious")
    (tmp_path / "link").symlink_to(target)
    assert engine(*common, tmp_path / "link").status == 2 and target.read_text() == "precious"
    for _ in range(2):
        assert engine(*common, tmp_path / "job.jsonl").status == 0
    assert json.loads((tmp_path / "job.jsonl").read_text().splitlines()[0])["kind"]


def test_room_is_needed_for_all_rasters_and_a_copy_of_the_largest(tmp_path, monkeypatch):
    size = Size(tmp_path / "a", Grid(1000, 1000, UTM, None), 10, "uint16")
    assert size.stored == 19e6
    half = Size(tmp_path / "a", Grid(1000, 1000, UTM, None), 10, "uint8")
    planes = Size(tmp_path / "a", Grid(1000, 1000, UTM, None), 10, "float32", copied=False)
    free = SimpleNamespace(free=0)
    monkeypatch.setattr("shutil.disk_usage", lambda place: free)
    for rasters, needed in (([size], 38e6), ([half, size], 47.5e6), ([planes], 42e6), ([half, planes], 61e6)):
        free.free = int(needed)
        check_space(rasters)
        free.free -= 1
        with pytest.raises(OutputError, match="are needed"):
            check_space(rasters)


def test_what_a_small_disk_lacks_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.disk_usage", lambda place: SimpleNamespace(free=64 << 10))
    (tmp_path / ".s2sr-1.part").mkdir()
    with pytest.raises(OutputError, match=r"0\.062 MB are free") as refusal:
        check_space([Size(tmp_path / ".s2sr-1.part" / "a", Grid(256, 256, UTM, None), 3, "uint8")])
    assert ".part" not in refusal.value.message and " 0 MB" not in refusal.value.message


def test_json_has_no_numbers_that_are_none():
    text = to_json(
        {"a": float("nan"), "b": [np.float32("inf"), np.float64(1.5), np.int16(2)], Path("c"): Path("d"), "e": np.ones(2)}
    )
    assert json.loads(text) == {"a": None, "b": [None, 1.5, 2], "c": "d", "e": [1.0, 1.0]}


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device", "/disk/fine.tif"), "/disk/fine.tif: No space left on device"),
        (PermissionError(13, "Permission denied"), "the system says: Permission denied"),
        (RasterioIOError("cannot open it"), "cannot open it"),
        (CPLE_AppDefinedError(3, 1, "TIFFAppendToStrip:Write error"), "TIFFAppendToStrip:Write error"),
    ],
)
def test_what_the_system_or_gdal_says_is_no_fault_of_the_program(monkeypatch, capsys, error, words):
    def fail(options, events):
        raise error

    monkeypatch.setattr(cli, "_run", fail)
    monkeypatch.setattr(cli, "end_when_asked", lambda: None)
    assert cli.main(["models", "--events", "json"]) == 2
    said = json.loads(capsys.readouterr().out)
    assert words in said["message"] and "fault of the program" not in said["hint"]


def test_anything_else_is(monkeypatch, capsys):
    monkeypatch.setattr(cli, "_run", lambda options, events: 1 / 0)
    monkeypatch.setattr(cli, "end_when_asked", lambda: None)
    assert cli.main(["models", "--events", "json"]) == 1
    assert "fault of the program" in json.loads(capsys.readouterr().out)["hint"]


def test_a_run_that_nobody_listens_to_ends_without_a_trace(tmp_path, small):
    (tmp_path / "out").mkdir()
    run = subprocess.Popen(
        command("super-resolve", "--input", small, "--tile", 16, "--output", tmp_path / "out" / "fine.tif"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    run.stdout.close()
    assert (run.stderr.read(), run.wait(60)) == ("", 1) and not list((tmp_path / "out").iterdir())
