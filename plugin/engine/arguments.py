"""Reads what the options of a command line hold, says what is wrong with them, and has those that several commands share."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from pathlib import Path

from s2sr.plugin.engine.sentences import Sentence, shortened

SCALES, OFFSETS, SHIFTS_PX = (1e-6, 1e6), (-1e6, 1e6), (0.0, 50.0)


def whole_numbers(text: str) -> tuple[int, ...]:
    """Reads whole numbers with commas between."""
    try:
        return tuple(int(part) for part in names(text))
    except ValueError:
        raise argparse.ArgumentTypeError(
            Sentence("{text} are no whole numbers with commas between", text=repr(shortened(text, 80)))
        ) from None


def names(text: str) -> tuple[str, ...]:
    """Reads names with commas or semicolons between."""
    return tuple(name.strip() for name in text.replace(";", ",").split(",") if name.strip())


def number(limits: tuple[float, float] = (-math.inf, math.inf)) -> Callable[[str], float]:
    """Returns what reads a finite number within limits."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or not limits[0] <= value <= limits[1]:
            raise argparse.ArgumentTypeError(_no_number(repr(shortened(text, 80)), limits))
        return value

    return read


def _no_number(text: str, limits: tuple[float, float]) -> Sentence:
    if not math.isfinite(limits[0]):
        return Sentence("{text} is no number", text=text)
    return Sentence("{text} is no number from {low} to {high}", text=text, low=f"{limits[0]:g}", high=f"{limits[1]:g}")


def automatic(limits: tuple[float, float]) -> Callable[[str], float | None]:
    """Returns what reads a number within limits, or none for ``auto``."""
    read = number(limits)
    return lambda text: None if text.strip().lower() in ("", "auto") else read(text)


def bounds(text: str) -> tuple[float, float, float, float]:
    """Reads an extent."""
    read, parts = number(), text.split(",")
    if len(parts) != 4:
        raise argparse.ArgumentTypeError(Sentence("an extent is xmin,ymin,xmax,ymax"))
    return read(parts[0]), read(parts[1]), read(parts[2]), read(parts[3])


def place(text: str) -> tuple[float, float]:
    """Reads a place."""
    read, parts = number(), text.split(",")
    if len(parts) != 2:
        raise argparse.ArgumentTypeError(Sentence("a place is x,y"))
    return read(parts[0]), read(parts[1])


def reading_options(tile_px: int | None) -> argparse.ArgumentParser:
    """Returns the options that say how files are read, with a tile unless another is asked for."""
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument("--bands", type=names, help="names of the input's bands in order, e.g. B02,B03,B04,B08")
    options.add_argument(
        "--offset",
        type=automatic(OFFSETS),
        help="added to stored values: auto (if left out), 0 or -1000 (products of baseline 04.00 and later)",
    )
    options.add_argument(
        "--scale", type=automatic(SCALES), help="stored values in one unit of reflectance: auto (if left out), 1e-6 to 1e6"
    )
    options.add_argument(
        "--tile",
        type=int,
        default=tile_px,
        help=f"side of a tile in source pixels, 16 to 8192; {tile_px or 'what suits'} if left out; the result does not depend on it",
    )
    options.add_argument("--threads", type=int, default=0, help="most threads of any library; 0: all of the processor's")
    return options


def choosing_options() -> argparse.ArgumentParser:
    """Returns the options that choose revisits and mask them."""
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument("--dates", action="append", default=[], help="dates in the inputs' order, or NAME=YYYY-MM-DD")
    options.add_argument("--exclude", action="append", default=[], help="dates or names of revisits that are not to be used")
    options.add_argument("--anchor", help="date, name or number of the revisit that the result is of; the clearest if left out")
    options.add_argument("--min-clear", type=number(), help="least clear share of a revisit, 0 to 1; 0.1 if left out")
    options.add_argument("--max-revisits", type=int, help="most revisits used, 2 to 32; 16 if left out")
    options.add_argument("--order", choices=("clear", "date"), help="the clearest first (if left out), or the nearest in time")
    options.add_argument(
        "--clear-classes", type=whole_numbers, help="clear classes of the scene classification, 0 to 11; 2,4,5,6,7 if left out"
    )
    options.add_argument("--cloud-mask", dest="mask_layer", help="band, raster or folder of masks")
    options.add_argument("--cloud-values", type=whole_numbers, help="values of the mask that are cloud or shadow, e.g. 2,3")
    options.add_argument("--cloud-probability", dest="probability_layer", help="band, raster or folder of cloud probabilities")
    options.add_argument(
        "--cloud-threshold",
        dest="probability",
        type=number(),
        help="least probability of a cloud, above 0 to 100 percent; 40 if left out",
    )
    options.add_argument("--grow", dest="grow_px", type=int, help="pixels by which clouds are widened, 0 to 50; 1 if left out")
    options.add_argument(
        "--max-shift",
        dest="max_shift_px",
        type=number(SHIFTS_PX),
        help="farthest shift that is believed, above 0 to 50 pixels; 3 if left out",
    )
    return options


