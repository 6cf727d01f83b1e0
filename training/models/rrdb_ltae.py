"""RRDB for every revisit, fused by L-TAE (Okabayashi et al., 2024, arXiv:2404.16409)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor

from s2sr.training.models.ltae import LTAE
from s2sr.training.models.rrdb import RRDB
from s2sr.training.models.stack_network import ScaledStack, check_reference, filled, reference_image


class RRDBLTAE(ScaledStack):
    """Encodes every revisit by residual-in-residual dense blocks, fuses them by attention over days, and decodes the result once.

    Args:
        bands: Bands of a revisit.
        factor: Upsampling factor.
        features: Width of the trunk and of the fusion's result, a multiple of 16 from 32.
        blocks: Residual-in-residual blocks.
        growth: Channels that a convolution of a dense block adds.
        reference: What stands in for pixels that are not valid: ``median`` of the valid revisits, or ``anchor``.
        scaling: See :class:`~s2sr.training.models.scaled.Scaling`.

    Raises:
        ConfigError: if the reference is not known.
    """

    dates = True

    def __init__(
        self,
        bands: int = 3,
        factor: int = 4,
        features: int = 32,
        blocks: int = 8,
        growth: int = 16,
        reference: str = "median",
        scaling: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(bands, factor, None, scaling)
        self.reference = check_reference(reference)
        self.single = RRDB(bands, factor, features=features, blocks=blocks, growth=growth)
        self.fusion = LTAE(features, out=features)

    def body(self, frames: Tensor, masks: Tensor, days: Tensor, shifts: Tensor) -> Tensor:
        """Fuses scaled ``frames``; see :meth:`~s2sr.training.models.stack_network.StackNetwork.forward`."""
        n, _, bands, rows, cols = frames.shape
        whole = filled(frames, masks, reference_image(frames, masks, self.reference))
        encoded = self.single.encode(whole.reshape(-1, bands, rows, cols))
        fused = self.fusion(encoded.reshape(n, -1, encoded.shape[1], rows, cols), days, masks)
        return self.single.decode(fused)
