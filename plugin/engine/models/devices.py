"""Makes onnxruntime sessions on the device that was asked for, and says which one it really is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

from s2sr.plugin.engine.errors import CardError, DeviceError, EngineError
from s2sr.plugin.engine.models import vino
from s2sr.plugin.engine.sentences import Sentence, shortened

if TYPE_CHECKING:
    from s2sr.plugin.engine.sensor.sampling import Array

PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINO",
    "cpu": "CPUExecutionProvider",
}
DEVICES = ("auto", "cpu", "openvino", "cuda", "directml", "coreml")
PRECISIONS = ("auto", "full", "fast")
AUTO_ORDER = ("cuda", "directml")
"""Tried by ``auto`` before the processor. The others change figures or fail on some graphs: they are used when asked for."""
EXACT = {"cuda": {"use_tf32": "0"}}
"""Options of providers that would round what enters a convolution, unasked, to 11 bits of mantissa."""
OUT_OF_MEMORY = (
    "out of memory",
    "failed to allocate",
    "bad_alloc",
    "cudnn_status_alloc_failed",
    "cuda failure 2",
    "not enough memory",
)
Graph = Union[Path, bytes]
"""A file, or what would stand in one."""
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


def make_session(graph: Path, device: str, threads: int, log: Log, exact: bool = False) -> tuple[str, Any]:
    """Creates a session and reads back what it runs on.

    Args:
        graph: The ONNX file.
        device: One of :data:`DEVICES`.
        threads: Threads of the processor; 0 for all.
        log: Told where a device cannot be used, and another is.
        exact: Whether a graphics card has to compute in 32 bits where it would take fewer by itself.

    Returns:
        The device's name and the session.
    """
    from s2sr.plugin.engine.models.graph_files import check_graph

    check_graph(graph)
    available = available_providers()
    wanted = [device] if device != "auto" else [name for name in AUTO_ORDER if PROVIDERS[name] in available] + ["cpu"]
    reason = ""
    for name in wanted:
        session, reason = try_session(graph, name, threads, available, exact)
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


def try_session(graph: Graph, name: str, threads: int, available: list[str], exact: bool) -> tuple[Any, str]:
    """Returns a session on a device, or none and why; see :func:`make_session`.

    Raises:
        CardError: where it fails on the processor, and so everywhere.
    """
    onnxruntime, provider = runtime(), PROVIDERS[name]
    if provider not in available:
        if name == "openvino":
            return None, Sentence("the package {package} is not installed", package="openvino")
        version = onnxruntime.__version__
        return None, Sentence("onnxruntime {version} here has no {provider}", version=version, provider=provider)
    try:
        if name == "openvino" and isinstance(graph, Path):
            return vino.VinoSession(graph, threads), ""
        session = _session(onnxruntime, graph, name, threads, exact)
    except Exception as error:
        if name == "cpu":
            raise CardError(
                "{graph} cannot be opened as an ONNX model: {why}",
                "Is the file whole, and ONNX?",
                graph=graph.name if isinstance(graph, Path) else "it",
                why=_one_line(error),
            ) from error
        return None, _one_line(error)
    if provider not in session.get_providers():
        return None, Sentence("the session runs on {providers} instead", providers=", ".join(session.get_providers()))
    return session, ""


def _session(onnxruntime: Any, graph: Graph, name: str, threads: int, exact: bool) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = threads
    options.enable_mem_pattern = False
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # other tiles are tied meanwhile
    options.log_severity_level = 3
    if name == "cuda" and hasattr(onnxruntime, "preload_dlls"):
        onnxruntime.preload_dlls()
    given = (PROVIDERS[name], EXACT[name]) if exact and name in EXACT else PROVIDERS[name]
    providers = [given, *([] if name == "cpu" else [PROVIDERS["cpu"]])]
    return onnxruntime.InferenceSession(str(graph) if isinstance(graph, Path) else graph, options, providers=providers)


def available_providers() -> list[str]:
    """Returns what a session can be asked to run on: onnxruntime's execution providers, and OpenVINO."""
    return [*runtime().get_available_providers(), *([PROVIDERS["openvino"]] if vino.version() else [])]
