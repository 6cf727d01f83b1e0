"""What is given as a raster and is no file, no raster, not to be read, oddly named, or leads elsewhere."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path
from random import Random

from s2sr.tests.hostile.cases import DONE, FOUR, REFUSED, Attempt, Member, device, one_image, plain

NAMES = (
    "a b.tif",
    "it's.tif",
    'say "x".tif',
    "two\nlines.tif",
    "\N{SATELLITE}\N{EARTH GLOBE EUROPE-AFRICA}.tif",
    "a,b;c.tif",
    "%s{0}.tif",
)
LONGEST = f"{'x' * 251}.tif"


def no_raster(rng: Random, folder: Path) -> Attempt:
    path = folder / "input.tif"
    content = rng.choice(
        (b"", b"II*\x00", b"hello\n" * 100, b"\x00" * 4096, b"<VRTDataset/>", b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n")
    )
    path.write_bytes(content)
    if rng.random() < 0.2:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.txt", "hello")
    return one_image(rng, folder, path, wanted=REFUSED)


def no_file(rng: Random, folder: Path) -> Attempt:
    path = folder / "input.tif"
    kind = rng.choice(("fifo", "folder", "null", "zero", "broken link", "loop", "none", "below a file"))
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind in ("null", "zero"):
        device(path, 3 if kind == "null" else 5)
    elif kind in ("broken link", "loop"):
        path.symlink_to("input.tif" if kind == "loop" else "none.tif")
    elif kind == "below a file":
        path = plain(rng, folder)[0] / "inner.tif"
    return one_image(rng, folder, path, wanted=REFUSED)


def forbidden(rng: Random, folder: Path) -> Attempt:
    path, _ = plain(rng, folder)
    (folder / "closed").mkdir()
    path = path.rename(folder / "closed" / "input.tif")
    (path if rng.random() < 0.5 else path.parent).chmod(0)
    folder.chmod(0o777)
    attempt = one_image(rng, folder, path)
    return Attempt(attempt.arguments, attempt.outputs, REFUSED, unprivileged=True)


def named_oddly(rng: Random, folder: Path) -> Attempt:
    path, truth = plain(rng, folder, rng.choice((*NAMES, LONGEST)))
    return one_image(rng, folder, path, truth=truth, like=path, wanted=DONE)


def no_text_name(rng: Random, folder: Path) -> Attempt:
    path, _ = plain(rng, folder)
    path = path.rename(folder / os.fsdecode(b"caf\xe9.tif"))
    return one_image(rng, folder, path)


def virtual(rng: Random, folder: Path) -> Attempt:
    """A VRT that leads nowhere, to itself, round in a circle, to a network, or to Python."""
    plain(rng, folder, "source.tif")
    path = folder / "input.vrt"
    (folder / "other.vrt").write_text(_vrt("input.vrt"))
    name = rng.choice(("none.tif", "input.vrt", "other.vrt", "source.tif", "/vsicurl/http://127.0.0.1:9/x.tif", "/vsistdin/"))
    derived = (
        ' subClass="VRTDerivedRasterBand"><PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>'
        "<PixelFunctionCode><![CDATA[def f(*a, **k): open('ran', 'w')]]></PixelFunctionCode"
    )
    path.write_text(_vrt(name, derived if rng.random() < 0.3 else "", rng.choice((28, 28, 2**31 - 1, 0, -1))))
    return one_image(rng, folder, path if rng.random() < 0.7 else path.rename(folder / "input.tif"))


def _vrt(source: str, derived: str = "", cols: int = 28) -> str:
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{place}"{derived}><Description>{name}</Description><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{source}</SourceFilename><SourceBand>{place}</SourceBand></SimpleSource></VRTRasterBand>'
        for place, name in enumerate(FOUR, start=1)
    )
    place = "<SRS>EPSG:32631</SRS><GeoTransform>500000,10,0,5600000,0,-10</GeoTransform>"
    return f'<VRTDataset rasterXSize="{cols}" rasterYSize="24">{place}{bands}</VRTDataset>'


MEMBERS: dict[str, Member] = {one.__name__: one for one in (no_raster, no_file, forbidden, named_oddly, no_text_name, virtual)}
