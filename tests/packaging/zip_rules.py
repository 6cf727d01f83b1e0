"""The structural rules of the site that publishes QGIS plugins: ``python zip_rules.py ZIP VERSION`` names what a zip breaks."""

from __future__ import annotations

import configparser
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

LIMIT_BYTES = 25_000_000
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
)
ADDRESSES = ("tracker", "repository", "homepage")
CATEGORIES = ("Raster", "Vector", "Database", "Mesh", "Web")
NEEDED = ("__init__.py", "metadata.txt", "LICENSE")
PROGRAMS = (".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".cmd", ".ps1", ".sh", ".whl", ".jar", ".zip", ".tar", ".gz", ".7z")
MAGIC = (
    b"\x7fELF",
    b"MZ",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
)
SYMLINK = 0o120000


def faults(path: Path, version: str) -> list[str]:
    """Returns what would keep a zip from being published, or from being the release of ``version``, in sentences."""
    found = []
    if path.stat().st_size >= LIMIT_BYTES:
        found.append(f"{path.stat().st_size} bytes: the site takes less than {LIMIT_BYTES}")
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
        tops = sorted({PurePosixPath(name).parts[0] for name in archive.namelist()})
        if len(tops) != 1 or not tops[0].isidentifier() or "plugin" in tops[0].lower():
            return [*found, f"the top must be one folder with a Python package's name: {', '.join(tops)}"]
        found += [f"{needed} is missing" for needed in NEEDED if f"{tops[0]}/{needed}" not in names]
        found += [f"{name}: {fault}" for name in names for fault in _file_faults(archive, name)]
        if f"{tops[0]}/metadata.txt" in names:
            found += _metadata_faults(archive.read(f"{tops[0]}/metadata.txt").decode("utf-8"), version)
    return found


def _file_faults(archive: zipfile.ZipFile, name: str) -> Iterator[str]:
    parts = name.split("/")
    if "\\" in name or ".." in parts:
        yield "a path that leads elsewhere"
    elif any(part.startswith(".") or part in ("__pycache__", "__MACOSX") for part in parts):
        yield "hidden, or a left-over"
    if name.lower().endswith(PROGRAMS):
        yield "a program or an archive"
    if archive.getinfo(name).external_attr >> 16 & 0o170000 == SYMLINK:
        yield "a symbolic link"
    with archive.open(name) as file:
        if file.read(4).startswith(MAGIC):
            yield "compiled code"


def _metadata_faults(text: str, version: str) -> Iterator[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    general = parser["general"]
    yield from (f"metadata.txt has no {key}" for key in REQUIRED if not general.get(key))
    if general.get("version") != version:
        yield f"metadata.txt says version {general.get('version')}, the release is {version}"
    if not general.get("changelog", "").lstrip().startswith(version):
        yield f"the changelog of metadata.txt does not begin with {version}"
    if "/" in general.get("author", ""):
        yield "metadata.txt: author has a slash"
    if general.get("category") not in CATEGORIES:
        yield f"metadata.txt: category must be one of {', '.join(CATEGORIES)}"
    yield from (f"metadata.txt: {key} is no address" for key in ADDRESSES if not general.get(key, "").startswith("https://"))


if __name__ == "__main__":
    broken = faults(Path(sys.argv[1]), sys.argv[2])
    print("\n".join(broken) or f"{sys.argv[1]}: nothing that the publishing site refuses")
    sys.exit(1 if broken else 0)
