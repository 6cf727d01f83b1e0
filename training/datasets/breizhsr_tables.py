"""Turns BreizhSR's pickled tables into JSON lines, without running code from them and without pandas.

A pickle is a program: it names functions, and loading it calls them. Here a table is loaded with stand-ins for the few names
that pandas (1.0 to 3) and numpy write for a table, so what comes out are plain records, read by this module alone. Any other name
ends the reading before anything is called. ``python -m s2sr.training.datasets.breizhsr_tables ROOT`` converts a data set.
"""

from __future__ import annotations

import argparse
import json
import math
import pickle  # nosec B403
import re
import sys
from collections import OrderedDict
from datetime import date, datetime, timedelta
from pathlib import Path, PurePath, PurePosixPath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from s2sr.training.datasets.reading import need
from s2sr.training.errors import DataError

SOURCE = "Zenodo 11551220"
TABLES = ("dataset_train", "dataset_test")
COLUMNS = ("spot6_image", "sen2_acquisitions", "dates_sen2", "dates_spot6")
KNOWN_CODE = re.compile(r"b1|[iuf][1248]|M8|[SU]\d{1,6}|O8?")
UNITS = {7: "s", 8: "ms", 9: "us", 10: "ns"}


class Record:
    """What stands in for an object of pandas or numpy: the arguments it was made with and the state it was given, nothing else.

    Pickles make most objects without calling ``__init__``; those have no arguments.
    """

    arguments: tuple[Any, ...] = ()
    state: Any = None

    def __init__(self, *arguments: Any) -> None:
        self.arguments = arguments

    def __setstate__(self, state: Any) -> None:
        """Keeps the state."""
        self.state = state


class Frame(Record):
    """Stands in for a table."""


class Blocks(Record):
    """Stands in for a table's blocks of columns."""


class Index(Record):
    """Stands in for an index."""


class RangeIndex(Index):
    """Stands in for an index that counts."""


class Categories(Record):
    """Stands in for the type of a column of categories."""


class Kind(Record):
    """Stands in for a type of numpy: its code, and as state the byte order and the unit of times.

    numpy's own loader believes what a state says of the memory, which a forged one can abuse; so only the code is believed.
    """

    def dtype(self) -> np.dtype[Any]:
        """Returns the type of numpy.

        Raises:
            ValueError: if the code is not one of truth values, numbers, times, texts or objects.
        """
        code = str(self.arguments[0])
        if not KNOWN_CODE.fullmatch(code):
            raise ValueError(f"an array of type {code!r}")
        if code[0] == "O":
            return np.dtype(object)
        order = str(self.state[1]) if self.state else "="
        unit = f"[{self.state[8][1][0].decode('ascii')}]" if code[0] == "M" else ""
        return np.dtype(f"{order}{code}{unit}")


class Cells(Record):
    """Stands in for an array of numpy, which is made of plain bytes or of the list of its objects."""

    values: NDArray[Any]

    def __setstate__(self, state: Any) -> None:
        """Makes the array of a state: version, shape, type, whether columns come first, and the contents."""
        _, shape, kind, columns_first, contents = state
        self.values = filled(contents, kind.dtype(), shape, "F" if columns_first else "C")


def filled(contents: Any, dtype: np.dtype[Any], shape: tuple[int, ...], order: Any) -> NDArray[Any]:
    """Returns an array of a list of objects, or of the bytes of anything else."""
    if dtype != np.dtype(object):
        return np.frombuffer(contents, dtype).reshape(shape, order=order)
    objects = np.empty(len(contents), object)
    for place, item in enumerate(contents):
        objects[place] = item
    return objects.reshape(shape, order=order)


def empty_array(*arguments: Any) -> Cells:
    """Returns an array whose contents follow."""
    return Cells()


def array_of(buffer: bytes, kind: Kind, shape: tuple[int, ...], order: str = "C", *rest: Any) -> Cells:
    """Returns an array of numbers from its bytes."""
    array = Cells()
    array.values = np.frombuffer(buffer, kind.dtype()).reshape(shape, order="F" if order == "F" else "C")
    return array


