"""Finds models, and lists those that ship for programs that read no cards."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.buildings_card import BuildingsCard
from s2sr.plugin.engine.models.card import COMMANDS, Card, StackCard
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.card_text import is_file, shown
from s2sr.plugin.engine.models.devices import DEVICES
from s2sr.plugin.engine.sentences import Sentence

FOLDER = Path(__file__).resolve().parents[3] / "models"
SUMS = "SHA256SUMS"
CATALOGUE = "catalogue.json"
SUMMED = ("*.onnx", "*.yaml", CATALOGUE)
"""What the checksums are of."""
AGAIN = Sentence("Install the plugin again.")


def cards_in(folder: Path) -> list[Card]:
    """Returns the cards of a folder."""
    return [load_card(path) for path in sorted(folder.glob("*.yaml"))]


def shipped() -> list[Card]:
    """Returns the cards of the models that came with the program.

    Raises:
        CardError: if one of their files, or the catalogue, is not what it was.
    """
    whole()
    return cards_in(FOLDER)


def whole() -> list[str]:
    """Returns the names of the models that came with the program, after looking whether every file is what it was; reads no card.

    Raises:
        CardError: if one of their files, or the catalogue, is not what it was.
    """
    sums, cards = _sums(), sorted(FOLDER.glob("*.yaml"))
    for path in sorted({*(FOLDER / name for name in sums), *cards}):
        _check_sum(path, sums)
    return [path.stem for path in cards]


def is_shipped(card: Card) -> bool:
    """Tells whether a model came with the program, so that its files are those that were tested."""
    return card.path.parent == FOLDER


def find_card(name: str | None, file: Path | None, task: str = "sisr") -> Card:
    """Returns a model's card, by name among those shipped, or by its file (the card, or the graph beside it).

    Args:
        name: One of those shipped.
        file: The card or the graph of another; it takes the place of the name.
        task: What the model has to do.

    Raises:
        CardError: if there is none, it does something else, or a file that shipped was changed.
    """
    card = _find(name, file, task)
    if card.task != task:
        raise CardError(
            "{model} is a model for {own}, not for {wanted}",
            "Pick another model, or that command.",
            model=card.name,
            own=COMMANDS[card.task],
            wanted=COMMANDS[task],
        )
    return card


def find_stack_card(name: str | None, file: Path | None) -> StackCard:
    """Returns the card of a model of stacks; see :func:`find_card`."""
    card = find_card(name, file, "misr")
    if not isinstance(card, StackCard):
        raise CardError("{model} is no model of stacks", model=card.name)
    return card


def find_buildings_card(name: str | None, file: Path | None) -> BuildingsCard:
    """Returns the card of a network for footprints; see :func:`find_card`."""
    card = find_card(name, file, BuildingsCard.task)
    if not isinstance(card, BuildingsCard):
        raise CardError("{model} tells no buildings", model=card.name)
    return card


def buildings_cards() -> list[BuildingsCard]:
    """Returns the cards of the networks for footprints that came with the program, unread by :func:`find_card` yet."""
    return [card for card in cards_in(FOLDER) if isinstance(card, BuildingsCard)]


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
    """Writes :func:`listed` of a folder's cards beside them, and the checksums of all; returns the file."""
    path = folder / CATALOGUE
    text = json.dumps(listed(cards_in(folder)), indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
    files = sorted(file for ending in SUMMED for file in folder.glob(ending))
    (folder / SUMS).write_text("".join(f"{checksum(file)}  {file.name}\n" for file in files), encoding="utf-8")
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
    if isinstance(card, BuildingsCard):
        entry |= {"gsd_range_m": list(card.gsd_range_m), "stacks": card.frames is not None, "threshold": card.threshold}
    return entry


def _find(name: str | None, file: Path | None, task: str) -> Card:
    if file is not None:
        path = file if file.suffix.lower() in (".yaml", ".yml") else file.parent / f"{file.stem}.yaml"
        if not is_file(path):
            raise CardError(
                "there is no model card {path}", "A model without a card is not run: put NAME.yaml beside NAME.onnx.", path=path
            )
        return _unchanged(path.stem) if path.resolve().parent == FOLDER else load_card(path)
    if name not in {path.stem for path in FOLDER.glob("*.yaml")}:
        names = ", ".join(card.path.stem for card in cards_in(FOLDER) if card.task == task)
        hint = Sentence("Give the card of your own as MODEL_FILE.")
        if names:
            hint = Sentence("Models: {names}; or give the card of your own as MODEL_FILE.", names=names)
        raise CardError("there is no model {model}", hint, model=shown(name))
    return _unchanged(name)


def _unchanged(name: str) -> Card:
    """Returns a card that shipped, after looking whether it and its graph are what they were."""
    path, sums = FOLDER / f"{name}.yaml", _sums()
    _check_sum(path, sums)
    card = load_card(path)
    if card.graph is not None:
        _check_sum(card.graph, sums)
    return card


def _sums() -> dict[str, str]:
    """Returns the checksums of the files that shipped, by name."""
    path = FOLDER / SUMS
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError) as error:
        raise CardError(
            "{sums}, which says whether models are whole, cannot be read in {folder}", AGAIN, sums=SUMS, folder=FOLDER
        ) from error
    found = [re.fullmatch(r"([0-9a-f]{64})  ([\w.]+)", line) for line in lines]
    sums = {line[2]: line[1] for line in found if line}
    if not sums or len(sums) < len(lines):
        raise CardError("{path} is no list of checksums", AGAIN, path=path)
    return sums


def _check_sum(path: Path, sums: dict[str, str]) -> None:
    try:
        same = is_file(path) and checksum(path) == sums.get(path.name)
    except OSError as error:
        raise CardError("cannot read {path}: {why}", AGAIN, path=path, why=error.strerror) from error
    if not same:
        raise CardError("{file} is not the file that {sums} names", AGAIN, file=path.name, sums=SUMS)
