"""What is measured inside QGIS, by its Python: ``python in_qgis.py plugin``, or ``modules``, or ``image INPUT OUTPUT``; prints JSON.

``plugin`` loads the plugin into a stand-in of the desktop after Processing, as QGIS does when it starts, and ``modules`` tells what was
imported by that; ``image`` runs the algorithm. Times are seconds.
"""

from __future__ import annotations

import importlib.util
import json
import os
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def spent() -> float:
    """Returns processor time of this process and of those that it awaited, seconds."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def started():
    """Starts QGIS with Processing, and the package ``s2sr`` unimported but in reach; returns the stand-in of the desktop."""
    from qgis.testing import start_app

    start_app(cleanup=False)
    sys.path.append("/usr/share/qgis/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    sys.path.insert(0, str(ROOT / "tests" / "ui"))
    from desktop import Desktop

    return Desktop()


def package():
    """Imports the checkout's root as the package ``s2sr``, as QGIS's loader does."""
    spec = importlib.util.spec_from_file_location("s2sr", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    made = importlib.util.module_from_spec(spec)
    sys.modules["s2sr"] = made
    spec.loader.exec_module(made)
    return made


def load_plugin(desktop) -> dict[str, float]:
    """Loads the plugin as QGIS does when it starts."""
    from qgis.core import QgsSettings

    QgsSettings().setValue("s2sr/home/welcomed", "yes")
    begun, before = time.monotonic(), spent()
    plugin = package().classFactory(desktop)
    imported = spent()
    plugin.initGui()
    return {"processor": spent() - before, "import": imported - before, "wall": time.monotonic() - begun}


def make_image(desktop, source: str, output: str) -> dict[str, float]:
    """Runs the algorithm, as the toolbox does."""
    import processing

    plugin = package().classFactory(desktop)
    plugin.initProcessing()
    begun, before = time.monotonic(), spent()
    made = processing.run("s2sr:superresolve", {"INPUT": [source], "OUTPUT": output})
    return {"processor": spent() - before, "wall": time.monotonic() - begun, "tiles": made["SECONDS"]}


def main(task: str, *arguments: str) -> None:
    """Prints what a task says."""
    desktop = started()
    before = set(sys.modules)
    said = make_image(desktop, *arguments) if task == "image" else load_plugin(desktop)
    print(json.dumps(sorted(set(sys.modules) - before) if task == "modules" else said), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
