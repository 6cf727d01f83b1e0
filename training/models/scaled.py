"""What the single-image networks share: scaling of reflectance on the way in and out, and how a factor is split into stages."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Union

import torch
from torch import Tensor, nn

from s2sr.training.errors import ConfigError
from s2sr.training.models.carn import CubicUpsample

Constant = Union[float, Sequence[float]]
OUTPUTS = ("linear", "clamp", "sigmoid", "tanh")


@dataclass(frozen=True)
class Scaling:
    """How reflectance becomes what a network computes on, and how its result becomes reflectance.

    A network sees ``(reflectance - mean) / deviation``. The defaults leave reflectance as it is. The reference systems:

    - RobustMFSRforEO divides by mean + 2 deviations of each band and ends in a sigmoid or (tanh + 1) / 2:
      ``deviation: [0.3397, 0.3181, 0.3023], output: tanh`` for B04 B03 B02.
    - BreizhSR divides by the 98th percentile and clamps: ``deviation: [0.2058, 0.1583, 0.1118], output: clamp``. Its detour over
      -1 to 1 cancels out.
    - Evoland's graphs take digital numbers: ``deviation: 10000``.

    Args:
        mean: Subtracted, one value or one a band (of each frame where frames are stacked as channels).
        deviation: What is left is divided by it, one value or one a band.
        output: The result before it is scaled back: ``linear`` as it is, ``clamp`` cut to 0..1, ``sigmoid``, or ``tanh`` as
            (tanh + 1) / 2. All but the first keep the result between mean and mean + deviation.
        interpolated: Whether the network adds to the cubic interpolation of its input instead of making the image anew (Kim
            et al., 2016, doi:10.1109/CVPR.2016.182).
        resize: Cubic resizing of the result, 1 for none; 1.0469 brings RobustMFSRforEO's twofold grid to PlanetScope's.
    """

    mean: Constant = 0.0
    deviation: Constant = 1.0
    output: str = "linear"
    interpolated: bool = False
    resize: float = 1.0

    def __post_init__(self) -> None:
        """Checks the values.

        Raises:
            ConfigError: naming the value that cannot be used.
        """
        if self.output not in OUTPUTS:
            raise ConfigError(f"scaling: output is {self.output!r}; choose one of {', '.join(OUTPUTS)}")
        if not isinstance(self.resize, (int, float)) or self.resize <= 0:
            raise ConfigError(f"scaling: resize is {self.resize!r}; give a number above 0")
        if not isinstance(self.interpolated, bool):
            raise ConfigError(f"scaling: interpolated is {self.interpolated!r}; give true or false")
        for name in ("mean", "deviation"):
            values = _as_list(getattr(self, name))
            if not values or not all(isinstance(value, (int, float)) for value in values):
                raise ConfigError(f"scaling: {name} is {getattr(self, name)!r}; give a number, or a list of one a band")
        if not all(value > 0 for value in _as_list(self.deviation)):
            raise ConfigError(f"scaling: deviation is {self.deviation!r}; it must be above 0")


class Scaled(nn.Module):
    """What stands before and after a network: scaling and its inverse.

    Args:
        bands: Bands in.
        factor: Upsampling factor.
        out_bands: Bands out, the first of those that come in; as many by default.
        scaling: Arguments of :class:`Scaling`.

    Raises:
        ConfigError: if the scaling does not fit the bands.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, bands: int, factor: int, out_bands: int | None = None, scaling: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        self.bands, self.factor, self.out_bands = bands, factor, bands if out_bands is None else out_bands
        self.scaling = make_scaling(scaling)
        if not 1 <= self.out_bands <= bands:
            raise ConfigError(f"out_bands is {self.out_bands}; of the {bands} bands that come in at least one has to come out")
        for name in ("mean", "deviation"):
            values = _as_list(getattr(self.scaling, name))
            if bands % len(values):
                raise ConfigError(f"scaling: {name} has {len(values)} values for {bands} bands")
            column = torch.tensor(values, dtype=torch.float32).repeat(bands // len(values)).reshape(1, bands, 1, 1)
            self.register_buffer(name, column, persistent=False)
        self.interpolation = CubicUpsample(self.out_bands, factor) if self.scaling.interpolated else None

    def scaled(self, x: Tensor) -> Tensor:
        """Maps reflectance ``(..., bands, rows, cols)`` to what the network computes on."""
        if self.scaling.mean != 0:
            x = x - self.mean
        return x if self.scaling.deviation == 1 else x / self.deviation

    def unscaled(self, y: Tensor, scaled: Tensor) -> Tensor:
        """Maps a network's result to reflectance; ``scaled (batch, bands, rows, cols)`` is what it may add to."""
        scaling = self.scaling
        if self.interpolation is not None:
            y = y + self.interpolation(scaled[:, : self.out_bands])
        if scaling.resize != 1:
            y = nn.functional.interpolate(y, scale_factor=scaling.resize, mode="bicubic", align_corners=False)
        y = _bounded(y, scaling.output)
        if scaling.deviation != 1:
            y = y * self.deviation[:, : self.out_bands]
        return y if scaling.mean == 0 else y + self.mean[:, : self.out_bands]


class ScaledNetwork(Scaled, ABC):
    """A single-image network between scaling and its inverse; see :class:`Scaled` for its arguments."""

    @abstractmethod
    def body(self, x: Tensor) -> Tensor:
        """Maps scaled ``(batch, bands, rows, cols)`` to ``(batch, out_bands, rows * factor, cols * factor)``."""

    def forward(self, x: Tensor) -> Tensor:
        """Maps reflectance ``(batch, bands, rows, cols)`` to ``(batch, out_bands, rows * factor, cols * factor)``."""
        with torch.autocast(x.device.type, enabled=False):
            scaled = self.scaled(x.float())
        result = self.body(scaled)
        with torch.autocast(x.device.type, enabled=False):
            return self.unscaled(result.float(), scaled)


def make_scaling(values: Mapping[str, Any] | None) -> Scaling:
    """Builds the scaling a configuration asks for.

    Raises:
        ConfigError: naming the key that is not known or whose value cannot be used.
    """
    if values is not None and not isinstance(values, Mapping):
        raise ConfigError(f"scaling is {values!r}; give keys and values")
    known = Scaling.__dataclass_fields__
    for key in values or {}:
        if key not in known:
            raise ConfigError(f"scaling has no {key!r}; it takes {', '.join(known)}")
    return Scaling(**(values or {}))


def factor_stages(factor: int) -> list[int]:
    """Returns the factors of successive upsamplings: twos for a power of two, otherwise the factor at once."""
    if factor & (factor - 1):
        return [factor]
    return [2] * (factor.bit_length() - 1)


def _bounded(y: Tensor, output: str) -> Tensor:
    if output == "clamp":
        return y.clamp(0, 1)
    if output == "sigmoid":
        return y.sigmoid()
    return (y.tanh() + 1) / 2 if output == "tanh" else y


def _as_list(constant: Constant) -> list[float]:
    return list(constant) if isinstance(constant, Sequence) else [constant]
