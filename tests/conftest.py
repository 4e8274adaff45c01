"""What all tests share: Qt draws nowhere, and no sound process is started by accident."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
