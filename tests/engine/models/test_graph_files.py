"""Graphs that are none, that want to read other files, and that fail."""

import numpy as np
import onnx
import pytest
import yaml
from onnx import external_data_helper

from s2sr.plugin.engine.errors import CardError
from s2sr.plugin.engine.models.card_files import load_card
from s2sr.plugin.engine.models.catalogue import FOLDER
from s2sr.plugin.engine.models.graph_files import locations
from s2sr.plugin.engine.models.selftest import open_network
from s2sr.tests.engine.models.graphs import box, filtered, node, write_graph
from s2sr.tests.engine.models.test_cards import GOOD


def silent(message, level):
    pass


@pytest.fixture
def opened(tmp_path):
    """Returns a function that opens the network of a good card, whose graph lies in ``tmp_path``."""
    (tmp_path / "mine.yaml").write_text(yaml.safe_dump(GOOD))

    def open_it():
        return open_network(load_card(tmp_path / "mine.yaml"), "cpu", 1, silent)

    return open_it


def write_outside(folder, location):
    """Writes a graph whose weights lie in another file; returns them."""
    nodes, known = filtered(box(1), "b", "output", 4)
    model = onnx.load(str(write_graph(folder / "mine.onnx", 4, 2, nodes, **known)))
    tensor = next(one for one in model.graph.initializer if one.name == "kernel")
    weights = tensor.raw_data
    external_data_helper.set_external_data(tensor, location, offset=0, length=len(weights))
    tensor.ClearField("raw_data")
    (folder / "mine.onnx").write_bytes(model.SerializeToString())
    return weights


@pytest.mark.parametrize(
    "location", ["/etc/passwd", "../secret.bin", "sub/secret.bin", "none.bin", "link.bin", "..", "", "folder"]
)
def test_weights_are_read_from_nowhere_else(tmp_path, opened, location):
    weights = write_outside(tmp_path, location)
    for path in (tmp_path.parent / "secret.bin", tmp_path / "sub" / "secret.bin"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(weights)
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.bin").symlink_to("../secret.bin")
    with pytest.raises(CardError, match="no file beside it"):
        opened()


def test_weights_in_a_file_beside_the_graph_are_read(tmp_path, opened):
    (tmp_path / "weights.bin").write_bytes(write_outside(tmp_path, "weights.bin"))
    assert opened().run(np.ones((4, 20, 20), np.float32)).shape == (4, 40, 40)


def test_weights_in_what_a_graph_branches_to_are_found(tmp_path):
    write_outside(tmp_path, "/etc/passwd")
    inner = onnx.load(str(tmp_path / "mine.onnx"), load_external_data=False).graph
    outer = onnx.helper.make_graph([node("If", "c", "x", then_branch=inner, else_branch=inner)], "outer", [], [])
    content = onnx.helper.make_model(outer).SerializeToString()
    assert set(locations(memoryview(content))) == {"/etc/passwd"}


@pytest.mark.parametrize("name", [path.name for path in sorted(FOLDER.glob("*.onnx"))])
def test_shipped_graphs_are_whole_in_themselves(name):
    assert not list(locations(memoryview((FOLDER / name).read_bytes())))


@pytest.mark.parametrize(
    "content", [b"", b"\x00", b"no graph", b"\x3a\xff\xff\xff\xff\x0f", b"\x3a\x02\x0a", b"\xff" * 40, b"\x08\x08"]
)
def test_bytes_that_are_no_graph(tmp_path, opened, content):
    (tmp_path / "mine.onnx").write_bytes(content)
    with pytest.raises(CardError, match=r"cannot be (opened as )?an ONNX model"):
        opened()


def test_any_cut_of_a_graph_is_a_sentence(tmp_path, opened):
    whole = write_graph(tmp_path / "mine.onnx", 4, 2).read_bytes()
    for length in range(1, len(whole), 7):
        (tmp_path / "mine.onnx").write_bytes(whole[:length])
        with pytest.raises(CardError) as caught:
            opened()
        assert caught.value.hint and "\n" not in caught.value.message


def write_model(path, nodes, shape=("n", 4, "r", "c"), opset=17, version=8, **known):
    """Writes a graph of any nodes."""
    taken = onnx.helper.make_tensor_value_info("input", onnx.TensorProto.FLOAT, shape)
    given = onnx.helper.make_tensor_value_info("output", onnx.TensorProto.FLOAT, None)
    arrays = [onnx.numpy_helper.from_array(array, name) for name, array in known.items()]
    graph = onnx.helper.make_graph(nodes, "odd", [taken], [given], arrays)
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", opset)], ir_version=version)
    path.write_bytes(model.SerializeToString())


RESIZED = node("Resize", "input", "", "scales", "output")
SCALES = np.array([1, 1, 2, 2], np.float32)


@pytest.mark.parametrize(
    ("nodes", "changes"),
    [
        ([node("Nonsense", "input", "output")], {}),
        ([node("Nonsense", "input", "output", domain="x.y")], {}),
        ([RESIZED], {"opset": 9999}),
        ([RESIZED], {"version": 999}),
        ([RESIZED], {"shape": [1, 4, 10**9, 10**9]}),
        ([RESIZED], {"shape": [1, 4, 64, 64]}),
        ([RESIZED], {"shape": ["n", 3, "r", "c"]}),
        ([RESIZED], {"shape": ["n", "r", "c"]}),
        ([node("ConstantOfShape", "many", "huge"), node("ReduceSum", "huge", "s", keepdims=0), node("Add", "input", "s", "output")],
         {"many": np.array([10**7, 10**7])}),
        ([node("Identity", "output", "b"), node("Identity", "b", "output")], {}),
        ([node("Cast", "input", "output", to=onnx.TensorProto.STRING)], {}),
        ([node("Shape", "input", "output")], {}),
        ([node("ReduceSum", "input", "output", keepdims=0)], {}),
    ],
)  # fmt: skip
def test_graphs_that_fail_are_refused(tmp_path, opened, nodes, changes):
    write_model(tmp_path / "mine.onnx", nodes, scales=SCALES, **changes)
    with pytest.raises(CardError) as caught:
        opened()
    assert caught.value.hint and "\n" not in caught.value.message and len(caught.value.message) < 800
