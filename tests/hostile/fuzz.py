"""Runs the engine on hostile inputs, options, outputs and models, and judges each run.

``python tests/hostile/fuzz.py --runs 600 --seed 1 --jobs 2``: the last line counts the faults. A run is told by seed and number alone, so
``--first 300`` goes on where an earlier campaign ended, and ``--only 17`` repeats one. Cases with faults are kept, with their command.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

if __name__ == "__main__":
    runpy.run_path(str(Path(__file__).resolve().parents[1] / "conftest.py"))["import_checkout"]()
    from s2sr.tests.hostile.campaign import main

    sys.exit(main())
