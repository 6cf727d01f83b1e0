"""What holds for any probabilities: sound polygons, none over another, the same however work is cut."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.ndimage import gaussian_filter

sys.path.insert(0, str(Path(__file__).parent))
from drawn import Drawn, apart, made

FEW = settings(derandomize=True, max_examples=25, deadline=None, database=None)


def field(seed: int, sigma: float, size: tuple[int, int]) -> np.ndarray:
    """Returns smooth noise around 0.5."""
    noise = gaussian_filter(np.random.default_rng(seed).normal(size=size), sigma)
    return np.clip(0.5 + 0.25 * noise / max(noise.std(), 1e-9), 0, 1).astype(np.float32)


@FEW
@given(
    st.integers(0, 10_000),
    st.floats(0.3, 4),
    st.booleans(),
    st.sampled_from(["outline", "simple", "regular"]),
    st.sampled_from([0.0, 12.0]),
    st.floats(0.2, 0.8),
)
def test_polygons_are_sound_apart_and_the_same_for_any_blocks(
    seed: int, sigma: float, core: bool, shape: str, least: float, threshold: float
) -> None:
    size = (120, 140)
    planes = Drawn(field(seed, sigma, size), field(seed + 1, 1.5, size) if core else None)
    rules = {"shape": shape, "min_area_m2": least, "min_hole_m2": 2 * least, "threshold": threshold}
    results = [made(planes, block, **rules) for block in (33, 64, 1000)]
    for polygons, regular in results[1:]:
        assert (shapely.to_wkb(polygons) == shapely.to_wkb(results[0][0])).all()
        assert (regular == results[0][1]).all()
    polygons = results[0][0]
    assert shapely.is_valid(polygons).all()
    assert (shapely.get_type_id(polygons) == 3).all()
    assert apart(polygons)
    if not least:
        mask = int((planes.building > threshold).sum())
        outline = shapely.length(polygons).sum()
        assert abs(shapely.area(polygons).sum() - mask) < 0.5 * outline + 1


@FEW
@given(st.integers(0, 10_000), st.integers(1, 4))
def test_values_on_the_threshold_and_pixels_at_corners_are_sound(seed: int, levels: int) -> None:
    values = np.random.default_rng(seed).integers(0, levels + 1, (24, 26)) / levels
    planes = Drawn(values.astype(np.float32))
    for shape in ("outline", "regular"):
        polygons, _ = made(planes, shape=shape)
        assert shapely.is_valid(polygons).all() and apart(polygons)
        assert (shapely.to_wkb(polygons) == shapely.to_wkb(made(planes, 7, shape=shape)[0])).all()


@pytest.mark.parametrize("block", [64, 200])
def test_buildings_that_cross_blocks_come_out_whole(block: int) -> None:
    building = np.zeros((300, 300), np.float32)
    building[10:290, 50:60] = building[150:160, 10:290] = 1
    (cross,), _ = made(Drawn(building), block, shape="outline")
    assert abs(cross.area - building.sum()) < 5
