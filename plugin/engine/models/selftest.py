"""Makes models ready, and proves on a small image that a network does what its card says."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from s2sr.plugin.engine.errors import CardError, EngineError
from s2sr.plugin.engine.models.card import Card
from s2sr.plugin.engine.models.catalogue import is_shipped
from s2sr.plugin.engine.models.devices import Log
from s2sr.plugin.engine.models.networks import BicubicNetwork, Network, OnnxNetwork
from s2sr.plugin.engine.models.proving import Wish, settled
from s2sr.plugin.engine.models.texture import Difference, difference, draw
from s2sr.plugin.engine.sensor.bands import TEN_METRE
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sentences import Sentence

ROWS, COLS = 37, 41
"""Of the image that a network is tried on; odd ones, as tiles at an image's edge are."""
CONTRAST, BIAS, SHIFT_PX = 0.45, 0.03, 0.2
"""Farthest that a result may be from its input. None that ships is above 0.26, 0.006 and 0.05; nothing broken is below all three."""
CORE_PX, AROUND_PX, WIDEST_PX = 5, 4, 64
"""Pixels within a margin and beyond it, on which the margin is tried, and the widest margin that is."""
SEAMS, VISIBLE_SEAMS = 0.0005, 0.005
"""Reflectance by which what lies beyond the margin may change a result, before it is said, and before it is refused."""
FULL = Wish()
MEANT = Sentence("Are bands, factor, scaling, psf and graph what it was trained with, and is it a network for super-resolution?")


def open_network(card: Card, device: str, threads: int, log: Log, wish: Wish = FULL) -> Network:
    """Makes a model ready, and proves on a small image that it does what its card says.

    Args:
        card: The model.
        device: One of :data:`~s2sr.plugin.engine.models.devices.DEVICES`.
        threads: Threads of the processor; 0 for all.
        log: Told, with a level, what was chosen and why.
        wish: How precisely it shall compute.

    Raises:
        CardError: if graph and card do not match.
        DeviceError: if the device cannot be had.
    """
    if card.graph is None:
        cubic = BicubicNetwork(card.factor)
        prove(card, card.order or TEN_METRE, cubic.run, log)
        return cubic
    network = OnnxNetwork(card.graph, card.multiplier, device, threads, log)
    if isinstance(network.channels, int) and network.channels != len(card.order):
        raise CardError(
            "{card} names {count} bands, but {graph} takes {channels}",
            MEANT,
            card=card.path.name,
            count=len(card.order),
            graph=card.graph.name,
            channels=network.channels,
        )
    prove(card, card.order or TEN_METRE, network.run, log)
    return settled(network, card, wish, threads, lambda one, image: one.run(image), log)


def prove(card: Card, bands: tuple[str, ...], run: Callable[[Array], Array], log: Log) -> None:
    """Proves on a small image that a network does what its card says; what did not ship, also that its margin is wide enough.

    Args:
        card: The card.
        bands: Names of the bands that the network takes.
        run: Super-resolves ``(bands, rows, cols)``.
        log: Told, with a level, what is not as good as it could be.

    Raises:
        CardError: if the network fails, or its result is of another shape, not finite, or not what the sensor saw, enlarged.
    """
    texture = draw(bands, card.gsd_m, ROWS, COLS)
    found = difference(texture, _made(card, run, texture.image), card.factor, card.psf)
    wrong = _wrong(found)
    if wrong:
        raise CardError(
            "the network of {card} does not give back what it is given: on a small test image, {wrong}",
            MEANT,
            card=card.path.name,
            wrong=wrong,
        )
    if not is_shipped(card) and card.margin_px <= WIDEST_PX:
        _prove_margin(card, bands, run, log)


