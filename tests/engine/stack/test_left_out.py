"""What is left out of a stack is a line in the log, not a hundred."""

from datetime import date
from types import SimpleNamespace

from s2sr.plugin.engine.stack.left_out import FEW, left_out
from s2sr.plugin.engine.stack.pace import LEAST, MOST, ready_share
from s2sr.plugin.engine.stack.records import Assessment, Revisit, Stack


def stack(*reasons):
    rows = []
    for place, reason in enumerate(reasons):
        revisit = Revisit(SimpleNamespace(bands={}), f"S2_{20210101 + place}", date(2021, 1, 1))
        rows.append(
            Assessment(
                revisit=revisit, days=0, clear=0.5, sharpness=1.0, shift_px=(0.0, 0.0), used=reason is None, reason=reason or ""
            )
        )
    return Stack(rows[0].revisit, tuple(rows), ("B02",))


def test_a_few_are_named():
    assert left_out(stack(None, "clear in 3% of the pixels only")) == ["S2_20210102 is left out: clear in 3% of the pixels only"]
    assert left_out(stack(None, None)) == []


def test_many_are_counted_by_their_reasons():
    reasons = [f"clear in {share}% of the pixels only" for share in (0, 3, 9)] + ["a copy: its pixels are those of S2_20210102"]
    said = left_out(stack(None, *reasons, *["not needed: 16 revisits are better, or come before it"] * 98))
    assert said == [
        "102 revisits are left out; the report names each with its reason: 98 are not needed: 16 revisits are better, or come before "
        "it; 3 are clear in 0% to 9% of the pixels only; 1 are a copy: its pixels are those of another"
    ]
    assert len(left_out(stack(None, *reasons[:1] * (FEW + 1)))) == 1


def test_getting_ready_has_a_share_of_the_bar_by_what_there_is():
    small, large = ready_share(118, 64 * 64), ready_share(4, 10980**2)
    assert small == MOST and large == LEAST and LEAST < ready_share(20, 1000 * 1000) < MOST
