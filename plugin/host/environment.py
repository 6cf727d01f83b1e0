"""The environment a child process starts with.

QGIS sets variables that break another Python, another GDAL or another PROJ; they stay out of the child. Its proxy goes in,
as variables of the environment, so that no credentials stand on a command line.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import QProcessEnvironment, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from ..identity import HOMEPAGE

SCRUBBED = [
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONEXECUTABLE",
    "PYTHONUSERBASE",
    "PYTHONSTARTUP",
    "PYTHONNOUSERSITE",
    "VIRTUAL_ENV",
    "PIP_USER",
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "GEOTIFF_CSV",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "__PYVENV_LAUNCHER__",
]
SCRUBBED_PREFIXES = ("QGIS_", "DYLD_", "QT_", "QML")
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")


def child_environment() -> QProcessEnvironment:
    """Returns the environment of this process without what breaks a child, with QGIS's proxy."""
    environment = QProcessEnvironment.systemEnvironment()
    for name in environment.keys():  # noqa: SIM118 - no dict
        upper = name.upper()
        harmful = upper in SCRUBBED or upper.startswith(SCRUBBED_PREFIXES)
        if harmful or (upper in CERTIFICATES and _inside_qgis(environment.value(name))):
            environment.remove(name)
    for name, value in proxy_variables().items():
        environment.insert(name, value)
    environment.insert("PYTHONIOENCODING", "utf-8")
    environment.insert("PYTHONSAFEPATH", "1")
    return environment


def proxy_variables() -> dict[str, str]:
    """Returns QGIS's proxy as variables; none where QGIS uses none of its own."""
    settings = QgsSettings()
    if not settings.value("proxy/proxyEnabled", False, type=bool):
        return {}
    proxy = _proxy(settings)
    if not proxy.hostName():
        return {}
    scheme = "socks5h" if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy else "http"
    login = quote(proxy.user(), safe="")
    if proxy.password():
        login += ":" + quote(proxy.password(), safe="")
    port = f":{proxy.port()}" if proxy.port() else ""
    address = f"{scheme}://{login}{'@' if login else ''}{proxy.hostName()}{port}"
    variables = dict.fromkeys(PROXIES, address)
    hosts = [QUrl(url).host() or url for url in settings.value("proxy/noProxyUrls", [], type=list) if url]
    if hosts:
        variables.update({"NO_PROXY": ",".join(hosts), "no_proxy": ",".join(hosts)})
    return variables


def redacted(text: str) -> str:
    """Returns the text without the credentials of any address in it."""
    return re.sub(r"(?<=://)[^/@\s]+@", "***@", text)


def _proxy(settings: QgsSettings) -> QNetworkProxy:
    """Returns the proxy that the options of QGIS describe."""
    kind = settings.value("proxy/proxyType", "", type=str)
    if kind == "DefaultProxy":
        found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(HOMEPAGE)))
        return found[0] if found else QNetworkProxy()
    user = settings.value("proxy/proxyUser", "", type=str)
    word = settings.value("proxy/proxyPassword", "", type=str)
    stored = settings.value("proxy/authcfg", "", type=str)
    if stored:
        config = QgsAuthMethodConfig()
        if QgsApplication.authManager().loadAuthenticationConfig(stored, config, True)[0]:
            user, word = config.config("username"), config.config("password")
    socks = kind == "Socks5Proxy"
    return QNetworkProxy(
        QNetworkProxy.ProxyType.Socks5Proxy if socks else QNetworkProxy.ProxyType.HttpProxy,
        settings.value("proxy/proxyHost", "", type=str),
        int(settings.value("proxy/proxyPort", "", type=str) or 0),
        user,
        word,
    )


def _inside_qgis(path: str) -> bool:
    """Tells whether a path lies in QGIS's own folders on Windows and macOS, where they hold nothing else."""
    roots = [Path(sys.prefix).resolve(), Path(QgsApplication.prefixPath() or sys.prefix).resolve()]
    return any(root != Path("/usr") and root in Path(path).resolve().parents for root in roots)
