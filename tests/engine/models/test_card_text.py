"""What a card's file may hold, whoever wrote it."""

import os

import pytest

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.card_text import LARGEST_BYTES, read_values
from s2sr.plugin.engine.models.catalogue import find_card
from s2sr.tests.hostile.cases import device

ALIASES = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 9)
)


@pytest.mark.parametrize(
    "text",
    [
        "", "- a\n- b\n", "a: [", "\x00", "a: b: c", "--- a\n--- b\n", "%YAML 9.9\n---\n", "a: 1\na: 2\n", "? [a]\n: b\n", "<<: [1]\n",
        ALIASES, "a: &a [x, *a]\n", "a: *b\n", "!!python/object/apply:os.system ['true']\n", "a: !!binary x\n", "a: !!int 0x\n",
        "a: !!timestamp x\n", "a: !!bool x\n", "a: 0b_\n", "[" * 20_000, "{" * 3000 + "}" * 3000, "- " * 9000, "a:\n " * 3000,
        "a: " + "9" * 60_000, "\N{SATELLITE}" * 9000,
    ],
)  # fmt: skip
def test_what_is_no_card_is_refused_in_a_sentence(tmp_path, text):
    (tmp_path / "x.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(CardError) as caught:
        load_card(tmp_path / "x.yaml")
    assert caught.value.hint and "\n" not in caught.value.message and len(caught.value.message) < 600


def test_dates_that_are_none_are_texts(tmp_path):
    (tmp_path / "x.yaml").write_text("trained_on: 2021-02-31\nlicence: 2021-01-01T99:99:99\n")
    assert read_values(tmp_path / "x.yaml") == {"trained_on": "2021-02-31", "licence": "2021-01-01T99:99:99"}


@pytest.mark.parametrize("size", [LARGEST_BYTES + 1, 1 << 30])
def test_a_card_of_any_size_is_not_read(tmp_path, size):
    (tmp_path / "x.yaml").touch()
    os.truncate(tmp_path / "x.yaml", size)
    with pytest.raises(CardError, match="larger than any card"):
        load_card(tmp_path / "x.yaml")


def write_link(path):
    path.symlink_to(path.name)


@pytest.mark.parametrize(
    "make",
    [os.mkfifo, os.mkdir, write_link, lambda path: device(path, 5), lambda path: None],
    ids=["fifo", "folder", "loop", "zero", "none"],
)
@pytest.mark.parametrize("file", ["x.yaml", "x.onnx"])
def test_what_is_no_file_is_not_opened(tmp_path, make, file):
    make(tmp_path / "x.yaml")
    with pytest.raises(CardError, match=r"x\.yaml"):
        find_card(None, tmp_path / file)


@pytest.mark.parametrize(
    "name", ["", ".", "..", "x" * 300, "x" * 300 + ".yaml", "a\0b.yaml", "none/none.yaml", os.fsdecode(b"\xff.yaml")]
)
def test_names_that_no_card_can_have(tmp_path, name):
    with pytest.raises(CardError, match="no model card"):
        find_card(None, tmp_path / name)


def test_no_text_at_all(tmp_path):
    (tmp_path / "x.yaml").write_bytes(b"name: \xff\xfe")
    with pytest.raises(CardError, match="cannot read"):
        load_card(tmp_path / "x.yaml")
