"""What pyproject.toml cannot say: the checkout's root is the package ``s2sr``, and the packages in a wheel follow the tree.

Everything that has no use without QGIS (plugin/algorithms, plugin/host, ui) stays out; name, dependencies and data stand in pyproject.toml.
"""

import re
from pathlib import Path

from setuptools import find_packages, setup

ROOT = Path(__file__).resolve().parent
FOUND = find_packages(str(ROOT), include=["plugin", "plugin.engine", "plugin.engine.*", "training", "training.*"])
VERSION = re.search(r"^version=(\S+)", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)

if __name__ == "__main__":
    setup(version=VERSION[1], packages=["s2sr", *(f"s2sr.{name}" for name in FOUND)], package_dir={"s2sr": "."})
