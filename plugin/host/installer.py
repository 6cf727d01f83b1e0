"""Makes the engine's own environment: a virtual environment in the QGIS profile and pinned packages in it."""

from __future__ import annotations

import shutil
import sys
from typing import Callable

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ..identity import mark, tr
from .environment import redacted
from .installation import NEEDED_MB, Installation, requirements_file
from .interpreter import BasePython, find_base_python
from .process import Ending, run_child

PACKAGES = 24
UNPACKING = 0.92
"""Share of the bar in pip's time at which it has all packages."""
IMPORT_LIMIT_S = 180
PIP_INSTALL = [
    "-I",
    "-m",
    "pip",
    "install",
    "--disable-pip-version-check",
    "--no-input",
    "--progress-bar=off",
    "--only-binary=:all:",
    "--require-hashes",
]
VERIFY = (
    "import numpy, rasterio, scipy.ndimage, skimage, yaml, shapely, pyogrio, pyproj, onnxruntime as o;"
    "print(*(f'{m.__name__} {m.__version__}' for m in (numpy, rasterio, scipy, skimage, shapely, pyogrio, pyproj, o)));"
    "print('execution providers:', ', '.join(o.get_available_providers()))"
)
HINTS = (
    ("407", mark("The proxy asks for a login: set it in Settings > Options > Network.")),
    ("No space left", mark("The disk is full: free some space and run this again.")),
    (
        "CERTIFICATE_VERIFY_FAILED",
        mark("A proxy replaces certificates: name your organisation's package index or certificate in pip's configuration."),
    ),
    (
        "DO NOT MATCH THE HASHES",
        mark(
            "A package is not the one that this plugin was tested with: something between here and the package index changes files. "
            "Try another network, or the index itself in place of a mirror."
        ),
    ),
    (
        "No matching distribution",
        mark("A package is not offered for this Python; name one of your own (3.11 to 3.13) in the options."),
    ),
    ("from versions: none", mark("The package index cannot be reached: check the proxy in Settings > Options > Network.")),
    ("onnection", mark("The network failed: check it and the proxy in Settings > Options > Network, then run this again.")),
    ("Temporary failure in name resolution", mark("There is no network: connect and run this again.")),
    ("WinError 4551", mark("A policy of this computer forbids the program: ask your administrator.")),
    ("DLL load failed", mark("Install the Microsoft Visual C++ redistributable (x64) and run this again.")),
)


