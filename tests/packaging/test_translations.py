"""Every text that QGIS's side shows can be translated, and the translations fit the code."""

import ast
import re

import pytest

from s2sr.tests import translations
from s2sr.tests.engine_sentences import sentences
from s2sr.tests.translations import DESKTOP, MARKS, files, literal, marked, misfits, named, placeholders

LANGUAGES = ("de", "es", "fr")
WORDS = re.compile(r"[A-Za-z]{2,}[,;:.]? +[A-Za-z]{2,}")
"""Two words: a text that somebody reads."""
LETTERS = re.compile(r"[A-Za-z]{2,}")
SHOWN = {
    **dict.fromkeys(("setText", "setToolTip", "setWindowTitle", "setTitle", "setPlaceholderText", "setDialogTitle"), (0,)),
    **dict.fromkeys(("setStatusTip", "setWhatsThis", "setLabelText", "setAccessibleName", "setHelp", "setDescription"), (0,)),
    **dict.fromkeys(("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu"), (0, 1)),
    **dict.fromkeys(("QDockWidget", "QCommandLinkButton", "QTableWidgetItem", "QListWidgetItem"), (0, 1)),
    "addItem": (0,),
    **dict.fromkeys(("addRow", "addTab", "addAction", "addMenu", "fine_print"), (0, 1)),
    **dict.fromkeys(("pushInfo", "pushWarning", "pushMessage", "pushSuccess", "pushCritical", "createMessage"), (0, 1)),
    **dict.fromkeys(("reportError", "setProgressText", "QgsProcessingException", "StillRunningError", "Work"), (0,)),
    **dict.fromkeys(("refuse", "say", "add_anchor", "add_bands", "add_extent", "add_results", "_head"), (0,)),
    **dict.fromkeys(("add_model", "add_modes", "add", "action", "insertGroup", "tell_fault", "_say"), (1,)),
    "add_choice": (1, 4),
    "drawText": (2,),
}
"""Functions that show a text, and which of their arguments it is; those of parameters and outputs are told by their names."""
PARAMETER = re.compile(r"QgsProcessing(Parameter|Output)\w+")
CLASS_TEXTS = ("LABEL", "GROUP", "SUMMARY", "DESCRIPTION", "TAGS")
SPARED = {
    "plugin/host/report.py": {"report", "_check_rows"},
    "plugin/algorithms/check_engine.py": {"_rows"},
    "plugin/host/installer.py": {"VERIFY", "HINTS", "_follow_pip"},
    "plugin/host/interpreter.py": {"PROBE"},
    "plugin/host/installation.py": {"begin"},
    "plugin/host/engine.py": {"_missing_module"},
    "plugin/host/engine_facts.py": {"Readiness"},
    "plugin/host/sentences.py": {"_value"},
    "plugin/identity.py": {"TITLE"},
    "ui/swipe/bar.py": {"LOOK"},
    "ui/tasks/report_dialog.py": {"_agreement"},
    "ui/parameters/card_page.py": {"page"},
}
"""Where texts stand that no user reads as sentences: reports for those who are asked, names, programs, signs of faults, style sheets."""


def parents_of(tree):
    return {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}


def above(node, parents):
    while node in parents:
        node = parents[node]
        yield node


def is_marked(node, parents):
    return any(
        isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and one.func.id in MARKS for one in above(node, parents)
    )


def place_of(node, parents):
    """Returns the names of the functions, classes and constants that a node stands in."""
    names = set()
    for one in above(node, parents):
        if isinstance(one, (ast.FunctionDef, ast.ClassDef)):
            names.add(one.name)
        if isinstance(one, ast.Assign):
            names |= {target.id for target in one.targets if isinstance(target, ast.Name)}
    return names


def is_prose_of_code(node, parents):
    """Tells whether a literal is a docstring, or the pattern of an expression."""
    above_it = list(above(node, parents))
    calls = [one.func for one in above_it if isinstance(one, ast.Call)]
    patterns = any(
        isinstance(call, ast.Attribute) and isinstance(call.value, ast.Name) and call.value.id == "re" for call in calls
    )
    return isinstance(parents[node], ast.Expr) or patterns


def is_asked_for(node, parents):
    """Tells whether an expression is evaluated when a function is called, and not when it is defined."""
    inside = [node, *above(node, parents)]
    functions = [(one, parent) for one, parent in zip(inside, inside[1:]) if isinstance(parent, (ast.FunctionDef, ast.Lambda))]
    return any(one is not parent.args and one not in getattr(parent, "decorator_list", []) for one, parent in functions)


