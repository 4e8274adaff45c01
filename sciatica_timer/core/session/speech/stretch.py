"""One phase as it will be heard: its tones, and the words that are put between them one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sciatica_timer.core.session.cue import TONE_SECONDS, WORD_AFTER_SECONDS, WORD_PREFIX, Cue, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sciatica_timer.core.session.speech.voice import Phrase
    from sciatica_timer.core.session.timeline import Phase

WORD_BEFORE_SECONDS = 0.03  # the next sound, or the end of the phase
BETWEEN_WORDS_SECONDS = 0.14
SENTENCE_SECONDS, BETWEEN_SENTENCES_SECONDS = 1.0, 0.5  # what takes as long is a sentence


def pause_after(seconds: float) -> float:
    """Return how many seconds of silence follow a clip of so many."""
    return BETWEEN_SENTENCES_SECONDS if seconds > SENTENCE_SECONDS else BETWEEN_WORDS_SECONDS


class Stretch:
    """A phase from one instant to another, with its tones; `words` are the cues put between them."""

    def __init__(
        self, phase: Phase, begin: float, end: float, tones: Sequence[Cue], lengths: Mapping[str, float]
    ) -> None:
        """Take the tones that sound in it, in order, and the seconds of every sound by the name of its cue."""
        self.phase, self.begin, self.end = phase, begin, end
        self.words: list[Cue] = []
        self.is_answering = False
        self._lengths = lengths
        self._tones = [(tone.due, tone.due + lengths.get(tone.name, TONE_SECONDS)) for tone in tones]
        self._ticks = {
            round(due, 3): end for (due, end), tone in zip(self._tones, tones, strict=True) if tone.tone is Tone.TICK
        }

    @property
    def said(self) -> frozenset[str]:
        """Return the clips that were put so far."""
        return frozenset(word.word for word in self.words)

    def gaps(self, after: float | None = None) -> list[tuple[float, float]]:
        """Return the silences from an instant on, each with time to hear where it begins and ends."""
        begin = self.begin if after is None else max(self.begin, after)
        free: list[tuple[float, float]] = []
        for due, end in self._sounds():
            if due - WORD_BEFORE_SECONDS > begin:
                free.append((begin, due - WORD_BEFORE_SECONDS))
            begin = max(begin, end + WORD_AFTER_SECONDS)
        if self.end - WORD_BEFORE_SECONDS > begin:
            free.append((begin, self.end - WORD_BEFORE_SECONDS))
        return free

    def put_first(self, phrases: Iterable[Phrase], after: float | None = None) -> bool:
        """Put the first phrase that fits into a gap, into the first gap that holds it; return whether any did."""
        gaps = self.gaps(after)
        for phrase in phrases:
            seconds = self.seconds(phrase)
            start = next((begin for begin, end in gaps if seconds is not None and end - begin >= seconds), None)
            if phrase and start is not None:
                self._put(phrase, start)
                return True
        return False

    def put_exactly(self, phrase: Phrase, at: float) -> bool:
        """Put a phrase at an instant if it fits into the silence there; return whether it does."""
        seconds = self.seconds(phrase)
        fits = seconds is not None and any(begin <= at and at + seconds <= end for begin, end in self.gaps())
        if fits:
            self._put(phrase, at)
        return fits

    def put_word(self, word: str, at: float) -> None:
        """Put a word at an instant unless something else sounds then; after a tick, at once."""
        length = self._lengths.get(WORD_PREFIX + word)
        at = self._ticks.get(round(at, 3), at - WORD_AFTER_SECONDS) + WORD_AFTER_SECONDS
        if length is None or (at + length > self.end - WORD_BEFORE_SECONDS and not self.phase.waits):
            return
        if all(ends <= at or at + length + WORD_BEFORE_SECONDS <= due for due, ends in self._sounds()):
            self._put((word,), at)

    def put_row(self, words: Iterable[str], after: float) -> int:
        """Put words one after the other from an instant on, each into the next gap that holds it; return how many."""
        count = 0
        for word in words:
            if not self.put_first([(word,)], after):
                break
            after = self.words[-1].due + self._lengths[self.words[-1].name] + BETWEEN_SENTENCES_SECONDS
            count += 1
        return count

    def drop_from(self, instant: float) -> None:
        """Take back the words that have not begun by then."""
        self.words = [word for word in self.words if word.due < instant]

    def seconds(self, phrase: Phrase) -> float | None:
        """Return how long it takes to say a phrase; None where one of its clips is not there."""
        lengths = [self._lengths.get(WORD_PREFIX + word) for word in phrase]
        known = [length for length in lengths if length is not None]
        if len(known) < len(lengths):
            return None
        return sum(known) + sum(map(pause_after, known[:-1]))

    def _sounds(self) -> list[tuple[float, float]]:
        words = [(word.due, word.due + self._lengths[word.name]) for word in self.words]
        return sorted([*self._tones, *words])

    def _put(self, phrase: Phrase, at: float) -> None:
        for word in phrase:
            self.words.append(Cue(None, at, self.phase, word))
            length = self._lengths[WORD_PREFIX + word]
            at += length + pause_after(length)


def in_a_row(words: Iterable[str], lengths: Mapping[str, float], at: float) -> Iterator[tuple[float, str]]:
    """Yield when each of some words is said from an instant on, with its name; what cannot be said is left out."""
    for word in words:
        length = lengths.get(WORD_PREFIX + word)
        if length is not None:
            yield at, word
            at += length + pause_after(length)
