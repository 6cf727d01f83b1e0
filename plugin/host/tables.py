"""Tables in the log."""

from __future__ import annotations

from collections.abc import Sequence

GAP = 3


def table(rows: Sequence[Sequence[str]], numbers: bool = False) -> str:
    """Returns rows with their cells in columns, for a log in fixed-width letters.

    The spaces are such that a log that is HTML keeps them, as that of QGIS's dialogs.

    Args:
        rows: Of cells.
        numbers: Whether all columns but the first stand at the right.
    """
    widths = [max(len(row[place]) for row in rows if place < len(row)) for place in range(max(map(len, rows)))]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if numbers and place else cell.ljust(width) for place, (cell, width) in enumerate(zip(row, widths))
        ]
        lines.append((" " * GAP).join(cells).rstrip().replace(" ", "\N{NO-BREAK SPACE}"))
    return "\n".join(lines)
