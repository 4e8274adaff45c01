"""The voice's workshop: every spoken clip of the app, rendered and checked by `dev.py voice`."""

from pathlib import Path

import sciatica_timer

# The workshop's venv has the app not installed: its folder of resources lies beside it in the checkout.
sciatica_timer.__path__.append(str(Path(__file__).parents[2]))
