"""How parts compare: in sentences, and as numbers for the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from s2sr.tests.benchmarks.speed.lines import Line
from s2sr.tests.benchmarks.speed.parts import BEFORE, ENGINE, IN_AND_OUT, NETWORK, REFERENCE

CLOCKS = ("processor", "wall")
LEAST = 0.003
"""Share of the processor time from which a stage is worth a word."""
GOAL = 1.25
"""What the engine may take at most, in times of the larger of its network alone and reading and writing alone."""


def shown(line: Line) -> list[tuple[str, dict[str, float]]]:
    """Returns the stages of a line that are worth a word, the longest first."""
    whole = sum(one["processor"] for one in line.stages.values())
    ordered = sorted(line.stages.items(), key=lambda item: -item[1]["processor"])
    return [(name, one) for name, one in ordered if one["processor"] > LEAST * whole]


def told(line: Line) -> str:
    """Returns a line in words."""
    stages = ", ".join(f"{name} {one['processor']:.1f} ({one['wall']:.1f})" for name, one in shown(line))
    name = f"{line.part} ({line.device})" if line.device else line.part
    return (
        f"{name}, {line.figures['megapixels']:.2f} megapixels: a megapixel {line.per_megapixel('processor'):.2f} s of a processor, "
        f"{line.per_megapixel('wall'):.2f} s by the clock; {line.figures['memory']:.0f} MB"
        + (f"\n    stages, seconds of a processor (by the clock): {stages}" if stages else "")
    )


def found(lines: Sequence[Line], part: str, megapixels: float) -> Line | None:
    """Returns the line of a part, if it was measured."""
    return next((line for line in lines if line.part == part and line.megapixels == megapixels), None)


def network_of(lines: Sequence[Line], engine: Line) -> Line | None:
    """Returns the network alone in the way in which the engine ran it."""
    way = "CPUExecutionProvider"
    if "bf16" in engine.device or "openvino" in engine.device:
        way = f"openvino:{'bf16' if 'bf16' in engine.device else 'f32'}"
    elif engine.device.startswith("cuda"):
        way = "CUDAExecutionProvider"
    return found(lines, f"{NETWORK}, {way}", 0.0)


def overhead(lines: Sequence[Line], megapixels: float, clock: str) -> float | None:
    """Returns how many times the larger of network alone and reading and writing alone the engine takes."""
    engine, both = found(lines, ENGINE, megapixels), found(lines, IN_AND_OUT, megapixels)
    network = network_of(lines, engine) if engine else None
    if engine is None or both is None or network is None:
        return None
    return engine.per_megapixel(clock) / max(both.per_megapixel(clock), network.per_megapixel(clock))


def faster(lines: Sequence[Line], part: str, megapixels: float, clock: str) -> float | None:
    """Returns how many times the engine's time another part takes."""
    engine, other = found(lines, ENGINE, megapixels), found(lines, part, megapixels)
    return other.per_megapixel(clock) / engine.per_megapixel(clock) if engine and other else None


def sentences(lines: Sequence[Line], machine: str) -> Iterator[str]:
    """Yields the ratios of a machine's lines."""
    mine = [line for line in lines if line.machine == machine]
    for size in sorted({line.megapixels for line in mine if line.part == ENGINE}):
        for clock in CLOCKS:
            over = overhead(mine, size, clock)
            if over is not None:
                goal = f" (goal {GOAL})" if clock == "wall" else ""
                yield f"{size:g} megapixels, {clock}: engine / larger of network and reading + writing {over:.2f}{goal}"
            for part in (REFERENCE, BEFORE):
                ratio = faster(mine, part, size, clock)
                if ratio is not None:
                    yield f"{size:g} megapixels, {clock}: {part} / engine {ratio:.2f}"
