"""Cards of the user's own, in the folder that the options name."""

from __future__ import annotations

import re
from pathlib import Path

from ..settings import MODEL_FOLDER
from .models import SINGLE, Model

ENDINGS = (".yaml", ".yml")
LARGEST = 1 << 20
LINE = re.compile(r"^(name|title|task|factor):[ \t]*(.*?)[ \t]*$", re.MULTILINE)
"""The keys that dialogs show, as cards write them; the engine alone reads a card in full, and judges it."""


def own_models() -> list[tuple[Path, Model]]:
    """Returns the cards for single images in the user's folder, by file name."""
    folder = MODEL_FOLDER.value()
    if not folder or not Path(folder).is_dir():
        return []
    files = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() in ENDINGS)
    found = [(path, _model(path)) for path in files]
    return [(path, model) for path, model in found if model is not None]


def _model(path: Path) -> Model | None:
    try:
        if path.stat().st_size > LARGEST:
            return None
        said = dict(LINE.findall(path.read_text(encoding="utf-8")))
        factor = int(said["factor"])
    except (OSError, ValueError, KeyError):
        return None
    if said.get("task", SINGLE).strip("'\"") != SINGLE:
        return None
    name = said.get("name", path.stem).strip("'\"") or path.stem
    return Model(name=name, title=said.get("title", name).strip("'\""), task=SINGLE, factor=factor)
