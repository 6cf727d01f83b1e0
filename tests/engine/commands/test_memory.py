import subprocess
import sys

import numpy as np
import pytest

from s2sr.tests.engine.support import command, landscape, write_image


def peak_mb(arguments):
    script = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
    )
    return int(subprocess.run([sys.executable, "-c", script, *arguments], check=True, capture_output=True, text=True).stdout)


@pytest.mark.slow
def test_peak_memory_does_not_grow_with_the_scene(tmp_path):
    peaks = {}
    for side in (1600, 4800):
        pattern = landscape(200, 200, 4)
        image = write_image(
            tmp_path / f"{side}.tif", np.tile(pattern, (1, side // 200, side // 200)), compress="deflate", tiled=True
        )
        peaks[side] = peak_mb(command("super-resolve", "--input", image, "--output", tmp_path / "fine.tif", "--model", "bicubic"))
    assert peaks[4800] < peaks[1600] + 100, peaks
