"""What the toolbox, the modeler and qgis_process need of every algorithm."""

from __future__ import annotations

import configparser
import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from s2sr.plugin.identity import HOMEPAGE, ROOT
from s2sr.tests.packaging.zip_rules import REQUIRED

NAMES = (
    "superresolve",
    "superresolvestack",
    "enforceconsistency",
    "buildingfootprints",
    "assessfootprints",
    "installengine",
    "checkengine",
)
FIGURES = {"MEAN_BIAS_DN", "MAX_BIAS_DN", "RMSE_DN", "PIXEL_MEAN_RMSE_DN"}


def test_provider_is_registered():
    provider = QgsApplication.processingRegistry().providerById("s2sr")
    assert provider.name() == "Sentinel-2 Super-Resolution"
    assert sorted(algorithm.name() for algorithm in provider.algorithms()) == sorted(NAMES)
    assert not provider.icon().isNull() and Path(provider.svgIconPath()).is_file()
    assert provider.supportedOutputRasterLayerExtensions() == ["tif"]
    assert provider.supportedOutputVectorLayerExtensions() == ["gpkg", "geojson", "fgb"]
    assert provider.defaultVectorFileExtension() == "gpkg" and not provider.supportsNonFileBasedOutput()


@pytest.mark.parametrize("name", NAMES)
def test_algorithm_is_complete(algorithm, name):
    made = algorithm(name)
    assert made.id() == f"s2sr:{name}"
    assert made.displayName() and made.group() and made.groupId().isascii() and made.groupId().islower()
    assert len(made.tags()) >= 5 and made.shortDescription().endswith(".")
    assert Path(made.svgIconPath()).is_file() and not made.icon().isNull()
    assert made.helpUrl() == f"{HOMEPAGE}algorithms/{name}/"
    assert type(made.createInstance()) is type(made)


@pytest.mark.parametrize("name", NAMES)
def test_help_is_built_from_the_parameters(algorithm, name):
    made = algorithm(name)
    for parameter in made.parameterDefinitions():
        assert parameter.help(), parameter.name()
        assert parameter.help() in made.shortHelpString()
        assert parameter.name().isupper()
    assert "<" not in made.shortHelpString()


@pytest.mark.parametrize("name", NAMES)
def test_defaults_are_accepted_and_can_be_stored(algorithm, name):
    for parameter in algorithm(name).parameterDefinitions():
        json.dumps(parameter.defaultValue())
        optional = bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        if optional or parameter.defaultValue() is not None:
            assert parameter.checkValueIsAcceptable(parameter.defaultValue()), parameter.name()


def test_outputs_of_super_resolve(algorithm):
    names = {output.name() for output in algorithm("superresolve").outputDefinitions()}
    assert names == {"OUTPUT", "BASELINE", "REPORT", *FIGURES, "DEVICE", "SECONDS"}


def test_outputs_of_building_footprints(algorithm):
    names = {output.name() for output in algorithm("buildingfootprints").outputDefinitions()}
    assert names == {
        "OUTPUT", "DENSITY", "PROBABILITY", "REPORT", "REPORT_HTML", "FEATURES", "AREA_M2", "MODEL", "DEVICE", "SECONDS",
    }  # fmt: skip


@pytest.mark.parametrize("name", NAMES[:3])
def test_whatever_makes_a_raster_says_how_far_it_is_from_its_input(algorithm, name):
    assert {output.name() for output in algorithm(name).outputDefinitions()} >= FIGURES


def test_metadata_has_what_the_site_asks_for():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    assert all(general.get(key) for key in REQUIRED)
    assert general["qgisMinimumVersion"] == "3.22" and general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes" and (ROOT / general["icon"]).is_file()
    assert "GNU GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")
