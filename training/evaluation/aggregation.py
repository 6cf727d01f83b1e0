"""Tells what plain averages of a result are in every mode: ``python -m s2sr.training.evaluation.aggregation --data DATA``."""

from __future__ import annotations

import argparse
import logging
import sys
import tempfile
from pathlib import Path

from s2sr.plugin.engine.consistency.modes import MODES
from s2sr.plugin.engine.errors import EngineError
from s2sr.training.errors import TrainingError
from s2sr.training.evaluation.aggregation_page import SENSOR, SIDES_PX, TRUTH, Image, Report, page
from s2sr.training.evaluation.averages import Apart, Seen, compare, of_report, read
from s2sr.training.evaluation.engine_run import run_engine

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = Image(
    "The sample",
    "The simulated landscape that ships with the project, with its true 5 m image.",
    ROOT / "resources" / "sample" / "sample_10m.tif",
    truth=ROOT / "resources" / "sample" / "sample_5m_truth.tif",
)
ABERYSTWYTH = "sentinel2/scene_aberystwyth_20210527.tif"
TOWN = (257702.0, 280202.0, 260698.0, 283198.0)
"""Town, harbour, sea and fields, in the scene's own coordinate reference system (EPSG:27700)."""


def measure(image: Image, model: str, folder: Path) -> Report:
    """Super-resolves an image in every mode, and compares averages of the results with averages of the image.

    Args:
        image: The image.
        model: A shipped model of ten bands.
        folder: Where results may be written.
    """
    part = [] if image.extent is None else ["--extent", ",".join(map(repr, image.extent))]
    low, rows, against = read(image.path, image.extent), {}, {}
    truth = None if image.truth is None else read(image.truth, image.extent)
    for mode in MODES:
        output = folder / f"{mode}.tif"
        told = run_engine(
            *("super-resolve", "--input", image.path, "--model", model, "--device", "cpu"),
            *("--consistency", mode, "--output", output, *part),
        )
        fine, factor = read(output), int(told["factor"])
        rows[mode] = {SENSOR: of_report(told["consistency"]), **_averages(fine, low, factor)}
        if truth is not None:
            against[mode] = {side: compare(fine.averaged(side * factor), truth.averaged(side * factor)) for side in SIDES_PX}
    if image.truth is not None and truth is not None:
        told = run_engine(
            *("consistency", "--input", image.truth, "--reference", image.path, "--output", folder / "truth.tif"),
        )
        rows[TRUTH] = {SENSOR: of_report(told["consistency"]["off"]), **_averages(truth, low, int(told["factor"]))}
    return Report(image, low.values.shape[1], low.values.shape[2], rows, against)


def _averages(fine: Seen, low: Seen, factor: int) -> dict[int, Apart]:
    return {side: compare(fine.averaged(side * factor), low.averaged(side)) for side in SIDES_PX}


def write(data: Path | None, docs: Path, model: str = "sisr_x2") -> Path:
    """Measures the sample, and with ``data`` a town, and writes ``aggregation.md``."""
    images = [SAMPLE]
    if data is not None:
        about = "Real L2A of 27 May 2021; town, harbour, sea and fields. In the training data of `sisr_x2`."
        images.append(Image("Aberystwyth, Wales", about, data / ABERYSTWYTH, TOWN))
    reports = []
    for image in images:
        with tempfile.TemporaryDirectory() as folder:
            reports.append(measure(image, model, Path(folder)))
    path = docs / "aggregation.md"
    path.write_text(page(reports, model), encoding="utf-8")
    return path


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0 when it is done, and 2 where the input is at fault."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    parser = argparse.ArgumentParser(prog="s2sr.training.evaluation.aggregation", description="Write the page of plain averages.")
    parser.add_argument("--data", type=Path, help="folder of the data; the sample alone is measured where it is left out")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="where the page goes")
    options = parser.parse_args(arguments)
    try:
        logging.info("page in %s", write(options.data, options.docs))
    except (TrainingError, EngineError, OSError) as error:
        logging.error("%s", error)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
