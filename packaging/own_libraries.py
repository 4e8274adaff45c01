"""Owns that programs the packaged app starts, a browser or a speaking program, get the system's libraries, not ours.

The starter puts the app's own folder into LD_LIBRARY_PATH; the linker has read it by now, and children need it not.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before
