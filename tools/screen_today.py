"""The page "Today" on its days: nothing chosen, next, several things due, all done, a rest day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sciatica_timer.core.library.programme import Entry, Programme
from sciatica_timer.core.library.schedule import Schedule
from sciatica_timer.storage.library.own_programmes import save_programme

if TYPE_CHECKING:
    from collections.abc import Callable

    from tools.screen_stage import Stage

TODAY = 0
LONG = "Evening, when the back is stiff and there is time for all of it"
EVENING = Programme("evening", LONG, 50, (Entry("bird-dog"), Entry("dead-bug")), own=True, schedule=Schedule((4,)))
WALK = Programme("standing", "Standing up", 51, (Entry("standing-hip-abduction"),), own=True, schedule=Schedule((4,)))
MORNING = Programme("own", "Mornings", 50, (Entry("pelvic-tilt"), Entry("bridge")), own=True, schedule=Schedule((4,)))
MONDAYS = Programme("mondays", "Strength", 50, (Entry("bird-dog"),), own=True, schedule=Schedule((0,)))


def today(*own: Programme, of_day: str = "") -> Callable[[Stage], None]:
    """Return what shows the page with these programmes; the day of the pictures is a Friday."""

    def show(stage: Stage) -> None:
        services = stage.modules.services
        for programme in own:
            save_programme(services.folder.programmes, programme)
        services.programmes.read_again()
        stage.app.preferences.take(replace(stage.app.preferences.now, programme=of_day, hidden=("pelvic-tilt",)))
        stage.app.window.open_page(TODAY)
        stage.app.today.focus_start()

    return show


TODAY_SCENES = {
    "today": today(of_day="starter"),
    "today-three": today(EVENING, WALK, of_day="starter"),
    "today-done": today(MORNING),
    "today-rest": today(MONDAYS),
    "today-unchosen": today(),
}
