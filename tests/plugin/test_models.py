"""Choices and their help come from the catalogue of models, and a catalogue that cannot be read is a sentence."""

from __future__ import annotations

import json
import subprocess

import pytest
from qgis.core import QgsApplication, QgsProcessingContext

from s2sr.plugin.host import models
from s2sr.plugin.host.engine import LAUNCHER
from s2sr.plugin.identity import MODELS
from s2sr.plugin.settings import ENGINE_DEVICE

MADE_UP = {
    "name": "zebra_x8",
    "title": "1.25 m · two bands · for stripes",
    "description": "Draws stripes.",
    "task": "sisr",
    "bands": ["B02", "B03"],
    "optional_bands": ["B09"],
    "factor": 8,
    "gsd_m": 10.0,
    "caution": "not for horses.",
    "built_in": False,
}


@pytest.fixture
def catalogue_file(tmp_path, monkeypatch):
    """Returns the file that is read in the shipped catalogue's place; algorithms made from now on take it."""
    with monkeypatch.context() as patched:
        patched.setattr(models, "MODELS", tmp_path)
        models.catalogue.cache_clear()
        yield tmp_path / models.CATALOGUE
    models.catalogue.cache_clear()
    QgsApplication.processingRegistry().providerById("s2sr").refreshAlgorithms()


def shipped() -> dict:
    """Returns the shipped catalogue as it is written."""
    return json.loads((MODELS / models.CATALOGUE).read_text(encoding="utf-8"))


def choice(made, name: str = "MODEL") -> list:
    """Returns what an algorithm offers."""
    return made.parameterDefinition(name).options()


def test_the_favourite_is_first_and_interpolation_last(algorithm):
    made = algorithm("superresolve")
    assert choice(made) == ["sisr_x2", "sisr_x2_rgbn", "sisr_x4", "sisr_x4_gan", "bicubic"]
    assert made.parameterDefinition("MODEL").defaultValue() == "sisr_x2"


def test_only_models_for_stacks_are_offered(algorithm):
    made = algorithm("superresolvestack")
    assert choice(made) == [
        "shift_and_add_sisr_x2", "misr_x2", "misr_x2_dates", "misr_x4", "shift_and_add", "shift_and_add_sisr_x4", "shift_and_add_x4",
    ]  # fmt: skip
    assert made.parameterDefinition("MODEL").defaultValue() == "shift_and_add_sisr_x2"


@pytest.mark.parametrize("name", ["superresolve", "superresolvestack"])
def test_help_names_every_model_with_its_title_and_caution(algorithm, name):
    made = algorithm(name)
    said = made.parameterDefinition("MODEL").help()
    offered = [entry for entry in shipped()["models"] if entry["name"] in choice(made)]
    assert len(offered) == len(choice(made))
    for entry in offered:
        assert f"{entry['name']}: {entry['title']}" in said
        assert entry["caution"][1:] in said


def test_a_new_model_is_offered_and_described(algorithm, catalogue_file):
    catalogue_file.write_text(json.dumps({**shipped(), "models": [*shipped()["models"], MADE_UP]}), encoding="utf-8")
    made = algorithm("superresolve")
    assert choice(made) == ["sisr_x2", "sisr_x2_rgbn", "sisr_x4", "sisr_x4_gan", "zebra_x8", "bicubic"]
    line = "zebra_x8: 1.25 m · two bands · for stripes; needs B02 B03. Not for horses."
    assert line in made.parameterDefinition("MODEL").help().splitlines()
    assert line in made.shortHelpString().splitlines()
    assert "zebra" not in algorithm("superresolvestack").shortHelpString()


def test_for_buildings_the_engine_chooses_unless_a_model_is_named(algorithm, catalogue_file):
    houses = {**MADE_UP, "name": "houses_3m", "task": "buildings", "title": "3 m · for sheds", "factor": 1}
    houses |= {"gsd_range_m": [1.4, 3.0], "stacks": True, "threshold": 0.4}
    catalogue_file.write_text(json.dumps({**shipped(), "models": [MADE_UP, houses]}), encoding="utf-8")
    made = algorithm("buildingfootprints")
    assert choice(made) == ["auto", "houses_3m"] and made.parameterDefinition("MODEL").defaultValue() == "auto"
    said = made.parameterDefinition("MODEL").help().splitlines()
    assert (
        said[0].startswith("auto: ")
        and said[1] == "houses_3m: 3 m · for sheds; needs B02 B03; for pixels of 1.4 to 3 m; takes stacks. Not for horses."
    )
    assert "houses_3m" not in choice(algorithm("superresolve"))


