"""Remakes shipped networks, and says how far their figures are from those of the cards."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.training.config import BEGUN_WITH, find_config, load_config, shipped_names
from s2sr.training.export import export
from s2sr.training.fit import KEPT, WEIGHTS, fit

log = logging.getLogger(__name__)


def reproduce(names: list[str], data: Path, runs: Path, models: Path, shipped: Path, **options: Any) -> list[Path]:
    """Fits, exports and measures networks.

    Args:
        names: Networks to remake; none for all. One that starts from another takes it from ``models`` if it was remade, else
            from ``shipped``.
        data: Folder of the data.
        runs: Checkpoints go to ``runs/NAME``; an unfinished training resumes from there.
        models: Folder to write graphs and cards to.
        shipped: Folder of the cards to compare with.
        options: ``steps``, ``devices``, ``accelerator`` of :func:`s2sr.training.fit.fit`.

    Returns:
        Paths of the cards.
    """
    cards = []
    for name in [known for known in shipped_names() if known in names] if names else shipped_names():
        config = load_config(find_config(name))
        old = shipped / f"{name}.yaml"
        expected = load_card(old).values.get("figures", {}) if old.is_file() else {}
        weights = fit_chain(config, data, runs, (models, shipped), **options)
        card = export(config, weights, models, data, runs / KEPT)
        for line in differences(load_card(card).values["figures"], expected):
            log.info("%s %s", name, line)
        cards.append(card)
    return cards


def fit_chain(config: dict[str, Any], data: Path, runs: Path, folders: tuple[Path, Path], **options: Any) -> Path:
    """Fits a network, and before it those that it starts from and that do not ship, where they were not fitted before.

    Args:
        config: The configuration.
        data: Folder of the data.
        runs: Checkpoints go to ``runs/NAME``.
        folders: Where the networks are that ship, those that were remade first.
        options: See :func:`reproduce`.

    Returns:
        Path of the weights.
    """
    begun = {config[key] for key in BEGUN_WITH if key in config}
    source = next((folder for folder in folders if any((folder / f"{name}.onnx").is_file() for name in begun)), folders[-1])
    first = config.get("initial")
    if first is not None and not (source / f"{first}.onnx").is_file() and not (runs / first / WEIGHTS).is_file():
        fit_chain(load_config(find_config(first)), data, runs, folders, **options)
    return fit(config, data, runs / config["name"], models=source, **options)


def differences(figures: dict[str, Any], expected: dict[str, Any], above: str = "") -> Iterator[str]:
    """Yields a line for every figure: its path, its value, the card's, and how far apart they are."""
    for key, value in figures.items():
        other = expected.get(key)
        if isinstance(value, list):
            value, other = dict(enumerate(value)), dict(enumerate(other)) if isinstance(other, list) else {}
        if isinstance(value, dict):
            yield from differences(value, other if isinstance(other, dict) else {}, f"{above}{key}.")
        elif isinstance(other, (int, float)):
            yield f"{above}{key}: {value:g}, the card says {other:g}, difference {value - other:+.3g}"
        else:
            yield f"{above}{key}: {value:g}, the card has none"
