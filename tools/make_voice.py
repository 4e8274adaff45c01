"""Makes resources/voice/*.wav: every spoken clip of core/session/clips.py, with a freely licensed voice, once.

Run it as `python3 tools/make_voice.py [FOLDER]` on Debian 12 with the packages flite (2.2) and sox. The voice is
flite's "rms", a man of CMU Arctic; its licence is read in /usr/share/doc/flite/copyright and summed up in
docs/licences.md. With the same versions of these packages the bytes are the same each time: nothing is random, and sox
adds no dither.

Flite speaks; sox takes off rumble and boom, lifts what makes consonants, and brings it to 48 kHz; the rest is done
here.
Why this voice of those that Debian has: docs/decisions/spoken-clips.md.
"""

from __future__ import annotations

import math
import subprocess
import sys
import tempfile
import wave
from array import array
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from sciatica_timer.core.session.clips import TEXTS
from tools.loudness import loudness

RATE = 48_000
PEAK = 28_000  # of 32767; nothing is higher
LOUDNESS = -20.0  # LKFS; the tones lie about -21
FADE_SECONDS = 0.004
QUIET = 0.012  # of a clip's peak, 38 dB below it: what is lower at either end is cut off
LEAD_SECONDS, TAIL_SECONDS = 0.003, 0.015  # kept before and after what is not quiet
VOICE = "rms"
EQUALISER = "highpass 90 equalizer 250 1q -3 equalizer 2800 1q 4 treble 3 4500"
STRETCHED = 1.04  # a little slower than the voice's own speed
LEAST_STRETCHED = 0.75
SHORTER = 0.96  # the step by which a clip that is too long is spoken faster
SPOKEN = {  # written otherwise than in TEXTS, because this voice says it better so: without a pause at the comma
    "left-leg-right-arm": "left leg right arm",
    "right-leg-left-arm": "right leg left arm",
}


NUMBERS = ((12, 0.6), (20, 0.8), (30, 0.9))  # up to this one, seconds at most; they are counted once a second


def longest(name: str) -> float:
    """Tell how many seconds a clip may last, so that it fits between tones."""
    if name == "hold":
        return 0.5
    if name.startswith("number-"):
        number = int(name.removeprefix("number-"))
        return next(seconds for upto, seconds in NUMBERS if number <= upto)
    words = len(TEXTS[name].replace("-", " ").split())
    is_told_at_leisure = name.startswith(("exercise-", "position-", "equipment-"))
    return 0.4 + 0.38 * words if is_told_at_leisure else 0.32 + 0.3 * words


def render(name: str, text: str) -> array[int]:
    """Speak a text as slowly as its clip's length allows; 48 kHz samples."""
    stretch = STRETCHED
    while True:
        with tempfile.TemporaryDirectory() as folder:
            spoken = Path(folder) / "spoken.wav"
            command = ["flite", "-voice", VOICE, "--setf", f"duration_stretch={stretch:.4f}", "-t", text, "-o"]
            subprocess.run([*command, str(spoken)], check=True)
            samples = _trimmed(_equalised(spoken))
        if len(samples) <= longest(name) * RATE:
            return _levelled(samples)
        stretch *= SHORTER
        if stretch < LEAST_STRETCHED:
            raise SystemExit(f"{name} is too long, however fast it is spoken: {len(samples) / RATE:.2f} s.")


def _equalised(file: Path) -> array[int]:
    shape = f"-t raw -r {RATE} -c 1 -e signed -b 16 -L -".split()
    command = ["sox", "-D", str(file), *shape, "gain", "-8", *EQUALISER.split(), "rate", "-h", str(RATE)]
    samples = array("h", subprocess.run(command, check=True, capture_output=True).stdout)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _trimmed(samples: array[int]) -> array[int]:
    """Cut off what is quiet at either end, but for a few milliseconds, and fade both ends."""
    quiet = QUIET * max(map(abs, samples))
    heard = [index for index, value in enumerate(samples) if abs(value) > quiet]
    begin = max(0, heard[0] - round(LEAD_SECONDS * RATE))
    kept = samples[begin : heard[-1] + round(TAIL_SECONDS * RATE)]
    fade = round(FADE_SECONDS * RATE)
    for step in range(fade):
        share = 0.5 - 0.5 * math.cos(math.pi * step / fade)
        kept[step] = round(kept[step] * share)
        kept[-1 - step] = round(kept[-1 - step] * share)
    return kept


def _levelled(samples: array[int]) -> array[int]:
    """Bring a clip to the common loudness; rounds off the few peaks that would be too high."""
    factor = 10 ** ((LOUDNESS - loudness(samples)) / 20)
    return array("h", [_rounded_off(value * factor) for value in samples])


def _rounded_off(value: float) -> int:
    """Leave what is below half the peak as it is, and bend what is above towards the peak."""
    bend = PEAK / 2
    if abs(value) <= bend:
        return round(value)
    return round(math.copysign(bend + bend * math.tanh((abs(value) - bend) / bend), value))


def write(folder: Path) -> None:
    """Write every clip into a folder, and take away what is none."""
    clips = {name: render(name, SPOKEN.get(name, text)) for name, text in TEXTS.items()}
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.wav"):
        stale.unlink()
    for name, samples in clips.items():
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "voice")
