"""A server of this computer that counts who asks, and the ways in which GDAL may be told to ask it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.sax.saxutils import escape

ADDRESS = "http://127.0.0.1:8/a.tif"
"""An address that nobody answers at, for names that are not to be tried."""


@contextmanager
def server() -> Iterator[tuple[str, list[str]]]:
    """Runs a server; gives the address of a file on it, and the list of what it was asked for."""
    asked: list[str] = []

    class Counting(BaseHTTPRequestHandler):
        def __getattr__(self, name: str) -> Callable[[], None]:
            if name.startswith("do_"):
                return self._answer
            raise AttributeError(name)

        def _answer(self) -> None:
            asked.append(f"{self.command} {self.path}")
            self.send_error(404)

        def log_message(self, *arguments: object) -> None:
            """Says nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Counting) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{running.server_port}/a.tif", asked
        finally:
            running.shutdown()


def spellings(address: str) -> list[str]:
    """Returns names by which GDAL would fetch an address, or the like of it from a cloud."""
    quoted = address.replace(":", "%3A").replace("/", "%2F")
    folder = address.rpartition("/")[0]
    return [
        address,
        f"/vsicurl/{address}",
        f"/vsicurl?url={quoted}",
        f"/vsicurl?proxy=&url={quoted}",
        f"/vsicurl?max_retry=1&list_dir=no&url={address}",
        f"/vsicurl_streaming/{address}",
        "/vsis3/bucket/a.tif",
        "/vsis3_streaming/bucket/a.tif",
        "/vsigs/bucket/a.tif",
        "/vsigs_streaming/bucket/a.tif",
        "/vsiaz/bucket/a.tif",
        "/vsiaz_streaming/bucket/a.tif",
        "/vsiadls/bucket/a.tif",
        "/vsioss/bucket/a.tif",
        "/vsioss_streaming/bucket/a.tif",
        "/vsiswift/bucket/a.tif",
        "/vsiswift_streaming/bucket/a.tif",
        f"/vsiwebhdfs/{folder}/webhdfs/v1/a.tif",
        f"/vsihdfs/{folder}/a.tif",
        f"/vsizip//vsicurl/{address}.zip/a.tif",
        f"/vsizip/{{/vsicurl/{address}.zip}}/a.tif",
        f"/vsitar//vsicurl/{address}.tar/a.tif",
        f"/vsigzip//vsicurl/{address}.gz",
        f"/vsizip//vsizip//vsicurl/{address}.zip/b.zip/a.tif",
        f"/vsisubfile/0_1000,/vsicurl/{address}",
        f"/vsicached?file=/vsicurl/{address}",
        f"/vsisparse//vsicurl/{address}",
        f"/vsicrypt//vsicurl/{address}",
        "/vsimem/a.tif",
        "/vsistdin/",
        f"vrt:///vsicurl/{address}",
        f"vrt://{address}",
        f'NETCDF:"{address}":B04',
        f'NETCDF:"/vsicurl/{address}":B04',
        f'HDF5:"/vsicurl/{address}"://B04',
        f"GTIFF_DIR:1:/vsicurl/{address}",
        f"SENTINEL2_L1C:/vsicurl/{folder}/MTD_MSIL1C.xml:10m:EPSG_32631",
        f"SENTINEL2_L2A:{folder}/MTD_MSIL2A.xml:10m:EPSG_32631",
        f"DERIVED_SUBDATASET:AMPLITUDE:/vsicurl/{address}",
        f'ZARR:"/vsicurl/{folder}/a.zarr"',
        f'STACIT:"{folder}/items.json"',
        f'STACTA:"{folder}/items.json"',
        f"WMS:{folder}/?",
        f"WMTS:{folder}/wmts.xml",
        f"WCS:{folder}/?coverage=a",
        f"PLMosaic:mosaic=a,api_key=b,base_url={folder}",
        "EEDAI:image",
        "gs://bucket/a.tif",
        "s3://bucket/a.tif",
        "zip+https://example.org/a.zip!a.tif",
        wms(address),
        vrt_of(f"/vsicurl/{address}"),
        '{"type": "gdal_streamed_alg", "command_line": "gdal raster convert ' + address + '"}',
    ]


def wms(address: str) -> str:
    """Returns the description of a map service."""
    corners = "".join(f"<{name}>{value}</{name}>" for name, value in zip(("UpperLeftX", "UpperLeftY"), (-2e7, 2e7)))
    corners += "".join(f"<{name}>{value}</{name}>" for name, value in zip(("LowerRightX", "LowerRightY"), (2e7, -2e7)))
    service = f'<Service name="TMS"><ServerUrl>{address}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service>'
    blocks = (
        "<Projection>EPSG:3857</Projection><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY><BandsCount>3</BandsCount>"
    )
    return f"<GDAL_WMS>{service}<DataWindow>{corners}<TileLevel>3</TileLevel></DataWindow>{blocks}</GDAL_WMS>"


def vrt_of(name: str, escaped: bool = False) -> str:
    """Returns a VRT of one band, whose source is ``name``; a file's name is relative to it."""
    text = name if escaped else escape(name)
    band = f'<SimpleSource><SourceFilename relativeToVRT="1">{text}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
    return (
        '<VRTDataset rasterXSize="8" rasterYSize="8"><VRTRasterBand dataType="UInt16" band="1">'
        f"{band}</VRTRasterBand></VRTDataset>"
    )
