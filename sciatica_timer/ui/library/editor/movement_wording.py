"""What the movements that ship as pictures are called."""

from __future__ import annotations

from sciatica_timer.ui.translation import tr


def movement_words(name: str) -> str:
    """Return a movement's name in plain words; one that is newer than this list is called by its file."""
    words = _on_the_mat() | _off_the_mat()
    return words.get(name) or name.replace("-", " ").capitalize()


def _on_the_mat() -> dict[str, str]:
    return {
        "bent-knee-fall-out": tr("Bent-knee fall-out"),
        "bent-knee-fall-out-less-far": tr("Bent-knee fall-out, less far"),
        "bird-dog": tr("Bird dog"),
        "bird-dog-arm-only": tr("Bird dog, arm only"),
        "bird-dog-leg-only": tr("Bird dog, leg only"),
        "both-knees-to-chest": tr("Both knees to chest"),
        "bridge": tr("Bridge"),
        "cat-and-cow": tr("Cat and cow"),
        "childs-pose": tr("Child pose"),
        "clamshell": tr("Clamshell"),
        "curl-up": tr("Curl-up"),
        "dead-bug": tr("Dead bug"),
        "dead-bug-arms-only": tr("Dead bug, arms only"),
        "dead-bug-legs-only": tr("Dead bug, legs only"),
        "figure-four-lying": tr("Figure four"),
        "front-plank": tr("Plank"),
        "half-kneeling-hip-stretch": tr("Hip stretch, half kneeling"),
        "hamstring-strap": tr("Leg stretch with a strap"),
        "heel-slide": tr("Heel slide"),
        "hip-abduction-band": tr("Knees apart with a band"),
        "hip-abduction-band-belt": tr("Knees apart against a belt"),
        "hip-adduction-squeeze": tr("Squeeze a ball, lying"),
        "knee-rolls": tr("Knee rolls"),
        "knee-to-chest": tr("Knee to chest"),
        "lying-on-front": tr("Lying on the front"),
        "nerve-floss-lying": tr("Nerve floss, lying"),
        "on-the-elbows": tr("On the elbows"),
        "pelvic-tilt": tr("Pelvic tilt"),
        "pelvic-tilt-brace": tr("Pelvic tilt, bracing"),
        "press-up-lying": tr("Press-up, hips stay down"),
        "side-lying-leg-raise": tr("Leg raise on the side"),
        "side-plank": tr("Side plank"),
        "side-plank-knees": tr("Side plank on the knees"),
        "straight-leg-raise": tr("Straight leg raise"),
        "thigh-squeeze": tr("Tighten the thigh"),
    }


def _off_the_mat() -> dict[str, str]:
    return {
        "calf-raise": tr("Calf raise"),
        "elastic-pull-sitting": tr("Pull a band, sitting"),
        "half-squat": tr("Half squat"),
        "hip-adduction-squeeze-sitting": tr("Squeeze a ball, sitting"),
        "knee-straightening-chair": tr("Straighten the knee, sitting"),
        "nerve-slider-sitting": tr("Nerve slider, sitting"),
        "piriformis-sitting": tr("Buttock stretch, sitting"),
        "sit-to-stand": tr("Sit to stand"),
        "standing-back-bend": tr("Back bend, standing"),
        "standing-hip-abduction": tr("Leg out, standing on a step"),
        "standing-hip-abduction-flat-floor": tr("Leg out, standing"),
        "straddle-sitting": tr("Straddle"),
        "walking-on-the-spot": tr("Walking on the spot"),
        "wall-sit": tr("Wall sit"),
    }
