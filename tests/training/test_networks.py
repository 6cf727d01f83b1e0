"""The single-image networks, their registry, the colour matching and the discriminator."""

import collections
import copy

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from torch import nn

from s2sr.training.errors import ConfigError
from s2sr.training.models.carn import CubicUpsample
from s2sr.training.models.colour_matching import ColourMatching
from s2sr.training.models.registry import NETWORKS, build_network
from s2sr.training.models.unet_discriminator import UNetDiscriminator

TINY = {
    "carn": {"features": 8, "groups": 2, "blocks": 2, "expanded": 4},
    "evoland_carn": {"features": 2, "groups": 2, "blocks": 2},
    "rrdb": {"features": 8, "blocks": 1, "growth": 4},
    "rdn": {"features": 8, "growth": 4, "blocks": 2, "layers": 2},
    "srcnn": {"hidden": 16},
    "plain_srcnn": {"features": 8, "mapped": 4},
    "srresnet": {"features": 8, "blocks": 2},
    "fsrcnn": {"features": 8, "shrunk": 4, "layers": 2},
    "plain_chain": {"features": 8, "layers": 3},
}
SCALED = [kind for kind in TINY if kind not in ("carn", "plain_chain")]
EVOLAND = {"kind": "rrdb", "bands": 4, "last_activation": True}
SATLAS = {"kind": "rrdb", "bands": 24, "out_bands": 3, "factor": 4}
BREIZHSR = {"kind": "rrdb", "bands": 3, "factor": 4, "features": 32, "growth": 16}


def tiny(kind, bands=3, factor=2, **arguments):
    torch.manual_seed(0)
    return build_network({"kind": kind, "bands": bands, "factor": factor, **TINY[kind], **arguments})


def stirred(network):
    """Returns the network in evaluation, with every weight and every running mean away from its initial value."""
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.1)
        for name, buffer in network.named_buffers():
            if name.endswith("running_mean"):
                buffer.add_(0.1)
    return network.eval()


def image(bands=3, rows=9, cols=13, batch=2):
    return torch.rand(batch, bands, rows, cols, generator=torch.Generator().manual_seed(2)) * 0.4


def export(network, bands, path):
    axes = {"input": {0: "batch", 2: "rows", 3: "cols"}, "output": {0: "batch", 2: "fine_rows", 3: "fine_cols"}}
    torch.onnx.export(
        network, (torch.zeros(1, bands, 12, 10),), str(path), dynamo=False, opset_version=17,
        input_names=["input"], output_names=["output"], dynamic_axes=axes,
    )  # fmt: skip
    return onnx.load(str(path))


def count(network):
    return sum(parameter.numel() for parameter in network.parameters())


def test_every_kind_is_tested():
    assert list(TINY) == list(NETWORKS)


@pytest.mark.parametrize("kind", TINY)
@pytest.mark.parametrize("factor", [2, 4])
@pytest.mark.parametrize("bands", [4, 10])
def test_maps_odd_sizes_to_the_finer_grid(kind, factor, bands):
    network = tiny(kind, bands, factor).eval()
    for rows, cols in ((7, 11), (16, 5)):
        with torch.no_grad():
            assert network(image(bands, rows, cols)).shape == (2, bands, rows * factor, cols * factor)
    assert (network.bands, network.factor) == (bands, factor)


@pytest.mark.parametrize("kind", ["evoland_carn", "rrdb", "rdn", "plain_srcnn", "srresnet", "fsrcnn"])
def test_maps_by_a_factor_of_three(kind):
    assert tiny(kind, factor=3).eval()(image(rows=7, cols=11)).shape == (2, 3, 21, 33)


@pytest.mark.parametrize("kind", TINY)
def test_gradients_reach_every_parameter(kind):
    network = stirred(tiny(kind))
    network(image()).square().mean().backward()
    for name, parameter in network.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.abs().max() > 0, name


@pytest.mark.parametrize("kind", TINY)
@pytest.mark.parametrize("factor", [2, 4])
def test_the_graph_computes_the_same_at_any_size(kind, factor, tmp_path):
    network = stirred(tiny(kind, factor=factor))
    assert_parity(network, export(network, 3, tmp_path / "graph.onnx"), 3)


def test_the_graph_holds_scaling_frames_and_resizing(tmp_path):
    scaling = {"mean": [0.1, 0.2, 0.3], "deviation": [0.3, 0.4, 0.5], "output": "tanh", "interpolated": True, "resize": 1.0469}
    network = stirred(tiny("srcnn", bands=6, revisits=2, scaling=scaling))
    assert_parity(network, export(network, 6, tmp_path / "graph.onnx"), 6)
    network = stirred(tiny("rrdb", factor=3, scaling={"output": "clamp"}))
    assert_parity(network, export(network, 3, tmp_path / "graph.onnx"), 3)


