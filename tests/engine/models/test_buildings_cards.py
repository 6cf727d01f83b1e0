"""Cards of networks that tell buildings: every key of theirs is read, checked, and refused where it does not belong."""

import pytest
import yaml

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.buildings_card import BuildingsCard, DensityErrors
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import find_buildings_card, find_card, listed
from s2sr.tests.engine.models.graphs import write_graph
from s2sr.tests.engine.models.test_cards import GOOD as SINGLE
from s2sr.tests.engine.segmentation.graphs import write_card

ERRORS = {
    "cell_m": [40, 60, 100], "share_edges": [0, 0.1], "share_rmse": [[0.1, 0.2], [0.08, 0.16], [0.05, 0.1]],
    "count_edges": [0, 5, 15], "count_rmse": [[1, 2, 3], [1, 2, 3], [1, 2, 3]],
}  # fmt: skip
BAD_ROWS = ([], [[0.1], [0.1]], [[0.1, 0.2], [0.1, 0.3]], 3, [3, 3, 3], [["x", 1], [1, 2], [2, 3]])


def test_everything_is_read(tmp_path):
    frames = {"minimum": 1, "maximum": 4}
    card = load_card(write_card(tmp_path, "seen", factor=4, frames=frames, gsd_m=10, gsd_range_m=[7, 15], errors=ERRORS, part=0))
    assert isinstance(card, BuildingsCard) and card.task == "buildings" and card.frames == (1, 4)
    assert card.gsd_range_m == (7, 15) and card.step_px == 8 and card.outputs == ("building", "core", "density")
    assert card.threshold == 0.5 and card.part == 0 and card.percentiles == (0, 100) and card.factor == 4
    assert isinstance(card.errors, DensityErrors) and card.errors.share_rmse[1] == (0.08, 0.16)
    plain = load_card(write_card(tmp_path, "plain", outputs=None, step_px=None, threshold=None, part=None))
    assert isinstance(plain, BuildingsCard) and plain.frames is None and plain.errors is None and plain.factor == 1
    assert plain.outputs == ("building",) and plain.step_px == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"gsd_range_m": None}, "gsd_range_m is missing"),
        *(({"gsd_range_m": value}, "gsd_range_m") for value in ([1], [2, 1], [1, 2, 3], [0, 1], ["a", 2], [1, float("nan")], 3)),
        *(({"step_px": value}, "step_px") for value in (0, 1000, 2.5, "8", True)),
        *(({"outputs": value}, "outputs") for value in ([], ["core"], ["building", "roof"], ["building", "building"], [["building"]])),
        *(({"threshold": value}, "threshold") for value in (0, 1, -1, float("nan"), "0.5")),
        *(({"part": value}, "part") for value in (1, -0.1, True)),
        *(({"scaling": {"percentiles": value}}, "percentiles") for value in ([2], [98, 2], [-1, 98], [2, 101], "2", 2)),
        ({"scaling": {}}, "scaling.percentiles"),
        ({"scaling": {"multiplier": 1}}, "scaling.multiplier"),
        ({"scaling": {"percentiles": [2, 98], "multiplier": 1}}, "scaling.multiplier"),
        *(({"factor": value}, "factor") for value in (0, 5, 1.5)),
        *(({"frames": {"minimum": 1, "maximum": value}}, "frames.maximum") for value in (1, 0, 99, None)),
        ({"dates": True}, "dates"),
        ({"variants": {}}, "variants"),
        ({"psf": 1}, "psf"),
        ({"graph": "builtin:bicubic"}, "is for sisr"),
        ({"bands": []}, "bands"),
        ({"errors": {}}, "errors has"),
        ({"errors": {**ERRORS, "more": 1}}, "errors has"),
        *(({"errors": {**ERRORS, "cell_m": value}}, "errors.cell_m") for value in ([], [60, 40, 100], "60", [0, 40, 60])),
        *(({"errors": {**ERRORS, "share_rmse": value}}, "errors.share_rmse") for value in BAD_ROWS),
        *(({"errors": {**ERRORS, "count_rmse": value}}, "errors.count_rmse") for value in (BAD_ROWS[0], [[1, 2, -3], [1] * 3, [2] * 3])),
    ],
)  # fmt: skip
def test_an_error_names_the_key(tmp_path, changes, words):
    path = write_card(tmp_path)
    values = {**yaml.safe_load(path.read_text()), **changes}
    path.write_text(yaml.safe_dump({key: value for key, value in values.items() if value is not None}))
    with pytest.raises(CardError, match=words) as caught:
        load_card(path)
    assert caught.value.hint and len(caught.value.message) < 1200


@pytest.mark.parametrize("key", ["gsd_range_m", "step_px", "outputs", "threshold", "part", "errors"])
def test_its_keys_are_no_others(tmp_path, key):
    write_graph(tmp_path / "mine.onnx", 4, 2)
    values = {"gsd_range_m": [1, 2], "outputs": ["building"], "step_px": 2, "threshold": 0.5, "part": 0.5, "errors": ERRORS}
    (tmp_path / "mine.yaml").write_text(yaml.safe_dump({**SINGLE, key: values[key]}))
    with pytest.raises(CardError, match=f"{key} is for models of the task buildings"):
        load_card(tmp_path / "mine.yaml")
    (tmp_path / "mine.yaml").write_text(yaml.safe_dump({**SINGLE, "scaling": {"percentiles": [2, 98]}}))
    with pytest.raises(CardError, match="percentiles is not for the task sisr"):
        load_card(tmp_path / "mine.yaml")


def test_no_command_takes_the_models_of_another(tmp_path):
    card = write_card(tmp_path)
    with pytest.raises(CardError, match="for footprints, not for super-resolve"):
        find_card(None, card)
    for name in ("sisr_x2", "misr_x2"):
        with pytest.raises(CardError, match="not for footprints"):
            find_buildings_card(name, None)
    with pytest.raises(CardError) as caught:
        find_card("none", None)
    assert "sisr_x2" in caught.value.hint and "misr_x2" not in caught.value.hint
    with pytest.raises(CardError) as caught:
        find_buildings_card("none", None)
    assert "sisr_x2" not in caught.value.hint and "MODEL_FILE" in caught.value.hint


def test_dialogs_are_told_what_pixels_it_is_good_for(tmp_path):
    cards = [load_card(write_card(tmp_path)), find_card("sisr_x2", None)]
    mine, other = listed(cards)["models"]
    assert mine["task"] == "buildings" and mine["gsd_range_m"] == [0.45, 1.4] and mine["stacks"] is False
    assert "gsd_range_m" not in other
