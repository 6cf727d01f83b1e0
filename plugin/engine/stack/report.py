"""Tells what became of each revisit: as records for programs, and as a page for people."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from s2sr.plugin.engine.raster.places import save_text
from s2sr.plugin.engine.stack.records import Assessment, Stack

STYLE = """
body { font: 14px/1.45 sans-serif; margin: 2em; color: #222; background: #fff; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border-bottom: 1px solid #ccc; padding: 4px 10px; text-align: left; vertical-align: middle; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.anchor { background: #e8f2ff; }
tr.out { color: #777; }
img { image-rendering: pixelated; max-width: 160px; min-width: 80px; display: block; }
b.cloud { color: #ff8c00; }
"""
COLUMNS = ("", "date", "revisit", "clear", "sharpness", "days", "shift (rows, columns) px", "used", "how, or why not")


def revisit_records(stack: Stack) -> list[dict[str, Any]]:
    """Returns a record a revisit, in the stack's order, what could not be read last."""
    known = [
        {
            "name": one.revisit.name,
            "date": None if one.revisit.day is None else one.revisit.day.isoformat(),
            "days": one.days,
            "clear": round(one.clear, 4),
            "sharpness": round(one.sharpness, 3),
            "shift_px": [round(part, 3) for part in one.shift_px],
            "used": one.used,
            "anchor": one.revisit == stack.anchor,
            "reason": one.reason,
        }
        for one in stack.assessments
    ]
    unread = [
        {"name": one.name, "date": None if one.day is None else one.day.isoformat(), "used": False, "reason": one.reason}
        for one in stack.refused
    ]
    return known + unread


def write_report(path: Path, stack: Stack, facts: Mapping[str, str]) -> None:
    """Writes the page, whole or not at all.

    Args:
        path: The HTML file.
        stack: The stack.
        facts: What else is worth saying, by its heading: the model, the output.
    """
    save_text(path, page(stack, facts))


def page(stack: Stack, facts: Mapping[str, str]) -> str:
    """Returns the page as HTML that needs no other file."""
    anchor, used = stack.anchor, len(stack.used)
    title = f"Stack of {used} revisits, anchor {anchor.day or anchor.name}"
    options = stack.options
    lines = {
        "Anchor": f"{anchor.name}, {anchor.day or 'date unknown'}" + ("" if options.anchor else " (the clearest)"),
        "Revisits": f"{used} used of {len(stack.assessments) + len(stack.refused)}",
        "Bands": " ".join(stack.bands),
        "Chosen": f"at most {options.max_revisits}, clear in {options.min_clear:.0%} or more, "
        + ("the clearest first" if options.order == "clear" else "the nearest in time first"),
        **facts,
    }
    head = "".join(f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>" for name, text in lines.items())
    rows = "".join(_row(one, stack) for one in stack.assessments)
    rows += "".join(
        f'<tr class="out"><td></td><td>{one.day or ""}</td><td>{escape(one.name)}</td>{"<td></td>" * 4}<td>no</td>'
        f"<td>{escape(one.reason)}</td></tr>"
        for one in stack.refused
    )
    columns = "".join(f"<th>{escape(name)}</th>" for name in COLUMNS)
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style></head>\n'
        f"<body><h1>{escape(title)}</h1>\n<table>{head}</table>\n"
        '<p>The pictures show the windows that were looked at; <b class="cloud">orange</b> is masked as cloud or shadow, '
        "dark was not measured. Clear and sharpness are those of these windows; a shift tells how far the content lies below and "
        "right of the anchor's, in the anchor's pixels.</p>\n"
        f"<table><thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table></body></html>\n"
    )


def _row(one: Assessment, stack: Stack) -> str:
    image = ""
    if one.thumbnail:
        data = base64.b64encode(one.thumbnail).decode("ascii")
        image = f'<img alt="{escape(one.revisit.name)}" src="data:image/png;base64,{data}">'
    kind = "anchor" if one.revisit == stack.anchor else "used" if one.used else "out"
    shift = f"{one.shift_px[0]:+.2f}, {one.shift_px[1]:+.2f}" if one.used else ""
    numbers = (f"{one.clear:.1%}", f"{one.sharpness:.2f}", f"{one.days:+d}" if one.days else "0", shift)
    cells = "".join(f'<td class="number">{text}</td>' for text in numbers)
    return (
        f'<tr class="{kind}"><td>{image}</td><td>{one.revisit.day or ""}</td><td>{escape(one.revisit.name)}</td>{cells}'
        f"<td>{'yes' if one.used else 'no'}</td><td>{escape(one.reason)}</td></tr>"
    )
