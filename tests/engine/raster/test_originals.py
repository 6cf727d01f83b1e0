"""Nothing that a run reads is overwritten, by whatever name."""

import os
import zipfile
from pathlib import Path

import pytest

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.originals import check_untouched, files_of, local_file
from s2sr.tests.engine.support import landscape, write_image

VRT = """<VRTDataset rasterXSize="20" rasterYSize="20"><VRTRasterBand dataType="UInt16" band="1">
<SimpleSource><SourceFilename relativeToVRT="1">{}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>
</VRTRasterBand></VRTDataset>"""


@pytest.fixture
def raster(tmp_path):
    return write_image(tmp_path / "band.tif", landscape(20, 20, 1), ("B02",))


def named(tmp_path, how, path):
    """Returns another name of a file."""
    if how == "relative":
        return Path(os.path.relpath(path))
    if how == "dots":
        return path.parent / "x" / ".." / path.name
    other = tmp_path / "other.tif"
    (os.link if how == "hard link" else os.symlink)(path, other)
    return other


@pytest.mark.parametrize("how", ["relative", "dots", "hard link", "symbolic link"])
def test_any_name_of_a_file_that_is_read_is_refused(tmp_path, raster, how):
    (tmp_path / "x").mkdir()
    with pytest.raises(InputError, match="is the input itself"):
        check_untouched([named(tmp_path, how, raster)], [str(raster)])


def test_another_file_and_one_that_is_not_there_are_not(tmp_path, raster):
    other = tmp_path / "other.tif"
    other.write_bytes(raster.read_bytes())
    check_untouched([other, tmp_path / "new.tif"], [str(raster)])


def test_rasters_behind_virtual_rasters_are_read_too(tmp_path, raster):
    (tmp_path / "inner.vrt").write_text(VRT.format(raster.name))
    (tmp_path / "outer.vrt").write_text(VRT.format("inner.vrt"))
    assert {tmp_path / name for name in ("outer.vrt", "inner.vrt", "band.tif")} <= set(files_of(str(tmp_path / "outer.vrt")))
    with pytest.raises(InputError, match="is the input itself"):
        check_untouched([raster], [str(tmp_path / "outer.vrt")])


def test_a_virtual_raster_of_itself_ends(tmp_path):
    (tmp_path / "loop.vrt").write_text(VRT.format("loop.vrt"))
    assert tmp_path / "loop.vrt" in set(files_of(str(tmp_path / "loop.vrt")))


@pytest.mark.parametrize("ending", [".aux.xml", ".ovr", ".msk", ".msk.ovr"])
def test_what_lies_beside_a_raster_belongs_to_it(raster, ending):
    beside = raster.with_name(raster.name + ending)
    beside.write_text("")
    with pytest.raises(InputError, match="read with it"):
        check_untouched([beside], [str(raster)])


def test_files_of_archives_and_layers_are_found(tmp_path, raster):
    archive = tmp_path / "product.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(raster, "inner/band.tif")
    xml = tmp_path / "MTD_MSIL2A.xml"
    xml.write_text("")
    assert local_file(f"/vsizip/{archive}/inner/band.tif") == archive
    assert local_file(f"/vsizip/{{{archive}}}/inner/band.tif") == archive
    assert local_file(f"SENTINEL2_L2A:{xml}:10m:EPSG_32631") == xml
    assert local_file(f"SENTINEL2_L2A:/vsizip/{archive}/MTD.xml:10m:EPSG_32631") == archive
    assert local_file(f"GTIFF_DIR:2:{raster}") == raster
    assert local_file(f'NETCDF:"{raster}":band') == raster
    assert local_file("/vsicurl/nothing") is None and local_file("") is None
    with pytest.raises(InputError, match="is the input itself"):
        check_untouched([archive], [f"/vsizip/{archive}/inner/band.tif"])


@pytest.mark.parametrize("how", ["inside", "by a link to it", "a link in it", "a second name"])
def test_files_in_a_folder_that_is_read_are_refused(tmp_path, raster, how):
    folder = tmp_path / "product"
    (folder / "deep").mkdir(parents=True)
    file = folder / "deep" / "MTD.xml"
    file.write_text("")
    output = tmp_path / "out.xml"
    if how == "inside":
        output = file
    elif how == "by a link to it":
        output.symlink_to(file)
    elif how == "a link in it":
        output = folder / "link.tif"
        output.symlink_to(raster)
    else:
        os.link(file, output)
    with pytest.raises(InputError):
        check_untouched([output], [], folders=[folder])
    check_untouched([folder / "new.tif"], [], folders=[folder])
