"""Hypothesis' `builds` for records: it would look up their types, some of which are imported for mypy only."""

from __future__ import annotations

from hypothesis import strategies as st


def built(kind, *arguments, **named):
    """Draw the arguments of a record, and make it."""

    def make(*values, **others):
        return kind(*values, **others)

    return st.builds(make, *arguments, **named)
