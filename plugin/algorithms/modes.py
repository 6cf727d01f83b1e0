"""The ways in which a result can be tied to what it was made of, and what each does.

Whole sentences for each of the three, as words change with what stands beside them in other languages.
"""

from __future__ import annotations

from ..identity import mark

PLAIN = "plain"
"""Key of what is true of plain averages in all modes."""
_OFF = mark("what the model says.")
INPUT = {
    "off": _OFF,
    "match": mark("the result's low frequencies come from the input, as the sensor sees them."),
    "strict": mark(
        "the result, seen through what lies between its own point spread and the sensor's, equals the input within 1 DN."
    ),
    "mean": mark(
        "the plain mean of the fine pixels in a pixel of the input equals that pixel, for people who aggregate. The result is softer "
        "than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels."
    ),
    PLAIN: mark(
        "Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the input is not that pixel's "
        "value."
    ),
}
"""Of a result of one image."""
ANCHOR = {
    "off": _OFF,
    "trained": mark("what a variant of the model says that was trained to agree by itself, for models that have one."),
    "match": mark("the result's low frequencies come from the anchor, as the sensor sees them."),
    "strict": mark(
        "the result, seen through what lies between its own point spread and the sensor's, equals the anchor within 1 DN."
    ),
    "mean": mark(
        "the plain mean of the fine pixels in a pixel of the anchor equals that pixel, for people who aggregate. The result is softer "
        "than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels."
    ),
    PLAIN: mark(
        "Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the anchor is not that "
        "pixel's value."
    ),
}
"""Of a result of a stack."""
SOURCE = {
    "match": mark("the result's low frequencies come from the source, as the sensor sees them."),
    "strict": mark(
        "the result, seen through what lies between its own point spread and the sensor's, equals the source within 1 DN."
    ),
    "mean": mark(
        "the plain mean of the fine pixels in a pixel of the source equals that pixel, for people who aggregate. The result is softer "
        "than what a sensor would see, and bands of 20 m that were resampled to 10 m are held to interpolated pixels."
    ),
    PLAIN: mark(
        "Only mean keeps plain averages: in the other modes, the average of the fine pixels in a pixel of the source is not that pixel's "
        "value."
    ),
}
"""Of any raster and the source that it is tied to."""
