"""How loud it is on which output."""

from sciatica_timer.core.settings import MOST_OUTPUTS, Loudness, Settings


def test_an_output_without_a_loudness_of_its_own_has_the_general_one():
    assert Settings(volume=70, voice_volume=60, output="new").loudness == Loudness(70, 60)
    assert Settings(volume=70, output="a", outputs={"a": Loudness(30, 20)}).loudness == Loudness(30, 20)


def test_a_change_is_made_where_it_holds():
    general = Settings(output="new").with_loudness(volume=10)
    assert (general.volume, general.outputs) == (10, {})
    own = Settings(output="a", outputs={"a": Loudness(30, 20), "b": Loudness(1, 2)}).with_loudness(voice_volume=5)
    assert (own.volume, own.outputs) == (80, {"b": Loudness(1, 2), "a": Loudness(30, 5)})


def test_of_too_many_outputs_the_one_set_longest_ago_is_forgotten():
    settings = Settings()
    for number in range(MOST_OUTPUTS + 2):
        settings = Settings(outputs=settings.outputs, output=str(number)).with_own_loudness(Loudness(number, number))
    assert list(settings.outputs) == [str(number) for number in range(2, MOST_OUTPUTS + 2)]