def _prove_margin(card: Card, bands: tuple[str, ...], run: Callable[[Array], Array], log: Log) -> None:
    rows = CORE_PX + 2 * card.margin_px + 2 * AROUND_PX
    image = draw(bands, card.gsd_m, rows, rows + 1).image
    inside = (slice(None), slice(AROUND_PX, -AROUND_PX), slice(AROUND_PX, -AROUND_PX))
    wide, narrow = (_made(card, run, np.ascontiguousarray(given)) for given in (image, image[inside]))
    seam = float(np.abs(_core(wide, card, AROUND_PX) - _core(narrow, card, 0)).max())
    if seam > VISIBLE_SEAMS:
        raise CardError(
            "{card}: margin_px is {margin}, but what lies beyond it changes the result by a reflectance of {seam}",
            "Set it to the radius, in pixels of the input, from which a pixel of the result depends on the input.",
            card=card.path.name,
            margin=card.margin_px,
            seam=f"{seam:.2g}",
        )
    if seam > SEAMS:
        told = "tiles of {model} may show seams of up to {seam} of reflectance: its margin_px is narrow"
        log(Sentence(told, model=card.name, seam=f"{seam:.4f}"), "warning")


def _core(result: Array, card: Card, around: int) -> Array:
    cut = (card.margin_px + around) * card.factor
    core: Array = result[:, cut : result.shape[1] - cut, cut : result.shape[2] - cut]
    return core


def _made(card: Card, run: Callable[[Array], Array], image: Array) -> Array:
    """Returns what a network makes of an image, of the shape that its card promises and finite."""
    bands, rows, cols = image.shape
    result = attempted(card, run, image, MEANT)
    check_shape(card, result, (bands, rows, cols), MEANT)
    if not np.isfinite(result).all():
        raise CardError(
            "the network of {card} gives values that are not finite on a small test image", MEANT, card=card.path.name
        )
    return result


def check_shape(card: Card, made: Array, given: tuple[int, int, int], hint: Sentence) -> None:
    """Makes sure that a network gives what its card promises.

    Args:
        card: Its card.
        made: What it gives.
        given: Bands or planes that are promised, and rows and columns of what it was given.
        hint: What may be wrong with the card.

    Raises:
        CardError: if it gives another number of planes, rows or columns.
    """
    planes, rows, cols = given
    expected = (planes, rows * card.factor, cols * card.factor)
    if made.shape != expected:
        raise CardError(
            "{card} promises {expected} from {rows} x {cols} pixels, its graph gives {shape}",
            hint,
            card=card.path.name,
            expected=expected,
            rows=rows,
            cols=cols,
            shape=made.shape,
        )


def attempted(card: Card, run: Callable[[Array], Array], image: Array, hint: Sentence) -> Array:
    """Runs a network on a small image ``(..., rows, cols)``.

    Args:
        card: Its card.
        run: The network.
        image: What it takes.
        hint: What may be wrong with the card.

    Raises:
        CardError: in words, where it fails; one of its own is left as it is.
    """
    rows, cols = image.shape[-2:]
    try:
        return run(image)
    except MemoryError as error:
        raise CardError(
            "the network of {card} needs more memory than there is, for {rows} x {cols} pixels",
            hint,
            card=card.path.name,
            rows=rows,
            cols=cols,
        ) from error
    except CardError:
        raise
    except EngineError as error:
        raise CardError(
            "the network of {card} fails on {rows} x {cols} pixels: {why}",
            hint,
            card=card.path.name,
            rows=rows,
            cols=cols,
            why=error,
        ) from error


def _wrong(found: Difference) -> Sentence | None:
    """Returns, in words, what of a difference is too much, if anything."""
    if found.bias > BIAS:
        return Sentence("the mean of a band is off by a reflectance of {bias}", bias=f"{found.bias:.2g}")
    if found.shift_px > SHIFT_PX:
        return Sentence("the result is moved by {shift} pixels", shift=f"{found.shift_px:.2g}")
    if found.contrast > CONTRAST:
        return Sentence("a band is off by {share} of its contrast", share=f"{found.contrast:.0%}")
    return None
