"""How far a result is from its input, as a table for the log."""

from __future__ import annotations

from typing import Any

from ..identity import tr
from .tables import table

FIGURES, DIGITS_DN, DIGITS_NDVI = ("bias", "rmse"), 2, 5


def metric_table(result: dict[str, Any]) -> str:
    """Returns bias and RMSE of the bands and of NDVI, tied and as the model made them, and of plain means, with what they are.

    Args:
        result: The engine's result.
    """
    used = result.get("consistency") or {}
    mode, tied = str(used.get("mode", "off")), used.get("mode", "off") != "off"
    heads = ["DN", tr("bias"), "RMSE", *([tr("bias untied"), tr("RMSE untied")] if tied else []), tr("RMSE of means")]
    kinds = [used, *([used.get("off") or {}] if tied else [])]
    means = used.get("pixel_means") or {}
    rows = [heads]
    for band in used.get("bands") or {}:
        found = [(kind.get("bands") or {}).get(band) or {} for kind in kinds]
        values = [one.get(f"{figure}_dn") for one in found for figure in FIGURES]
        mean = (means.get("bands") or {}).get(band) or {}
        rows.append([band, *(_figure(value, DIGITS_DN) for value in (*values, mean.get("rmse_dn")))])
    if used.get("ndvi"):
        found = [kind.get("ndvi") or {} for kind in kinds]
        values = [one.get(figure) for one in found for figure in FIGURES]
        plain = (means.get("ndvi") or {}).get("rmse")
        rows.append(["NDVI", *(_figure(value, DIGITS_NDVI) for value in (*values, plain))])
    return "\n".join([table(rows, numbers=True), *_words(mode, tied)])


def _words(mode: str, tied: bool) -> list[str]:
    how = tr("bias, RMSE: the result, seen as the sensor sees it, against the input; tied to it in mode {mode}.").format(
        mode=mode
    )
    if not tied:
        how = tr("bias, RMSE: the result, seen as the sensor sees it, against the input; it was not tied to it.")
    untied = [tr("untied: the same of what the model made, before it was tied.")] if tied else []
    return [how, *untied, tr("RMSE of means: the plain mean of the fine pixels in an input pixel against that pixel.")]


def _figure(value: float | None, digits: int) -> str:
    return "-" if value is None else format(value, f".{digits}f")
