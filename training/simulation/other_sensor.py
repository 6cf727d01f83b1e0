"""Another sensor's finer picture of the same place, in colours of its own: what colour matching is for.

Its bands mix Sentinel-2's, its air and day are others, it is a little out of place, and it is stored as a stretched 8-bit picture.
Nothing of it is a measurement: a loss that compares with it has to align place and colours first, as the radiometric-consistency
loss of the reference paper does.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.sensor.sampling import apply, keys_cubic, sampling_matrix
from s2sr.training.errors import DataError
from s2sr.training.simulation.season import blend, green_share
from s2sr.training.simulation.sensing import Frame, Shift
from s2sr.training.simulation.sentinel2 import Array
from s2sr.training.simulation.spectra import SPECTRA

USUAL_MIX: Array = np.array([[0.02, 0.10, 0.82, 0.06], [0.10, 0.78, 0.11, 0.01], [0.86, 0.14, 0.0, 0.0]], np.float32)
"""Red, green, blue out of B02, B03, B04, B08."""


@dataclass(frozen=True)
class OtherSensor:
    """One picture's way of seeing.

    Attributes:
        mix: ``(3, 4)``, red, green, blue out of B02, B03, B04, B08.
        haze: ``(3,)``, reflectance added.
        gain: ``(3,)``, light of another day.
        ripeness: Share of the plants' green that is another day's; negative where it is greener.
        black: Share of the pixels that become black.
        white: Share of the pixels that become white.
        gamma: Of the stretch.
        mtf_nyquist: Transfer at its own Nyquist frequency.
        shift_px: How far its content appears moved down and right, its own pixels.
        noise: Standard deviation, of the full range.
    """

    mix: Array
    haze: Array
    gain: Array
    ripeness: float
    black: float
    white: float
    gamma: float
    mtf_nyquist: float
    shift_px: Shift
    noise: float

    @property
    def sigma_px(self) -> float:
        """Returns the width of the Gaussian with this transfer function, its own pixels."""
        return math.sqrt(-math.log(self.mtf_nyquist) / 2) / (math.pi * 0.5)

    def colours(self, spectra: Array) -> Array:
        """Returns what its three bands see of ``(4 or more, rows, cols)`` reflectance, without blur."""
        visible, green = spectra[:4], green_share(spectra)
        target = SPECTRA["dry_grass" if self.ripeness > 0 else "cereal"][:4]
        visible = blend(visible, target, abs(self.ripeness) * green)
        seen: Array = np.tensordot(self.mix, visible, 1) * self.gain[:, None, None] + self.haze[:, None, None]
        return seen

    def picture(self, seen: Array, rng: np.random.Generator) -> Array:
        """Stretches ``(3, rows, cols)`` reflectance to an 8-bit picture, given as 0 to 1."""
        low, high = np.quantile(seen, [self.black, 1 - self.white], axis=(1, 2)).astype(np.float32)[:, :, None, None]
        stretched = np.clip((seen - low) / np.maximum(high - low, 1e-3), 0, 1) ** np.float32(1 / self.gamma)
        noisy = stretched + self.noise * rng.standard_normal(seen.shape, np.float32)
        picture: Array = (np.round(np.clip(noisy, 0, 1) * 255) / 255).astype(np.float32)
        return picture


def draw_other_sensor(rng: np.random.Generator, shift_px: float = 0.5) -> OtherSensor:
    """Draws a picture's way of seeing; ``shift_px`` is the standard deviation of its misplacement, its own pixels."""
    mix = USUAL_MIX * rng.uniform(0.7, 1.3, USUAL_MIX.shape)
    blue = max(float(rng.exponential(0.02)), 0.0)
    return OtherSensor(
        (mix / mix.sum(axis=1, keepdims=True)).astype(np.float32),
        (blue * np.array([0.45, 0.65, 1.0])).astype(np.float32),
        (rng.uniform(0.85, 1.15) * rng.uniform(0.93, 1.07, 3)).astype(np.float32),
        float(np.clip(rng.normal(0, 0.2), -0.5, 0.5)),
        float(rng.uniform(0.0, 0.01)),
        float(rng.uniform(0.0, 0.01)),
        float(rng.uniform(1.0, 2.0)),
        float(rng.uniform(0.1, 0.35)),
        (float(rng.normal(0, shift_px)), float(rng.normal(0, shift_px))),
        float(rng.uniform(0.002, 0.008)),
    )


def other_image(
    spectra: Array,
    pixel_m: float,
    gsd_m: float,
    rng: np.random.Generator,
    margin_m: float = 0.0,
    sensor: OtherSensor | None = None,
) -> Array:
    """Simulates another sensor's picture of a scene, on the grid that Sentinel-2's truth has at ``gsd_m``.

    Args:
        spectra: ``(10, rows, cols)`` reflectance.
        pixel_m: Pixel of ``spectra``.
        gsd_m: Pixel of the picture; a part of 20 m.
        rng: Source of what is drawn.
        margin_m: Border of the scene that is left out, as in :class:`~s2sr.training.simulation.revisits.StackOptions`.
        sensor: Its way of seeing; drawn by default.

    Returns:
        ``(3, rows, cols)``, red, green, blue, 0 to 1 in steps of 1 / 255.
    """
    other = sensor or draw_other_sensor(rng)
    frame = Frame.inside(spectra.shape, pixel_m, margin_m)
    move = (other.shift_px[0] * gsd_m, other.shift_px[1] * gsd_m)
    return other.picture(frame.sample(other.colours(spectra), gsd_m, other.sigma_px * gsd_m, move), rng)


def other_of_high(high: Array, rng: np.random.Generator, sensor: OtherSensor | None = None) -> Array:
    """Turns a high-resolution image into another sensor's picture on the same grid.

    The image has a sensor's transfer function already and keeps it. It is moved by cubic convolution: a Gaussian narrow enough to add
    no blur would move whole pixels only.

    Args:
        high: ``(4 or 10, rows, cols)``, reflectance, order of ``MODEL_BANDS``.
        rng: Source of what is drawn.
        sensor: Its way of seeing; drawn by default.

    Returns:
        ``(3, rows, cols)``, red, green, blue, 0 to 1 in steps of 1 / 255.

    Raises:
        DataError: if the image has fewer than four bands.
    """
    if high.ndim != 3 or len(high) < 4:
        raise DataError(f"B02 B03 B04 B08 are needed for another sensor's picture; the image has the shape {high.shape}")
    other = sensor or draw_other_sensor(rng)
    rows, cols = (sampling_matrix(n, n, 1.0, -move, keys_cubic, 2.0) for n, move in zip(high.shape[1:], other.shift_px))
    return other.picture(apply(rows, other.colours(high), cols), rng)
