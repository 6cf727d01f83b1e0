#!/usr/bin/env bash
# Passes the tests, from a fresh Debian 12: installs QGIS (apt) and two Python environments (pip, pinned) where they are missing, in .venv/.
#   .venv/engine  the engine and the training package: linters, tests/engine, tests/training
#   .venv/qgis    Debian's Python with PyQGIS: tests/plugin, tests/ui
# Arguments go to pytest, e.g.  bash tests/run.sh -k consistency
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. tests/setup.sh
say() { printf '\n== %s\n' "$*"; }

say "QGIS and Python from Debian"
need_apt qgis_process.bin qgis python3-qgis qgis-providers
need_apt_module venv python3-venv
need_apt git git

say "Python environments in .venv"
environment() { # NAME OPTION REQUIREMENTS...: makes .venv/NAME, or brings it up to date
    local name=$1 option=$2
    shift 2
    [ -x ".venv/$name/bin/python" ] || /usr/bin/python3 -m venv $option ".venv/$name"
    local wanted
    wanted=$(cat plugin/requirements/*.txt "$@" | sha256sum)
    [ "$(cat ".venv/$name/.wanted" 2>/dev/null)" = "$wanted" ] && return
    ".venv/$name/bin/python" -m pip install --quiet --disable-pip-version-check "${@/#/-r}"
    echo "$wanted" >".venv/$name/.wanted"
}
environment engine "" plugin/requirements/base.txt tests/requirements-engine.txt
environment qgis --system-site-packages tests/requirements-qgis.txt
engine=$root/.venv/engine/bin
export S2SR_ENGINE_PYTHON=$engine/python PYTHONDONTWRITEBYTECODE=1

say "Linters"
"$engine/ruff" check .
"$engine/ruff" format --check .
"$engine/python" tests/types_check.py
"$engine/bandit" -q -r __init__.py plugin ui training -t "$(cat tests/bandit_rules.txt)"
"$engine/python" tests/secrets_scan.py

say "Engine and training"
"$engine/python" -m pytest -q --import-mode=importlib -p no:cacheprovider tests/test_package.py tests/engine tests/training "$@"

say "Plugin, in QGIS"
QT_QPA_PLATFORM=offscreen PATH=/usr/bin:/bin .venv/qgis/bin/python -m pytest -q -p no:cacheprovider tests/plugin tests/ui "$@"
