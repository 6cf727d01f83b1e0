"""The desktop in the user's language."""

from __future__ import annotations

from speaking import speaking  # noqa: F401 - a fixture

from s2sr.plugin.identity import tr

GERMAN = {"de": {"s2sr": {"Options…": "Optionen …", "Super-resolve the current layer…": "Aktuelle Ebene schärfen …"}}}


def entries(stand_in):
    return [action.text() for action in stand_in.raster_menu.actions()[0].menu().actions()]


def test_the_menu_is_in_it_and_english_when_the_plugin_is_gone(speaking, desktop):  # noqa: F811
    speaking("de_CH", GERMAN)
    stand_in, plugin = desktop()
    assert {"Optionen …", "Aktuelle Ebene schärfen …", "Find buildings…"} <= set(entries(stand_in))
    plugin.unload()
    assert tr("Options…") == "Options…"


def test_a_plugin_that_is_loaded_again_follows_the_settings(speaking, desktop):  # noqa: F811
    speaking("de", GERMAN)
    desktop()[1].unload()
    speaking("it", GERMAN)
    stand_in, _plugin = desktop()
    assert "Options…" in entries(stand_in) and "Optionen …" not in entries(stand_in)
