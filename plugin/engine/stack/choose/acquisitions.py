"""Tells which files and folders make up one acquisition each."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.dates import day_in, day_of_folders
from s2sr.plugin.engine.source.naming import BAND_IN_FILE_NAME, SCL, band_of_file, sense_of, without_common_name
from s2sr.plugin.engine.source.safe import DRIVER
from s2sr.plugin.engine.stack.choose.folder import HINT, contents, printable
from s2sr.plugin.engine.stack.choose.unfit import PICTURE, why_no_image
from s2sr.plugin.engine.stack.reasons import joined_reasons
from s2sr.plugin.engine.stack.records import Refused

RESOLUTION = re.compile(r"(?:^|[_.\-])R?([126]0)m(?=$|[_.\- (])", re.IGNORECASE)
RESOLUTION_FOLDER = re.compile(r"R?([126]0)m", re.IGNORECASE)
OWN_MASK = re.compile(r"[_.\-]Fmask$", re.IGNORECASE)
"""What the name of a cloud mask has that lies beside the bands it belongs to, instead of a band."""


@dataclass(frozen=True)
class Acquisition:
    """The files of one acquisition, before they are opened.

    Attributes:
        name: How it is called: the product, the common part of the files' names, or their folder where these have none.
        inputs: Its rasters, or
        product: its product folder, zip or metadata file.
        listed: Whether the user named it, and not only a folder that it lies in.
        mask: A cloud mask that lies beside its rasters.
        day: The day that its name tells, or folders that not all acquisitions share.
    """

    name: str
    inputs: tuple[str, ...] = ()
    product: str | None = None
    listed: bool = True
    mask: str | None = None
    day: date | None = None

    @property
    def place(self) -> str:
        """Returns the folder that it lies in."""
        return str(Path(self.product or self.inputs[0]).parent)

    def parts(self) -> list[tuple[str, ...]]:
        """Returns what its rasters may be where they do not fit together: the stacks of bands, the finest of these, the single bands."""
        stems = {path: Path(path).stem for path in self.inputs}
        classes = [path for path, stem in stems.items() if band_of_file(stem) == SCL]
        stacks = [path for path, stem in stems.items() if band_of_file(stem) is None]
        finest = [path for path in stacks if _metres(path) == min(map(_metres, stacks))]
        singles = [path for path in self.inputs if path not in stacks]
        tried = ([*stacks, *classes], finest, singles)
        return [tuple(some) for some in tried if some and some != classes and len(some) < len(self.inputs)]


@dataclass
class _Group:
    name: str
    home: Path
    product: str | None = None
    inputs: list[str] = field(default_factory=list)


def acquisitions(inputs: Sequence[str], folder: str | None) -> tuple[list[Acquisition], list[Refused]]:
    """Groups rasters by acquisition, and adds those of a folder.

    Args:
        inputs: Rasters and products; single-band files, and files of one resolution, of one acquisition belong together.
        folder: Holds rasters, products, or folders of either.

    Returns:
        The acquisitions, and what is none.

    Raises:
        InputError: if there is nothing.
    """
    for path in inputs:
        _check(path)
    found, refused = _grouped(list(dict.fromkeys(inputs)), _shared_folder(inputs), True)
    if folder:
        root = Path(folder)
        if not root.is_dir():
            raise InputError("FOLDER {folder} is no folder", HINT, folder=printable(folder))
        paths, passed = contents(root)
        if not paths and not passed:
            raise InputError("there is no raster and no product in {folder}", HINT, folder=folder)
        inside, others = _grouped(paths, root, False)
        found += inside
        refused += [*others, *passed]
    if not found:
        hint = Sentence("Pick several rasters as INPUT, or a FOLDER that holds them.")
        if not refused:
            raise InputError("there are no revisits", hint)
        reasons = joined_reasons([(one.name, one.reason) for one in refused[:3]])
        raise InputError("there are no revisits ({reasons})", hint, reasons=reasons)
    return _named_apart(found), refused


def _check(path: str) -> None:
    if printable(path) != path:
        raise InputError("the name {path} is not UTF-8", "Rename the file.", path=printable(path))
    file = Path(path)
    if file.exists() and not file.is_file() and not file.is_dir():
        raise InputError("{path} is no file, but a pipe, a socket or a device", "Pick a raster.", path=path)


def _shared_folder(paths: Sequence[str]) -> Path:
    homes = {str(Path(path).parent) for path in paths if not DRIVER.match(path)}
    try:
        return Path(os.path.commonpath(homes))
    except ValueError:
        return Path()


def _grouped(paths: Sequence[str], root: Path, listed: bool) -> tuple[list[Acquisition], list[Refused]]:
    groups: dict[str, _Group] = {}
    masks: dict[str, str] = {}
    passed: dict[str, str] = {}
    pictures: list[str] = []
    for path in paths:
        reason = why_no_image(path) if _is_raster(path) else None
        mask = reason is not None and OWN_MASK.search(Path(path).stem)
        if mask:
            masks[_key(path)[0]] = path
        elif reason == PICTURE:
            pictures.append(path)
        elif reason:
            passed[path] = reason
        else:
            _add(groups, path)
    if groups:
        passed.update(dict.fromkeys(pictures, PICTURE))
    else:
        for path in pictures:
            _add(groups, path)
    found = []
    for key, group in groups.items():
        names = [band_of_file(Path(path).stem) for path in group.inputs]
        if group.product is None and set(names) == {SCL}:
            passed.update(dict.fromkeys(group.inputs, Sentence("a scene classification without bands")))
            continue
        group.inputs, again = _once(group.inputs)
        passed.update(again)
        day = day_in(group.name) or day_of_folders(_below(group.home, _without_numbers(root)))
        one = Acquisition(group.name, tuple(group.inputs), group.product, listed)
        found.append(replace(one, mask=masks.pop(key, None), day=day))
    passed.update(dict.fromkeys(masks.values(), Sentence("a mask or a quality layer")))
    return found, [Refused(_shown(path, root), passed[path], day_in(Path(path).stem)) for path in paths if path in passed]


def _is_raster(path: str) -> bool:
    return not DRIVER.match(path) and _product_of(Path(path)) is None


def _add(groups: dict[str, _Group], path: str) -> None:
    key, group = _key(path)
    group = groups.setdefault(key, group)
    if group.product is None:
        group.inputs.append(path)


def _key(path: str) -> tuple[str, _Group]:
    driver = DRIVER.match(path)
    file = Path(path)
    product = None if driver else _product_of(file)
    if driver:
        home = Path(driver.group(1)).parent
        return driver.group(1), _Group(home.name, home)
    if product is not None:
        return str(product), _Group(product.name, product.parent, str(product))
    home = file.parent.parent if RESOLUTION_FOLDER.fullmatch(file.parent.name) else file.parent
    shared = _without_band(file.stem)
    return str(home / shared), _Group(shared or _telling(home), home)


def _product_of(file: Path) -> Path | None:
    safe = next((part for part in (file, *file.parents) if part.name.upper().endswith(".SAFE")), None)
    if safe is not None:
        return safe
    return file if file.is_dir() or file.suffix.lower() in (".zip", ".xml") else None


def _telling(home: Path) -> str:
    return "/".join(home.parts[-4:]) if home.name.isdecimal() and not day_in(home.name) else home.name


def _without_numbers(folder: Path) -> Path:
    """Returns the first folder above, or the folder, that is no year, month or day of the acquisitions in it."""
    return next(part for part in (folder, *folder.parents) if not part.name.isdecimal())


def _below(home: Path, root: Path) -> tuple[str, ...]:
    try:
        return home.relative_to(root).parts
    except ValueError:
        return ()


def _shown(path: str, root: Path) -> str:
    file = Path(path)
    return "/".join((*_below(file.parent, root), file.name))


def _without_band(stem: str) -> str:
    stem = OWN_MASK.sub("", stem)
    bands = list(BAND_IN_FILE_NAME.finditer(stem))
    if bands:
        stem = stem[: bands[-1].start()] + stem[bands[-1].end() :]
    stem = RESOLUTION.sub("", stem)
    if not bands:
        stem = without_common_name(stem)
    return stem.strip("_.- ")


def _once(inputs: Sequence[str]) -> tuple[list[str], dict[str, str]]:
    """Returns files of which none repeats a band of another, the finest of each kept, and why the others are not used."""
    best: dict[str, str] = {}
    sense = sense_of([Path(path).stem for path in inputs])
    for path in inputs:
        band = band_of_file(Path(path).stem, sense)
        if band and (band not in best or _metres(path) < _metres(best[band])):
            best[band] = path
    again: dict[str, str] = {}
    for path in inputs:
        band = band_of_file(Path(path).stem, sense)
        if band and best[band] != path:
            again[path] = Sentence("{band} again, which is read from {file}", band=band, file=Path(best[band]).name)
    return [path for path in inputs if path not in again], again


def _metres(path: str) -> int:
    file = Path(path)
    found = RESOLUTION.search(file.stem) or RESOLUTION_FOLDER.fullmatch(file.parent.name)
    return int(found.group(1)) if found else 0


def _named_apart(found: list[Acquisition]) -> list[Acquisition]:
    counts: dict[str, int] = {}
    apart = []
    for one in found:
        counts[one.name] = counts.get(one.name, 0) + 1
        number = counts[one.name]
        apart.append(one if number == 1 else replace(one, name=f"{one.name} ({number})"))
    return apart
