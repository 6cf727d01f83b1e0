"""The command ``tidy``: puts in order what a run left that was killed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.raster.outputs import tidied


def tidy(outputs: Iterable[Path]) -> dict[str, Any]:
    """Takes back half of a run's outputs, gives earlier files their names again, and removes what is unfinished.

    The same is done by the next run of an output. Nothing is touched where a run is at work.

    Args:
        outputs: Files that the killed run wrote.

    Returns:
        The command's result: whether the run had given all its outputs their names.
    """
    # A list, as each has to be looked after.
    return {"command": "tidy", "finished": any([tidied(path) for path in outputs])}
