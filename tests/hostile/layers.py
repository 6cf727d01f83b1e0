"""Layers of polygons that are broken, odd, or set up to harm, given to ``assess-footprints``."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pyogrio
import shapely
import shapely.affinity

from s2sr.tests.hostile.cases import DONE, REFUSED, Attempt, Member, device, flipped, truncated
from s2sr.tests.hostile.options import HOSTILE

X, Y = 500_000.0, 5_600_000.0
ENDINGS = (".gpkg", ".geojson", ".fgb", ".shp")
BOXES = [shapely.box(X + 30 * col, Y + 40 * row, X + 30 * col + 12, Y + 40 * row + 15) for row in range(4) for col in range(5)]
NAMES = (
    "a b",
    "it's",
    'say "x"',
    "\N{SATELLITE}",
    "%s",
    "select",
    "a\nb",
    "a;b",
    "rtree_x",
    "x" * 200,
    "-",
    "1",
)

ENDLESS = "with recursive c(fid) as (select 1 union all select fid + 1 from c limit 300000) select fid, null as geom from c"
"""A query that gives as many rows as a large layer, of no table."""


def write_layer(
    path: Path, shapes: Sequence[Any], crs: str | None = "EPSG:32631", layer: str | None = None, kind: str = "Unknown", **how: str
) -> Path:
    """Writes shapes in the format of a file's ending."""
    wkb = shapely.to_wkb(np.array(shapes, object))
    pyogrio.raw.write(path, wkb, [np.arange(len(wkb))], ["n"], crs=crs, geometry_type=kind, layer=layer, layer_options=how)
    return path


def good(folder: Path) -> Path:
    """Writes a layer that nothing is wrong with."""
    return write_layer(folder / "good.gpkg", BOXES[2:])


def _compared(rng: Random, folder: Path, odd: Path, *more: str, **judged: Any) -> Attempt:
    """Returns the comparison of an odd layer with a good one, either way round, or of what both have within it."""
    fine = good(folder)
    sides = rng.choice((("--predicted", odd, "--reference", fine), ("--reference", odd, "--predicted", fine)))
    if rng.random() < 0.15 and "wanted" not in judged:
        sides = ("--predicted", fine, "--reference", fine, "--area", odd)
    output, report = folder / f"compared{rng.choice(ENDINGS[:3])}", folder / "report.json"
    arguments = ["assess-footprints", *map(str, sides), "--output", str(output), *more]
    return Attempt((*arguments, "--report", str(report)), (output, report), **judged)


def _written(rng: Random, folder: Path, shapes: Sequence[Any], crs: str | None = "EPSG:32631", **judged: Any) -> Attempt:
    """Returns the comparison of shapes, in the first format that can hold them."""
    for ending in rng.sample(ENDINGS, 4):
        try:
            return _compared(rng, folder, write_layer(folder / f"odd{ending}", shapes, crs), **judged)
        except (pyogrio.errors.FeatureError, pyogrio.errors.GeometryError, pyogrio.errors.DataLayerError, RuntimeError):
            for left in folder.glob("odd.*"):
                left.unlink()
    return _compared(rng, folder, folder / "none.gpkg", wanted=REFUSED)


def whole(rng: Random, folder: Path) -> Attempt:
    ending = rng.choice(ENDINGS)
    path = write_layer(folder / f"odd{ending}", BOXES, "EPSG:32631", kind="Polygon")
    return _compared(rng, folder, path, wanted=DONE)


def no_polygons(rng: Random, folder: Path) -> Attempt:
    """Points, lines, collections, empty shapes, nothing at all, and each among polygons."""
    odd = [
        shapely.Point(X, Y),
        shapely.LineString([(X, Y), (X + 9, Y)]),
        shapely.Polygon(),
        shapely.GeometryCollection([BOXES[0], BOXES[1].boundary]),
        None,
    ]
    shapes = rng.choice(([], [odd[0]], [odd[1]], [odd[2]], [odd[3]], [None], [*odd, *BOXES], [odd[0], BOXES[3]]))
    return _written(rng, folder, shapes)


