"""Assesses a stack: what is clear, what is used, and how far each revisit is shifted from the anchor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from s2sr.plugin.engine.errors import InputError
from s2sr.plugin.engine.events import Events
from s2sr.plugin.engine.raster.grid import Grid
from s2sr.plugin.engine.sentences import Sentence
from s2sr.plugin.engine.source.scene_reader import reference_grid
from s2sr.plugin.engine.stack.align.alignment import Aligned, Alignment
from s2sr.plugin.engine.stack.align.grids import placement
from s2sr.plugin.engine.stack.align.registration import Estimate
from s2sr.plugin.engine.stack.choose.one_day import one_a_day
from s2sr.plugin.engine.stack.choose.selection import clearest, common_bands, days_between, in_order, named_anchor
from s2sr.plugin.engine.stack.masks.layers import with_layers, words_of
from s2sr.plugin.engine.stack.pace import LOOKED, OPENED
from s2sr.plugin.engine.stack.reasons import joined_reasons
from s2sr.plugin.engine.stack.records import Assessment, Opened, Refused, Revisit, SelectionOptions, Stack
from s2sr.plugin.engine.stack.survey import JUDGED, Look, Survey, population_of, sample_windows

LEAST_ANCHOR = 0.02
MOST_NAMED = 12
"""Names in a sentence; the report has them all."""


def assess(opened: Opened, bands: Sequence[str], options: SelectionOptions, events: Events) -> Stack:
    """Chooses, masks and registers the revisits of a stack.

    Args:
        opened: What :func:`s2sr.plugin.engine.stack.choose.revisits.open_revisits` found.
        bands: Bands to read, in order; none for those that most of the stack shares.
        options: How to choose.
        events: Told what was found.

    Raises:
        InputError: if no revisit but the anchor can be used, or the anchor shows nothing.
    """
    for sentence in _unused(opened.refused):
        events.log(sentence)
    names = common_bands(opened.revisits, bands)
    work = _Work(opened, names, options, events)
    return work.stack()


def _unused(refused: Sequence[Refused]) -> list[Sentence]:
    """Says what is not used and why, a sentence a reason."""
    names: dict[str, list[str]] = {}
    for one in refused:
        names.setdefault(one.reason, []).append(one.name)
    return [Sentence("not used: {names}: {reason}", names=_some(some), reason=reason) for reason, some in names.items()]


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_NAMED])
    if len(names) <= MOST_NAMED:
        return shown
    return Sentence("{names} and {count} more", names=shown, count=len(names) - MOST_NAMED)


@dataclass
class _Work:
    """One assessment under way.

    Attributes:
        opened: The stack.
        names: Bands.
        options: How to choose.
        events: Told what was found.
        left_out: Reasons by name.
        looks: What sample windows show, by name.
        done: Share of the command that is done.
    """

    opened: Opened
    names: tuple[str, ...]
    options: SelectionOptions
    events: Events
    left_out: dict[str, str] = field(default_factory=dict)
    looks: dict[str, Look] = field(default_factory=dict)
    done: float = 0.0

    def stack(self) -> Stack:
        """Assesses."""
        wanted = self.options.anchor
        named = named_anchor(self.opened.revisits, wanted).name if wanted else None
        able = self._masked([revisit for revisit in self.opened.revisits if self._has_bands(revisit)])
        anchor = next((revisit for revisit in able if revisit.name == named), None)
        if named and anchor is None:
            raise InputError(
                "the anchor {anchor} cannot be used: {reason}",
                "Pick another ANCHOR.",
                anchor=named,
                reason=self.left_out[named],
            )
        if anchor is None:
            anchor, survey, candidates = self._anchored(able)
        else:
            survey, candidates = self._survey(anchor, able, anchor)
        survey.judge(anchor)
        if anchor.name in survey.may_show:
            self.looks[anchor.name] = survey.look(anchor)
        self._check(anchor)
        candidates = self._without_copies(candidates, anchor)
        used = self._registered(survey, candidates, anchor)
        if len(used) < 2:
            raise InputError(self._why_none(anchor), "Add clear images of other dates, lower MIN_CLEAR, or pick another ANCHOR.")
        return self._result(anchor, used, survey)

    def _tell(self, begun: float, ended: float, part: float, message: Sentence) -> None:
        self.done = max(self.done, self.opened.share * (begun + (ended - begun) * part))
        self.events.progress(self.done, message)

    def _has_bands(self, revisit: Revisit) -> bool:
        missing = [name for name in self.names if name not in revisit.scene.bands]
        if missing:
            self.left_out[revisit.name] = Sentence("without {bands}", bands=" ".join(missing))
        return not missing

    def _masked(self, able: Sequence[Revisit]) -> list[Revisit]:
        masked, missing = with_layers(able, self.options, lambda sentence: self.events.log(sentence, "warning"))
        self.left_out.update(missing)
        return masked

    def _anchored(self, able: Sequence[Revisit]) -> tuple[Revisit, Survey, list[Revisit]]:
        """Returns the clearest revisit that can be read, and the survey on its grid."""
        survey, candidates = self._survey(_commonest(able, self.names), able, None)
        anchor = next(revisit for revisit in candidates if revisit.name == clearest(self.looks))
        if grid_of(anchor, self.names) == survey.grid:
            return anchor, survey, candidates
        try:
            return (anchor, *self._survey(anchor, able, anchor))
        except InputError as error:
            if len(able) < 2:
                raise
            self.left_out[anchor.name] = error.message
            return self._anchored([revisit for revisit in able if revisit != anchor])

    def _survey(self, base: Revisit, able: Sequence[Revisit], anchor: Revisit | None) -> tuple[Survey, list[Revisit]]:
        grid = grid_of(base, self.names)
        near = []
        for revisit in able:
            place = placement(grid, grid_of(revisit, self.names))
            self.left_out.pop(revisit.name, None)
            if place.overlaps:
                near.append(revisit)
            else:
                apart = Sentence("without overlap with {name}", name=base.name)
                self.left_out[revisit.name] = apart if place.warped else place.note or apart
        near, same = one_a_day(near, self.names, grid, sample_windows(grid), anchor)
        self.left_out.update(same)
        population = population_of(near)
        if population:
            self.events.log("no cloud masks: clouds are told from the median of {count} dates", count=len(population))
        survey = Survey(grid, self.names, self.options, population)
        self.looks = {}
        for done, revisit in enumerate(near):
            try:
                self.looks[revisit.name] = survey.look(revisit)
            except InputError as error:
                if revisit == anchor:
                    raise
                self.left_out[revisit.name] = error.message
            said = Sentence("looking at revisit {number} of {total}", number=done + 1, total=len(near))
            self._tell(OPENED, LOOKED, (done + 1) / len(near), said)
        self.population = population
        if not self.looks:
            raise InputError(
                "no revisit can be read ({reasons})", "Get the files again, or leave them out.", reasons=self._reasons()
            )
        return survey, [revisit for revisit in near if revisit.name in self.looks]

    def _check(self, anchor: Revisit) -> None:
        clear = self.looks[anchor.name].clear
        if clear >= LEAST_ANCHOR:
            return
        if self.options.anchor:
            raise InputError(
                "the anchor {anchor} is clear in {clear} of its pixels only",
                "Pick another ANCHOR.",
                anchor=anchor.name,
                clear=f"{clear:.1%}",
            )
        raise InputError(
            "all {count} revisits are cloudy or empty: the clearest, {anchor}, is clear in {clear} of the pixels",
            "Add clear images, or set CLEAR_CLASSES or the cloud mask right.",
            count=len(self.looks),
            anchor=anchor.name,
            clear=f"{clear:.1%}",
        )

    def _without_copies(self, candidates: Sequence[Revisit], anchor: Revisit) -> list[Revisit]:
        seen = {self.looks[anchor.name].digest: anchor.name}
        kept = []
        for revisit in candidates:
            first = seen.setdefault(self.looks[revisit.name].digest, revisit.name)
            if first == revisit.name:
                kept.append(revisit)
            else:
                self.left_out[revisit.name] = Sentence("a copy: its pixels are those of {name}", name=first)
        return kept

    def _registered(self, survey: Survey, candidates: Sequence[Revisit], anchor: Revisit) -> list[Aligned]:
        alignment = Alignment(survey, anchor, self.looks, self.options.max_shift_px)
        order = [revisit for revisit in in_order(candidates, anchor, self.looks, self.options) if self._is_clear(revisit)]
        places = {revisit.name: place for place, revisit in enumerate(order)}
        most, used, weak = self.options.max_revisits - 1, list[Aligned](), list[Aligned]()
        for revisit in order:
            if len(used) >= most:
                break
            aligned = alignment.direct(revisit)
            (used if aligned.good else weak).append(aligned)
            goal = min(most, len(order))
            said = Sentence("registering revisit {number} of {total}", number=max(1, len(used)), total=goal)
            self._tell(LOOKED, 1, len(used) / goal, said)
        for aligned in weak:
            better = alignment.round_about(aligned) if len(used) < most else aligned
            if better.estimate is None:
                self.left_out[aligned.revisit.name] = better.reason
            elif len(used) < most:
                used.append(better)
        needless = Sentence("not needed: {count} revisits are better, or come before it", count=most + 1)
        for name in set(places) - {one.revisit.name for one in used}:
            self.left_out.setdefault(name, needless)
        used.sort(key=lambda one: places[one.revisit.name])
        return [Aligned(anchor, Estimate((0.0, 0.0), 1.0, 0), "the anchor"), *used]

    def _is_clear(self, revisit: Revisit) -> bool:
        look = self.looks[revisit.name]
        enough = look.clear >= self.options.min_clear and look.clear > 0
        if not enough:
            seen = Sentence("clear in {share} of the pixels only", share=f"{look.clear:.0%}")
            self.left_out[revisit.name] = Sentence("no data in the area") if look.measured == 0 else seen
        return enough

    def _why_none(self, anchor: Revisit) -> Sentence:
        none = "no revisit can be used beside the anchor {anchor} ({reasons})"
        return Sentence(none, anchor=anchor.name, reasons=self._reasons())

    def _reasons(self) -> str:
        said = joined_reasons(list(self.left_out.items())[:4])
        if len(self.left_out) <= 4:
            return said
        return Sentence("{names} and {count} more", names=said, count=len(self.left_out) - 4)

    def _result(self, anchor: Revisit, used: Sequence[Aligned], survey: Survey) -> Stack:
        sharp = self.looks[anchor.name].sharpness or 1.0

        def assessment(revisit: Revisit, shift: tuple[float, float], taken: bool, reason: str) -> Assessment:
            look = self.looks.get(revisit.name)
            seen: dict[str, Any] = {} if look is None else {"thumbnail": look.thumbnail, "may_show": look.may_show}
            return Assessment(
                revisit=revisit,
                days=days_between(anchor, revisit),
                clear=0.0 if look is None else look.clear,
                sharpness=0.0 if look is None else look.sharpness / sharp,
                shift_px=shift,
                used=taken,
                reason=reason,
                **seen,
            )

        rows = []
        for one in used:
            note = placement(survey.grid, grid_of(one.revisit, self.names)).note
            look = self.looks[one.revisit.name]
            words = [one.reason, words_of(one.revisit.cloud), JUDGED.get(look.may_show, ""), note]
            shift = one.estimate.shift_px if one.estimate else (0.0, 0.0)
            rows.append(assessment(one.revisit, shift, True, "; ".join(word for word in words if word)))
        names = {row.revisit.name for row in rows}
        others = [revisit for revisit in self.opened.revisits if revisit.name not in names]
        rows += [assessment(revisit, (0.0, 0.0), False, self.left_out[revisit.name]) for revisit in others]
        self.events.log(
            "{count} of {total} revisits are used; the anchor is {anchor}",
            count=len(used),
            total=len(self.opened.revisits),
            anchor=anchor.name,
        )
        return Stack(
            anchor=anchor,
            assessments=tuple(rows),
            bands=anchor.scene.ordered(self.names),
            options=self.options,
            population=self.population,
            refused=self.opened.refused,
        )


def grid_of(revisit: Revisit, names: Sequence[str]) -> Grid:
    """Returns the grid that a revisit's bands are read on."""
    return reference_grid([revisit.scene.bands[name] for name in names])


def _commonest(revisits: Sequence[Revisit], names: Sequence[str]) -> Revisit:
    grids = [grid_of(revisit, names) for revisit in revisits]
    return max(revisits, key=lambda revisit: grids.count(grid_of(revisit, names)))
