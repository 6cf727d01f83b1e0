"""Command line of the engine: what QGIS starts, and what a person types.

Exit status: 0 done, 2 the input is at fault, 1 anything else; 128 and the signal's number where one ended it.
"""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from s2sr.plugin.engine.arguments import (
    assessing_options,
    bounds,
    choosing_options,
    footprints_options,
    names,
    number,
    place,
    reading_options,
    resume_option,
    tidying_options,
)
from s2sr.plugin.engine.consistency.modes import MODES, TRAINED
from s2sr.plugin.engine.environment import confine
from s2sr.plugin.engine.errors import EngineError, InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.models.devices import DEVICES, PRECISIONS
from s2sr.plugin.engine.raster.signals import Cancelled, came_too_late, end_when_asked
from s2sr.plugin.engine.sentences import Sentence, shortened

GDAL_ERRORS = (
    *("RasterioError", "CPLE_BaseError", "DataSourceError", "DataLayerError", "FeatureError", "FieldError", "GeometryError"),
    *("GEOSException", "ProjError"),
)
"""Names of the errors of rasterio, pyogrio, GDAL, GEOS and PROJ, so that they need not be imported for ``--help``."""
HINT_FILES = Sentence("Are the files whole, and may they be read and written? Is the disk full?")
CHOOSING = (
    "anchor",
    "min_clear",
    "max_revisits",
    "order",
    "clear_classes",
    "mask_layer",
    "cloud_values",
    "probability_layer",
    "probability",
    "grow_px",
    "max_shift_px",
)
"""Options that choose revisits of a stack and mask them; their defaults are those of :class:`SelectionOptions`."""
SHAPING = ("min_area_m2", "min_hole_m2", "simplify_m", "shape")
"""Options of ``footprints`` that say how polygons are made; their defaults are those of :class:`Rules`."""
LONGEST_ARGUMENT = 32_000
"""Characters; more are no name, number or coordinate reference system."""
FOOTPRINTS_TILE_PX = 512
"""Side of tiles of a segmentation network."""
TWO, MANY = (f"Exactly one of --input and --{other} is needed." for other in ("product", "folder"))
FOUR = "Exactly one of --input, --product, --inputs and --folder is needed: the first two are an image, the others a stack."
PRECISELY = (
    "full: 32 bits; fast: the fewer bits that the model allows on this device; auto: these where this machine proved them faster"
)


