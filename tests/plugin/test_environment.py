"""What a child process finds in its environment."""

from __future__ import annotations

import sys

import pytest
from qgis.core import QgsProcessingFeedback, QgsSettings

from s2sr.plugin.host.environment import SCRUBBED, child_environment, proxy_variables, redacted
from s2sr.plugin.host.process import run_child


@pytest.fixture
def proxy():
    """Returns a function that sets QGIS's proxy; it is taken away afterwards."""
    settings = QgsSettings()
    yield lambda **values: [settings.setValue(f"proxy/{key}", value) for key, value in {"proxyEnabled": True, **values}.items()]
    settings.remove("proxy")


@pytest.mark.parametrize("name", [*SCRUBBED, "QGIS_PREFIX_PATH", "DYLD_LIBRARY_PATH"])
def test_what_breaks_a_child_stays_out(monkeypatch, name):
    monkeypatch.setenv(name, "/somewhere")
    assert not child_environment().contains(name)


def test_the_rest_goes_in(monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://example.org/simple")
    monkeypatch.setenv("SSL_CERT_FILE", "/etc/company.pem")
    environment = child_environment()
    assert environment.value("PIP_INDEX_URL") == "https://example.org/simple"
    assert environment.value("SSL_CERT_FILE") == "/etc/company.pem"
    assert environment.value("PYTHONSAFEPATH") == "1"


def test_certificates_inside_qgis_stay_out(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "bin" / "curl-ca-bundle.crt"))
    assert not child_environment().contains("SSL_CERT_FILE")


def test_no_proxy_of_qgis_leaves_the_users_own(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://mine:1")
    assert proxy_variables() == {}
    assert child_environment().value("HTTPS_PROXY") == "http://mine:1"


def test_proxy_of_qgis_goes_in(proxy):
    proxy(proxyType="HttpProxy", proxyHost="proxy.example.org", proxyPort="3128", noProxyUrls=["http://intranet.example.org/x"])
    assert child_environment().value("HTTPS_PROXY") == "http://proxy.example.org:3128"
    assert child_environment().value("NO_PROXY") == "intranet.example.org"


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
