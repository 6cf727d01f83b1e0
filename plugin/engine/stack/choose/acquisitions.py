"""Tells which files and folders make up one acquisition each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.source.naming import BAND_IN_FILE_NAME, COMMON_NAMES
from s2sr.plugin.engine.source.rasters import ENDINGS
from s2sr.plugin.engine.source.safe import DRIVER
from s2sr.plugin.engine.source.theia import IMAGE as THEIA_IMAGE

RESOLUTION = re.compile(r"(?:^|[_.\-])R?[126]0m(?=$|[_.\-])", re.IGNORECASE)
RESOLUTION_FOLDER = re.compile(r"R?[126]0m", re.IGNORECASE)


@dataclass(frozen=True)
class Acquisition:
    """The files of one acquisition, before they are opened.

    Attributes:
        name: How it is called: the product, the common part of the files' names, or their folder where these have none.
        inputs: Its rasters, or
        product: its product folder, zip or metadata file.
        listed: Whether the user named it, and not only a folder that it lies in.
    """

    name: str
    inputs: tuple[str, ...] = ()
    product: str | None = None
    listed: bool = True

    @property
    def place(self) -> str:
        """Returns the folder that it lies in."""
        return str(Path(self.product or self.inputs[0]).parent)


def acquisitions(inputs: Sequence[str], folder: str | None) -> list[Acquisition]:
    """Groups rasters by acquisition, and adds those of a folder.

    Args:
        inputs: Rasters and products; single-band files, and files of one resolution, of one acquisition belong together.
        folder: Holds rasters, products, or folders of either.

    Raises:
        InputError: if there is nothing.
    """
    found = _grouped(inputs, True)
    if folder:
        root = Path(folder)
        if not root.is_dir():
            raise InputError(f"FOLDER {folder} is no folder", "Give the folder that holds the revisits.")
        inside = _grouped(_contents(root), False)
        if not inside:
            raise InputError(f"there is no raster and no product in {folder}", "Give the folder that holds the revisits.")
        found += inside
    if not found:
        raise InputError("there are no revisits", "Pick several rasters as INPUT, or a FOLDER that holds them.")
    return _named_apart(found)


def _contents(root: Path) -> list[str]:
    found: list[str] = []
    for path in sorted(root.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir():
            found += [str(path)] if _is_product(path) else _contents(path)
        elif path.suffix.lower() in ENDINGS or _is_zipped_product(path):
            found.append(str(path))
    return found


def _is_product(path: Path) -> bool:
    if path.name.upper().endswith(".SAFE") or (path / "GRANULE").is_dir():
        return True
    return any(THEIA_IMAGE.search(file.name) for file in path.glob("*.tif"))


def _is_zipped_product(path: Path) -> bool:
    return path.suffix.lower() == ".zip" and re.match(r"S2|SENTINEL2", path.name.upper()) is not None


def _grouped(paths: Sequence[str], listed: bool) -> list[Acquisition]:
    groups: dict[tuple[str, str], list[str]] = {}
    products: dict[tuple[str, str], str] = {}
    order: list[tuple[str, str]] = []
    for path in dict.fromkeys(paths):
        key, product = _key(path)
        if key not in order:
            order.append(key)
        if product is not None:
            products[key] = product
        else:
            groups.setdefault(key, []).append(path)
    return [
        Acquisition(key[1], product=products[key], listed=listed)
        if key in products
        else Acquisition(key[1], inputs=tuple(groups[key]), listed=listed)
        for key in order
    ]


def _key(path: str) -> tuple[tuple[str, str], str | None]:
    driver = DRIVER.match(path)
    if driver:
        return (driver.group(1), Path(driver.group(1)).parent.name), None
    file = Path(path)
    safe = next((part for part in (file, *file.parents) if part.name.upper().endswith(".SAFE")), None)
    if safe is not None:
        return (str(safe), safe.name), str(safe)
    if file.is_dir() or file.suffix.lower() in (".zip", ".xml"):
        return (str(file), file.name), path
    home = file.parent.parent if RESOLUTION_FOLDER.fullmatch(file.parent.name) else file.parent
    shared = _without_band(file.stem)
    return (str(home / shared), shared or home.name), None


def _without_band(stem: str) -> str:
    bands = list(BAND_IN_FILE_NAME.finditer(stem))
    if bands:
        stem = stem[: bands[-1].start()] + stem[bands[-1].end() :]
    else:
        head, _, last = stem.rpartition("_")
        if last.lower() in COMMON_NAMES:
            stem = head
    return RESOLUTION.sub("", stem).strip("_.- ")


def _named_apart(found: list[Acquisition]) -> list[Acquisition]:
    counts: dict[str, int] = {}
    apart = []
    for one in found:
        counts[one.name] = counts.get(one.name, 0) + 1
        number = counts[one.name]
        apart.append(one if number == 1 else Acquisition(f"{one.name} ({number})", one.inputs, one.product, one.listed))
    return apart
