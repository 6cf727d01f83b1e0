"""Makes onnxruntime sessions on the device that was asked for, and says which one it really is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from s2sr.plugin.engine.errors import CardError, DeviceError, EngineError
from s2sr.plugin.engine.sentences import Sentence, shortened

if TYPE_CHECKING:
    from s2sr.plugin.engine.sensor.sampling import Array

PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
DEVICES = ("auto", "cpu", "openvino", "cuda", "directml", "coreml")
AUTO_ORDER = ("cuda", "directml")
"""Tried by ``auto`` before the processor. The others change figures or fail on some graphs: they are used when asked for."""
OUT_OF_MEMORY = (
    "out of memory",
    "failed to allocate",
    "bad_alloc",
    "cudnn_status_alloc_failed",
    "cuda failure 2",
    "not enough memory",
)
Log = Callable[[str, str], None]
"""Takes a sentence and its level, ``info`` or ``warning``."""


def runtime() -> Any:
    """Returns the module ``onnxruntime``, which tells nobody anything.

    ``ORT_DISABLE_TELEMETRY``, which the engine's package sets, ends it at the import; builds that leave it to Windows need the call.
    """
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    onnxruntime.set_default_logger_severity(3)
    return onnxruntime


def run_session(session: Any, inputs: dict[str, Array], device: str) -> Array:
    """Runs a graph of one output on one example.

    Raises:
        MemoryError: where the device's memory does not do.
        EngineError: where it fails otherwise.
    """
    try:
        result: Array = session.run(None, inputs)[0][0]
        kind = result.dtype.kind
    except Exception as error:
        if any(words in str(error).lower() for words in OUT_OF_MEMORY):
            raise MemoryError(str(error)) from error
        raise EngineError(
            "the network failed on {device}: {why}", "Try DEVICE=cpu.", device=device, why=_one_line(error)
        ) from error
    if kind != "f":
        raise EngineError("the network gives {dtype}, no floats", "It is no graph that a card can describe.", dtype=result.dtype)
    return result


def _one_line(error: Exception) -> str:
    return shortened(" ".join(str(error).split()), 300)


def make_session(graph: Path, device: str, threads: int, log: Log) -> tuple[str, Any]:
    """Creates a session and reads back what it runs on.

    Returns:
        The device's name and the session.
    """
    from s2sr.plugin.engine.models.graph_files import check_graph

    check_graph(graph)
    onnxruntime = runtime()
    available = _available(onnxruntime)
    wanted = [device] if device != "auto" else [name for name in AUTO_ORDER if PROVIDERS[name] in available] + ["cpu"]
    reason = ""
    for name in wanted:
        session, reason = _try(onnxruntime, graph, name, threads, available)
        if session is not None:
            return name, session
        if device == "auto":
            log(Sentence("{device} cannot be used ({reason}); falling back", device=name, reason=reason), "warning")
    have = ", ".join(name for name, provider in PROVIDERS.items() if provider in available)
    raise DeviceError(
        "DEVICE={device} cannot be had: {reason}",
        "This engine has: {have}. Use one of them, or auto.",
        device=device,
        reason=reason,
        have=have,
    )


def _try(onnxruntime: Any, graph: Path, name: str, threads: int, available: list[str]) -> tuple[Any, str]:
    provider = PROVIDERS[name]
    if provider not in available:
        version = onnxruntime.__version__
        return None, Sentence("onnxruntime {version} here has no {provider}", version=version, provider=provider)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = threads
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # other tiles are tied meanwhile
    options.log_severity_level = 3
    if name == "cuda" and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()
    plugged = any(device.ep_name == provider for device in _plugged_devices(onnxruntime))
    try:
        if plugged:
            _add_plugged(onnxruntime, options, provider, threads)
            session = onnxruntime.InferenceSession(str(graph), options)
        else:
            session = onnxruntime.InferenceSession(
                str(graph), options, providers=[provider, *([] if name == "cpu" else [PROVIDERS["cpu"]])]
            )
    except Exception as error:
        if name == "cpu":
            raise CardError(
                "{graph} cannot be opened as an ONNX model: {why}",
                "Is the file whole, and ONNX?",
                graph=graph.name,
                why=_one_line(error),
            ) from error
        return None, _one_line(error)
    if provider not in session.get_providers():
        return None, Sentence("the session runs on {providers} instead", providers=", ".join(session.get_providers()))
    return session, ""


def _available(onnxruntime: Any) -> list[str]:
    providers = list(onnxruntime.get_available_providers())
    try:
        import onnxruntime_ep_openvino
    except ImportError:
        return providers
    if PROVIDERS["openvino"] not in providers:
        try:
            onnxruntime.register_execution_provider_library("openvino", onnxruntime_ep_openvino.get_library_path())
        except Exception as error:
            if "already" not in str(error):
                return providers
        providers.append(PROVIDERS["openvino"])
    return providers


def _plugged_devices(onnxruntime: Any) -> list[Any]:
    found: list[Any] = onnxruntime.get_ep_devices() if hasattr(onnxruntime, "get_ep_devices") else []
    return [device for device in found if device.ep_name == PROVIDERS["openvino"]]


def _add_plugged(onnxruntime: Any, options: Any, provider: str, threads: int) -> None:
    cpu = onnxruntime.OrtHardwareDeviceType.CPU
    devices = [d for d in _plugged_devices(onnxruntime) if d.ep_name == provider and d.device.type == cpu]
    precise = {"INFERENCE_PRECISION_HINT": "f32", **({"INFERENCE_NUM_THREADS": str(threads)} if threads else {})}
    options.add_provider_for_devices(devices, {"load_config": json.dumps({"CPU": precise})})
