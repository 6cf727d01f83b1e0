"""Starts the engine from a folder of any name: ``python -I launch.py COMMAND ...``.

The plugin's folder is imported as the package ``s2sr`` whatever it is called, and nothing else of it enters ``sys.path``.
"""

import importlib.util
import sys
from pathlib import Path

if __name__ == "__main__":
    root = Path(__file__).resolve().parents[2]
    spec = importlib.util.spec_from_file_location("s2sr", root / "__init__.py", submodule_search_locations=[str(root)])
    if spec is None or spec.loader is None:
        sys.exit(f"no package in {root}")
    package = importlib.util.module_from_spec(spec)
    sys.modules["s2sr"] = package
    spec.loader.exec_module(package)
    from s2sr.plugin.engine.cli import main

    sys.exit(main())