def number_of(kind: Kind, contents: bytes) -> Any:
    """Returns a number from its bytes."""
    return backing(np.frombuffer(contents, kind.dtype())).tolist()[0]


def time_of(value: int, freq: Any = None, zone: Any = None, unit: int = 10) -> datetime | None:
    """Returns a time stamp as Python's own, in universal time; none for pandas' "not a time"."""
    moment = np.array([value], np.int64).view(f"datetime64[{UNITS[unit]}]").astype("datetime64[us]").tolist()[0]
    return moment if isinstance(moment, datetime) else None


def encoded(text: str, encoding: str) -> bytes:
    """Returns the bytes that old pickles write as text."""
    return text.encode("latin1")


def block_of(values: Any, placement: Any, ndim: int | None = None) -> tuple[Any, Any]:
    """Returns a block's values and the columns they belong to."""
    return values, placement


def made_index(kind: Any, state: dict[str, Any]) -> Index:
    """Returns an index with its state."""
    index = RangeIndex() if kind is RangeIndex else Index()
    index.state = state
    return index


def made_array(kind: Any, checksum: int, state: Any) -> Record:
    """Returns an array of pandas' own with its state, which may follow later."""
    array = Record()
    array.state = state
    return array


def no_time(*arguments: Any) -> None:
    """Stands in for pandas' "not a time"."""


NUMPY: dict[str, Any] = {
    "ndarray": Cells,
    "dtype": Kind,
    "_reconstruct": empty_array,
    "scalar": number_of,
    "_frombuffer": array_of,
}
PANDAS: dict[str, Any] = {
    "DataFrame": Frame,
    "BlockManager": Blocks,
    "_unpickle_block": block_of,
    "_new_Index": made_index,
    "_new_DatetimeIndex": made_index,
    **dict.fromkeys(("Index", "Int64Index", "UInt64Index", "Float64Index", "NumericIndex", "DatetimeIndex"), Index),
    "RangeIndex": RangeIndex,
    "__pyx_unpickle_NDArrayBacked": made_array,
    **dict.fromkeys(("DatetimeArray", "StringArray", "Categorical", "StringDtype", "DatetimeTZDtype"), Record),
    "CategoricalDtype": Categories,
    "_unpickle_timestamp": time_of,
    "Timestamp": time_of,
    "_nat_unpickle": no_time,
}
OTHERS: dict[str, Any] = {
    "builtins.slice": slice,
    "__builtin__.slice": slice,
    "datetime.datetime": datetime,
    "datetime.date": date,
    "datetime.timedelta": timedelta,
    "collections.OrderedDict": OrderedDict,
    "pathlib.PosixPath": PurePosixPath,
    "pathlib.PurePosixPath": PurePosixPath,
    "_codecs.encode": encoded,
}


class TableReader(pickle.Unpickler):
    """Loads nothing but tables: every name that a pickle may call stands in :data:`NUMPY`, :data:`PANDAS` or :data:`OTHERS`."""

    def find_class(self, module: str, name: str) -> Any:
        """Returns what stands for a name.

        Raises:
            DataError: if the name is none that a table needs.
        """
        library = {"numpy": NUMPY, "pandas": PANDAS}.get(module.partition(".")[0], {})
        found = library.get(name, OTHERS.get(f"{module}.{name}"))
        if found is None:
            raise DataError(f"the table calls {module}.{name}, which no table needs; nothing was run. Do not trust the file")
        return found


def read_pickled_table(path: Path) -> list[dict[str, Any]]:
    """Reads a pickled table.

    Returns:
        Rows: plain values by column, and ``index`` (the row's label).

    Raises:
        DataError: if it is missing, is no table, or calls what no table needs.
    """
    with need(path, SOURCE).open("rb") as file:
        try:
            frame = TableReader(file).load()
            return table_rows(frame)
        except DataError as error:
            raise DataError(f"{path}: {error}") from error
        except (pickle.UnpicklingError, EOFError, AttributeError, LookupError, TypeError, ValueError, MemoryError) as error:
            raise DataError(f"{path} is no pickled table: {type(error).__name__} {error}") from error


