"""What leaves the machine: nothing. What a process of the engine takes from where and how it is started: little."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from s2sr.plugin.engine.environment import LINEAR_ALGEBRA, MOST_THREADS, THREADS, confine
from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.raster.gdal import READABLE, WRITTEN, threads
from s2sr.tests.engine.network import server, spellings, vrt_of, wms
from s2sr.tests.engine.support import LAUNCHER, ROOT, command, landscape, run_engine, write_image

SAMPLE = ROOT / "resources" / "sample" / "sample_10m.tif"
BARE = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def bare(home: Path, **more: str) -> dict[str, str]:
    """Returns an environment with a home of its own, in which nothing says anything of telemetry, threads or networks."""
    kept = {name: os.environ[name] for name in BARE if name in os.environ}
    places = dict.fromkeys(("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA"), str(home))
    return {**kept, **places, **more}


def python(code: str, environment: dict[str, str], folder: Path, *arguments: str) -> str:
    """Runs code in a process of its own, and returns what it printed."""
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", code, *arguments],
        env=environment, cwd=folder, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def left_behind(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


COUNT = "import os, onnxruntime; print(len(os.listdir('/proc/self/task')))"
HAS_TELEMETRY = tuple(map(int, onnxruntime.__version__.split(".")[:2])) >= (1, 31)


@LINUX
@pytest.mark.parametrize("switched_off", [True, False])
def test_telemetry_is_threads_and_files_unless_it_is_switched_off(tmp_path, switched_off):
    if not (switched_off or HAS_TELEMETRY):
        pytest.skip(f"onnxruntime {onnxruntime.__version__} has no telemetry")
    said = python(
        COUNT, bare(tmp_path, OMP_NUM_THREADS="1", **({"ORT_DISABLE_TELEMETRY": "1"} if switched_off else {})), tmp_path
    )
    assert (int(said) == 1) == switched_off
    assert (left_behind(tmp_path) == []) == switched_off


@pytest.mark.parametrize("package", ["s2sr.plugin.engine", "s2sr.training"])
def test_importing_a_package_of_ours_switches_it_off(tmp_path, package):
    load = (
        f"import os, sys; sys.path.insert(0, {str(ROOT / 'tests')!r}); import conftest; del os.environ['ORT_DISABLE_TELEMETRY']"
    )
    fresh = "for name in [name for name in sys.modules if name.startswith('s2sr.')]: del sys.modules[name]"
    code = f"{load}\n{fresh}\nimport {package}, onnxruntime\nprint(os.environ['ORT_DISABLE_TELEMETRY'])"
    assert python(code, bare(tmp_path), tmp_path).strip() == "1" and left_behind(tmp_path) == []


def test_a_run_leaves_no_file_in_the_home(tmp_path):
    home, output = tmp_path / "home", tmp_path / "fine.tif"
    home.mkdir()
    run = run_engine(
        "super-resolve", "--input", SAMPLE, "--output", output, "--model", "sisr_x2_rgbn", env=bare(home), cwd=tmp_path
    )
    assert run.result["output"] == str(output) and left_behind(home) == []


LONG_S = 15
"""How long a process is watched; telemetry looks its host up after about ten seconds."""
RUN = f"""
import runpy, sys, time
sys.argv = [{str(LAUNCHER)!r}, "check"]
try:
    runpy.run_path(sys.argv[0], run_name="__main__")
except SystemExit:
    time.sleep({LONG_S})
"""


@LINUX
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.parametrize("ours", [True, False])
def test_no_host_is_looked_up(tmp_path, ours):
    if not (ours or HAS_TELEMETRY):
        pytest.skip(f"onnxruntime {onnxruntime.__version__} has no telemetry")
    code = RUN if ours else f"import onnxruntime, time; time.sleep({LONG_S})"
    traced = ["strace", "-f", "-qq", "-e", "trace=socket,connect,sendto,sendmmsg", "-o", str(tmp_path / "calls")]
    subprocess.run(
        [*traced, sys.executable, "-I", "-B", "-c", code],
        env=bare(tmp_path), cwd=tmp_path, check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    assert ("AF_INET" not in (tmp_path / "calls").read_text()) == ours


def test_check_says_that_telemetry_is_off_and_which_formats_there_are(tmp_path):
    result = run_engine("check", env=bare(tmp_path)).result
    assert result["telemetry"] == "off" and left_behind(tmp_path) == []
    assert {"GTiff", "VRT", "JP2OpenJPEG"} <= set(result["formats"]) <= {*READABLE, *WRITTEN}
    assert {"scipy", "scikit-image", "numpy", "rasterio", "shapely", "pyogrio", "pyproj", "onnxruntime"} <= set(
        result["versions"]
    )


OPEN_ALL = """
import json, os, sys
names, confined = json.loads(sys.argv[1]), sys.argv[2] == "confined"
sys.path.insert(0, sys.argv[3])
import conftest
from s2sr.plugin.engine.environment import confine
if confined:
    confine(1)
