"""A translation for tests, made as the release's are."""

from __future__ import annotations

import pytest

from s2sr.plugin import language
from s2sr.tests import translations


@pytest.fixture
def speaking(tmp_path, monkeypatch):
    """Returns a function that has QGIS set to a locale, with translations by language, context and source; English again in the end."""
    from qgis.core import QgsSettings

    def speak(locale: str, known: dict) -> None:
        folder = tmp_path / "translations"
        folder.mkdir(exist_ok=True)
        for code, contexts in known.items():
            wanted = {context: dict.fromkeys(texts, "x.py") for context, texts in contexts.items()}
            finished = {(context, source): text for context, texts in contexts.items() for source, text in texts.items()}
            source = folder / f"s2sr_{code}.ts"
            source.write_text(translations.written(code, wanted, finished), encoding="utf-8")
            translations.compiled(source, folder)
        monkeypatch.setattr(language, "FOLDER", folder)
        QgsSettings().setValue("locale/userLocale", locale)

    yield speak
    QgsSettings().setValue("locale/userLocale", "en")
