"""The examples in README.md and docs/: what a reader is told to type.

Commands are the lines of fenced blocks that are not of another language, and spans of inline code, which begin with a program of ours.
A command with a placeholder (an upper-case word such as DATA, or an ellipsis) shows a form; every other one in a block runs as it
stands, in the page's order, in a folder that has the files which the examples name (see test_commands.py).
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted({*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")} - {ROOT / "CHANGELOG.md"})
SHELL = ("", "bash", "console", "sh")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
ENGINE = "s2sr.plugin.engine"
PLACEHOLDER = re.compile(r"…|\.\.\.|(?<![\w-])[A-Z]{2,}(?![\w-])")
QGIS = re.compile(r"qgis_process(\.bin)?$")


@dataclass(frozen=True)
class Example:
    """A command of ours in a page.

    Attributes:
        page: The file.
        words: Program and arguments.
        in_block: Whether it stands in a block, to be typed as it is.
    """

    page: Path
    words: tuple[str, ...]
    in_block: bool

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}: {' '.join(self.words)}"

    @property
    def module(self) -> str | None:
        """Returns the Python module that the command runs, if it is one of ours: ``s2sr`` is the engine."""
        if self.words[0] == "s2sr":
            return ENGINE
        if self.words[:2] == ("python", "-m") and self.words[2:] and self.words[2].split(".")[0] == "s2sr":
            return self.words[2]
        return None

    @property
    def arguments(self) -> tuple[str, ...]:
        """Returns what follows the program."""
        return self.words[1:] if self.words[0] == "s2sr" else self.words[3:]

    @property
    def is_form(self) -> bool:
        """Returns whether it has a placeholder."""
        return any(PLACEHOLDER.search(word) for word in self.words)

    @property
    def is_qgis(self) -> bool:
        """Returns whether it runs one of our algorithms through ``qgis_process``."""
        return bool(QGIS.match(self.words[0])) and "run" in self.words


def examples() -> Iterator[Example]:
    """Yields the commands of every page."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for language, block in FENCE.findall(text):
            if language in SHELL:
                yield from _commands(page, block.replace("\\\n", " ").splitlines(), in_block=True)
        yield from _commands(page, INLINE.findall(FENCE.sub("", text)), in_block=False)


def python_blocks() -> list[tuple[Path, str]]:
    """Returns the blocks of Python in the user guide."""
    guide = [(page, page.read_text(encoding="utf-8")) for page in PAGES if page.parent != ROOT]
    return [(page, block) for page, text in guide for language, block in FENCE.findall(text) if language == "python"]


def _commands(page: Path, lines: list[str], in_block: bool) -> Iterator[Example]:
    for line in lines:
        if not line.startswith(("s2sr ", "python -m s2sr", "qgis_process")):
            continue
        example = Example(page, tuple(shlex.split(line, comments=True)), in_block)
        if example.is_qgis or (example.module and example.arguments):
            yield example
