"""Writes the page of results of footprints."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.footprints.rules import Rules
from s2sr.training.config import CONFIGS, load_config
from s2sr.training.datasets.building_batches import grounds_of
from s2sr.training.errors import ConfigError
from s2sr.training.evaluation.buildings.measuring import Measured, choose_rules, choosing_grounds, measure
from s2sr.training.evaluation.buildings.seeing import look
from s2sr.training.initial import read_weights, set_weights
from s2sr.training.models.registry import build_building_network

log = logging.getLogger(__name__)
HEAD = """# Results: footprints

Made by `python -m s2sr.training evaluate footprints --data DATA --folder RUNS`. Places are ones that no network has learnt from:
six whole tiles of Massachusetts, a fifth of the chips of Las Vegas, the lower halves of the chips of Rio, the south of Accra and
of Banepa; of Austin and of the tiles of OpenAerialMap nothing was learnt. Sentinel-2 is simulated from these images, since no
image of Sentinel-2 with true outlines of its date is free.

A polygon is a hit if it overlaps a true one, of 30 m² or more, by an intersection over union of more than 0.25, each being taken
once (the measure of SpaceNet 7 and of Razzak et al., 2023). Intervals are those of 95 %, from drawing the images of a place anew;
a line is a training with another seed. *Counts* is R² of the buildings in cells of a hectare, from the network's density; *share*
the mean error of the built-up share of these cells, and in brackets that of a constant. Threshold and parting were chosen on
places that were learnt from.
"""
COLUMNS = "| input | place | buildings | seed | F1 | 95 % | precision | recall | IoU | counts R² | share |"
RULE = "| --- " * 11 + "|"


def write_page(plan: dict[str, Any], data: Path, runs: Path, models: Path, docs: Path) -> Path:
    """Measures the trainings of a plan, and writes the page.

    Args:
        plan: See ``configs/footprints.yaml``.
        data: Folder of the data.
        runs: Folder of the trainings.
        models: Folder of the networks that super-resolve.
        docs: Where the page goes.

    Raises:
        ConfigError: if a training is missing.
    """
    lines = [HEAD, COLUMNS, RULE]
    for row in plan["rows"]:
        config = load_config(CONFIGS / f"{row['config']}.yaml")
        for seed, name in enumerate(row["runs"], 1):
            if seed > 1 and not (runs / name / "weights.pt").is_file():
                log.info("%s was not trained: left out", name)
                continue
            lines += [_line(row["title"], place, seed, found) for place, found in _measured(config, runs / name, data, models)]
    path = docs / str(plan["footprints"])
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _measured(config: dict[str, Any], folder: Path, data: Path, models: Path) -> Iterator[tuple[str, Measured]]:
    weights = folder / "weights.pt"
    if not weights.is_file():
        raise ConfigError(f"there is no {weights}: fit {config['name']} first, with --folder {folder}")
    network = build_building_network(config["network"])
    set_weights(network, read_weights(weights))
    network.eval()
    keep = folder.parent / "places"
    rules: Rules = choose_rules(network, choosing_grounds(config, data, models, keep))
    log.info("%s: threshold %s, part %s", folder.name, rules.threshold, rules.part)
    for entry in config["evaluation"]:
        sights = [look(network, ground) for ground in grounds_of(data, entry, config["network"], models, keep)]
        found = measure(sights, rules)
        log.info("%s %s: %s", folder.name, entry["name"], found.as_record())
        yield entry["name"], found


def _line(title: str, place: str, seed: int, found: Measured) -> str:
    record = found.as_record()
    low, high = record["f1_interval"]
    cells = (
        title,
        place.replace("_", " "),
        record["buildings"],
        seed,
        f"**{record['f1']:.3f}**",
        f"{low:.2f} to {high:.2f}",
        f"{record['precision']:.2f}",
        f"{record['recall']:.2f}",
        f"{record['iou']:.2f}",
        f"{record['count_r2_hectare']:.2f}",
        f"{record['share_error']:.3f} ({record['share_error_constant']:.3f})",
    )
    return "| " + " | ".join(map(str, cells)) + " |"
