# The package itself lies in resources/, beside this one, where mypy does not look for it.
from pathlib import Path

FOLDER: Path
