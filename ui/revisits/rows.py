"""What the engine's ``assess-stack`` says of the revisits, and the parameters that a choice among them becomes."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass, field

from ...plugin.host.sentences import told_in
from ...plugin.identity import tr


@dataclass(frozen=True)
class Row:
    """One revisit, or something that is none.

    Attributes:
        name: How it is called.
        date: ``YYYY-MM-DD``, if known.
        used: Whether it would take part.
        reason: How it was masked and registered, or why it would not.
        anchor: Whether the result would be of it.
        known: Whether it was opened and looked at.
        clear: Share of its pixels that is clear.
        shift_px: Rows and columns that its content lies below and right of the anchor's; none where it was not registered.
        sharpness: Relative to the anchor's.
        picture: A PNG; empty where there is none.
    """

    name: str
    date: str | None
    used: bool
    reason: str
    anchor: bool = False
    known: bool = False
    clear: float = 0.0
    shift_px: tuple[float, float] | None = None
    sharpness: float = 0.0
    picture: bytes = field(default=b"", repr=False)

    @classmethod
    def of(cls, record: dict) -> Row:
        """Returns what a record of the engine's says."""
        known, used = "clear" in record, bool(record["used"])
        shift = record.get("shift_px")
        return cls(
            name=record["name"],
            date=record.get("date"),
            used=used,
            reason=told_in(record, "reason"),
            anchor=bool(record.get("anchor")),
            known=known,
            clear=float(record.get("clear") or 0.0),
            shift_px=(float(shift[0]), float(shift[1])) if used and shift else None,
            sharpness=float(record.get("sharpness") or 0.0),
            picture=b64decode(record.get("thumbnail") or ""),
        )

    @property
    def shift(self) -> str:
        """Returns the shift in words; empty where it was not registered."""
        return "" if self.shift_px is None or self.anchor else ", ".join(f"{round(part, 2) + 0.0:+.2f}" for part in self.shift_px)


def rows_of(answer: dict, before: dict[str, Row]) -> list[Row]:
    """Returns the rows of an answer by date; those that were excluded as they were known before.

    Args:
        answer: The engine's.
        before: Rows of earlier answers, by name.
    """
    rows = []
    for record in answer["revisits"]:
        row, old = Row.of(record), before.get(record["name"])
        if not row.known and old is not None and old.known:
            row = Row(
                name=old.name,
                date=old.date,
                used=False,
                reason=tr("left out by you"),
                known=True,
                clear=old.clear,
                sharpness=old.sharpness,
                picture=old.picture,
            )
        rows.append(row)
    return sorted(rows, key=lambda row: (not row.known, row.date or "9", row.name))


def called(row: Row, rows: list[Row]) -> str:
    """Returns what names a revisit to the engine: its date, or its name where it has none, or another has the same."""
    same = [one for one in rows if one.known and one.date == row.date]
    return row.date if row.date and len(same) == 1 else row.name


@dataclass(frozen=True)
class Choice:
    """What is asked of a stack.

    Attributes:
        inputs: Files of layers; none where a folder is given.
        folder: The folder.
        model: Name of the model.
        min_clear: Least clear share.
        most: Most revisits.
        order: ``clear`` or ``date``.
        anchor: The anchor, as the engine is told; empty for the clearest.
        excluded: Revisits that are left out, likewise.
    """

    inputs: tuple[str, ...] = ()
    folder: str = ""
    model: str = ""
    min_clear: float = 0.1
    most: int = 16
    order: str = "clear"
    anchor: str = ""
    excluded: tuple[str, ...] = ()

    def options(self) -> list[str]:
        """Returns the options of the engine's ``assess-stack``."""
        given = [f"--input={file}" for file in self.inputs] + ([f"--folder={self.folder}"] if self.folder else [])
        chosen = [f"--anchor={self.anchor}"] if self.anchor else []
        chosen += [f"--exclude={','.join(self.excluded)}"] if self.excluded else []
        limits = [f"--min-clear={self.min_clear!r}", f"--max-revisits={self.most}", f"--order={self.order}"]
        return [*given, *chosen, *limits, f"--model={self.model}", "--thumbnails"]

    def parameters(self) -> dict:
        """Returns the parameters of the algorithm ``superresolvestack``."""
        given = {"INPUT": list(self.inputs)} if self.inputs else {"FOLDER": self.folder}
        return {
            **given,
            "MODEL": self.model,
            "MIN_CLEAR": self.min_clear,
            "MAX_REVISITS": self.most,
            "ORDER": self.order,
            "ANCHOR": self.anchor,
            "EXCLUDE": ",".join(self.excluded),
        }
