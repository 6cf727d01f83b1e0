#!/usr/bin/env bash
# Drives the real QGIS desktop through a user's first hour, on a virtual screen of its own, and leaves pictures and a log in OUT.
#   bash tests/desktop/home.sh [OUT]          with the engine that S2SR_ENGINE_PYTHON names, by default .venv/engine
#   STORY_INSTALL=1 bash tests/desktop/home.sh [OUT]   the engine is installed from the panel, over the network
# STORY_THEME="Night Mapping" and QT_SCALE_FACTOR=2 change the look. Needs Debian's qgis, xvfb and openbox.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/tests/setup.sh"
out=${1:-desktop-out}
mkdir -p "$out"
out=$(realpath "$out")
need_apt Xvfb xvfb
need_apt openbox openbox
rm -rf "$out/profile"
make_profile "$out/profile"
unset QT_QPA_PLATFORM
if [ -n "${STORY_INSTALL:-}" ]; then unset S2SR_ENGINE_PYTHON; else export S2SR_ENGINE_PYTHON=${S2SR_ENGINE_PYTHON:-$root/.venv/engine/bin/python}; fi
export DISPLAY=:${STORY_DISPLAY:-93} SHOT_DIR=$out STORY_DIR=$root/tests/desktop STORY_ROOT=$root LIBGL_ALWAYS_SOFTWARE=1 PATH=/usr/bin:/bin LC_ALL=C.UTF-8
screen=1600x1000x24
[ "${QT_SCALE_FACTOR:-1}" = 1 ] || screen=3200x2000x24
Xvfb "$DISPLAY" -screen 0 "$screen" -nolisten tcp >"$out/xvfb.log" 2>&1 &
xvfb=$!
sleep 1
openbox >"$out/openbox.log" 2>&1 &
openbox=$!
code=0
timeout "${STORY_SECONDS:-900}" /usr/bin/qgis.bin --nologo --noversioncheck --profile default --code "$root/tests/desktop/${STORY:-home_story.py}" \
    >"$out/qgis.log" 2>&1 || code=$?
kill "$openbox" "$xvfb" 2>/dev/null || true
cat "$out/story.log"
exit "$code"