def invalid(rng: Random, folder: Path) -> Attempt:
    """Rings that cross themselves, double back, have holes outside, in one another or as large as themselves; polygons on one another."""
    bow = shapely.Polygon([(X, Y), (X + 10, Y + 10), (X + 10, Y), (X, Y + 10)])
    spike = shapely.Polygon([(X, Y), (X + 10, Y), (X + 10, Y + 10), (X + 10, Y + 500), (X + 10, Y + 10), (X, Y + 10)])
    hole = shapely.Polygon(BOXES[0].exterior.coords, [BOXES[rng.choice((0, 1, 7))].exterior.coords])
    thin = shapely.Polygon([(X, Y), (X + 1e-9, Y), (X + 5, Y + 1e-9)])
    both = shapely.MultiPolygon([BOXES[0], BOXES[0], shapely.affinity.translate(BOXES[0], 3, 3)])
    star = shapely.Polygon([(X + 50 * np.cos(turn), Y + 50 * np.sin(turn)) for turn in np.arange(41) * 2.7])
    shapes = rng.choice(
        ([bow], [spike], [hole], [thin], [both], [star], [bow, spike, hole, thin, both, star, *BOXES], BOXES * 30)
    )
    return _written(rng, folder, shapes)


def far(rng: Random, folder: Path) -> Attempt:
    """Coordinates that are huge, tiny, infinite, no numbers, beyond the poles, or on both sides of the antimeridian."""
    crs = rng.choice(("EPSG:32631", "EPSG:4326", "EPSG:3857", None, None, "EPSG:4978", "EPSG:2249"))
    factor, shift = rng.choice(
        ((1e300, 0), (1e150, 0), (1e80, 0), (1e15, 0), (1e-300, 0), (1e-12, 3), (1e-3, 179.998), (1, 89), (1, 1e18), (1, -1e9))
    )
    shapes = [shapely.box(*(np.array(bounds) * factor + shift)) for bounds in ((0, 0, 1, 1), (2, 0, 3, 1), (0.5, 0.5, 2.5, 2))]
    if rng.random() < 0.3:
        worst = rng.choice((np.nan, np.inf, 1e308))
        shapes.append(shapely.Polygon([(0, 0), (1, 0), (1, worst), (0, 1)]))
    if crs == "EPSG:4326" and rng.random() < 0.4:
        shapes = [shapely.box(-180, -90, 180, 90), shapely.box(179, -1, 181, 1), shapely.box(-181, 89, -179, 91)]
    return _written(rng, folder, shapes, crs)


def heights(rng: Random, folder: Path) -> Attempt:
    height = rng.choice((5.0, -1e300, 1e300))
    return _written(rng, folder, [shapely.force_3d(box, height) for box in BOXES], rng.choice(("EPSG:32631", None)))


def large(rng: Random, folder: Path) -> Attempt:
    """A polygon of many points or holes, and many that all lie on one another."""
    turn = np.linspace(0, 2 * np.pi, 60_000, endpoint=False)
    wave = X + (300 + 100 * np.sin(900 * turn)) * np.cos(turn), Y + (300 + 100 * np.sin(900 * turn)) * np.sin(turn)
    sieve = shapely.difference(
        shapely.box(X - 10, Y - 10, X + 610, Y + 610),
        shapely.union_all(
            shapely.box(
                *np.indices((60, 60)).reshape(2, -1) * 10 + [[X], [Y]],
                *np.indices((60, 60)).reshape(2, -1) * 10 + [[X + 5], [Y + 5]],
            )
        ),
    )
    piled = [shapely.box(X - step, Y - step, X + step, Y + step) for step in range(1, 400)]
    return _written(rng, folder, rng.choice(([shapely.Polygon(np.stack(wave, -1))], [sieve], piled)))


def cut(rng: Random, folder: Path) -> Attempt:
    """A file that is cut off, has bits flipped, or lacks what belongs to it."""
    ending = rng.choice(ENDINGS)
    path = write_layer(folder / f"odd{ending}", BOXES * 20, kind="Polygon")
    beside = [path.with_suffix(other) for other in (".shx", ".dbf", ".prj", ".cpg")] if ending == ".shp" else []
    if beside and rng.random() < 0.7:
        gone = rng.choice(beside)
        rng.choice((Path.unlink, lambda one: truncated(rng, one), lambda one: flipped(rng, one, 8)))(gone)
    else:
        rng.choice((truncated, lambda rng, path: flipped(rng, path, rng.choice((1, 8, 300)))))(rng, path)
    return _compared(rng, folder, path)


