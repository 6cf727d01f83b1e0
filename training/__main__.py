"""Command line of the training package: ``python -m s2sr.training COMMAND --help``."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.errors import EngineError
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.training.config import find_config, is_buildings, load_config, read_yaml, shipped_names
from s2sr.training.errors import ConfigError, TrainingError
from s2sr.training.simulation import command as simulation

DOCS = Path(__file__).resolve().parents[1] / "docs"


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; returns 0 when it is done, and 2 where the input is at fault."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    options = _parser().parse_args(arguments)
    try:
        options.run(options)
    except (TrainingError, EngineError, OSError) as error:
        logging.error("%s", error)
        return 2
    return 0


def _fit(options: argparse.Namespace) -> None:
    from s2sr.training.fit import fit

    config = _config(options.config)
    config["seed"] = config["seed"] if options.seed is None else options.seed
    logging.info("weights in %s", fit(config, _folder(options.data), options.folder, **_hardware(options)))


def _export(options: argparse.Namespace) -> None:
    from s2sr.training.export import export

    logging.info("card in %s", export(_config(options.config), options.weights, options.models, options.data, options.keep))


def _evaluate(options: argparse.Namespace) -> None:
    from s2sr.plugin.engine.models.catalogue import find_card
    from s2sr.training.evaluation import evaluate, evaluate_checkpoint, run_results

    data = _folder(options.data)
    path = _path(options.config)
    if "footprints" in (plan := read_yaml(path)):
        from s2sr.training.evaluation.buildings.page import write_page

        logging.info("page in %s", write_page(plan, data, options.folder, FOLDER, options.docs))
        return
    if "network" not in plan:
        logging.info("page in %s", run_results(plan, data, options.docs))
        return
    config = load_config(path)
    if is_buildings(config):
        from s2sr.training.export_buildings import measured_again
        from s2sr.training.fit import KEPT

        weights = options.checkpoint or (options.card or FOLDER / f"{config['name']}.yaml").with_suffix(".onnx")
        figures = measured_again(config, weights, data, options.folder / KEPT)
    elif options.checkpoint:
        figures = evaluate_checkpoint(config, options.checkpoint, data)
    else:
        figures = evaluate(find_card(config["name"], options.card), config, data)
    print(json.dumps(figures, indent=2))


def _reproduce(options: argparse.Namespace) -> None:
    from s2sr.training.reproduce import reproduce

    for name in options.names:
        find_config(name)
    cards = reproduce(options.names, _folder(options.data), options.folder, options.models, FOLDER, **_hardware(options))
    for card in cards:
        logging.info("card in %s", card)


def _precision(options: argparse.Namespace) -> None:
    from s2sr.plugin.engine.models.card_files import load_card
    from s2sr.plugin.engine.models.catalogue import write_catalogue
    from s2sr.training.evaluation.precision import precision_values
    from s2sr.training.export import save_card

    for name in options.names:
        path = options.models / f"{name}.yaml"
        card, config = load_card(path), _config(name)
        if card.graph is None or is_buildings(config):
            raise ConfigError(f"{name} super-resolves by no graph")
        values = precision_values(card, config, _folder(options.data))
        if options.write:
            save_card(path, {key: value for key, value in card.values.items() if key != "precision"} | values)
            write_catalogue(options.models)


def _simulate(options: argparse.Namespace) -> None:
    for path in simulation.run(options):
        logging.info("%s", path)


def _config(name: str) -> dict[str, Any]:
    return load_config(_path(name))


def _path(name: str) -> Path:
    return Path(name) if name.endswith((".yaml", ".yml")) else find_config(name)


def _folder(path: Path) -> Path:
    if not path.is_dir():
        raise ConfigError(f"there is no folder {path}: --data names the folder that the configuration's paths are below")
    return path


def _hardware(options: argparse.Namespace) -> dict[str, Any]:
    return {"steps": options.steps, "devices": options.devices, "accelerator": options.accelerator}


def _add_hardware(command: argparse.ArgumentParser) -> None:
    command.add_argument("--steps", type=_positive, help="in place of the configuration's")
    command.add_argument("--devices", type=_positive, default=1, help="processes, or GPUs (default 1)")
    command.add_argument("--accelerator", choices=("auto", "cpu", "gpu"), default="auto")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not above zero")
    return value


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="s2sr.training", description="Remakes the models that s2sr ships.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("fit", help="train a network")
    _add_config(command)
    command.add_argument(
        "--folder", type=Path, required=True, help="checkpoints, log and weights go here; training resumes from it"
    )
    command.add_argument("--seed", type=int, help="in place of the configuration's")
    _add_hardware(command)
    command.set_defaults(run=_fit)

    command = commands.add_parser("export", help="write graph, card and checksum of trained weights")
    _add_config(command, data_required=False)
    command.add_argument("--weights", type=Path, required=True, help="weights.pt of fit, or a graph that was exported before")
    command.add_argument("--models", type=Path, default=FOLDER, help="folder to write to (default: the shipped models)")
    command.add_argument("--keep", type=Path, help="where places with known buildings are kept, as fit keeps them (RUNS/places)")
    command.set_defaults(run=_export)

    command = commands.add_parser("evaluate", help="measure a network on held-out data, or write the page of results")
    _add_config(command)
    command.add_argument("--checkpoint", type=Path, help="measure these weights; default: the shipped network")
    command.add_argument("--card", type=Path, help="measure the network of this card")
    command.add_argument(
        "--docs", type=Path, default=DOCS, help="where a page of results goes (configs/results.yaml, footprints.yaml)"
    )
    command.add_argument(
        "--folder", type=Path, default=Path("runs"), help="trainings that footprints.yaml measures (default: runs)"
    )
    command.set_defaults(run=_evaluate)

    command = commands.add_parser("precision", help="measure networks in fewer bits than 32 against themselves")
    command.add_argument("names", nargs="+", metavar="NAME", help="shipped networks for super-resolution")
    command.add_argument("--data", type=Path, required=True, help="folder that the configurations' paths are below")
    command.add_argument("--models", type=Path, default=FOLDER, help="folder of the cards (default: the shipped models)")
    command.add_argument("--write", action="store_true", help="write what is good enough into the cards")
    command.set_defaults(run=_precision)

    command = commands.add_parser("reproduce", help="fit, export and measure shipped networks, and compare with their cards")
    command.add_argument("names", nargs="*", metavar="NAME", help=f"default: all ({', '.join(shipped_names())})")
    command.add_argument("--data", type=Path, required=True, help="folder that the configurations' paths are below")
    command.add_argument("--folder", type=Path, default=Path("runs"), help="checkpoints go to FOLDER/NAME (default: runs)")
    command.add_argument("--models", type=Path, default=FOLDER, help="folder to write to (default: the shipped models)")
    _add_hardware(command)
    command.set_defaults(run=_reproduce)

    command = commands.add_parser("simulate", help="Sentinel-2 from high-resolution imagery, or from a landscape that is drawn")
    simulation.add_arguments(command)
    command.set_defaults(run=_simulate)
    return parser


def _add_config(command: argparse.ArgumentParser, data_required: bool = True) -> None:
    command.add_argument("config", help="a configuration's file (.yaml), or the name of a shipped network")
    command.add_argument("--data", type=Path, required=data_required, help="folder that the configuration's paths are below")


if __name__ == "__main__":
    sys.exit(main())
