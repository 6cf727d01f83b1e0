#!/usr/bin/env bash
# Drives the real QGIS desktop on a virtual screen of its own, and leaves pictures and a log in OUT.
#   bash tests/desktop/story.sh [OUT]                  a user's first hour, from the release's zip in an empty profile (release_story.py)
#   STORY=swipe_story.py bash tests/desktop/story.sh [OUT]     another story, on this checkout
# The engine is that of S2SR_ENGINE_PYTHON, by default .venv/engine; with STORY_INSTALL=1 it is installed from the panel, over the network.
# STORY_ZIP names a zip to install, else it is made of the working tree. STORY_THEME="Night Mapping", QT_SCALE_FACTOR=2, STORY_LOCALE=de
# and STORY_LONG=1, which lengthens all texts of the plugin as a translation would, change the look. STORY_NICE="chrt -r 10" goes before QGIS.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/tests/setup.sh"
out=${1:-desktop-out}
mkdir -p "$out"
out=$(realpath "$out")
need_apt Xvfb xvfb
need_apt openbox openbox
need_apt xdotool xdotool
rm -rf "$out/profile" "$out/story.log"
export STORY=${STORY:-release_story.py} STORY_ENGINE=${S2SR_ENGINE_PYTHON:-$root/.venv/engine/bin/python}
if [ "$STORY" = release_story.py ]; then
    unset S2SR_ENGINE_PYTHON
    if [ -z "${STORY_ZIP:-}" ]; then
        STORY_ZIP=$out/s2sr.zip
        changed=$(git -C "$root" stash create)
        git -C "$root" archive --format=zip --prefix=s2sr/ -o "$STORY_ZIP" "${changed:-HEAD}"
    fi
    STORY_ZIP=$(realpath "$STORY_ZIP")
    make_empty_profile "$out/profile"
else
    export S2SR_ENGINE_PYTHON=$STORY_ENGINE
    make_profile "$out/profile"
fi
if [ -n "${STORY_LOCALE:-}" ]; then
    mkdir -p "$out/profile/profiles/default/QGIS"
    printf '\n[locale]\noverrideFlag=true\nuserLocale=%s\nglobalLocale=%s\n' "$STORY_LOCALE" "$STORY_LOCALE" >>"$out/profile/profiles/default/QGIS/QGIS3.ini"
fi
unset QT_QPA_PLATFORM
export SHOT_DIR=$out STORY_DIR=$root/tests/desktop STORY_ROOT=$root STORY_ZIP=${STORY_ZIP:-}
export LIBGL_ALWAYS_SOFTWARE=1 PATH=/usr/bin:/bin LC_ALL=C.UTF-8
screen=1600x1000x24
[ "${QT_SCALE_FACTOR:-1}" = 1 ] || screen=3200x2000x24
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
Xvfb -displayfd 3 -screen 0 "$screen" -nolisten tcp 3>"$out/display" >"$out/xvfb.log" 2>&1 & # on a number that nobody has
for _ in $(seq 100); do
    [ ! -s "$out/display" ] || break
    sleep 0.1
done
DISPLAY=:$(cat "$out/display")
export DISPLAY
openbox >"$out/openbox.log" 2>&1 &
code=0
timeout "${STORY_SECONDS:-1800}" ${STORY_NICE:-} "$(command -v qgis.bin || command -v qgis)" --nologo --noversioncheck --profile default \
    --code "$root/tests/desktop/$STORY" >"$out/qgis.log" 2>&1 || code=$?
cat "$out/story.log" || tail -20 "$out/qgis.log"
exit "$code"