class Installer:
    """Installs, repairs or leaves alone one installation.

    Args:
        installation: What is made.
        feedback: Progress, pip's words, cancelling.
    """

    def __init__(self, installation: Installation, feedback: QgsProcessingFeedback) -> None:
        self._installation = installation
        self._feedback = feedback
        self._collected = 0
        self._fetched = 0.0

    def install(self, variant: str, again: bool = False) -> None:
        """Brings the environment to today's requirements of a variant.

        Args:
            variant: ``cpu``, ``openvino``, ``cuda`` or ``directml``.
            again: Make it anew even if it is up to date.

        Raises:
            QgsProcessingException: It cannot be made, or the user cancelled; the next run repairs what is half-made.
        """
        self._refuse_elsewhere(variant)
        lock = self._installation.lock()
        try:
            if not again and self._installation.is_current(variant) and self._verified().good:
                self._feedback.pushInfo(tr("The engine is up to date."))
                return
            if self._installation.marker.exists():
                self._feedback.pushInfo(tr("An earlier installation was not finished; it is made anew."))
                self._installation.clear()
            self._make(variant)
        finally:
            lock.unlock()

    def _make(self, variant: str) -> None:
        base = find_base_python(self._feedback)
        words = tr("Making the engine's environment with Python {version} ({path})")
        self._feedback.pushInfo(words.format(version=base.version, path=base.path))
        self._preflight(variant)
        self._installation.begin()
        self._make_environment(base)
        self._feedback.setProgress(15)
        self._install_packages(variant)
        self._feedback.setProgress(92)
        self._feedback.setProgressText(tr("Trying the engine's packages"))
        self._demand(self._verified(), tr("The packages were installed but cannot be imported."))
        self._installation.complete(variant)
        self._feedback.setProgress(100)
        self._feedback.pushInfo(tr("The engine is installed in {folder}").format(folder=self._installation.folder))

    def _make_environment(self, base: BasePython) -> None:
        self._feedback.setProgressText(tr("Making a virtual environment"))
        self._demand(
            self._run(base.path, ["-I", "-m", "venv", str(self._installation.folder)]),
            tr("The virtual environment could not be made."),
        )

    def _install_packages(self, variant: str) -> None:
        self._feedback.setProgressText(tr("Downloading and installing packages"))
        arguments = [*PIP_INSTALL, "-r", str(requirements_file(variant))]
        python = str(self._installation.python)
        self._feedback.pushCommandInfo(" ".join([python, *arguments]))
        ending = self._run(python, arguments, self._follow_pip, network=True)
        self._demand(ending, tr("pip could not install the packages."))

    def _verified(self) -> Ending:
        """Imports the packages in the engine's interpreter; the first time, virus scanners read every library."""
        return self._run(str(self._installation.python), ["-I", "-c", VERIFY], timeout_s=IMPORT_LIMIT_S)

    def _run(
        self,
        program: str,
        arguments: list[str],
        watch: Callable[[str], None] = lambda line: None,
        timeout_s: float = 0.0,
        network: bool = False,
    ) -> Ending:
        with self._installation.log.open("a", encoding="utf-8") as log:

            def tell(line: str) -> None:
                line = redacted(line)
                log.write(line + "\n")
                self._feedback.pushConsoleInfo(line)
                watch(line)

            return run_child(program, arguments, self._feedback, tell, tell, timeout_s, network)

    def _follow_pip(self, line: str) -> None:
        """Moves the bar from 15 to 75 percent while packages are fetched, and to 80 when pip unpacks them; it never goes back."""
        self._collected += line.startswith(("Collecting ", "Processing "))
        if line.startswith("Installing collected"):
            self._fetched = 1.0
            self._feedback.setProgressText(tr("Unpacking the packages"))
        self._fetched = max(self._fetched, UNPACKING * min(1.0, self._collected / PACKAGES))
        self._feedback.setProgress(15 + 65 * self._fetched)

    def _demand(self, ending: Ending, complaint: str) -> None:
        if ending.good:
            return
        if ending.canceled:
            raise QgsProcessingException(tr("Cancelled; the engine is not installed. Run this again to finish it."))
        words = redacted(ending.words)
        hint = next((tr(hint) for sign, hint in HINTS if sign in words), "")
        if ending.timed_out:
            hint = tr("It took too long: a virus scanner may be reading the files. Run this again.")
        where = tr("Everything that was said is in {file}").format(file=self._installation.log)
        raise QgsProcessingException(f"{complaint} {hint}\n{words}\n{where}")

    def _preflight(self, variant: str) -> None:
        free_mb = shutil.disk_usage(self._installation.folder.parent).free // 2**20
        if free_mb < NEEDED_MB[variant]:
            words = tr(
                "The disk of {folder} has {free} MB free; the engine needs {needed} MB. Free some space and run this again."
            )
            folder = self._installation.folder.parent
            raise QgsProcessingException(words.format(folder=folder, free=free_mb, needed=NEEDED_MB[variant]))

    @staticmethod
    def _refuse_elsewhere(variant: str) -> None:
        """Refuses a variant that no package exists for on this system."""
        if variant == "directml" and sys.platform != "win32":
            raise QgsProcessingException(tr("DirectML exists on Windows only. Choose cpu, openvino or cuda."))
        if variant in ("cuda", "openvino") and sys.platform == "darwin":
            words = tr("There is no {variant} on macOS. Choose cpu: it uses Core ML too.")
            raise QgsProcessingException(words.format(variant=variant))
