"""The environment a child process starts with: variables of a list, nothing else.

What QGIS sets would break another Python, another GDAL or another PROJ, and what a user keeps in variables, keys of clouds for example,
is no concern of the engine's. QGIS's proxy goes to pip alone, as variables, so that no credentials stand on a command line.
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

NEEDED = (
    "PATH",
    "HOME",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "USER",
    "LOGNAME",
    "USERNAME",
    "TEMP",
    "TMP",
    "TMPDIR",
    "TZ",
    "LANG",
    "LANGUAGE",
    "OS",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMDATA",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE",
    "PROCESSOR_IDENTIFIER",
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
)
"""Variables that every child may see: where it is, whose it is, what it can compute on."""
NEEDED_PREFIXES = ("LC_", "XDG_", "CUDA_", "NVIDIA_")
OF_PIP = (
    "PIP_CACHE_DIR",
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_CONFIG_FILE",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_INDEX_URL",
    "PIP_KEYRING_PROVIDER",
    "PIP_NO_CACHE_DIR",
    "PIP_NO_INDEX",
    "PIP_PROXY",
    "PIP_RETRIES",
    "PIP_TIMEOUT",
    "PIP_TRUSTED_HOST",
    "PIP_USE_FEATURE",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "NETRC",
)
"""What pip alone may see beside: where packages are had from, and how they are reached."""
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")


def child_environment(network: bool = False) -> QProcessEnvironment:
    """Returns the environment of a child: of this process's variables those it needs, no others.

    Args:
        network: It is pip, which fetches packages: with the settings of pip, certificates, and the proxy.
    """
    own = QProcessEnvironment.systemEnvironment()
    environment = QProcessEnvironment()
    for name in own.keys():  # noqa: SIM118 - no dict
        if _goes_in(name.upper(), own.value(name), network):
            environment.insert(name, own.value(name))
    for name, value in (proxy_variables() if network else {}).items():
        environment.insert(name, value)
    for name, value in (("PYTHONIOENCODING", "utf-8"), ("PYTHONSAFEPATH", "1"), ("ORT_DISABLE_TELEMETRY", "1")):
        environment.insert(name, value)
    return environment


def _goes_in(name: str, value: str, network: bool) -> bool:
    if name in NEEDED or name.startswith(NEEDED_PREFIXES):
        return True
    return network and (name in OF_PIP or (name in CERTIFICATES and not _inside_qgis(value)))


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