def database(rng: Random, folder: Path) -> Attempt:
    """A GeoPackage with triggers, views, tables that run code when they are read, wrong tables, or none of its own."""
    path = write_layer(folder / "odd.gpkg", BOXES, layer="roofs")
    other = folder / "other.gpkg"
    statement = rng.choice(
        (
            "create trigger t after insert on roofs begin delete from roofs; end",
            "create view v as select * from roofs; insert into gpkg_contents(table_name, data_type) values ('v', 'features')",
            f"attach '{other}' as o; create table o.a(x)",
            "update gpkg_geometry_columns set geometry_type_name = 'POINT'",
            "update gpkg_geometry_columns set srs_id = 4711",
            "update gpkg_spatial_ref_sys set definition = 'nonsense' where srs_id = 32631",
            "update gpkg_contents set table_name = 'none'",
            "delete from gpkg_contents",
            "drop table gpkg_geometry_columns",
            "update roofs set geom = x'00'",
            "update roofs set geom = zeroblob(100000000) where fid = 1",
            "update roofs set geom = 'text'",
            f"drop table roofs; create view roofs as {ENDLESS}",
            "drop table roofs; create view roofs as select load_extension('/etc/passwd') as geom, 1 as fid",
            "drop table rtree_roofs_geom",
            "create table two as select * from roofs; insert into gpkg_contents(table_name, data_type) values ('two', 'attributes')",
            "pragma user_version = 99999; pragma application_id = 5",
            "update gpkg_contents set min_x = 'a', max_x = 1e400",
            "insert into gpkg_extensions values ('roofs', 'geom', 'gdal_' || zeroblob(9), 'x', 'write-only')",
        )
    )  # fmt: skip
    base = sqlite3.connect(path)
    base.create_function("ST_IsEmpty", 1, lambda geometry: False)
    for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
        base.create_function(name, 1, lambda geometry: 0.0)
    base.executescript(statement)
    base.close()
    other.unlink(missing_ok=True)
    return _compared(rng, folder, path)


def text(rng: Random, folder: Path) -> Attempt:
    """GeoJSON that is none, nested, large, or says other things of itself than it is."""
    path = folder / "odd.geojson"
    ring = [[3, 50], [3.001, 50], [3.001, 50.001], [3, 50]]
    feature = {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}

    def collection(*features: Any, **more: Any) -> str:
        return json.dumps({"type": "FeatureCollection", **more, "features": features})

    def geometry(kind: Any, coordinates: Any) -> str:
        return collection({**feature, "geometry": {"type": kind, "coordinates": coordinates}}, feature)

    deep = '{"type": "Feature", "geometry": ' + '{"type": "GeometryCollection", "geometries": [' * 3000 + "]}" * 3000 + "}"
    properties = [
        {"type": "name", "properties": {"name": name}}
        for name in ("EPSG:32631", "urn:ogc:def:crs:EPSG::99999999", "x" * 9999, "/etc/passwd", 5, None)
    ]
    choices = (
        "{", "{}", "{" * 100_000, '{"a":' * 100_000, "[" * 100_000, "{\x00}", '{"type": "FeatureCollection"}', "{'type': 1}", deep,
        "\ufeff" + collection(feature), collection(), collection(feature, crs=rng.choice(properties)),
        collection(feature, crs="x"),
        collection(feature, None, 5, "x", [], {}), geometry("Polygon", []), geometry("Polygon", [[]]), geometry("Polygon", [ring[:2]]),
        geometry("Polygon", [ring[:-1]]), geometry("Polygon", ring), geometry("Polygon", [[["a", "b"]] * 4]),
        geometry("Polygon", [[[1e999] * 2] * 4]),
        geometry("Polygon", [[[None, 5], [1, 2], [3, 4], [None, 5]]]), geometry("Nonsense", [ring]), geometry(None, None),
        geometry("MultiPolygon", [[ring]] * 9),
        geometry("Polygon", [[[3 + 1e-6 * turn, 50 + (turn * turn % 7) * 1e-4] for turn in range(20_000)]]), collection(*[feature] * 4000),
        collection(*[{**feature, "id": 2**70 + n} for n in range(3)]), collection({**feature, "id": -1}, {**feature, "id": -1}),
        collection({**feature, "properties": {"x" * 100_000: "y" * 100_000, "fid": "a", "geometry": 5}}), json.dumps(feature["geometry"]),
        '{"type": "Topology", "objects": {}, "arcs": []}', '{"rings": [[[0,0],[1,0],[1,1],[0,0]]]}', collection(feature)[:-5],
        "{" + " " * 20_000_000,
    )  # fmt: skip
    path.write_text(rng.choice(choices), encoding="utf-8")
    return _compared(rng, folder, path)


