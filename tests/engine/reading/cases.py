"""Inputs as people have them, each with what must come out: reads the list, runs the engine, and judges."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling

from s2sr.tests.engine.support import ROOT, Run, run_engine

FOLDER = Path(os.environ.get("S2SR_CASES", ROOT.parent / "shared" / "cases" / "reading"))
NEAR = 0.0025
"""Reflectance that the mean of a result may differ by from its input's."""


@dataclass(frozen=True)
class Case:
    """One run of one case.

    Attributes:
        name: Folder, and the run's place in it.
        folder: Where it is run.
        arguments: The engine's, but for the output.
        accept: What is right, any of them.
    """

    name: str
    folder: Path
    arguments: list[str]
    accept: list[dict[str, Any]]


def cases() -> list[Case]:
    """Returns every run of every case; none where the folder is absent."""
    listed = FOLDER / "expect.json"
    return list(_cases(json.loads(listed.read_text()))) if listed.is_file() else []


def _cases(listed: dict[str, Any]) -> Iterator[Case]:
    for case in listed["cases"]:
        folder = FOLDER / case["case"]
        for place, run in enumerate(case["runs"]):
            arguments = []
            for argument in run["run"]:
                found = sorted(folder.glob(argument[5:])) if argument.startswith("each:") else []
                arguments += [f"--input={path.relative_to(folder)}" for path in found] or [argument]
            yield Case(f"{case['case']}-{place + 1}", folder, arguments, run["accept"])


def judged(case: Case, output: Path) -> list[str]:
    """Runs a case and returns what is wrong with it, a list of faults for the alternative that is nearest; empty where it is right."""
    run = run_engine(*case.arguments, f"--output={output}", cwd=case.folder)
    found = [list(_faults(case, run, output, accepted)) for accepted in case.accept]
    return min(found, key=len)


def _faults(case: Case, run: Run, output: Path, accepted: dict[str, Any]) -> Iterator[str]:
    if "asks" in accepted:
        words = f"{run.events[-1].get('message', '')} {run.events[-1].get('hint', '')}" if run.events else run.stderr
        if run.status != 2 or not re.search(accepted["asks"], words, re.IGNORECASE):
            yield f"status {run.status}, and not asked for {accepted['asks']}: {words[:300]}"
        return
    if run.status:
        yield f"status {run.status}: {run.events[-1] if run.events else run.stderr[-300:]}"
        return
    if "warning" in accepted:
        warned = [event["message"] for event in run.events if event.get("level") == "warning"]
        if not any(re.search(accepted["warning"], text) for text in warned):
            yield f"no warning of {accepted['warning']}: {warned}"
    with rasterio.open(output) as dataset:
        yield from _wrong_facts(dataset, accepted)
        yield from _wrong_stack(run.result, accepted)
        if "truth" in accepted:
            yield from _wrong_values(case, dataset, accepted, run.result)


def _wrong_facts(dataset: rasterio.io.DatasetReader, accepted: dict[str, Any]) -> Iterator[str]:
    names, tags = set(dataset.descriptions), dataset.tags()
    if "bands" in accepted and names != set(accepted["bands"]):
        yield f"bands {names}"
    if not set(accepted.get("bands_at_least", ())) <= names:
        yield f"bands {names}"
    for key, tag in (("date", "ACQUISITION_DATE"), ("level", "PRODUCT_LEVEL")):
        wanted = accepted.get(key, [tags.get(tag)])
        if tags.get(tag) not in (wanted if isinstance(wanted, list) else [wanted]):
            yield f"{key} {tags.get(tag)}"
    if "crs" in accepted and dataset.crs.to_epsg() != accepted["crs"]:
        yield f"CRS {dataset.crs}"
    if "bounds" in accepted and not np.allclose(dataset.bounds, accepted["bounds"], atol=0.01):
        yield f"bounds {dataset.bounds}"
    if "valid" in accepted:
        share = float((dataset.dataset_mask() > 0).mean())
        if not accepted["valid"][0] <= share <= accepted["valid"][1]:
            yield f"{share:.3f} valid"


def _wrong_stack(result: dict[str, Any], accepted: dict[str, Any]) -> Iterator[str]:
    revisits = result.get("revisits", [])
    used = [one for one in revisits if one["used"]]
    if "used" in accepted and not accepted["used"][0] <= len(used) <= accepted["used"][1]:
        yield f"{len(used)} revisits used"
    if "dates" in accepted and {one["date"] for one in used} != set(accepted["dates"]):
        yield f"dates {[one['date'] for one in used]}"
    if "not_used" in accepted and any(re.search(accepted["not_used"], one["name"]) for one in used):
        yield f"used {[one['name'] for one in used]}"
    for day, (least, most) in accepted.get("clear", {}).items():
        clear = [one["clear"] for one in revisits if (one["date"] or "").replace("-", "") == day]
        if not clear or not least <= clear[0] <= most:
            yield f"clear on {day}: {clear}"


def _wrong_values(
    case: Case, dataset: rasterio.io.DatasetReader, accepted: dict[str, Any], result: dict[str, Any]
) -> Iterator[str]:
    truth = accepted["truth"]
    date = (result.get("anchor") or {}).get("date") or ""
    for index, band in enumerate(dataset.descriptions, start=1):
        name = truth.get("names", {}).get(band, band)
        where = str(truth.get("files") or truth["stack"]).format(band=name, date=date.replace("-", ""))
        path, one = _located(case.folder, where), 1 if "files" in truth else truth["bands"].index(band) + 1
        with rasterio.open(path) as source:
            factor = round(abs(source.transform.a / dataset.transform.a))
            shape = (dataset.height // factor, dataset.width // factor)
            col, row = (round(part) for part in ~source.transform * (dataset.transform.c, dataset.transform.f))
            place = ((row, row + shape[0]), (col, col + shape[1]))
            stored, known = source.read(one, window=place).astype(np.float64), source.read_masks(one, window=place) > 0
        known &= np.isfinite(stored) & ~np.isin(stored, truth.get("nodata", []))
        expected = (stored + truth["offset"]) / truth["scale"]
        if shape != expected.shape:
            yield f"{band}: {shape} pixels of the input, not {expected.shape}"
            continue
        mean = dataset.read(index, out_shape=shape, resampling=Resampling.average, masked=True).astype(np.float64)
        tags = dataset.tags()
        found = (mean.filled(np.nan) + float(tags["BOA_ADD_OFFSET"])) / float(tags["QUANTIFICATION_VALUE"])
        if accepted.get("holes", True) and (np.isfinite(found) != known).mean() > 0.01:
            yield f"{band}: data in {np.isfinite(found).mean():.3f}, not in {known.mean():.3f}"
        both = np.isfinite(found) & known
        if not both.any() or abs(float((found - expected)[both].mean())) > NEAR:
            yield f"{band}: {float((found - expected)[both].mean()):+.4f} from the input"


def _located(folder: Path, place: str) -> str:
    if place.startswith("NETCDF:"):
        _, file, variable = place.split(":")
        return f"NETCDF:{folder / file}:{variable}"
    return str(next(iter(sorted(folder.glob(place)))))
