"""Checks types with mypy --strict, with the checkout in view as the package ``s2sr`` whatever its folder's name."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("s2sr.plugin.engine", "s2sr.training")

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "s2sr").symlink_to(ROOT)
        chosen = [argument for package in PACKAGES for argument in ("-p", package)]
        command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", "--cache-dir", folder, *chosen]
        environment = {**os.environ, "MYPYPATH": folder}
        sys.exit(
            subprocess.run([*command, "--config-file", str(ROOT / "pyproject.toml")], cwd=folder, env=environment).returncode
        )
