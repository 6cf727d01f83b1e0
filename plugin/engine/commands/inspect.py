"""The command ``inspect``: what a result and its input show at one place, and how the two agree there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.errors import RasterioError

from s2sr.plugin.engine.commands.requests import SourceRequest, check_psf, fine_window
from s2sr.plugin.engine.consistency.modes import MODES
from s2sr.plugin.engine.consistency.spot import REACH_PX, Spot, ndvi_of, spot
from s2sr.plugin.engine.consistency.tie import Tying
from s2sr.plugin.engine.errors import CardError, InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.plugin.engine.production.told import Told
from s2sr.plugin.engine.raster.extent import spot_of
from s2sr.plugin.engine.raster.grid import Window, pixel_metres, within
from s2sr.plugin.engine.sensor.bands import BANDS
from s2sr.plugin.engine.sensor.psf import RESULT_PSF
from s2sr.plugin.engine.source import open_scene
from s2sr.plugin.engine.source.rasters import describe, opened
from s2sr.plugin.engine.source.scene import Scene
from s2sr.plugin.engine.source.scene_reader import SceneReader

DIGITS = 6


@dataclass(frozen=True)
class InspectRequest:
    """What ``inspect`` is asked for; the attributes are the command's options."""

    result: str
    source: SourceRequest
    at: tuple[float, float]
    crs: str | None = None
    psf: float | None = None


def inspect(request: InspectRequest, events: Events) -> dict[str, Any]:
    """Reads a result at one place, and where its source is given, brings it back to that.

    Returns:
        The command's result.

    Raises:
        InputError: where the place is not on the result, or the two do not fit.
    """
    if request.psf is not None:
        check_psf(request.psf)
    told = Told.of(request.result)
    fine = open_scene((request.result,), None, _bands_of(request), request.source.offset, request.source.scale)
    names = tuple(fine.bands)
    with SceneReader(fine, names) as finer:
        row, col = spot_of(finer.grid, request.at, request.crs)
        values, valid = finer.read(Window(int(row), int(col), 1, 1))
        result = {name: float(values[i, 0, 0]) if valid[i, 0, 0] else None for i, name in enumerate(names)}
        compared = _Comparing(request, told, fine, finer, (row, col)).done(events) if any(request.source.given) else Compared()
    x, y = finer.grid.transform * (col, row)
    dn = finer.sources[0].radiometry.quantification if finer.sources[0].dtype[0] in "ui" else 10000.0
    widths = _beside(told, request.result, "uncertainty", (x, y))
    order = sorted({*result, *compared.extra}, key=lambda name: BANDS[name].wavelength_nm if name in BANDS else 1e9)
    records = [_band(name, result, compared.extra, compared.spots.get(name), widths.get(name), dn) for name in order]
    observed = _beside(told, request.result, "observations", (x, y))
    count = observed.pop("observations", None)
    return {
        "command": "inspect",
        "at": [x, y],
        "crs": None if finer.grid.crs is None else finer.grid.crs.to_string(),
        "result": Path(request.result).name,
        "model": told.tags.get("S2SR_MODEL"),
        "mode": told.tags.get("S2SR_CONSISTENCY"),
        "date": fine.date,
        **compared.record,
        "dn_per_reflectance": dn,
        "bands": records,
        "ndvi": _indices(records),
        "anchor": None if told.anchor is None else {"name": told.anchor[0], "date": told.anchor[1]},
        "observations": None if count is None else round(count),
        "revisits": [_there(row, observed) for row in told.revisits],
    }


@dataclass(frozen=True)
class Compared:
    """What was found of a place's source; nothing where no source is given.

    Attributes:
        record: What the command says of the source and how the two lie.
        spots: Bands of both, by name.
        extra: What the source's bands say that the result has not.
    """

    record: dict[str, Any] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)
    extra: dict[str, float | None] = field(default_factory=dict)


