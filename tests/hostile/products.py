"""SAFE and Theia products that are broken, cut off or set up to harm."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import zipfile
from functools import lru_cache
from pathlib import Path
from random import Random

from s2sr.tests.engine.source.safes import NAME, metadata, write_safe
from s2sr.tests.engine.source.test_products import write_theia
from s2sr.tests.hostile.cases import DONE, MODES, REFUSED, Attempt, Member, flipped, truncated

SIDE = 48
XML = "MTD_MSIL2A.xml"


@lru_cache(maxsize=1)
def _whole() -> Path:
    """Writes the products that cases are copies of, once."""
    folder = Path(tempfile.mkdtemp(prefix="s2sr-products-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    write_safe(folder, xml=metadata("L2A", [-1000] * 13), side=SIDE)
    write_theia(folder, ("FRE", "SRE"))
    return folder


def _safe(folder: Path) -> Path:
    return Path(shutil.copytree(_whole() / NAME, folder / NAME))


def _zipped(folder: Path) -> Path:
    path = Path(shutil.make_archive(str(folder / "product"), "zip", _whole(), NAME))
    return path.rename(folder / f"{NAME[:-5]}.zip")


def _attempt(rng: Random, folder: Path, product: Path, wanted: int | None = None) -> Attempt:
    output = folder / "fine.tif"
    how = ("--model", rng.choice(("bicubic", "sisr_x2")), "--consistency", rng.choice(MODES))
    return Attempt(("super-resolve", "--product", str(product), "--output", str(output), *how), (output,), wanted)


def _images(product: Path) -> list[Path]:
    return sorted(product.rglob("*.jp2"))


def whole(rng: Random, folder: Path) -> Attempt:
    return _attempt(rng, folder, _zipped(folder) if rng.random() < 0.5 else _safe(folder), DONE)


def metadata_cut(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    truncated(rng, product / XML)
    return _attempt(rng, folder, product, REFUSED)


def metadata_bits(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    flipped(rng, product / XML, rng.choice((1, 3, 30)))
    return _attempt(rng, folder, product)


def metadata_large(rng: Random, folder: Path) -> Attempt:
    """Ten megabytes, of the kinds that make patterns slow."""
    product = _safe(folder)
    filler = rng.choice(('<RADIO_ADD_OFFSET band_id="0">', "<" * 100, " " * 100, "<!-- x -->", '<A a="'))
    text = metadata("L2A", [-1000] * 13)
    cut = text.index("</n1:")
    (product / XML).write_text(text[:cut] + filler * (10_000_000 // len(filler)) + text[cut:])
    return _attempt(rng, folder, product)


def metadata_entities(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    entities = '<!ENTITY a0 "xxxxxxxxxx">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    outside = '<!ENTITY a9 SYSTEM "file:///etc/passwd">'
    text = metadata("L2A", [-1000] * 13).replace("</n1:", "<NOTE>&a9;</NOTE></n1:")
    (product / XML).write_text(f"<!DOCTYPE x [{rng.choice((entities, outside))}]>\n{text}")
    return _attempt(rng, folder, product)


def quantification(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    wrong = rng.choice(("0", "nan", "-10000", "1e400", "inf", "abc", "", "1e-320", "9" * 5000))
    (product / XML).write_text(metadata("L2A", [-1000] * 13).replace(">10000<", f">{wrong}<"))
    return _attempt(rng, folder, product)


def offsets(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    given = [rng.choice((-1000, 0, float("nan"), float("inf"), 1e308, "x", "")) for _ in range(rng.choice((1, 5, 13, 40)))]
    (product / XML).write_text(metadata("L2A", given))
    return _attempt(rng, folder, product)


def files_missing(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    for path in rng.sample(_images(product), rng.choice((1, 5, 12))):
        path.unlink()
    if rng.random() < 0.3:
        (product / XML).unlink()
    return _attempt(rng, folder, product)


def images_broken(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    for path in rng.sample(_images(product), 3):
        rng.choice((truncated, flipped))(rng, path)
    return _attempt(rng, folder, product)


def no_files_within(rng: Random, folder: Path) -> Attempt:
    """A pipe, a folder or a link that leads nowhere, where the product has a file."""
    product = _safe(folder)
    path = rng.choice((product / XML, *_images(product)))
    path.unlink()
    kind = rng.choice(("fifo", "folder", "link"))
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(rng.choice(("none", path.name)))
    return _attempt(rng, folder, product)


def loops(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    inner = rng.choice(sorted(path for path in product.rglob("*") if path.is_dir()))
    (inner / "again").symlink_to(rng.choice((product, inner, folder, Path("/"))))
    return _attempt(rng, folder, product)


def deep(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    inner = product
    for _ in range(60):
        inner = inner / "GRANULE"
    inner.mkdir(parents=True)
    return _attempt(rng, folder, product)


def named_oddly(rng: Random, folder: Path) -> Attempt:
    product = _safe(folder)
    name = rng.choice(
        (NAME.replace("20221005", "20221399"), NAME.replace("N0400", "N9999"), "x.SAFE", "S2A_.SAFE", f"{'S' * 240}.SAFE")
    )
    return _attempt(rng, folder, product.rename(folder / name))


def zip_broken(rng: Random, folder: Path) -> Attempt:
    path = _zipped(folder)
    rng.choice((truncated, flipped))(rng, path)
    return _attempt(rng, folder, path)


def zip_encrypted(rng: Random, folder: Path) -> Attempt:
    """Every member says that it is encrypted."""
    path = _zipped(folder)
    content = bytearray(path.read_bytes())
    for magic, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(magic)
        while at >= 0:
            content[at + place] |= 1
            at = content.find(magic, at + 4)
    path.write_bytes(content)
    return _attempt(rng, folder, path, REFUSED)


def zip_bomb(rng: Random, folder: Path) -> Attempt:
    """Metadata that unpack to two gigabytes."""
    path = folder / f"{NAME[:-5]}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for image in _images(_whole() / NAME):
            archive.write(image, image.relative_to(_whole()))
        with archive.open(f"{NAME}/{XML}", "w", force_zip64=True) as member:
            for _ in range(128):
                member.write(rng.choice((b" ", b"<")) * (1 << 24))
    return _attempt(rng, folder, path)


def zip_outside(rng: Random, folder: Path) -> Attempt:
    """Members whose names lead out of the zip."""
    path = folder / f"{NAME[:-5]}.zip"
    up = rng.choice(("../", "../../../../", "/", "./"))
    with zipfile.ZipFile(path, "w") as archive:
        for file in (*_images(_whole() / NAME), _whole() / NAME / XML):
            archive.write(file, "x")
            archive.infolist()[-1].filename = up + str(file.relative_to(_whole()))
    return _attempt(rng, folder, path)


def other_product(rng: Random, folder: Path) -> Attempt:
    """What is given as a product and is none."""
    path = folder / "product"
    kind = rng.choice(("empty folder", "file", "zip of nothing", "zip of a zip", "none", "fifo"))
    if kind == "empty folder":
        path.mkdir()
    elif kind == "file":
        path.write_bytes(b"hello")
    elif kind == "fifo":
        path = path.with_suffix(".xml")
        os.mkfifo(path)
    elif kind != "none":
        path = path.with_suffix(".zip")
        with zipfile.ZipFile(path, "w") as archive:
            if kind == "zip of a zip":
                archive.write(_zipped(folder), "inner.zip")
    return _attempt(rng, folder, path, REFUSED)


def theia(rng: Random, folder: Path) -> Attempt:
    source = next(path for path in _whole().iterdir() if path.name != NAME)
    product = Path(shutil.copytree(source, folder / source.name))
    how = rng.choice((truncated, flipped, None))
    if how is not None:
        how(rng, rng.choice(sorted(product.iterdir())))
    return _attempt(rng, folder, product, DONE if how is None else None)


MEMBERS: dict[str, Member] = {
    one.__name__: one
    for one in (
        whole, metadata_cut, metadata_bits, metadata_large, metadata_entities, quantification, offsets, files_missing, images_broken,
        no_files_within, loops, deep, named_oddly, zip_broken, zip_encrypted, zip_bomb, zip_outside, other_product, theia,
    )
}  # fmt: skip
