"""Positions, shapes and sides of a comparison, without a canvas."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF

from s2sr.ui.swipe.state import LENS, Mode, SwipeState

SIZE = QSizeF(800, 600)


@pytest.mark.parametrize("point, x, y", [((200, 150), 0.25, 0.25), ((-5, 900), 0.0, 1.0), ((800, 0), 1.0, 0.0)])
def test_the_border_stays_on_the_canvas(point, x, y):
    state = SwipeState()
    state.move_to(QPointF(*point), SIZE)
    assert (state.x, state.y) == (x, y)


def test_the_sides_share_the_canvas_without_a_gap():
    state = SwipeState()
    state.move_to(QPointF(301, 77), SIZE)
    assert state.parts(SIZE) == (QRectF(0, 0, 301, 600), QRectF(301, 0, 499, 600))
    state.set_mode(Mode.HORIZONTAL)
    assert state.parts(SIZE) == (QRectF(0, 0, 800, 77), QRectF(0, 77, 800, 523))
    assert not state.is_second(QPointF(700, 50), SIZE) and state.is_second(QPointF(5, 90), SIZE)


def test_the_lens_is_a_circle_on_the_first_side():
    state = SwipeState()
    state.set_mode(Mode.LENS)
    assert state.parts(SIZE) == (QRectF(0, 0, 800, 600), QRectF(250, 150, 300, 300))
    assert state.is_second(QPointF(400, 160), SIZE) and not state.is_second(QPointF(260, 160), SIZE)
    for times, least in ((100, LENS[1]), (0.001, LENS[0])):
        state.widen(times)
        assert state.lens == least


def test_the_position_outlives_another_size():
    state = SwipeState()
    state.move_to(QPointF(200, 300), SIZE)
    assert state.centre(QSizeF(400, 100)) == QPointF(100, 50)


def test_steps_are_pixels():
    state = SwipeState()
    state.move_by(-40, 2, SIZE)
    assert state.centre(SIZE) == QPointF(360, 302)


def test_what_changes_is_told_once():
    state, told = SwipeState(), []
    state.moved.connect(lambda: told.append("moved"))
    state.turned.connect(lambda: told.append("turned"))
    state.redrawn.connect(lambda: told.append("redrawn"))
    state.swap()
    state.set_real_pixels(True)
    state.set_one_stretch(False)
    state.set_one_stretch(False)
    assert told == ["turned", "moved", "redrawn"] and state.places() == (1, 0)
