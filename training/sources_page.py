"""What is written from the sources: the page of the docs, and the credits."""

from __future__ import annotations

from s2sr.training.sources import ROLES, Source
from s2sr.training.sources_use import Mention, mentions, users

HEAD = """\
# Data

Every source of training and evaluation data. This page and the file `NOTICE` are written from `training/sources.yaml` by
`python -m s2sr.training.sources --docs docs/data.md --notice NOTICE`.

None of the data come with the program. Lay them out in one folder, `DATA`, with the paths that stand below, and check it:

```
python -m s2sr.training.sources DATA              # what is there, by number and size of files
python -m s2sr.training.sources DATA --digests    # also by the bytes of every file
```

Exit status: 0 all is there, 1 something is missing or differs, 2 there is no such folder. Then
`python -m s2sr.training reproduce --data DATA` [remakes the models](training.md) and their figures.

**Roles.** *Training*: weights learn from it. *Validation*: held out of training, but looked at during development (bars, choices), so that
figures on it are somewhat flattered. *Test*: no bar, no test of the program and no training touches it; it is measured once, for a release.

**Copies.** Many sources are small parts of what their publishers offer, or were written anew as GeoTIFF. Each section says which part, so
that it can be cut again or recognised. A part that was cut again has the same pixels and other bytes: its digest differs, its figures do
not.

**Digests.** Where files are few, each has its SHA-256. Where they are many, one digest stands for all: the SHA-256 of the sorted lines
`sha256  relative/path`. In `DATA`, `sha256sum FILES | LC_ALL=C sort | sha256sum` prints it. Side files `*.aux.xml`, which GDAL writes
beside images, do not count.

**Copernicus Sentinel data** are free, full and open to all
([legal notice](https://sentinel.esa.int/documents/247904/690755/Sentinel_Data_Legal_Notice)). What is made of them says "contains modified
Copernicus Sentinel data".
"""

NOTICE_HEAD = """\
Sentinel-2 Super-Resolution (s2sr)

The program is under the GNU General Public License, version 2 or later (LICENSE).
The weights in models/ are under CC BY 4.0, those of the networks of footprints (models/buildings_*) under CC BY-SA 4.0.
They were trained on the data sets below, none of which comes with the program.
What is not known of a data set is said to be unknown. docs/data.md in the repository says more of each.

This file is written by python -m s2sr.training.sources --notice NOTICE.
"""


def page(sources: tuple[Source, ...]) -> str:
    """Returns the page of the docs, Markdown."""
    found = mentions()
    rows = [
        f"| {source.title} | {source.role} | {source.licence} | {source.count} | {_megabytes(source)} |"
        for role in ROLES
        for source in sources
        if source.role == role
    ]
    head = ["## Overview", "", "| source | role | licence | files | size |", "| --- | --- | --- | --- | --- |", *rows, ""]
    sections = [_section(source, found) for role in ROLES for source in sources if source.role == role]
    return "\n".join([HEAD, *head, *sections])


def notice(sources: tuple[Source, ...]) -> str:
    """Returns the credits of what weights were trained on, and of what they are measured on, plain text."""
    parts = [NOTICE_HEAD, "TRAINED ON", ""]
    parts += [_credit(source) for source in sources if source.role == "training"]
    parts += ["MEASURED ON, NOT TRAINED ON", ""]
    parts += [_credit(source) for source in sources if source.role != "training"]
    return "\n".join(parts)


def _section(source: Source, found: tuple[Mention, ...]) -> str:
    trained, measured = users(source, found, trains=True), users(source, found, trains=False)
    address = source.address if source.address == "unknown" else f"<{source.address}>"
    lines = [
        f"## {source.title}",
        "",
        source.about,
        "",
        f"- **Role**: {source.role}",
        f"- **Publisher**: {source.publisher}",
        f"- **Address**: {address}",
        f"- **Licence**: {source.licence}",
        *([f"- **Licence of the outlines**: {source.outlines}"] if source.outlines else []),
        f"- **Credit**: {source.credit}",
        f"- **Trains**: {_names(trained)}",
        f"- **Measures**: {_names(measured)}",
        f"- **How to get it**: {source.obtain}",
        f"- **Files**: {source.count}, {source.bytes} bytes",
        "",
        "```",
        *([f"{digest}  {path}" for path, digest in source.sums] or [*source.files, f"digest {source.digest}"]),
        "```",
        "",
    ]
    return "\n".join(lines)


def _credit(source: Source) -> str:
    lines = [source.title, f"  Publisher: {source.publisher}", f"  Address: {source.address}", f"  Licence: {source.licence}"]
    if source.outlines:
        lines.append(f"  Licence of the outlines: {source.outlines}")
    return "\n".join([*lines, f"  Credit: {source.credit}", ""])


def _names(configs: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in configs) or "nothing"


def _megabytes(source: Source) -> str:
    return f"{source.bytes / 1e6:.1f} MB"
