"""Comparing two sets of layers on the map canvas."""
