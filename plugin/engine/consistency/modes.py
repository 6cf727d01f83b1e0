"""The ways in which a result can be tied to its input, by name."""

from __future__ import annotations

MODES = {
    "off": "what the network says",
    "match": "low frequencies come from the input, as the sensor sees them",
    "strict": "the result, seen through the sensor's point spread, equals the input",
    "mean": "the plain mean of the fine pixels in an input pixel equals the input",
}
TRAINED = "trained"
"""Untied, but by a variant of the model that was trained to be consistent by itself."""