class _Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong instead of printing it, so that a program is told as it asked to be."""

    def error(self, message: str) -> NoReturn:
        """Raises an input error, of a value that an option cannot have, or of what the parser says itself."""
        wrong = sys.exc_info()[1]
        said = Sentence(message)
        if isinstance(wrong, argparse.ArgumentError) and message == f"argument {wrong.argument_name}: {wrong.message}":
            said = Sentence("argument {option}: {why}", option=wrong.argument_name, why=wrong.message)
        raise InputError(said, "See: {program} --help", program=self.prog)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns the exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        options = _options(given)
    except InputError as error:
        Events(_wants_json(given)).error("InputError", error.message, error.hint)
        return error.exit_code
    events = Events(options.events == "json")
    end_when_asked()
    try:
        return _reported(options, events)
    except BrokenPipeError:  # nobody listens any more, and Python would complain of that once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _reported(options: argparse.Namespace, events: Events) -> int:
    try:
        result = _run(options, events)
        if came_too_late():
            events.log("the run was asked to end when its result was finished already", "warning")
        events.result(result)
    except Cancelled as ending:
        events.error("Cancelled", "Cancelled; nothing was written.", "")
        return int(ending.code or 0)
    except EngineError as error:
        events.error(type(error).__name__, error.message, error.hint)
        return error.exit_code
    except BrokenPipeError:
        raise
    except Exception as error:
        status, kind, what, hint = _fault(error)
        events.error(kind, what, hint)
        return status
    return 0


def _options(given: Sequence[str]) -> argparse.Namespace:
    """Parses the command line.

    Raises:
        InputError: naming the option that is wrong.
    """
    for text in given:
        if "\0" in text or text.endswith("=--") or len(text) > LONGEST_ARGUMENT:
            start, hint = repr(shortened(text, 80)), "Give names, numbers and dates as they are."
            if len(text) > LONGEST_ARGUMENT:
                raise InputError("an option has {count} characters: {start}", hint, count=len(text), start=start)
            raise InputError("an option has no value that can be read: {start}", hint, start=start)
    return _parser().parse_args(given)


def _wants_json(given: Sequence[str]) -> bool:
    """Tells whether JSON was asked for by a command line that cannot be parsed."""
    return "--events=json" in given or ("--events", "json") in zip(given, given[1:])


def _fault(error: Exception) -> tuple[int, str, Sentence, Sentence]:
    """Returns exit status, kind, message and hint of an error that no command has worded."""
    kind = type(error).__name__
    if isinstance(error, ImportError) and not (error.name or "").startswith("s2sr"):
        hint = Sentence("Run the algorithm Install engine, or pip install s2sr.")
        return 1, "ImportError", Sentence("the engine's environment is not whole: {why}", why=error), hint
    if isinstance(error, MemoryError):
        hint = Sentence("Close other programs, or set a smaller TILE.")
        return 1, "MemoryError", Sentence("out of memory, even with the smallest tile"), hint
    if isinstance(error, OSError) and error.strerror:
        whose = error.filename or Sentence("the system says")
        return 2, kind, Sentence("{whose}: {why}", whose=whose, why=error.strerror), HINT_FILES
    if isinstance(error, OSError) or any(parent.__name__ in GDAL_ERRORS for parent in type(error).__mro__):
        return 2, kind, Sentence(str(error) or kind), HINT_FILES
    hint = Sentence("This is a fault of the program: please report it.\n{trace}", trace=traceback.format_exc())
    return 1, kind, Sentence(str(error)), hint


def _run(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    options.threads = confine(getattr(options, "threads", 0))
    import rasterio

    with rasterio.Env():
        result: dict[str, Any] = options.run(options, events)
    return result


def _super_resolve(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.super_resolve import Request, super_resolve

    request = Request(
        source=_source(options, options.input, options.product),
        output=options.output,
        baseline=options.baseline,
        report=options.report,
        consistency=options.consistency,
        run=_run_request(options),
    )
    return super_resolve(request, events)


def _super_resolve_stack(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.super_resolve_stack import StackRequest, super_resolve_stack

    request = StackRequest(
        output=options.output,
        source=_stack_source(options, options.input, options.folder),
        target_date=options.target_date,
        consistency=options.consistency,
        run=_run_request(options),
        observations=options.observations,
        report=options.report,
        statistics=options.statistics,
    )
    return super_resolve_stack(request, events)


def _assess_stack(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.assess_stack import AssessStackRequest, assess_stack

    request = AssessStackRequest(
        source=_stack_source(options, options.input, options.folder),
        model=None if options.model_file else options.model,
        model_file=options.model_file,
        thumbnails=options.thumbnails,
    )
    return assess_stack(request, events)


def _footprints(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.footprints import FootprintsRequest, make_footprints
    from s2sr.plugin.engine.footprints.rules import Rules

    given = {name: getattr(options, name) for name in SHAPING if getattr(options, name) is not None}
    request = FootprintsRequest(
        source=_image_or_stack(options),
        output=options.output,
        threshold=options.threshold,
        part=options.part,
        rules=Rules(**given),
        probability=options.probability_file,
        density=options.density,
        density_cell_m=options.density_cell,
        pixel_m=options.pixel_size,
        report=options.report,
        page=options.report_html,
        run=_run_request(options),
    )
    return make_footprints(request, events)


def _image_or_stack(options: argparse.Namespace) -> Any:
    """Returns the image, or the stack, that an input names; exactly one of them is to be given."""
    stack = bool(options.inputs or options.folder)
    if stack and (options.input or options.product):
        raise InputError("an image and a stack are given", "Give INPUT or PRODUCT for an image, INPUTS or FOLDER for a stack.")
    if stack:
        return _stack_source(options, options.inputs, options.folder)
    if not options.input and not options.product:
        raise InputError("no input is given", "Give INPUT or PRODUCT for an image, INPUTS or FOLDER for a stack.")
    strange = [name for name in (*CHOOSING, "dates", "exclude") if getattr(options, name) not in (None, [])]
    if strange:
        option = strange[0].replace("_", "-")
        raise InputError(
            "--{option} chooses revisits of a stack, and no stack is given", "Give the stack as INPUTS or FOLDER.", option=option
        )
    return _source(options, options.input, options.product)


def _consistency(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.consistency import EnforceRequest, enforce

    request = EnforceRequest(
        input=options.input,
        reference=_source(options, options.reference, options.reference_product),
        output=options.output,
        mode=options.mode,
        psf=options.psf,
        report=options.report,
        tile_px=options.tile,
    )
    return enforce(request, events)


def _inspect(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.inspect import InspectRequest, inspect

    request = InspectRequest(
        result=options.result,
        source=_source(options, options.input, options.product),
        at=options.at,
        crs=options.crs,
        psf=options.psf,
    )
    return inspect(request, events)


def _assess_footprints(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.assess_footprints import AssessRequest, assess_footprints

    request = AssessRequest(
        predicted=options.predicted,
        predicted_layer=options.predicted_layer,
        reference=options.reference,
        reference_layer=options.reference_layer,
        area=options.area,
        area_layer=options.area_layer,
        iou=options.iou,
        min_area_m2=options.min_area,
        output=options.output,
        report=options.report,
    )
    return assess_footprints(request, events)


def _tidy(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.tidy import tidy

    return tidy(options.outputs, options.discard, options.look)


def _check(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.check import check

    return check(options.device)


def _models(options: argparse.Namespace, events: Events) -> dict[str, Any]:
    from s2sr.plugin.engine.commands.models import models

    return models()


def _source(options: argparse.Namespace, inputs: list[str], product: str | None) -> Any:
    from s2sr.plugin.engine.commands.requests import SourceRequest

    return SourceRequest(inputs=tuple(inputs), product=product, bands=options.bands, offset=options.offset, scale=options.scale)


def _stack_source(options: argparse.Namespace, inputs: list[str], folder: str | None) -> Any:
    from s2sr.plugin.engine.commands.requests import StackSource
    from s2sr.plugin.engine.stack.records import SelectionOptions

    given = {name: getattr(options, name) for name in CHOOSING if getattr(options, name) is not None}
    return StackSource(
        inputs=tuple(inputs),
        folder=folder,
        bands=options.bands,
        offset=options.offset,
        scale=options.scale,
        dates=tuple(part for text in options.dates for part in names(text)),
        exclude=tuple(part for text in options.exclude for part in names(text)),
        selection=SelectionOptions(**given),
    )


def _run_request(options: argparse.Namespace) -> Any:
    from s2sr.plugin.engine.commands.requests import RunRequest

    return RunRequest(
        model=None if options.model_file else options.model,
        model_file=options.model_file,
        extent=options.extent,
        extent_crs=options.extent_crs,
        tile_px=options.tile,
        device=options.device,
        precision=getattr(options, "precision", "auto"),
        threads=options.threads,
        journal=getattr(options, "journal", None),
        resume=getattr(options, "resume", True),
    )


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="s2sr", description="Super-resolves Sentinel-2 images and keeps their radiometry.")
    commands: Any = parser.add_subparsers(required=True, metavar="COMMAND")
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--events", choices=("text", "json"), default="text", help="how to talk: to a person, or a JSON object a line"
    )
    reading = reading_options(None)
    figures = _Parser(add_help=False)
    figures.add_argument("--report", type=Path, help="JSON file for the result's figures")
    making = _Parser(add_help=False)
    making.add_argument("--model-file", type=Path, help="card (YAML) of a model of your own")
    making.add_argument("--extent", type=bounds, help="xmin,ymin,xmax,ymax")
    making.add_argument("--extent-crs", help="its coordinate reference system, EPSG:n or WKT; the image's own if left out")
    making.add_argument("--device", choices=DEVICES, default="auto", help="what to run on")
    precise = _Parser(add_help=False)
    precise.add_argument("--precision", choices=PRECISIONS, default="auto", help=PRECISELY)

    command = commands.add_parser(
        "super-resolve", parents=[shared, reading, figures, making, precise], help="super-resolve one image", description=TWO
    )
    command.add_argument("--input", action="append", default=[], help="raster of the acquisition; repeat for single-band files")
    command.add_argument("--product", help="product folder, zip or metadata file (SAFE, Theia)")
    command.add_argument("--output", type=Path, required=True, help="GeoTIFF to make")
    command.add_argument("--model", default="sisr_x2", help="a shipped model (see: s2sr models)")
    command.add_argument("--baseline", type=Path, help="GeoTIFF for the bicubic result, to compare")
    command.add_argument("--journal", type=Path, help="file that tells which tiles are finished, and what was counted in each")
    resume_option(command)
    command.add_argument("--consistency", choices=tuple(MODES), default="match", help="how the result is tied to the input")
    command.set_defaults(run=_super_resolve)
    choosing = choosing_options()
    _add_stack(commands, [shared, reading, making, precise, choosing])
    _add_assess_stack(commands, [shared, reading, choosing])
    _add_footprints(commands, [shared, reading_options(FOOTPRINTS_TILE_PX), figures, making, choosing])

    command = commands.add_parser(
        "consistency", parents=[shared, reading, figures], help="tie a super-resolved raster to its source"
    )
    command.add_argument("--input", required=True, help="the super-resolved raster")
    command.add_argument(
        "--reference", action="append", default=[], help="the image it was made from; repeat for single-band files"
    )
    command.add_argument("--reference-product", help="the product it was made from")
    command.add_argument("--mode", choices=[mode for mode in MODES if mode != "off"], default="match")
    command.add_argument(
        "--psf",
        type=number(),
        default=1.0,
        help="the raster's own point spread, 0 (none) to 1.9; 1 (if left out) for what a Sentinel-2 of its pixels would see",
    )
    command.add_argument("--output", type=Path, required=True, help="GeoTIFF to make")
    command.set_defaults(run=_consistency)

    _add_inspect(commands, [shared, reading])
    _add_assess_footprints(commands, [shared, figures])
    command = commands.add_parser("check", parents=[shared], help="say what the engine consists of and can run on")
    command.add_argument("--device", choices=DEVICES, default="auto")
    command.set_defaults(run=_check)
    command = commands.add_parser("models", parents=[shared], help="list the shipped models")
    command.set_defaults(run=_models)
    command = commands.add_parser("tidy", parents=[shared], help="put in order what a killed run left beside its outputs")
    tidying_options(command)
    command.set_defaults(run=_tidy)
    return parser


def _add_footprints(commands: Any, parents: Sequence[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "footprints", parents=parents, help="outline buildings in an image or a stack", description=FOUR
    )
    footprints_options(command)
    command.set_defaults(run=_footprints)


def _add_inspect(commands: Any, parents: Sequence[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("inspect", parents=parents, help="say what a result and its input show at one place")
    command.add_argument("--result", required=True, help="the super-resolved raster")
    command.add_argument("--input", action="append", default=[], help="the image it was made from; repeat for single-band files")
    command.add_argument("--product", help="the product it was made from")
    command.add_argument("--at", type=place, required=True, help="x,y")
    command.add_argument("--crs", help="their coordinate reference system, EPSG:n or WKT; the result's own if left out")
    command.add_argument("--psf", type=number(), help="the result's own point spread, 0 to 1.9; its model's if left out")
    command.set_defaults(run=_inspect)


def _add_assess_footprints(commands: Any, parents: Sequence[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("assess-footprints", parents=parents, help="compare predicted polygons with true ones")
    assessing_options(command)
    command.set_defaults(run=_assess_footprints)


def _add_assess_stack(commands: Any, parents: Sequence[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "assess-stack", parents=parents, help="say which revisits of a stack would be used, and why not"
    )
    command.add_argument("--input", action="append", default=[], help="raster or product of a revisit; repeat for each")
    command.add_argument("--folder", help="folder of rasters with dates in their names, or of products")
    command.add_argument("--model", default="shift_and_add_sisr_x2", help="a shipped model (see: s2sr models)")
    command.add_argument("--model-file", type=Path, help="card (YAML) of a model of your own")
    command.add_argument("--thumbnails", action="store_true", help="with a small picture of each, PNG in base64")
    command.set_defaults(run=_assess_stack)


def _add_stack(commands: Any, parents: Sequence[argparse.ArgumentParser]) -> None:
    command = commands.add_parser(
        "super-resolve-stack", parents=parents, help="super-resolve many revisits of one place", description=MANY
    )
    command.add_argument("--input", action="append", default=[], help="raster or product of a revisit; repeat for each")
    command.add_argument("--folder", help="folder of rasters with dates in their names, or of products")
    command.add_argument("--output", type=Path, required=True, help="GeoTIFF to make")
    command.add_argument("--model", default="shift_and_add_sisr_x2", help="a shipped model (see: s2sr models)")
    command.add_argument("--target-date", help="day that the result is of, for models that can")
    command.add_argument(
        "--consistency",
        choices=(*MODES, TRAINED),
        default="match",
        help="how the result is tied to the anchor; trained: by its training alone",
    )
    command.add_argument("--observations", type=Path, help="GeoTIFF for the number of clear observations of each pixel")
    command.add_argument("--report", type=Path, help="HTML file: the revisits, what was used, and why not")
    command.add_argument("--statistics", type=Path, help="JSON file for the result's figures")
    resume_option(command)
    command.set_defaults(run=_super_resolve_stack)
