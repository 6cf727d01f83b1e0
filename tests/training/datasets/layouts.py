"""Writes tiny data sets in their published layouts: every value follows from its place, so that a reader is checked exactly."""

from __future__ import annotations

import csv
import json
import pickle
import sys
import types
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path
from unittest import mock

import numpy as np
import rasterio
import torch
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

TWELVE = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")


def ramp(bands: int, rows: int, cols: int, start: int = 0, dtype: str = "int16") -> np.ndarray:
    """Returns ``(bands, rows, cols)``; band b holds start + 1000 b + 10 row + column."""
    band, row, col = np.ogrid[:bands, :rows, :cols]
    return (start + 1000 * band + 10 * row + col).astype(dtype)


def write_tif(path, values, names=None, nodata=None, crs=None, transform=None, driver="GTiff"):
    """Writes a raster and the folders above it."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {"driver": driver, "count": len(values), "height": values.shape[1], "width": values.shape[2], "dtype": values.dtype}
    if driver == "GTiff":
        profile |= {"nodata": nodata, "crs": crs, "transform": transform or from_origin(500000, 5600000, 10, 10)}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(values)
        if names:
            dataset.descriptions = names
    return path


def write_table(path, rows, delimiter=","):
    """Writes a table of text with a header."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys(), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return path


def sen2venus_v1(root, sites=("ALSACE", "ES-LTERA"), counts=(2, 3), size=8):
    """Writes version 1: pairs of ``counts`` patches of ``size`` 10 m pixels at each site."""
    for number, site in enumerate(sites):
        rows = []
        for pair, count in enumerate(counts):
            prefix = f"{site}_C_32ULU_2018-02-{14 + pair}"
            for suffix, factor in (("10m_b2b3b4b8", 1), ("05m_b2b3b4b8", 2), ("20m_b4b5b6b8a", 0.5), ("05m_b4b5b6b8a", 2)):
                n = int(size * factor)
                edge = 4000 if "b4b5" in suffix else 0
                stack = np.stack([ramp(4, n, n, 100 * number + 20 * pair + patch + edge) for patch in range(count)])
                (root / site).mkdir(parents=True, exist_ok=True)
                torch.save(torch.from_numpy(stack), root / site / f"{prefix}_{suffix}.pt")
            row = {"vns_site": site, "date": f"2018-02-{14 + pair}", "nb_patches": count}
            rows.append(
                row | {"tensor_10m_b2b3b4b8": f"{prefix}_10m_b2b3b4b8.pt", "tensor_05m_b2b3b4b8": f"{prefix}_05m_b2b3b4b8.pt"}
            )
        write_table(root / site / "index.csv", rows, "\t")
    return root


def sen2venus_v2(root, site="FR-LAM", patches=2, size=8):
    """Writes version 2: an archive for each kind of file; one pixel of the first patch has no data."""
    groups = {
        "b2b3b4b8_10m": (4, 1),
        "b2b3b4b8_05m": (4, 2),
        "b5b6b7b8a_20m": (4, 0.5),
        "b5b6b7b8a_05m": (4, 2),
        "b11b12_20m": (2, 0.5),
    }
    (root / site).mkdir(parents=True)
    rows = [{"id": patch} for patch in range(patches)]
    for column, (bands, factor) in groups.items():
        with zipfile.ZipFile(root / site / f"{site}_{column}.zip", "w") as archive:
            for patch, row in enumerate(rows):
                values = ramp(bands, int(size * factor), int(size * factor), 50 * patch + (4000 if "b5" in column else 0))
                if patch == 0 and column == "b2b3b4b8_10m":
                    values[:, 1, 2] = -10000
                name = f"{site}/2019-07-0{patch + 1}/{site}_2019-07-0{patch + 1}_{column}.tif"
                with MemoryFile() as memory:
                    profile = {"driver": "GTiff", "count": bands, "height": values.shape[1], "width": values.shape[2]}
                    with memory.open(**profile, dtype="int16", nodata=-10000, crs="EPSG:32631") as dataset:
                        dataset.write(values)
                    archive.writestr(name, memory.read())
                row[column] = f"{site}_{column}.zip/{name}"
    write_table(root / site / "index.csv", rows, "\t")
    return root


