"""The command ``assess-footprints``: predicted polygons against true ones, hits, misses and false alarms."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS

from s2sr.plugin.engine.commands.results import published
from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.quality.assessment import USUAL_IOU, Assessment, assess
from s2sr.plugin.engine.quality.matching import NONE
from s2sr.plugin.engine.quality.pieces import Polygons as Shapes
from s2sr.plugin.engine.raster.originals import check_untouched
from s2sr.plugin.engine.raster.outputs import Outputs
from s2sr.plugin.engine.vector.equal_area import local_plane, moved
from s2sr.plugin.engine.vector.reader import Polygons, read_polygons
from s2sr.plugin.engine.vector.references import projected
from s2sr.plugin.engine.vector.repair import single_polygons
from s2sr.plugin.engine.vector.style import categorised
from s2sr.plugin.engine.vector.writer import PolygonWriter, check_vector_name
from s2sr.plugin.engine.version import version

LAYER = "assessment"
FIELDS = {"outcome": str, "iou": float, "predicted_id": int, "reference_id": int, "area_m2": float}
OUTCOMES = {
    "hit": (26, 152, 80),
    "miss": (33, 102, 212),
    "false alarm": (215, 48, 39),
    "not counted": (150, 150, 150),
}
"""What a polygon of the comparison can be, and its colour."""
SIDES = ("predicted", "reference", "area")
BESIDE = (".shx", ".dbf", ".prj", ".cpg", ".qix")
"""Endings of what belongs to a Shapefile."""


@dataclass(frozen=True)
class AssessRequest:
    """What ``assess-footprints`` is asked for; the attributes are the command's options.

    Attributes:
        area: Polygons of the area that was looked at: what has its representative point in it is compared, on both sides.
        iou: Intersection over union that a hit has to exceed.
        min_area_m2: Reference polygons that are smaller count neither way.
    """

    predicted: Path
    reference: Path
    predicted_layer: str | None = None
    reference_layer: str | None = None
    area: Path | None = None
    area_layer: str | None = None
    iou: float = USUAL_IOU
    min_area_m2: float = 0.0
    output: Path | None = None
    report: Path | None = None

    def __post_init__(self) -> None:
        """Checks the numbers."""
        if not 0 <= self.iou < 1:
            raise InputError("IOU is {iou}", "It is from 0 to below 1; 0.25 and 0.5 are usual.", iou=f"{self.iou:g}")
        if not 0 <= self.min_area_m2 <= 1e9:
            raise InputError(
                "MIN_AREA is {min_area}", "It is an area in square metres, 0 for all polygons.", min_area=f"{self.min_area_m2:g}"
            )

    @property
    def files(self) -> list[Path]:
        """Returns what is read, and what belongs to it."""
        given = [path for path in (self.predicted, self.reference, self.area) if path is not None]
        return [*given, *(path.with_suffix(ending) for path in given if path.suffix.lower() == ".shp" for ending in BESIDE)]


def assess_footprints(request: AssessRequest, events: Events) -> dict[str, Any]:
    """Compares two layers of polygons.

    Returns:
        The command's result (see the user guide, "The engine").

    Raises:
        InputError: where a layer cannot be read, or an output not be written.
    """
    began = time.monotonic()
    if request.output is None and request.report is None:
        return _made(request, None, events, began)
    if request.output is not None:
        check_vector_name(request.output)
    with Outputs((request.output, request.report), events) as outputs:
        check_untouched(outputs.places, (), request.files)
        return _made(request, outputs, events, began)


def _made(request: AssessRequest, outputs: Outputs | None, events: Events, began: float) -> dict[str, Any]:
    layers = [
        _read("predicted", request.predicted, request.predicted_layer),
        _read("reference", request.reference, request.reference_layer),
    ]
    if request.area is not None:
        layers.append(_read("area", request.area, request.area_layer))
    for side, layer in zip(SIDES, layers):
        _tell(side, layer, events)
    events.progress(0.2, "bringing the layers to one plane")
    crs, planes = _in_one_plane(layers, events)
    area = None
    if request.area is not None:
        if not len(planes[2]):
            raise InputError("the area has no polygon: nothing lies in it", "Draw one, or leave AREA out to compare everything.")
        area = shapely.union_all(planes[2])
        layers, planes = _within(area, layers, planes, events)
    _warn_of_places(planes, events)
    events.progress(0.3, "comparing")
    found = assess(planes[0], planes[1], iou=request.iou, min_area_m2=request.min_area_m2, area=area)

    def result() -> dict[str, Any]:
        return {
            "command": "assess-footprints",
            "output": outputs.name(request.output) if outputs else None,
            "report": outputs.name(request.report) if outputs else None,
            "predicted": str(request.predicted),
            "reference": str(request.reference),
            "iou_threshold": request.iou,
            "min_area_m2": request.min_area_m2,
            **found.figures.as_record(),
            "not_counted": int(found.matches.dropped_predicted.sum() + found.matches.dropped_reference.sum()),
            "seconds": round(time.monotonic() - began, 2),
        }

    if outputs is None:
        return result()
    events.progress(0.8, "writing")
    if request.output is not None:
        _write(outputs.part(request.output), layers, (crs, planes), found, result())
    return published(outputs, result, request.report)


def _read(side: str, path: Path, layer: str | None) -> Polygons:
    """Reads a layer; where a file has several, the ways to name one are said."""
    try:
        return read_polygons(path, layer)
    except AmbiguousInputError as error:
        raise AmbiguousInputError(
            error.message,
            "Name the one that is meant, as FILE|layername={layer} in QGIS, or as --{side}-layer NAME at the command line.",
            layer=error.parameters["layer"],
            side=side,
        ) from error


def _tell(side: str, layer: Polygons, events: Events) -> None:
    events.log("{side}: {count} polygons", side=side, count=len(layer.polygons))
    if layer.several:
        events.log(
            "{side}: {count} features are of several polygons, which are compared each by itself",
            side=side,
            count=layer.several,
        )
    if layer.repaired:
        events.log(
            "{side}: {count} geometries were not valid, and were repaired for the comparison",
            "warning",
            side=side,
            count=layer.repaired,
        )
    if layer.left_out:
        events.log("{side}: {count} features have no area and are left out", "warning", side=side, count=layer.left_out)


def _in_one_plane(layers: Sequence[Polygons], events: Events) -> tuple[CRS | None, list[Shapes]]:
    """Returns the coordinate reference system that the output has, and all layers' polygons in one equal-area plane in metres."""
    known = [layer.crs for layer in layers if layer.crs is not None]
    if not known:
        events.log("no layer has a coordinate reference system: their units are taken to be metres", "warning")
        return None, [layer.polygons for layer in layers]
    systems = [layer.crs or known[0] for layer in layers]
    for side, layer in zip(SIDES, layers):
        if layer.crs is None:
            events.log(
                "{side} has no coordinate reference system: it is taken to be {crs}",
                "warning",
                side=side,
                crs=known[0].to_string()[:60],
            )
    plane = local_plane([(layer.polygons, crs) for layer, crs in zip(layers, systems)])
    return systems[0], [_valid(moved(layer.polygons, crs, plane)) for layer, crs in zip(layers, systems)]


