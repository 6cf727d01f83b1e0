"""Two groups of files of one day and place are never two revisits; two parts of a day, and two orbits, are."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.stack.assessment import assess
from s2sr.plugin.engine.stack.choose.revisits import open_revisits
from s2sr.plugin.engine.stack.records import SelectionOptions
from s2sr.tests.engine.stack.stacks import DAYS, damage, ground, write_revisit, write_stack
from s2sr.tests.engine.support import UTM, write_image

BANDS = ("B02", "B03", "B04", "B08")


def assessed(folder, bands=BANDS, **options):
    return assess(open_revisits([], str(folder), None, None, None, []), bands, SelectionOptions(**options), Events(False))


def used(stack):
    return [one.revisit.name for one in stack.used]


def left(stack):
    return {one.revisit.name: one.reason for one in stack.assessments if not one.used}


def in_another_zone(path, target):
    """Writes the same acquisition in the next UTM zone."""
    with rasterio.open(path) as source, WarpedVRT(source, crs="EPSG:32632", resampling=Resampling.cubic, nodata=0) as warped:
        values, transform = warped.read(), warped.transform
        names = source.descriptions
    return write_image(target, values, names, transform=transform, crs="EPSG:32632")


@pytest.mark.parametrize("first", ["S2_T32ULB", "S2_A32ULB"])
def test_an_acquisition_in_two_zones_counts_once(tmp_path, first):
    for path in write_stack(tmp_path, classes=False, count=3):
        day = path.stem[-8:]
        in_another_zone(path, tmp_path / f"{first}_{day}.tif")
    stack = assessed(tmp_path)
    assert [one.revisit.day.isoformat() for one in sorted(stack.used, key=lambda one: str(one.revisit.day))] == list(DAYS[:3])
    assert len({one.revisit.scene.grid.crs for one in stack.used}) == 1 and len(left(stack)) == 3
    assert all("the same day and place as" in reason for reason in left(stack).values())
    assert len(stack.population) == 3


@pytest.mark.parametrize("copy", ["S2_L2A_20210601 (1).tif", "S2_L2A_20210601_crop.tif", "again/S2_L2A_20210601.tif"])
def test_copies_and_croppings_count_once(tmp_path, copy):
    write_stack(tmp_path, count=3)
    (tmp_path / copy).parent.mkdir(exist_ok=True)
    values, cut = ground(64, 72, (0.02, 0)), slice(20, None) if "crop" in copy else slice(None)
    transform = UTM * Affine.translation(0, 20 if "crop" in copy else 0)
    write_image(
        tmp_path / copy, np.concatenate([values, np.full((1, 64, 72), 4, "uint16")])[:, cut], (*BANDS, "SCL"), transform=transform
    )
    stack = assessed(tmp_path)
    assert len(stack.used) == 3 and len(left(stack)) == 1
    assert len({one.revisit.day for one in stack.used}) == 3
    if "crop" in copy:
        assert "shows more of the area" in left(stack)["S2_L2A_20210601_crop"]


def test_the_level_of_most_the_newer_baseline_and_more_bands_are_kept(tmp_path):
    write_stack(tmp_path, count=2)
    values = ground(64, 72, (0.1, 0))
    three = "20210611T104311_N{}_R008_T31TEJ_20210611T141558"
    old, new, top = (
        f"S2A_MSIL{level}_" + three.format(baseline) for level, baseline in (("2A", "0300"), ("2A", "0301"), ("1C", "0300"))
    )
    for name, bands in ((old, BANDS), (new, BANDS), (top, (*BANDS, "B11", "B12"))):
        write_image(tmp_path / f"{name}.tif", np.concatenate([values, values])[: len(bands)], bands)
    write_image(tmp_path / "S2_L2A_20210616_a.tif", values[:3], BANDS[:3])
    write_image(tmp_path / "S2_L2A_20210616_b.tif", values, BANDS)
    stack = assessed(tmp_path, BANDS[:3])
    names = [one.revisit.name for one in stack.assessments]
    gone = left(stack)
    assert "newer processing baseline" in gone[old]
    assert "level of most" in gone[top]
    assert "more bands" in gone["S2_L2A_20210616_a"] and "S2_L2A_20210616_b" in names
    assert new not in {name for name, reason in gone.items() if "same day" in reason}


def test_an_anchor_that_is_named_is_kept_of_its_day(tmp_path):
    write_stack(tmp_path, count=3)
    write_image(tmp_path / "own.tif", ground(64, 72, (0.1, 0))[:, 8:, 8:], BANDS, transform=UTM * Affine.translation(8, 8))
    (tmp_path / "own.tif").rename(tmp_path / "own_20210606.tif")
    stack = assessed(tmp_path, anchor="own_20210606")
    assert stack.anchor.name == "own_20210606" and "is the anchor" in left(stack)["S2_L2A_20210606"]
    assert assessed(tmp_path, anchor="2021-06-06").anchor.day.isoformat() == "2021-06-06"


def test_two_parts_of_a_day_are_both_used(tmp_path):
    write_stack(tmp_path, count=2, classes=False, size=(64, 150))
    values = ground(64, 150, (0.1, 0.1))
    for name, part in (("west", slice(0, 78)), ("east", slice(72, 150))):
        write_image(
            tmp_path / f"{name}_20210611.tif", values[:, :, part], BANDS, transform=UTM * Affine.translation(part.start, 0)
        )
    halves = values.copy()
    for name, hole in (("left", slice(75, 150)), ("right", slice(0, 75))):
        half = halves.copy()
        half[:, :, hole] = 0
        write_image(tmp_path / f"{name}_20210616.tif", half, BANDS)
    stack = assessed(tmp_path, anchor=DAYS[0], min_clear=0.2)
    assert {"west_20210611", "east_20210611", "left_20210616", "right_20210616"} <= set(used(stack)), left(stack)


def test_orbits_of_one_day_are_two_acquisitions(tmp_path):
    write_stack(tmp_path, count=2)
    for time, orbit, right in (("104311", "R008", 0.1), ("122311", "R009", -0.2)):
        name = f"S2A_MSIL2A_20210611T{time}_N0300_{orbit}_T31TEJ_x"
        write_image(tmp_path / f"{name}.tif", ground(64, 72, (0.1, right)), BANDS)
    stack = assessed(tmp_path)
    assert len(stack.used) == 4
    write_image(tmp_path / "S2A_20210611.tif", ground(64, 72, (0.3, 0.1)), BANDS)
    stack = assessed(tmp_path)
    assert len(stack.used) == 4 and "same day" in left(stack)["S2A_20210611"]


def test_a_product_and_its_zip_count_once(tmp_path):
    for day in ("20210601", "20210606"):
        name = f"S2B_MSIL2A_{day}T104329_N0206_R008_T31TEJ_{day}T124904.SAFE"
        home = tmp_path / name / "GRANULE" / "L2A_T31TEJ" / "IMG_DATA" / "R10m"
        home.mkdir(parents=True)
        for place, band in enumerate(BANDS[:3]):
            write_image(
                tmp_path / "x.tif",
                ground(64, 72, (0, 0.25 * (day == "20210606")), bands=3)[place : place + 1],
                ("",),
                nodata=None,
            )
            path = home / f"T31TEJ_{day}T104329_{band}_10m.jp2"
            rasterio.shutil.copy(tmp_path / "x.tif", path, driver="JP2OpenJPEG", QUALITY=100, REVERSIBLE="YES")
            (tmp_path / "x.tif").unlink()
        with zipfile.ZipFile(tmp_path / f"{name.replace('.SAFE', '')}.zip", "w") as archive:
            for path in (tmp_path / name).rglob("*.jp2"):
                archive.write(path, path.relative_to(tmp_path).as_posix())
    found = open_revisits([], str(tmp_path), None, None, None, [])
    assert len(found.revisits) == 4
    stack = assessed(tmp_path, BANDS[:3])
    assert len(stack.used) == 2 and all("same day and place" in reason for reason in left(stack).values())


def test_one_day_alone_is_no_stack(tmp_path):
    for name in ("S2_T31UDS_20210601", "S2_T32ULB_20210601"):
        write_image(tmp_path / f"{name}.tif", ground(64, 72, (0, 0.1 * ("ULB" in name))), BANDS)
    with pytest.raises(InputError, match=r"no revisit can be used beside the anchor .* the same day and place as"):
        assessed(tmp_path)


def test_a_damaged_first_file_ends_no_stack(tmp_path):
    paths = write_stack(tmp_path, size=(200, 200), count=4)
    damage(paths[0])
    stack = assessed(tmp_path)
    assert len(stack.used) == 3 and ["cannot read" in one.reason for one in stack.refused] == [True]
    write_revisit(tmp_path, DAYS[0], ground(200, 200))
    assert len(assessed(tmp_path).used) == 4
