"""Every loss by name, and their weighted sum as a configuration lists them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from torch import Tensor, nn

from s2sr.training.datasets.pairs import Batch
from s2sr.training.errors import ConfigError
from s2sr.training.losses.aligned import AlignedLoss
from s2sr.training.losses.perceptual import PerceptualLoss
from s2sr.training.losses.pixel import AbsoluteLoss, SquaredLoss
from s2sr.training.losses.radiometric_consistency import RadiometricConsistency
from s2sr.training.losses.reconstruction import Reconstruction
from s2sr.training.losses.segmentation import BoundaryLoss, CountLoss, CrossEntropyLoss, DiceLoss
from s2sr.training.losses.shifted import CorrectedDecibels, CorrectedLoss, ShiftedAbsoluteLoss
from s2sr.training.losses.structural import MultiScaleStructuralLoss, StructuralLoss
from s2sr.training.losses.taught import Taught

BUILDING_LOSSES: dict[str, Callable[..., nn.Module]] = {
    "bce": CrossEntropyLoss,
    "dice": DiceLoss,
    "boundary": BoundaryLoss,
    "count": CountLoss,
}
"""Those of footprints, which measure planes before their activation, not images."""
LOSSES: dict[str, Callable[..., nn.Module]] = {
    "reconstruction": Reconstruction,
    "l1": AbsoluteLoss,
    "mse": SquaredLoss,
    "ssim": StructuralLoss,
    "ms_ssim": MultiScaleStructuralLoss,
    "cmse": CorrectedLoss,
    "cpsnr": CorrectedDecibels,
    "shift_l1": ShiftedAbsoluteLoss,
    "perceptual": PerceptualLoss,
    "radiometric_consistency": RadiometricConsistency,
    "aligned": AlignedLoss,
    "taught": Taught,
    **BUILDING_LOSSES,
}


class WeightedSum(nn.Module):
    """Sum of losses, each with its weight.

    Args:
        parts: Losses by the name they are logged under.
        weights: Weight of each, in the same order.

    Attributes:
        last: Values of the parts in the last call, unweighted, without a gradient.
    """

    def __init__(self, parts: dict[str, nn.Module], weights: list[float]) -> None:
        super().__init__()
        self.parts, self.weights = nn.ModuleDict(parts), weights
        self.last: dict[str, Tensor] = {}

    def forward(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the sum for ``result (n, b, f p, f p)``, reflectance."""
        total, last = result.new_zeros((), dtype=batch["high"].dtype), {}
        for (name, part), weight in zip(self.parts.items(), self.weights):
            value = part(result, batch)
            last[name] = value.detach()
            total = total + weight * value
        self.last = last
        return total


def build_loss(specs: list[dict[str, Any]]) -> WeightedSum:
    """Builds the weighted sum that a configuration lists.

    Args:
        specs: For each loss its ``kind`` (a key of :data:`LOSSES`), its ``weight`` (1 by default) and its own arguments.

    Raises:
        ConfigError: if there is none, or a kind, an argument or a weight is not known.
        DataError: if a loss needs a file that cannot be read.
    """
    if not specs:
        raise ConfigError(f"no loss is named; known kinds: {', '.join(LOSSES)}")
    parts: dict[str, nn.Module] = {}
    weights = []
    for spec in specs:
        arguments = dict(spec)
        kind, weight = arguments.pop("kind", None), arguments.pop("weight", 1.0)
        if kind not in LOSSES:
            raise ConfigError(f"the loss {kind!r} is not known; known kinds: {', '.join(LOSSES)}")
        if isinstance(weight, bool) or not isinstance(weight, (int, float)):
            raise ConfigError(f"{kind}: weight is {weight!r}; it must be a number")
        same = sum(name.split(":")[0] == kind for name in parts)
        parts[f"{kind}:{same + 1}" if same else kind] = _build(kind, arguments)
        weights.append(float(weight))
    return WeightedSum(parts, weights)


def _build(kind: str, arguments: dict[str, Any]) -> nn.Module:
    signature = inspect.signature(LOSSES[kind])
    try:
        signature.bind(**arguments)
    except TypeError as error:
        known = ", ".join(signature.parameters) or "none"
        raise ConfigError(f"{kind}: {error}; its arguments: {known}") from error
    try:
        return LOSSES[kind](**arguments)
    except (TypeError, ValueError, AttributeError) as error:
        raise ConfigError(f"{kind}: {arguments} cannot be used ({error})") from error
