"""A fixed part of the hostile runs, some of every kind; the whole is ``python tests/hostile/fuzz.py``."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from s2sr.tests.hostile.campaign import KINDS, chosen, main, run_one

SEED, RUNS = 1, 44
LIMIT_S = 30.0


@pytest.fixture(scope="session")
def kept() -> Iterator[Path]:
    """Returns the folder of cases with faults, to which a user without rights can come."""
    folder = Path(tempfile.mkdtemp(prefix="s2sr-hostile-"))
    folder.chmod(0o755)
    yield folder
    if not any(folder.iterdir()):
        folder.rmdir()


@pytest.mark.parametrize(
    "number", range(RUNS), ids=lambda number: "-".join(map(str, (number, *chosen(number, SEED, tuple(KINDS)))))
)
def test_a_hostile_run_ends_as_it_should(kept, number):
    outcome = run_one(number, SEED, tuple(KINDS), kept, LIMIT_S)
    assert not outcome.verdict.faults, str(outcome)


def test_every_member_of_every_kind_has_its_turn():
    kinds = tuple(KINDS)
    for kind, members in KINDS.items():
        turn = [chosen(number, SEED, kinds) for number in range(len(kinds) * len(members))]
        assert {member for of, member in turn if of == kind} == set(members)


def test_the_last_line_counts_the_faults(tmp_path, capsys):
    assert main(["--runs", "2", "--kinds", "options", "--keep", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "faults: 0"
