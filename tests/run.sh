#!/usr/bin/env bash
# Passes the tests, from a fresh Debian 12: installs QGIS (apt) and three Python environments (pip, pinned) where they are missing, in .venv/.
#   .venv/engine  the engine and the training package: linters, tests/engine, tests/hostile, tests/training, tests/documentation, tests/packaging, tests/qt6
#   .venv/lowest  the lowest versions that pyproject.toml allows: tests/engine but for what is slow or needs real imagery
#   .venv/qgis    Debian's Python with PyQGIS: tests/plugin, tests/ui
# Arguments go to pytest, e.g.  bash tests/run.sh -k consistency  and leave the documentation's build, the release's check and the desktop out.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. tests/setup.sh
chosen=$*

run_tests() { # PYTHON ARGUMENTS...: pytest; a choice made by arguments of ours may be empty (status 5) in some folders
    local status=0
    "$1" -m pytest -q -p no:cacheprovider "${@:2}" || status=$?
    [ "$status" = 0 ] || { [ "$status" = 5 ] && [ -n "$chosen" ]; }
}

need_debian
need_apt git git
need_apt strace strace
need_apt lrelease qttools5-dev-tools
say "Python environments in .venv"
make_engine_environment
make_lowest_environment
make_environment qgis --system-site-packages tests/requirements-qgis.txt

say "Linters"
"$engine/ruff" check .
"$engine/ruff" format --check .
"$engine/python" tests/types_check.py
"$engine/bandit" -q -r __init__.py plugin ui training -t "$(cat tests/bandit_rules.txt)"
"$engine/python" tests/secrets_scan.py
"$engine/python" tests/lock.py --check
"$engine/python" tests/translations.py --check

say "Engine and training"
run_tests "$engine/python" --import-mode=importlib tests/test_architecture.py tests/engine tests/hostile tests/training tests/documentation tests/packaging tests/qt6 "$@"

say "Engine, with the lowest versions"
run_tests .venv/lowest/bin/python --import-mode=importlib -m "not slow and not data" tests/engine "$@"

say "Plugin, in QGIS"
QT_QPA_PLATFORM=offscreen PATH=/usr/bin:/bin run_tests .venv/qgis/bin/python tests/plugin tests/ui "$@"

[ -z "$chosen" ] || exit 0
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
say "Documentation"
"$engine/python" -m mkdocs build --quiet --strict --site-dir "$made/site"
bash tests/release.sh "$made/release"
say "A user's first hour with that zip, in the real desktop"
STORY_ZIP=$(echo "$made"/release/*.zip) bash tests/desktop/story.sh "$made/desktop"
