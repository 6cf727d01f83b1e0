"""Keeps the translations in step with the code: ``python tests/translations.py`` writes ``resources/translations/s2sr_LANGUAGE.ts``.

Sources are what the code marks with ``tr`` and ``mark`` on QGIS's side (context ``s2sr``), what ``models/catalogue.json`` says of models
(``models``), and the templates of the engine's sentences (``engine``). Translations of sources that are still there stay, new ones are
unfinished, others go. A language's code as argument begins a new one. ``--check`` writes nothing: it names each file, or those of the
languages after it, that is not what the code says, and each translation that is missing or does not fit its source. ``--compile`` makes
what Qt reads beside them, with Qt's lrelease, so that a checkout speaks them too.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

if __package__:
    from .engine_sentences import sentences
else:
    from engine_sentences import sentences

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
DESKTOP = ("plugin/algorithms", "plugin/host", "plugin/*.py", "ui")
"""Where QGIS's side is."""
MARKS = ("tr", "mark")
SHOWN_OF_MODELS = ("title", "description", "caution")
TAG = re.compile(r"</?\w+[^>]*>|%n|%L?\d|\(\*[^)]*\)|\n")
"""What a translation keeps beside placeholders: tags, counts, endings of files, ends of lines."""
NAME = re.compile(r"\b(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|[A-Z]{4,})\b|--[a-z][a-z-]+")
"""Names of parameters and options, which are replaced by what users call them, or typed."""
PATTERNS = {"NAME", "YYYY"}
"""What stands for something else, and may do so in each language's own words."""

Sources = dict[str, dict[str, str]]
"""Texts by context, each with the file in which it stands first."""
Translations = dict[tuple[str, str], str]
"""By context and source."""


def sources() -> Sources:
    """Returns what is to be translated."""
    return {"s2sr": _first(_desktop()), "models": _first(_models()), "engine": _first(_engine())}


def files(*places: str) -> list[Path]:
    """Returns the modules at places below the root: folders, or patterns of files."""
    found = [path for place in places for path in ((ROOT / place).rglob("*.py") if "*" not in place else ROOT.glob(place))]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def named(path: Path) -> str:
    """Returns a file's name below the root."""
    return path.relative_to(ROOT).as_posix()


def marked(tree: ast.AST) -> Iterator[ast.Call]:
    """Gives the calls that mark a text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS and node.args:
            yield node


def literal(node: ast.AST) -> str | None:
    """Returns the text of a literal; none of anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _desktop() -> Iterator[tuple[str, str]]:
    for path in files(*DESKTOP):
        calls = sorted(marked(ast.parse(path.read_text(encoding="utf-8"))), key=lambda call: (call.lineno, call.col_offset))
        for call in calls:
            text = literal(call.args[0])
            if text is not None:
                yield text, named(path)


def _models() -> Iterator[tuple[str, str]]:
    path = ROOT / "models" / "catalogue.json"
    for record in json.loads(path.read_text(encoding="utf-8"))["models"]:
        yield from ((record[key], named(path)) for key in SHOWN_OF_MODELS)


def _engine() -> Iterator[tuple[str, str]]:
    yield from ((text, named(path)) for text, path in sentences(files("plugin/engine")))


def _first(texts: Iterator[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for text, place in texts:
        if text:
            found.setdefault(text, place)
    return found


def languages() -> list[str]:
    """Returns the codes of the languages that there are."""
    return sorted(path.stem[len("s2sr_") :] for path in FOLDER.glob("s2sr_*.ts"))


def file_of(language: str) -> Path:
    """Returns a language's file."""
    return FOLDER / f"s2sr_{language}.ts"


def read(path: Path) -> Translations:
    """Returns the finished translations of a file."""
    found: Translations = {}
    for context in ET.parse(path).getroot().iter("context") if path.is_file() else ():
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return found


def written(language: str, wanted: Sources, known: Translations) -> str:
    """Returns the text of a language's file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context, texts in wanted.items():
        part = ET.SubElement(root, "context")
        ET.SubElement(part, "name").text = context
        for source, place in texts.items():
            message = ET.SubElement(part, "message")
            ET.SubElement(message, "location", filename=f"../../{place}")
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            translation.text = known.get((context, source), "")
            if not translation.text:
                translation.set("type", "unfinished")
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode", short_empty_elements=False).replace("></location>", "/>") + "\n"


def faults(language: str, wanted: Sources) -> Iterator[str]:
    """Gives what is wrong with a language's file, in sentences."""
    path = file_of(language)
    known = read(path)
    if path.read_text(encoding="utf-8") != written(language, wanted, known):
        yield f"{path.name} is not what the code says: python tests/translations.py"
    for context, texts in wanted.items():
        for source in texts:
            translation = known.get((context, source))
            if translation is None:
                yield f"{path.name}, {context}: no translation of {source!r}"
            else:
                yield from (f"{path.name}, {context}: {words} in {translation!r}" for words in misfits(source, translation))


def misfits(source: str, translation: str) -> Iterator[str]:
    """Gives what a translation should have of its source, and has not."""
    if placeholders(source) != placeholders(translation):
        yield f"the placeholders are not {', '.join(placeholders(source)) or 'none'}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(translation)):
        yield f"tags, ends of lines or endings of files are not those of {source!r}"
    kept = set(NAME.findall(source)) - PATTERNS
    if " " in source and not kept <= set(NAME.findall(translation)):
        yield f"not all of {', '.join(sorted(kept))} are kept"
    if _edges(source) != _edges(translation):
        yield "spaces at the beginning or the end are others"


def placeholders(text: str) -> list[str]:
    """Returns the placeholders of a text, with their formats, in order of their names."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError as error:
        return [str(error)]
    return sorted(
        f"{{{name}{'!' + how if how else ''}{':' + form if form else ''}}}" for _, name, form, how in parts if name is not None
    )


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def compiled(source: Path, folder: Path) -> Path:
    """Makes of a language's file what Qt reads, and returns it."""
    target = folder / f"{source.stem}.qm"
    subprocess.run(["lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target)], check=True)
    return target


def main(arguments: list[str]) -> int:
    """Writes, checks or compiles; returns the exit status."""
    wanted = sources()
    if arguments[:1] == ["--check"]:
        chosen = arguments[1:] or languages()
        found = [fault for language in chosen for fault in faults(language, wanted)]
        print("\n".join(found) or f"complete: {', '.join(chosen)}")
        return 1 if found else 0
    if arguments == ["--compile"]:
        print("\n".join(named(compiled(file_of(language), FOLDER)) for language in languages()))
        return 0
    for language in sorted({*languages(), *arguments}):
        path = file_of(language)
        known = read(path)
        path.write_text(written(language, wanted, known), encoding="utf-8", newline="\n")
        missing = sum((context, source) not in known for context, texts in wanted.items() for source in texts)
        print(f"{named(path)}: {sum(map(len, wanted.values()))} texts, {missing} to be translated")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
