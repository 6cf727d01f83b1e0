"""What the engine takes from the environment it was started in, and what it leaves out, however it was started."""

from __future__ import annotations

import os
import warnings

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.gdal import NOBODY, SETTINGS

FOREIGN = (
    "AWS_",
    "AZURE_",
    "CPL_",
    "CURL_",
    "GDAL_",
    "GOOGLE_",
    "GS_",
    "NO_PROXY",
    "OGR_",
    "OPJ_",
    "OSS_",
    "OS_",
    "PROJ_",
    "SWIFT_",
    "VRT_",
    "VSI",
    "WEBHDFS_",
)
"""How the names begin of what would have GDAL read or fetch otherwise than set here, credentials among it."""
KEPT = ("GDAL_DATA", "PROJ_DATA", "PROJ_LIB")
"""Where an environment of the user's own, of conda for example, has its tables."""
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "ftp_proxy", "all_proxy")
THREADS = ("GDAL_NUM_THREADS", "OPJ_NUM_THREADS")
"""What reads and writes."""
LINEAR_ALGEBRA = (
    "BLIS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)
"""Of one thread each: several tiles are worked on at once, with small matrices; more threads wait for one another at full speed."""
MOST_THREADS = 1024
SAID_OTHERWISE = "Dataset has no geotransform|The given matrix is equal to Affine.identity"
"""How the warnings of rasterio's begin that are of images without georeference: commands say that in words of their own."""


def confine(threads: int = 0) -> int:
    """Sets the environment of this process: no network, no credentials, threads. Before numpy and GDAL are imported, which read it once.

    Args:
        threads: Threads that every library may use; 0 for what each takes by itself.

    Returns:
        The threads, no more than there are processors: a library that has more waits for them at full speed, and hardly ends.

    Raises:
        InputError: where ``threads`` is no number of threads.
    """
    if not 0 <= threads <= MOST_THREADS:
        raise InputError(
            "THREADS is {threads}",
            "It is a number from 1 to {most}, or 0 for all of the processor's.",
            threads=threads,
            most=MOST_THREADS,
        )
    for name in list(os.environ):
        if name.upper().startswith(FOREIGN) and name.upper() not in KEPT:
            del os.environ[name]
    warnings.filterwarnings("ignore", message=SAID_OTHERWISE)
    os.environ.update(SETTINGS)
    os.environ.update(dict.fromkeys(PROXIES, NOBODY))
    threads = min(threads, os.cpu_count() or threads)
    os.environ.update(dict.fromkeys(LINEAR_ALGEBRA, "1"))
    if threads:
        os.environ.update(dict.fromkeys(THREADS, str(threads)))
    return threads
