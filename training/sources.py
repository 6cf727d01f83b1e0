"""Sources of training and evaluation data, and whether a folder holds them: ``python -m s2sr.training.sources DATA``."""

from __future__ import annotations

import argparse
import hashlib
import logging
import sys
from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path
from typing import Any

from s2sr.training.config import read_yaml
from s2sr.training.errors import ConfigError, DataError, TrainingError

SOURCES = Path(__file__).resolve().with_name("sources.yaml")
ROLES = ("training", "validation", "test")
BLOCK_BYTES = 1 << 20


@dataclass(frozen=True)
class Source:
    """A set of files that weights learn from, or that they are measured on.

    Args:
        role: ``training``, ``validation`` (measured on during development) or ``test`` (measured once, for a release).
        licence: Of the pixels; ``outlines`` of building outlines, where there are some.
        about: What the files hold, and of what they are a part.
        obtain: How to get them from the publisher and lay them out.
        files: Patterns below the data folder.
        count: Files that match them.
        bytes: Size of them all.
        digest: What :func:`folder_digest` returns of them.
        sums: SHA-256 by path, where the files are few.
    """

    name: str
    title: str
    role: str
    publisher: str
    address: str
    licence: str
    credit: str
    about: str
    obtain: str
    files: tuple[str, ...]
    count: int
    bytes: int
    digest: str
    outlines: str = ""
    sums: tuple[tuple[str, str], ...] = ()

    def find(self, data: Path) -> list[Path]:
        """Returns the files that a data folder holds of the source, sorted."""
        return sorted({path for pattern in self.files for path in data.glob(pattern) if path.is_file()})


class State(Enum):
    """What a data folder holds of a source."""

    PRESENT = "present"
    MISSING = "missing"
    DIFFERS = "differs"


@dataclass(frozen=True)
class Finding:
    """A source's state in a data folder; ``why`` says in what it differs."""

    source: Source
    state: State
    count: int
    why: str = ""

    def __str__(self) -> str:
        """Returns a line for the person at the keyboard."""
        line = f"{self.state.value:8} {self.source.name:21} {self.source.role:11} {self.count} of {self.source.count} files"
        return f"{line}: {self.why}" if self.why else line


def load_sources(path: Path = SOURCES) -> tuple[Source, ...]:
    """Reads the sources, and their digests from the file ``.sha256`` beside them.

    Raises:
        ConfigError: naming the source and the key that is wrong, or that has no digest.
    """
    entries, sums = read_yaml(path).get("sources"), _read_sums(path.with_suffix(".sha256"))
    if not isinstance(entries, list):
        raise ConfigError(f"{path.name}: the key sources holds no list")
    sources = tuple(_source(path.name, entry, sums) for entry in entries)
    names = [source.name for source in sources]
    doubles = sorted({name for name in names if names.count(name) > 1})
    if doubles:
        raise ConfigError(f"{path.name}: {', '.join(doubles)} stands there twice")
    return sources


def folder_digest(data: Path, paths: Iterable[Path]) -> str:
    """Returns one SHA-256 of many files: that of the sorted lines ``sha256  relative/path``, each ended by a line feed.

    ``sha256sum FILES | LC_ALL=C sort | sha256sum``, run in the data folder, prints the same.

    Args:
        data: Folder that the lines' paths are below.
        paths: Files of it.
    """
    return _digest_of_sums((path.relative_to(data).as_posix(), file_digest(path)) for path in paths)


def file_digest(path: Path) -> str:
    """Returns the SHA-256 of a file's bytes, hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK_BYTES):
            digest.update(block)
    return digest.hexdigest()


def check(source: Source, data: Path, digests: bool = False) -> Finding:
    """Compares a source with what a data folder holds of it: the number of files, their size and, if asked for, their digests."""
    found = source.find(data)
    if not found:
        return Finding(source, State.MISSING, 0, f"nothing matches {', '.join(source.files[:2])}")
    size = sum(path.stat().st_size for path in found)
    why = ""
    if len(found) != source.count:
        why = "some are missing" if len(found) < source.count else "there are more than there should be"
    elif size != source.bytes:
        why = f"{size} bytes instead of {source.bytes}"
    elif digests:
        why = _changed(source, data, found)
    return Finding(source, State.DIFFERS if why else State.PRESENT, len(found), why)


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0, 1 where the folder lacks or differs in something, and 2 where the input is at fault."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except (TrainingError, OSError) as error:
        logging.error("%s", error)
        return 2


def _run(options: argparse.Namespace) -> int:
    from s2sr.training.sources_page import notice, page

    sources = load_sources()
    if options.docs:
        options.docs.write_text(page(sources), encoding="utf-8", newline="\n")
    if options.notice:
        options.notice.write_text(notice(sources), encoding="utf-8", newline="\n")
    if options.data is None:
        if not options.docs and not options.notice:
            raise DataError("name the data folder to check, or a page to write with --docs or --notice")
        return 0
    if not options.data.is_dir():
        raise DataError(f"there is no folder {options.data}: name the folder that holds naip_urban, sentinel2 and the others")
    findings = [check(source, options.data, options.digests) for source in sources]
    for finding in findings:
        print(finding)
    return 0 if all(finding.state is State.PRESENT for finding in findings) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="s2sr.training.sources", description="Checks a folder of training and evaluation data.")
    parser.add_argument("data", type=Path, nargs="?", metavar="DATA", help="folder that the configurations' paths are below")
    parser.add_argument("--digests", action="store_true", help="also read every file and compare its SHA-256")
    parser.add_argument("--docs", type=Path, metavar="PAGE", help="write the page of the docs (docs/data.md)")
    parser.add_argument("--notice", type=Path, metavar="FILE", help="write the credits (NOTICE)")
    return parser


def _changed(source: Source, data: Path, found: list[Path]) -> str:
    if not source.sums:
        return "" if folder_digest(data, found) == source.digest else "the digest is another one: pixels, tags or names differ"
    wanted = dict(source.sums)
    names = [path.name for path in found if file_digest(path) != wanted[path.relative_to(data).as_posix()]]
    return f"other bytes in {', '.join(names)}" if names else ""


def _digest_of_sums(sums: Iterable[tuple[str, str]]) -> str:
    lines = sorted(f"{digest}  {path}\n" for path, digest in sums)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _read_sums(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise ConfigError(f"cannot read the digests {path}: {error}") from error
    return {key: digest for digest, _, key in (line.partition("  ") for line in lines)}


def _source(file: str, entry: dict[str, Any], sums: dict[str, str]) -> Source:
    name = entry.get("name", "a source without a name")
    allowed = {field.name for field in fields(Source)} - {"digest", "sums"}
    for key in entry:
        if key not in allowed:
            raise ConfigError(f"{file}: {name}: the key {key} is not known")
    for key in sorted(allowed - {"outlines"}):
        if key not in entry:
            raise ConfigError(f"{file}: {name}: the key {key} is missing")
    if entry["role"] not in ROLES:
        raise ConfigError(f"{file}: {name}: role is {entry['role']!r}; it must be one of {', '.join(ROLES)}")
    files = tuple(entry["files"])
    named = () if name in sums else tuple((path, sums.get(path, "")) for path in files)
    lacking = [path for path, digest in named if not digest]
    if lacking:
        raise ConfigError(f"{file}: {name}: there is no SHA-256 of {', '.join(lacking)}, nor one of {name} as a whole")
    return Source(**{**entry, "files": files, "digest": sums.get(name) or _digest_of_sums(named), "sums": named})


if __name__ == "__main__":
    sys.exit(main())
