"""Super-resolves as Evoland's sentinel2_superresolution does: ``python reference_tool.py GRAPH PRODUCT OUTPUT MARGIN LEFT TOP SIDE``.

Written from what its documentation and its users say of version 2.0.1, for a network of ours in place of its own: output tiles of
1000 pixels one after another; each reads all bands of its part with a margin, those of 20 m brought to 10 m by GDAL's cubic warping;
no data are no numbers; a session of 8 threads whose computations are deterministic; margins are cropped; 16-bit integers, cut off and not
rounded, go into a tiled GeoTIFF without compression. MARGIN is in input pixels, LEFT, TOP and SIDE in pixels of 10 m.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
import numpy as np
import onnxruntime
import rasterio
from rasterio import Affine
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

BANDS = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
TILE_PX, THREADS, FACTOR = 1000, 8, 2
OFFSET, QUANTIFICATION, NOTHING = -1000.0, 10000.0, -10000


def images(product: Path) -> list[Path]:
    """Returns the files of the bands at their own pixels."""
    return [
        next(iter(sorted(product.rglob(f"*_{band}_10m.jp2")) or sorted(product.rglob(f"*_{band}_20m.jp2")))) for band in BANDS
    ]


def read(files: list[Path], place: Affine, left: int, top: int, width: int, height: int) -> np.ndarray:
    """Reads all bands of a part, digital numbers without the offset, ``(bands, height, width)``."""
    layers = []
    transform = place * Affine.translation(left, top)
    for file in files:
        with rasterio.open(file) as dataset:
            grid = {"crs": dataset.crs, "transform": transform, "width": width, "height": height}
            with WarpedVRT(dataset, resampling=Resampling.cubic, dtype="float32", nodata=0, **grid) as warped:
                values = warped.read(1)
        layers.append(np.where(values == 0, np.nan, values + OFFSET))
    return np.stack(layers).astype("float32")


def session_of(graph: str) -> onnxruntime.InferenceSession:
    """Opens the network as that tool does."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = THREADS
    options.use_deterministic_compute = True
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])


def main(graph: str, product: Path, output: Path, margin: int, left: int, top: int, side: int) -> None:
    """Makes the raster and prints what it took."""
    spent, begun = time.process_time(), time.monotonic()
    files, session = images(product), session_of(graph)
    name = session.get_inputs()[0].name
    with rasterio.open(files[0]) as first:
        place, crs, most = first.transform, first.crs, first.width
    begin, end = (max(value, margin) for value in (left, top)), [min(value + side, most - margin) for value in (left, top)]
    left, top = begin
    fine = place * Affine.translation(left, top) * Affine.scale(1 / FACTOR)
    size = {"width": (end[0] - left) * FACTOR, "height": (end[1] - top) * FACTOR, "count": len(BANDS), "dtype": "int16"}
    layout = {"driver": "GTiff", "tiled": True, "crs": crs, "transform": fine, "nodata": NOTHING, "bigtiff": "if_safer"}
    step = TILE_PX // FACTOR
    with rasterio.open(output, "w", **size, **layout) as made:
        for row in range(end[1], top, -step):
            for col in range(left, end[0], step):
                high, wide = min(step, row - top), min(step, end[0] - col)
                part = read(files, place, col - margin, row - high - margin, wide + 2 * margin, high + 2 * margin)
                result = session.run(None, {name: part[None] / QUANTIFICATION})[0][0] * QUANTIFICATION
                cut = margin * FACTOR
                kept = result[:, cut:-cut, cut:-cut]
                values = np.where(np.isnan(kept), NOTHING, kept).astype("int16")
                window = Window((col - left) * FACTOR, (row - high - top) * FACTOR, wide * FACTOR, high * FACTOR)
                made.write(values, window=window)
    pixels = size["width"] * size["height"] / FACTOR**2
    figures = {"megapixels": pixels / 1e6, "processor": time.process_time() - spent, "wall": time.monotonic() - begun}
    print(json.dumps(figures))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), *(int(text) for text in sys.argv[4:8]))
