"""What the plugin adds to the desktop beside its algorithms, each a class of its own.

A feature is made with the :class:`~ui.desk.Desk` when the plugin is loaded, puts its actions there, and is taken away by its ``close()``
before the desk is.
"""

from __future__ import annotations

from .desk import Desk
from .home.home import Home
from .inspector.feature import Inspector
from .jobs import Jobs
from .revisits.feature import Revisits
from .swipe.swipe import Swipe
from .tasks.current_layer import CurrentLayer

FEATURES = (Home, CurrentLayer, Jobs, Swipe, Inspector, Revisits)


def open_features(desk: Desk) -> list:
    """Returns all features, made in their order; the desk knows those that are there."""
    for feature in FEATURES:
        desk.features.append(feature(desk))
    return desk.features
