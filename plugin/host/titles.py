"""How results are called when QGIS adds them to the project."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition

BETWEEN = " · "


def title_of(result: dict[str, Any], made_by: str) -> str:
    """Returns what a result is called: scene, what made it, pixel size, ``T30UXC 2021-05-27 · sisr_x2 · 5 m``.

    Args:
        result: The engine's result.
        made_by: A model, or another word for what made it.
    """
    pixel = result.get("pixel_m")
    size = f"{pixel:.3g} m" if pixel else ""
    return BETWEEN.join(part for part in ((result.get("scene") or {}).get("title"), made_by, size) if part)


def name_on_completion(
    output: str, definition: QgsProcessingParameterDefinition, title: str, context: QgsProcessingContext
) -> None:
    """Has a layer that is added to the project bear a title, unless the user or a model's author named it.

    Args:
        output: Its file.
        definition: Of its destination, whose label QGIS takes where nobody named it.
        title: Its name; empty for that label.
        context: Of the run.
    """
    if title and context.willLoadLayerOnCompletion(output):
        details = context.layerToLoadOnCompletionDetails(output)
        if details.name in ("", definition.description()):
            details.name = title
