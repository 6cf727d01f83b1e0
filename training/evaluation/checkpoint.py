"""Measures trained weights before they are exported."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.training.evaluation.scores import evaluate


def evaluate_checkpoint(config: dict[str, Any], weights: Path, data: Path) -> dict[str, Any]:
    """Measures a state dict as a card is measured, by way of a graph that is thrown away.

    Args:
        config: The configuration it was trained by.
        weights: State dict written by :func:`s2sr.training.fit.fit`, or a graph.
        data: Folder that the evaluation's paths are below.

    Returns:
        See :func:`s2sr.training.evaluation.scores.evaluate`.

    Raises:
        ConfigError: if there is no such file, or the weights are not of the configuration's network.
    """
    # The export measures with this package, which would otherwise be imported in a circle.
    from s2sr.training.export import export

    with tempfile.TemporaryDirectory() as folder:
        return evaluate(load_card(export(config, weights, Path(folder), None)), config, data)
