"""Chooses the precision that a network is run in: the fastest that its card allows and this machine has proved.

A lower precision is proved against 32 bits on two drawn images, every time, and once on a tile of realistic size whether it is faster.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import numpy as np

from s2sr.plugin.engine.errors import CardError, DeviceError, EngineError
from s2sr.plugin.engine.models import vino
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import checksum
from s2sr.plugin.engine.models.devices import Log, available_providers, runtime, try_session
from s2sr.plugin.engine.models.graph_files import NoGraphError
from s2sr.plugin.engine.models.half_graph import halved
from s2sr.plugin.engine.models.precision import WIDEST_DN, Lower
from s2sr.plugin.engine.models.texture import draw, landscape
from s2sr.plugin.engine.models.verdicts import fingerprint, remember, remembered
from s2sr.plugin.engine.sensor.bands import QUANTIFICATION, TEN_METRE
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sentences import Sentence

KIND = {"cpu": "bf16", "openvino": "bf16", "cuda": "fp16", "directml": "fp16"}
"""The lower precision that each device computes fast in."""
PROVED_PX, UNPROVED_PX = 500_000, 2_000_000
"""Pixels of an image from which on ``auto`` takes a lower precision that was proved, and tries one that was not: it takes time itself."""
TINY_PX, SMALL_PX, TILE_PX = 37, 128, 298
"""Sides of the images on which precisions are compared, and of that on which they are timed."""
HARSH_DN = 10.0
"""Difference from 32 bits on the image that networks are proved on, whose contrast is several times that of scenes."""
FASTER = 1.1
"""Times faster that a lower precision has to be."""
TURNS = 2


@dataclass(frozen=True)
class Wish:
    """How precisely a network shall compute.

    Attributes:
        precision: ``full`` for 32 bits, ``fast`` for fewer or an error, ``auto`` for what is proved to be faster.
        pixels: Of the image that will be made, for ``auto``.
    """

    precision: str = "full"
    pixels: int = 0


class Runs(Protocol):
    """A network.

    Attributes:
        device: What it runs on.
        precision: In which precision, on what and by what.
    """

    device: str
    precision: str


class Held(Runs, Protocol):
    """A network whose graph is in a session."""

    session: Any


Network = TypeVar("Network", bound=Held)


class _CannotError(Exception):
    """A lower precision cannot be had; the sentence says why."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def settled(network: Network, card: Card, wish: Wish, threads: int, run: Callable[[Network, Array], Array], log: Log) -> Network:
    """Returns a network in the precision that is wished for, or as it is.

    Args:
        network: It, in 32 bits.
        card: Its card.
        wish: What is wished for.
        threads: Threads of the processor; 0 for all.
        run: Has a network super-resolve ``(bands, rows, cols)``.
        log: Told, with a level, what was found.

    Raises:
        DeviceError: if ``fast`` is wished for, and the card or the device has no lower precision.
    """
    if wish.precision == "full":
        return network
    try:
        kind, lower = _allowed(card, network.device)
        key = fingerprint(
            network.device, kind, threads, runtime().__version__, vino.version(), checksum(card.graph) if card.graph else ""
        )
        known = remembered(key) if wish.precision == "auto" else True
        fewest = 0 if wish.precision == "fast" else UNPROVED_PX if known is None else PROVED_PX
        if known is False or wish.pixels < fewest:
            return network
        lowered = copy.copy(network)
        lowered.session, by = _session(card, lower, kind, network.device, threads)
        lowered.precision = told(kind, network.device, by)
    except _CannotError as reason:
        if wish.precision == "fast":
            raise DeviceError(
                "PRECISION=fast cannot be had: {why}", "Set PRECISION to auto, or to full.", why=reason.why
            ) from reason
        return network
    try:
        wrong = _wrong(network, lowered, card, run)
        gain = _gain(network, lowered, card, run) if known is None and not wrong else 0.0
    except (EngineError, MemoryError) as error:
        log(Sentence("{precision} is not used: it fails ({why})", precision=lowered.precision, why=error), "warning")
        return network
    if wrong:
        log(Sentence("{precision} is not used: {why}", precision=lowered.precision, why=wrong), "warning")
        if wish.precision == "auto":
            remember(key, False)
        return network
    if known is None:
        remember(key, gain >= FASTER)
        said = "{precision} is {gain} times as fast as {full} here; this is remembered"
        log(Sentence(said, precision=lowered.precision, gain=f"{gain:.2f}", full=network.precision), "info")
        if gain < FASTER:
            return network
    return lowered


