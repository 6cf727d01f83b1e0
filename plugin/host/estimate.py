"""What a run will take, said before it starts: time, memory and disk."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QThread

from ..identity import tr
from .models import AUTO

START_S = 4.0
"""Starting the engine, and the network."""
NOTABLE_PX = 200_000
"""Fewest pixels of the input from which a speed is learnt: of less, much of the time goes into starting."""
PUBLISHED = {
    "bicubic": (0.09, 735),
    "sisr_x2": (14.73, 1364),
    "sisr_x2_rgbn": (13.92, 970),
    "sisr_x4": (25.5, 1072),
    "sisr_x4_gan": (23.25, 1072),
}
"""Seconds of one processor that a network takes for a megapixel of input, as docs/results.md has them, and peak memory in MB, as measured
on 1200 x 1200 pixels of ten bands."""
MARGINS = 1.1
"""What of a network's time margins make of it."""
VALUE_S = 0.13
"""Seconds of one processor for a million values of the result: reading, tying, writing. With it a megapixel of ten bands takes 21.4 s with
sisr_x2, measured 22.5, 36.9 s with sisr_x4 on four of them, measured 38.4."""
OVERVIEWS = 4 / 3
MEBIBYTE = 1 << 20


@dataclass(frozen=True)
class Estimate:
    """What a run takes.

    Attributes:
        pixels: Of the input, an axis by the other.
        disk_mb: The result's size at most.
        seconds: Time; none where nothing is known of the model.
        memory_mb: Peak memory; none where nothing is known of the model.
        basis: What time is known from, a sentence.
    """

    pixels: int
    disk_mb: float
    seconds: float | None
    memory_mb: int | None
    basis: str

    @property
    def text(self) -> str:
        """Returns it in a line."""
        parts = [tr("about {time}").format(time=spoken_time(self.seconds))] if self.seconds is not None else []
        parts.append(tr("at most {size} on disk").format(size=spoken_size(self.disk_mb)))
        if self.memory_mb is not None:
            parts.append(tr("{size} of memory").format(size=spoken_size(self.memory_mb)))
        return " · ".join(parts)


def estimate(pixels: int, bands: int, value_bytes: int, model: str, factor: int, device: str) -> Estimate:
    """Returns what a run takes.

    Args:
        pixels: Of the input's part.
        bands: Of the input.
        value_bytes: Of one of its values.
        model: Name of the model.
        factor: Output pixels in an input pixel, an axis.
        device: What it runs on, as far as is known.
    """
    disk_mb = pixels * factor**2 * bands * value_bytes * OVERVIEWS / MEBIBYTE
    memory_mb = PUBLISHED[model][1] if model in PUBLISHED else None
    learnt = learnt_speed(model, device)
    if learnt:
        basis = tr("Time from the last run of {model} on this computer.").format(model=model)
        return Estimate(pixels, disk_mb, START_S + learnt * pixels / 1e6, memory_mb, basis)
    if model not in PUBLISHED:
        basis = tr("{model} was not run here yet: its time is not known.").format(model=model)
        return Estimate(pixels, disk_mb, None, None, basis)
    threads = QgsApplication.maxThreads() if QgsApplication.maxThreads() > 0 else QThread.idealThreadCount()
    megapixel_s = PUBLISHED[model][0] * MARGINS + VALUE_S * bands * factor**2
    seconds = START_S + megapixel_s * pixels / 1e6 / max(1, threads)
    basis = tr(
        "Time from the published {seconds} processor seconds a megapixel, on {processors} of yours; the first run here makes it surer."
    ).format(seconds=PUBLISHED[model][0], processors=threads)
    return Estimate(pixels, disk_mb, seconds, memory_mb, basis)


def learn_speed(model: str, device: str, pixels: int, seconds: float) -> None:
    """Keeps how long a run took, for estimates to come."""
    if pixels >= NOTABLE_PX and seconds > 0:
        QgsSettings().setValue(_key(model, device), seconds * 1e6 / pixels)


def learnt_speed(model: str, device: str) -> float:
    """Returns the seconds that a megapixel took; 0 where it was not run."""
    return float(QgsSettings().value(_key(model, device), 0.0, type=float))


def spoken_time(seconds: float) -> str:
    """Returns a time as one says it."""
    if seconds < 90:
        return tr("{seconds} s").format(seconds=max(1, round(seconds)))
    if seconds < 5400:
        return tr("{minutes} min").format(minutes=round(seconds / 60))
    return tr("{hours:.1f} h").format(hours=seconds / 3600)


def spoken_size(megabytes: float) -> str:
    """Returns a size as one says it."""
    if megabytes < 1:
        return tr("{megabytes} MB").format(megabytes=1)
    if megabytes < 1000:
        return tr("{megabytes} MB").format(megabytes=round(megabytes))
    return tr("{gigabytes:.1f} GB").format(gigabytes=megabytes / 1024)


def _key(model: str, device: str) -> str:
    return f"s2sr/speed/{model}/{device or AUTO}"
