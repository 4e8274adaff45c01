"""Published prescriptions as data: a folder that holds them, and a session of one, done to its end."""

from pathlib import Path

from fakes import Sitting

from sciatica_timer.core.session.events import Command, State
from sciatica_timer.storage.files.data_folder import DataFolder

FILES = sorted((Path(__file__).parent / "data" / "prescriptions").glob("*.toml"))


def folder_of(path):
    """Make a data folder that holds all of them."""
    made = DataFolder(path)
    for place in (made.exercises, made.programmes):
        place.mkdir()
    for file in FILES:
        place = made.programmes if "[[exercises]]" in file.read_text() else made.exercises
        (place / file.name).write_bytes(file.read_bytes())
    return made


def run_to_its_end(plan):
    sitting = Sitting(plan)
    sitting.do(Command.START)
    while sitting.session.state is not State.FINISHED:
        if sitting.session.is_open:
            sitting.run(7)
            sitting.do(Command.DONE)
        elif sitting.session.state is State.WAITING:
            sitting.do(Command.RESUME)
        else:
            sitting.run(sitting.session.remaining_at(sitting.clocks.monotonic) + 0.01, step=1.9)
    return sitting