def told(kind: str, device: str, by: str = "") -> str:
    """Returns in words what a network is computed in; by onnxruntime, or OpenVINO on its device, where nothing else is said."""
    if not by:
        by = f"openvino {vino.version()}" if device == "openvino" else f"onnxruntime {runtime().__version__}"
    return f"{kind} on {'cpu' if device == 'openvino' else device} by {by}"


def _allowed(card: Card, device: str) -> tuple[str, Lower]:
    """Returns the lower precision of a device that a card allows, and where."""
    kind = KIND.get(device)
    if kind is None:
        raise _CannotError(Sentence("there is none on {device}", device=device))
    if card.lower is None or kind not in card.lower.kinds:
        raise _CannotError(Sentence("the card of {model} allows no {kind}", model=card.name, kind=kind))
    if kind in vino.BY_KIND and not vino.version():
        raise _CannotError(Sentence("{kind} on the processor needs the package {package}", kind=kind, package="openvino"))
    return kind, card.lower


def _session(card: Card, lower: Lower, kind: str, device: str, threads: int) -> tuple[Any, str]:
    """Makes a session in a lower precision; returns it and what makes it."""
    graph = card.graph
    if graph is None:
        raise _CannotError(Sentence("{model} has no graph", model=card.name))
    try:
        if kind in vino.BY_KIND:
            if not vino.computes_in(kind):
                raise _CannotError(Sentence("this processor does not compute in {kind}", kind=kind))
            return vino.VinoSession(graph, threads, lower, kind), f"openvino {vino.version()}"
        half = halved(graph.read_bytes(), lower.start, lower.end)
        session, reason = try_session(half, device, threads, available_providers(), exact=True)
    except _CannotError:
        raise
    except (NoGraphError, CardError) as error:
        raise _CannotError(str(error)) from error
    except Exception as error:  # whatever OpenVINO raises
        raise _CannotError(" ".join(str(error).split())[:200]) from error
    if session is None:
        raise _CannotError(reason)
    return session, f"onnxruntime {runtime().__version__}"


def _wrong(full: Network, lowered: Network, card: Card, run: Callable[[Network, Array], Array]) -> Sentence | None:
    """Returns, in words, how far a lower precision is from 32 bits on drawn images, if that is too far."""
    bands = card.order or TEN_METRE
    drawn = draw(bands, card.gsd_m, TINY_PX, TINY_PX + 4).image
    for image, most in ((drawn, HARSH_DN), (landscape(len(bands), SMALL_PX), WIDEST_DN)):
        error = run(lowered, image) - run(full, image)
        off = float(np.sqrt(np.mean(np.square(error, dtype=np.float64)))) * QUANTIFICATION
        if not off <= most:
            return Sentence("on a drawn image it is off by {off} DN, more than {most}", off=f"{off:.2f}", most=most)
    return None


def _gain(full: Network, lowered: Network, card: Card, run: Callable[[Network, Array], Array]) -> float:
    """Returns how many times faster a lower precision is, on a tile at a time, as networks are run."""
    image = landscape(len(card.order or TEN_METRE), TILE_PX)

    def seconds(network: Network) -> float:
        start = time.perf_counter()
        run(network, image)
        return time.perf_counter() - start

    seconds(lowered)  # what is made when a shape is first seen
    turns = [(seconds(full), seconds(lowered)) for _ in range(TURNS)]
    return min(turn[0] for turn in turns) / min(turn[1] for turn in turns)
