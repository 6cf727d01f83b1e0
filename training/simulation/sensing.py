"""Sentinel-2's sampling of a finer scene: each band's own transfer function, places shifted by fractions of a pixel, noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from s2sr.plugin.engine.sensor.bands import BANDS, TEN_METRE
from s2sr.plugin.engine.sensor.sampling import apply, gaussian_matrix
from s2sr.training.errors import DataError
from s2sr.training.simulation.radiometry import digitise, noise_sigma
from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

Shift = tuple[float, float]
LEAST_CELLS = 2
BAND_SHIFT_PX = 0.04


@dataclass(frozen=True)
class Frame:
    """Where an image of whole 20 m cells lies on a finer scene: centred, so that what is left over is the same on both sides.

    Attributes:
        shape: ``(rows, cols)`` of the scene.
        pixel_m: Width of the scene's pixel.
        cells: Rows and columns of 20 m.
    """

    shape: tuple[int, int]
    pixel_m: float
    cells: tuple[int, int]

    @classmethod
    def inside(cls, shape: tuple[int, ...], pixel_m: float, margin_m: float = 0.0) -> Frame:
        """Returns the largest frame that keeps ``margin_m`` from the edges of a scene ``(..., rows, cols)``.

        Raises:
            DataError: if the scene is too small.
        """
        rows, cols = (int((n * pixel_m - 2 * margin_m) / 20 + 1e-6) for n in shape[-2:])
        if min(rows, cols) < LEAST_CELLS:
            raise DataError(
                f"the scene is {shape[-1] * pixel_m:g} by {shape[-2] * pixel_m:g} m; "
                f"{LEAST_CELLS * 20 + 2 * margin_m:g} m an axis are needed"
            )
        return cls((shape[-2], shape[-1]), pixel_m, (rows, cols))

    @property
    def start_m(self) -> tuple[float, float]:
        """Returns the place of the frame's upper left corner, metres down and right of the scene's."""
        rows, cols = ((n * self.pixel_m - 20 * cells) / 2 for n, cells in zip(self.shape, self.cells))
        return rows, cols

    def size(self, gsd_m: float) -> tuple[int, int]:
        """Returns rows and columns of the frame at a sampling distance."""
        rows, cols = (round(20 * cells / gsd_m) for cells in self.cells)
        return rows, cols

    def sample(self, image: Array, gsd_m: float, sigma_m: float, shift_m: Shift = (0.0, 0.0)) -> Array:
        """Samples ``(..., rows, cols)`` through a Gaussian.

        Args:
            image: On the scene's grid.
            gsd_m: Distance of the samples.
            sigma_m: Standard deviation of the point spread.
            shift_m: How far the scene's content appears moved down and right.

        Returns:
            ``(..., rows, cols)`` of :meth:`size`.
        """
        rows, cols = (
            gaussian_matrix(count, n, gsd_m / self.pixel_m, (start - move) / self.pixel_m, sigma_m / self.pixel_m)
            for count, n, start, move in zip(self.size(gsd_m), self.shape, self.start_m, shift_m)
        )
        return apply(rows, image, cols)


@dataclass(frozen=True)
class Seen:
    """One acquisition, reflectance: ``ten (4, r, c)`` and ``twenty (6, r / 2, c / 2)``, in the order of ``MODEL_BANDS``."""

    ten: Array
    twenty: Array


def sense(spectra: Array, frame: Frame, shift_px: Shift = (0.0, 0.0), band_shifts_px: Array | None = None) -> Seen:
    """Samples a scene as Sentinel-2 does, without noise; shifts are in the sampling itself, nothing is resampled.

    Args:
        spectra: ``(10, rows, cols)``, reflectance on the frame's scene.
        frame: Place of the image.
        shift_px: How far the content appears moved down and right, 10 m pixels.
        band_shifts_px: ``(10, 2)``, what each band adds to that.
    """
    extra = np.zeros((len(MODEL_BANDS), 2), np.float32) if band_shifts_px is None else band_shifts_px
    bands = []
    for name, band, more in zip(MODEL_BANDS, spectra, extra):
        info = BANDS[name]
        move = ((shift_px[0] + float(more[0])) * 10, (shift_px[1] + float(more[1])) * 10)
        bands.append(frame.sample(band, info.gsd_m, info.sigma_px * info.gsd_m, move))
    return Seen(np.stack(bands[: len(TEN_METRE)]), np.stack(bands[len(TEN_METRE) :]))


def sense_truth(spectra: Array, frame: Frame, factor: int) -> Array:
    """Samples a scene as a Sentinel-2 with ``factor`` times the resolution would; every band at ``10 / factor`` metres.

    Returns:
        ``(10, factor * r, factor * c)``, reflectance, without noise.

    Raises:
        DataError: if the scene is coarser than that: its pixels would be wider than the point spread.
    """
    gsd_m = 10 / factor
    if frame.pixel_m > gsd_m * 1.001:
        raise DataError(
            f"pixels of {frame.pixel_m:g} m cannot show what {gsd_m:g} m would; give finer imagery or a smaller factor"
        )
    return np.stack([frame.sample(band, gsd_m, BANDS[name].sigma_px * gsd_m) for name, band in zip(MODEL_BANDS, spectra)])


def measure(seen: Seen, rng: np.random.Generator, sun_elevation_deg: float = 50.0, quality: float = 1.0) -> Seen:
    """Adds the sensor's noise and rounds to digital numbers (see :mod:`s2sr.training.simulation.radiometry`)."""

    def noisy(bands: Array, names: tuple[str, ...]) -> Array:
        return np.stack(
            [
                digitise(
                    band + rng.standard_normal(band.shape, np.float32) * noise_sigma(name, band, sun_elevation_deg, quality),
                    sun_elevation_deg,
                )
                for name, band in zip(names, bands)
            ]
        )

    return Seen(noisy(seen.ten, MODEL_BANDS[:4]), noisy(seen.twenty, MODEL_BANDS[4:]))


def draw_band_shifts(rng: np.random.Generator, sigma_px: float = BAND_SHIFT_PX) -> Array:
    """Draws how far each band is off, ``(10, 2)`` in 10 m pixels, at most two and a half ``sigma_px``; B02 stays."""
    shifts = np.clip(rng.normal(0, sigma_px, (len(MODEL_BANDS), 2)), -2.5 * sigma_px, 2.5 * sigma_px).astype(np.float32)
    shifts[0] = 0
    return shifts
