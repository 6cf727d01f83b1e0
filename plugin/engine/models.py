"""Finds models and makes them ready to run."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np

from s2sr.plugin.engine.cards import COMMANDS, Card, load_card
from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.sensor.sampling import Array
from s2sr.plugin.engine.sessions import BicubicNetwork, Log, Network, OnnxNetwork

FOLDER = Path(__file__).resolve().parents[2] / "models"
SUMS = "SHA256SUMS"


def shipped() -> list[Card]:
    """Returns the cards of the models that came with the program."""
    return [load_card(path) for path in sorted(FOLDER.glob("*.yaml"))]


def find_card(name: str | None, file: Path | None, task: str = "sisr") -> Card:
    """Returns a model's card, by name among those shipped, or by its file (the card, or the graph beside it).

    Args:
        name: One of those shipped.
        file: The card or the graph of another; it takes the place of the name.
        task: What the model has to do.

    Raises:
        CardError: if there is none, it does something else, or a shipped file was changed.
    """
    card = _find(name, file)
    if card.task != task:
        raise CardError(
            f"{card.name} is a model for {COMMANDS[card.task]}, not for {COMMANDS[task]}", "Pick another model, or that command."
        )
    return card


def _find(name: str | None, file: Path | None) -> Card:
    if file is not None:
        card = file if file.suffix.lower() in (".yaml", ".yml") else file.with_suffix(".yaml")
        if not card.is_file():
            raise CardError(
                f"there is no model card {card}", "A model without a card is not run: put NAME.yaml beside NAME.onnx."
            )
        return load_card(card)
    path = FOLDER / f"{name}.yaml"
    names = sorted(p.stem for p in FOLDER.glob("*.yaml"))
    if name not in names:
        raise CardError(f"there is no model {name!r}", f"Models: {', '.join(names)}; or give the card of your own as MODEL_FILE.")
    card_ = load_card(path)
    _check_sum(card_)
    return card_


def checksum(path: Path) -> str:
    """Returns a file's SHA-256."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()


def open_network(card: Card, device: str, threads: int, log: Log) -> Network:
    """Makes a model ready, and proves on a small image that its graph does what its card says.

    Raises:
        CardError: if graph and card do not match.
        DeviceError: if the device cannot be had.
    """
    if card.graph is None:
        return BicubicNetwork(card.factor)
    network = OnnxNetwork(card.graph, card.multiplier, device, threads, log)
    bands = len(card.bands) + len(card.optional_bands)
    if isinstance(network.channels, int) and network.channels != bands:
        raise CardError(f"{card.path.name} names {bands} bands, but {card.graph.name} takes {network.channels}")
    side = 2 * max(16, min(card.margin_px, 64))
    check_result(card, network.run(np.full((bands, side, side), 0.1, np.float32)), bands, side)
    return network


def check_result(card: Card, result: Array, bands: int, side: int) -> None:
    """Makes sure that what a graph made of a flat image of ``side`` pixels is what its card says.

    Raises:
        CardError: where it is not.
    """
    expected = (bands, side * card.factor, side * card.factor)
    if result.shape != expected:
        raise CardError(f"{card.path.name} promises {expected} from {side} x {side} pixels, its graph gives {result.shape}")
    if not np.isfinite(result).all():
        raise CardError(f"the graph of {card.path.name} gives values that are not finite on a flat image")


def _check_sum(card: Card) -> None:
    if card.graph is None:
        return
    named = [line.split() for line in (FOLDER / SUMS).read_text(encoding="utf-8").splitlines()]
    if [checksum(card.graph), card.graph.name] not in named:
        raise CardError(f"{card.graph.name} is not the file that {SUMS} names", "Install the plugin again.")
