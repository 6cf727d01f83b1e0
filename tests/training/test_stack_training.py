"""A network for stacks from its configuration to a card: fitted, exported, run."""

from __future__ import annotations

import numpy as np
import onnxruntime
import pytest
import rasterio
import torch

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.tests.engine.stack.stacks import DAYS, ground, write_revisit, write_stack
from s2sr.tests.engine.support import run_engine
from s2sr.tests.training.test_stack_batches import REAL, SIMULATED
from s2sr.tests.training.test_stack_networks import TINY, tiny
from s2sr.training.__main__ import main
from s2sr.training.config import CONFIGS, load_config
from s2sr.training.errors import ConfigError
from s2sr.training.export import export, export_graph
from s2sr.training.export_stack import AXES, example_stack, export_stack_graph, stack_card_values, stack_parity, stack_radius_px
from s2sr.training.fit import fit, new_network
from s2sr.training.models.carn import CARN
from s2sr.training.models.registry import build_stack_network
from s2sr.training.models.stack_network import StackNetwork


@pytest.fixture
def stack_config(config):
    """Returns the configuration of a tiny network for stacks."""
    return {
        **config,
        "name": "tiny_stack",
        "task": "misr",
        "network": {"bands": 4, "factor": 2, **TINY["shift_fusion"], "stages": 1},
        "data": {"batch": 2, "revisits": [2, 3], "sources": [{**SIMULATED}, {**REAL}]},
        "evaluation": [{**SIMULATED, "name": "away", "each": "naip/away*", "exclude": []}],
    }


@pytest.fixture
def stacks_data(data):
    """Adds a real stack to the data of pairs."""
    (data / "revisits").mkdir()
    write_stack(data / "revisits")
    return data


def test_a_network_for_stacks_is_fitted_and_exported(stacks_data, stack_config, tmp_path):
    weights = fit(stack_config, stacks_data, tmp_path / "run")
    again = fit({**stack_config, "steps": 8}, stacks_data, tmp_path / "run")
    assert torch.load(tmp_path / "run" / "last.ckpt", weights_only=True)["global_step"] == 8 and again == weights
    state, start = torch.load(weights, weights_only=True), new_network(stack_config).state_dict()
    changed = {name for name, value in state.items() if not torch.allclose(value, start[name], atol=1e-6)}
    assert changed and all(name.startswith("stages.") for name in changed), "the base is frozen"
    card = load_card(export({**stack_config, "storage": "float16"}, weights, tmp_path / "models", None))
    assert card.values["task"] == "misr" and card.values["frames"] == {"minimum": 1, "maximum": 32}
    assert card.values["figures"]["parity_torch_onnxruntime"] < 1e-4 and card.margin_px >= 12


def test_the_command_fits_stacks(stacks_data, stack_config, saved, tmp_path):
    path = saved({**stack_config, "steps": 2})
    assert main(["fit", str(path), "--data", str(stacks_data), "--folder", str(tmp_path / "run")]) == 0
    assert (tmp_path / "run" / "weights.pt").is_file()


@pytest.mark.parametrize("kind", TINY)
@pytest.mark.parametrize("factor", [2, 4])
def test_the_graph_computes_the_same_for_any_number_of_revisits(kind, factor, tmp_path):
    network = tiny(kind, factor=factor)
    export_stack_graph(network, tmp_path / "net.onnx", {})
    assert stack_parity(network, tmp_path / "net.onnx") < 5e-5
    session = onnxruntime.InferenceSession(str(tmp_path / "net.onnx"), providers=["CPUExecutionProvider"])
    names = [given.name for given in session.get_inputs()]
    assert names[:2] == ["frames", "masks"] and set(names) <= set(AXES)
    assert [given.name for given in session.get_outputs()] == ["output"]
    stack = example_stack(32, 4, 8, 12)
    result = session.run(None, {name: stack[name].numpy() for name in names})[0]
    assert result.shape == (1, 4, 8 * factor, 12 * factor) and np.isfinite(result).all()


def test_shift_fusion_needs_all_inputs(tmp_path):
    export_stack_graph(tiny("shift_fusion"), tmp_path / "net.onnx", {})
    session = onnxruntime.InferenceSession(str(tmp_path / "net.onnx"), providers=["CPUExecutionProvider"])
    assert [given.name for given in session.get_inputs()] == ["frames", "masks", "days", "shifts"]