def no_file(rng: Random, folder: Path) -> Attempt:
    """What is no layer, no file, or not there."""
    path = folder / f"odd{rng.choice(ENDINGS)}"
    kind = rng.choice(("fifo", "folder", "zero", "null", "loop", "none", "empty", "header", "text", "name", "zip"))
    if kind == "name":
        path = Path(
            rng.choice(
                (
                    "/vsistdin/",
                    "PG:host=127.0.0.1",
                    "/vsizip//etc/passwd",
                    "",
                    ".",
                    "/",
                    "-",
                    "GPKG:a.gpkg:b",
                    "http://127.0.0.1:9/a.gpkg",
                )
            )
        )
    else:
        contents = {"empty": b"", "header": b"SQLite format 3\0", "text": b"hello", "zip": b"PK\3\4", "flat": b"fgb\3fgb\0"}
        {
            "fifo": lambda: os.mkfifo(path), "folder": path.mkdir, "zero": lambda: device(path, 5), "null": lambda: device(path, 3),
            "loop": lambda: path.symlink_to(path.name), "none": lambda: None,
        }.get(kind, lambda: path.write_bytes(contents[kind]))()  # fmt: skip
    return _compared(rng, folder, path, wanted=REFUSED)


def named_oddly(rng: Random, folder: Path) -> Attempt:
    """Layers and files of odd names, and layers that a file has not."""
    path, name = folder / "plain.gpkg", rng.choice(NAMES)
    write_layer(path, BOXES, layer="roofs", SPATIAL_INDEX="NO")
    if rng.random() < 0.5:
        write_layer(path, BOXES, layer="second")
    base = sqlite3.connect(path)
    quoted = name.replace('"', '""')
    base.execute(f'alter table roofs rename to "{quoted}"')
    for table in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents"):
        base.execute(f"update {table} set table_name = ? where table_name = 'roofs'", (name,))
    base.commit()
    base.close()
    asked = rng.choice((name, "second", "none", *NAMES, "x" * 9000, ""))
    path = path.rename(
        folder
        / f"{rng.choice(('a b', 'a?b', 'a#b', 'a%20b', 'a!b;c', os.fsdecode(b'caf' + bytes([233])), 'x' * 240, '|layername=x'))}.gpkg"
    )
    return _compared(
        rng, folder, path, *(() if rng.random() < 0.4 else (f"--{rng.choice(('predicted', 'reference'))}-layer={asked}",))
    )


def the_input(rng: Random, folder: Path) -> Attempt:
    """What is read, or belongs to it, as an output; by a link, too."""
    odd = write_layer(folder / "odd.shp", BOXES, kind="Polygon")
    fine = good(folder)
    read = rng.choice((fine, odd, odd.with_suffix(".dbf"), odd.with_suffix(".prj")))
    link = folder / f"link{rng.choice(('.gpkg', '.geojson'))}"
    rng.choice((lambda: link.symlink_to(read.name), lambda: os.link(read, link)))()
    option, name = rng.choice((("--output", link), ("--report", link), ("--report", read), ("--output", fine)))
    return Attempt(("assess-footprints", "--predicted", str(odd), "--reference", str(fine), option, str(name)), (), REFUSED)


def options(rng: Random, folder: Path) -> Attempt:
    names = rng.sample(
        ("--iou", "--min-area", "--predicted-layer", "--reference-layer", "--area", "--area-layer", "--output", "--report"),
        rng.choice((1, 2)),
    )
    fine = str(good(folder))
    given = [f"{name}={rng.choice((*HOSTILE, '0.5'))}" for name in names]
    outputs = tuple(folder / one.split("=", 1)[1] for one in given if one.startswith(("--output", "--report")) and len(one) < 200)
    return Attempt(("assess-footprints", "--predicted", fine, "--reference", fine, *given), outputs)


def apart(rng: Random, folder: Path) -> Attempt:
    """Two layers of other places, or of other, or no, coordinate reference systems."""
    crs = rng.choice(
        (
            None,
            "EPSG:4326",
            "EPSG:32661",
            "EPSG:3031",
            "EPSG:2154",
            "EPSG:27700",
            "+proj=ortho +lat_0=50 +lon_0=3",
            "+proj=longlat +R=1737400",
        )
    )
    shapes = rng.choice((BOXES, [shapely.box(3, 50, 3.001, 50.001)], [shapely.box(-3, -50, -2.9, -49.9)]))
    return _written(rng, folder, shapes, crs)


MEMBERS: dict[str, Member] = {
    one.__name__: one
    for one in (
        whole,
        no_polygons,
        invalid,
        far,
        heights,
        large,
        cut,
        database,
        text,
        no_file,
        named_oddly,
        the_input,
        options,
        apart,
    )
}
