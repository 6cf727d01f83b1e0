"""Writes what was simulated as the files that the plugin, the engine and the data sets read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from s2sr.plugin.engine.sensor.bands import QUANTIFICATION, TEN_METRE, TWENTY_METRE
from s2sr.training.simulation.imagery import Source
from s2sr.training.simulation.revisits import Revisit, Stack
from s2sr.training.simulation.sensing import Frame
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

HOLE = 0.01
CREDIT = "Simulated by s2sr, no Copernicus data in it"


def date_tags(day: date) -> dict[str, str]:
    """Returns the tags of an image of reflectance."""
    return {
        "QUANTIFICATION_VALUE": "10000",
        "BOA_ADD_OFFSET": "0",
        "ACQUISITION_DATE": day.isoformat(),
        "PRODUCT_LEVEL": "L2A",
        "CREDIT": CREDIT,
    }


def digital_numbers(reflectance: Array) -> NDArray[np.uint16]:
    """Returns reflectance as digital numbers; 0 is kept for "no data"."""
    return np.clip(np.round(reflectance * QUANTIFICATION), 1, 65535).astype(np.uint16)


class Writer:
    """Writes rasters of one scene into a folder.

    Args:
        folder: That exists.
        source: The scene.
        frame: Where the images lie on it.
    """

    def __init__(self, folder: Path, source: Source, frame: Frame) -> None:
        self.folder, self.source, self.frame = folder, source, frame

    def raster(
        self, name: str, values: NDArray[Any], names: tuple[str, ...], gsd_m: float, tags: dict[str, str], nodata: int | None = 0
    ) -> Path:
        """Writes ``(b, rows, cols)``; where the scene has no data, every band is 0."""
        values = np.where(self.holes(gsd_m), 0, values).astype(values.dtype)
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        profile = {
            "driver": "GTiff",
            "count": len(values),
            "height": values.shape[1],
            "width": values.shape[2],
            "dtype": values.dtype.name,
            "crs": self.source.crs,
            "transform": self.source.transform(self.frame.start_m, gsd_m),
            "nodata": nodata,
            "compress": "deflate",
            "predictor": 2,
            "interleave": "band",
        }
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(values)
            dataset.descriptions = names
            dataset.update_tags(**tags)
        return path

    def holes(self, gsd_m: float) -> NDArray[np.bool_]:
        """Returns the pixels that a place without data reaches into, ``(rows, cols)``."""
        missing: Array = (~self.source.valid).astype(np.float32)
        if not missing.any():
            return np.zeros(self.frame.size(gsd_m), bool)
        reached: NDArray[np.bool_] = self.frame.sample(missing, gsd_m, 10.0 + gsd_m / 2) > HOLE
        return reached

    def revisit(self, revisit: Revisit, day: date) -> list[Path]:
        """Writes one acquisition as a ``_10m`` and a ``_20m`` file, the latter with the classification."""
        stem, tags = f"S2_L2A_SIM_{day:%Y%m%d}", date_tags(day)
        twenty = np.concatenate([digital_numbers(revisit.twenty), revisit.scl[None].astype(np.uint16)])
        return [
            self.raster(f"{stem}_10m.tif", digital_numbers(revisit.ten), TEN_METRE, 10, tags),
            self.raster(f"{stem}_20m.tif", twenty, (*TWENTY_METRE, "SCL"), 20, tags),
        ]

    def truth(self, stack: Stack, days: list[date]) -> list[Path]:
        """Writes the anchor's truth and every date's clear mask (1 where clear, 0 where not) into ``truth/``."""
        gsd_m = 10 * len(stack.revisits[0].clear) / stack.truth.shape[1]
        anchor = days[stack.anchor]
        written = [
            self.raster(
                f"truth/truth_{anchor:%Y%m%d}_{gsd_m:g}m.tif",
                digital_numbers(stack.truth),
                MODEL_BANDS,
                gsd_m,
                date_tags(anchor),
            )
        ]
        for revisit, day in zip(stack.revisits, days):
            tags = {"ACQUISITION_DATE": day.isoformat(), "CREDIT": CREDIT}
            clear = revisit.clear[None].astype(np.uint8)
            written.append(self.raster(f"truth/clear_{day:%Y%m%d}.tif", clear, ("CLEAR",), 10, tags, nodata=None))
        return written

    def other(self, picture: Array, gsd_m: float) -> Path:
        """Writes another sensor's picture, 8 bit, into ``truth/``."""
        values = np.round(picture * 255).astype(np.uint8)
        names = ("red", "green", "blue")
        return self.raster(f"truth/other_{gsd_m:g}m.tif", values, names, gsd_m, {"CREDIT": CREDIT}, nodata=None)