def test_tiles_with_the_margin_join_without_a_seam():
    network = tiny("shift_fusion")
    margin = stack_radius_px(network)
    stack = example_stack(4, 4, 32, 128)
    with torch.no_grad():
        whole = network(**stack)
        tile = network(**{name: values[..., 64 - margin :] if values.dim() > 3 else values for name, values in stack.items()})
    assert (whole[..., 128:] - tile[..., 2 * margin :]).abs().max() < 1e-4


def test_what_sees_everything_has_no_margin():
    class Everywhere(StackNetwork):
        bands, factor = 4, 2

        def forward(self, frames, masks, days, shifts):
            return torch.nn.functional.interpolate(frames[:, 0] * frames.mean((1, 3, 4))[..., None, None], scale_factor=2)

    with pytest.raises(ValueError, match="cannot be run in tiles"):
        stack_radius_px(Everywhere())


def test_it_starts_from_a_single_image_network_or_from_one_for_stacks(stack_config, tmp_path):
    single = CARN(bands=10, factor=2, **TINY["shift_fusion"]["base"])
    torch.nn.init.normal_(single.tail.weight)
    export_graph(single, 10, tmp_path / "single.onnx", {})
    network = new_network({**stack_config, "initial": "single"}, tmp_path)
    image = torch.rand(1, 10, 12, 12)
    image[:, 4:] = 0
    alone = torch.zeros(1, 1)
    with torch.no_grad():
        result = network(image[:, None, :4], torch.ones(1, 1, 12, 12), alone, torch.zeros(1, 1, 2))
        torch.testing.assert_close(result, single(image)[:, :4], atol=1e-5, rtol=1e-4)
    torch.nn.init.normal_(network.stages[0].tail.weight)
    export_stack_graph(network, tmp_path / "stack.onnx", {})
    other = new_network({**stack_config, "initial": "stack"}, tmp_path)
    assert all(torch.equal(a, b) for a, b in zip(network.parameters(), other.parameters()))


def test_it_learns_from_the_other_revisits(stacks_data, stack_config):
    """A few dozen steps on one stack bring the error below that of the anchor alone."""
    from s2sr.training.datasets.stacks import read_stacks

    entry = {**SIMULATED, "clouds": 0.0, "air": 0.0, "season": False, "most": 1}
    stack = read_stacks(stacks_data, entry, np.random.default_rng(1), 2)[0]
    parts = (stack.frames, stack.clear, stack.days, stack.shifts_px)
    given = [torch.from_numpy(np.ascontiguousarray(part, np.float32))[None] for part in parts]
    torch.manual_seed(0)
    network = build_stack_network(stack_config["network"])
    optimizer = torch.optim.Adam(network.stages.parameters(), 5e-3)
    errors = []
    for _ in range(40):
        error = (network(*given) - torch.from_numpy(stack.truth)).abs().mean()
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
        errors.append(error.item())
    assert errors[-1] < 0.8 * errors[0]


def test_a_network_is_taught_to_be_consistent_and_taken_as_the_trained_variant(stacks_data, stack_config, tmp_path):
    models, revisits = tmp_path / "models", stacks_data / "revisits"
    losses = [
        {"kind": "reconstruction"},
        {"kind": "radiometric_consistency", "consistency": 1e4, "colour": 0.0, "pool": "sensor"},
    ]
    tied = {
        **stack_config, "name": "tiny_tied", "storage": "float16", "initial": "tiny_stack", "losses": losses, "steps": 12,
        "learning_rate": 1e-2, "average_decay": 0.5, "network": {**stack_config["network"], "frozen": False},
    }  # fmt: skip
    plain = {**stack_config, "storage": "float16", "variants": {"trained": "tiny_tied"}}
    start = new_network(plain)
    for parameter in start.parameters():
        torch.nn.init.normal_(parameter, 0, 0.02)
    torch.save(start.state_dict(), tmp_path / "start.pt")
    card = load_card(export(plain, tmp_path / "start.pt", models, None))
    assert card.variants == {"trained": "tiny_tied"}
    read = new_network(tied, models)
    for name, value in start.state_dict().items():
        torch.testing.assert_close(read.state_dict()[name], value, atol=1e-4, rtol=1e-3)
    other = load_card(export(tied, fit(tied, stacks_data, tmp_path / "run", models=models), models, None))
    assert not other.variants and "variants" not in other.values
    figures = {}
    for mode in ("off", "trained"):
        arguments = ["--folder", revisits, "--output", tmp_path / f"{mode}.tif", "--model-file", card.path, "--consistency", mode]
        figures[mode] = run_engine("super-resolve-stack", *arguments).result
    assert [figures[mode]["model"] for mode in figures] == ["tiny_stack", "tiny_tied"]
    assert figures["trained"]["consistency"]["mode"] == "trained"
    assert figures["trained"]["rmse_dn"] < figures["off"]["rmse_dn"]


