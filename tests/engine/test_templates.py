"""What the engine says to a person is made of literal templates whose fields are given, so that it can be translated."""

from __future__ import annotations

import ast
from string import Formatter

import pytest

from s2sr.tests.engine.spoken import AROUND, ENGINE, FILES, KINDS, SENTENCES, TREES, UnknownError, templates
from s2sr.tests.engine_sentences import sentences


def test_sentences_are_found() -> None:
    assert {"InputError", "CardError", "UntoldOffsetError"} <= KINDS
    assert len(SENTENCES) > 400


@pytest.mark.parametrize("where, call, texts, tree", [pytest.param(*one, id=one[0]) for one in SENTENCES])
def test_a_sentence_is_a_literal_template_with_its_fields(
    where: str, call: ast.Call, texts: list[ast.expr], tree: ast.Module
) -> None:
    given = {keyword.arg for keyword in call.keywords}
    if given == {None}:
        return  # it hands on what it is given
    used: set[str] = set()
    for text in texts:
        assert not isinstance(text, (ast.JoinedStr, ast.BinOp, ast.Starred)), f"{where}: {ast.unparse(text)} is put together"
        try:
            found = templates(text, (tree, AROUND.get(id(call), tree)))
        except UnknownError as unknown:
            assert not given, f"{where}: {unknown} is not known to be a sentence, and would be read as a template"
            continue
        for template in found if given else ():
            for _, name, spec, conversion in Formatter().parse(template):
                if name is not None:
                    assert name.isidentifier() and not spec and not conversion, f"{where}: {{{name}}} is no plain name"
                    used.add(name)
    assert used == given, f"{where}: fields are {sorted(used)}, given are {sorted(map(str, given))}"


def test_no_error_of_ours_is_put_together_where_it_is_raised() -> None:
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and is_ours(node.exc):
                bad = [text for text in node.exc.args if isinstance(text, (ast.JoinedStr, ast.BinOp))]
                assert not bad, f"{path.relative_to(ENGINE)}:{node.lineno}: {ast.unparse(bad[0])}"


def is_ours(call: ast.Call) -> bool:
    return ast.unparse(call.func).split(".")[-1] in KINDS | {"ArgumentTypeError"}


def test_every_template_is_found_wherever_it_stands() -> None:
    assert {
        "no input is given",
        "tile {done} of {total}",
        "Free space on that disk, or choose another folder; nothing was written.",
        "the network of {card} gives {name} from {lowest} to {highest}, which is no density",
    } <= {text for text, _ in sentences(FILES)}
