"""Making, repairing and leaving alone the engine's environment; pip is a stand-in, except where the network is asked for."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from s2sr.plugin.host import installer as installer_module
from s2sr.plugin.host.installation import REQUIREMENTS, VARIANTS, Installation, requirements_file
from s2sr.plugin.host.installer import Installer
from s2sr.plugin.host.interpreter import BasePython, base_candidates, engine_python, find_base_python

BASE = """#!{python}
import os, shutil, sys
arguments = sys.argv[1:]
calls = open({calls!r}, "a"); calls.write(" ".join(arguments) + "\\n"); calls.close()
if arguments[1:3] == ["-m", "venv"]:
    os.makedirs(os.path.join(arguments[3], "bin")); shutil.copy(__file__, os.path.join(arguments[3], "bin", "python"))
elif arguments[1:3] == ["-m", "pip"]:
    print("Collecting numpy from http://" + "me:word" + "@proxy/simple")
    {pip}
elif arguments[1] == "-c":
    print("numpy 2.0")
    {verify}
"""


@pytest.fixture
def feedback():
    """Returns a feedback that keeps its log."""
    return QgsProcessingFeedback(False)


@pytest.fixture
def installation(tmp_path, monkeypatch):
    """Returns an installation in an empty folder, whose base interpreter is a stand-in: ``installation.stand_in(pip, verify)``."""
    made = Installation(tmp_path / "s2sr" / "engine")
    calls = tmp_path / "calls.txt"

    def stand_in(pip: str = "pass", verify: str = "pass") -> None:
        program = tmp_path / "base_python"
        program.write_text(BASE.format(python=sys.executable, calls=str(calls), pip=pip, verify=verify))
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr(installer_module, "find_base_python", lambda feedback: BasePython(str(program), "3.11.2"))

    object.__setattr__(made, "stand_in", stand_in)
    object.__setattr__(made, "calls", lambda: calls.read_text().splitlines() if calls.exists() else [])
    stand_in()
    return made


def test_install_then_up_to_date(installation, feedback):
    Installer(installation, feedback).install("cpu")
    assert installation.python.is_file() and not installation.marker.exists() and installation.is_current("cpu")
    calls = installation.calls()
    (pip,) = (call for call in calls if "pip install" in call)
    assert "--only-binary=:all:" in pip and "--require-hashes" in pip and pip.endswith("base.txt")
    Installer(installation, feedback).install("cpu")
    assert "up to date" in feedback.textLog()
    assert not any("pip" in call for call in installation.calls()[len(calls) :])


def test_another_variant_or_again_makes_it_anew(installation, feedback):
    Installer(installation, feedback).install("cpu")
    Installer(installation, feedback).install("openvino")
    assert installation.is_current("openvino") and not installation.is_current("cpu")
    before = len(installation.calls())
    Installer(installation, feedback).install("openvino", again=True)
    assert any("venv" in call for call in installation.calls()[before:])


def test_a_failed_one_is_marked_and_repaired(installation, feedback):
    installation.stand_in(pip='print("ERROR: No space left on device", file=sys.stderr); sys.exit(1)')
    with pytest.raises(QgsProcessingException, match=r"(?s)pip could not.*disk is full.*install.log"):
        Installer(installation, feedback).install("cpu")
    assert installation.marker.exists() and not installation.is_current("cpu")
    (installation.folder / "rubbish").write_text("half a package")
    installation.stand_in()
    Installer(installation, feedback).install("cpu")
    assert installation.is_current("cpu") and not (installation.folder / "rubbish").exists()
    assert "was not finished" in feedback.textLog()


def test_a_half_made_one_is_not_used(monkeypatch, feedback, installation):
    monkeypatch.delenv("S2SR_ENGINE_PYTHON", raising=False)
    monkeypatch.setattr("s2sr.plugin.host.interpreter.managed_folder", lambda: installation.folder)
    installation.begin()
    with pytest.raises(QgsProcessingException, match="not finished"):
        engine_python()
    Installer(installation, feedback).install("cpu")
    assert engine_python() == str(installation.python)


def test_packages_that_cannot_be_imported(installation, feedback):
    installation.stand_in(verify='sys.exit("ImportError: DLL load failed while importing onnxruntime")')
    with pytest.raises(QgsProcessingException, match=r"(?s)cannot be imported.*Visual C"):
        Installer(installation, feedback).install("cpu")
    assert installation.marker.exists()


def test_a_broken_one_is_made_anew(installation, feedback):
    Installer(installation, feedback).install("cpu")
    installation.python.write_text("no program")
    Installer(installation, feedback).install("cpu")
    assert installation.python.read_text() != "no program"


def test_cancelled(installation, feedback):
    installation.stand_in(pip="import time; sys.stdout.flush(); time.sleep(60)")

    class Impatient(QgsProcessingFeedback):
        def pushConsoleInfo(self, text):
            self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        Installer(installation, Impatient(False)).install("cpu")
    assert installation.marker.exists()


def test_two_at_once(installation, feedback):
    lock = installation.lock()
    with pytest.raises(QgsProcessingException, match="Another QGIS"):
        Installer(installation, feedback).install("cpu")
    lock.unlock()
    Installer(installation, feedback).install("cpu")


def test_a_small_disk_keeps_the_old_one(installation, feedback, monkeypatch):
    Installer(installation, feedback).install("cpu")
    monkeypatch.setitem(installer_module.NEEDED_MB, "cpu", 10**12)
    with pytest.raises(QgsProcessingException, match="MB free"):
        Installer(installation, feedback).install("cpu", again=True)
    assert installation.is_current("cpu")


def test_pips_words_are_kept_without_credentials(installation, feedback):
    Installer(installation, feedback).install("cpu")
    assert "Collecting numpy from http://***@proxy" in installation.log.read_text()
    assert "word@" not in feedback.textLog()


def test_directml_elsewhere_is_refused(installation, feedback, monkeypatch):
    monkeypatch.setattr(installer_module.sys, "platform", "linux")
    with pytest.raises(QgsProcessingException, match="Windows only"):
        Installer(installation, feedback).install("directml")


def test_every_variant_has_a_lock_and_a_size():
    assert {requirements_file(variant).name for variant in VARIANTS} == {path.name for path in REQUIREMENTS.glob("*.txt")}
    assert set(installer_module.NEEDED_MB) == set(VARIANTS)


def test_a_package_that_was_changed_on_its_way(installation, feedback):
    words = "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."
    installation.stand_in(pip=f"print({words!r}, file=sys.stderr); sys.exit(1)")
    with pytest.raises(QgsProcessingException, match="not the one that this plugin was tested with"):
        Installer(installation, feedback).install("cpu")


def test_only_pip_sees_the_proxy_and_the_index(installation, feedback, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://mine:1")
    monkeypatch.setenv("PIP_INDEX_URL", "https://example.org/simple")
    tell = "print('seen', [name for name in ('HTTPS_PROXY', 'PIP_INDEX_URL') if name in os.environ])"
    installation.stand_in(pip=tell, verify=tell)
    Installer(installation, feedback).install("cpu")
    assert [line for line in feedback.textLog().splitlines() if line.startswith("seen")] == [
        "seen ['HTTPS_PROXY', 'PIP_INDEX_URL']",
        "seen []",
    ]


def test_base_python_is_no_qgis(feedback, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis.bin")
    assert all("qgis" not in path.name for path in base_candidates())
    found = find_base_python(feedback)
    assert Path(found.path).is_file() and found.version.startswith("3.")


def test_no_base_python_says_why(feedback, monkeypatch, tmp_path):
    broken = tmp_path / "python3"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr("s2sr.plugin.host.interpreter.base_candidates", lambda: [broken])
    with pytest.raises(QgsProcessingException, match=r"(?s)does not run on its own.*Options"):
        find_base_python(feedback)


@pytest.mark.skipif(os.environ.get("S2SR_TEST_INSTALL") != "1", reason="uses the network: S2SR_TEST_INSTALL=1 has it run")
def test_a_real_installation(tmp_path, feedback):
    real = Installation(tmp_path / "s2sr" / "engine")
    Installer(real, feedback).install("cpu")
    assert real.is_current("cpu") and "onnxruntime" in feedback.textLog()
