"""The least that a PySide6 program with a window can be: what the app's start is held against."""

from __future__ import annotations

import os
import time

from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    painted = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            print(time.monotonic() - float(os.environ["BENCH_SPAWNED"]), flush=True)


app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
