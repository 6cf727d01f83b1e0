"""Measures networks on data they have not seen, and writes the page of results."""

from __future__ import annotations

from s2sr.training.evaluation.checkpoint import evaluate_checkpoint
from s2sr.training.evaluation.metrics import psnr
from s2sr.training.evaluation.runner import run_results
from s2sr.training.evaluation.scores import evaluate

__all__ = ["evaluate", "evaluate_checkpoint", "psnr", "run_results"]
