"""The documentation's calls of our algorithms name algorithms and parameters that exist."""

import ast

import pytest
from qgis.core import QgsProcessingModelAlgorithm

from s2sr.plugin.identity import ROOT
from s2sr.tests.documentation.examples import examples, python_blocks


def calls():
    """Yields algorithm and parameters of every ``qgis_process run`` and ``processing.run`` in the documentation."""
    for example in examples():
        if example.is_qgis:
            words = example.words[example.words.index("run") + 1 :]
            yield words[0], tuple(word[2:].split("=")[0] for word in words[1:])
    for _, block in python_blocks():
        for node in ast.walk(ast.parse(block)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "processing.run":
                yield ast.literal_eval(node.args[0]), tuple(ast.literal_eval(node.args[1]))


def called(name: str, algorithm):
    """Returns the algorithm, or the model in a file, that a call names."""
    if name.endswith(".model3"):
        made = QgsProcessingModelAlgorithm()
        return made if made.fromFile(str(ROOT / name)) else None
    return algorithm(name.split(":")[1]) if name.startswith("s2sr:") else None


@pytest.mark.parametrize(("name", "given"), sorted(set(calls())))
def test_a_call_names_what_exists(name, given, algorithm):
    made = called(name, algorithm)
    assert made is not None
    assert set(given) <= {definition.name() for definition in made.parameterDefinitions()}
    needed = {d.name() for d in made.parameterDefinitions() if not d.flags() & d.Flag.FlagOptional and d.defaultValue() is None}
    assert needed <= {*given}


def test_the_documentation_calls_every_algorithm_that_makes_something():
    makers = ("superresolve", "superresolvestack", "enforceconsistency", "buildingfootprints")
    assert {name for name, _ in calls()} >= {f"s2sr:{name}" for name in makers}
