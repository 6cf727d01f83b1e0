"""Which configurations use which source: for training, and for measuring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from s2sr.training.config import CONFIGS, read_yaml
from s2sr.training.sources import Source

FILE_KEYS = ("files", "each", "images", "outlines")
BESIDE = "beside"
"""A file beside the images that ``images`` names."""
CHOSEN_KEYS = ("files", "each", "images")
"""Those of whose files ``only`` takes some."""
FOLDER_KEYS = ("groups", "folder", "scene")


@dataclass(frozen=True)
class Mention:
    """A pattern of files that a configuration names.

    Args:
        config: Path of the configuration below ``configs``, without its ending.
        pattern: Below the data folder.
        whole: Whether it names folders, with all that lies in them.
        exclude: Parts of names that are left out.
        only: Parts of names that are taken alone; none for all.
        trains: Whether weights learn from it; else they are measured on it.
    """

    config: str
    pattern: str
    whole: bool
    exclude: tuple[str, ...]
    only: tuple[str, ...]
    trains: bool

    def names(self, source: Source) -> bool:
        """Returns whether files of the source are among those that the pattern names."""
        return any(self._matches(files) for files in source.files)

    def _matches(self, files: str) -> bool:
        wanted, parts = self.pattern.split("/"), files.split("/")
        if any(word in parts[-1] for word in self.exclude):
            return False
        if self.only and not any(word in parts[-1] for word in self.only):
            return False
        if len(parts) < len(wanted) or (len(parts) > len(wanted) and not self.whole):
            return False
        return all(fnmatchcase(part, want) or fnmatchcase(want, part) for part, want in zip(parts, wanted))


def mentions(folder: Path = CONFIGS) -> tuple[Mention, ...]:
    """Returns every pattern of files in the configurations of a folder and the folders in it.

    Raises:
        ConfigError: if a configuration cannot be read.
    """
    found: list[Mention] = []
    for path in sorted(folder.rglob("*.yaml")):
        values = read_yaml(path)
        name = path.relative_to(folder).with_suffix("").as_posix()
        found += _walk(name, values.pop("data", {}), trains=True)
        found += _walk(name, values, trains=False)
    return tuple(found)


def users(source: Source, found: tuple[Mention, ...], trains: bool) -> list[str]:
    """Returns the configurations that train on a source, or those that measure on it."""
    return sorted({mention.config for mention in found if mention.trains is trains and mention.names(source)})


def _walk(config: str, value: Any, trains: bool) -> Iterator[Mention]:
    if isinstance(value, list):
        for item in value:
            yield from _walk(config, item, trains)
    if not isinstance(value, dict):
        return
    exclude, only = (tuple(value.get(key, ())) for key in ("exclude", "only"))
    for key, item in value.items():
        if key in FILE_KEYS + FOLDER_KEYS and (isinstance(item, str) or (isinstance(item, list) and key == "files")):
            for pattern in [item] if isinstance(item, str) else item:
                yield Mention(
                    config=config,
                    pattern=pattern,
                    whole=key in FOLDER_KEYS,
                    exclude=exclude,
                    only=only if key in CHOSEN_KEYS else (),
                    trains=trains,
                )
        elif key == BESIDE and isinstance(value.get("images"), str):
            folder = value["images"].rpartition("/")[0]
            yield Mention(config=config, pattern=f"{folder}/{item}", whole=False, exclude=(), only=(), trains=trains)
        else:
            yield from _walk(config, item, trains)
