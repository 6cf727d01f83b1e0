"""Files that shipped are used as they were, or not at all."""

import shutil

import pytest

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.catalogue import CATALOGUE, FOLDER, SUMS, checksum, find_card, find_stack_card, shipped


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Returns a copy of what ships, which takes its place."""
    for path in FOLDER.iterdir():
        shutil.copy(path, tmp_path)
    monkeypatch.setattr("s2sr.plugin.engine.models.catalogue.FOLDER", tmp_path.resolve())
    return tmp_path


def flip(path, place):
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_every_file_that_ships_is_summed():
    named = dict(line.split()[::-1] for line in (FOLDER / SUMS).read_text().splitlines())
    assert set(named) == {path.name for path in FOLDER.iterdir()} - {SUMS}
    assert named == {name: checksum(FOLDER / name) for name in named}


@pytest.mark.parametrize("name", ["sisr_x2.yaml", "sisr_x2.onnx"])
@pytest.mark.parametrize("place", [0, 400, -1])
def test_a_flipped_bit_is_noticed_at_every_use(folder, name, place):
    flip(folder / name, place)
    for find in (lambda: find_card("sisr_x2", None), lambda: find_card(None, folder / name), shipped):
        with pytest.raises(CardError, match=f"{name} is not the file that SHA256SUMS names"):
            find()
    assert find_card("sisr_x4", None).name == "sisr_x4"


@pytest.mark.parametrize("name", ["bicubic.yaml", CATALOGUE, "misr_x2.onnx"])
def test_what_is_changed_or_gone_is_said_of_all(folder, name):
    flip(folder / name, 10)
    with pytest.raises(CardError, match=name):
        shipped()
    (folder / name).unlink()
    with pytest.raises(CardError, match=name):
        shipped()


def test_a_card_that_did_not_ship_is_none(folder):
    shutil.copy(folder / "bicubic.yaml", folder / "other.yaml")
    for find in (lambda: find_card("other", None), shipped):
        with pytest.raises(CardError, match=r"other\.yaml"):
            find()


def test_the_model_from_which_a_fusion_starts_is_looked_at(folder):
    assert find_stack_card("shift_and_add_sisr_x2", None).base == "sisr_x2"
    flip(folder / "shift_and_add_sisr_x2.yaml", 7)
    with pytest.raises(CardError, match="shift_and_add_sisr_x2"):
        find_stack_card("shift_and_add_sisr_x2", None)


@pytest.mark.parametrize("content", [None, b"", b"hello\n", b"\xff" * 100, b"0" * 64 + b"  ../x\n"])
def test_checksums_that_are_none_are_a_sentence(folder, content):
    (folder / SUMS).unlink()
    if content is not None:
        (folder / SUMS).write_bytes(content)
    for find in (lambda: find_card("bicubic", None), shipped):
        with pytest.raises(CardError, match=SUMS) as caught:
            find()
        assert "Install the plugin again" in caught.value.hint
