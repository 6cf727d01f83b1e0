"""Writes an input of 10 000 x 10 000 pixels and a result of 20 000 x 20 000, as the engine stores them: in tiles, with overviews."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

RESULT_PX = 20_000


def write_large_pair(source: Path, result: Path, folder: Path) -> tuple[Path, Path]:
    """Returns two files that repeat the red, green and blue of small ones over a whole Sentinel-2 tile's breadth.

    Args:
        source: A small input.
        result: What the engine made of it, of twice as many pixels an edge.
        folder: Where the files go; those that lie there are taken as they are.
    """
    made = []
    for small, size in ((source, RESULT_PX // 2), (result, RESULT_PX)):
        path = folder / f"large_{small.name}"
        if not path.exists():
            _write(gdal.Open(str(small)), path, size, source.name if small == result else "")
        made.append(path)
    return made[0], made[1]


def _write(small: gdal.Dataset, path: Path, size: int, said: str) -> None:
    part = path.with_suffix(".part")
    options = ["TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=ZSTD", "ZSTD_LEVEL=1"]
    data = gdal.GetDriverByName("GTiff").Create(str(part), size, size, 3, gdal.GDT_UInt16, options)
    data.SetGeoTransform(small.GetGeoTransform())
    data.SetProjection(small.GetProjection())
    names = [small.GetRasterBand(number).GetDescription() for number in range(1, small.RasterCount + 1)]
    for number, name in enumerate(("B04", "B03", "B02"), 1):
        band, copied = data.GetRasterBand(number), small.GetRasterBand(names.index(name) + 1)
        band.SetDescription(name)
        band.SetNoDataValue(0)
        if copied.GetScale() not in (None, 1.0):
            band.SetScale(copied.GetScale())
        _repeat(copied, band, small.RasterXSize, size)
    if said:
        data.SetMetadata({"S2SR_SOURCES": f"large_{said}"})
    data.BuildOverviews("AVERAGE", [2, 4, 8, 16, 32, 64])
    data = None
    part.rename(path)


def _repeat(small: gdal.Band, band: gdal.Band, edge: int, size: int) -> None:
    rows = small.ReadRaster(0, 0, edge, edge)
    wide = b"".join((rows[row * edge * 2 : (row + 1) * edge * 2] * (size // edge + 1))[: size * 2] for row in range(edge))
    for top in range(0, size, edge):
        high = min(edge, size - top)
        band.WriteRaster(0, top, size, high, wide[: high * size * 2])
