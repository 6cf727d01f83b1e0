"""The configuration of the page of results: methods, places, bars."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from s2sr.training.errors import ConfigError

FIGURES = ("psnr", "psnr_20m", "psnr_visible", "bias_dn")
KEYS = ("seed", "piece_px", "opensr_images", "timing_px", "networks", "sites", "bars")
T = TypeVar("T")


@dataclass(frozen=True)
class Site:
    """A place.

    Attributes:
        name: Short name, in file names and bars.
        title: Heading.
        about: What it is, a sentence or two.
        source: Entry of an evaluation, see :func:`s2sr.training.evaluation.sites.load_pairs`.
        places: Words by which a card's ``trained_on`` would name it.
        limit: Images used at most, evenly spread; all where it is none.
        crops: What is pictured: number of the image, and where the crop's centre is, as fractions of rows and columns.
        crop_px: Side of a crop, in pixels of the truth.
    """

    name: str
    title: str
    about: str
    source: dict[str, Any]
    places: list[str]
    limit: int | None = None
    crops: tuple[tuple[float, float, float], ...] = ()
    crop_px: int = 96


@dataclass(frozen=True)
class Bar:
    """A figure that a network has to reach.

    Attributes:
        network: Its name.
        figure: One of :data:`FIGURES`.
        site: Name of the place; the worst of all where it is none.
        over: The method whose figure is taken off first.
        at_least: Least value.
        at_most: Greatest value.
    """

    network: str
    figure: str
    site: str | None = None
    over: str | None = None
    at_least: float | None = None
    at_most: float | None = None


@dataclass(frozen=True)
class Plan:
    """All of it.

    Attributes:
        seed: Seed of simulation and resampling.
        piece_px: Side of the pieces that large images are measured in, pixels of the truth.
        opensr_images: Pieces a place on which opensr-test is run, at most.
        timing_px: Side of the image that methods are timed on, pixels of the input.
        networks: Names of models by factor.
        sites: Places.
        bars: What has to be reached.
    """

    seed: int
    piece_px: int
    opensr_images: int
    timing_px: int
    networks: dict[int, list[str]]
    sites: tuple[Site, ...]
    bars: tuple[Bar, ...]


def read_plan(config: dict[str, Any]) -> Plan:
    """Reads and checks the configuration.

    Raises:
        ConfigError: naming the key that is missing, unknown or wrong.
    """
    for key in KEYS:
        if key not in config:
            raise ConfigError(f"the configuration of the results has no key {key}; it needs {', '.join(KEYS)}")
    numbers = {key: _whole(key, config[key]) for key in KEYS[:4]}
    networks = config["networks"]
    if not isinstance(networks, dict) or not all(isinstance(f, int) and isinstance(n, list) for f, n in networks.items()):
        raise ConfigError(f"networks is {networks!r}; it must name lists of models by factor, as in 2: [sisr_x2]")
    sites = tuple(record(Site, values, "sites") for values in listed(config, "sites"))
    bars = tuple(record(Bar, values, "bars") for values in listed(config, "bars"))
    for bar in bars:
        check_bar(bar, FIGURES, {site.name for site in sites}, "bars")
    return Plan(**numbers, networks=networks, sites=sites, bars=bars)


def _whole(key: str, value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ConfigError(f"{key} is {value!r}; it must be a whole number above 0")
    return value


def listed(config: dict[str, Any], key: str, above: str = "") -> list[Any]:
    """Returns a list of entries; ``above`` is what the key stands below, with a point."""
    values = config[key]
    if not isinstance(values, list) or not all(isinstance(value, dict) for value in values):
        raise ConfigError(f"{above}{key} must be a list of entries, each with keys of its own")
    return values


def record(kind: type[T], values: dict[str, Any], key: str) -> T:
    """Makes a dataclass of an entry; ``key`` is where the entry stands."""
    known = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    for name in values:
        if name not in known:
            raise ConfigError(f"{key}: the key {name} is not known; known: {', '.join(known)}")
    try:
        return kind(**values)
    except TypeError as error:
        raise ConfigError(f"{key}: {values.get('name', values)}: {str(error).split('__init__() ')[-1]}") from error


def check_bar(bar: Any, figures: Iterable[str], sites: set[str], key: str) -> None:
    """Checks what every kind of bar has: network, figure, site, and one of at_least and at_most."""
    if bar.figure not in figures:
        raise ConfigError(f"{key}: figure is {bar.figure!r}; it must be one of {', '.join(figures)}")
    if bar.site is not None and bar.site not in sites:
        raise ConfigError(f"{key}: there is no site {bar.site!r}; sites: {', '.join(sorted(sites))}")
    if (bar.at_least is None) == (bar.at_most is None):
        raise ConfigError(f"{key}: the one of {bar.network} needs at_least or at_most")
