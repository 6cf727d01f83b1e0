#!/usr/bin/env bash
# Passes the plugin's tests and a user's first hour in QGIS 3.40: in a chroot of Debian trixie, which is made where it is missing. As root.
#   bash tests/desktop/trixie.sh CHROOT OUT     CHROOT is 4 GB in the end; pictures and logs go to OUT
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/tests/setup.sh"
chroot=$(realpath -m "$1")
mkdir -p "$2"
out=$(realpath "$2")
need_apt debootstrap debootstrap
need_apt git git

say "Debian trixie in $chroot"
[ -e "$chroot/etc/debian_version" ] || debootstrap --variant=minbase trixie "$chroot"
mounted() { mountpoint -q "$chroot/$1" || mount --bind "/$1" "$chroot/$1"; }
trap 'umount "$chroot/dev" "$chroot/proc" 2>/dev/null || true' EXIT
mounted proc
mounted dev
inside() { chroot "$chroot" env HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
cp /etc/resolv.conf "$chroot/etc/resolv.conf"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends qgis python3-qgis qgis-providers python3-venv xvfb openbox xdotool strace git ca-certificates

say "The checkout and its environments"
rm -rf "$chroot/root/s2sr"
git clone --quiet --no-hardlinks "$root" "$chroot/root/s2sr"
inside python3 -m venv /root/engine
inside /root/engine/bin/pip install --quiet --require-hashes -r /root/s2sr/plugin/requirements/base.txt
inside /root/engine/bin/pip install --quiet "$(grep '^onnx==' "$root/tests/requirements-engine.txt")" # some tests draw networks
inside python3 -m venv --system-site-packages /root/qgis
inside /root/qgis/bin/pip install --quiet -r /root/s2sr/tests/requirements-qgis.txt

say "Plugin, in QGIS 3.40"
inside env QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1 S2SR_ENGINE_PYTHON=/root/engine/bin/python \
    /root/qgis/bin/python -m pytest -q -p no:cacheprovider --rootdir /root/s2sr /root/s2sr/tests/plugin /root/s2sr/tests/ui
say "A user's first hour, in QGIS 3.40"
inside env S2SR_ENGINE_PYTHON=/root/engine/bin/python bash /root/s2sr/tests/desktop/story.sh /root/out && code=0 || code=$?
cp -r "$chroot"/root/out/*.png "$chroot"/root/out/*.log "$out"
exit "$code"
