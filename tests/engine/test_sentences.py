"""Sentences keep what they were made of, and what stands in them is never read as a template."""

from __future__ import annotations

import copy
import json

import pytest

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events, to_json
from s2sr.plugin.engine.sentences import LONGEST, Sentence, fields


def said(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    return json.loads(capsys.readouterr().out)


def again(template: str, parameters: dict[str, object]) -> str:
    """Returns a sentence as its receiver makes it from what was sent."""
    values = {
        name: again(value["template"], value["parameters"]) if isinstance(value, dict) else value
        for name, value in parameters.items()
    }
    return template.format(**values) if parameters else template


def test_an_error_keeps_templates_and_parameters() -> None:
    error = InputError("cannot read {path}", "It has {count} bands.", path="a.tif", count=3, other=1)
    assert (error.message, error.hint, str(error)) == ("cannot read a.tif", "It has 3 bands.", "cannot read a.tif")
    assert (error.template, error.hint_template) == ("cannot read {path}", "It has {count} bands.")
    assert error.parameters == {"path": "a.tif", "count": 3}


@pytest.mark.parametrize("name", ["a{b}.tif", "{path}.tif", "{}.tif", "{{0}}.tif", "{path.__class__}.tif", "}{.tif"])
def test_braces_of_a_file_name_are_no_fields(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    inner = InputError("cannot read {path}", "Is {path} whole?", path=name)
    outer = InputError("{day}: {why}", "{advice} Else leave it out.", day="2020-01-01", why=inner, advice=inner.hint)
    assert outer.message == f"2020-01-01: cannot read {name}"
    assert outer.hint == f"Is {name} whole? Else leave it out."
    assert InputError(outer.message, outer.hint).message == outer.message
    Events(True).error("InputError", outer.message, outer.hint)
    line = said(capsys)
    assert line["message"] == again(line["template"], line["parameters"]) == outer.message
    assert line["hint"] == again(line["hint_template"], line["parameters"]) == outer.hint
    assert line["parameters"]["why"] == {"template": "cannot read {path}", "parameters": {"path": name}}


def test_without_parameters_a_text_is_taken_as_it_is() -> None:
    error = InputError("frames is {minimum: 1}", "Say frames: {}.")
    assert (error.message, error.template, error.hint, error.parameters) == (
        *("frames is {minimum: 1}",) * 2,
        "Say frames: {}.",
        {},
    )


def test_a_template_whose_field_is_not_given_is_a_fault() -> None:
    with pytest.raises(KeyError):
        Sentence("cannot read {path}", file="a.tif")
    assert fields("{a} of {b}, {a}: {{c}}") == ("a", "b")


def test_a_sentence_is_its_english_text_wherever_a_text_is_wanted() -> None:
    sentence = Sentence("{count} of {total}", count=1, total=2)
    assert sentence == "1 of 2" and to_json({"detected": [sentence]}) == '{"detected": ["1 of 2"]}'
    kept = copy.deepcopy(sentence)
    assert (kept, kept.template, kept.parameters) == (sentence, sentence.template, sentence.parameters)


def test_numbers_stay_numbers_and_all_else_is_text() -> None:
    sentence = Sentence("{a} {b} {c} {d} {e}", a=1, b=0.5, c=True, d=float("nan"), e=None)
    assert sentence == "1 0.5 True nan None"
    assert sentence.parameters == {"a": 1, "b": 0.5, "c": "True", "d": "nan", "e": "None"}


def test_a_long_value_is_cut_in_what_is_said_and_in_what_is_sent(capsys: pytest.CaptureFixture[str]) -> None:
    error = InputError("cannot read {path}", path="x" * 5000)
    Events(True).error("InputError", error.message, error.hint)
    line = said(capsys)
    assert len(line["message"]) < LONGEST + 10 and len(line["parameters"]["path"]) < LONGEST + 10
    assert line["template"] == "cannot read {path}"


def test_a_hint_of_another_error_keeps_its_own_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    Events(True).error("InputError", Sentence("no {name}", name="a"), Sentence("Take {name}.", name="b"))
    line = said(capsys)
    assert again(line["template"], line["parameters"]) == "no a" and again(line["hint_template"], line["parameters"]) == "Take b."


def test_braces_of_a_text_without_parameters_survive_beside_a_template(capsys: pytest.CaptureFixture[str]) -> None:
    Events(True).error("CardError", "frames is {minimum: 1}", Sentence("Change {key}.", key="frames"))
    line = said(capsys)
    assert again(line["template"], line["parameters"]) == line["message"] == "frames is {minimum: 1}"


def test_lines_of_the_log_and_of_progress_carry_what_they_were_made_of(capsys: pytest.CaptureFixture[str]) -> None:
    events = Events(True)
    events.log("{name} is not used", "warning", name="a{b}.tif")
    assert said(capsys) == {
        **{"event": "log", "level": "warning", "message": "a{b}.tif is not used"},
        **{"template": "{name} is not used", "parameters": {"name": "a{b}.tif"}},
    }
    events.progress(0.5, "tile {done} of {total}", done=1, total=2)
    assert said(capsys) == {
        **{"event": "progress", "fraction": 0.5, "message": "tile 1 of 2"},
        **{"template": "tile {done} of {total}", "parameters": {"done": 1, "total": 2}},
    }
    assert events.warnings == ["a{b}.tif is not used"]


def test_lines_without_parameters_are_their_own_template(capsys: pytest.CaptureFixture[str]) -> None:
    events = Events(True)
    events.log("nothing {is} left out")
    assert said(capsys) == {"event": "log", "level": "info", "message": "nothing {is} left out"}
    events.progress(1.0, "done")
    assert said(capsys) == {"event": "progress", "fraction": 1.0, "message": "done"}
    events.error("InputError", "no input is given", "Give one.")
    assert said(capsys) == {
        **{"event": "error", "kind": "InputError", "message": "no input is given", "hint": "Give one."},
        **{"template": "no input is given", "hint_template": "Give one.", "parameters": {}},
    }


def test_the_trace_of_a_fault_is_sent_whole(capsys: pytest.CaptureFixture[str]) -> None:
    Events(True).error("KeyError", "x", "Report it.\n{trace}", trace="line\n" * 1000)
    line = said(capsys)
    assert again(line["hint_template"], line["parameters"]) == line["hint"] and len(line["hint"]) > 5000
