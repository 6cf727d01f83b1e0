"""Networks that tell buildings: graphs in onnxruntime, proved on a small drawn image."""

from __future__ import annotations

import numpy as np

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.buildings_card import PLANES, BuildingsCard
from s2sr.plugin.engine.models.catalogue import is_shipped
from s2sr.plugin.engine.models.devices import Log, make_session, run_session
from s2sr.plugin.engine.models.scaling import Scaling
from s2sr.plugin.engine.models.selftest import attempted, check_shape
from s2sr.plugin.engine.models.texture import draw
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sentences import Sentence

PROBABILITIES = PLANES[:2]
TOLERANCE = 1e-3
"""Part beyond 0..1 that rounding may bring a probability to."""
CORE_PX, BEYOND_PX, WIDEST_PX = 8, 48, 128
"""Pixels within a margin and beyond it, on which the margin is tried, and the widest margin that is."""
SEAMS, VISIBLE_SEAMS = 0.02, 0.2
"""Probability by which what lies beyond the margin may change a result, before it is said, and before it is refused."""
MEANT = Sentence(
    "Are bands, factor, outputs, step_px, frames and graph what it was trained with, and is it a network for footprints?"
)


class SegmentationNetwork:
    """A graph in an onnxruntime session.

    It takes ``(1, bands, rows, cols)``, or of revisits ``(1, time, bands, rows, cols)``, and gives ``(1, planes, factor * rows,
    factor * cols)``, all float.

    Args:
        card: Its card.
        device: One of :data:`~s2sr.plugin.engine.models.devices.DEVICES`.
        threads: Threads of the processor; 0 for all.
        log: Told, with a level, what was chosen and why.

    Raises:
        CardError: if the file is no such graph.
        DeviceError: if a device asked for by name cannot be had.
    """

    def __init__(self, card: BuildingsCard, device: str, threads: int, log: Log) -> None:
        if card.graph is None:
            raise CardError("{card} names no graph", card=card.path.name)
        self.card = card
        self.device, self.session = make_session(card.graph, device, threads, log)
        inputs, outputs = self.session.get_inputs(), self.session.get_outputs()
        axes = 4 if card.frames is None else 5
        if len(inputs) != 1 or len(outputs) != 1 or len(inputs[0].shape) != axes or inputs[0].type != "tensor(float)":
            found = ", ".join(f"{one.name} {one.type} {one.shape}" for one in inputs)
            wanted = "(batch, bands, rows, cols)" if card.frames is None else "(batch, time, bands, rows, cols)"
            raise CardError(
                "{graph} takes {found}",
                "A network with this card takes one float input {wanted}.",
                graph=card.graph.name,
                found=found,
                wanted=wanted,
            )
        bands = inputs[0].shape[-3]
        if isinstance(bands, int) and bands != len(card.order):
            raise CardError(
                "{card} names {count} bands, but {graph} takes {bands}",
                MEANT,
                card=card.path.name,
                count=len(card.order),
                graph=card.graph.name,
                bands=bands,
            )
        self.input = inputs[0].name

    def run(self, frames: Array) -> Array:
        """Tells buildings.

        Args:
            frames: ``(frames, bands, rows, cols)`` in the card's order, brought to its percentiles; rows and columns are multiples of
                its step. A network of single images looks at the first; one of revisits at its most, fewer being repeated in turn.

        Returns:
            ``(planes, factor * rows, factor * cols)``; raises MemoryError where the device's memory does not do.

        Raises:
            CardError: if the graph gives planes of another size than the card promises, or values that are not finite.
        """
        image = frames[0] if self.card.frames is None else frames[np.arange(self.card.frames[1]) % len(frames)]
        result = run_session(self.session, {self.input: np.ascontiguousarray(image[None], np.float32)}, self.device)
        planes: Array = result.astype(np.float32, copy=False)
        self._check(planes, *frames.shape[2:])
        return planes

    def _check(self, planes: Array, rows: int, cols: int) -> None:
        """Makes sure that planes of an image are numbers, as many as promised: a graph may do well on some images alone."""
        card = self.card
        check_shape(card, planes, (len(card.outputs), rows, cols), MEANT)
        if not np.isfinite(planes).all():
            raise CardError("the network of {card} gives values that are not finite", MEANT, card=card.path.name)


def open_segmentation(card: BuildingsCard, device: str, threads: int, log: Log) -> SegmentationNetwork:
    """Makes a network ready, and proves on a small image that it does what its card says.

    It has to give planes of the size that the card promises, probabilities from 0 to 1 and densities that are not negative, for a
    drawn image and for a flat one; and that of others than shipped ones may not depend on what lies beyond its margin.

    Raises:
        CardError: if graph and card do not match.
        DeviceError: if the device cannot be had.
    """
    network = SegmentationNetwork(card, device, threads, log)
    side = card.step_px * max(1, -(-40 // card.step_px))
    drawn = _drawn(card, side, side + card.step_px)
    _prove(network, drawn)
    _prove(network, np.zeros_like(drawn))
    if not is_shipped(card) and card.margin_px <= WIDEST_PX:
        _prove_margin(network, log)
    return network


def _drawn(card: BuildingsCard, rows: int, cols: int) -> Array:
    image = draw(card.order, card.gsd_m, rows, cols).image
    return Scaling.of(image.reshape(len(image), -1), card.percentiles).scaled(image)[None]


def _prove(network: SegmentationNetwork, frames: Array) -> Array:
    card = network.card
    planes = attempted(card, network.run, frames, MEANT)
    for name, plane in zip(card.outputs, planes):
        top = 1 + TOLERANCE if name in PROBABILITIES else np.inf
        if plane.min() < -TOLERANCE or plane.max() > top:
            template = "the network of {card} gives {name} from {lowest} to {highest}, which is no density"
            if name in PROBABILITIES:
                template = "the network of {card} gives {name} from {lowest} to {highest}, which is no probability"
            raise CardError(
                template,
                MEANT,
                card=card.path.name,
                name=name,
                lowest=f"{plane.min():.3g}",
                highest=f"{plane.max():.3g}",
            )
    return planes


def _prove_margin(network: SegmentationNetwork, log: Log) -> None:
    card = network.card
    margin, core, beyond = (card.step_px * -(-length // card.step_px) for length in (card.margin_px, CORE_PX, BEYOND_PX))
    side = core + 2 * margin + 2 * beyond
    wide = _drawn(card, side, side)
    narrow = np.ascontiguousarray(wide[..., beyond : side - beyond, beyond : side - beyond])
    cores = [
        planes[0, cut * card.factor : -cut * card.factor or None, cut * card.factor : -cut * card.factor or None]
        for planes, cut in ((_prove(network, wide), margin + beyond), (_prove(network, narrow), margin))
    ]
    seam = float(np.abs(cores[0] - cores[1]).max())
    if seam > VISIBLE_SEAMS:
        raise CardError(
            "{card}: margin_px is {margin}, but what lies beyond it changes the result by a probability of {seam}",
            "Set it to the radius, in pixels of the input, from which a pixel of the result depends on the input.",
            card=card.path.name,
            margin=card.margin_px,
            seam=f"{seam:.2g}",
        )
    if seam > SEAMS:
        told = "tiles of {model} may show seams of up to {seam} of probability: its margin_px is narrow"
        log(Sentence(told, model=card.name, seam=f"{seam:.2g}"), "warning")
