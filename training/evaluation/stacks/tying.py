"""Runs the engine's command on a real stack in ``match`` and reads how far NDVI moved."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from s2sr.plugin.engine.models.card import Card
from s2sr.training.errors import DataError
from s2sr.training.evaluation.engine_run import run_engine


@dataclass(frozen=True)
class Tied:
    """One run of the command.

    Attributes:
        anchor: Its date.
        used: Revisits used, the anchor among them.
        ndvi: Mean absolute difference between the result's NDVI, brought back to the input's grid, and the anchor's.
        rmse_dn: Root mean square of the same difference of the bands, digital numbers.
    """

    anchor: str
    used: int
    ndvi: float
    rmse_dn: float


def tied(card: Card, folder: Path, anchors: tuple[str, ...], revisits: int) -> list[Tied]:
    """Super-resolves a stack once an anchor, consistency ``match``.

    Args:
        card: The model.
        folder: Folder of the stack.
        anchors: Dates.
        revisits: Most revisits used.

    Raises:
        DataError: if the stack has no near infrared, or the engine refuses it.
    """
    runs = []
    for anchor in anchors:
        with tempfile.TemporaryDirectory() as place:
            result = run_engine(
                *("super-resolve-stack", "--folder", folder, "--model-file", card.path, "--device", "cpu"),
                *("--anchor", anchor, "--max-revisits", revisits, "--order", "date", "--min-clear", 0.5),
                *("--output", Path(place) / "result.tif"),
            )
        ndvi = result["consistency"]["ndvi"]
        if ndvi is None:
            raise DataError(f"{folder.name}: NDVI needs B04 and B08")
        runs.append(Tied(anchor, result["used"], float(ndvi["mean_absolute"]), float(result["rmse_dn"])))
    return runs
