"""A sound server of one's own, with an output that nobody hears, and a recorder that listens to it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from array import array
from pathlib import Path
from typing import NamedTuple

RATE = 48_000
PIECE_SAMPLES = 480
STARTS_WITHIN_SECONDS = 10.0


def missing_tools() -> str:
    """Say what keeps a server from being started here; empty when nothing does."""
    missing = [tool for tool in ("pulseaudio", "parec", "pactl") if shutil.which(tool) is None]
    return f"{', '.join(missing)} not installed" if missing else ""


class SoundServer:
    """PulseAudio with a null sink, cut off from any other on the computer; a context manager."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="snd"))  # short: a socket's path is bounded
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def _socket(self) -> Path:
        return self._folder / "native"

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs to find this server, and no other."""
        own = {"HOME": self._folder, "XDG_RUNTIME_DIR": self._folder, "PULSE_SERVER": f"unix:{self._socket}"}
        return {**os.environ, **{key: str(value) for key, value in own.items()}, "QT_QPA_PLATFORM": "offscreen"}

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._socket.unlink(missing_ok=True)
        modules = [f"module-native-protocol-unix socket={self._socket} auth-anonymous=1"]
        modules.append(f"module-null-sink sink_name=quiet rate={RATE} channels=1")
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        for module in modules:
            command += ["-L", module]
        self._process = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_until(self._answers, STARTS_WITHIN_SECONDS, "the sound server to answer")

    def kill(self) -> None:
        """End it without a word, as a crash does."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def hang(self) -> None:
        """Let it stand still."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it go on after `hang`."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def control(self, *arguments: str) -> None:
        """Tell it something through pactl."""
        subprocess.run(["pactl", *arguments], env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as line:
            try:
                line.connect(str(self._socket))
            except OSError:
                return False
        command = ["pactl", "list", "short", "sinks"]
        listed = subprocess.run(command, env=self.environment, capture_output=True, check=False)
        return b"quiet" in listed.stdout


class Sound(NamedTuple):
    """What was heard: samples, and the real instant of sample 0 and the seconds of a sample, fitted to arrivals."""

    samples: array[int]
    began: float
    sample_seconds: float

    def instant(self, index: int) -> float:
        """Tell when a sample was heard, on `time.perf_counter`."""
        return self.began + index * self.sample_seconds


class Recorder:
    """Listens to the output of a server; a context manager that listens from its beginning to its end."""

    def __init__(self, server: SoundServer, output: str = "quiet") -> None:
        self._output = output
        self._server = server
        self._samples = array("h")
        self._arrivals: list[tuple[int, float]] = []

    def __enter__(self):
        shape = ["--format=s16le", f"--rate={RATE}", "--channels=1", "--raw", "--latency-msec=10"]
        command = ["parec", f"--device={self._output}.monitor", *shape]
        self._process = subprocess.Popen(
            command, env=self._server.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        wait_until(lambda: len(self._arrivals) > 0, STARTS_WITHIN_SECONDS, "the recording to begin")
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def sound(self) -> Sound:
        """Hand over what was heard so far."""
        began, sample_seconds = _line_below(self._arrivals[:])
        return Sound(self._samples[:], began, sample_seconds)

    def _listen(self) -> None:
        assert self._process.stdout is not None
        rest = b""
        while piece := os.read(self._process.stdout.fileno(), 1 << 16):
            at = time.perf_counter()
            rest += piece
            whole = len(rest) // 2 * 2
            self._samples.frombytes(rest[:whole])
            rest = rest[whole:]
            self._arrivals.append((len(self._samples), at))


def wait_until(condition, seconds: float, what: str) -> None:
    """Look every 10 ms until a condition holds; fails after `seconds`."""
    until = time.perf_counter() + seconds
    pause = threading.Event()
    while not condition():
        if time.perf_counter() > until:
            raise AssertionError(f"waited {seconds:g} s for {what}")
        pause.wait(0.01)


def _line_below(arrivals: list[tuple[int, float]]) -> tuple[float, float]:
    """Fit a line to the earliest arrivals: a piece can come late, but not early.

    The earliest in each of up to 20 stretches stands for it; least squares through those.
    """
    steady = arrivals[len(arrivals) // 10 :]
    if len(steady) < 40:
        count, at = arrivals[-1]
        return at - count / RATE, 1 / RATE
    size = len(steady) // 20
    stretches = [steady[begin : begin + size] for begin in range(0, size * 20, size)]
    points = [min(stretch, key=lambda arrival: arrival[1] - arrival[0] / RATE) for stretch in stretches]
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / sum((x - mean_x) ** 2 for x, _ in points)
    return mean_y - slope * mean_x, slope


def onsets(samples: array[int], loud: int = 400, quiet_samples: int = 960) -> list[int]:
    """Find where sound begins after at least 20 ms of silence."""
    found: list[int] = []
    last_heard = -quiet_samples
    for begin in range(0, len(samples), PIECE_SAMPLES):
        piece = samples[begin : begin + PIECE_SAMPLES]
        if max(piece) < loud and min(piece) > -loud:
            continue
        for index, value in enumerate(piece, begin):
            if abs(value) >= loud:
                if index - last_heard >= quiet_samples:
                    found.append(index)
                last_heard = index
    return found
