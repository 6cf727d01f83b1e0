"""Finished tiles of a run that was ended, from which the same request goes on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsProcessingFeedback

from ..identity import tr

PROPERTY = "s2sr_kept"
"""Of a run's feedback: done and total, where something is kept."""


@dataclass(frozen=True)
class Kept:
    """How many tiles are finished.

    Attributes:
        done: They.
        total: All.
    """

    done: int
    total: int

    @classmethod
    def of(cls, record: Any) -> Kept | None:
        """Returns what the engine says of it; none where nothing is kept."""
        if not isinstance(record, dict) or not record.get("done"):
            return None
        return cls(int(record["done"]), int(record.get("total") or 0))

    def text(self) -> str:
        """Returns the sentence that says what can be done with them."""
        words = tr("{done} of {total} tiles are kept: start it again with the same parameters to go on.")
        return words.format(done=self.done, total=self.total)

    def tell(self, feedback: QgsProcessingFeedback) -> None:
        """Leaves it with the feedback of the run that ended, for whoever started that."""
        feedback.setProperty(PROPERTY, [self.done, self.total])


def kept_by(feedback: QgsProcessingFeedback) -> Kept | None:
    """Returns what a run that ended has kept; none where it has nothing."""
    found = feedback.property(PROPERTY)
    return Kept(int(found[0]), int(found[1])) if found else None