def assert_parity(network, graph, bands):
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    for rows, cols in ((12, 10), (7, 23), (20, 9)):
        x = image(bands, rows, cols)
        with torch.no_grad():
            expected = network(x).numpy()
        found = session.run(None, {"input": x.numpy()})[0]
        assert found.shape == expected.shape
        np.testing.assert_allclose(found, expected, atol=2e-5)


@pytest.mark.parametrize(
    ("spec", "parameters"),
    [
        ({"kind": "evoland_carn", "bands": 10, "factor": 2}, 2_492_298),
        ({**EVOLAND, "factor": 2, "blocks": 6}, 4_432_004),
        ({**EVOLAND, "factor": 4, "blocks": 6}, 4_468_932),
        ({**EVOLAND, "factor": 4, "blocks": 5}, 3_749_508),
        (SATLAS, 16_710_083),
        ({**BREIZHSR, "blocks": 15}, 2_738_755),
        ({**BREIZHSR, "blocks": 8}, 1_478_755),
        # Encoder 3>128>128: 3,584 + 147,584. Fusion 1024>128>128: 1,179,776 + 147,584. Residual: 2 x 147,584. Six PReLU. The shuffle
        # leaves 8 channels: 72 + 27 and two PReLU.
        ({"kind": "srcnn", "bands": 24, "factor": 4, "revisits": 8}, 1_773_803),
        # 9x9: 64 x 81 + 64, 1x1: 32 x 64 + 32, 5x5: 32 x 25 + 1, one band.
        ({"kind": "plain_srcnn", "bands": 1, "factor": 2}, 8_129),
        # 9x9 3>64: 15,616. Block: 2 x 36,928 + 2 x 128 + 1, five. 3x3 and its normalisation: 36,928 + 128. Shuffle 64>256: 147,712.
        # 9x9 64>3: 15,555. Two more PReLU.
        ({"kind": "srresnet", "bands": 3, "factor": 2}, 586_506),
        # 5x5 3>64: 4,864. 1x1 64>12: 780. Four 3x3 12>12: 1,308 each. 1x1 12>64: 832. 9x9 64>3: 15,555. Seven PReLU.
        ({"kind": "fsrcnn", "bands": 3, "factor": 2}, 27_270),
        # 3x3 3>64: 1,792. 3x3 64>64: 36,928. Block: 3x3 of 64 x (1 + ... + 8) inputs to 64: 1,327,616, and 1x1 576>64: 36,928;
        # sixteen. 1x1 1024>64: 65,600. 3x3: 36,928. Shuffle 64>256: 147,712. 3x3 64>3: 1,731.
        ({"kind": "rdn", "bands": 3, "factor": 2}, 22_123_395),
        # The same with blocks of 3x3 of 64 x 6 + 32 x 15 inputs to 32: 249,024, and 1x1 256>64: 16,448; twenty. 1x1 1280>64: 81,984.
        # Shuffle 64>128: 73,856. 3x3 32>3: 867.
        ({"kind": "rdn", "bands": 3, "factor": 2, "growth": 32, "blocks": 20, "layers": 6}, 5_541_795),
    ],
)
def test_parameters_are_as_published(spec, parameters):
    with torch.device("meta"):
        assert count(build_network(spec)) == parameters


@pytest.mark.parametrize(
    ("features", "blocks", "growth", "millions"),
    [(32, 23, 16, 4.18), (32, 10, 16, 1.84), (16, 10, 8, 0.46), (128, 23, 64, 66.8), (256, 23, 128, 267)],
)
def test_satlas_variants_have_their_size(features, blocks, growth, millions):
    with torch.device("meta"):
        found = count(build_network({**SATLAS, "features": features, "blocks": blocks, "growth": growth}))
    assert found / 1e6 == pytest.approx(millions, rel=0.005, abs=0.005)


def test_evoland_graph_has_the_published_operations(tmp_path):
    network = build_network({**EVOLAND, "factor": 4, "blocks": 6, "scaling": {"deviation": 10000}}).eval()
    graph = export(network, 4, tmp_path / "graph.onnx")
    found = collections.Counter(node.op_type for node in graph.graph.node)
    expected = {"Conv": 96, "LeakyRelu": 93, "Resize": 2, "Mul": 25, "Add": 25, "Div": 1}
    assert {name: found[name] for name in expected} == expected
    assert (tmp_path / "graph.onnx").stat().st_size == pytest.approx(17_996_501, rel=0.01)


def test_last_activation_of_a_dense_block_is_an_option():
    networks = [stirred(tiny("rrdb", last_activation=option)) for option in (False, True)]
    with torch.no_grad():
        assert not torch.allclose(networks[0](image()), networks[1](image()))