def worldstrat(root, revisits=3, size=16, fine=106):
    """Writes two areas, of train and of test; revisit 2 is cloudy in its upper half."""
    areas = {"Landcover-773616": "train", "Amnesty POI-1-1-1": "test"}
    metadata = []
    for area in areas:
        for n in range(1, revisits + 1):
            folder = root / "lr_dataset" / area / "L2A"
            write_tif(folder / f"{area}-{n}-L2A_data.tiff", (ramp(12, size, size, n) / 1e5).astype("float32"))
            scl = np.full((1, size, size), 4, "uint8")
            if n == 2:
                scl[:, : size // 2] = 9
            write_tif(folder / f"{area}-{n}-SCL.tiff", scl)
            dates = {"lowres_date": f"2020-03-{n:02d}", "highres_date": "2020-03-04"}
            metadata.append({"": area, "n": n, "lon": 1.5, "lat": 2.5, **dates})
        high = root / "hr_dataset" / area
        write_tif(high / f"{area}_ps.tiff", ramp(4, fine, fine, 100, "uint16"))
        write_tif(high / f"{area}_rgbn.tiff", ramp(4, fine // 4, fine // 4, 100, "uint16"))
        write_tif(root / "hr_dataset" / "8bit" / area / f"{area}_ps_8bit.tiff", np.full((3, fine, fine), 51, "uint8"))
    write_table(root / "metadata.csv", metadata)
    write_table(root / "stratified_train_val_test_split.csv", [{"tile": area, "split": split} for area, split in areas.items()])
    return root


def s2naip(root, chips=3):
    """Writes two tiles; the second chip of the first tile has black pixels, and chip n holds values about 50 n."""
    for number, tile in enumerate(("16965_53638", "16966_53638")):
        naip = ((ramp(3, 128, 128) % 200) + 1 + number).astype("uint8")
        write_tif(root / "naip" / f"m_3711512_ne_11_060_2020072{number}" / tile / "rgb.png", naip, driver="PNG")
        tci = np.concatenate([np.full((3, 32, 32), 50 * (n + 1), "uint8") for n in range(chips)], axis=1)
        tci[1] += 1
        if number == 0:
            tci[:, 32:36, :4] = 0
        write_tif(root / "sentinel2" / tile / "tci.png", tci, driver="PNG")
        write_tif(root / "sentinel2" / tile / "b08.png", np.full((1, 32 * chips, 32), 102, "uint8"), driver="PNG")
    return root


SQUARE = ((10.0, 20.0), (30.0, 20.0), (30.0, 50.0), (10.0, 50.0), (10.0, 20.0))
"""Corners of the building that :func:`fdl_planet` writes, x and y in Planet's pixels."""


def fdl_planet(root, scenes=("L15-0331E-1257N_1327_3160_13",), low=50, fine=105, labels=True):
    """Writes scenes with three revisits: the first clear, the second cloudy on its left half, the third without data."""
    transform = from_origin(1_000_000, 6_000_000, 4.77, 4.77)
    for scene in scenes:
        name = f"global_monthly_2020_01_mosaic_{scene}"
        planet = np.full((4, fine, fine), 255, "uint8")
        planet[:3] = ramp(3, fine, fine, 1) % 200 + 1
        write_tif(root / scene / "images" / f"{name}.tif", planet, crs="EPSG:3857", transform=transform)
        udm = np.zeros((1, fine, fine), "uint8")
        udm[:, :, -1] = 1
        write_tif(root / scene / "UDM_masks" / f"{name}.tif", udm, crs="EPSG:3857", transform=transform)
        for number, day in enumerate(("2019-12-30", "2020-01-04", "2020-01-14")):
            scl = np.full((1, low, low), 4)
            if number == 1:
                scl[:, :, : low // 2] = 9
            values = np.concatenate([ramp(12, low, low, 1 + 100 * number, "int64"), scl]) * (number < 2)
            write_tif(root / scene / "S2L2A" / f"{scene}-{day}_S2L2A.tif", values.astype("uint16"), crs="EPSG:3857")
        mask = np.zeros((1, fine, fine), "uint8")
        mask[:, 20:50, 10:30] = 255
        write_tif(root / scene / "masks" / f"{name}_Buildings.tif", mask, crs="EPSG:3857", transform=transform)
        if labels:
            corners = [list(transform * corner) for corner in SQUARE]
            longitude, latitude = rasterio.warp.transform(CRS.from_epsg(3857), CRS.from_epsg(4326), *zip(*corners))
            geometry = {"type": "Polygon", "coordinates": [[list(corner) for corner in zip(longitude, latitude)]]}
            write_geojson(root / scene / "labels" / f"{name}_Buildings.geojson", [geometry])
            write_geojson(root / scene / "labels" / f"{name}_UDM.geojson", [])
    return root


def write_geojson(path, geometries, crs=None):
    """Writes a collection of features."""
    path.parent.mkdir(parents=True, exist_ok=True)
    features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
    named = {"crs": {"type": "name", "properties": {"name": crs}}} if crs else {}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features, **named}))
    return path


def breizhsr_rows(root, places=2, dates=3):
    """Writes BreizhSR's images and returns the rows of its tables; the second date of place 0 has a chip that is not square."""
    rows = []
    for place in range(places):
        spot = datetime(2018, 5, 4 + place, 10, 30)
        days = [spot + timedelta(days=delta) for delta in (-12, -2, 3, 20)[:dates]]
        acquisitions = {}
        for number, day in enumerate(days):
            shape = (18, 17) if (place, number) == (0, 1) else (18, 18)
            path = f"s2/{place}_{day:%Y%m%d}.tif"
            write_tif(root / path, ramp(3, *shape, 100 * number + 1, "uint16"))
            acquisitions[(day - spot).days] = path
        write_tif(root / f"spot/{place}.tif", np.full((3, 72, 72), 51 * (place + 1), "uint8"))
        row = {"spot6_image": f"spot/{place}.tif", "sen2_acquisitions": acquisitions, "dates_sen2": days, "dates_spot6": spot}
        rows.append(row | {"split": ("train", "val")[place % 2], "x": 120000.5, "y": 6800000.0, "count": dates})
    return rows


def breizhsr(root, **options):
    """Writes BreizhSR with its pickled tables, the second a copy of the first."""
    rows = breizhsr_rows(root, **options)
    for name in ("dataset_train", "dataset_test"):
        (root / f"{name}.pkl").write_bytes(pickled_table(rows))
    return root


def pickled_table(rows, old=False, protocol=4):
    """Pickles rows exactly as pandas does a table, 1.3 to 2 or (``old``) before, without pandas.

    Each name that such a pickle calls is lent an object of its own for as long as the pickle is written.
    """
    lent = {module: types.ModuleType(module) for module in sorted(MODULES)}
    named = {}
    for module, names in MODULES.items():
        for name in names:
            thing = type(name, (), {"__getstate__": lambda self: self.state}) if name[0].isupper() else lambda: None
            thing.__module__, thing.__name__, thing.__qualname__ = module, name, name
            setattr(lent[module], name, thing)
            named[name] = thing
    with mock.patch.dict(sys.modules, lent):
        return pickle.dumps(table_of(rows, named, old), protocol)


MODULES = {
    "pandas": (),
    "pandas._libs": (),
    "pandas._libs.arrays": ("__pyx_unpickle_NDArrayBacked",),
    "pandas._libs.internals": ("_unpickle_block",),
    "pandas.core": (),
    "pandas.core.arrays": (),
    "pandas.core.arrays.datetimes": ("DatetimeArray",),
    "pandas.core.frame": ("DataFrame",),
    "pandas.core.indexes": (),
    "pandas.core.indexes.base": ("_new_Index", "Index"),
    "pandas.core.indexes.range": ("RangeIndex",),
    "pandas.core.internals": (),
    "pandas.core.internals.managers": ("BlockManager",),
}


class Reduced:
    """Something that is pickled as a call."""

    def __init__(self, *reduction):
        self.reduction = reduction

    def __reduce__(self):
        return self.reduction


def with_state(kind, state):
    """Returns an object that is pickled as an empty one and its state."""
    thing = kind()
    thing.state = state
    return thing


def table_of(rows, named, old):
    """Returns the object whose pickle is a table's: blocks of objects, times, floats and integers."""

    def objects(values):
        array = np.empty(len(values), object)
        array[:] = values
        return array

    def index(values):
        return Reduced(named["_new_Index"], (named["Index"], {"data": objects(values), "name": None}))

    names = list(rows[0])
    kinds = {"dates_spot6": "datetime64[ns]", "x": "float64", "y": "float64", "count": "int64"}
    blocks = []
    for kind in (None, "datetime64[ns]", "float64", "int64"):
        places = [i for i, name in enumerate(names) if kinds.get(name) == kind]
        if not places:
            continue
        columns = [objects([row[names[i]] for row in rows]) for i in places]
        values = np.stack(columns) if kind is None else np.stack(columns).astype(kind)
        if kind == "datetime64[ns]" and not old:
            made = (named["DatetimeArray"], 5022410, None)
            values = Reduced(named["__pyx_unpickle_NDArrayBacked"], made, (values.dtype, values, {}))
        spread = slice(places[0], places[-1] + 1, 1) if places == list(range(places[0], places[-1] + 1)) else np.array(places)
        blocks.append((values, spread))
    counted = {"start": 0, "stop": len(rows), "step": 1, "name": None}
    axes = [index(names), Reduced(named["_new_Index"], (named["RangeIndex"], counted))]
    if old:
        held = [{"values": values, "mgr_locs": places} for values, places in blocks]
        state = (axes, [], [], {"0.14.1": {"axes": axes, "blocks": held}})
        manager = with_state(named["BlockManager"], state)
    else:
        made = tuple(Reduced(named["_unpickle_block"], (values, places, 2)) for values, places in blocks)
        manager = Reduced(named["BlockManager"], (made, axes))
    return with_state(named["DataFrame"], {"_mgr": manager, "_typ": "dataframe", "_metadata": [], "attrs": {}})


def naip(root):
    """Writes three tiles of two cities and the lists."""
    for number, name in enumerate(("long_beach_2020_7", "chico_2020_0", "chico_2020_12")):
        tile = np.full((4, 32, 32), 51 * (number + 1), "uint8")
        write_tif(root / "images" / f"{name}.tif", tile, crs="EPSG:26910", transform=from_origin(0, 0, 0.6, 0.6))
    for split, names in (("train", "long_beach_2020_7\nchico_2020_0\n"), ("val", "chico_2020_12\n"), ("test", "")):
        (root / f"{split}.txt").write_text(names)
    return root


def folder_pairs(root, names=("first", "second_20210705"), bands=("B04", "B03", "B02")):
    """Writes pairs of 12 and 24 pixels, reflectance × 10 000, with a hole in the first pixel of ``low``."""
    for number, name in enumerate(names):
        low = ramp(len(bands), 12, 12, 100 * number + 1, "uint16")
        low[:, 0, 0] = 0
        write_tif(root / "low" / f"{name}.tif", low, bands, nodata=0)
        write_tif(root / "high" / f"{name}.tif", ramp(len(bands), 24, 24, 100 * number + 1, "uint16"), bands, nodata=0)
    (root / "val.txt").write_text(names[-1] + "\n")
    return root


def revisit_stack(root, days=(date(2018, 4, 7), date(2018, 4, 2)), split_files=True):
    """Writes a stack of 8² pixels; the later date has cloud in its left half. 10 m and 20 m files, or one file with SCL as a band."""
    for number, day in enumerate(sorted(days)):
        scl = np.full((1, 4, 4), 5, "uint16")
        if number:
            scl[:, :, :2] = 8
        ten = ramp(4, 8, 8, 100 + number, "uint16")
        if split_files:
            write_tif(root / f"S2_L2A_T31UDS_{day:%Y%m%d}_10m.tif", ten, ("B02", "B03", "B04", "B08"), nodata=0)
            twenty = np.concatenate([ramp(2, 4, 4, 5000 + number, "uint16"), scl])
            write_tif(root / f"S2_L2A_T31UDS_{day:%Y%m%d}_20m.tif", twenty, ("B05", "B8A", "SCL"), nodata=0)
        else:
            scl = scl.repeat(2, axis=1).repeat(2, axis=2)
            write_tif(
                root / f"S2_L2A_{day:%Y%m%d}.tif", np.concatenate([ten, scl]), ("B02", "B03", "B04", "B08", "SCL"), nodata=0
            )
    return root
