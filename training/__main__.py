"""Command line of the training package: ``python -m s2sr.training COMMAND --help``."""

from __future__ import annotations

import argparse
import json
import logging
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def main() -> None:
    """Runs one command."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    options = _parser().parse_args()
    options.run(options)


def _fit(options: argparse.Namespace) -> None:
    from s2sr.training.fit import fit, load_config

    logging.info("weights in %s", fit(load_config(options.config), options.data, options.folder))


def _export(options: argparse.Namespace) -> None:
    from s2sr.training.export import export
    from s2sr.training.fit import load_config

    logging.info("card in %s", export(load_config(options.config), options.weights, options.models, options.data))


def _evaluate(options: argparse.Namespace) -> None:
    from s2sr.plugin.engine.cards import load_card
    from s2sr.training.evaluation import evaluate
    from s2sr.training.fit import load_config

    logging.info(json.dumps(evaluate(load_card(options.card), load_config(options.config), options.data), indent=2))


def _reproduce(options: argparse.Namespace) -> None:
    from s2sr.training.export import export
    from s2sr.training.fit import fit, load_config

    config = load_config(PACKAGE / "configs" / f"{options.name}.yaml")
    weights = fit(config, options.data, options.folder or Path("runs") / options.name)
    logging.info("card in %s", export(config, weights, options.models, options.data))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="s2sr.training", description="Remakes the models that s2sr ships.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("fit", help="train a network")
    command.add_argument("config", type=Path)
    command.add_argument("--data", type=Path, required=True, help="folder that the configuration's paths are below")
    command.add_argument("--folder", type=Path, required=True, help="checkpoints and weights go here; training resumes from it")
    command.set_defaults(run=_fit)

    command = commands.add_parser("export", help="write graph, card and checksum of trained weights")
    command.add_argument("config", type=Path)
    command.add_argument("--weights", type=Path, required=True)
    command.add_argument("--models", type=Path, default=PACKAGE.parent / "models")
    command.add_argument("--data", type=Path, help="measure the card's figures on this data")
    command.set_defaults(run=_export)

    command = commands.add_parser("evaluate", help="measure a model on the configuration's held-out data")
    command.add_argument("config", type=Path)
    command.add_argument("--card", type=Path, required=True)
    command.add_argument("--data", type=Path, required=True)
    command.set_defaults(run=_evaluate)

    command = commands.add_parser("reproduce", help="fit, export and measure a shipped model")
    command.add_argument("name")
    command.add_argument("--data", type=Path, required=True)
    command.add_argument("--folder", type=Path)
    command.add_argument("--models", type=Path, default=PACKAGE.parent / "models")
    command.set_defaults(run=_reproduce)
    return parser


if __name__ == "__main__":
    main()