def test_evoland_cascade_shares_its_unit():
    names = [name for name, _ in tiny("evoland_carn").trunk.units[0].named_parameters()]
    assert {name.split(".")[1] for name in names if name.startswith("units.")} == {"0"}
    assert {name.split(".")[1] for name in names if name.startswith("mixes.")} == {"0", "1"}


@pytest.mark.parametrize("kind", SCALED)
def test_interpolated_network_adds_to_the_cubic_in_reflectance(kind):
    network = tiny(kind, scaling={"interpolated": True, "mean": 0.05, "deviation": [0.3, 0.2, 0.25]}).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.zero_()
        x = image(rows=12, cols=12)
        difference = network(x) - CubicUpsample(3, 2)(x)
    assert difference[..., 4:-4, 4:-4].abs().max() < 1e-6


@pytest.mark.parametrize("output", ["clamp", "sigmoid", "tanh"])
def test_bounded_output_stays_between_mean_and_deviation(output):
    network = stirred(tiny("fsrcnn", scaling={"mean": 0.1, "deviation": 0.4, "output": output}))
    with torch.no_grad():
        network.tail.weight.mul_(1000)
        result = network(image())
    assert result.min() == pytest.approx(0.1, abs=1e-4)
    assert result.max() == pytest.approx(0.5, abs=1e-4)


def test_scaling_reaches_the_body():
    """A result in digital numbers from digital numbers is that in reflectance, scaled."""
    plain, scaled = tiny("rrdb").eval(), tiny("rrdb", scaling={"deviation": 10000}).eval()
    with torch.no_grad():
        np.testing.assert_allclose(scaled(image() * 10000) / 10000, plain(image()), atol=1e-6)


def test_one_value_a_band_is_repeated_for_every_frame():
    network = tiny("srcnn", bands=6, revisits=2, scaling={"deviation": [0.3, 0.4, 0.5]})
    assert network.deviation.flatten().tolist() == pytest.approx([0.3, 0.4, 0.5, 0.3, 0.4, 0.5])


def test_resize_brings_the_twofold_grid_to_planetscope():
    network = tiny("srresnet", scaling={"resize": 1.0469, "output": "tanh"}).eval()
    assert network(image(rows=64, cols=64)).shape == (2, 3, 134, 134)


def test_frames_of_srcnn_are_stacked_bands_together():
    """Encoding a frame depends on that frame alone, and the first frame of the channels is the first one encoded."""
    network = stirred(tiny("srcnn", bands=6, revisits=2))
    seen = []
    network.encoder.register_forward_hook(lambda module, arguments, result: seen.append(arguments[0]))
    x = image(bands=6)
    network(x)
    torch.testing.assert_close(seen[0], torch.cat([x[:1, :3], x[:1, 3:], x[1:, :3], x[1:, 3:]]))


def test_dropout_acts_while_training_only():
    network = tiny("srcnn", dropout=0.5)
    x = image()
    assert not torch.equal(network(x), network(x))
    network.eval()
    assert torch.equal(network(x), network(x))


@pytest.mark.parametrize("kind", TINY)
def test_half_precision_returns_single(kind):
    network = tiny(kind)
    with torch.autocast("cpu", torch.bfloat16):
        assert network(image()).dtype == torch.float32


def test_carn_is_what_a_configuration_means_by_default():
    assert type(build_network({"bands": 4, "factor": 2})) is NETWORKS["carn"]


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        ({"kind": "vit"}, "known kinds: carn, evoland_carn, rrdb, rdn, srcnn, plain_srcnn, srresnet, fsrcnn"),
        ({"kind": ["carn"]}, "known kinds: carn"),
        ({"kind": "rrdb", "widht": 3}, "rrdb has no argument 'widht'; it takes bands, factor"),
        ({"kind": "rrdb", "factor": "two"}, "rrdb: factor is 'two'; give a whole number"),
        ({"kind": "rrdb", "blocks": 0}, "rrdb: blocks is 0; give a whole number"),
        ({"kind": "rrdb", "last_activation": 1}, "last_activation is 1; give true or false"),
        ({"kind": "rrdb", "bands": 3, "out_bands": 4}, "out_bands is 4"),
        ({"kind": "rrdb", "bands": 3, "out_bands": "four"}, "out_bands four"),
        ({"kind": "srcnn", "dropout": "half"}, "dropout is 'half'"),
        ({"kind": "srcnn", "dropout": 2}, "dropout 2: dropout probability"),
        ({"kind": "srcnn", "bands": 4, "revisits": 3}, "revisits 3 does not divide"),
        ({"kind": "srcnn", "factor": 3}, "hidden is 128"),
        ({"kind": "carn", "groups": 7}, "cannot be built with groups 7"),
        ({"kind": "rdn", "scaling": "none"}, "scaling is 'none'"),
        ({"kind": "rdn", "scaling": {"median": 1}}, "scaling has no 'median'; it takes mean, deviation, output"),
        ({"kind": "rdn", "scaling": {"output": "relu"}}, "output is 'relu'; choose one of linear"),
        ({"kind": "rdn", "scaling": {"deviation": 0}}, "deviation is 0; it must be above 0"),
        ({"kind": "rdn", "scaling": {"mean": []}}, "mean is \\[\\]"),
        ({"kind": "rdn", "scaling": {"mean": ["a"]}}, "mean is \\['a'\\]"),
        ({"kind": "rdn", "scaling": {"resize": -1}}, "resize is -1"),
        ({"kind": "rdn", "scaling": {"interpolated": "yes"}}, "interpolated is 'yes'"),
        ({"kind": "rdn", "bands": 4, "scaling": {"mean": [0.1, 0.2, 0.3]}}, "mean has 3 values for 4 bands"),
    ],
)
def test_registry_names_what_is_wrong(spec, said):
    with pytest.raises(ConfigError, match=said):
        build_network(spec)


