"""An interpreter that stands in for the engine: it answers, runs until it is ended, or fails, as a test wants."""

from __future__ import annotations

import stat
import sys
import time
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

HEAD = f"""#!{sys.executable}
import json, os, shutil, signal, sys, time
arguments = sys.argv[1:]
options = dict(argument[2:].split("=", 1) for argument in arguments if argument.startswith("--") and "=" in argument)
def say(**event):
    print(json.dumps(event), flush=True)
if "-c" in arguments:
    print(json.dumps({{"version": [3, 11, 2], "bits": 64, "venv": True}}))
    sys.exit(0)
if "check" in arguments:
    say(event="result", interpreter=sys.argv[0], python="3.11.2", device="cpu", versions={{"s2sr": "9.9", "onnxruntime": "1.99"}},
        sessions={{"cpu": "CPUExecutionProvider", "cuda": None}}, reasons={{"cuda": "no card"}}, available=["CPUExecutionProvider"])
    sys.exit(0)
if "tidy" in arguments:
    left = sys.argv[0] + ".kept"
    say(event="result", finished=False, kept=json.load(open(left)) if os.path.exists(left) else None)
    sys.exit(0)
"""
ENDLESS = """
say(event="progress", fraction=0.25, message="tile 1 of 4")
while True:
    time.sleep(0.05)
"""
STUBBORN = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + ENDLESS
GOOD = """
source = options["input"]
shutil.copyfile(source, options["output"])
figures = {"mode": "match", "bands": {"B02": {"bias_dn": -0.001, "rmse_dn": 1.5}}, "off": {"bands": {"B02": {"rmse_dn": 4.0}}}}
json.dump({"model": "sisr_x2", "device": "cpu", "consistency": figures}, open(options["report"], "w"))
say(event="progress", fraction=0.5, message="tile 1 of 2")
say(event="published")
say(event="result", output=options["output"], report=options["report"], device="cpu", seconds=2.5, consistency=figures, bands=[
    {"name": f"B{n}", "layer": 0, "source_band": n} for n in range(1, 4)])
"""
INTERRUPTED = (
    """
first = options["output"] + ".first"
def end(*_):
    say(event="kept", done=3, total=4)
    say(event="error", kind="Cancelled", message="Cancelled; nothing was written.", hint="")
    os._exit(143)
signal.signal(signal.SIGTERM, end)
if not os.path.exists(first):
    open(first, "w").close()
    say(event="progress", fraction=0.75, message="tile 3 of 4")
    while True:
        time.sleep(0.05)
"""
    + GOOD
)
"""Keeps three tiles when it is ended, and goes on from them."""
FULL = """
say(event="kept", done=3, total=4)
say(event="error", kind="OutputError", message="cannot write fine.tif: No space left on device", hint="Free space on that disk.")
sys.exit(2)
"""
FAULTY = """
say(event="error", kind="InputError", message="B04 is missing", hint="Add the band.")
sys.exit(2)
"""


def make_engine(folder: Path, body: str = ENDLESS, name: str = "python") -> str:
    """Writes a stand-in and returns its path."""
    program = folder / name
    program.write_text(HEAD + body)
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program)


def wait_for(condition, limit_s: float = 30.0) -> None:
    """Runs the event loop until something is so.

    Raises:
        TimeoutError: It never was.
    """
    start = time.monotonic()
    while not condition():
        if time.monotonic() - start > limit_s:
            raise TimeoutError("it never was so")
        QCoreApplication.processEvents()
        time.sleep(0.01)
