"""Reflectance of the surfaces a procedural scene is made of, as Sentinel-2's ten 10 m and 20 m bands see them from the ground.

Rounded values in the range that spectral libraries give (USGS Spectral Library Version 7, Kokaly et al., 2017,
doi:10.3133/ds1035); they make index values and contrasts plausible and stand for no measured place.
"""

from __future__ import annotations

import numpy as np

from s2sr.training.simulation.sentinel2 import MODEL_BANDS, Array

# Order of MODEL_BANDS: blue, green, red, near infrared, three of red edge, narrow near infrared, two of short-wave infrared.
_PER_MILLE = {
    "cereal": (25, 55, 30, 450, 90, 320, 420, 470, 190, 85),
    "beet": (30, 68, 34, 480, 105, 350, 450, 500, 200, 90),
    "rapeseed": (48, 125, 98, 430, 165, 330, 400, 440, 200, 100),
    "meadow": (34, 70, 46, 370, 112, 285, 350, 390, 220, 112),
    "dry_grass": (62, 92, 98, 290, 150, 220, 260, 305, 290, 185),
    "ripe_cereal": (70, 112, 142, 285, 188, 225, 255, 300, 320, 220),
    "stubble": (84, 124, 165, 270, 195, 215, 238, 285, 345, 255),
    "dark_soil": (45, 60, 80, 140, 100, 112, 125, 150, 190, 155),
    "brown_soil": (66, 92, 128, 208, 152, 170, 188, 222, 290, 240),
    "pale_soil": (98, 138, 188, 280, 220, 240, 258, 298, 380, 330),
    "broadleaf": (20, 40, 23, 370, 66, 260, 335, 385, 155, 66),
    "conifer": (16, 27, 18, 225, 41, 152, 195, 235, 90, 40),
    "river": (42, 54, 36, 18, 35, 22, 20, 14, 7, 5),
    "pond": (28, 38, 22, 12, 22, 15, 13, 10, 5, 4),
    "asphalt": (76, 86, 95, 126, 102, 108, 115, 130, 152, 142),
    "concrete": (165, 195, 220, 268, 235, 246, 256, 276, 310, 290),
    "gravel": (120, 150, 182, 248, 207, 222, 236, 258, 320, 288),
    "tile": (62, 86, 172, 252, 202, 218, 232, 262, 315, 292),
    "slate": (74, 80, 86, 104, 91, 95, 98, 106, 122, 112),
    "metal": (310, 328, 340, 352, 344, 348, 350, 353, 360, 350),
    "flat_roof": (140, 155, 166, 200, 174, 182, 190, 203, 224, 210),
    "pale_tile": (128, 165, 228, 305, 255, 272, 285, 312, 360, 335),
    "bitumen": (52, 57, 62, 78, 68, 71, 74, 79, 92, 86),
    "membrane": (470, 505, 520, 530, 525, 528, 530, 530, 430, 360),
    "sedum": (45, 78, 82, 245, 125, 190, 222, 255, 210, 140),
    "film": (165, 205, 190, 400, 240, 330, 375, 405, 260, 170),
}

SPECTRA: dict[str, Array] = {name: (np.array(values) / 1000).astype(np.float32) for name, values in _PER_MILLE.items()}
"""Reflectance by surface, ``(10,)``, bands in the order of :data:`MODEL_BANDS`."""

SKYLIGHT: Array = np.array([0.34, 0.27, 0.22, 0.15, 0.20, 0.18, 0.16, 0.14, 0.08, 0.06], np.float32)
"""Share of the light that the sky gives, ``(10,)``: what is left in a shadow."""

if any(len(values) != len(MODEL_BANDS) for values in _PER_MILLE.values()):
    raise ValueError("a spectrum needs one value for each of " + " ".join(MODEL_BANDS))