def resume_option(command: argparse.ArgumentParser) -> None:
    """Adds the option that says whether a run goes on from what an ended one has finished."""
    command.add_argument(
        "--resume",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="go on from the tiles that an ended run of the same request has finished, and keep them when this one is ended",
    )


def tidying_options(command: argparse.ArgumentParser) -> None:
    """Adds the options of ``tidy``."""
    command.add_argument("outputs", nargs="+", type=Path, metavar="OUTPUT", help="file that the run wrote")
    command.add_argument("--discard", action="store_true", help="remove finished tiles, too, from which a run would go on")
    command.add_argument("--look", action="store_true", help="only say how many tiles are finished, and touch nothing")


def footprints_options(command: argparse.ArgumentParser) -> None:
    """Adds the options of ``footprints``."""
    command.add_argument("--input", action="append", default=[], help="raster of an image; repeat for single-band files")
    command.add_argument("--product", help="product folder, zip or metadata file of an image (SAFE, Theia)")
    command.add_argument("--inputs", action="append", default=[], help="raster or product of a stack's revisit; repeat for each")
    command.add_argument("--folder", help="a stack: folder of rasters with dates in their names, or of products")
    command.add_argument("--output", type=Path, required=True, help="layer to make: .gpkg, .geojson or .fgb")
    command.add_argument("--probability", dest="probability_file", type=Path, help="GeoTIFF for the probability of roofs")
    command.add_argument("--density", type=Path, help="GeoTIFF for built-up share and number of buildings a cell")
    command.add_argument(
        "--density-cell", type=number(), default=60.0, help="side of its cells, 40 to 100 metres; 60 if left out"
    )
    command.add_argument("--report-html", type=Path, help="a stack: HTML file: the revisits, what was used, and why not")
    command.add_argument("--model", default="auto", help="auto: by the input's pixels; or a shipped model (see: s2sr models)")
    command.add_argument(
        "--threshold", type=number(), help="probability along outlines, between 0 and 1; the model's own if left out"
    )
    command.add_argument(
        "--part", type=number(), help="probability that parts what touches, 0 (never) to below 1; the model's own if left out"
    )
    command.add_argument(
        "--min-area", dest="min_area_m2", type=number(), help="smallest building, square metres, from 0 on; 20 if left out"
    )
    command.add_argument(
        "--min-hole", dest="min_hole_m2", type=number(), help="smallest hole, square metres, from 0 on; 20 if left out"
    )
    command.add_argument(
        "--simplify", dest="simplify_m", type=number(), help="metres that outlines may move, from 0 on; half a pixel if left out"
    )
    command.add_argument(
        "--shape", choices=("outline", "simple", "regular"), help="traced, simplified, or with right angles; regular if left out"
    )
    command.add_argument(
        "--pixel-size", type=number(), help="side of a pixel of an image without georeference, 0.01 to 1000 metres"
    )


def assessing_options(command: argparse.ArgumentParser) -> None:
    """Adds the options of ``assess-footprints``."""
    command.add_argument("--predicted", type=Path, required=True, help="GeoPackage, GeoJSON, FlatGeobuf or Shapefile of polygons")
    command.add_argument("--predicted-layer", help="its layer, where it has several")
    command.add_argument("--reference", type=Path, required=True, help="the true polygons, likewise; in any reference system")
    command.add_argument("--reference-layer", help="its layer, where it has several")
    command.add_argument("--area", type=Path, help="polygons of the area in which both are compared")
    command.add_argument("--area-layer", help="its layer, where it has several")
    command.add_argument(
        "--iou", type=number(), default=0.25, help="intersection over union that a hit exceeds, 0 to below 1; 0.25 if left out"
    )
    command.add_argument(
        "--min-area", type=number(), default=0.0, help="smaller true polygons count neither way, 0 to 1e9 m2; 0 if left out"
    )
    command.add_argument("--output", type=Path, help="layer of hits, misses and false alarms to make (.gpkg, .geojson, .fgb)")