def pieces(node):
    """Gives the literals in an expression that is a text: itself, or the parts of a text that is put together."""
    if isinstance(node, (ast.Constant, ast.JoinedStr)):
        yield from (one for one in ast.walk(node) if literal(one) is not None)
    elif isinstance(node, ast.BinOp):
        yield from (*pieces(node.left), *pieces(node.right))
    elif isinstance(node, ast.IfExp):
        yield from (*pieces(node.body), *pieces(node.orelse))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        yield from pieces(node.func.value)


def called(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


def shown_arguments(call):
    name = called(call)
    places = (1,) if PARAMETER.fullmatch(name) else SHOWN.get(name, ())
    return [call.args[place] for place in places if place < len(call.args)]


def untranslated(source, path="plugin/x.py"):
    """Returns the texts of a module that users see in English only."""
    tree = ast.parse(source)
    parents, found = parents_of(tree), []
    for node in ast.walk(tree):
        text = literal(node)
        if text and WORDS.search(text) and not (is_marked(node, parents) or is_prose_of_code(node, parents)):
            found += [] if place_of(node, parents) & SPARED.get(path, set()) else [text]
        if isinstance(node, ast.Call):
            parts = [one for argument in shown_arguments(node) for one in pieces(argument)]
            found += [
                one.value for one in parts if LETTERS.search(re.sub(r"<[^>]*>", "", one.value)) and not is_marked(one, parents)
            ]
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in CLASS_TEXTS:
            found += [one.value for one in pieces(node.value) if one.value and not is_marked(one, parents)]
    return sorted(set(found))


@pytest.mark.parametrize("path", files(*DESKTOP), ids=named)
def test_what_users_read_is_marked(path):
    assert untranslated(path.read_text(encoding="utf-8"), named(path)) == []


@pytest.mark.parametrize(
    "code",
    [
        'QLabel("Cancel", self)',
        'box.setToolTip(f"about {name}")',
        'bar.pushInfo(TITLE, "nothing there")',
        'button = QPushButton("Again" if made else tr("Start"))',
        'raise QgsProcessingException("{} failed".format(path))',
        'QgsProcessingParameterNumber(self.TILE, "Size")',
        'class A:\n    LABEL = "Install"',
        'words = "The engine has " + reason',
        'feedback.pushWarning(f"{count} left out")',
        'self.add(parameter, "Smaller is quicker.")',
    ],
)
def test_what_is_not_marked_is_found(code):
    assert untranslated(code)


@pytest.mark.parametrize(
    "code",
    [
        'QLabel(tr("Cancel"), self)',
        'QLabel(f"<b>{title}</b>")',
        'self.setObjectName("s2srPanel")',
        'words = tr("{name} has no pixels.").format(name=name)',
        '"""A docstring of words."""',
        'LINE = re.compile(r"from versions: none")',
    ],
)
def test_what_is_marked_or_read_by_nobody_is_spared(code):
    assert untranslated(code) == []


@pytest.mark.parametrize("path", files(*DESKTOP), ids=named)
def test_marked_texts_can_be_extracted_and_reordered(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = parents_of(tree)
    for call in marked(tree):
        text = literal(call.args[0])
        where = f"{named(path)}:{call.lineno}"
        assert call.func.id == "mark" or is_asked_for(call, parents), f"{where}: translated before the language is known"
        if text is None:
            assert call.func.id == "tr", f"{where}: mark takes a literal"
            assert not list(pieces(call.args[0])) or isinstance(call.args[0], ast.IfExp), f"{where}: not one literal"
        else:
            assert all(re.match(r"\{[a-z]", one) for one in placeholders(text)), f"{where}: placeholders without names: {text}"
            assert text.strip() == text, f"{where}: a part of a sentence: {text!r}"


@pytest.mark.parametrize(
    ("code", "asked"),
    [
        ('A = tr("B")', False),
        ('def f(a=tr("B")): pass', False),
        ('class A:\n    B = tr("C")', False),
        ('def f(): return tr("B")', True),
        ('f = lambda: tr("B")', True),
    ],
)
def test_what_is_translated_before_the_language_is_known_is_found(code, asked):
    tree = ast.parse(code)
    assert [is_asked_for(call, parents_of(tree)) for call in marked(tree)] == [asked]


def test_the_files_are_what_the_code_says():
    wanted = translations.sources()
    assert translations.languages() == list(LANGUAGES)
    for language in translations.languages():
        path = translations.file_of(language)
        text = path.read_text(encoding="utf-8")
        assert text == translations.written(language, wanted, translations.read(path)), path.name


def test_translations_stay_and_what_has_gone_goes(tmp_path):
    known = {("s2sr", "Stays"): "Bleibt", ("s2sr", "Goes"): "Geht"}
    path = tmp_path / "s2sr_de.ts"
    path.write_text(translations.written("de", {"s2sr": {"Stays": "a.py", "Goes": "a.py"}}, known), encoding="utf-8")
    assert translations.read(path) == known
    path.write_text(
        translations.written("de", {"s2sr": {"Stays": "b.py", "New & <b>": "a.py"}}, translations.read(path)), encoding="utf-8"
    )
    assert translations.read(path) == {("s2sr", "Stays"): "Bleibt"}
    assert path.read_text(encoding="utf-8").count('type="unfinished"') == 1


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{count} MB of {size:.1f}", "{size:.1f} von {count} MB"),
        ("Read <b>this</b>", "Lies <b>das</b>"),
        ("JSON files (*.json)", "JSON-Dateien (*.json)"),
        ("EXTENT does not overlap", "EXTENT überlappt nicht"),
    ],
)
def test_a_translation_that_fits_is_accepted(source, translation):
    assert list(misfits(source, translation)) == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{count} MB", "{anzahl} MB"),
        ("{size:.1f} GB", "{size} GB"),
        ("{count} MB", "{count MB"),
        ("Read <b>this</b>", "Lies das"),
        ("%n bands", "Bänder"),
        ("One.\nTwo.", "Eins. Zwei."),
        ("JSON files (*.json)", "JSON-Dateien (*.js)"),
        ("EXTENT does not overlap", "Die Ausdehnung überlappt nicht"),
        ("Give --tile=128.", "Geben Sie die Kachel an."),
        ("Two", "Zwei "),
    ],
)
def test_a_translation_that_does_not_fit_is_named(source, translation):
    assert list(misfits(source, translation))


