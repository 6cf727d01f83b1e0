"""Finds out how stored values become reflectance: gathers what is said and what pixels show, and asks where these do not decide."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np

from s2sr.plugin.engine.errors import AmbiguousInputError, InputError
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.conventions import Claim, claims
from s2sr.plugin.engine.source.layers import Layer, Sample, sample
from s2sr.plugin.engine.source.plausible import GAP, check_wrapped, denial, suspicions
from s2sr.plugin.engine.source.ranges import Part, check_offset_left, offset_by_range, scale_by_range
from s2sr.plugin.engine.source.scene import Radiometry

ASK_OFFSET = Sentence(
    "Set OFFSET: -1000 for products of baseline 04.00 or later (since January 2022, and reprocessed older ones), else 0; "
    "harmonised copies have none."
)
OFFSET_SET = Sentence("OFFSET set by the user")
JUDGED = ("B04", "B02")
"""Bands of a product that are looked at, the darkest over land."""


class UntoldOffsetError(AmbiguousInputError):
    """Nothing tells whether digital numbers have an offset."""


@dataclass(frozen=True)
class Found:
    """How the bands of a scene become reflectance.

    Attributes:
        radiometry: One for each band.
        sentences: What was detected.
        warnings: What is doubtful.
    """

    radiometry: tuple[Radiometry, ...]
    sentences: tuple[Sentence, ...]
    warnings: tuple[Sentence, ...]


def detect(
    samples: Sequence[Sample], offset: float | None, scale: float | None, said: Sequence[Sequence[Claim]] | None = None
) -> Found:
    """Finds the radiometry of the bands of one scene.

    Args:
        samples: Pixels of the bands.
        offset: What the user says, none for "find out".
        scale: The same of the quantification.
        said: What is said of each band; none to look at its file.

    Raises:
        AmbiguousInputError: naming the option to set.
        InputError: if the bands do not share a convention, or the values cannot be reflectance in any.
    """
    _check_said(offset, scale)
    layers = [one.layer for one in samples]
    if len({_kind(layer) for layer in layers}) > 1:
        kinds = ", ".join(sorted({f"{layer.file.name}: {layer.dtype}" for layer in layers}))
        raise InputError("the bands mix digital numbers and reflectance ({kinds})", "Pick bands of one product.", kinds=kinds)
    said = said if said is not None else claims(layers)
    scaled = [_quantification(found, scale) for found in said]
    for one, part in zip(samples, scaled):
        if part is None or part.value <= GAP:
            check_wrapped(one)
    if any(one is None for one in scaled):
        guess = scale_by_range(samples, any(claim.offset for found in said for claim in found))
        scaled = [one or guess for one in scaled]
    shifted, warnings = _offsets(samples, said, [one for one in scaled if one], offset)
    result = [Radiometry(q.value, o.value, _origin(q, o), told=o.told) for q, o in zip(scaled, shifted) if q]
    sentences = sorted({_formula(r.origin, f"{r.offset:+g}", r.quantification) for r in result})
    if len({(r.quantification, r.offset) for r in result}) > 1 and not all(r.told for r in result):
        raise InputError(
            "the bands have different conventions: {sentences}",
            "Set OFFSET and SCALE, or pick bands of one product.",
            sentences=" ".join(sentences),
        )
    doubts = suspicions(samples, result, by_user=offset is not None or scale is not None)
    return Found(tuple(result), tuple(sentences), (*warnings, *doubts))


def detect_product(
    layers: Sequence[Layer], said: Mapping[str, Sequence[Claim]], offset: float | None, scale: float | None
) -> Found:
    """Finds the radiometry of a product's bands: what is said of each, which the pixels of two of them may deny or have to tell.

    Args:
        layers: The bands.
        said: What the product says of each, by name.
        offset: What the user says, none for "find out".
        scale: The same of the quantification.

    Raises:
        AmbiguousInputError: see :func:`detect`.
        InputError: see there.
    """
    judged = sorted(layers, key=lambda layer: JUDGED.index(layer.name) if layer.name in JUDGED else len(JUDGED))[: len(JUDGED)]
    found = detect([sample(layer) for layer in judged], offset, scale, [said[layer.name] for layer in judged])
    first, told = found.radiometry[0], said[judged[0].name]
    as_said = offset is None and scale is None and any(claim.offset == first.offset for claim in told)
    radiometry = tuple(_as_said(said[layer.name], first) if as_said else first for layer in layers)
    shifts = sorted({one.offset for one in radiometry})
    sentence = _formula(first.origin, reduce(_or, [f"{shift:+g}" for shift in shifts]), first.quantification)
    return Found(radiometry, (sentence,), found.warnings)


def _formula(origin: str, offset: str, quantification: float) -> Sentence:
    return Sentence(
        "{origin}: reflectance = (value {offset}) / {quantification}.",
        origin=origin,
        offset=offset,
        quantification=f"{quantification:g}",
    )


def _or(one: str, other: str) -> str:
    return Sentence("{one} or {other}", one=one, other=other)


def _as_said(said: Sequence[Claim], first: Radiometry) -> Radiometry:
    offset = next(claim.offset for claim in said if claim.offset is not None)
    return Radiometry(first.quantification, offset, first.origin, told=True)


def _check_said(offset: float | None, scale: float | None) -> None:
    if scale is not None and not (math.isfinite(scale) and scale > 0):
        raise InputError(
            "SCALE is {scale}", "It is how many stored values make a reflectance of 1: 10000, 1, ...", scale=f"{scale:g}"
        )
    if offset is not None and not math.isfinite(offset):
        raise InputError(
            "OFFSET is {offset}", "It is added to stored values: 0, or -1000 since baseline 04.00.", offset=f"{offset:g}"
        )


def _kind(layer: Layer) -> str:
    return "picture" if layer.dtype == np.uint8 else "float" if layer.dtype.kind == "f" else "integer"


def _origin(quantification: Part, offset: Part) -> Sentence:
    if quantification.origin == offset.origin:
        return quantification.origin
    return Sentence("{origin}, offset {other}", origin=quantification.origin, other=offset.origin)


def _quantification(found: Sequence[Claim], scale: float | None) -> Part | None:
    if scale is not None:
        return Part(scale, Sentence("SCALE set by the user"), False)
    return next((Part(claim.quantification, _by(claim), True) for claim in found if claim.quantification), None)


def _by(claim: Claim) -> Sentence:
    return Sentence("by {origin}", origin=claim.origin)


def _offsets(
    samples: Sequence[Sample], said: Sequence[Sequence[Claim]], scaled: Sequence[Part], offset: float | None
) -> tuple[list[Part], list[Sentence]]:
    """Returns the offset of each band, and what is doubtful about it."""
    if offset is not None:
        return [Part(offset, OFFSET_SET, False)] * len(samples), []
    told = [next((claim for claim in found if claim.offset is not None), None) for found in said]
    scales = [part.value for part in scaled]
    against = denial(samples, [claim.offset if claim and claim.offset else 0.0 for claim in told], scales)
    if against:
        claim = next(claim for claim in told if claim is not None and claim.offset)
        if claim.firm:
            raise AmbiguousInputError(
                "by {origin} the offset is {offset}, yet {against}",
                ASK_OFFSET,
                origin=claim.origin,
                offset=f"{claim.offset:g}",
                against=against,
            )
        denied = Sentence("denied by the values, against {origin}", origin=claim.origin)
        doubt = Sentence(
            "{origin} means an OFFSET of {offset}, but {against}: taken as harmonised, OFFSET 0.",
            origin=claim.origin,
            offset=f"{claim.offset:g}",
            against=against,
        )
        return [Part(0.0, denied, True)] * len(samples), [doubt]
    if all(claim is not None for claim in told):
        return [Part(claim.offset or 0.0, _by(claim), True) for claim in told if claim], []
    guess = _guessed(samples, scales)
    return [Part(claim.offset or 0.0, _by(claim), True) if claim else guess for claim in told], []


def _guessed(samples: Sequence[Sample], scales: Sequence[float]) -> Part:
    if max(scales) == 1:
        check_offset_left(samples)
    if min(scales) < 0.5 * QUANTIFICATION or max(scales) > 2 * QUANTIFICATION:
        return Part(0.0, Sentence("none, as values are no digital numbers of a product"), False)
    found = offset_by_range(samples)
    if found is None:
        darkest = min((one.percentile(1) for one in samples if one.values.size), default=0.0)
        raise UntoldOffsetError(
            "digital numbers with or without the offset of baseline 04.00? The darkest are {darkest}, and nothing else tells",
            ASK_OFFSET,
            darkest=f"{darkest:.0f}",
        )
    return Part(0.0, found, False)
