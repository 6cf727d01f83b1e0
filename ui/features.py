"""What the plugin adds to the desktop beside its algorithms, each a class of its own.

A feature is made with the :class:`~ui.desk.Desk` when the plugin is loaded, puts its actions there, and is taken away by its ``close()``
before the desk is.
"""

from __future__ import annotations

from .desk import Desk
from .inspector.feature import Inspector
from .revisits.feature import Revisits
from .running import Running
from .swipe.swipe import Swipe

FEATURES = (Running, Swipe, Inspector, Revisits)


def open_features(desk: Desk) -> list:
    """Returns all features, made in their order."""
    return [feature(desk) for feature in FEATURES]
