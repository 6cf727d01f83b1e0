"""Which models the plugin ships, and which devices they can run on: what ``models/catalogue.json`` says of their cards."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..identity import MODELS, labelled, tr

CATALOGUE = "catalogue.json"
SINGLE, STACK, BUILDINGS = "sisr", "misr", "buildings"
FAVOURITES = ("sisr_x2", "shift_and_add_sisr_x2")
"""The model that is proposed, for each task."""
AUTO = "auto"


@dataclass(frozen=True)
class Model:
    """What dialogs need to know of a model.

    Attributes:
        name: Its name.
        title: Pixel of the result, bands and purpose, in a few words.
        task: What it does: ``sisr`` for a single image, ``misr`` for a stack of revisits, ``buildings`` for footprints.
        factor: Output pixels in an input pixel, an axis.
        bands: Bands it cannot do without; none where it takes any.
        optional_bands: Bands that may be missing.
        caution: What its results are not for; empty where there is nothing to say.
        description: What it does, a sentence or two.
        built_in: Whether it has no network of its own.
        modes: What there is a variant for that was trained for it, such as ``trained``.
        gsd_range_m: Smallest and largest pixel that it is good for, metres; none where it does not say.
        stacks: Whether a model for buildings takes a stack of revisits.
    """

    name: str
    title: str
    task: str
    factor: int
    bands: tuple[str, ...] = ()
    optional_bands: tuple[str, ...] = ()
    caution: str = ""
    description: str = ""
    built_in: bool = False
    modes: tuple[str, ...] = ()
    gsd_range_m: tuple[float, ...] = ()
    stacks: bool = False

    @classmethod
    def of_record(cls, record: dict[str, Any]) -> Model:
        """Returns what an entry of the catalogue says.

        Raises:
            KeyError: Something is missing.
            ValueError: Something is not what it should be.
        """
        return cls(
            name=_text(record["name"]),
            title=_said(record["title"]),
            task=_text(record["task"]),
            factor=int(record["factor"]),
            bands=_texts(record["bands"]),
            optional_bands=_texts(record["optional_bands"]),
            caution=_said(record["caution"]),
            description=_said(record["description"]),
            built_in=bool(record["built_in"]),
            modes=_texts(record.get("modes", [])),
            gsd_range_m=tuple(float(side) for side in record.get("gsd_range_m", [])),
            stacks=bool(record.get("stacks", False)),
        )

    @property
    def help(self) -> str:
        """Returns a line for the help of a choice: name, title, what it needs and can do beside others, caution."""
        facts = [self.title]
        if self.bands:
            facts.append(tr("needs {bands}").format(bands=" ".join(self.bands)))
        if self.gsd_range_m:
            least, most = self.gsd_range_m
            facts.append(tr("for pixels of {least:g} to {most:g} m").format(least=least, most=most))
        if self.stacks:
            facts.append(tr("takes stacks"))
        if self.modes:
            facts.append(tr("the consistency can be {modes}").format(modes=", ".join(self.modes)))
        caution = f" {self.caution[:1].upper()}{self.caution[1:]}" if self.caution else ""
        return labelled(self.name, f"{'; '.join(facts)}.{caution}")


@dataclass(frozen=True)
class Catalogue:
    """The shipped models and the devices.

    Attributes:
        models: In the file's order.
        devices: Names of devices, ``auto`` first.
        fault: Why the file cannot be read, and what to do; empty where it can. There are no models then.
    """

    models: tuple[Model, ...] = ()
    devices: tuple[str, ...] = (AUTO,)
    fault: str = ""

    @classmethod
    def read(cls, path: Path) -> Catalogue:
        """Returns what a file says, or with no models, what is wrong with it."""
        try:
            said = json.loads(path.read_text(encoding="utf-8"))
            devices = _texts(said["devices"])
            models = tuple(Model.of_record(record) for record in said["models"])
        except (OSError, ValueError, TypeError, KeyError) as error:
            words = tr("The list of the plugin's models, {file}, cannot be read: {fault}. Install the plugin again.")
            return cls(fault=words.format(file=path, fault=_reason(error)))
        return cls(models, devices if AUTO in devices else (AUTO, *devices))


@cache
def catalogue() -> Catalogue:
    """Returns the catalogue that ships, read when it is first asked for."""
    return Catalogue.read(MODELS / CATALOGUE)


def shipped_models(task: str) -> list[Model]:
    """Returns the models of a task: the favourite first, then networks, then what needs none."""
    found = [model for model in catalogue().models if model.task == task]
    return sorted(found, key=lambda model: (model.name not in FAVOURITES, model.built_in, model.name))


def device_names() -> tuple[str, ...]:
    """Returns the names of devices, ``auto`` first."""
    return catalogue().devices


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return tr("{key} is missing").format(key=error)
    return getattr(error, "strerror", None) or str(error)


def _said(value: Any) -> str:
    """Returns what the catalogue says in a sentence, in the user's language."""
    text = _text(value)
    return QCoreApplication.translate("models", text) if text else ""


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(tr("{value!r} is no text").format(value=value))
    return value


def _texts(values: Any) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise ValueError(tr("{value!r} is no list").format(value=values))
    return tuple(_text(value) for value in values)