def test_what_is_missing_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    wanted = {"s2sr": {"One": "a.py", "{two}": "a.py"}}
    text = translations.written("de", wanted, {("s2sr", "{two}"): "{zwei}"})
    (tmp_path / "s2sr_de.ts").write_text(text, encoding="utf-8")
    found = list(translations.faults("de", wanted))
    assert len(found) == 2 and "no translation of 'One'" in found[0] and "placeholders" in found[1]
    assert "not what the code says" in next(translations.faults("de", {"s2sr": {"One": "a.py"}}))


ENGINE = """
HINT = "Give one."
HINTS = {"a": "Take a.", "b": "Take b."}
class OtherError(EngineError): pass
def advice():
    return "Wait."
def number(text, meaning, least=0):
    raise OtherError("{text} is no number", meaning, text=text)
def check(events, key, first):
    words = "tile {done} of {total}" if first else "tiles"
    events.log("model {model}", "warning", model=key)
    events.progress(0.5, words, done=1, total=2)
    events.error("OtherError", "ended", "Go on.")
    found = [Sentence("{day}: {why}", day=1, why=2), Sentence("{day} is new", day=1)]
    number(key, "A whole number.") or number(key, meaning="A share.")
    raise OtherError("no {key}", HINT, key=key)
    raise OtherError("no input", HINTS[key])
    raise OtherError("busy", advice())
    raise ValueError("for developers")
    math.log(2)
"""


def test_the_engine_s_sentences_are_found_through_names_and_functions(tmp_path):
    path = tmp_path / "x.py"
    path.write_text(ENGINE, encoding="utf-8")
    errors = tmp_path / "errors.py"
    errors.write_text("class EngineError(Exception): pass", encoding="utf-8")
    found = [text for text, _ in sentences([errors, path])]
    assert set(found) == {
        *("model {model}", "tile {done} of {total}", "tiles", "{day} is new", "no {key}", "no input", "busy"),
        *("{text} is no number", "ended", "Give one.", "Take a.", "Take b.", "Wait.", "A whole number.", "A share.", "Go on."),
    }


def test_a_context_holds_what_the_engine_says():
    known = translations.sources()["engine"]
    assert {"no input is given", "Give INPUT or PRODUCT for an image, INPUTS or FOLDER for a stack."} <= set(known)
