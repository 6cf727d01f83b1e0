"""Makes graphs smaller: what is computed in many places is computed once."""

from __future__ import annotations

import onnx


def merge_equal_nodes(model: onnx.ModelProto) -> None:
    """Keeps one of all nodes of a graph that do the same to the same; a graph of the exporter is full of equal constants and shapes."""
    kept: dict[tuple[str, ...], list[str]] = {}
    renamed: dict[str, str] = {}
    wanted = {value.name for value in model.graph.output}
    nodes = []
    for node in model.graph.node:
        for place, name in enumerate(node.input):
            node.input[place] = renamed.get(name, name)
        said = sorted(str(attribute.SerializeToString(deterministic=True)) for attribute in node.attribute)
        first = kept.setdefault((node.op_type, node.domain, *node.input, "", *said), list(node.output))
        if first == list(node.output) or wanted & set(node.output) or len(first) != len(node.output):
            nodes.append(node)
        else:
            renamed.update(zip(node.output, first))
    del model.graph.node[:]
    model.graph.node.extend(nodes)
