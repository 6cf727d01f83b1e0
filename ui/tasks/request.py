"""What is to be super-resolved, and how."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingUtils, QgsRasterLayer

from ...plugin.host.models import Model
from ...plugin.identity import tr
from .area import Area, finest

LONGEST = 60


@dataclass(frozen=True)
class Request:
    """A run of the algorithm for a single image.

    It keeps no layer, as one may be removed from the project while it runs.

    Attributes:
        sources: Ids of the layers, of one acquisition.
        scene: What they are called together.
        beside: Id of the layer beside which the result is put.
        area: The part of them.
        model: The model.
        card: Card of one of the user's own; none for a shipped one.
        consistency: How it is tied.
        device: What it runs on.
        output: File of the result; empty for a temporary one.
    """

    sources: tuple[str, ...]
    scene: str
    beside: str
    area: Area
    model: Model
    card: Path | None
    consistency: str
    device: str
    output: str = ""

    @classmethod
    def of(cls, layers: list[QgsRasterLayer], **rest: Any) -> Request:
        """Returns a request for layers; the rest is given by name."""
        names = [layer.name() for layer in layers]
        sources = tuple(layer.id() for layer in layers)
        return cls(sources=sources, scene=common_start(names) or names[0], beside=finest(layers).id(), **rest)

    def parameters(self) -> dict[str, Any]:
        """Returns the algorithm's parameters."""
        given = {
            "INPUT": list(self.sources),
            "MODEL": self.model.name,
            "CONSISTENCY": self.consistency,
            "DEVICE": self.device,
        }
        if self.card is not None:
            given["MODEL_FILE"] = str(self.card)
            del given["MODEL"]
        if self.area.extent is not None:
            given["EXTENT"] = self.area.extent
        return given

    def files(self) -> dict[str, str]:
        """Returns the files that are written, by parameter: the result, and beside it the report."""
        output = self.output or QgsProcessingUtils.generateTempFilename(f"{self.file_stem()}.tif")
        return {"OUTPUT": output, "REPORT": str(Path(output).with_suffix(".json"))}

    def file_stem(self) -> str:
        """Returns the name of a file for the result, without its ending."""
        scene = re.sub(r"[^\w.-]+", "_", self.scene).strip("._")[:LONGEST] or "image"
        return f"{scene}_{self.model.name}"

    def layer_name(self, result: QgsRasterLayer) -> str:
        """Returns what the result's layer is called: scene, model, pixel."""
        return f"{self.scene} · {self.model.name} · {pixel_text(result)}"

    def summary(self) -> str:
        """Returns what is done, for the task manager."""
        return tr("Super-resolving {scene} with {model}").format(scene=self.scene, model=self.model.name)


def pixel_text(layer: QgsRasterLayer) -> str:
    """Returns a layer's pixel size in metres, or in degrees as metres on the equator's circle."""
    from qgis.core import QgsUnitTypes

    metres = QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
    size = layer.rasterUnitsPerPixelY() * (metres if layer.crs().isValid() else 1.0)
    return tr("{metres:g} m").format(metres=float(f"{size:.2g}"))


def common_start(names: list[str]) -> str:
    """Returns what names begin with alike, without what separates it from the rest; one name is left as it is."""
    if len(names) == 1:
        return names[0]
    shortest = min(names, key=len)
    length = next((at for at, letter in enumerate(shortest) if any(name[at] != letter for name in names)), len(shortest))
    return re.sub(r"(?:[\s_.-]+B\d?|[\s_.-]+)$", "", shortest[:length]).strip()
