"""Runs the engine's command on a real stack in ``match`` and reads how far NDVI moved."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from s2sr.plugin.engine.commands.requests import RunRequest
from s2sr.plugin.engine.commands.super_resolve_stack import StackRequest, super_resolve_stack
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.training.errors import DataError


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


class Silent(Events):
    """Takes what the command says, and keeps it for itself."""

    def __init__(self) -> None:
        super().__init__(False)

    def progress(self, fraction: float, message: str) -> None:
        """Takes progress."""

    def log(self, message: str, level: str = "info") -> None:
        """Takes a sentence."""


def tied(card: Card, folder: Path, anchors: tuple[str, ...], revisits: int) -> list[Tied]:
    """Super-resolves a stack once an anchor, consistency ``match``.

    Args:
        card: The model.
        folder: Folder of the stack.
        anchors: Dates.
        revisits: Most revisits used.

    Raises:
        DataError: if the stack has no near infrared.
        InputError: if the engine refuses the stack.
    """
    runs = []
    for anchor in anchors:
        with tempfile.TemporaryDirectory() as place:
            request = StackRequest(
                Path(place) / "result.tif",
                folder=str(folder),
                selection=SelectionOptions(anchor=anchor, max_revisits=revisits, order="date", min_clear=0.5),
                run=RunRequest(model_file=card.path, device="cpu"),
            )
            result = super_resolve_stack(request, Silent())
        ndvi = result["consistency"]["ndvi"]
        if ndvi is None:
            raise DataError(f"{folder.name}: NDVI needs B04 and B08")
        runs.append(Tied(anchor, result["used"], float(ndvi["mean_absolute"]), float(result["rmse_dn"])))
    return runs
