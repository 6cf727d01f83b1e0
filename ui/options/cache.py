"""How much the plugin keeps that can be made again, and a way to be rid of it."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ...plugin.host.engine_state import cache_folder, disk_use_mb, empty_cache
from ...plugin.host.work import Work
from ...plugin.identity import tr


class CacheRow(QWidget):
    """Size of the cache, counted in the background, and a button that empties it.

    Args:
        parent: The page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QLabel("…", self)
        self._size.setToolTip(str(cache_folder()))
        self._empty = QPushButton(tr("Empty"), self)
        self._empty.setObjectName("s2srEmptyCache")
        self._empty.setEnabled(False)
        self._empty.clicked.connect(lambda: self._work(True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._size, 1)
        layout.addWidget(self._empty)
        self._work(False)

    def _work(self, empty: bool) -> None:
        def count(_feedback) -> tuple:
            if empty:
                empty_cache()
            return cache_folder().is_dir(), disk_use_mb(cache_folder())

        self._counting = Work(tr("Counting the cache"), count)
        self._counting.over.connect(self._tell)
        self._counting.start()

    def _tell(self) -> None:
        if sip.isdeleted(self) or self._counting.result is None:
            return
        there, megabytes = self._counting.result
        self._size.setText(tr("{megabytes} MB: the sample and its results").format(megabytes=megabytes) if there else tr("empty"))
        self._empty.setEnabled(there)
