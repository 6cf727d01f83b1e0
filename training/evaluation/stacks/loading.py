"""Loads the stacks of a place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from s2sr.training.datasets.stacks import TruthStack, read_stacks
from s2sr.training.errors import ConfigError, DataError


def load_stacks(data: Path, entry: dict[str, Any], seed: int, factor: int, limit: int | None = None) -> list[TruthStack]:
    """Reads or simulates the stacks of one entry of an evaluation, at most ``limit``, evenly spread.

    Raises:
        ConfigError: if a key is missing or wrong.
        DataError: if the files are not there.
    """
    try:
        stacks = read_stacks(data, entry, np.random.default_rng(seed), factor)
    except FileNotFoundError as error:
        raise DataError(str(error)) from error
    except KeyError as error:
        raise ConfigError(f"the evaluation entry {entry.get('name', entry)} has no {error.args[0]}") from error
    if limit is None or len(stacks) <= limit:
        return stacks
    return [stacks[index] for index in np.linspace(0, len(stacks) - 1, limit).round().astype(int)]
