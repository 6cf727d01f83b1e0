"""What lies beside a raster and speaks of it: a product's metadata, a catalogue's item, the list of a bucket."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.source.metadata import Conventions, read_conventions
from s2sr.plugin.engine.source.rasters import RasterFile

LONGEST_ITEM, MOST_ITEMS = 2 << 20, 20
LISTS = {"productInfo.json": "name", "tileInfo.json": "productName"}
"""What buckets of Sentinel-2 tiles list beside the images, and the key of the product's name."""
METADATA_NAMES = ("MTD_MSIL2A.xml", "MTD_MSIL1C.xml")


@dataclass(frozen=True)
class Item:
    """What a STAC item says of one of its assets.

    Attributes:
        name: The item's file.
        quantification: Stored values in one unit of reflectance, if said.
        offset: Added to stored values first, if said.
        applied: Whether the item says that the offset was taken away already.
        baseline: Processing baseline, ``05.09``, if said.
        day: Its date, ``YYYY-MM-DD``, if said.
    """

    name: str
    quantification: float | None
    offset: float | None
    applied: bool
    baseline: str
    day: str | None


@dataclass(frozen=True)
class Beside:
    """What lies beside a file: metadata of its product, a catalogue's item, the product's name; none of what is not there."""

    metadata: Conventions | None
    item: Item | None
    product: str | None


def beside(file: RasterFile) -> Beside:
    """Reads what lies beside a file."""
    return Beside(metadata_of(file), item_of(file), product_name_of(file))


def metadata_of(file: RasterFile) -> Conventions | None:
    """Returns what the metadata of the product says in whose images folder a file lies, or beside which it lies."""
    folder = Path(file.place.file).absolute().parent
    homes = [
        folder,
        *(parent for parent in folder.parents if parent.name.upper().endswith(".SAFE") and _in_images(folder, parent)),
    ]
    for home in homes:
        for name in METADATA_NAMES:
            if (home / name).is_file():
                return _conventions(home / name)
    return None


def product_name_of(file: RasterFile) -> str | None:
    """Returns the name of the product in whose images folder a file lies, by that folder or by what a bucket lists beside it."""
    folder = Path(file.place.file).absolute().parent
    for parent in folder.parents:
        if parent.name.upper().endswith(".SAFE") and _in_images(folder, parent):
            return parent.name
    for home in (folder, folder.parent):
        for listed, key in LISTS.items():
            values = _read(home / listed)
            if isinstance(values, dict) and isinstance(values.get(key), str):
                return str(values[key])
    return None


def item_of(file: RasterFile) -> Item | None:
    """Returns what a STAC item beside a file says of it; none where there is none that names the file."""
    path = Path(file.place.file)
    for listed in _items(path):
        values = _read(listed)
        if isinstance(values, dict) and values.get("type") == "Feature" and isinstance(values.get("assets"), dict):
            item = _item(listed.name, values, path)
            if item is not None:
                return item
    return None


def _in_images(folder: Path, product: Path) -> bool:
    return "IMG_DATA" in folder.relative_to(product).parts


def _conventions(path: Path) -> Conventions | None:
    try:
        return read_conventions(path.read_text(encoding="utf-8", errors="replace")[:LONGEST_ITEM], path.name)
    except (OSError, InputError):
        return None


def _items(path: Path) -> Iterator[Path]:
    try:
        found = sorted(one for one in path.absolute().parent.glob("*.json") if one.is_file())
    except OSError:
        return
    yield from sorted(found[:MOST_ITEMS], key=lambda one: one.stem != path.stem)


def _read(path: Path) -> Any:
    try:
        if not path.is_file() or path.stat().st_size > LONGEST_ITEM:
            return None
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None


def _item(name: str, values: dict[str, Any], path: Path) -> Item | None:
    held = values.get("properties")
    properties: dict[str, Any] = held if isinstance(held, dict) else {}
    asset = next((one for key, one in values["assets"].items() if isinstance(one, dict) and _names(key, one, path)), None)
    if asset is None:
        return None
    scale, offset = _scaling(asset)
    known = scale is not None and 0 < scale <= 1
    day = re.match(r"\d{4}-\d{2}-\d{2}", str(properties.get("datetime")))
    return Item(
        name=name,
        quantification=round(1 / scale, 6) if known and scale else None,
        offset=round(offset / scale, 6) if known and scale and offset is not None else None,
        applied=properties.get("earthsearch:boa_offset_applied") is True,
        baseline=str(properties.get("s2:processing_baseline") or properties.get("processing:version") or ""),
        day=day.group(0) if day else None,
    )


def _names(key: str, asset: dict[str, Any], path: Path) -> bool:
    href = str(asset.get("href", "")).split("?")[0].replace("\\", "/")
    return href.rsplit("/", 1)[-1] == path.name or key == path.stem


def _scaling(asset: dict[str, Any]) -> tuple[float | None, float | None]:
    """Returns scale and offset by the raster extension, in its older form and in that of STAC 1.1."""
    bands = asset.get("raster:bands") or asset.get("bands") or [{}]
    first = bands[0] if isinstance(bands, list) and bands and isinstance(bands[0], dict) else {}
    for scale, offset in (("scale", "offset"), ("raster:scale", "raster:offset")):
        for holder in (first, asset):
            if isinstance(holder.get(scale), (int, float)):
                shift = holder.get(offset)
                return float(holder[scale]), float(shift) if isinstance(shift, (int, float)) else None
    return None, None
