"""Runs what super-resolves stacks: graphs of many images, and what is built in."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card import StackCard
from s2sr.plugin.engine.models.catalogue import find_card, is_shipped
from s2sr.plugin.engine.models.devices import Log, make_session, run_session
from s2sr.plugin.engine.models.proving import Wish, settled, told
from s2sr.plugin.engine.models.selftest import FULL, open_network, prove
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.psf import RESULT_PSF, between_px
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.source.scene_reader import SceneReader
from s2sr.plugin.engine.stack.fuse.shift_and_add import Part, ShiftAndAdd

INPUTS = {"frames": 5, "masks": 4, "days": 2, "shifts": 3}
"""What a graph of stacks takes, and the number of its axes: batch and time first."""
PROVED_FRAMES = 2


class StackNetwork(Protocol):
    """Something that super-resolves the first of several images of one place."""

    device: str
    precision: str

    def run(self, frames: Array, masks: NDArray[np.bool_], days: Array, shifts_px: Array) -> Array:
        """Super-resolves.

        Args:
            frames: ``(T, bands, rows, cols)``, reflectance without holes, the anchor first, not registered.
            masks: ``(T, rows, cols)``, where each is clear.
            days: ``(T,)``, signed days from the date that the result is of.
            shifts_px: ``(T, 2)``, rows and columns that each frame's content lies below and right of the anchor's.

        Returns:
            ``(bands, factor * rows, factor * cols)``; raises MemoryError where the device's memory does not do.
        """


class OnnxStackNetwork:
    """A graph of stacks in an onnxruntime session.

    It takes ``frames (batch, time, bands, rows, cols)``, and as far as it needs them ``masks (batch, time, rows, cols)``, 1 where clear,
    ``days (batch, time)`` and ``shifts (batch, time, 2)``, all float; its one output is ``(batch, bands, factor * rows, factor * cols)``.

    Args:
        card: Its card.
        device: One of :data:`~s2sr.plugin.engine.models.devices.DEVICES`.
        threads: Threads of the processor; 0 for all.
        log: Told, with a level, what was chosen and why.

    Raises:
        CardError: if the file is no such graph.
        DeviceError: if a device asked for by name cannot be had.
    """

    def __init__(self, card: StackCard, device: str, threads: int, log: Log) -> None:
        if card.graph is None:
            raise CardError("{card} names no graph", card=card.path.name)
        self.multiplier = np.float32(card.multiplier)
        self.device, self.session = make_session(card.graph, device, threads, log, exact=True)
        self.precision = told("fp32", self.device)
        inputs = {one.name: one for one in self.session.get_inputs()}
        fitting = all(
            name in INPUTS and len(one.shape) == INPUTS[name] and one.type == "tensor(float)" for name, one in inputs.items()
        )
        if not fitting or "frames" not in inputs or len(self.session.get_outputs()) != 1:
            found = ", ".join(f"{name} {one.type} {one.shape}" for name, one in inputs.items())
            raise CardError(
                "{graph} takes {found}",
                "A model of stacks takes frames (batch, time, bands, rows, cols), and may take masks, days and shifts.",
                graph=card.graph.name,
                found=found,
            )
        self.inputs = tuple(inputs)
        bands, wanted = inputs["frames"].shape[2], len(card.order)
        if isinstance(bands, int) and bands != wanted:
            raise CardError(
                "{card} names {wanted} bands, but {graph} takes {bands}",
                card=card.path.name,
                wanted=wanted,
                graph=card.graph.name,
                bands=bands,
            )

    def run(self, frames: Array, masks: NDArray[np.bool_], days: Array, shifts_px: Array) -> Array:
        """Super-resolves; see :class:`StackNetwork`."""
        values = {
            "frames": frames * self.multiplier,
            "masks": masks.astype(np.float32),
            "days": days.astype(np.float32),
            "shifts": shifts_px.astype(np.float32),
        }
        result = run_session(self.session, {name: values[name][None] for name in self.inputs}, self.device)
        scaled: Array = (result / self.multiplier).astype(np.float32)
        return scaled


def open_stack_network(
    card: StackCard, names: tuple[str, ...], parts: tuple[Part, ...], device: str, threads: int, log: Log, wish: Wish = FULL
) -> StackNetwork:
    """Makes a model of stacks ready, and proves on a small stack that its graph does what its card says.

    Args:
        card: The model.
        names: The bands of the stack, which what is built in takes.
        parts: How each of them is fused by what is built in.
        device: One of :data:`~s2sr.plugin.engine.models.devices.DEVICES`.
        threads: Threads of the processor; 0 for all.
        log: Told, with a level, what was chosen and why.
        wish: How precisely it shall compute.

    Raises:
        CardError: if graph and card do not match.
        DeviceError: if the device cannot be had.
    """
    fewest = card.frames[0]
    if card.graph is None:
        built_in = _open_built_in(card, names, parts, device, threads, log, wish)
        if not is_shipped(card):
            prove(card, names, lambda image: _repeated(built_in, image, fewest), log)
        return built_in
    network = OnnxStackNetwork(card, device, threads, log)
    prove(card, card.order, lambda image: _repeated(network, image, fewest), log)
    return settled(network, card, wish, threads, lambda one, image: _repeated(one, image, fewest), log)


def _repeated(network: StackNetwork, image: Array, fewest: int) -> Array:
    """Returns what a network makes of an image that is seen several times, each time clear."""
    frames = max(PROVED_FRAMES, fewest)
    clear = np.ones((frames, *image.shape[1:]), bool)
    return network.run(np.stack([image] * frames), clear, np.arange(frames, dtype=np.float32), np.zeros((frames, 2), np.float32))


def _open_built_in(
    card: StackCard, names: tuple[str, ...], parts: tuple[Part, ...], device: str, threads: int, log: Log, wish: Wish
) -> StackNetwork:
    if card.base is None:
        return ShiftAndAdd(card.factor, parts)
    single = find_card(card.base, None)
    if single.factor != card.factor:
        raise CardError(
            "{card}: factor is {factor}, that of {single} is {other}",
            card=card.path.name,
            factor=card.factor,
            single=single.name,
            other=single.factor,
        )
    network = open_network(single, device, threads, log, wish)
    order = single.order or names
    places = [order.index(name) for name in names]

    def base(image: Array) -> Array:
        given = np.zeros((len(order), *image.shape[1:]), np.float32)
        given[places] = image
        return network.run(given)[places]

    built_in = ShiftAndAdd(card.factor, parts, base)
    built_in.device, built_in.precision = network.device, network.precision
    return built_in


def parts_of(anchor: SceneReader, factor: int, psf: float = RESULT_PSF) -> tuple[Part, ...]:
    """Tells of each band what lies between a result of ``factor`` times the resolution and it, and whether its own pixels are those of
    the reference grid.
    """
    parts = []
    for index, (name, lattice) in enumerate(zip(anchor.names, anchor.lattices)):
        own = anchor.own_ratio(index)
        parts.append(Part(between_px(name, own * factor, psf) / factor, own == lattice.ratio == 1))
    return tuple(parts)


def ten_metre_parts(factor: int) -> tuple[Part, ...]:
    """Tells the same of the 10 m bands as they are measured."""
    return tuple(Part(between_px(name, factor) / factor, True) for name in TEN_METRE)
