"""Styles of layers of polygons, as QGIS keeps them."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

Colour = tuple[int, int, int]
FILL_ALPHA = 70
"""Of 255: the image below stays in view."""
DOCUMENT = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
 <renderer-v2 type="categorizedSymbol" attr={attribute} symbollevels="0" enableorderby="0" forceraster="0">
  <categories>{categories}</categories>
  <symbols>{symbols}</symbols>
 </renderer-v2>
</qgis>
"""
SYMBOL = """<symbol type="fill" name="{number}" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map">
<Option type="QString" name="color" value="{colour},{alpha}"/><Option type="QString" name="style" value="solid"/>
<Option type="QString" name="outline_color" value="{colour},255"/><Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.4"/><Option type="QString" name="outline_width_unit" value="MM"/>
<Option type="QString" name="joinstyle" value="miter"/></Option></layer></symbol>"""


def categorised(attribute: str, colours: Mapping[str, Colour]) -> str:
    """Returns the QML of polygons that are coloured by the words in an attribute.

    Args:
        attribute: Its name.
        colours: Red, green and blue, 0 to 255, by word, in the legend's order.
    """
    categories = "".join(
        f'<category render="true" symbol="{number}" value={quoted(word)} label={quoted(word)}/>'
        for number, word in enumerate(colours)
    )
    symbols = "".join(
        SYMBOL.format(number=number, colour=",".join(map(str, colour)), alpha=FILL_ALPHA)
        for number, colour in enumerate(colours.values())
    )
    return DOCUMENT.format(attribute=quoted(attribute), categories=categories, symbols=symbols)


def quoted(text: str) -> str:
    """Returns a text as the value of an attribute of XML, in its quotes."""
    return f'"{escape(text)}"'
