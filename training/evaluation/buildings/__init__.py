"""Measures footprints on places with known buildings that no network has seen."""
