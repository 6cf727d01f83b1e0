"""The locks of what the engine installs: complete, with hashes, and made of today's inputs."""

import re
import shutil

import pytest

from s2sr.tests.lock import ENTRY, REQUIREMENTS, VARIANTS, fault, inputs_of


@pytest.fixture
def copy(tmp_path):
    """Returns a folder with the inputs and locks, to be spoilt."""
    return shutil.copytree(REQUIREMENTS, tmp_path / "requirements")


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_lock_fits_its_inputs(variant):
    assert fault(variant) is None


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_lock_pins_what_was_asked_for_and_names_no_index(variant):
    text = (REQUIREMENTS / f"{variant}.txt").read_text()
    wanted = {
        name.lower() for name in re.findall(r"^([\w-]+)(?:\[[\w,]+\])?==", "".join(inputs_of(variant).values()), re.MULTILINE)
    }
    pinned = set(re.findall(r"^([\w-]+)==", text, re.MULTILINE))
    own = {"numpy", "scipy", "scikit-image", "rasterio", "shapely", "pyogrio", "pyproj", "pyyaml"}
    assert own < wanted <= pinned and {"pillow", "flatbuffers"} < pinned
    assert "://" not in text and len(ENTRY.findall(text)) == len(re.findall("^[a-z]", text, re.MULTILINE))


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("base.txt", "affine==2.4.0", "affine==2.3.0"),
        ("base.txt", "sha256:8", "sha256:9"),
        ("base.txt", "numpy==2.4.6 ; python_full_version >= '3.11'", "numpy==2.4.6"),
        ("common.in", "affine==2.4.0", "affine==2.3.0"),
        ("base.txt", "\nclick-plugins", "\n--index-url file:///elsewhere\nclick-plugins"),
        ("base.txt", "\naffine==2.4.0 \\", "\naffine==2.4.0\nattrs==26.1.0 \\"),
    ],
)
def test_an_edited_lock_or_input_is_seen(copy, name, before, after):
    text = (copy / name).read_text()
    assert before in text
    (copy / name).write_text(text.replace(before, after, 1))
    assert fault("base", copy) is not None
