"""Rasters are files of this computer, whatever a name or a file says."""

import zipfile

import numpy as np
import pytest
import rasterio
from rasterio.errors import RasterioError

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster import opening
from s2sr.plugin.engine.raster.opening import file_of, open_raster
from s2sr.tests.engine.network import ADDRESS, spellings, vrt_of, wms
from s2sr.tests.engine.support import landscape, write_image

REFUSED = spellings(ADDRESS)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_file_is_refused(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError) as refused:
        open_raster(name)
    assert refused.value.hint and len(refused.value.message.splitlines()) == 1


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("depth", [1, 3])
def test_what_a_vrt_refers_to_is_refused_at_any_depth(name, depth, tmp_path):
    below = name
    for number in range(depth):
        path = tmp_path / f"{number}.tif"
        path.write_text(vrt_of(below))
        below = path.name
    with pytest.raises(InputError, match="refers to something else than a file") as refused:
        open_raster(str(path))
    assert refused.value.hint


@pytest.mark.parametrize(
    "text",
    [
        vrt_of("/vsicurl/" + ADDRESS).replace("SourceFilename", "sourcefilename"),
        vrt_of("&#47;vsicurl&#x2f;" + ADDRESS, escaped=True),
        vrt_of(f"<![CDATA[/vsicurl/{ADDRESS}]]>", escaped=True),
        f'<VRTDataset subClass="VRTWarpedDataset"><GDALWarpOptions><SourceDataset relativeToVRT="0">/vsicurl/{ADDRESS}'
        "</SourceDataset></GDALWarpOptions></VRTDataset>",
    ],
)
def test_a_vrt_may_write_it_as_it_likes(text, tmp_path):
    (tmp_path / "a.vrt").write_text(text)
    with pytest.raises(InputError, match="refers to something else"):
        open_raster(str(tmp_path / "a.vrt"))


@pytest.mark.parametrize("name", ["wms.tif", "wms.xml", "wms.vrt"])
def test_a_map_service_is_no_raster(name, tmp_path):
    (tmp_path / name).write_text(wms(ADDRESS))
    with pytest.raises(RasterioError):
        open_raster(str(tmp_path / name))


def test_python_in_a_vrt_is_not_run(tmp_path):
    write_image(tmp_path / "x.tif", landscape(8, 8, 1), ("",))
    code = f"open({str(tmp_path / 'ran')!r}, 'w')\ndef f(*a, **k): pass\n"
    band = '<VRTRasterBand dataType="UInt16" band="1" subClass="VRTDerivedRasterBand"><PixelFunctionType>f</PixelFunctionType>'
    language = f"<PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode><![CDATA[{code}]]></PixelFunctionCode>"
    source = '<SimpleSource><SourceFilename relativeToVRT="1">x.tif</SourceFilename></SimpleSource></VRTRasterBand>'
    (tmp_path / "a.vrt").write_text(f'<VRTDataset rasterXSize="8" rasterYSize="8">{band}{language}{source}</VRTDataset>')
    with pytest.raises(InputError, match="Python code"):
        open_raster(str(tmp_path / "a.vrt"))
    assert not (tmp_path / "ran").exists()


def test_bounds_of_vrts(tmp_path, monkeypatch):
    write_image(tmp_path / "x.tif", landscape(8, 8, 1), ("",))
    below = "x.tif"
    for number in range(opening.DEEPEST + 1):
        (tmp_path / f"{number}.vrt").write_text(vrt_of(below))
        below = f"{number}.vrt"
    with open_raster(str(tmp_path / f"{opening.DEEPEST - 1}.vrt")) as dataset:
        assert dataset.driver == "VRT" and dataset.read(1).any()
    with pytest.raises(InputError, match="deep"):
        open_raster(str(tmp_path / f"{opening.DEEPEST}.vrt"))
    monkeypatch.setattr(opening, "MOST_FILES", 3)
    with pytest.raises(InputError, match="more than 3 files"):
        open_raster(str(tmp_path / "3.vrt"))
    monkeypatch.setattr(opening, "MOST_BYTES", 10)
    with pytest.raises(InputError, match="MB"):
        open_raster(str(tmp_path / "0.vrt"))


def test_vrts_that_refer_to_each_other_end(tmp_path):
    (tmp_path / "a.vrt").write_text(vrt_of("b.vrt"))
    (tmp_path / "b.vrt").write_text(vrt_of("a.vrt"))
    with open_raster(str(tmp_path / "a.vrt")) as dataset, pytest.raises(RasterioError):
        dataset.read(1)


def test_a_vrt_in_an_archive_is_refused(tmp_path):
    write_image(tmp_path / "x.tif", landscape(8, 8, 1), ("",))
    (tmp_path / "a.vrt").write_text(vrt_of("x.tif"))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("x.tif", "a.vrt"):
            archive.write(tmp_path / name, name)
    with open_raster(f"/vsizip/{tmp_path}/a.zip/x.tif") as dataset:
        assert dataset.read(1).any()
    with pytest.raises(InputError, match="archive"):
        open_raster(f"/vsizip/{tmp_path}/a.zip/a.vrt")


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("scene.tif", "scene.tif"),
        ("C:\\data\\scene.tif", "C:\\data\\scene.tif"),
        ("/home/vsingh/a.tif", "/home/vsingh/a.tif"),
        ("/vsizip/a.zip/b.tif", "a.zip/b.tif"),
        ("/vsizip/{/x/a.zip}/b.tif", "/x/a.zip}/b.tif"),
        ("/vsitar//vsigzip//x/a.tar.gz/b.tif", "/x/a.tar.gz/b.tif"),
        ('NETCDF:"C:\\a.nc":B04', "C:\\a.nc"),
        ('HDF5:"/x/a.h5"://B04', "/x/a.h5"),
        ("GTIFF_DIR:2:/x/a.tif", "/x/a.tif"),
        ("SENTINEL2_L2A:/vsizip//x/a.zip/MTD_MSIL2A.xml:10m:EPSG_32631", "/x/a.zip/MTD_MSIL2A.xml:10m:EPSG_32631"),
    ],
)
def test_names_that_lead_to_files(name, file):
    assert file_of(name) == file


def test_a_file_may_be_called_as_a_service_is(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_image(tmp_path / "WMS:x.tif", landscape(8, 8, 1), ("",))
    with open_raster("WMS:x.tif") as dataset:
        assert dataset.count == 1


@pytest.mark.parametrize("described", [True, False])
def test_what_lies_beside_an_input_is_read_and_nothing_is_left_there(tmp_path, engine, described):
    values = landscape(70, 90, 10)
    values[:, 20:30, 20:30] = 7
    (tmp_path / "in").mkdir()
    image = write_image(tmp_path / "in" / "image.tif", values, nodata=None)
    if described:
        bands = "".join(f'<PAMRasterBand band="{n}"><NoDataValue>7</NoDataValue></PAMRasterBand>' for n in range(1, 11))
        (tmp_path / "in" / "image.tif.aux.xml").write_text(f"<PAMDataset>{bands}</PAMDataset>")
    before = {path: path.read_bytes() for path in (tmp_path / "in").iterdir()}
    output = tmp_path / "out" / "fine.tif"
    output.parent.mkdir()
    run = engine("super-resolve", "--input", image, "--output", output, "--model", "bicubic")
    assert run.result["command"] == "super-resolve"
    assert {path: path.read_bytes() for path in (tmp_path / "in").iterdir()} == before
    assert [path.name for path in output.parent.iterdir()] == ["fine.tif"]
    with rasterio.open(output) as fine:
        hole = np.all(fine.read(1)[44:56, 44:56] == fine.nodata)
    assert hole == described
