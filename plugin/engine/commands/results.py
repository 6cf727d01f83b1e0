"""What commands that make a raster say of it: results, tags, reports."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from s2sr.plugin.engine.consistency.agreement import Agreement
from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import checksum
from s2sr.plugin.engine.production.job import Job
from s2sr.plugin.engine.raster.encoding import Encoding
from s2sr.plugin.engine.raster.places import save_text
from s2sr.plugin.engine.source.scene import BandSource, Scene
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


def model_tags(card: Card, device: str, job: Job) -> dict[str, str]:
    """Returns the tags that say what made a result, and how far it is from its input."""
    return {
        "S2SR_MODEL": card.name,
        "S2SR_MODEL_SHA256": checksum(card.graph) if card.graph else "none",
        "S2SR_DEVICE": device,
        "S2SR_AGREEMENT": json.dumps(agreement(job)),
    }


def agreement(job: Job) -> dict[str, Any]:
    """Returns how far a job's result is from its input."""
    return job.agreements.report(job.tying.mode, job.result.encoding.dn_per_reflectance)


def outcome(job: Job, scene: Scene, report: Path | None) -> dict[str, Any]:
    """Returns what the results of all commands that make a raster have in common."""
    encoding, dn = job.result.encoding, job.result.encoding.dn_per_reflectance
    bands = [
        {"name": name, "layer": source.layer, "source_band": source.index, "source": Path(source.path).name}
        for name, source in zip(job.reader.names, job.reader.sources)
    ]
    return {
        "report": None if report is None else str(report),
        **_figures(job.agreements.tied, dn),
        "pixel_mean_rmse_dn": round(job.agreements.means.rmse * dn, 4),
        "seconds": round(job.seconds, 2),
        "tile": job.tile_px,
        "bands": bands,
        "detected": list(scene.detected),
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


def save_report(path: Path | None, result: Mapping[str, Any]) -> None:
    """Writes a result as JSON, whole or not at all."""
    if path is not None:
        save_text(path, json.dumps(result, indent=2) + "\n")
