"""Makes the sample that the project ships: ``python -m s2sr.training.simulation.sample --output FOLDER``."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.training.simulation.scene import draw_scene
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array, simulate_pair

SEED = 20240614
LEFT_M, TOP_M = 600000.0, 5600040.0
TAGS = {
    "QUANTIFICATION_VALUE": "10000",
    "BOA_ADD_OFFSET": "0",
    "ACQUISITION_DATE": "2024-06-14",
    "PRODUCT_LEVEL": "L2A",
    "CREDIT": "Simulated by s2sr: an invented landscape, no Copernicus data in it",
}


def write_image(path: Path, reflectance: Array, pixel_m: float) -> None:
    """Writes ``(10, rows, cols)`` as digital numbers with names and tags."""
    values = np.clip(np.round(reflectance * QUANTIFICATION), 1, 65535).astype(np.uint16)
    profile = {
        "driver": "GTiff",
        "count": len(values),
        "height": values.shape[1],
        "width": values.shape[2],
        "dtype": "uint16",
        "crs": "EPSG:32631",
        "transform": from_origin(LEFT_M, TOP_M, pixel_m, pixel_m),
        "nodata": 0,
        "compress": "deflate",
        "zlevel": 9,
        "predictor": 2,
        "interleave": "band",
    }
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values)
        dataset.descriptions = MODEL_BANDS
        dataset.update_tags(**TAGS)


def make_sample(folder: Path, seed: int = SEED, size_px: int = 128) -> tuple[Path, Path]:
    """Simulates one image at 10 m and its truth at 5 m.

    Args:
        folder: Where to write ``sample_10m.tif`` and ``sample_5m_truth.tif``.
        seed: Of the landscape and of the sensor's noise.
        size_px: Width of the image at 10 m; even.

    Returns:
        Paths of the two files.
    """
    pixel_m = 1.25
    scene = draw_scene(seed, int(size_px * 10 / pixel_m), pixel_m)
    pair = simulate_pair(scene.spectra, pixel_m, np.random.default_rng(seed))
    folder.mkdir(parents=True, exist_ok=True)
    low, high = folder / "sample_10m.tif", folder / "sample_5m_truth.tif"
    write_image(low, pair.low, 10.0)
    write_image(high, pair.high, 5.0)
    return low, high


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(prog="s2sr.training.simulation.sample", description="Simulate the sample and its truth.")
    parser.add_argument("--output", type=Path, required=True, help="folder of the two files")
    parser.add_argument("--seed", type=int, default=SEED)
    arguments = parser.parse_args()
    for path in make_sample(arguments.output, arguments.seed):
        print(path, path.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
