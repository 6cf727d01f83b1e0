"""Which of Sentinel-2's bands a layer's bands are, as far as QGIS is told."""

from __future__ import annotations

import re

from qgis.core import QgsRasterLayer

_BAND = re.compile(r"(?<![A-Za-z0-9])B(8A|0?[1-9]|1[0-2])(?![A-Za-z0-9])", re.IGNORECASE)


def band_in(text: str) -> str | None:
    """Returns the band that a text names, ``B01`` to ``B12``; none where it names none, or several."""
    found = {match.upper() for match in _BAND.findall(text)}
    if len(found) != 1:
        return None
    name = found.pop()
    return f"B{name}" if name == "8A" else f"B{int(name):02d}"


def band_names(layer: QgsRasterLayer) -> dict[int, str]:
    """Returns the names of those of a layer's bands that are Sentinel-2's, by band from 1; a single one may be named by its file."""
    found = {number: band_in(layer.bandName(number)) for number in range(1, layer.bandCount() + 1)}
    if layer.bandCount() == 1 and found[1] is None:
        # No word ends at an underscore.
        found[1] = band_in(re.split(r"[\\/]", str(layer.source()))[-1].replace("_", " "))
    return {number: name for number, name in found.items() if name}