import rasterio
for name in names:
    try:
        with rasterio.open(name) as dataset:
            dataset.read(1), dataset.overviews(1), dataset.files
    except Exception:
        pass
print("tried", len(names))
"""
CLOUDS = {
    "AWS_ACCESS_KEY_ID": "a",
    "AWS_NO_SIGN_REQUEST": "YES",
    "AWS_HTTPS": "NO",
    "AWS_VIRTUAL_HOSTING": "FALSE",
    "GS_NO_SIGN_REQUEST": "YES",
    "SWIFT_AUTH_TOKEN": "a",
    "OSS_HTTPS": "NO",
    "NO_PROXY": "127.0.0.1",
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "",
    "GDAL_VRT_ENABLE_PYTHON": "YES",
    "PROJ_NETWORK": "ON",
}
"""Settings with which clouds are asked; the server stands for each of them."""


def hostile_files(folder: Path, address: str) -> list[str]:
    """Writes files that have GDAL ask an address, each in its own way, and returns their paths."""
    image = write_image(folder / "image.tif", landscape(8, 8, 1), ("",))
    texts = {
        "a.vrt": vrt_of(f"/vsicurl/{address}"),
        "stream.tif": vrt_of(f"/vsicurl_streaming/{address}"),
        "above.tif": vrt_of("a.vrt"),
        "wms.tif": wms(address),
        "of_wms.vrt": vrt_of("wms.tif"),
        "srs.vrt": vrt_of("image.tif").replace("<VRTRasterBand", f"<SRS>{address}</SRS><VRTRasterBand", 1),
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
    beside = folder / "beside.tif"
    shutil.copy(image, beside)
    overview = f'<MDI key="OVERVIEW_FILE">/vsicurl?proxy=&amp;url={address}</MDI>'
    (folder / "beside.tif.aux.xml").write_text(f'<PAMDataset><Metadata domain="OVERVIEWS">{overview}</Metadata></PAMDataset>')
    return [str(folder / name) for name in (*texts, "beside.tif")]


@pytest.mark.parametrize("confined", [True, False])
def test_gdal_itself_asks_nobody(tmp_path, confined):
    with server() as (address, asked):
        host = address.split("/")[2]
        clouds = {
            **CLOUDS,
            "AWS_S3_ENDPOINT": host,
            "OSS_ENDPOINT": host,
            "CPL_GS_ENDPOINT": f"http://{host}/",
            "SWIFT_STORAGE_URL": f"http://{host}",
            "AZURE_STORAGE_CONNECTION_STRING": f"DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;BlobEndpoint=http://{host}",
        }
        names = [name for name in spellings(address) if "ftp:" not in name and "stdin" not in name] + hostile_files(
            tmp_path, address
        )
        names = [name for name in names if "example.org" not in name and "EEDAI" not in name]
        arguments = (json.dumps(names), "confined" if confined else "free", str(ROOT / "tests"))
        assert python(OPEN_ALL, bare(tmp_path, **clouds), tmp_path, *arguments).strip() == f"tried {len(names)}"
    assert (not asked) if confined else len(asked) > 10


@pytest.mark.parametrize("option", ["--input", "--product"])
def test_the_engine_refuses_addresses_in_a_sentence(tmp_path, option):
    with server() as (address, asked):
        for name in (f"/vsicurl?url={address}", f"/vsicurl_streaming/{address}", address):
            run = run_engine("super-resolve", f"{option}={name}", "--output", tmp_path / "fine.tif")
            assert run.status == 2 and run.error["hint"] and "Traceback" not in run.error["hint"]
    assert not asked and left_behind(tmp_path) == []


@pytest.mark.parametrize("name", ["wms.tif", "a.vrt", "stream.tif", "above.tif", "of_wms.vrt"])
def test_the_engine_refuses_files_that_refer_to_addresses(tmp_path, name):
    with server() as (address, asked):
        hostile_files(tmp_path, address)
        before = left_behind(tmp_path)
        run = run_engine("super-resolve", "--input", tmp_path / name, "--output", tmp_path / "fine.tif", "--bands", "B02")
    assert run.status == 2 and run.error["hint"] and "Traceback" not in run.error["hint"]
    assert not asked and left_behind(tmp_path) == before


def test_a_configuration_file_is_not_read(tmp_path):
    (tmp_path / ".gdal").mkdir()
    (tmp_path / ".gdal" / "gdalrc").write_text("[configoptions]\nGDAL_SKIP=GTiff\nGDAL_VRT_ENABLE_PYTHON=YES\n")
    assert "GTiff" in run_engine("check", env=bare(tmp_path)).result["formats"]
    free = "import rasterio\nwith rasterio.Env() as e: print('GTiff' in e.drivers())"
    assert python(free, bare(tmp_path), tmp_path).strip() == "False"


def test_what_the_environment_says_of_gdal_and_clouds_is_left_out(monkeypatch):
    monkeypatch.setattr(os, "environ", {**CLOUDS, "GDAL_DATA": "/kept", "PATH": "/bin", "HTTPS_PROXY": "http://mine:1"})
    assert confine(0) == 0
    assert os.environ["GDAL_DATA"] == "/kept" and os.environ["PATH"] == "/bin"
    assert not {"AWS_ACCESS_KEY_ID", "NO_PROXY", "SWIFT_AUTH_TOKEN"} & set(os.environ)
    assert os.environ["GDAL_VRT_ENABLE_PYTHON"] == "NO" and os.environ["PROJ_NETWORK"] == "OFF"
    assert os.environ["HTTPS_PROXY"] != "http://mine:1" and not set(THREADS) & set(os.environ)
    assert {os.environ[name] for name in LINEAR_ALGEBRA} == {"1"}


def test_what_lies_in_the_current_folder_is_not_run(tmp_path):
    for name in ("argparse", "signal", "numpy", "rasterio", "onnxruntime", "s2sr"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('code of this folder')")
    assert run_engine("models", cwd=tmp_path, env=bare(tmp_path, PYTHONPATH=str(tmp_path))).result["models"]
    careless = subprocess.run([sys.executable, "-c", "import argparse"], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert "code of this folder" in careless.stderr


def test_the_engine_is_no_module_to_run(tmp_path):
    assert not (ROOT / "plugin" / "engine" / "__main__.py").exists()


@pytest.mark.parametrize("number", [-1, MOST_THREADS + 1, 1_000_000])
def test_no_number_of_threads(number, tmp_path):
    with pytest.raises(InputError, match="THREADS"):
        confine(number)
    run = run_engine("super-resolve", "--input", SAMPLE, "--output", tmp_path / "fine.tif", f"--threads={number}")
    assert run.status == 2 and str(number) in run.error["message"] and str(MOST_THREADS) in run.error["hint"]


def test_more_threads_than_processors_are_not_taken(monkeypatch):
    monkeypatch.setattr(os, "environ", {})
    assert threads() == "ALL_CPUS"
    assert confine(MOST_THREADS) == os.cpu_count()
    assert {os.environ[name] for name in THREADS} == {threads()} == {str(os.cpu_count())}
    assert {os.environ[name] for name in LINEAR_ALGEBRA} == {"1"}, "tiles are worked on at once instead"


@LINUX
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="one processor has no more than one thread")
def test_one_thread_is_one_beside_reading_and_writing(tmp_path):
    image = write_image(tmp_path / "image.tif", np.tile(landscape(128, 128, 4), (1, 2, 2)), ("B02", "B03", "B04", "B08"))
    assert _most_threads(image, tmp_path / "fine.tif", "bicubic", 1) <= 3, (
        "interpolation takes too short to see all of its threads"
    )
    most = {number: _most_threads(image, tmp_path / "fine.tif", "sisr_x2_rgbn", number) for number in (1, 0)}
    assert most[1] <= 3 < most[0]


def _most_threads(image: Path, output: Path, model: str, number: int) -> int:
    """Returns how many threads a run of the engine had at once."""
    arguments = command("super-resolve", "--input", image, "--output", output, "--model", model, f"--threads={number}")
    environment = {name: value for name, value in os.environ.items() if name not in THREADS}
    most = 0
    with subprocess.Popen(arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            try:
                most = max(most, len(os.listdir(f"/proc/{process.pid}/task")))
            except OSError:
                break
            time.sleep(0.005)
    assert process.returncode == 0
    return most
