"""The command ``simulate``: Sentinel-2 revisits, their truth and a record of both, from imagery or from a drawn landscape."""

from __future__ import annotations

import argparse
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from s2sr.training.errors import ConfigError
from s2sr.training.simulation.footprints import footprints, write_footprints
from s2sr.training.simulation.imagery import INVENTED_EPSG, Source, draw_source, read_source
from s2sr.training.simulation.other_sensor import other_image
from s2sr.training.simulation.revisits import Revisit, Stack, StackOptions, simulate_stack
from s2sr.training.simulation.sentinel2 import MODEL_BANDS
from s2sr.training.simulation.writing import Writer


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments to its parser."""
    usual = StackOptions()
    parser.add_argument("image", type=Path, nargs="?", help="8-bit red, green, blue (and near infrared) of 5 m or finer")
    parser.add_argument("--procedural", type=int, metavar="SEED", help="draw a landscape instead of reading an image")
    parser.add_argument("--size-m", type=float, default=1280.0, help="width of the drawn landscape (default %(default)g)")
    parser.add_argument("--output", type=Path, required=True, help="folder to write to; new or empty")
    parser.add_argument("--pixel-m", type=float, help="pixel of an image without georeference")
    parser.add_argument("--revisits", type=int, default=8, help="acquisitions, the anchor among them (default %(default)s)")
    parser.add_argument("--clouds", type=float, default=usual.clouds, help="chance of clouds at a date (default %(default)s)")
    parser.add_argument("--cloudy-anchor", action="store_true", help="let the anchor have clouds too")
    parser.add_argument("--factor", type=int, choices=(2, 4), default=2, help="resolution of the truth (default %(default)s)")
    parser.add_argument("--shift-px", type=float, default=usual.shift_px, help="spread of the revisits' shifts, 10 m pixels")
    parser.add_argument("--date", default="2024-06-14", help="the anchor's date (default %(default)s)")
    parser.add_argument("--other", action="store_true", help="also simulate another sensor's picture at the truth's resolution")
    parser.add_argument("--seed", type=int, default=0, help="the same seed gives the same files (default %(default)s)")


def run(options: argparse.Namespace) -> list[Path]:
    """Simulates, and returns the files that were written.

    Raises:
        ConfigError: if the options contradict one another or cannot be followed.
        DataError: if the image cannot stand for a scene.
    """
    if (options.image is None) == (options.procedural is None):
        raise ConfigError("give either an image or --procedural SEED")
    if options.seed < 0 or not options.shift_px >= 0:
        raise ConfigError("--seed and --shift-px are not negative")
    anchor_day = _date(options.date)
    if options.output.exists() and (not options.output.is_dir() or any(options.output.iterdir())):
        raise ConfigError(f"{options.output} is not an empty folder; name a new one")
    rng = np.random.default_rng(options.seed)
    source = _source(options, rng)
    chosen = StackOptions(
        factor=options.factor,
        shift_px=options.shift_px,
        clouds=options.clouds,
        anchor_clear=not options.cloudy_anchor,
        day_of_year=min(anchor_day.timetuple().tm_yday, 365),
        latitude_deg=source.latitude_deg,
    )
    stack = simulate_stack(source.spectra, source.pixel_m, options.revisits, rng, chosen)
    days = [anchor_day + timedelta(days=revisit.day) for revisit in stack.revisits]
    options.output.mkdir(parents=True, exist_ok=True)
    writer = Writer(options.output, source, stack.frame)
    written = [path for revisit, day in zip(stack.revisits, days) for path in writer.revisit(revisit, day)]
    written += writer.truth(stack, days)
    if options.other:
        gsd_m = 10 / options.factor
        written.append(writer.other(other_image(source.spectra, source.pixel_m, gsd_m, rng, chosen.margin_m), gsd_m))
    if source.drawn is not None:
        written.append(_write_footprints(options.output / "truth" / "buildings.geojson", source, stack))
    return [*written, _write_record(options.output / "simulation.json", options, source, stack, days)]


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ConfigError(f"--date is {text!r}; a date is YYYY-MM-DD") from error


def _source(options: argparse.Namespace, rng: np.random.Generator) -> Source:
    if options.procedural is None:
        return read_source(options.image, options.pixel_m, rng)
    if options.pixel_m is not None:
        raise ConfigError("--pixel-m is for images without georeference; a landscape's pixel is fixed")
    return draw_source(options.procedural, options.size_m)


def _write_footprints(path: Path, source: Source, stack: Stack) -> Path:
    if source.drawn is None:
        raise ConfigError("an image has no outlines; --procedural draws a landscape that has")
    top, left = stack.frame.start_m
    rows, cols = stack.frame.size(1.0)
    found = footprints(source.drawn, (left, top, left + cols, top + rows))
    write_footprints(path, found, source.left, source.top, INVENTED_EPSG)
    return path


def _write_record(path: Path, options: argparse.Namespace, source: Source, stack: Stack, days: list[date]) -> Path:
    """Writes what was simulated as JSON; angles in degrees, shifts in 10 m pixels, haze in reflectance."""
    record = {
        "source": options.image.name if options.image is not None else f"landscape {options.procedural}",
        "seed": options.seed,
        "pixel_m": source.pixel_m,
        "georeferenced": source.georeferenced,
        "latitude_deg": round(source.latitude_deg, 4),
        "factor": options.factor,
        "anchor": days[stack.anchor].isoformat(),
        "revisits": [_entry(revisit, day) for revisit, day in zip(stack.revisits, days)],
    }
    path.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    return path


def _entry(revisit: Revisit, day: date) -> dict[str, Any]:
    air = revisit.atmosphere

    def by_band(values: Any) -> dict[str, Any]:
        return dict(zip(MODEL_BANDS, np.round(values, 5).astype(float).tolist()))

    return {
        "date": day.isoformat(),
        "day": revisit.day,
        "clear": round(float(revisit.clear.mean()), 4),
        "shift_px": [round(value, 5) for value in revisit.shift_px],
        "band_shifts_px": by_band(revisit.band_shifts_px),
        "sun": {"azimuth_deg": round(air.sun.azimuth_deg, 2), "elevation_deg": round(air.sun.elevation_deg, 2)},
        "gain": by_band(air.gain),
        "haze": by_band(air.haze),
    }
