"""Looks into product folders and zip files."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from s2sr.plugin.engine.errors import InputError

GRANULES = "GRANULE"


@dataclass(frozen=True)
class Container:
    """A product's files, in a folder or in a zip file.

    Attributes:
        name: The product's name.
        root: What a file's path below the product is appended to for rasterio.
        files: Paths of all files, relative to the root, with forward slashes.
        folder: The folder, or the zip file.
    """

    name: str
    root: str
    files: tuple[str, ...]
    folder: Path

    def path(self, file: str) -> str:
        """Returns what rasterio opens."""
        return f"{self.root}/{file}"

    def text(self, file: str) -> str:
        """Returns a text file's contents."""
        if self.root.startswith("/vsizip/"):
            with zipfile.ZipFile(self.folder) as archive:
                return archive.read(file).decode("utf-8", "replace")
        return (self.folder / file).read_text(encoding="utf-8", errors="replace")

    def below(self, file: str) -> list[str]:
        """Returns the files that lie in the folder of ``file`` or deeper."""
        parent = str(PurePosixPath(file).parent)
        return [other for other in self.files if parent == "." or other.startswith(f"{parent}/")]


def open_container(product: str) -> Container:
    """Opens a product by its folder, zip file or metadata file; by a granule's folder or metadata file, with that granule alone.

    Raises:
        InputError: if it is none of them.
    """
    path = Path(product)
    if not path.exists():
        raise InputError(f"the product {product} does not exist", "Give its folder, zip file or metadata file.")
    if path.is_file() and path.suffix.lower() == ".zip":
        return _zipped(path)
    if path.is_file():
        if path.stat().st_size == 0:
            raise InputError(f"{product} is empty", "Was its download cut off? Get it again.")
        if path.suffix.lower() != ".xml":
            raise InputError(
                f"{product} is no product", "Give a product's folder, zip file or metadata file; rasters go to INPUT."
            )
    inside = path if path.is_dir() else path.parent
    folder = next((parent for parent in (inside, *inside.parents) if parent.name.upper().endswith(".SAFE")), inside)
    files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    parts = inside.relative_to(folder).parts
    if len(parts) > 1 and parts[0] == GRANULES:
        files = [file for file in files if not file.startswith(f"{GRANULES}/") or file.startswith(f"{GRANULES}/{parts[1]}/")]
    return Container(folder.resolve().name, folder.as_posix(), tuple(files), folder)


def _zipped(path: Path) -> Container:
    try:
        with zipfile.ZipFile(path) as archive:
            files = tuple(sorted(name for name in archive.namelist() if not name.endswith("/")))
    except (zipfile.BadZipFile, OSError) as error:
        raise InputError(f"{path} is no zip file that can be read: {error}", "Was its download cut off? Get it again.") from error
    top = {PurePosixPath(name).parts[0] for name in files}
    name = next((folder for folder in top if folder.upper().endswith(".SAFE")), path.stem)
    return Container(name, f"/vsizip/{path.resolve().as_posix()}", files, path)
