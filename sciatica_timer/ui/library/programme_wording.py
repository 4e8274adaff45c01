"""Words for programmes: how many exercises, how long, how many changes of position."""

from __future__ import annotations

from sciatica_timer.ui.translation import tr


def minutes_words(seconds: float) -> str:
    """Say a length of time in whole minutes, such as "10 min"."""
    return tr("{0} min").format(max(1, round(seconds / 60)))


def count_words(exercises: int) -> str:
    """Return how many exercises there are."""
    return tr("1 exercise") if exercises == 1 else tr("{0} exercises").format(exercises)


def changes_words(changes: int) -> str:
    """Return how often the position changes."""
    if not changes:
        return tr("One position")
    return tr("1 change of position") if changes == 1 else tr("{0} changes of position").format(changes)


def deleted_words(name: str, *, was_of_day: bool) -> str:
    """Say that a programme was deleted, and what else is gone with it."""
    deleted = tr("“{0}” was deleted.").format(name)
    of_day = tr("It was your programme of the day.")
    return f"{deleted} {of_day}" if was_of_day else deleted


def saving_words(changes: int) -> str:
    """Return what another order would save."""
    if changes == 1:
        return tr("Another order saves 1 change of position.")
    return tr("Another order saves {0} changes of position.").format(changes)
