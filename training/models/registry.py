"""The networks by the names that configurations call them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from torch import nn

from s2sr.training.errors import ConfigError
from s2sr.training.models.building_network import BuildingNetwork
from s2sr.training.models.carn import CARN
from s2sr.training.models.evoland_carn import EvolandCARN
from s2sr.training.models.fsrcnn import FSRCNN
from s2sr.training.models.highres_net import HighResLTAE, HighResNet
from s2sr.training.models.hrnet import HRNet
from s2sr.training.models.plain_chain import PlainChain
from s2sr.training.models.plain_srcnn import PlainSRCNN
from s2sr.training.models.rdn import RDN
from s2sr.training.models.rrdb import RRDB
from s2sr.training.models.rrdb_ltae import RRDBLTAE
from s2sr.training.models.satlas_esrgan import SatlasESRGAN
from s2sr.training.models.shift_fusion import ShiftFusion
from s2sr.training.models.srcnn import SRCNN
from s2sr.training.models.srresnet import SRResNet
from s2sr.training.models.stack_network import StackNetwork
from s2sr.training.models.unet import UNet

NETWORKS: dict[str, Callable[..., nn.Module]] = {
    "carn": CARN,
    "evoland_carn": EvolandCARN,
    "rrdb": RRDB,
    "rdn": RDN,
    "srcnn": SRCNN,
    "plain_srcnn": PlainSRCNN,
    "srresnet": SRResNet,
    "fsrcnn": FSRCNN,
    "plain_chain": PlainChain,
}
DEFAULT = "carn"
STACK_NETWORKS: dict[str, Callable[..., StackNetwork]] = {
    "shift_fusion": ShiftFusion,
    "highres_net": HighResNet,
    "highres_ltae": HighResLTAE,
    "rrdb_ltae": RRDBLTAE,
    "satlas_esrgan": SatlasESRGAN,
}
STACK_DEFAULT = "shift_fusion"
BUILDING_NETWORKS: dict[str, Callable[..., BuildingNetwork]] = {"unet": UNet, "hrnet": HRNet}
BUILDING_DEFAULT = "unet"
Network = TypeVar("Network", bound=nn.Module)


def build_network(spec: Mapping[str, Any]) -> nn.Module:
    """Builds a network with random weights.

    Args:
        spec: ``kind``, a key of :data:`NETWORKS` (``carn`` where it is left out), and the network's arguments.

    Raises:
        ConfigError: listing the known kinds where ``kind`` is none of them, and naming an argument that the network has not or
            whose value it cannot take.
    """
    return _build(NETWORKS, DEFAULT, spec)


def build_stack_network(spec: Mapping[str, Any]) -> StackNetwork:
    """Builds a network for stacks with random weights.

    Args:
        spec: ``kind``, a key of :data:`STACK_NETWORKS` (``shift_fusion`` where it is left out), and the network's arguments.

    Raises:
        ConfigError: as :func:`build_network`.
    """
    return _build(STACK_NETWORKS, STACK_DEFAULT, spec)


def build_building_network(spec: Mapping[str, Any]) -> BuildingNetwork:
    """Builds a network that tells buildings, with random weights.

    Args:
        spec: ``kind``, a key of :data:`BUILDING_NETWORKS` (``unet`` where it is left out), and the network's arguments.

    Raises:
        ConfigError: as :func:`build_network`.
    """
    return _build(BUILDING_NETWORKS, BUILDING_DEFAULT, spec)


def _build(known: Mapping[str, Callable[..., Network]], default: str, spec: Mapping[str, Any]) -> Network:
    arguments = dict(spec)
    kind = arguments.pop("kind", default)
    if not isinstance(kind, str) or kind not in known:
        raise ConfigError(f"there is no network of kind {kind!r}; known kinds: {', '.join(known)}")
    parameters = inspect.signature(known[kind]).parameters
    for name, value in arguments.items():
        if name not in parameters:
            raise ConfigError(f"the network {kind} has no argument {name!r}; it takes {', '.join(parameters)}")
        _check(f"the network {kind}: {name}", value, parameters[name].default)
    try:
        return known[kind](**arguments)
    except (TypeError, ValueError, RuntimeError) as error:
        given = ", ".join(f"{name} {value}" for name, value in arguments.items())
        raise ConfigError(f"the network {kind} cannot be built with {given}: {error}") from error


def _check(place: str, value: Any, default: Any) -> None:
    """Checks a value by the default it replaces: a truth value, a whole number of at least 1, or a number of at least 0."""
    if isinstance(default, bool):
        if not isinstance(value, bool):
            raise ConfigError(f"{place} is {value!r}; give true or false")
    elif isinstance(default, int):
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise ConfigError(f"{place} is {value!r}; give a whole number of at least 1")
    elif isinstance(default, float) and (isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0):
        raise ConfigError(f"{place} is {value!r}; give a number of at least 0")
