"""A wheel of the tree, installed into an empty environment and used from another folder."""

import json
import sys
import zipfile

import pytest
import rasterio

from s2sr.tests.packaging.support import ROOT, SAMPLE, call, copy_tree, tree, uv


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Returns the wheel, built by way of the source distribution, as an index would have it."""
    folder = tmp_path_factory.mktemp("build")
    uv("build", "--quiet", "--python", sys.executable, "--out-dir", folder / "out", copy_tree(folder / "source"))
    (built,) = (folder / "out").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel, tmp_path_factory):
    """Returns the programs of an environment that has the wheel, and what it asks for in the versions that QGIS's users get."""
    folder = tmp_path_factory.mktemp("installed")
    uv("venv", "--quiet", "--python", sys.executable, folder / "venv")
    python = folder / "venv" / "bin" / "python"
    uv("pip", "install", "--quiet", "--python", python, "--constraint", ROOT / "plugin/requirements/base.txt", wheel)
    return python.parent


def test_the_wheel_holds_the_engine_the_training_package_and_their_data(wheel):
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    expected = {name for name in tree() if name.startswith(("models/", "plugin/engine/", "training/"))}
    missing = {f"s2sr/{name}" for name in expected | {"__init__.py", "plugin/__init__.py", "metadata.txt"}} - held
    assert expected and not missing
    assert not [name for name in held if name.startswith(("s2sr/plugin/host/", "s2sr/ui/", "s2sr/tests/", "s2sr/docs/"))]


def test_it_lists_the_models(programs, tmp_path):
    result = json.loads(call([programs / "s2sr", "models", "--events", "json"], tmp_path).splitlines()[-1])
    shipped = {name.split("/")[1] for name in tree() if name.startswith("models/") and name.endswith(".yaml")}
    assert {model["name"] + ".yaml" for model in result["models"]} == shipped


def test_it_super_resolves_the_sample(programs, tmp_path):
    call([programs / "s2sr", "super-resolve", "--input", SAMPLE, "--output", tmp_path / "fine.tif"], tmp_path)
    with rasterio.open(SAMPLE) as source, rasterio.open(tmp_path / "fine.tif") as fine:
        assert (fine.height, fine.width, fine.count) == (2 * source.height, 2 * source.width, source.count)


def test_it_checks_itself_and_knows_its_version(programs, tmp_path):
    result = json.loads(call([programs / "s2sr", "check", "--events", "json"], tmp_path).splitlines()[-1])
    assert f"version={result['versions']['s2sr']}\n" in (ROOT / "metadata.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("program", ["s2sr", "s2sr-training"])
def test_what_lies_in_the_current_folder_is_not_run(programs, tmp_path, program):
    for name in ("argparse", "numpy", "s2sr", "signal"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('code of this folder')")
    assert "usage: s2sr" in call([programs / program, "--help"], tmp_path)


def test_the_training_package_says_what_it_does_without_torch(programs, tmp_path):
    assert call([programs / "python", "-c", "import importlib.util as u; print(u.find_spec('torch'))"], tmp_path) == "None\n"
    said = call([programs / "python", "-m", "s2sr.training", "--help"], tmp_path)
    assert {"fit", "export", "evaluate", "reproduce", "simulate"} <= set(said.split())
