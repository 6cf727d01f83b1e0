"""QGIS's side of the engine: its interpreter, its runs, its inputs and its results."""
