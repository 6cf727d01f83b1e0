"""Writes SAFE products as ESA lays them out, of any pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio import Affine

from s2sr.tests.engine.support import UTM

NAME = "S2A_MSIL2A_20221005T115411_N0400_R023_T29UNU_20221005T164454.SAFE"
DAY = "20221005"
NATIVE = {
    "B02": 10, "B03": 10, "B04": 10, "B08": 10, "B05": 20, "B06": 20, "B07": 20, "B8A": 20, "B11": 20, "B12": 20, "SCL": 20, "B01": 60,
}  # fmt: skip


def write_jp2(path: Path, values: np.ndarray, gsd: int, **layout: Any) -> None:
    """Writes ``(rows, cols)`` without loss, in one tile unless ``layout``, options of GDAL's driver, says otherwise."""
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {"driver": "JP2OpenJPEG", "dtype": values.dtype, "count": 1, "height": values.shape[0], "width": values.shape[1]}
    place = {"crs": "EPSG:32629", "transform": UTM * Affine.scale(gsd / 10)}
    with rasterio.open(path, "w", **profile, **place, QUALITY="100", REVERSIBLE="YES", **layout) as dataset:
        dataset.write(values, 1)


def metadata(level: str, offsets: Sequence[float]) -> str:
    """Returns the product's metadata, as far as it says what pixels mean."""
    key, element = (
        ("BOA_QUANTIFICATION_VALUE", "BOA_ADD_OFFSET") if level == "L2A" else ("QUANTIFICATION_VALUE", "RADIO_ADD_OFFSET")
    )
    listed = "".join(f'<{element} band_id="{i}">{value}</{element}>' for i, value in enumerate(offsets))
    return f'<n1:Level-{level[1:]}_User_Product><{key} unit="none">10000</{key}>{listed}</n1:Level-{level[1:]}_User_Product>\n'


def plain(side: int) -> Callable[[str, int], np.ndarray]:
    """Returns what draws a band: one value, which tells the band's place."""
    places = list(NATIVE)
    return lambda band, gsd: np.full((side * 10 // gsd,) * 2, 4 if band == "SCL" else 1000 + 100 * places.index(band), "uint16")


def write_safe(
    folder: Path,
    name: str = NAME,
    xml: str | None = None,
    level: str = "L2A",
    side: int = 120,
    day: str = DAY,
    drawn: Callable[[str, int], np.ndarray] | None = None,
    **layout: Any,
) -> Path:
    """Writes a product with images at their native resolution, and those of 10 m at 20 m too, as an L2A product has them.

    Args:
        folder: Where.
        name: The product's.
        xml: Its metadata; none for a product that lost it.
        level: L1C or L2A.
        side: Of an image of 10 m, pixels.
        day: When it was taken.
        drawn: Draws a band, by its name and its pixel in metres; :func:`plain` if there is none.
        layout: Options of GDAL's driver.
    """
    drawn, name = drawn or plain(side), name.replace(DAY, day)
    granule = folder / name / "GRANULE" / f"{level}_T29UNU_A038058_{day}T115407" / "IMG_DATA"
    for band, gsd in NATIVE.items():
        if level == "L1C" and band == "SCL":
            continue
        values, stem = drawn(band, gsd), f"T29UNU_{day}T115411_{band}"
        write_jp2(
            granule / f"R{gsd}m" / f"{stem}_{gsd}m.jp2" if level == "L2A" else granule / f"{stem}.jp2", values, gsd, **layout
        )
        if level == "L2A" and gsd == 10:
            write_jp2(granule / "R20m" / f"{stem}_20m.jp2", values[::2, ::2], 20, **layout)
    if xml is not None:
        (folder / name / f"MTD_MSI{level}.xml").write_text(xml)
    return folder / name