def _valid(polygons: Shapes) -> Shapes:
    """Returns polygons that are valid in their new plane too, one for each: where rounding broke one, its largest part."""
    broken = np.flatnonzero(~shapely.is_valid(polygons))
    for place in broken:
        parts = single_polygons(polygons[place : place + 1]).polygons
        polygons[place] = max(parts, key=shapely.area) if len(parts) else shapely.Polygon()
    return polygons


def _within(
    area: Any, layers: Sequence[Polygons], planes: Sequence[Shapes], events: Events
) -> tuple[list[Polygons], list[Shapes]]:
    """Returns the polygons of both sides that have their representative point in an area."""
    shapely.prepare(area)
    kept_layers, kept_planes = [], []
    for side, layer, polygons in zip(SIDES[:2], layers, planes):
        inside = shapely.contains_properly(area, shapely.point_on_surface(polygons))
        events.log(
            "{side}: {count} of {total} polygons have their representative point in the area",
            side=side,
            count=int(inside.sum()),
            total=len(inside),
        )
        kept_layers.append(Polygons(layer.polygons[inside], layer.crs, layer.ids[inside]))
        kept_planes.append(polygons[inside])
    return kept_layers, kept_planes


def _warn_of_places(planes: Sequence[Shapes], events: Events) -> None:
    for side, polygons in zip(SIDES, planes):
        if not len(polygons):
            events.log("{side} has no polygon to compare", "warning", side=side)
    if all(len(polygons) for polygons in planes[:2]):
        one, other = (shapely.box(*shapely.total_bounds(polygons)) for polygons in planes[:2])
        if not one.intersects(other):
            events.log("the two layers do not overlap: are their coordinate reference systems right?", "warning")


def _write(
    part: Path, layers: Sequence[Polygons], where: tuple[CRS | None, Sequence[Shapes]], found: Assessment, result: dict[str, Any]
) -> None:
    """Writes every predicted polygon, and the reference polygons that none of them is, in the predicted layer's system."""
    crs, planes = where
    predicted, reference = layers
    matches = found.matches
    partner = matches.reference_of
    outcomes = np.where(matches.dropped_predicted, "not counted", np.where(partner == NONE, "false alarm", "hit"))
    missed = np.flatnonzero(matches.predicted_of == NONE)
    shapes = reference.polygons[missed]
    if crs is not None and reference.crs is not None and reference.crs != crs and len(shapes):
        shapes = moved(shapes, reference.crs, projected(crs))
    with PolygonWriter(part, part.suffix, LAYER, crs, FIELDS) as writer:
        writer.write(
            predicted.polygons,
            {
                "outcome": outcomes.astype(object),
                "iou": matches.iou_predicted,
                "predicted_id": predicted.ids,
                "reference_id": _or_null(reference.ids, partner),
                "area_m2": shapely.area(planes[0]),
            },
        )
        writer.write(
            shapes,
            {
                "outcome": np.where(matches.dropped_reference[missed], "not counted", "miss").astype(object),
                "iou": matches.iou_reference[missed],
                "predicted_id": np.ma.masked_all(len(missed), np.int64),
                "reference_id": reference.ids[missed],
                "area_m2": shapely.area(planes[1][missed]),
            },
        )
        said = {name: str(result[name]) for name in ("tp", "fp", "fn", "precision", "recall", "f1", "iou", "iou_threshold")}
        about = f"Hits, misses and false alarms; F1 {result['f1']} at an IoU over {result['iou_threshold']:g}."
        metadata = {f"S2SR_{name.upper()}": value for name, value in said.items()}
        writer.finish({"DESCRIPTION": about, "S2SR_VERSION": version(), **metadata}, categorised("outcome", OUTCOMES))


def _or_null(ids: NDArray[np.int64], places: NDArray[np.intp]) -> Any:
    """Returns the ids at places, masked where a place is none."""
    none = places == NONE
    found = ids[np.where(none, 0, places)] if len(ids) else np.zeros(len(places), np.int64)
    return np.ma.array(found, mask=none)
