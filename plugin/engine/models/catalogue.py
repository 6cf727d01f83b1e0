"""Finds models, and lists those that ship for programs that read no cards."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card import COMMANDS, Card, StackCard
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.devices import DEVICES

FOLDER = Path(__file__).resolve().parents[3] / "models"
SUMS = "SHA256SUMS"
CATALOGUE = "catalogue.json"


def shipped(folder: Path = FOLDER) -> list[Card]:
    """Returns the cards of the models that came with the program."""
    return [load_card(path) for path in sorted(folder.glob("*.yaml"))]


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


def find_stack_card(name: str | None, file: Path | None) -> StackCard:
    """Returns the card of a model of stacks; see :func:`find_card`."""
    card = find_card(name, file, "misr")
    if not isinstance(card, StackCard):
        raise CardError(f"{card.name} is no model of stacks")
    return card


def checksum(path: Path) -> str:
    """Returns a file's SHA-256."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()


def listed(cards: list[Card]) -> dict[str, Any]:
    """Returns what dialogs need to know of models: title, task, bands, factor, cautions; and what can be chosen beside them."""
    variants = {name for card in cards if isinstance(card, StackCard) for name in card.variants.values()}
    entries = [_entry(card) for card in cards if card.name not in variants]
    return {"devices": list(DEVICES), "models": entries}


def write_catalogue(folder: Path) -> Path:
    """Writes :func:`listed` of a folder's cards beside them; returns the file."""
    path = folder / CATALOGUE
    text = json.dumps(listed(shipped(folder)), indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def _entry(card: Card) -> dict[str, Any]:
    entry = {
        "name": card.name,
        "title": card.title,
        "description": card.description,
        "task": card.task,
        "bands": list(card.bands),
        "optional_bands": list(card.optional_bands),
        "factor": card.factor,
        "gsd_m": card.gsd_m,
        "caution": card.caution,
        "built_in": card.graph is None,
    }
    if isinstance(card, StackCard):
        entry |= {"dates": card.dates, "modes": sorted(card.variants)}
    return entry


def _find(name: str | None, file: Path | None) -> Card:
    if file is not None:
        path = file if file.suffix.lower() in (".yaml", ".yml") else file.with_suffix(".yaml")
        if not path.is_file():
            raise CardError(
                f"there is no model card {path}", "A model without a card is not run: put NAME.yaml beside NAME.onnx."
            )
        return load_card(path)
    names = sorted(path.stem for path in FOLDER.glob("*.yaml"))
    if name not in names:
        raise CardError(f"there is no model {name!r}", f"Models: {', '.join(names)}; or give the card of your own as MODEL_FILE.")
    card = load_card(FOLDER / f"{name}.yaml")
    _check_sum(card)
    return card


def _check_sum(card: Card) -> None:
    if card.graph is None:
        return
    named = [line.split() for line in (FOLDER / SUMS).read_text(encoding="utf-8").splitlines()]
    if [checksum(card.graph), card.graph.name] not in named:
        raise CardError(f"{card.graph.name} is not the file that {SUMS} names", "Install the plugin again.")
