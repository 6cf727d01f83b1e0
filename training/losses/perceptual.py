"""Distance in the features of a network of photographs, whose weights the user brings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from s2sr.training.datasets.pairs import Batch
from s2sr.training.errors import ConfigError, DataError
from s2sr.training.losses.base import Loss
from s2sr.training.losses.masks import fine_mask

BLOCKS = (2, 2, 4, 4, 4)
SATLAS_LAYERS = {"conv1_2": 0.1, "conv2_2": 0.1, "conv3_4": 1.0, "conv4_4": 1.0, "conv5_4": 1.0}
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)
RED_GREEN_BLUE = (2, 1, 0)


def layer_keys() -> dict[str, int]:
    """Returns VGG19's convolutions by name (``conv1_1`` to ``conv5_4``), with their place in torchvision's ``features``."""
    places, index = {}, 0
    for block, count in enumerate(BLOCKS, 1):
        for layer in range(1, count + 1):
            places[f"conv{block}_{layer}"] = index
            index += 2
        index += 1
    return places


class FrozenVGG(nn.Module):
    """The convolutions of VGG19 (Simonyan and Zisserman, 2015, arXiv:1409.1556), never trained and never saved.

    Args:
        state: Weights by torchvision's names, ``features.N.weight`` and ``features.N.bias``; their widths are theirs to choose.
        layers: Names of the layers to return; those behind the last of them are not needed.

    Raises:
        DataError: if a weight is missing, or does not follow on the one before.
    """

    def __init__(self, state: Mapping[str, Tensor], layers: Sequence[str]) -> None:
        super().__init__()
        self.layers = tuple(layers)
        places = layer_keys()
        self.used = [name for name in places if places[name] <= max(places[layer] for layer in layers)]
        channels = 3
        for name in self.used:
            key = f"features.{places[name]}"
            weight, bias = state.get(f"{key}.weight"), state.get(f"{key}.bias")
            if not isinstance(weight, Tensor) or not isinstance(bias, Tensor):
                raise DataError(f"{key}.weight or {key}.bias ({name}) is missing: these are no weights of torchvision's VGG19")
            if weight.shape[1:] != (channels, 3, 3) or bias.shape != weight.shape[:1]:
                raise DataError(f"{key}.weight ({name}) has the shape {tuple(weight.shape)}; its input has {channels} channels")
            channels = weight.shape[0]
            self.register_buffer(f"{name}_weight", weight.detach().float(), persistent=False)
            self.register_buffer(f"{name}_bias", bias.detach().float(), persistent=False)

    def forward(self, image: Tensor) -> list[Tensor]:
        """Maps ``(n, 3, rows, cols)``, normalised as ImageNet, to the layers' values before their activation."""
        found: dict[str, Tensor] = {}
        for name in self.used:
            if name.endswith("_1") and found:
                image = nn.functional.max_pool2d(image, 2)
            image = nn.functional.conv2d(image, self.get_buffer(f"{name}_weight"), self.get_buffer(f"{name}_bias"), padding=1)
            found[name] = image
            image = nn.functional.relu(image)
        return [found[name] for name in self.layers]


def load_vgg(path: Path, layers: Sequence[str]) -> FrozenVGG:
    """Reads the weights of a VGG19 without running anything that the file may hold.

    Args:
        path: ``.pth`` file of a state dict.
        layers: See :class:`FrozenVGG`.

    Raises:
        DataError: if the file is missing, is no state dict, or lacks a weight.
    """
    if not path.is_file():
        raise DataError(f"{path} is missing: the perceptual loss needs the weights of torchvision's VGG19, and none are bundled")
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise DataError(f"{path} is no file of weights that can be read safely ({str(error)[:100]})") from error
    if not isinstance(state, Mapping):
        raise DataError(f"{path} holds a {type(state).__name__} instead of weights by name")
    try:
        return FrozenVGG(state, layers)
    except DataError as error:
        raise DataError(f"{path}: {error}") from error


class PerceptualLoss(Loss):
    """Mean absolute difference of VGG19 features, weighted by layer (Johnson et al., 2016, arXiv:1603.08155).

    Pixels without a truth are zero in both images. The deepest layers halve a patch four times: patches need 16 fine pixels.

    Args:
        weights: File of VGG19's weights as torchvision stores them.
        layers: Weight of each layer, by name; values before the activation. Defaults to Satlas's.
        bands: Bands shown as red, green and blue, by their place in the network's order.
        brightest: Reflectance shown as 1; what is brighter goes beyond it.

    Raises:
        ConfigError: if a layer is none of VGG19's, the bands are not three, or ``brightest`` is not above zero.
        DataError: if the weights cannot be read.
    """

    def __init__(
        self,
        weights: str | Path,
        layers: Mapping[str, float] | None = None,
        bands: Sequence[int] = RED_GREEN_BLUE,
        brightest: float = 0.3,
    ) -> None:
        super().__init__()
        layers = SATLAS_LAYERS if layers is None else layers
        unknown = [name for name in layers if name not in layer_keys()]
        if unknown or not layers:
            raise ConfigError(f"perceptual: layers names {', '.join(unknown) or 'none'}; VGG19 has {', '.join(layer_keys())}")
        if len(bands) != 3 or not brightest > 0:
            raise ConfigError(f"perceptual: bands is {list(bands)} (three are needed), brightest {brightest} (above zero)")
        self.bands, self.brightest, self.weights = list(bands), brightest, list(layers.values())
        self.features = load_vgg(Path(weights), list(layers))
        self.mean: Tensor
        self.std: Tensor
        self.register_buffer("mean", torch.tensor(IMAGENET_MEAN)[:, None, None], persistent=False)
        self.register_buffer("std", torch.tensor(IMAGENET_STD)[:, None, None], persistent=False)

    def measure(self, result: Tensor, batch: Batch) -> Tensor:
        """Returns the weighted difference of features between ``result (n, b, f p, f p)`` and the truth."""
        mask = fine_mask(batch, result)[:, self.bands]
        with torch.no_grad():
            expected = self._features(batch["high"], mask)
        total = result.new_zeros(())
        for weight, found, wanted in zip(self.weights, self._features(result, mask), expected):
            total = total + weight * (found - wanted).abs().mean()
        return total

    def _features(self, image: Tensor, mask: Tensor) -> list[Tensor]:
        shown = image[:, self.bands] * mask / self.brightest
        features: list[Tensor] = self.features((shown - self.mean) / self.std)
        return features
