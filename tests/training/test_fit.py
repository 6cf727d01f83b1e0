"""Training as its users meet it: resumed, repeated, shared between processes, started from another network, from the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import numpy as np
import onnxruntime
import pytest
import torch
import yaml

from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.selftest import open_network
from s2sr.tests.conftest import ROOT
from s2sr.training.__main__ import main
from s2sr.training.config import find_config, load_config, shipped_names
from s2sr.training.datasets.pairs import PairBatches
from s2sr.training.errors import ConfigError
from s2sr.training.export import export, export_graph, receptive_radius_px
from s2sr.training.fit import fit, new_network
from s2sr.training.initial import read_weights, set_weights
from s2sr.training.models.carn import CARN
from s2sr.training.reproduce import differences
from s2sr.training.storage import rounded


def weights_of(path):
    return torch.load(path, weights_only=True)


def test_a_training_resumes_where_it_was(data, config, tmp_path):
    folder = tmp_path / "run"
    fit(config, data, folder)
    half_way = weights_of(folder / "weights.pt")
    saved = torch.load(folder / "last.ckpt", weights_only=True)
    assert saved["global_step"] == config["steps"]
    fit(config, data, folder)
    again = weights_of(folder / "weights.pt")
    assert all(torch.allclose(half_way[key], again[key]) for key in half_way), "nothing was left to do"
    fit({**config, "steps": 9}, data, folder)
    assert torch.load(folder / "last.ckpt", weights_only=True)["global_step"] == 9
    assert any(not torch.equal(half_way[key], value) for key, value in weights_of(folder / "weights.pt").items())


def test_a_resumed_training_draws_other_patches(data, config):
    first, resumed = (next(iter(PairBatches(config["data"], data, 3, stream=stream))) for stream in ((), (0, 5)))
    same = next(iter(PairBatches(config["data"], data, 3, stream=(0, 0))))
    assert torch.equal(first["low"], same["low"])
    assert first["low"].shape != resumed["low"].shape or not torch.equal(first["low"], resumed["low"])


def test_a_checkpoint_of_another_network_is_refused(data, config, tmp_path):
    fit(config, data, tmp_path / "run")
    config["network"]["features"] = 4
    with pytest.raises(ConfigError, match="belongs to another network"):
        fit({**config, "steps": 9}, data, tmp_path / "run")
    (tmp_path / "run" / "last.ckpt").write_bytes(b"cut off")
    with pytest.raises(ConfigError, match="no whole checkpoint"):
        fit(config, data, tmp_path / "run")


def test_two_processes_train_together(data, config, saved, tmp_path):
    path = saved({**config, "steps": 4})
    lines = ["import sys", f"sys.path.insert(0, {str(ROOT / 'tests')!r})", "import conftest"]
    code = "\n".join([*lines, "from s2sr.training.__main__ import main", "sys.exit(main())"])
    script = tmp_path / "train.py"
    script.write_text(code)
    command = [sys.executable, script, "fit", path, "--data", data, "--folder", tmp_path / "run"]
    hardware = ["--devices", "2", "--accelerator", "cpu"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run([*map(str, command), *hardware], capture_output=True, text=True, env=environment, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "gloo" in done.stderr and "MEMBER: 2/2" in done.stderr
    assert torch.load(tmp_path / "run" / "last.ckpt", weights_only=True)["global_step"] == 4
    assert (tmp_path / "run" / "weights.pt").is_file()


def test_the_log_is_tensorboards(data, config, tmp_path):
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    config["losses"] = [{"kind": "reconstruction"}, {"kind": "ssim", "weight": 0.1}]
    fit({**config, "steps": 21}, data, tmp_path / "run")
    events = EventAccumulator(str(tmp_path / "run" / "log"))
    events.Reload()
    assert {"loss", "loss/reconstruction", "loss/ssim"} <= set(events.Tags()["scalars"])


def test_four_times_the_resolution_in_sixteen_bits_runs_in_the_engine(data, config_x4, tmp_path):
    weights = fit(config_x4, data, tmp_path / "run")
    card = load_card(export(config_x4, weights, tmp_path / "models", None))
    assert (card.factor, card.bands, card.optional_bands) == (4, ("B02", "B03", "B04"), ("B08",))
    network = open_network(card, "cpu", 1, lambda message, level: None)
    image = np.random.default_rng(0).random((4, 30, 21), np.float32)
    assert network.run(image).shape == (4, 120, 84)
    full = {**config_x4, "name": "full", "storage": "float32"}
    other = open_network(load_card(export(full, weights, tmp_path / "models", None)), "cpu", 1, lambda message, level: None)
    assert np.abs(network.run(image) - other.run(image)).max() < 2e-3
    assert card.graph.stat().st_size < 0.8 * (tmp_path / "models" / "full.onnx").stat().st_size


def test_a_graph_gives_its_weights_back(config_x4, tmp_path):
    network = CARN(**config_x4["network"])
    rounded(network)
    path = tmp_path / "net.onnx"
    export_graph(network, 4, path, {}, "float16")
    assert onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]).get_inputs()[0].shape[1] == 4
    other = CARN(**config_x4["network"])
    set_weights(other, read_weights(path))
    assert all(torch.equal(a, b) for a, b in zip(network.parameters(), other.parameters()))


def test_a_network_starts_from_one_of_more_bands(config, tmp_path):
    wide = CARN(**config["network"])
    torch.nn.init.normal_(wide.tail.weight)
    export_graph(wide, 10, tmp_path / "wide.onnx", {})
    narrow = new_network({**config, "network": {**config["network"], "bands": 4}, "initial": "wide"}, tmp_path)
    image = torch.rand(1, 10, 12, 12)
    image[:, 4:] = 0
    with torch.no_grad():
        assert torch.allclose(narrow(image[:, :4]), wide(image)[:, :4], atol=1e-5)


def test_weights_of_another_network_are_refused(config, tmp_path):
    torch.save({"other.weight": torch.zeros(3)}, tmp_path / "other.pt")
    with pytest.raises(ConfigError, match=r"have no head\.weight"):
        export(config, tmp_path / "other.pt", tmp_path / "models", None)
    with pytest.raises(ConfigError, match="no weights"):
        export(config, tmp_path / "missing.pt", tmp_path / "models", None)
    assert not list((tmp_path / "models").glob("*.onnx"))


def test_a_network_that_sees_everything_cannot_be_exported():
    class Everywhere(torch.nn.Module):
        def forward(self, x):
            return torch.nn.functional.interpolate(x * x.mean((2, 3), keepdim=True), scale_factor=2)

    with pytest.raises(ValueError, match="cannot be run in tiles"):
        receptive_radius_px(Everywhere(), 4)


def test_an_adversary_trains_and_is_left_out_of_the_graph(data, config_x4, tmp_path):
    plain = fit({**config_x4, "steps": 3}, data, tmp_path / "plain")
    adversarial = {"weight": 0.5, "kind": "relativistic", "features": 4}
    path = fit({**config_x4, "steps": 3, "adversarial": adversarial}, data, tmp_path / "run")
    assert set(weights_of(path)) == set(weights_of(plain))
    assert any(not torch.equal(value, weights_of(plain)[key]) for key, value in weights_of(path).items())
    state = torch.load(tmp_path / "run" / "last.ckpt", weights_only=True)
    assert state["global_step"] == 6 and any(key.startswith("discriminator.") for key in state["state_dict"])


@pytest.mark.parametrize("name", shipped_names())
def test_configurations_are_whole(name):
    assert load_config(find_config(name))["name"] == name


def test_networks_come_after_those_they_start_from():
    names = shipped_names()
    for name in names:
        config = load_config(find_config(name))
        for initial in (config.get("initial"), config.get("initial_base")):
            assert initial is None or find_config(initial).parent.name == "first" or names.index(initial) < names.index(name)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"stepps": 3}, "the key stepps is not known"),
        ({"steps": "many"}, "steps is 'many', of the wrong type"),
        ({"steps": 0}, "steps is 0; it must be above zero"),
        ({"average_decay": 1.5}, "between 0 and 1"),
        ({"storage": "int8"}, "storage is 'int8'"),
        ({"network": {"bands": 7, "factor": 2}}, "network.bands is 7"),
        ({"network": {"bands": 4}}, "network.factor is None"),
        ({"required_bands": ["B02", "B77"]}, "names B77"),
        ({"data": {"batch": 2, "sources": [{"name": "x"}]}}, "has no kind"),
    ],
)
def test_a_wrong_configuration_is_named(config, saved, change, words):
    with pytest.raises(ConfigError, match=words):
        load_config(saved({**config, **change}))


def test_a_missing_key_is_named(config, saved):
    del config["seed"]
    with pytest.raises(ConfigError, match="the key seed is missing"):
        load_config(saved(config))


def test_the_commands_end_with_two_on_bad_input(data, config, saved, tmp_path, caplog):
    run = ["--folder", str(tmp_path / "run")]
    assert main(["fit", str(tmp_path / "none.yaml"), "--data", str(data), *run]) == 2
    assert "cannot read the configuration" in caplog.text
    assert main(["fit", str(saved(config)), "--data", str(tmp_path / "nowhere"), *run]) == 2
    assert "there is no folder" in caplog.text
    config["data"]["sources"][0]["files"] = ["nothing.tif"]
    assert main(["fit", str(saved(config)), "--data", str(data), *run]) == 2
    assert "matches" in caplog.text
    config["network"]["kind"] = "transformer"
    assert main(["fit", str(saved(config)), "--data", str(data), *run]) == 2
    assert main(["reproduce", "nonesuch", "--data", str(data), *run]) == 2
    assert "there is no configuration of 'nonesuch'" in caplog.text


def test_reproduce_fits_exports_measures_and_compares(data, config, tmp_path, monkeypatch, caplog):
    caplog.set_level("INFO")
    configs = tmp_path / "configs"
    configs.mkdir()
    (configs / "tiny.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    monkeypatch.setattr("s2sr.training.config.CONFIGS", configs)
    arguments = [
        "reproduce",
        "tiny",
        "--data",
        str(data),
        "--folder",
        str(tmp_path / "runs"),
        "--models",
        str(tmp_path / "models"),
    ]
    assert main([*arguments, "--steps", "3"]) == 0
    figures = load_card(tmp_path / "models" / "tiny.yaml").values["figures"]
    assert figures["away"]["images"] == 1 and "tiny away.cubic" in caplog.text


def test_evaluate_prints_figures_of_a_checkpoint(data, config, saved, tmp_path, capsys):
    weights = fit({**config, "steps": 2}, data, tmp_path / "run")
    capsys.readouterr()
    assert main(["evaluate", str(saved(config)), "--checkpoint", str(weights), "--data", str(data)]) == 0
    assert json.loads(capsys.readouterr().out)["pair"]["images"] == 1


def test_differences_name_what_moved():
    lines = list(differences({"a": {"b": 40.5, "c": 1.0}}, {"a": {"b": 40.2}}))
    assert lines == ["a.b: 40.5, the card says 40.2, difference +0.3", "a.c: 1, the card has none"]
