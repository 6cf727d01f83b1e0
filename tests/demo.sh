#!/usr/bin/env bash
# Super-resolves one image through qgis_process, from a fresh Debian 12: installs QGIS (apt) and the engine (pip, through the plugin's own
# "Install engine") where they are missing, runs s2sr:superresolve, and leaves side_by_side.png.
#   bash tests/demo.sh                 the sample that comes with the project, whose true 5 m image is known
#   bash tests/demo.sh IMAGE [OUT]     an image of yours, a stack with band names or a SAFE product; results go to OUT (default: demo)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
sample=$root/resources/sample/sample_10m.tif
input=${1:-$sample}
out=${2:-demo}
. "$root/tests/setup.sh"

need_debian
mkdir -p "$out"
input=$(realpath "$input")
out=$(realpath "$out")

say "A QGIS profile with the plugin in it"
make_profile "$out/profile"

say "The engine, installed by the plugin itself into that profile"
run_algorithm s2sr:installengine --VARIANT=cpu
engine=$(find "$QGIS_CUSTOM_CONFIG_PATH" -path '*s2sr/engine*' \( -name python -o -name python3 \) | head -n 1)

say "Super-resolution of $input"
rm -f "$out"/result.tif "$out"/bicubic.tif
case "$input" in *.tif | *.tiff | *.jp2 | *.vrt) source=--INPUT=$input ;; *) source=--PRODUCT=$input ;; esac
run_algorithm s2sr:superresolve "$source" --OUTPUT="$out/result.tif" --BASELINE="$out/bicubic.tif" --REPORT="$out/report.json"

say "Side by side"
"$engine" -m pip install --quiet --disable-pip-version-check "pillow==11.3.0"
truth=()
[ "$input" = "$(realpath "$sample")" ] && truth=(--truth "$root/resources/sample/sample_5m_truth.tif")
picture=$input
[ -d "$input" ] && picture=$out/bicubic.tif
"$engine" "$root/tests/side_by_side.py" --input "$picture" --baseline "$out/bicubic.tif" --result "$out/result.tif" "${truth[@]}" \
    --report "$out/report.json" --output "$out/side_by_side.png"
echo "Results: $out/result.tif $out/bicubic.tif $out/report.json $out/side_by_side.png"
