"""Remakes the models that are shipped. The import switches the telemetry of onnxruntime off, before anything imports that."""

import s2sr.plugin.engine  # noqa: F401
