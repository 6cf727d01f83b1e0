"""Writes the page of results of footprints."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from s2sr.training.config import CONFIGS, load_config
from s2sr.training.evaluation.buildings.measuring import Measured, choose_rules, choosing_grounds, f1_of, held_out, measure
from s2sr.training.evaluation.buildings.seeing import trained_network
from s2sr.training.fit import KEPT, WEIGHTS

log = logging.getLogger(__name__)
HEAD = """# Results: footprints

Made by `python -m s2sr.training evaluate footprints --data DATA --folder RUNS`. Places are ones that no network has learnt from:
six whole tiles of Massachusetts, a tenth of the chips of Las Vegas, the lower halves of the chips of Rio, the south of Accra and
of Banepa; of Austin and of the tiles of OpenAerialMap nothing was learnt. Sentinel-2 is simulated from these images, since no
image of Sentinel-2 with true outlines of its date is free.

A polygon is a hit if it overlaps a true one, of 30 m² or more, by an intersection over union of more than 0.25, each being
taken once (the measure of SpaceNet 7 and of Razzak et al., 2023). Intervals are those of 95 %, from drawing the images of a
place anew, where there are several; a line is a training with another seed. *Counts* is R² of the buildings in cells of a
hectare, from the network's density; *share* the mean error of the built-up share of these cells, and in brackets that of a
constant; *built up* F1 of the cells of 40 m of which roofs cover a tenth or more, from the density too. *Not parted* is F1
where what touches stays one building. Threshold and parting were chosen by F1 and IoU on places that were learnt from.
"""
COLUMNS = (
    "| input | place | buildings | seed | F1 | 95 % | not parted | precision | recall | IoU | counts R² | share | built up |"
)
SIZES = """
## Recall by size

Shares of the true buildings of a size that were hit, and how many there are.

| input | place | seed | 30 to 100 m² | 100 to 500 m² | from 500 m² |"""


def write_page(plan: dict[str, Any], data: Path, runs: Path, models: Path, docs: Path) -> Path:
    """Measures the trainings of a plan, and writes the page.

    Args:
        plan: See ``configs/footprints.yaml``.
        data: Folder of the data.
        runs: Folder of the trainings.
        models: Folder of the networks that super-resolve.
        docs: Where the page goes.

    Returns:
        Path of the page; trainings that are missing are left out of it.
    """
    lines, sizes = [HEAD, COLUMNS, _rule(COLUMNS)], [SIZES, _rule(SIZES.splitlines()[-1])]
    for row in plan["rows"]:
        config = load_config(CONFIGS / f"{row['config']}.yaml")
        for seed, name in row["runs"].items():
            if not (runs / name / WEIGHTS).is_file():
                log.info("%s was not trained: left out", name)
                continue
            for place, found, whole_f1 in _measured(config, runs / name, data, models):
                lines.append(_line(row["title"], place, seed, found, whole_f1))
                sizes.append(_size_line(row["title"], place, seed, found))
    path = docs / str(plan["footprints"])
    path.write_text("\n".join([*lines, *sizes]) + "\n", encoding="utf-8")
    return path


def _measured(config: dict[str, Any], folder: Path, data: Path, models: Path) -> Iterator[tuple[str, Measured, float]]:
    """Yields places by name, what was found there, and F1 where nothing is parted."""
    network, keep = trained_network(config, folder / WEIGHTS), folder.parent / KEPT
    rules = choose_rules(network, choosing_grounds(config, data, models, keep))
    log.info("%s: threshold %s, part %s", folder.name, rules.threshold, rules.part)
    for name, sights in held_out(config, network, data, models, keep):
        found = measure(sights, rules)
        log.info("%s %s: %s", folder.name, name, found.as_record())
        yield name, found, f1_of(sights, replace(rules, part=0.0))


def _rule(head: str) -> str:
    return "| --- " * (head.count("|") - 1) + "|"


def _row(*cells: Any) -> str:
    return "| " + " | ".join(map(str, cells)) + " |"


def _size_line(title: str, place: str, seed: int, found: Measured) -> str:
    classes = found.total.sizes[1:]
    return _row(
        title, place.replace("_", " "), seed, *(f"{hit / total:.2f} of {total}" if total else "none" for hit, total in classes)
    )


def _line(title: str, place: str, seed: int, found: Measured, whole_f1: float) -> str:
    record = found.as_record()
    return _row(
        title,
        place.replace("_", " "),
        record["buildings"],
        seed,
        f"**{record['f1']:.3f}**",
        "{:.2f} to {:.2f}".format(*record["f1_interval"]) if "f1_interval" in record else "",
        f"{whole_f1:.3f}",
        f"{record['precision']:.2f}",
        f"{record['recall']:.2f}",
        f"{record['iou']:.2f}",
        f"{record['count_r2_hectare']:.2f}" if "count_r2_hectare" in record else "",
        f"{record['share_error']:.3f} ({record['share_error_constant']:.3f})" if "share_error" in record else "",
        f"{record['built_f1_40m']:.2f}" if "built_f1_40m" in record else "",
    )
