"""Trains a network as its configuration says."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal

import lightning
import torch
from lightning.pytorch.callbacks import EMAWeightAveraging, ModelCheckpoint, TQDMProgressBar
from lightning.pytorch.loggers import TensorBoardLogger
from lightning.pytorch.strategies import DDPStrategy
from torch import nn
from torch.utils.data import DataLoader

from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.training.config import is_buildings, is_stack
from s2sr.training.datasets.building_batches import BuildingBatches
from s2sr.training.datasets.pairs import Batch, PairBatches
from s2sr.training.datasets.stack_batches import StackBatches
from s2sr.training.errors import ConfigError
from s2sr.training.initial import read_weights, set_weights, with_more_bands
from s2sr.training.models.building_network import BuildingNetwork
from s2sr.training.models.registry import build_building_network, build_network, build_stack_network
from s2sr.training.tasks.adversarial import AdversarialTask
from s2sr.training.tasks.buildings import BuildingTask, settle
from s2sr.training.tasks.misr import StackTask
from s2sr.training.tasks.sisr import SingleImageTask
from s2sr.training.teacher import make_teacher

log = logging.getLogger(__name__)
CHECKPOINT_STEPS = 500
WEIGHTS = "weights.pt"
KEPT = "places"
"""Folder beside those of trainings with the places that they share."""


def new_network(config: dict[str, Any], models: Path = FOLDER, runs: Path | None = None) -> nn.Module:
    """Builds the configuration's network, with random weights or those it names as ``initial``.

    A network for stacks may start from a single-image network, which becomes its ``base``; ``initial_base`` names another base.

    Args:
        config: See :func:`s2sr.training.config.load_config`.
        models: Folder of the networks that ``initial`` and ``initial_base`` name.
        runs: Folder of trainings, where those are looked for that do not ship.
    """
    torch.manual_seed(config["seed"])
    network = _build(config)
    if "initial" in config:
        weights = read_weights(weights_of(config["initial"], models, runs))
        if isinstance(network, BuildingNetwork) and network.frames == 1:
            weights = with_more_bands(network, weights, network.bands)
        whole = any(name in weights for name in network.state_dict())
        set_weights(network if whole else getattr(network, "base", network), weights, narrow=True)
    if "initial_base" in config:
        set_weights(network.get_submodule("base"), read_weights(weights_of(config["initial_base"], models, runs)))
    return network


def _build(config: dict[str, Any]) -> nn.Module:
    if is_buildings(config):
        return build_building_network(config["network"])
    return build_stack_network(config["network"]) if is_stack(config) else build_network(config["network"])


def weights_of(name: str, models: Path, runs: Path | None) -> Path:
    """Returns the weights of a network: its graph in ``models``, or what a training in ``runs`` left.

    Raises:
        ConfigError: if there are none.
    """
    graph = models / f"{name}.onnx"
    if graph.is_file() or runs is None:
        return graph
    trained = runs / name / WEIGHTS
    if not trained.is_file():
        raise ConfigError(f"there are no weights of {name}: fit it first, with --folder {runs / name}")
    return trained


def fit(
    config: dict[str, Any],
    data: Path,
    folder: Path,
    *,
    steps: int | None = None,
    devices: int = 1,
    accelerator: str = "auto",
    models: Path = FOLDER,
) -> Path:
    """Trains and saves the averaged weights.

    Args:
        config: See ``configs/sisr_x2.yaml``.
        data: Folder of the training data.
        folder: Where checkpoints, TensorBoard's log (``log/``) and the result go; training resumes from ``last.ckpt`` in it.
        steps: Ends after so many steps, in place of the configuration's; the schedule is shortened with it.
        devices: Processes, each with a GPU of its own or on the processor (gloo).
        accelerator: ``auto``, ``cpu`` or ``gpu``.
        models: Folder of the networks that ``initial`` and ``initial_base`` name; those that do not ship are looked for beside ``folder``.

    Returns:
        Path of the weights (a state dict of the network).

    Raises:
        ConfigError: if the configuration cannot be followed, or the checkpoint belongs to another one.
        DataError: if training data are missing.
    """
    lightning.seed_everything(config["seed"], workers=True)
    task = _make_task(config, steps or config["steps"], models, folder.parent)
    last = folder / "last.ckpt"
    done = _steps_done(last) // task.optimizers_a_step
    weights = folder / WEIGHTS
    if done >= task.steps:
        log.info("%s steps were done before: nothing is left to do", done)
        task.network.load_state_dict(_averaged(last))
        return _save(task.network, weights, lambda: _batches(config, data, models, (_rank(), done), folder.parent / KEPT))
    batches = _batches(config, data, models, (_rank(), done), folder.parent / KEPT)
    log.info("%s tiles in memory; %s steps done before", sum(len(tiles) for tiles, _ in batches.sources), done)
    trainer = _make_trainer(config, folder, task, devices, accelerator)
    try:
        trainer.fit(
            task, DataLoader(batches, batch_size=None), ckpt_path=str(last) if done else None, weights_only=True if done else None
        )
    except RuntimeError as error:
        if "Error(s) in loading state_dict" not in str(error):
            raise
        raise ConfigError(f"{last} belongs to another network: take another --folder, or remove it") from error
    if trainer.is_global_zero:
        _save(task.network, weights, lambda: batches)
    return weights


def _save(network: nn.Module, path: Path, batches: Callable[[], Iterable[Batch]]) -> Path:
    """Saves a trained network; where it has statistics of features, they become those of the averaged weights."""
    if isinstance(network, BuildingNetwork):
        settle(network, batches())
    torch.save(network.state_dict(), path)
    return path


def _batches(
    config: dict[str, Any], data: Path, models: Path, stream: tuple[int, ...], keep: Path
) -> PairBatches | StackBatches | BuildingBatches:
    network = config["network"]
    if is_buildings(config):
        return BuildingBatches(config["data"], data, config["seed"], network, models, stream, keep)
    common = (config["data"], data, config["seed"], network["bands"], network["factor"], stream)
    if is_stack(config):
        return StackBatches(*common)
    named = config.get("teacher")
    return PairBatches(*common, None if named is None else make_teacher(config, weights_of(named, models, keep.parent)))


def _make_task(config: dict[str, Any], steps: int, models: Path, runs: Path) -> SingleImageTask:
    network = new_network(config, models, runs)
    losses = config.get("losses", [{"kind": "reconstruction"}])
    common = (network, config["learning_rate"], steps, config["network"]["factor"], losses)
    if "adversarial" in config:
        return AdversarialTask(*common, **config["adversarial"])
    if isinstance(network, BuildingNetwork):
        return BuildingTask(*common)
    return StackTask(*common) if is_stack(config) else SingleImageTask(*common)


def _make_trainer(
    config: dict[str, Any], folder: Path, task: SingleImageTask, devices: int, accelerator: str
) -> lightning.Trainer:
    count = task.steps * task.optimizers_a_step
    often = min(CHECKPOINT_STEPS * task.optimizers_a_step, count)
    # Buffers are the same constants in every process, and PyTorch cannot send those of convolutions in channels-last order.
    shared = DDPStrategy(process_group_backend=None if accelerator == "gpu" else "gloo", broadcast_buffers=False)
    return lightning.Trainer(
        max_steps=count,
        precision=precision_here(accelerator),
        accelerator=accelerator,
        devices=devices,
        strategy=shared if devices > 1 else "auto",
        callbacks=[
            ModelCheckpoint(folder, save_last=True, every_n_train_steps=often, enable_version_counter=False),
            EMAWeightAveraging(decay=config["average_decay"]),
            TQDMProgressBar(),
        ],
        logger=TensorBoardLogger(folder, name="log", version=""),
        log_every_n_steps=20,
        enable_model_summary=False,
        gradient_clip_val=1.0 if task.automatic_optimization else None,
        default_root_dir=folder,
    )


def precision_here(accelerator: str) -> Literal["bf16-mixed", "32-true"]:
    """Returns half precision where the hardware computes in it, full precision where it would only be emulated."""
    if accelerator == "gpu" or (accelerator == "auto" and torch.cuda.is_available()):
        return "bf16-mixed"
    able: dict[str, Any] = getattr(torch.cpu, "get_capabilities", dict)()
    return "bf16-mixed" if able.get("avx512_bf16") or able.get("amx_bf16") else "32-true"


def _averaged(checkpoint: Path) -> dict[str, Any]:
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)["state_dict"]
    return {name.removeprefix("network."): value for name, value in state.items() if name.startswith("network.")}


def _steps_done(checkpoint: Path) -> int:
    if not checkpoint.is_file():
        return 0
    try:
        return int(torch.load(checkpoint, map_location="cpu", weights_only=True)["global_step"])
    except Exception as error:
        raise ConfigError(f"{checkpoint} is no whole checkpoint ({str(error)[:100]}): remove it to begin anew") from error


def _rank() -> int:
    return int(os.environ.get("RANK", os.environ.get("LOCAL_RANK", "0")))
