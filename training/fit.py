"""Trains a network as its configuration says."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import lightning
import torch
import yaml
from lightning.pytorch.callbacks import EMAWeightAveraging, ModelCheckpoint
from torch.utils.data import DataLoader

from s2sr.training.datasets.pairs import PairBatches
from s2sr.training.models.carn import CARN
from s2sr.training.tasks.sisr import SingleImageTask

log = logging.getLogger(__name__)


def load_config(path: Path) -> dict[str, Any]:
    """Reads a YAML configuration."""
    with path.open(encoding="utf-8") as file:
        config: dict[str, Any] = yaml.safe_load(file)
    return config


def build_network(config: dict[str, Any]) -> CARN:
    """Builds the configuration's network, untrained."""
    torch.manual_seed(config["seed"])
    return CARN(**config["network"])


def fit(config: dict[str, Any], data: Path, folder: Path) -> Path:
    """Trains and saves the averaged weights.

    Args:
        config: See ``configs/sisr_x2.yaml``.
        data: Folder of the training data.
        folder: Where checkpoints and the result go; training resumes from ``last.ckpt`` in it.

    Returns:
        Path of the weights (a state dict of the network).
    """
    lightning.seed_everything(config["seed"])
    task = SingleImageTask(build_network(config), config["learning_rate"], config["steps"], config["network"]["factor"])
    batches = PairBatches(config["data"], data, config["seed"])
    log.info("%s tiles in memory", sum(len(pairs) for pairs, _ in batches.sources))
    checkpoint = ModelCheckpoint(folder, save_last=True, every_n_train_steps=500)
    average = EMAWeightAveraging(decay=config["average_decay"])
    trainer = lightning.Trainer(
        max_steps=config["steps"],
        precision="bf16-mixed",
        accelerator="auto",
        devices=1,
        callbacks=[checkpoint, average],
        logger=False,
        enable_model_summary=False,
        gradient_clip_val=1.0,
        default_root_dir=folder,
    )
    last = folder / "last.ckpt"
    trainer.fit(task, DataLoader(batches, batch_size=None), ckpt_path=str(last) if last.exists() else None)
    weights = folder / "weights.pt"
    torch.save(task.network.state_dict(), weights)
    return weights