def test_help_says_which_models_have_a_trained_variant(algorithm, catalogue_file):
    stack = {**MADE_UP, "task": "misr", "dates": False, "modes": ["trained"]}
    catalogue_file.write_text(json.dumps({**shipped(), "models": [*shipped()["models"], stack]}), encoding="utf-8")
    lines = algorithm("superresolvestack").parameterDefinition("MODEL").help().splitlines()
    able = [line.split(":")[0] for line in lines if "the consistency can be trained" in line]
    assert able == ["misr_x2", "misr_x4", "zebra_x8"]


def test_the_catalogue_is_read_once():
    models.catalogue.cache_clear()
    assert models.catalogue() is models.catalogue()
    assert models.catalogue.cache_info().misses == 1 and not models.catalogue().fault


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "{not json",
        "[]",
        '{"devices": ["auto"]}',
        '{"models": []}',
        '{"devices": "auto", "models": []}',
        '{"devices": ["auto"], "models": [{"name": "x"}]}',
        '{"devices": ["auto"], "models": ["x"]}',
        json.dumps({"devices": ["auto"], "models": [{**MADE_UP, "bands": "B02"}]}),
        json.dumps({"devices": ["auto"], "models": [{**MADE_UP, "title": None}]}),
        b"\xff\xfe\x00",
    ],
)
def test_a_broken_catalogue_is_a_sentence_and_no_choice(catalogue_file, refusal, raster_file, text):
    if text is not None:
        catalogue_file.write_bytes(text if isinstance(text, bytes) else text.encode())
    provider = QgsApplication.processingRegistry().providerById("s2sr")
    provider.refreshAlgorithms()
    assert len(provider.algorithms()) == 7
    given = {"INPUT": [raster_file("a.tif", ("B02",))], "OUTPUT": "o.tif"}
    for name in ("superresolve", "superresolvestack", "buildingfootprints"):
        made = provider.algorithm(name)
        assert choice(made) == (["auto"] if name == "buildingfootprints" else []) and made.shortHelpString()
        given = {**given, "OUTPUT": "o.gpkg" if name == "buildingfootprints" else "o.tif"}
        reason = refusal(given, name)
        assert str(catalogue_file) in reason and "Install the plugin again" in reason
    assert choice(provider.algorithm("checkengine"), "DEVICE") == ["auto"] and ENGINE_DEVICE.value() == "auto"
    assert not refusal({"INPUT": given["INPUT"][0], "REFERENCE": given["INPUT"], "OUTPUT": "o.tif"}, "enforceconsistency")


@pytest.fixture
def refusal(algorithm):
    """Returns a function that gives the reason why parameters are refused, or nothing."""

    def check(parameters: dict, name: str) -> str:
        accepted, reason = algorithm(name).checkParameterValues(parameters, QgsProcessingContext())
        return "" if accepted else reason

    return check


def engine(python: str, *arguments: str) -> str:
    """Returns what the engine says on standard output."""
    command = [python, "-I", "-X", "utf8", str(LAUNCHER), *arguments]
    return subprocess.run(command, check=True, capture_output=True, timeout=120, encoding="utf-8").stdout


def test_it_says_what_the_cards_say(real_engine):
    said = [json.loads(line) for line in engine(real_engine, "models", "--events=json").splitlines()]
    cards = {entry["name"]: entry for entry in next(event for event in said if event["event"] == "result")["models"]}
    variants = {name for entry in cards.values() for name in entry.get("variants", {}).values()}
    listed = {entry["name"]: entry for entry in shipped()["models"]}
    assert set(listed) == set(cards) - variants
    for name, entry in listed.items():
        for key in ("title", "task", "bands", "optional_bands", "factor", "description"):
            assert entry[key] == cards[name][key], (name, key)
        assert entry.get("modes", []) == sorted(cards[name].get("variants", {}))


@pytest.mark.parametrize(
    ("name", "parameter", "command", "option"),
    [
        ("superresolve", "DEVICE", "super-resolve", "--device"),
        ("checkengine", "DEVICE", "check", "--device"),
        ("superresolve", "CONSISTENCY", "super-resolve", "--consistency"),
        ("superresolvestack", "CONSISTENCY", "super-resolve-stack", "--consistency"),
        ("enforceconsistency", "MODE", "consistency", "--mode"),
    ],
)
def test_choices_are_the_engines(real_engine, algorithm, name, parameter, command, option):
    usage = " ".join(engine(real_engine, command, "--help").split())
    offered = usage.split(f"[{option} {{")[1].split("}")[0].replace(" ", "").split(",")
    assert sorted(choice(algorithm(name), parameter)) == sorted(offered)
