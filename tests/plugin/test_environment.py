"""What a child process finds in its environment."""

from __future__ import annotations

import sys

import pytest
from qgis.core import QgsProcessingFeedback, QgsSettings

from s2sr.plugin.host.environment import child_environment, proxy_variables, redacted
from s2sr.plugin.host.process import run_child


@pytest.fixture
def proxy():
    """Returns a function that sets QGIS's proxy; it is taken away afterwards."""
    settings = QgsSettings()
    yield lambda **values: [settings.setValue(f"proxy/{key}", value) for key, value in {"proxyEnabled": True, **values}.items()]
    settings.remove("proxy")


SECRET = "value that nobody else may see"
STAY_OUT = (
    *("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE", "AZURE_STORAGE_CONNECTION_STRING"),
    *(
        "GOOGLE_APPLICATION_CREDENTIALS",
        "GS_SECRET_ACCESS_KEY",
        "GITHUB_TOKEN",
        "SSH_AUTH_SOCK",
        "PGPASSWORD",
        "CDSE_TOKEN",
        "ANYTHING",
    ),
    *(
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "GDAL_CONFIG_FILE",
        "GDAL_VRT_ENABLE_PYTHON",
        "GDAL_HTTP_HEADERS",
        "CPL_DEBUG",
        "PROJ_LIB",
    ),
    *("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONUSERBASE", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"),
    *("LD_PRELOAD", "LD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES", "QGIS_PREFIX_PATH", "QT_PLUGIN_PATH"),
    *("PIP_TARGET", "PIP_USER", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "PIP_REQUIREMENT"),
)
FOR_PIP = ("PIP_INDEX_URL", "PIP_CERT", "SSL_CERT_FILE", "HTTPS_PROXY", "https_proxy", "NO_PROXY")
GO_IN = (
    "PATH",
    "HOME",
    "USERPROFILE",
    "TMPDIR",
    "LC_ALL",
    "XDG_CACHE_HOME",
    "CUDA_VISIBLE_DEVICES",
    "SystemRoot",
    "OMP_NUM_THREADS",
)


@pytest.mark.parametrize("network", [False, True])
@pytest.mark.parametrize("name", STAY_OUT)
def test_what_is_not_listed_stays_out(monkeypatch, name, network):
    monkeypatch.setenv(name, SECRET)
    environment = child_environment(network)
    assert not environment.contains(name) and SECRET not in " ".join(environment.toStringList())


@pytest.mark.parametrize("name", FOR_PIP)
def test_what_is_listed_for_pip_goes_to_pip_alone(monkeypatch, name):
    monkeypatch.setenv(name, "/somewhere")
    assert child_environment(network=True).value(name) == "/somewhere"
    assert not child_environment().contains(name)


@pytest.mark.parametrize("network", [False, True])
@pytest.mark.parametrize("name", GO_IN)
def test_what_is_needed_goes_in(monkeypatch, name, network):
    monkeypatch.setenv(name, "/somewhere")
    assert child_environment(network).value(name) == "/somewhere"


def test_what_every_child_is_told():
    environment = child_environment()
    assert environment.value("PYTHONSAFEPATH") == environment.value("ORT_DISABLE_TELEMETRY") == "1"


def test_certificates_inside_qgis_stay_out(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "bin" / "curl-ca-bundle.crt"))
    assert not child_environment(network=True).contains("SSL_CERT_FILE")


def test_no_proxy_of_qgis_leaves_the_users_own(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://mine:1")
    assert proxy_variables() == {}
    assert child_environment(network=True).value("HTTPS_PROXY") == "http://mine:1"


def test_proxy_of_qgis_goes_in(proxy):
    proxy(proxyType="HttpProxy", proxyHost="proxy.example.org", proxyPort="3128", noProxyUrls=["http://intranet.example.org/x"])
    assert child_environment(network=True).value("HTTPS_PROXY") == "http://proxy.example.org:3128"
    assert child_environment(network=True).value("NO_PROXY") == "intranet.example.org"
    assert not child_environment().contains("HTTPS_PROXY")


def test_login_of_the_proxy_is_quoted(proxy):
    login = {"proxyUser": "me@here", "proxyPassword": "a/b:c"}  # pragma: allowlist secret
    proxy(proxyType="HttpProxy", proxyHost="p", proxyPort="1", **login)
    assert proxy_variables()["HTTP_PROXY"] == "http://me%40here:a%2Fb%3Ac@p:1"  # pragma: allowlist secret


def test_socks(proxy):
    proxy(proxyType="Socks5Proxy", proxyHost="p", proxyPort="1080")
    assert proxy_variables()["HTTPS_PROXY"] == "socks5h://p:1080"


def test_credentials_do_not_reach_the_log():
    login = "me:word"
    assert redacted(f"via http://{login}@p:1 and https://x@y/z") == "via http://***@p:1 and https://***@y/z"


def test_a_child_really_gets_it(monkeypatch):
    monkeypatch.setenv("PROJ_DATA", "/somewhere")
    lines: list = []
    script = "import os; print(os.environ.get('PROJ_DATA'), os.environ.get('PYTHONSAFEPATH'), 'é')"
    ending = run_child(sys.executable, ["-I", "-X", "utf8", "-c", script], QgsProcessingFeedback(False), lines.append)
    assert ending.good and lines == ["None 1 é"]


def test_a_child_that_takes_too_long_is_ended():
    ending = run_child(sys.executable, ["-c", "import time; time.sleep(60)"], QgsProcessingFeedback(False), print, timeout_s=0.5)
    assert ending.timed_out and not ending.good
