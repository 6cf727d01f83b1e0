"""Errors of the training package; each is worded for the person at the keyboard, and the commands end with 2 on them."""

from __future__ import annotations


class TrainingError(Exception):
    """Something that the person who started the command can mend."""


class ConfigError(TrainingError):
    """A configuration that cannot be followed."""


class DataError(TrainingError):
    """Data that are missing or malformed."""
