"""What every algorithm of the plugin shares."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtGui import QIcon

from ..identity import HOMEPAGE, icon, icon_path, tr


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm whose help is written beside its parameters and whose texts are class attributes.

    Attributes:
        NAME: Second half of the algorithm's id; never changed.
        LABEL: Name that users see.
        GROUP: Group in the toolbox; its id is the first word in lower case.
        SUMMARY: One sentence.
        DESCRIPTION: Paragraphs of help, one a line.
        TAGS: Words that find the algorithm.
        ICON: Name of its icon.
    """

    NAME = ""
    LABEL = ""
    GROUP = ""
    SUMMARY = ""
    DESCRIPTION = ""
    TAGS: tuple = ()
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
        return list(dict.fromkeys([*self.TAGS, *(tr(tag) for tag in self.TAGS)]))

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
        lines += [f"{parameter.description()}: {parameter.help()}" for parameter in shown]
        return "\n".join(line for line in lines if line)

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Adds a parameter with its help."""
        parameter.setHelp(tr(help_text))
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)
