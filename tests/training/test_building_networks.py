"""Networks for footprints: shapes, steps, revisits, sizes, and whose weights can be whose beginning."""

import pytest
import torch

from s2sr.plugin.engine.models.buildings_card import PLANES
from s2sr.training.config import find_config, load_config
from s2sr.training.datasets.building_labels import PLANES as LABELS
from s2sr.training.errors import ConfigError
from s2sr.training.initial import set_weights
from s2sr.training.models.building_network import activated
from s2sr.training.models.hrnet import HRNet
from s2sr.training.models.registry import build_building_network
from s2sr.training.models.unet import UNet

TINY = {"unet": {"features": 4, "deepest": 8, "levels": 3}, "hrnet": {"width": 2}}

pytestmark = pytest.mark.usefixtures("one_thread")


def tiny(kind, **arguments):
    torch.manual_seed(0)
    return build_building_network({"kind": kind, **TINY[kind], **arguments}).eval()


def count(network):
    return sum(parameter.numel() for parameter in network.parameters())


def seen(network, rows, cols, bands=3):
    times = (network.frames,) if network.frames > 1 else ()
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        return network(torch.rand(2, *times, bands, rows, cols, generator=generator))


@pytest.mark.parametrize("kind", TINY)
@pytest.mark.parametrize("factor, frames, bands", [(1, 1, 3), (2, 1, 4), (4, 1, 3), (4, 4, 3)])
def test_planes_have_the_fine_grid(kind, factor, frames, bands):
    network = tiny(kind, factor=factor, frames=frames, bands=bands)
    rows, cols = 3 * network.step_px, 5 * network.step_px
    planes = seen(network, rows, cols, bands)
    assert planes.shape == (2, len(PLANES), factor * rows, factor * cols)
    assert (planes >= 0).all() and (planes[:, :2] <= 1).all()


def test_planes_are_the_first_of_the_labels():
    assert LABELS[: len(PLANES)] == PLANES


def test_logits_become_probabilities_and_a_density():
    planes = activated(torch.tensor([0.0, -2.0, 0.0]).reshape(1, 3, 1, 1)).flatten()
    assert planes.tolist() == pytest.approx([0.5, 0.1192, 0.6931], abs=1e-4)


@pytest.mark.parametrize("factor, step", [(1, 16), (2, 8), (4, 4), (3, 16)])
def test_a_step_is_what_folding_and_halving_need(factor, step):
    network = UNet(factor=factor, features=4, deepest=4).eval()
    assert network.step_px == step
    seen(network, step, 2 * step)
    with pytest.raises(RuntimeError):
        seen(network, step // 2 if factor != 3 else 8, step)


@pytest.mark.parametrize("kind", TINY)
def test_what_is_a_step_away_is_a_shift_of_the_result(kind):
    network = tiny(kind)
    step, size = network.step_px, 12 * network.step_px
    image = torch.rand(1, 3, size, size, generator=torch.Generator().manual_seed(2))
    with torch.no_grad():
        whole, part = network(image), network(image[..., step:, step:])
    inner = slice(5 * step, 7 * step)
    moved = slice(4 * step, 6 * step)
    assert torch.allclose(whole[..., inner, inner], part[..., moved, moved], atol=1e-5)


def test_the_order_of_revisits_does_not_matter_to_a_unet():
    network = tiny("unet", factor=4, frames=4)
    frames = torch.rand(1, 4, 3, 16, 16, generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        one, other = network(frames), network(frames[:, [2, 0, 3, 1]])
        without = network(frames[:, [0, 0, 0, 1]])
    assert torch.allclose(one, other, atol=1e-6) and not torch.allclose(one, without, atol=1e-4)


def test_revisits_stand_one_behind_the_other_for_an_hrnet():
    network = tiny("hrnet", factor=4, frames=4)
    assert network.stem[0][0].in_channels == 12
    frames = torch.rand(1, 4, 3, 16, 16, generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        assert not torch.allclose(network(frames), network(frames[:, [2, 0, 3, 1]]), atol=1e-6)


def test_hrnet_is_the_papers():
    network = HRNet()
    assert network.step_px == 8
    assert [conv[0].stride for conv in network.stem] == [(1, 1), (1, 1)], "its stem keeps the resolution"
    assert count(network.first) == pytest.approx(0.14e6, rel=0.1)
    assert [len(stage) for stage in network.stages] == [1, 3, 2]
    assert network.head[0][0].in_channels == 18 + 36 + 72 + 144
    assert count(network) == pytest.approx(3.9e6, rel=0.05), (
        "HRNetV2-W18-Small-v2, whose counts of layers it has, is said to have 3.9 M"
    )


def test_shipped_networks_are_small():
    sizes = {
        name: count(build_building_network(load_config(find_config(name))["network"]))
        for name in ("buildings_1m", "buildings_s2")
    }
    assert all(900_000 < size < 2_500_000 for size in sizes.values())


def test_weights_begin_networks_of_other_factors_and_of_revisits():
    first, torn = tiny("unet"), tiny("unet", factor=4, frames=4)
    with torch.no_grad():
        for parameter in first.parameters():
            parameter += 0.01
    set_weights(torn, first.state_dict(), narrow=True)
    own = torn.state_dict()
    assert all(torch.equal(value, own[name]) for name, value in first.state_dict().items())
    assert {name.split(".")[0] for name in set(own) - set(first.state_dict())} == {"fuse"}


def test_kinds_and_arguments_that_are_not_known_are_named():
    with pytest.raises(ConfigError, match="no network of kind 'vgg'; known kinds: unet, hrnet"):
        build_building_network({"kind": "vgg"})
    with pytest.raises(ConfigError, match="unet has no argument 'width'"):
        build_building_network({"width": 3})
    with pytest.raises(ConfigError, match="levels is 0; give a whole number"):
        build_building_network({"levels": 0})
