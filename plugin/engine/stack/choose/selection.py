"""Chooses bands, the anchor, and the order in which revisits are used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.stack.choose.dates import parsed
from s2sr.plugin.engine.stack.records import Opened, Refused, Revisit, SelectionOptions
from s2sr.plugin.engine.stack.survey import Look

LONGEST_PLACE = 6
"""Digits of a revisit's place."""
LONGEST_SHOWN = 100
EXCLUDED = Sentence("excluded by EXCLUDE")


def common_bands(revisits: Sequence[Revisit], required: Sequence[str] = (), optional: Sequence[str] = ()) -> tuple[str, ...]:
    """Returns the bands that a stack is read with, in order.

    Args:
        revisits: The stack.
        required: Bands that a model cannot do without; none to take those that most of the stack shares.
        optional: Bands that follow where every revisit that has the required ones has them.

    Raises:
        InputError: if fewer than two revisits share them.
    """
    if required:
        having = [revisit for revisit in revisits if set(required) <= set(revisit.scene.bands)]
        if len(having) < 2:
            best = max(revisits, key=lambda revisit: len(set(required) & set(revisit.scene.bands)))
            missing = [name for name in required if name not in best.scene.bands]
            raise InputError(
                "{missing} missing: {count} of {total} revisits have {required}",
                "Add the band to two revisits at least, map bands with BANDS, or pick a model that does without.",
                missing=" ".join(missing or required),
                count=len(having),
                total=len(revisits),
                required=" ".join(required),
            )
        shared = set.intersection(*(set(revisit.scene.bands) for revisit in having))
        return tuple(dict.fromkeys([*required, *(name for name in optional if name in shared)]))
    return _most_shared(revisits)


def _most_shared(revisits: Sequence[Revisit]) -> tuple[str, ...]:
    sets = [set(revisit.scene.bands) for revisit in revisits]
    choices = [*sets, set.intersection(*sets)]
    best = max(choices, key=lambda choice: len(choice) * sum(choice <= other for other in sets))
    if not best or sum(best <= other for other in sets) < 2:
        raise InputError(
            "no two revisits share a band: {bands}",
            "Map the bands with BANDS, or pick images with the same bands.",
            bands="; ".join(f"{revisit.name}: {' '.join(revisit.scene.bands)}" for revisit in revisits[:4]),
        )
    first = next(revisit for revisit in revisits if best <= set(revisit.scene.bands))
    return tuple(name for name in first.scene.bands if name in best)


def named_anchor(revisits: Sequence[Revisit], wanted: str) -> Revisit:
    """Returns the revisit that the user names by date, by place from 1, or by name.

    Raises:
        InputError: if there is none, or more than one.
    """
    text = wanted.strip()
    digits = text.replace("-", "")
    if len(digits) == 8 and digits.isascii() and digits.isdecimal():
        day = parsed(text, Sentence("ANCHOR takes a date, YYYY-MM-DD, a name, or a number from 1."))
        found = sorted((revisit for revisit in revisits if revisit.day == day), key=lambda revisit: -len(revisit.scene.bands))
    elif text.isascii() and text.isdecimal():
        number = int(text[-LONGEST_PLACE:]) if len(text.lstrip("0")) <= LONGEST_PLACE else 0
        found = list(revisits[number - 1 : number]) if number else []
    else:
        found = [revisit for revisit in revisits if revisit.name == text]
        found = found or [revisit for revisit in revisits if text.lower() in revisit.name.lower()]
    if not found:
        days = ", ".join(str(revisit.day or revisit.name) for revisit in revisits[:6])
        raise InputError(
            "ANCHOR {wanted} is none of the {count} revisits",
            "They are {days}.",
            wanted=repr(wanted[:LONGEST_SHOWN]),
            count=len(revisits),
            days=days + ", ..." * (len(revisits) > 6),
        )
    if len(found) > 1 and not all(revisit.day == found[0].day for revisit in found):
        raise InputError(
            "ANCHOR {wanted} is {count} of the revisits", "Give its date, YYYY-MM-DD.", wanted=repr(wanted), count=len(found)
        )
    return found[0]


def without(opened: Opened, excluded: Sequence[str]) -> Opened:
    """Returns a stack without the revisits that the user excludes, which are named among those that are refused.

    Args:
        opened: The stack.
        excluded: Days, or names in full.

    Raises:
        InputError: if there is no such revisit, or none is left.
    """
    chosen: set[str] = set()
    for wanted in excluded:
        found = [revisit for revisit in opened.revisits if wanted in (revisit.name, str(revisit.day))]
        if not found:
            raise InputError(
                "EXCLUDE {wanted} is none of the {count} revisits",
                "Give dates, YYYY-MM-DD, or names as the report has them.",
                wanted=repr(wanted[:LONGEST_SHOWN]),
                count=len(opened.revisits),
            )
        chosen.update(revisit.name for revisit in found)
    kept = tuple(revisit for revisit in opened.revisits if revisit.name not in chosen)
    left = tuple(Refused(revisit.name, EXCLUDED, revisit.day) for revisit in opened.revisits if revisit.name in chosen)
    if not kept:
        raise InputError("EXCLUDE leaves no revisit", "Leave some of its dates out.")
    return replace(opened, revisits=kept, refused=(*opened.refused, *left))


def clearest(looks: Mapping[str, Look]) -> str:
    """Returns the name of the clearest revisit; of those within half a percent of it, the sharpest."""
    most = max(look.clear for look in looks.values())
    return max((name for name, look in looks.items() if look.clear >= most - 0.005), key=lambda name: looks[name].sharpness)


def days_between(anchor: Revisit, revisit: Revisit) -> int:
    """Returns signed days from the anchor; 0 where a date is not known."""
    return (revisit.day - anchor.day).days if revisit.day and anchor.day else 0


def in_order(revisits: Sequence[Revisit], anchor: Revisit, looks: Mapping[str, Look], options: SelectionOptions) -> list[Revisit]:
    """Returns the revisits in the order of their use, the anchor not among them."""
    others = [revisit for revisit in revisits if revisit.name != anchor.name]

    def key(revisit: Revisit) -> tuple[float, float]:
        clear, far = -round(looks[revisit.name].clear, 2), float(abs(days_between(anchor, revisit)))
        return (clear, far) if options.order == "clear" else (far, clear)

    return sorted(others, key=key)
