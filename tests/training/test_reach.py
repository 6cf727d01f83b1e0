"""The margin of a network is as far as its input matters, not as its convolutions could see."""

import numpy as np
from scipy.ndimage import convolve1d

from s2sr.training.reach import FAINT, reach_px

BANDS = ("B02", "B03")


def blurring(taps):
    def run(image):
        result = image
        for axis in (1, 2):
            result = convolve1d(result, taps, axis=axis, mode="constant")
        return result

    return run


def test_taps_that_matter_are_reached_and_others_are_not():
    taps = np.array([1e-9, 0, 0, 0.1, 0.2, 0.4, 0.2, 0.1, 0, 0, 1e-9], np.float32)
    assert reach_px(blurring(taps), BANDS, 10, 5) == 2
    taps[0] = taps[-1] = 10 * FAINT
    assert reach_px(blurring(taps), BANDS, 10, 5) == 5
    assert reach_px(lambda image: image, BANDS, 10, 5) == 0
