"""What the plugin and the engine say, in the user's language."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication
from speaking import speaking  # noqa: F401 - a fixture

from s2sr.plugin.host.models import Model
from s2sr.plugin.host.sentences import hint_of, message_of, told_in
from s2sr.plugin.identity import tr
from s2sr.plugin.language import Language, candidates

OUTSIDE = "EXTENT does not overlap the image ({grid})"
GRID = "{rows} rows from {first}"
HINT = "Draw it over the image."
GERMAN = {
    "de": {
        "s2sr": {
            "Check engine": "Motor prüfen",
            "Engine": "Motor",
            "{name}: {text}": "{name} | {text}",
            "needs {bands}": "braucht {bands}",
            "A device to insist on: the check fails if it cannot be had. auto takes what there is.": "Ein Gerät, das sein muss.",
        },
        "engine": {
            OUTSIDE: "EXTENT liegt nicht über dem Bild ({grid})",
            GRID: "ab {first:g} {rows} Zeilen",
            "frames is {minimum}": "Bilder: {minimum}",
            "{model} is {caution}": "{model} ist {caution}",
            HINT: "Ziehen Sie ihn über dem Bild auf.",
            "tile {done} of {all}": "Kachel {done} von {all}",
            "broken {value}": "kaputt {wert}",
            "half {value}": "halb {value:d}",
        },
        "models": {"5 m · four bands": "5 m · vier Kanäle"},
    },
    "pt_BR": {"s2sr": {"Check engine": "Verificar o motor"}},
}


@pytest.fixture
def german(speaking):  # noqa: F811
    """Has the German translation installed."""
    speaking("de_AT", GERMAN)
    language = Language()
    language.install()
    yield language
    language.remove()


def outside(**more):
    """Returns the event of an error, as the engine says it."""
    return {
        "event": "error",
        "kind": "InputError",
        "message": "EXTENT does not overlap the image (60 rows from 0.5)",
        "hint": HINT,
        "template": OUTSIDE,
        "hint_template": HINT,
        "parameters": {"grid": {"template": GRID, "parameters": {"rows": 60, "first": 0.5}}},
        **more,
    }


@pytest.mark.parametrize(
    ("locale", "names"),
    [
        ("de_AT", ["de_AT", "de"]),
        ("pt_BR", ["pt_BR", "pt"]),
        ("fr", ["fr"]),
        ("sr@latin", ["sr@latin", "sr"]),
        ("es-MX", ["es_MX", "es"]),
        ("", []),
    ],
)
def test_the_nearest_language_is_looked_for_first(locale, names):
    assert candidates(locale) == names


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("de_AT", "Motor prüfen"),
        ("de", "Motor prüfen"),
        ("pt_BR", "Verificar o motor"),
        ("xx", "Check engine"),
        ("en", "Check engine"),
    ],
)
def test_qgis_s_locale_decides_and_an_unknown_one_is_english(speaking, locale, shown):  # noqa: F811
    speaking(locale, GERMAN)
    language = Language()
    language.install()
    assert tr("Check engine") == shown
    language.remove()
    assert tr("Check engine") == "Check engine"


def test_without_the_compiled_files_all_is_english(speaking):  # noqa: F811
    speaking("de", {})
    language = Language()
    language.install()
    assert tr("Check engine") == "Check engine"


def test_algorithms_are_called_and_explained_in_it(german, algorithm):
    made = algorithm("checkengine")
    assert (made.displayName(), made.group(), made.id(), made.groupId()) == (
        "Motor prüfen",
        "Motor",
        "s2sr:checkengine",
        "engine",
    )
    assert "Device | Ein Gerät, das sein muss." in made.shortHelpString()
    assert "diagnostics" in made.tags()


def test_models_are_described_in_it(german):
    record = {
        **{"name": "x", "title": "5 m · four bands", "task": "sisr", "factor": 2, "bands": ["B02", "B03"]},
        **{"optional_bands": [], "caution": "", "description": "Not known.", "built_in": False},
    }
    model = Model.of_record(record)
    assert (model.title, model.description, model.caution) == ("5 m · vier Kanäle", "Not known.", "")
    assert model.help == "x | 5 m · vier Kanäle; braucht B02 B03."


def test_a_sentence_with_a_sentence_in_it_is_translated(german):
    assert message_of(outside()) == "EXTENT liegt nicht über dem Bild (ab 0.5 60 Zeilen)"
    assert hint_of(outside()) == "Ziehen Sie ihn über dem Bild auf."


def test_a_sentence_that_is_not_known_within_one_that_is_stays_english(german):
    inner = {"template": "{rows} rows", "parameters": {"rows": 7}}
    assert message_of(outside(parameters={"grid": inner})) == "EXTENT liegt nicht über dem Bild (7 rows)"


@pytest.mark.parametrize(
    "more",
    [
        {"template": "broken {value}", "parameters": {"value": 1}},
        {"template": "half {value}", "parameters": {"value": 0.5}},
        {"template": "unknown {value}", "parameters": {"value": 1}},
        {"template": OUTSIDE, "parameters": {}},
        {"template": OUTSIDE, "parameters": None},
        {"template": OUTSIDE, "parameters": [1]},
        {"template": "", "parameters": {}},
        {"template": None},
        {"template": "{", "parameters": {"value": 1}},
    ],
)
def test_what_does_not_fit_is_said_in_english(german, more):
    assert message_of(outside(**more)) == "EXTENT does not overlap the image (60 rows from 0.5)"


def test_a_hint_that_is_a_sentence_of_its_own_is_translated(german):
    event = outside(hint_template="{hint}", parameters={"hint": {"template": HINT, "parameters": {}}})
    assert hint_of(event) == "Ziehen Sie ihn über dem Bild auf."


def test_a_text_without_parameters_is_no_template(german):
    event = {"event": "log", "message": "frames is {minimum}"}
    assert message_of(event) == "Bilder: {minimum}"
    assert message_of({**event, "message": "braces { stay"}) == "braces { stay"


def test_what_a_card_says_of_a_model_is_translated_within_a_sentence(german):
    event = {
        "message": "x is 5 m",
        "template": "{model} is {caution}",
        "parameters": {"model": "x", "caution": "5 m · four bands"},
    }
    assert message_of(event) == "x ist 5 m · vier Kanäle"


def test_a_result_s_sentences_are_translated_with_and_without_fields(german):
    made = {"template": GRID, "parameters": {"rows": 60, "first": 0.5}}
    assert told_in({"reason": "60 rows from 0.5", "reason_sentence": made}, "reason") == "ab 0.5 60 Zeilen"
    assert told_in({"reason": HINT}, "reason") == "Ziehen Sie ihn über dem Bild auf."
    assert (told_in({"reason": "else"}, "reason"), told_in({"reason": None}, "reason"), told_in({}, "reason")) == ("else", "", "")


def test_a_long_sentence_loses_its_middle_as_the_english_one_does(german):
    said = message_of(outside(parameters={"grid": "x" * 2000}))
    assert said.startswith("EXTENT liegt nicht") and " ... " in said and len(said) < 1000


def test_sentences_within_sentences_without_end_are_not_followed(german):
    inner: dict = {"template": GRID, "parameters": {"rows": 1, "first": 1}}
    for _ in range(50):
        inner = {"template": OUTSIDE, "parameters": {"grid": inner}}
    assert message_of(outside(parameters={"grid": inner})).startswith("EXTENT does not overlap")


def test_an_event_without_a_template_is_said_as_it_is(german):
    assert message_of({"event": "log", "message": "read as L2A"}) == "read as L2A"
    assert hint_of({"event": "error", "message": "x"}) == ""


ENGINE = f"""
say(event="progress", fraction=0.5, message="tile 1 of 2", template="tile {{done}} of {{all}}", parameters=dict(done=1, all=2))
say(event="log", level="warning", message={HINT!r}, template={HINT!r}, parameters={{}})
say(**{outside()!r})
sys.exit(2)
"""


class Heard(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.said = []

    def setProgressText(self, text):
        self.said.append(text)

    def pushWarning(self, text):
        self.said.append(text)

    def reportError(self, text, fatalError=False):
        self.said.append(text)


def test_a_run_says_progress_warnings_and_its_error_in_it(german, fake_engine, run):
    fake_engine(ENGINE)
    heard = Heard()
    with pytest.raises(RuntimeError):
        run("checkengine", {}, heard)
    assert heard.said == [
        "Kachel 1 von 2",
        "Ziehen Sie ihn über dem Bild auf.",
        "EXTENT liegt nicht über dem Bild (ab 0.5 60 Zeilen). Ziehen Sie ihn über dem Bild auf.",
    ]


def test_contexts_are_told_apart(german):
    assert QCoreApplication.translate("engine", "Check engine") == "Check engine"
