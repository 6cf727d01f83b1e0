"""What one place shows: the spectra of a result and its source, and what belongs to them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field

from ...plugin.host.sentences import told_in

WAVELENGTHS_NM = {
    "B01": 442.7,
    "B02": 492.4,
    "B03": 559.8,
    "B04": 664.6,
    "B05": 704.1,
    "B06": 740.5,
    "B07": 782.8,
    "B08": 832.8,
    "B8A": 864.7,
    "B09": 945.1,
    "B10": 1373.5,
    "B11": 1613.7,
    "B12": 2202.4,
}
"""Centres of the bands of Sentinel-2, as the engine has them."""
DARKEST_SUM = 0.02
"""Red and near infrared together below which NDVI is noise, reflectance."""
COLUMNS = ("x", "y", "band", "wavelength_nm", "input", "result", "result_seen", "difference_dn", "half_width")


@dataclass(frozen=True)
class Point:
    """One band at the place, reflectance; none where there is no value.

    Attributes:
        band: Its name.
        nm: Its centre wavelength.
        source: What the source's pixel says.
        result: What the result's pixel says.
        seen: What the sensor sees of the result in the source's pixel.
        difference_dn: Seen minus source, digital numbers.
        half_width: Half the width of the result's interval.
    """

    band: str
    nm: float
    source: float | None = None
    result: float | None = None
    seen: float | None = None
    difference_dn: float | None = None
    half_width: float | None = None


@dataclass(frozen=True)
class Revisit:
    """One date of a stack.

    Attributes:
        date: ``YYYY-MM-DD``, if known.
        name: How it is called.
        used: Whether it took part.
        anchor: Whether it is the anchor.
        clear: Its clear share, if known.
        reason: How it was masked and registered, or why it was not used.
        here: Whether it is clear at the place, if known.
    """

    date: str | None
    name: str
    used: bool
    anchor: bool = False
    clear: float | None = None
    reason: str = ""
    here: bool | None = None

    @property
    def shows(self) -> bool:
        """Tells whether it took part at the place, as far as is known."""
        return self.used and self.here is not False


@dataclass(frozen=True)
class Place:
    """What one place shows.

    Attributes:
        x: Its coordinate, in the result's reference system.
        y: The other one.
        points: Bands, by wavelength.
        ndvi: NDVI of ``source``, ``result`` and ``seen``.
        pixels: What of the result lies in a pixel of the source, an axis; 0 where that is not known.
        mode: How the result was tied.
        observations: Revisits that were clear there, if known.
        revisits: Revisits of the stack, by date.
        whole: Whether the engine has told its part.
    """

    x: float
    y: float
    points: tuple[Point, ...]
    ndvi: dict[str, float | None] = field(default_factory=dict)
    pixels: int = 0
    mode: str = ""
    observations: int | None = None
    revisits: tuple[Revisit, ...] = ()
    whole: bool = False

    @classmethod
    def told(cls, x: float, y: float, answer: dict) -> Place:
        """Returns what the engine's ``inspect`` says of a place."""
        points = [
            Point(
                band=one["name"],
                nm=one["wavelength_nm"],
                source=one["input"],
                result=one["result"],
                seen=one["mean"] if answer.get("mode") == "mean" else one["seen"],
                difference_dn=_difference(one, answer),
                half_width=one["half_width"],
            )
            for one in answer["bands"]
            if one["wavelength_nm"] is not None
        ]
        told = answer["ndvi"]
        revisits = [
            Revisit(
                date=row.get("date"),
                name=str(row.get("name", "")),
                used=bool(row.get("used")),
                anchor=bool(row.get("anchor")),
                clear=row.get("clear"),
                reason=told_in(row, "reason"),
                here=row.get("clear_here"),
            )
            for row in answer["revisits"]
        ]
        return cls(
            x=x,
            y=y,
            points=tuple(points),
            ndvi={"source": told["input"], "result": told["result"], "seen": told["seen"]},
            pixels=int(answer.get("factor") or 0),
            mode=answer.get("mode") or "",
            observations=answer["observations"],
            revisits=tuple(revisits),
            whole=True,
        )

    def csv(self) -> str:
        """Returns the bands, and NDVI, as rows with commas between."""
        text = io.StringIO()
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(COLUMNS)
        at = (f"{self.x:.10g}", f"{self.y:.10g}")
        for one in self.points:
            values = (one.source, one.result, one.seen, one.difference_dn, one.half_width)
            rows.writerow((*at, one.band, f"{one.nm:g}", *("" if value is None else f"{value:g}" for value in values)))
        indices = [self.ndvi.get(key) for key in ("source", "result", "seen")]
        if any(value is not None for value in indices):
            rows.writerow((*at, "NDVI", "", *("" if value is None else f"{value:g}" for value in indices), "", ""))
        return text.getvalue()


def _difference(one: dict, answer: dict) -> float | None:
    """Returns what the band's pixel is off by: in the mode ``mean`` the plain mean, else as the sensor sees it."""
    if answer.get("mode") != "mean":
        return one["difference_dn"]
    if one["mean"] is None or one["file"] is None:
        return None
    return (one["mean"] - one["file"]) * answer["dn_per_reflectance"]


def ndvi(points: list[Point], which: str) -> float | None:
    """Returns NDVI of ``source`` or ``result``; none where a band is missing, or the two are too dark for it."""
    values = {one.band: getattr(one, which) for one in points}
    red, infrared = values.get("B04"), values.get("B08")
    if red is None or infrared is None or red + infrared <= DARKEST_SUM:
        return None
    return (infrared - red) / (infrared + red)
