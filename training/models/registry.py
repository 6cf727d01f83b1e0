"""The networks by the names that configurations call them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from torch import nn

from s2sr.training.errors import ConfigError
from s2sr.training.models.carn import CARN
from s2sr.training.models.evoland_carn import EvolandCARN
from s2sr.training.models.fsrcnn import FSRCNN
from s2sr.training.models.plain_srcnn import PlainSRCNN
from s2sr.training.models.rdn import RDN
from s2sr.training.models.rrdb import RRDB
from s2sr.training.models.srcnn import SRCNN
from s2sr.training.models.srresnet import SRResNet

NETWORKS: dict[str, Callable[..., nn.Module]] = {
    "carn": CARN,
    "evoland_carn": EvolandCARN,
    "rrdb": RRDB,
    "rdn": RDN,
    "srcnn": SRCNN,
    "plain_srcnn": PlainSRCNN,
    "srresnet": SRResNet,
    "fsrcnn": FSRCNN,
}
DEFAULT = "carn"


def build_network(spec: Mapping[str, Any]) -> nn.Module:
    """Builds a network with random weights.

    Args:
        spec: ``kind``, a key of :data:`NETWORKS` (``carn`` where it is left out), and the network's arguments.

    Raises:
        ConfigError: listing the known kinds where ``kind`` is none of them, and naming an argument that the network has not or
            whose value it cannot take.
    """
    arguments = dict(spec)
    kind = arguments.pop("kind", DEFAULT)
    if not isinstance(kind, str) or kind not in NETWORKS:
        raise ConfigError(f"there is no network of kind {kind!r}; known kinds: {', '.join(NETWORKS)}")
    parameters = inspect.signature(NETWORKS[kind]).parameters
    for name, value in arguments.items():
        if name not in parameters:
            raise ConfigError(f"the network {kind} has no argument {name!r}; it takes {', '.join(parameters)}")
        _check(f"the network {kind}: {name}", value, parameters[name].default)
    try:
        return NETWORKS[kind](**arguments)
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
