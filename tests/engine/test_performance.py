"""The benchmark of speed runs, on an area of a few pixels, and tells what it measured."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from s2sr.tests.benchmarks import performance
from s2sr.tests.benchmarks.speed import lines, page, parts, products, ratios, sampler
from s2sr.tests.engine.support import ROOT

AREA, SIDE = 0.0064, 120


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """Returns the lines of all parts but the stacks of networks, on a product of a few pixels."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(products, "PATTERN_PX", 256)
        patch.setattr(products, "PARCELS", 80)
        patch.setattr(products, "HOUSES", 100)
        patch.setattr(parts, "NETWORK_S", 0.0)
        home = tmp_path_factory.mktemp("bench")
        bench = parts.Bench(home, SIDE, ROOT)
        wanted = [parts.NETWORK, parts.ENGINE, parts.IN_AND_OUT, parts.REFERENCE]
        performance.measure(bench, [AREA], wanted, False, home / "record.json")
        products.covers.cache_clear()
        products.texture.cache_clear()
        return home


def test_every_part_is_measured_once_and_kept(measured, capsys):
    record = measured / "record.json"
    found = lines.read(record)
    by_name = {line.part: line for line in found}
    assert {parts.ENGINE, parts.IN_AND_OUT, parts.REFERENCE} < set(by_name)
    for line in found:
        assert line.figures["processor"] > 0 and line.figures["wall"] > 0 and line.figures["memory"] > 20
    assert by_name[parts.ENGINE].figures["megapixels"] == by_name[parts.REFERENCE].figures["megapixels"] == AREA
    before = record.read_bytes()
    performance.measure(parts.Bench(measured, SIDE, ROOT), [AREA], [parts.REFERENCE], False, record)
    assert record.read_bytes() == before and f"{parts.REFERENCE} / engine" in capsys.readouterr().out
