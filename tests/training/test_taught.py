"""A student and its teacher: what it is shown, what it is compared with, and that a small one learns from a large one."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from s2sr.tests.training.loss_support import make_batch
from s2sr.training import config as configs
from s2sr.training.config import load_config, shipped_names
from s2sr.training.datasets.pairs import PAD, PairBatches
from s2sr.training.errors import ConfigError
from s2sr.training.export import export_graph, receptive_radius_px
from s2sr.training.fit import fit, new_network
from s2sr.training.losses.registry import build_loss
from s2sr.training.losses.taught import Taught
from s2sr.training.models.plain_chain import PlainChain
from s2sr.training.teacher import make_teacher, super_resolved

CHAIN = {"kind": "plain_chain", "bands": 10, "features": 8, "layers": 3, "factor": 2}
LOSSES = [{"kind": "taught", "weight": 1.0}, {"kind": "reconstruction", "weight": 0.3}]


@pytest.fixture
def taught(config, saved, monkeypatch, tmp_path):
    """Returns a student's configuration, and the folder of its teacher's graph, whose configuration is found as a shipped one's."""
    monkeypatch.setattr(configs, "CONFIGS", tmp_path)
    teacher = load_config(saved({**config, "name": "large"}, "large.yaml"))
    network, models = new_network(teacher), tmp_path / "models"
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.02 * torch.randn(parameter.shape, generator=torch.Generator().manual_seed(4)))
    models.mkdir()
    export_graph(network, 10, models / "large.onnx", {})
    student = {**config, "name": "small", "network": CHAIN, "teacher": "large", "losses": LOSSES}
    return load_config(saved(student, "small.yaml")), models


def test_a_teacher_is_made_before_its_student(taught):
    assert shipped_names() == ["large", "small"]


def test_batches_bring_what_the_teacher_makes_of_all_bands(taught, data):
    student, models = taught
    teacher = make_teacher(student, models / "large.onnx")
    batches = PairBatches(student["data"], data, 3, teacher=teacher)
    assert all(pair.taught.shape == pair.high.shape for pairs, _ in batches.sources for pair in pairs)
    for batch, _ in zip(batches, range(12)):
        assert batch["taught"].shape == batch["high"].shape
        hidden = ~batch["known"] & batch["taught"].flatten(2).any(-1)
        if hidden.any():
            return
    raise AssertionError("no batch left out a band that the teacher saw")


def test_what_is_taught_is_turned_and_scaled_as_the_image_is(config, data):
    batches = PairBatches(config["data"], data, 3, teacher=lambda low: low.repeat(2, axis=1).repeat(2, axis=2))
    for batch, _ in zip(batches, range(6)):
        seen = batch["taught"][..., ::2, ::2] * batch["known"][:, :, None, None]
        assert torch.allclose(seen, batch["low"][..., PAD:-PAD, PAD:-PAD], atol=1e-6)


@pytest.mark.usefixtures("taught")
def test_tiles_of_a_teacher_meet(monkeypatch):
    network = new_network(load_config(configs.find_config("large"))).eval()
    torch.nn.init.normal_(network.tail.weight, std=0.05)
    image = np.random.default_rng(0).random((10, 40, 52), np.float32)
    whole = super_resolved(network, image, 2)
    monkeypatch.setattr("s2sr.training.teacher.TILE_PX", 16)
    assert whole.shape == (10, 80, 104)
    assert np.abs(super_resolved(network, image, 2) - whole).max() < 1e-3
    assert (
        np.abs(whole[:, 30:-30, 30:-30] - network(torch.from_numpy(image)[None])[0].detach().numpy()[:, 30:-30, 30:-30]).max()
        < 1e-3
    )


@pytest.mark.parametrize(("key", "value"), [("bands", 4), ("factor", 4)])
def test_a_teacher_of_another_kind_is_refused(taught, key, value):
    student, models = taught
    other = {**student, "network": {**CHAIN, key: value}}
    with pytest.raises(ConfigError, match=f"the teacher large has {key}"):
        make_teacher(other, models / "large.onnx")


def test_a_teacher_is_for_single_images(config, saved):
    with pytest.raises(ConfigError, match="teacher is for single images"):
        load_config(saved({**config, "task": "misr", "teacher": "sisr_x2"}))


def test_the_loss_is_the_error_against_the_teacher():
    batch = make_batch()
    del batch["taught"]
    with pytest.raises(ConfigError, match="name one in the configuration"):
        Taught()(batch["high"], batch)
    batch["taught"] = batch["high"] + 0.01
    assert float(Taught(visible=1.0)(batch["high"], batch)) == pytest.approx(0.01, rel=1e-3)
    batch["fine"][:] = False
    assert float(Taught(visible=1.0)(batch["high"], batch)) == pytest.approx(0.01, rel=1e-3), "20 m bands are taught as well"
    batch["known"][:, 4:] = False
    batch["taught"][:, 4:] += 1
    assert float(Taught(visible=1.0)(batch["high"], batch)) == pytest.approx(0.01, rel=1e-3), "what is not known is not compared"


def test_a_student_learns_from_its_teacher(taught, data, tmp_path):
    student, models = taught
    student |= {"steps": 60, "learning_rate": 5e-3}
    teacher = make_teacher(student, models / "large.onnx")
    batch = next(iter(PairBatches(student["data"], data, 3, teacher=teacher)))
    loss = build_loss([LOSSES[0]])

    def distance(network):
        with torch.no_grad():
            return float(loss(network.eval()(batch["low"])[..., 2 * PAD : -2 * PAD, 2 * PAD : -2 * PAD], batch))

    before = distance(new_network(student))
    weights = fit(student, data, tmp_path / "runs" / "small", models=models)
    after = new_network(student)
    after.load_state_dict(torch.load(weights, weights_only=True))
    assert distance(after) < 0.8 * before


def test_a_chain_in_training_is_the_chain_of_afterwards_where_patches_count():
    torch.manual_seed(0)
    network = PlainChain(4, 8, PAD)
    torch.nn.init.normal_(network.body[-1].weight, std=0.1)
    image = torch.rand(1, 4, 30, 26)
    inner = (..., slice(2 * PAD, -2 * PAD), slice(2 * PAD, -2 * PAD))
    assert torch.allclose(network.train()(image)[inner], network.eval()(image)[inner], atol=1e-6)
    assert receptive_radius_px(network, 4) == PAD


def test_a_chain_begins_as_cubic_interpolation():
    network, image = PlainChain(3, 8, 4).eval(), torch.rand(1, 3, 12, 10)
    assert torch.equal(network(image), network.skip(image))


@pytest.mark.parametrize("layers", [1, PAD + 1])
def test_a_chain_that_patches_cannot_teach_is_refused(layers, config, saved):
    with pytest.raises(ConfigError, match=f"2 to {PAD} layers"):
        new_network(load_config(saved({**config, "network": {**CHAIN, "layers": layers}})))