@dataclass
class _Comparing:
    """Holds the result at a place against its source.

    Attributes:
        request: What is asked for.
        told: What the result says of itself.
        fine: The result.
        finer: Reads it.
        place: Row and column on it.
    """

    request: InspectRequest
    told: Told
    fine: Scene
    finer: SceneReader
    place: tuple[float, float]

    def done(self, events: Events) -> Compared:
        """Reads the source, and compares."""
        scene = self.request.source.open(events)
        names = tuple(name for name in self.finer.names if name in scene.bands)
        if not names:
            raise InputError(
                "no band is in both: the result has {own}, the input {other}",
                "Map the bands with BANDS.",
                own=" ".join(self.finer.names),
                other=" ".join(scene.bands),
            )
        others = tuple(name for name in scene.bands if name not in names)
        with SceneReader(scene, names) as reader:
            factor, area = fine_window(reader.grid, self.finer.grid)
            mode, psf = self.told.tags.get("S2SR_CONSISTENCY", "off"), self._psf()
            tying = Tying(mode if mode in MODES else "off", factor, psf)
            spots = self._spots(reader, area, tying)
        record = {"source": list(scene.names), "factor": factor, "psf": psf, "pixel_m": pixel_metres(reader.grid)}
        return Compared(record, {one.band: one for one in spots}, self._extra(scene, others))

    def _spots(self, reader: SceneReader, area: Window, tying: Tying) -> list[Spot]:
        row, col = self._coarse(area, tying.factor)
        reach = REACH_PX * max(reader.own_ratio(index) for index in range(len(reader.names)))
        near = within(Window(int(row), int(col), 1, 1).widened(2 * reach), reader.grid)
        own, file = reader.pixels(near)
        values, known = self.finer.read(near.relative_to(area).finer(tying.factor))
        place = (row - near.row, col - near.col)
        at = [self.finer.names.index(name) for name in reader.names]
        found = [spot(tying, own[i], file[i], values[k], known[k], place) for i, k in enumerate(at)]
        return [one for one in found if one is not None]

    def _coarse(self, area: Window, factor: int) -> tuple[float, float]:
        return area.row + self.place[0] / factor, area.col + self.place[1] / factor

    def _extra(self, scene: Scene, names: Sequence[str]) -> dict[str, float | None]:
        """Returns what the source's bands say that the result has not."""
        found: dict[str, float | None] = {}
        x, y = self.finer.grid.transform * self.place[::-1]
        for name in names:
            with SceneReader(scene, (name,)) as reader:
                col, row = ~reader.grid.transform * (x, y)
                values, valid = reader.read(Window(int(row), int(col), 1, 1))
                found[name] = float(values[0, 0, 0]) if valid[0, 0, 0] else None
        return found

    def _psf(self) -> float:
        """Returns the result's point spread: as asked for, else as the card says of the model, where it came with the program."""
        if self.request.psf is not None:
            return self.request.psf
        path = FOLDER / f"{Path(self.told.tags.get('S2SR_MODEL', '')).name}.yaml"
        try:
            return load_card(path).psf if path.is_file() else RESULT_PSF
        except CardError:
            return RESULT_PSF


def _there(row: dict[str, Any], observed: dict[str, float | None]) -> dict[str, Any]:
    """Returns what is told of a revisit, and whether it is clear at the place, where that is known."""
    clear = observed.get(str(row.get("name")))
    return {**row, "clear_here": None if clear is None else clear > 0}


def _bands_of(request: InspectRequest) -> tuple[str, ...] | None:
    """Returns the bands' names, where the result does not say them itself."""
    return None if all(describe(request.result).descriptions) else request.source.bands


def _band(
    name: str,
    result: dict[str, float | None],
    extra: dict[str, float | None],
    one: Spot | None,
    width: float | None,
    dn: float,
) -> dict[str, Any]:
    def told(value: float | None, digits: int = DIGITS) -> float | None:
        return None if value is None else round(value, digits)

    difference = None if one is None or one.difference is None else one.difference * dn
    return {
        "name": name,
        "wavelength_nm": BANDS[name].wavelength_nm if name in BANDS else None,
        "result": told(result.get(name)),
        "input": told(extra.get(name) if one is None else one.measured),
        "seen": told(None if one is None else one.seen),
        "difference_dn": told(difference, 2),
        "file": told(None if one is None else one.filed),
        "mean": told(None if one is None else one.mean),
        "side_px": None if one is None else one.side,
        "half_width": told(None if width is None else width / dn),
    }


def _indices(records: Sequence[dict[str, Any]]) -> dict[str, float | None]:
    found = {key: ndvi_of([(one["name"], one[key]) for one in records]) for key in ("result", "input", "seen")}
    return {key: None if value is None else round(value, DIGITS) for key, value in found.items()}


def _beside(told: Told, result: str, key: str, at: tuple[float, float]) -> dict[str, float | None]:
    """Returns what a raster that was made with the result says at a place of its, by the names of its bands; stored values."""
    path = told.beside(result, key)
    if path is None:
        return {}
    with opened(path) as dataset:
        col, row = (int(np.floor(part)) for part in ~dataset.transform * at)
        if not (0 <= row < dataset.height and 0 <= col < dataset.width):
            return {}
        try:
            values = dataset.read(window=((row, row + 1), (col, col + 1)), masked=True)[:, 0, 0]
        except RasterioError as error:
            raise InputError("cannot read {path}: {why}", "The file is damaged or truncated.", path=path, why=error) from error
        names = [text or str(index) for index, text in enumerate(dataset.descriptions, start=1)]
    return {name: None if value is np.ma.masked else float(value) for name, value in zip(names, values)}
