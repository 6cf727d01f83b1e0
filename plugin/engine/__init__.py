"""The engine. onnxruntime's telemetry is off in every process that imports any of it; it is read once, when onnxruntime is imported."""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
