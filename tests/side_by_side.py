"""Draws input, bicubic, result and truth side by side, and prints how good the result is. Needs numpy, rasterio and Pillow."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from PIL import Image, ImageDraw, ImageFont

COLOURS = ("B04", "B03", "B02")
TEN_METRE = ("B02", "B03", "B04", "B08")
SHOWN_PX = 320
BORDER_PX = 4
BAR_PX = 26


def read(path: Path) -> dict[str, np.ndarray]:
    """Reads a raster's bands by name, as reflectance where it says how, nodata as NaN."""
    with rasterio.open(path) as dataset:
        values = dataset.read(masked=True).astype("float64").filled(np.nan)
        scales, offsets = dataset.scales, dataset.offsets
        if set(scales) == {1.0} and np.nanpercentile(values, 99) > 2:
            scales = (1 / float(dataset.tags().get("QUANTIFICATION_VALUE") or 10000),) * dataset.count
            offsets = (float(dataset.tags().get("BOA_ADD_OFFSET") or 0) * scales[0],) * dataset.count
        names = [name or str(index) for index, name in enumerate(dataset.descriptions, 1)]
        return {name: band * s + o for name, band, s, o in zip(names, values, scales, offsets)}


def panel(
    bands: dict[str, np.ndarray], names: list[str], limits: list[tuple[float, float]], side: int, part: tuple
) -> Image.Image:
    """Draws the middle of an image in natural colours, each of its pixels as it is."""
    channels = []
    for name, (low, high) in zip(names, limits):
        band = bands[name]
        rows, cols = (slice(int(b * n), max(int(b * n) + 1, int(e * n))) for (b, e), n in zip(part, band.shape))
        channels.append(np.clip((np.nan_to_num(band[rows, cols]) - low) / max(high - low, 1e-9), 0, 1))
    image = Image.fromarray((np.stack(channels, -1) * 255).astype("uint8"))
    return image.resize((side, round(side * image.height / image.width)), Image.Resampling.NEAREST)


def draw(images: dict[str, dict[str, np.ndarray]], output: Path) -> None:
    """Writes the pictures in a row, with one stretch, that of the first."""
    first = next(iter(images.values()))
    names = list(COLOURS) if set(COLOURS) <= set(first) else [next(iter(first))] * 3
    limits = [tuple(np.nanpercentile(first[name], (1, 99.5))) for name in names]
    fine = list(images.values())[-1][names[0]].shape
    shares = [min(1.0, SHOWN_PX / n) for n in fine]
    part = tuple((0.5 - share / 2, 0.5 + share / 2) for share in shares)
    panels = [panel(bands, names, limits, 2 * SHOWN_PX, part) for bands in images.values()]
    sheet = Image.new("RGB", (sum(p.width + 6 for p in panels) - 6, max(p.height for p in panels) + BAR_PX), "white")
    pen, font, left = ImageDraw.Draw(sheet), ImageFont.load_default(size=18), 0
    for label, picture in zip(images, panels):
        pen.text((left + 4, 2), label, fill="black", font=font)
        sheet.paste(picture, (left, BAR_PX))
        left += picture.width + 6
    sheet.save(output)


def psnr(result: dict[str, np.ndarray], truth: dict[str, np.ndarray], names: list[str]) -> float:
    """Returns the mean over bands of the peak signal-to-noise ratio, peak reflectance 1, borders left out."""
    inner = (slice(BORDER_PX, -BORDER_PX),) * 2
    return float(np.mean([-10 * np.log10(np.nanmean((result[name][inner] - truth[name][inner]) ** 2)) for name in names]))


def say(images: dict[str, dict[str, np.ndarray]], report: dict[str, Any]) -> None:
    """Prints the figures."""
    if "truth" in images:
        truth = images["truth"]
        groups = {"10 m": [b for b in truth if b in TEN_METRE], "20 m": [b for b in truth if b not in TEN_METRE]}
        for group, names in groups.items():
            for label in ("bicubic", "result"):
                print(f"PSNR of the {group} bands, {label:<8} {psnr(images[label], truth, names):6.2f} dB")
    if report:
        figures = report["consistency"]
        print(f"{report['model']} on {report['device']}, consistency {figures['mode']}, {report['seconds']} s")
        print(f"{'DN':<6}{'bias':>9}{'RMSE':>9}{'bias off':>10}{'RMSE off':>10}")
        for name, band in figures["bands"].items():
            off = figures["off"]["bands"][name]
            print(f"{name:<6}{band['bias_dn']:9.2f}{band['rmse_dn']:9.2f}{off['bias_dn']:10.2f}{off['rmse_dn']:10.2f}")
        if figures["ndvi"]:
            print(f"{'NDVI':<6}{figures['ndvi']['bias']:9.5f}{figures['ndvi']['rmse']:9.5f}")


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, needed in (("input", True), ("baseline", True), ("result", True), ("truth", False), ("report", False)):
        parser.add_argument(f"--{name}", type=Path, required=needed)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    images = {"input": read(options.input), "bicubic": read(options.baseline), "result": read(options.result)}
    if options.truth:
        images["truth"] = read(options.truth)
    draw(images, options.output)
    say(images, json.loads(options.report.read_text(encoding="utf-8")) if options.report else {})


if __name__ == "__main__":
    main()
