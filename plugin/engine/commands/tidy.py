"""The command ``tidy``: puts in order what a run left that was killed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.raster.outputs import kept_of, tidied
from s2sr.plugin.engine.raster.unfinished import Kept


def tidy(outputs: Iterable[Path], discard: bool = False, look: bool = False) -> dict[str, Any]:
    """Takes back half of a run's outputs, gives earlier files their names again, and removes what is of no more use.

    The same is done by the next run of an output. Nothing is touched where a run is at work.

    Args:
        outputs: Files that the killed run wrote.
        discard: Whether finished tiles go, too, from which the same request would go on.
        look: Whether it is only said what is there, and nothing is touched.

    Returns:
        The command's result: whether the run had given all its outputs their names, and how many tiles are kept.
    """
    # A list, as each has to be looked after.
    found = [(False, kept_of(path)) if look else tidied(path, discard) for path in outputs]
    kept = next((_record(kept) for _, kept in found if kept is not None), None)
    return {"command": "tidy", "finished": any(finished for finished, _ in found), "kept": kept}


def _record(kept: Kept) -> dict[str, int]:
    return {"done": kept.done, "total": kept.total}
