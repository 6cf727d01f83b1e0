"""The plugin's zip, as the publishing site wants it."""

import configparser
import io
import subprocess
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
)
LIMIT_BYTES = 25_000_000


@pytest.fixture(scope="module")
def package():
    """Returns the plugin's zip, made from the last commit."""
    if not (ROOT / ".git").exists():
        pytest.skip("no git repository to make the zip from")
    command = ["git", "archive", "--format=zip", "--prefix=s2sr/", "HEAD"]
    return zipfile.ZipFile(io.BytesIO(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout))


def test_it_is_small_and_has_one_folder(package):
    assert sum(item.compress_size for item in package.infolist()) < LIMIT_BYTES
    assert {Path(name).parts[0] for name in package.namelist()} == {"s2sr"}


def test_it_holds_what_qgis_needs_and_nothing_else(package):
    names = {name[len("s2sr/") :] for name in package.namelist()}
    assert {
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "README.md",
        "models/sisr_x2.onnx",
        "models/sisr_x2.yaml",
        "models/SHA256SUMS",
    } <= names
    tops = {name.split("/")[0] for name in names if name}
    assert {"plugin", "models", "resources", "ui", "training"} <= tops and not tops & {"tests", ".ci"}
    forbidden = (".pyc", ".sh", ".exe", ".dll", ".so", ".dylib", ".bat", ".cmd", ".ps1", ".tar", ".7z")
    assert not [name for name in names if name.endswith(forbidden) or "__pycache__" in name]


def test_its_metadata_is_complete(package):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(package.read("s2sr/metadata.txt").decode("utf-8"))
    general = parser["general"]
    assert not [key for key in REQUIRED if not general.get(key)]
    assert general["qgisMinimumVersion"] == "3.22" and general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes" and "/" not in general["author"]
    assert all(general[key].startswith("https://") for key in ("tracker", "repository", "homepage"))
