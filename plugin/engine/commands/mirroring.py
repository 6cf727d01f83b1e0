"""How a result mirrors its input: what is declared of its bands, and what is said of that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.production.job import Job
from s2sr.plugin.engine.raster.encoding import Encoding, Label
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.scene import BandSource, Scene


def mirrored(sources: Sequence[BandSource], encoding: Encoding) -> tuple[Label, ...]:
    """Returns what a result says of its bands: the scales and offsets that the input declares.

    A band of another convention than the result's is stored in that of the result, so that its own scale would be wrong, and the
    result's stands in for it.

    Args:
        sources: The bands of the input that the result has, in its order.
        encoding: How it is stored.
    """
    return tuple(source.label if _is_stored_alike(source, encoding) else encoding.label for source in sources)


def _is_stored_alike(source: BandSource, encoding: Encoding) -> bool:
    own = source.radiometry
    return (own.quantification, own.offset) == (encoding.quantification, encoding.offset)


def mirroring(job: Job, scene: Scene) -> dict[str, Any]:
    """Returns what a job's result keeps of its input, band by band, and which of its bands it has not.

    Args:
        job: The job.
        scene: The input.
    """
    product = job.result
    return {
        "bands": [
            {"name": name, "scale": label.scale, "offset": label.offset} for name, label in zip(product.names, product.labels)
        ],
        "left_out": [name for name in scene.bands if name not in product.names],
        "dtype": product.encoding.dtype,
    }


def tell_mirroring(job: Job, scene: Scene, events: Events) -> None:
    """Says in a sentence what a result keeps of its input."""
    said = mirroring(job, scene)
    template = "as the input: bands in the order {bands}; values in its units, {scales} declared"
    if said["left_out"]:
        template = "as the input: bands in the order {bands}; without {missing}; values in its units, {scales} declared"
    events.log(template, bands=" ".join(job.result.names), missing=" ".join(said["left_out"]), scales=_scales(job))


def _scales(job: Job) -> Sentence:
    found = sorted({(label.scale, label.offset) for label in job.result.labels})
    if found == [(1.0, 0.0)]:
        return Sentence("no scale")
    words = [Sentence("scale {scale}, offset {offset}", scale=f"{scale:g}", offset=f"{offset:g}") for scale, offset in found]
    joined, *others = words
    for one in others:
        joined = Sentence("{one} and {other}", one=joined, other=one)
    return joined