def test_a_network_of_any_day_is_taught_without_the_anchor_and_follows_the_date(stacks_data, stack_config, tmp_path):
    """A stack that grows lighter by the day: the result of a date between is as light as it was then."""
    place = tmp_path / "brighter"
    place.mkdir()
    for day, gain in zip(DAYS[1:], (1.0, 1.25, 1.5)):
        write_revisit(place, day, (ground(48, 48) * gain).round().astype("uint16"))
    config = {**stack_config, "network": {**stack_config["network"], "dated": True}, "steps": 3}
    config["data"] = {**config["data"], "spoiling": {"absent": 0.5}}
    card = load_card(export(config, fit(config, stacks_data, tmp_path / "run"), tmp_path / "models", None))
    assert card.dates and card.values["dates"] is True
    levels = {}
    for target in ("2021-06-06", "2021-06-09", "2021-06-16"):
        output = tmp_path / f"{target}.tif"
        arguments = [
            "--folder",
            place,
            "--output",
            output,
            "--model-file",
            card.path,
            "--anchor",
            DAYS[1],
            "--target-date",
            target,
        ]
        result = run_engine("super-resolve-stack", *arguments, "--consistency", "off").result
        assert result["target_date"] == target and result["anchor"]["date"] == DAYS[1]
        with rasterio.open(output) as fine:
            assert fine.tags()["ACQUISITION_DATE"] == target
            levels[target] = float(fine.read(4).mean())
    first, between, last = levels.values()
    assert 1.05 * first < between < last / 1.05 and last / first == pytest.approx(1.5, abs=0.05)


def test_only_networks_that_look_at_days_say_that_they_make_any_date():
    dated = {kind for kind in TINY if stack_card_values(tiny(kind)).get("dates")}
    assert dated == {"highres_ltae", "rrdb_ltae", "dated"}


def test_a_dated_network_starts_from_one_of_the_anchors_date(stack_config, tmp_path):
    plain = new_network(stack_config)
    torch.nn.init.normal_(plain.stages[0].tail.weight)
    export_stack_graph(plain, tmp_path / "plain.onnx", {}, "float16")
    config = {**stack_config, "initial": "plain", "network": {**stack_config["network"], "dated": True}}
    dated = new_network(config, tmp_path).state_dict()
    for name, value in plain.state_dict().items():
        torch.testing.assert_close(dated[name], value, atol=1e-3, rtol=1e-3)
    assert any(name.startswith("dating.") for name in dated)


def test_configurations_for_stacks_are_whole():
    for path in CONFIGS.glob("misr*.yaml"):
        config = load_config(path)
        assert config["name"] == path.stem
        with torch.device("meta"):
            assert isinstance(build_stack_network(config["network"]), StackNetwork)
        assert not any("wervik" in str(source) for source in config["data"]["sources"])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"task": "super"}, "task is 'super'; it must be one of sisr, misr"),
        ({"adversarial": {"weight": 0.1}}, "adversarial is for single images"),
        ({"variants": {"better": "tiny_tied"}}, "variants has better: tiny_tied"),
        ({"variants": {"trained": 3}}, "variants has trained: 3"),
        ({"variants": {"trained": "tiny_stack"}}, "it names another model"),
        ({"variants": {"trained": "tiny_tied"}, "task": "sisr"}, "variants is for models of stacks"),
    ],
)
def test_a_wrong_configuration_is_named(stack_config, saved, change, words):
    with pytest.raises(ConfigError, match=words):
        load_config(saved({**stack_config, **change}))
