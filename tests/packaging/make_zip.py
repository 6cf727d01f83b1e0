"""Makes the plugin's zip from the last commit, with its translations compiled: ``python make_zip.py ZIP``; needs git and Qt's lrelease."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = "resources/translations"


def git(*arguments: str) -> bytes:
    """Returns what git prints about this repository."""
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout


def make(path: Path) -> None:
    """Writes the zip."""
    with tempfile.TemporaryDirectory() as folder:
        added = [f"--add-file={file}" for file in compiled(Path(folder))]
        places = [f"--prefix=s2sr/{TRANSLATIONS}/", *added, "--prefix=s2sr/"]
        git("archive", "--format=zip", *places, "-o", str(path.resolve()), "HEAD")


def compiled(folder: Path) -> list[Path]:
    """Makes what Qt reads of the last commit's translations."""
    names = git("ls-tree", "--name-only", "HEAD", f"{TRANSLATIONS}/").decode().split()
    made = []
    for name in (name for name in names if name.endswith(".ts")):
        source = folder / Path(name).name
        source.write_bytes(git("show", f"HEAD:{name}"))
        made.append(source.with_suffix(".qm"))
        subprocess.run(["lrelease", "-silent", "-nounfinished", str(source), "-qm", str(made[-1])], check=True)
    return made


if __name__ == "__main__":
    make(Path(sys.argv[1]))
