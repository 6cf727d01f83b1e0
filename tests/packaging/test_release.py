"""The zip of the plugin, and what would keep it from being published."""

import configparser
import stat
import subprocess
import zipfile

import pytest

from s2sr.tests.packaging import make_zip, zip_rules
from s2sr.tests.packaging.support import ROOT, tree
from s2sr.tests.packaging.test_translations import LANGUAGES

METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")
GENERAL = configparser.ConfigParser(interpolation=None)
GENERAL.read_string(METADATA)
VERSION = GENERAL["general"]["version"]
SOUND = {"s2sr/__init__.py": "", "s2sr/metadata.txt": METADATA, "s2sr/LICENSE": "GPL", "s2sr/models/x.onnx": "graph"}


@pytest.fixture(scope="module")
def release(tmp_path_factory):
    """Returns the plugin's zip of the last commit."""
    tree()
    path = tmp_path_factory.mktemp("release") / "s2sr.zip"
    make_zip.make(path)
    return path


def written(folder, files):
    """Writes a zip of files by name."""
    path = folder / "made.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_the_last_commit_can_be_published(release):
    version = subprocess.run(["git", "show", "HEAD:metadata.txt"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert zip_rules.faults(release, version.split("\nversion=")[1].split("\n")[0]) == []


def test_the_zip_holds_what_qgis_needs_and_nothing_for_developers(release):
    tops = {name.split("/")[1] for name in zipfile.ZipFile(release).namelist()}
    assert {"plugin", "models", "resources", "ui", "training", "README.md"} <= tops
    assert not tops & {"tests", "docs", "pyproject.toml", "setup.py", "mkdocs.yml"}


def test_the_zip_holds_the_languages_compiled_and_not_their_sources(release):
    names = [name for name in zipfile.ZipFile(release).namelist() if "/translations/" in name and not name.endswith("/")]
    assert sorted(names) == [f"s2sr/resources/translations/s2sr_{language}.qm" for language in LANGUAGES]


def test_the_metadata_says_which_qgis_and_that_there_are_algorithms():
    general = GENERAL["general"]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general["hasProcessingProvider"] == "yes"


def test_a_sound_zip_has_no_faults(tmp_path):
    assert zip_rules.faults(written(tmp_path, SOUND), VERSION) == []


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"other/a.txt": ""}, "one folder"),
        ({"s2sr/LICENSE": None}, "LICENSE is missing"),
        ({"s2sr/plugin/__pycache__/a.pyc": ""}, "left-over"),
        ({"s2sr/.github/a.yml": ""}, "hidden"),
        ({"s2sr/../a.txt": ""}, "leads elsewhere"),
        ({"s2sr/tool.exe": ""}, "a program"),
        ({"s2sr/models/library": b"\x7fELF\2\1"}, "compiled code"),
        ({"s2sr/metadata.txt": METADATA.replace("tracker=", "elsewhere=")}, "has no tracker"),
        ({"s2sr/metadata.txt": METADATA.replace(f"version={VERSION}", "version=9.9")}, "says version 9.9"),
        ({"s2sr/metadata.txt": METADATA.replace("changelog=", "changelog=0.0.1 ")}, "changelog"),
        ({"s2sr/metadata.txt": METADATA.replace("author=", "author=a/b ")}, "slash"),
        ({"s2sr/metadata.txt": METADATA.replace("category=Raster", "category=Pictures")}, "category"),
        ({"s2sr/metadata.txt": METADATA.replace("homepage=https", "homepage=http")}, "no address"),
    ],
)
def test_what_the_site_refuses_is_named(files, words, tmp_path):
    made = {name: content for name, content in {**SOUND, **files}.items() if content is not None}
    assert any(words in fault for fault in zip_rules.faults(written(tmp_path, made), VERSION))


def test_a_link_and_a_large_zip_are_named(tmp_path, monkeypatch):
    path = written(tmp_path, SOUND)
    link = zipfile.ZipInfo("s2sr/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "elsewhere")
    monkeypatch.setattr(zip_rules, "LIMIT_BYTES", path.stat().st_size)
    found = zip_rules.faults(path, VERSION)
    assert any("symbolic link" in fault for fault in found) and any("bytes" in fault for fault in found)
