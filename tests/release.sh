#!/usr/bin/env bash
# Makes the plugin's zip from the last commit, checks it by the publishing site's rules, and runs it in an empty QGIS profile.
#   bash tests/release.sh [OUT]     leaves OUT/s2sr-VERSION.zip (default: dist)
set -euo pipefail
out=$(realpath -m "${1:-dist}")
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
. tests/setup.sh

need_debian
need_apt git git
need_apt lrelease qttools5-dev-tools
make_engine_environment

say "The zip"
git diff --quiet HEAD || echo "The working tree has changes that are not committed: they are not in the zip."
version=$(git show HEAD:metadata.txt | sed -n 's/^version=//p')
zip=$out/s2sr-$version.zip
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
"$engine/python" tests/translations.py --check
"$engine/python" tests/packaging/make_zip.py "$work/s2sr.zip"
"$engine/python" tests/packaging/zip_rules.py "$work/s2sr.zip" "$version"

say "Security, by the publishing site's rules"
"$engine/python" -m zipfile -e "$work/s2sr.zip" "$work/unpacked"
"$engine/bandit" -q -r "$work/unpacked/s2sr" -t "$(cat tests/bandit_rules.txt)"
"$engine/python" tests/secrets_scan.py "$work/unpacked/s2sr"

say "The zip in an empty QGIS profile"
cd "$work"
make_profile "$work/profile" "$work/s2sr.zip"
sample=$work/profile/profiles/default/python/plugins/s2sr/resources/sample/sample_10m.tif
run_algorithm s2sr:checkengine
run_algorithm s2sr:superresolve --INPUT="$sample" --OUTPUT="$work/fine.tif"
"$engine/python" - "$sample" "$work/fine.tif" <<'CHECK'
import sys, rasterio
coarse, fine = map(rasterio.open, sys.argv[1:])
assert (fine.count, fine.height, fine.width) == (coarse.count, 2 * coarse.height, 2 * coarse.width), fine.profile
CHECK

mv "$work/s2sr.zip" "$zip"
printf '\n%s: %s bytes, ready to install and to publish\n' "$zip" "$(stat -c %s "$zip")"