def test_discriminator_is_the_published_one():
    with torch.device("meta"):
        assert count(UNetDiscriminator(27)) == 4_390_721


@pytest.mark.parametrize(("rows", "cols"), [(32, 32), (37, 50), (8, 15)])
def test_discriminator_judges_every_pixel(rows, cols):
    network = UNetDiscriminator(6, 4)
    logits = network(image(6, rows, cols))
    assert logits.shape == (2, 1, rows, cols)
    logits.square().mean().backward()
    assert all(parameter.grad.abs().max() > 0 for parameter in network.parameters())


def test_spectral_norm_bounds_the_weights():
    torch.manual_seed(0)
    network = UNetDiscriminator(3, 4)
    normalised = [module for module in network.modules() if isinstance(module, nn.Conv2d) and hasattr(module, "parametrizations")]
    assert len(normalised) == 8
    for module in normalised:
        with torch.no_grad():
            module.parametrizations.weight.original.mul_(50)
    for _ in range(30):
        network(image(rows=8, cols=8))
    for module in normalised:
        before = torch.linalg.matrix_norm(module.parametrizations.weight.original.detach().flatten(1), 2)
        after = torch.linalg.matrix_norm(module.weight.detach().flatten(1), 2)
        assert before > 10
        assert after == pytest.approx(1, abs=0.02)


def test_discriminator_learns_to_tell_smooth_from_noisy():
    torch.manual_seed(0)
    network = UNetDiscriminator(3, 4)
    optimizer = torch.optim.Adam(network.parameters(), 5e-3)
    losses = []
    for _ in range(30):
        noisy = torch.rand(4, 3, 16, 16)
        smooth = nn.functional.avg_pool2d(noisy, 5, 1, 2, count_include_pad=False)
        with torch.autocast("cpu", torch.bfloat16):
            logits = torch.cat([network(noisy), network(smooth)])
        truth = torch.cat([torch.ones(4, 1, 16, 16), torch.zeros(4, 1, 16, 16)])
        loss = nn.functional.binary_cross_entropy_with_logits(logits.float(), truth)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.5 * losses[0]


def test_discriminator_can_be_copied_and_restored():
    network = UNetDiscriminator(3, 4).eval()
    twin = copy.deepcopy(network)
    other = UNetDiscriminator(3, 4).eval()
    other.load_state_dict(network.state_dict())
    x = image(rows=8, cols=8)
    torch.testing.assert_close(twin(x), network(x))
    torch.testing.assert_close(other(x), network(x))


def test_colour_matching_is_the_papers():
    network = ColourMatching()
    assert count(network) == 3 * 64 + 64 + 64 * 3 + 3
    x = torch.randn(2, 3, 5, 7)
    torch.testing.assert_close(network(x), x)
    assert not torch.allclose(ColourMatching(identity=False)(x), x, atol=0.01)


def test_colour_matching_sees_one_pixel_alone():
    network = stirred(ColourMatching())
    x = image()
    moved = torch.roll(x, (2, 3), (2, 3))
    torch.testing.assert_close(network(moved), torch.roll(network(x), (2, 3), (2, 3)))


def test_colour_matching_learns_another_sensors_colours():
    torch.manual_seed(0)
    network = ColourMatching()
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    mix = torch.tensor([[1.3, 0.1, 0.0], [-0.05, 1.1, 0.05], [0.1, -0.1, 1.5]])
    x = image(rows=32, cols=32)
    truth = torch.einsum("ij,njrc->nirc", mix, x) + 0.02
    errors = []
    for _ in range(150):
        error = (network(x) - truth).square().mean()
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
        errors.append(error.item())
    assert errors[-1] < 0.01 * errors[0]
    assert all(parameter.grad.abs().max() > 0 for parameter in network.parameters())


def test_colour_matching_needs_room_for_the_identity():
    with pytest.raises(ConfigError, match="hidden is 5"):
        ColourMatching(3, 5)