def table_rows(frame: Any) -> list[dict[str, Any]]:
    """Returns the rows of a table that stand-ins hold."""
    if not isinstance(frame, Frame) or not isinstance(frame.state, dict):
        raise ValueError(f"it holds a {type(frame).__name__}")
    manager: Any = frame.state.get("_mgr", frame.state.get("_data"))
    if manager.arguments:
        blocks, axes = manager.arguments[:2]
    else:
        state = next(part for part in manager.state if isinstance(part, dict))["0.14.1"]
        blocks, axes = [(block["values"], block["mgr_locs"]) for block in state["blocks"]], state["axes"]
    names, labels = (index_values(axis) for axis in axes[:2])
    columns: dict[str, list[Any]] = {"index": labels}
    for values, placement in blocks:
        places = range(*placement.indices(len(names))) if isinstance(placement, slice) else placement.values.tolist()
        for place, column in zip(places, cells(values, len(labels))):
            columns[str(names[place])] = column
    return [{name: column[i] for name, column in columns.items()} for i in range(len(labels))]


def index_values(index: Record) -> list[Any]:
    """Returns the labels of an index."""
    if isinstance(index, RangeIndex):
        return list(range(*(int(index.state[key]) for key in ("start", "stop", "step"))))
    return cells(index.state["data"], None)[0]


def cells(values: Any, rows: int | None) -> list[list[Any]]:
    """Returns the columns of a block as plain values; an array of one dimension is one column."""
    plain_values = backing(values)
    if rows is not None and plain_values.shape[-1] != rows:
        raise ValueError(f"a column of {plain_values.shape[-1]} rows in a table of {rows}")
    return [[plain(value) for value in column.tolist()] for column in np.atleast_2d(plain_values)]


def backing(values: Any) -> NDArray[Any]:
    """Returns the array of numpy behind an array of pandas; categories are looked up."""
    if isinstance(values, Cells):
        return backing(values.values)
    if isinstance(values, np.ndarray):
        return values.astype("datetime64[us]") if values.dtype.kind == "M" else values
    parts = list(values.state.values()) if isinstance(values.state, dict) else list(values.state)
    array = backing(next(part for part in parts if isinstance(part, Cells)))
    kind = next((part for part in parts if isinstance(part, Categories)), None)
    if kind is None:
        return array
    held = kind.state if isinstance(kind.state, dict) else {"categories": kind.arguments[0]}
    names = np.array([*index_values(held["categories"]), None], object)
    looked_up: NDArray[Any] = names[array]
    return looked_up


def plain(value: Any) -> Any:
    """Returns a cell as what JSON knows: days as ``YYYY-MM-DD``, paths as text, not-a-number as nothing."""
    if isinstance(value, date):
        return value.isoformat()[:10]
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, (Cells, np.ndarray)):
        return [plain(item) for item in backing(value).tolist()]
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, PurePath):
        return value.as_posix()
    if value is None or isinstance(value, (bool, int, str)):
        return value
    raise ValueError(f"a cell holds a {type(value).__name__}")


def convert_table(path: Path) -> Path:
    """Writes ``NAME.jsonl`` beside ``NAME.pkl``, a row a line.

    Raises:
        DataError: if the table cannot be read or lacks a column.
    """
    rows = read_pickled_table(path)
    missing = [column for column in COLUMNS if not rows or column not in rows[0]]
    if missing:
        raise DataError(
            f"{path} has no rows" if not rows else f"{path} has no column {', '.join(missing)}; it has {', '.join(rows[0])}"
        )
    target = path.with_suffix(".jsonl")
    part = target.with_name(target.name + ".part")
    part.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    part.replace(target)
    return target


def convert_tables(root: Path) -> list[Path]:
    """Converts the tables of a data set; returns the files written."""
    return [convert_table(root / f"{name}.pkl") for name in TABLES]


def main(arguments: list[str] | None = None) -> int:
    """Converts the tables of the folder on the command line; 2 where they cannot be read."""
    parser = argparse.ArgumentParser(prog="python -m s2sr.training.datasets.breizhsr_tables", description=__doc__)
    parser.add_argument("root", type=Path, help="folder with dataset_train.pkl and dataset_test.pkl")
    try:
        for path in convert_tables(parser.parse_args(arguments).root):
            print(path)
    except DataError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
