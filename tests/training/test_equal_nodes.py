"""Equal nodes of a graph are kept once."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from s2sr.plugin.engine.models.devices import runtime
from s2sr.training.equal_nodes import merge_equal_nodes


def graph():
    """Adds two, twice the same one, and a three, to twice the same product of the input."""

    def constant(name, value):
        return helper.make_node("Constant", [], [name], value=numpy_helper.from_array(np.float32(value)))

    nodes = [
        *(constant(name, value) for name, value in (("one", 2), ("other", 2), ("more", 3))),
        *(helper.make_node("Mul", ["image", name], [f"{name}_product"]) for name in ("one", "other", "more")),
        helper.make_node("Sum", ["one_product", "other_product", "more_product"], ["output"]),
    ]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [2]) for name in ("image", "output")]
    return helper.make_model(helper.make_graph(nodes, "sum", ends[:1], ends[1:]), opset_imports=[helper.make_opsetid("", 17)])


def test_equal_nodes_are_kept_once_and_nothing_changes():
    model = graph()
    model.ir_version = 9
    merge_equal_nodes(model)
    onnx.checker.check_model(model, full_check=True)
    assert [node.op_type for node in model.graph.node] == ["Constant", "Constant", "Mul", "Mul", "Sum"]
    session = runtime().InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    assert session.run(None, {"image": np.array([1, 10], np.float32)})[0].tolist() == [7, 70]
