"""What every algorithm of the plugin shares."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..host.engine import run_engine
from ..host.titles import name_on_completion
from ..identity import HOMEPAGE, icon, icon_path, labelled, tr

ALTERNATIVE = "s2sr_alternative"
"""Key of the metadata of a parameter that is one of several of which one is given."""
CALLED = "s2sr_called"
"""Key of the metadata of a parameter that sentences call other than its label does."""
PACKAGE = __name__.rsplit(".plugin.", 1)[0]


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm whose help is written beside its parameters and whose texts are class attributes, marked and translated when asked for.

    Attributes:
        NAME: Second half of the algorithm's id; never changed.
        LABEL: Name that users see.
        GROUP: Group in the toolbox; its id is the first word in lower case.
        SUMMARY: One sentence.
        DESCRIPTION: Paragraphs of help, one a line.
        TAGS: Words that find the algorithm, with commas between.
        ICON: Name of its icon.
    """

    NAME = ""
    LABEL = ""
    GROUP = ""
    SUMMARY = ""
    DESCRIPTION = ""
    TAGS = ""
    ICON = "s2sr"

    def createInstance(self) -> Algorithm:
        """Returns a new one of the same kind."""
        return type(self)()

    def name(self) -> str:
        """Returns the second half of the id."""
        return self.NAME

    def displayName(self) -> str:
        """Returns the name that users see."""
        return tr(self.LABEL)

    def group(self) -> str:
        """Returns the group in the toolbox."""
        return tr(self.GROUP)

    def groupId(self) -> str:
        """Returns the group's id."""
        return self.GROUP.split()[0].lower()

    def tags(self) -> list:
        """Returns the words that find the algorithm, in English and in the user's language."""
        return list(dict.fromkeys([*self.TAGS.split(","), *tr(self.TAGS).split(",")]))

    def icon(self) -> QIcon:
        """Returns the algorithm's icon."""
        return icon(self.ICON)

    def svgIconPath(self) -> str:
        """Returns the icon's file."""
        return str(icon_path(self.ICON))

    def helpUrl(self) -> str:
        """Returns the algorithm's page in the user guide."""
        return f"{HOMEPAGE}algorithms/{self.NAME}/"

    def shortDescription(self) -> str:
        """Returns one sentence."""
        return tr(self.SUMMARY)

    def shortHelpString(self) -> str:
        """Returns the help: the description, then each parameter's own help; a paragraph a line, no HTML."""
        shown = [parameter for parameter in self.parameterDefinitions() if parameter.help()]
        lines = [tr(self.SUMMARY), *tr(self.DESCRIPTION).splitlines()]
        lines += [labelled(parameter.description(), parameter.help()) for parameter in shown]
        return "\n".join(line for line in lines if line)

    def called(self, name: str) -> str:
        """Returns a parameter as its users know it: by its label in dialogs, by its name in scripts."""
        parameter = self.parameterDefinition(name)
        return f"{parameter.metadata().get(CALLED) or parameter.description()} ({name})"

    def worded(self, sentence: str) -> str:
        """Returns a sentence in which parameters that it names are called as users know them; paths and ``NAME=value`` stay."""
        names = "|".join(parameter.name() for parameter in self.parameterDefinitions())
        found = rf"(?<![\w/\\.\-(])(?:{names})(?![\w/\\=\-)]|\.\w)"
        return re.sub(found, lambda match: self.called(match.group()), sentence) if names else sentence

    def run_engine(self, command: str, options: list, outputs: list, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Runs a command of the engine and returns its result; see :func:`s2sr.plugin.host.engine.run_engine`.

        Raises:
            QgsProcessingException: As there; parameters in its sentence are called as users know them.
        """
        try:
            return run_engine(command, options, outputs, feedback)
        except QgsProcessingException as error:
            raise QgsProcessingException(self.worded(str(error))) from error

    def call(self, name: str, output: str, title: str, context: QgsProcessingContext) -> None:
        """Has an output bear a title in the project, unless the user named it.

        Args:
            name: Of the destination.
            output: Its file.
            title: What it is called.
            context: Of the run.
        """
        name_on_completion(output, self.parameterDefinition(name), title, context)

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        advanced: bool = False,
        shown: str = "",
        alternative: bool = False,
        called: str = "",
    ) -> None:
        """Adds a parameter with its help.

        Args:
            parameter: The parameter.
            help_text: Its help, translated.
            advanced: Whether dialogs hide it at first.
            shown: Class in ``ui.parameters.choosing`` that makes its widget in dialogs; QGIS's own if empty.
            alternative: Whether it is one of several of which one is given, so that none is optional by itself.
            called: How sentences call it, where its label would not do.
        """
        if shown:
            parameter.setMetadata({"widget_wrapper": {"class": f"{PACKAGE}.ui.parameters.choosing.{shown}"}})
        if alternative:
            parameter.setMetadata({**parameter.metadata(), ALTERNATIVE: True})
        if called:
            parameter.setMetadata({**parameter.metadata(), CALLED: called})
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)
