"""What commands that make a raster say of it: results, tags, reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from s2sr.plugin.engine.commands.mirroring import mirroring
from s2sr.plugin.engine.consistency.agreement import Agreement
from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import to_json
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import checksum
from s2sr.plugin.engine.models.proving import Runs
from s2sr.plugin.engine.production.job import Job
from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.grid import pixel_metres
from s2sr.plugin.engine.raster.outputs import Outputs, Writer
from s2sr.plugin.engine.raster.places import save_text
from s2sr.plugin.engine.source.scene import BandSource, Scene
from s2sr.plugin.engine.source.titles import called
from s2sr.plugin.engine.stack.records import Stack
from s2sr.plugin.engine.stack.report import revisit_records
from s2sr.plugin.engine.version import version

EXACT = ("strict", "mean")
"""Modes in which the result equals the input, seen one way or the other."""


def encoding_of(source: BandSource, mode: str) -> Encoding:
    """Returns how a result of a band's kind is stored: as the band is, and able to hold what the mode makes.

    Args:
        source: A band of the input.
        mode: How the result is tied; equality with the input needs values below zero.
    """
    own = Encoding(source.dtype, source.nodata, source.radiometry.quantification, source.radiometry.offset)
    return own.able(mode in EXACT)


def check_not_empty(job: Job) -> None:
    """Makes sure that there was anything to see.

    Raises:
        InputError: if all of the area is nodata.
    """
    if not job.agreements.tied.seen:
        raise InputError("there is no data in the area: every pixel is nodata", "Is NODATA set right? Is EXTENT over the image?")


def provenance(scene: Scene, encoding: Encoding, mode: str) -> dict[str, str]:
    """Returns the tags that every output carries: program, source, what was detected, convention, date."""
    tags = {
        "S2SR_VERSION": version(),
        "S2SR_SOURCES": "; ".join(scene.names),
        "S2SR_DETECTED": " ".join(scene.detected),
        "S2SR_CONSISTENCY": mode,
        "QUANTIFICATION_VALUE": f"{encoding.quantification:.10g}",
        "BOA_ADD_OFFSET": f"{encoding.offset:.10g}",
    }
    optional = {"ACQUISITION_DATE": scene.date, "PRODUCT_LEVEL": scene.level}
    return {**tags, **{key: value for key, value in optional.items() if value}}


def model_tags(card: Card, network: Runs, job: Job) -> dict[str, str]:
    """Returns the tags that say what made a result, and how far it is from its input."""
    return {
        "S2SR_MODEL": card.name,
        "S2SR_MODEL_SHA256": checksum(card.graph) if card.graph else "none",
        "S2SR_DEVICE": network.device,
        "S2SR_PRECISION": network.precision,
        "S2SR_AGREEMENT": to_json(agreement(job)),
    }


def agreement(job: Job) -> dict[str, Any]:
    """Returns how far a job's result is from its input."""
    return job.agreements.report(job.tying.mode, job.result.encoding.dn_per_reflectance)


def bands_of(job: Job, given: Sequence[str] | None = None) -> list[dict[str, Any]]:
    """Returns which bands a job's result has, and of which input each is.

    Args:
        job: The job.
        given: All inputs, where those of the job's scene are only some of them; a band of none of them has no ``layer``.
    """
    inputs = None if given is None else list(given)
    bands = []
    for name, source in zip(job.reader.names, job.reader.sources):
        layer = source.layer if inputs is None else inputs.index(source.path) if source.path in inputs else None
        bands.append({"name": name, "layer": layer, "source_band": source.index, "source": Path(source.path).name})
    return bands


def outcome(job: Job, scene: Scene, report: str | None) -> dict[str, Any]:
    """Returns what the results of all commands that make a raster have in common."""
    encoding, dn = job.result.encoding, job.result.encoding.dn_per_reflectance
    return {
        "report": report,
        **_figures(job.agreements.tied, dn),
        "pixel_mean_rmse_dn": round(job.agreements.means.rmse * dn, 4),
        "seconds": round(job.seconds, 2),
        "tile": list(job.tile_shape),
        "bands": bands_of(job),
        "detected": list(scene.detected),
        "scene": called(scene),
        "pixel_m": pixel_metres(job.grid.finer(job.result.factor)),
        "mirrored": mirroring(job, scene),
        "convention": {
            "dtype": encoding.dtype,
            "nodata": None if encoding.nodata is None or np.isnan(encoding.nodata) else encoding.nodata,
            "quantification": encoding.quantification,
            "offset": encoding.offset,
        },
        "consistency": agreement(job),
    }


def _figures(tied: Agreement, dn: float) -> dict[str, float]:
    return {
        "mean_bias_dn": round(tied.mean_bias * dn, 4),
        "max_bias_dn": round(tied.max_bias * dn, 4),
        "rmse_dn": round(tied.rmse * dn, 4),
    }


def published(
    outputs: Outputs,
    result: Callable[[], dict[str, Any]],
    figures: Path | None,
    pages: Mapping[Path, Writer] = MappingProxyType({}),
) -> dict[str, Any]:
    """Gives the outputs of a command their names, and returns its result.

    Args:
        outputs: They.
        result: Makes the result; what it says of names is true once they are given.
        figures: JSON file for it, if any.
        pages: What writes the other text files, by file.
    """

    def write_figures(path: Path) -> None:
        save_text(path, to_json(result(), 2) + "\n")

    outputs.publish(pages if figures is None else {**pages, figures: write_figures})
    return result()


def described(stack: Stack) -> dict[str, Any]:
    """Returns what the result says of the revisits."""
    revisits = revisit_records(stack)
    used = len(stack.used)
    return {
        "anchor": {"name": stack.anchor.name, "date": iso(stack.anchor.day)},
        "used": used,
        "left_out": len(revisits) - used,
        "revisits": revisits,
    }


def revisit_tags(stack: Stack) -> dict[str, str]:
    """Returns the tags that say of which revisits a result was made."""
    return {
        "S2SR_SOURCES": "; ".join(one.revisit.name for one in stack.used),
        "S2SR_ANCHOR": f"{stack.anchor.name} {iso(stack.anchor.day) or ''}".strip(),
        "S2SR_DATES": " ".join(iso(one.revisit.day) or "unknown" for one in stack.used),
    }


def iso(day: date | None) -> str | None:
    """Returns a day as ``YYYY-MM-DD``, if it is known."""
    return None if day is None else day.isoformat()
