import numpy as np
import pytest

from s2sr.plugin.engine.errors import DeviceError
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.plugin.engine.models.inference import Inference
from s2sr.plugin.engine.models.networks import BicubicNetwork
from s2sr.plugin.engine.models.selftest import open_network
from s2sr.plugin.engine.raster.grid import Window


class Scarce(BicubicNetwork):
    """Interpolates images of at most ``limit`` pixels a side; beyond, there is no memory."""

    def __init__(self, limit):
        super().__init__(2)
        self.limit, self.sides = limit, []

    def run(self, image):
        self.sides.append(max(image.shape[1:]))
        if max(image.shape[1:]) > self.limit:
            raise MemoryError("out of memory")
        return super().run(image)


def test_out_of_memory_halves_the_tile_and_changes_nothing():
    image = np.random.default_rng(0).random((3, 100, 130)).astype(np.float32)
    warnings = []
    inference = Inference(
        network=Scarce(60), factor=2, margin=4, channels=((0, 1, 2), 3), log=lambda message, level: warnings.append(message)
    )
    expected = BicubicNetwork(2).run(image)[:, 8:-8, 8:-8]
    kept = Window(4, 4, 92, 122)
    assert np.allclose(inference.run(image, kept), expected, atol=1e-6)
    assert len(warnings) == 2 and "31 pixels" in warnings[-1]
    inference.network.sides.clear()
    inference.run(image, kept)
    assert max(inference.network.sides) <= 60, "later tiles start with what fitted"


def test_no_memory_at_all_is_an_error():
    inference = Inference(network=Scarce(5), factor=2, margin=4, channels=((0,), 1), log=lambda message, level: None)
    with pytest.raises(MemoryError):
        inference.run(np.zeros((1, 60, 60), np.float32), Window(4, 4, 52, 52))


def test_a_session_says_what_it_runs_on():
    card = load_card(FOLDER / "sisr_x2.yaml")
    network = open_network(card, "auto", 1, lambda message, level: None)
    assert network.device == "cpu" and network.session.get_providers()[0] == "CPUExecutionProvider"
    with pytest.raises(DeviceError, match="coreml"):
        open_network(card, "coreml", 1, lambda message, level: None)


def test_check_makes_real_sessions(engine):
    result = engine("check").result
    assert result["sessions"]["cpu"] == "CPUExecutionProvider" and result["device"] == "cpu"
    assert {"bicubic", "sisr_x2"} <= set(result["models"]) and result["memory_free_mb"] > 0


def test_models_are_listed(engine):
    models = {model["name"]: model for model in engine("models").result["models"]}
    assert models["sisr_x2"]["factor"] == 2 and models["sisr_x2"]["licence"]
