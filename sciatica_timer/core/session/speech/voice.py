"""Who is spoken of, and by which voice: the clips of each exercise, and what is to be spoken at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field

from sciatica_timer.core.figure.figure import side_words
from sciatica_timer.core.library.sides import Side
from sciatica_timer.core.session.speech.clip_texts import TEXTS
from sciatica_timer.core.session.speech.clips import exercise_clip, form_clip, move_clip, sentences, slug, step_clip
from sciatica_timer.core.session.speech.language import ENGLISH_WORDING
from sciatica_timer.core.settings import Count, Talk
from sciatica_timer.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sciatica_timer.core.library.exercise import Exercise
    from sciatica_timer.core.session.plan import Planned
    from sciatica_timer.core.session.speech.language import Wording

Phrase = tuple[str, ...]


class Subject(Value):
    """The clips that speak of one exercise: its name, position and equipment, and what works on each side.

    `out` and `back` say its two movements, empty where they have no names; `steps` how it is done, a sentence each.
    `watch` and `easier` hold a row of sentences for each of their lines; `form` names the variant, empty for none.
    """

    name: str
    position: str
    equipment: tuple[str, ...]
    sides: Mapping[Side, str]
    out: str = ""
    back: str = ""
    steps: tuple[str, ...] = ()
    watch: tuple[Phrase, ...] = ()
    easier: tuple[Phrase, ...] = ()
    form: str = ""


class Voice(Value):
    """What is to be spoken, and what can be: the seconds of every tone and clip, by the name of its cue.

    `after_pain` names the clips that are read aloud, in order, once a session was stopped because it hurt more.
    With `asks_felt` each change of exercise begins with the question how it was.
    With `breath` a hold says when to breathe in and out.
    """

    talk: Talk = Talk.OFF
    count: Count = Count.NONE
    lengths: Mapping[str, float] = field(default_factory=dict)
    subjects: Mapping[str, Subject] = field(default_factory=dict)
    after_pain: tuple[str, ...] = ()
    asks_felt: bool = False
    breath: bool = False

    def subject(self, planned: Planned) -> Subject | None:
        """Return what speaks of an exercise of a plan, in its variant where that is known."""
        key = subject_key(planned.exercise_id, planned.variant)
        return self.subjects.get(key) or self.subjects.get(planned.exercise_id)

    @property
    def speaks(self) -> bool:
        """Return whether anything is spoken at all."""
        return self.talk is not Talk.OFF


SILENT = Voice()


def subject_of(exercise: Exercise, form: str = "") -> Subject:
    """Name the clips that speak of an exercise, whether there are such clips or not; `form` is a variant's name."""
    limbs = {side: ", ".join(side_words(exercise.figure, side)) if exercise.figure else "" for side in Side}
    return Subject(
        name=exercise_clip(exercise.id, exercise.name, TEXTS),
        position=f"position-{exercise.position.value}",
        equipment=tuple(f"equipment-{slug(one)}" for one in exercise.equipment),
        sides={side: slug(limbs[side]) or side.value for side in (Side.LEFT, Side.RIGHT)},
        out=move_clip(exercise.text.out),
        back=move_clip(exercise.text.back),
        steps=_told(exercise.text.steps),
        watch=tuple(_told([line]) for line in exercise.text.watch),
        easier=tuple(_told([line]) for line in exercise.text.easier),
        form=form_clip(form),
    )


def _told(lines: Iterable[str]) -> Phrase:
    return tuple(map(step_clip, sentences(lines)))


def subjects_of(exercises: Iterable[Exercise]) -> dict[str, Subject]:
    """Return who is spoken of, for `Voice`: the exercises by id, and their variants by id and that of the variant."""
    subjects: dict[str, Subject] = {}
    for exercise in exercises:
        subjects[exercise.id] = subject_of(exercise)
        for variant in exercise.variants:
            subjects[subject_key(exercise.id, variant.id)] = subject_of(variant.exercise, variant.name)
    return subjects


def subject_key(exercise_id: str, variant: str) -> str:
    """Return what an exercise, or a variant of it, is found by among the subjects."""
    return f"{exercise_id}/{variant}" if variant else exercise_id


def texts_of(exercises: Iterable[Exercise], wording: Wording = ENGLISH_WORDING) -> dict[str, str]:
    """Return the text of everything that may be spoken, by the name of its clip, the exercises' own names included."""
    texts = dict(wording.texts)
    for exercise in exercises:
        forms = (exercise, *(variant.exercise for variant in exercise.variants))
        own = {form_clip(variant.name): variant.name for variant in exercise.variants}
        for form in forms:
            own |= {exercise_clip(form.id, form.name, TEXTS): form.name}
            own |= {f"equipment-{slug(one)}": wording.needs.format(one) for one in form.equipment}
            own |= {move_clip(words): words for words in (form.text.out, form.text.back) if move_clip(words)}
            told = (*form.text.steps, *form.text.watch, *form.text.easier)
            own |= {step_clip(sentence): sentence for sentence in sentences(told)}
        texts = own | texts
    return texts
