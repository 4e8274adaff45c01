"""The strips of the figure: whole, of the format the app plays, and made from the movements as they are now."""

from __future__ import annotations

import json
import zipfile

import pytest
from PySide6.QtGui import QImage

from sciatica_timer.core.figure.figure import ONE_SIDED
from tools.figure import fingerprint, movement

FOLDER = movement.FOLDER.parents[2] / "resources" / "figures"
MOST_BYTES = 20 * 2**20  # all strips together
THE_EIGHT = {
    "bent-knee-fall-out",
    "bird-dog",
    "bridge",
    "dead-bug",
    "hip-abduction-band",
    "hip-adduction-squeeze",
    "pelvic-tilt",
    "standing-hip-abduction",
}
MEASURED = json.loads((movement.FOLDER.parent / "measured.json").read_text(encoding="utf-8"))
DEEPEST_CM = 4.0  # toes and knees of somebody who kneels: that much of the mat gives way
RESTING = ("foot_left_low", "foot_right_low", "head_low")


def fewest_frames(name):
    return 1 if name.startswith("rest-") else 24 if name in THE_EIGHT else 16


def write(folder, text):
    head = 'position = "standing"\nview = "front"\n'
    (folder / "mine.toml").write_text(head + text, encoding="utf-8")
    return movement.load("mine", folder)


def moves_unevenly(moves):
    start, end = moves.angles(0), moves.angles(1)
    moved = {joint: end[joint] - start[joint] for joint in start}
    return any(abs(moved[joint] - moved[joint.replace("_left", "_right")]) > 1 for joint in moved if "_left" in joint)


class TestMovementFiles:
    @pytest.mark.parametrize("name", movement.names())
    def test_every_movement_stays_within_what_a_body_can_do(self, name):
        assert movement.load(name).frames >= fewest_frames(name)

    def test_the_app_knows_the_movements_in_which_one_side_works(self):
        moved = {name for name in movement.names() if moves_unevenly(movement.load(name))}
        for_time = {"curl-up", "walking-on-the-spot"}  # one knee is bent throughout; the legs take turns within a step
        assert moved - for_time | {"piriformis-sitting"} == ONE_SIDED  # where one bends with one leg crossed

    def test_what_the_end_does_not_name_stays_as_it_starts(self, tmp_path):
        moves = write(tmp_path, "[start]\nhip = 40\nknee_left = 20\n[end]\nhip_right = 60\n")
        half = moves.angles(0.5)
        assert (half["hip_right.flexion"], half["hip_left.flexion"]) == (50, 40)
        assert (half["knee_left.flexion"], half["knee_right.flexion"]) == (20, 0)

    def test_one_side_counts_more_than_both_wherever_it_stands(self, tmp_path):
        moves = write(tmp_path, "[start]\nhip_left = 10\nhip = 40\n")
        assert moves.angles(0)["hip_left.flexion"] == 10

    def test_the_middle_is_passed_on_the_way(self, tmp_path):
        moves = write(tmp_path, "middle_at = 0.25\n[middle]\nknee = 80\n[end]\nknee = 20\n")
        assert [moves.angles(at)["knee_left.flexion"] for at in (0, 0.25, 0.625, 1)] == [0, 80, 50, 20]

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("[start]\nknee = 170\n", "beyond what a body can do"),
            ("[start]\nelbow_left = -20\n", "beyond what a body can do"),
            ("[start]\ntail = 3\n", "there is no joint 'tail'"),
            ("[start]\nneck_left = 3\n", "there is no joint 'neck_left'"),
            ("[start]\nknee = { twist = 3 }\n", "has no motion 'twist'"),
            ("colour = 3\n", "unknown words colour"),
        ],
    )
    def test_a_mistake_is_one_sentence_that_names_the_file(self, tmp_path, text, sentence):
        with pytest.raises(movement.MovementError, match=sentence) as caught:
            write(tmp_path, text)
        assert str(caught.value).startswith("mine")

    def test_a_form_takes_over_what_it_does_not_say(self, tmp_path):
        write(tmp_path, "frames = 20\n[start]\nhip = 40\n[end]\nhip = 60\nknee = 10\n")
        (tmp_path / "easier.toml").write_text('like = "mine"\n[end]\nhip = 50\n', encoding="utf-8")
        easier = movement.load("easier", tmp_path)
        assert (easier.name, easier.frames) == ("easier", 20)
        assert (easier.angles(1)["hip_left.flexion"], easier.angles(1)["knee_left.flexion"]) == (50, 0)

    def test_another_angle_makes_another_fingerprint(self, tmp_path):
        prints = [fingerprint.of_frame(write(tmp_path, f"[start]\nknee = {angle}\n"), 3) for angle in (10, 10, 11)]
        assert prints[0] == prints[1] != prints[2]


class TestPoses:
    """What the poses measure, as `dev.py figures --measure` noted it: tests have no body at hand."""

    @pytest.mark.parametrize("name", movement.names())
    def test_every_movement_was_measured_as_it_is_now(self, name):
        now = fingerprint.of_frame(movement.load(name), 0)
        assert MEASURED[name]["made_from"] == now, "changed since: run `dev.py figures --measure`"

    @pytest.mark.parametrize("name", movement.names())
    @pytest.mark.parametrize("pose", ["start", "end"])
    def test_hands_feet_and_head_stay_out_of_the_floor(self, name, pose):
        lows = {part: value for part, value in MEASURED[name][pose].items() if part.endswith("_low")}
        assert min(lows.values()) >= -DEEPEST_CM, lows

    @pytest.mark.parametrize("name", movement.names())
    @pytest.mark.parametrize("pose", ["start", "end"])
    def test_planted_feet_rest_on_the_floor(self, name, pose):
        planted = [word for word in movement.load(name).words("planted") if word.startswith(("foot", "feet"))]
        feet = [f"foot_{side}" for side in movement.SIDES] if "feet" in planted else planted
        assert all(-2 <= MEASURED[name][pose][f"{foot}_low"] <= 0.5 for foot in feet)

    def test_the_bridge_ends_with_shoulders_hips_and_knees_in_one_line(self):
        end = MEASURED["bridge"]["end"]
        assert end["line"] >= 177
        assert end["shin_left"] == end["shin_right"] <= -75  # and upright shins

    @pytest.mark.parametrize("name", ["front-plank", "side-plank", "side-plank-knees"])
    def test_a_plank_ends_in_one_line(self, name):
        assert MEASURED[name]["end"]["line"] >= 170 > MEASURED[name]["start"]["line"]

    def test_bird_dog_lifts_leg_and_arm_parallel_to_the_trunk(self):
        end = MEASURED["bird-dog"]["end"]
        assert end["thigh_right"] == pytest.approx(-end["trunk_right"], abs=5)
        assert end["arm_left"] == pytest.approx(end["trunk_left"], abs=5)
        assert min(end["knee_right"], end["elbow_left"]) >= 175

    @pytest.mark.parametrize("name", ["dead-bug", "dead-bug-arms-only", "dead-bug-legs-only"])
    @pytest.mark.parametrize("side", movement.SIDES)
    def test_tabletop_is_a_right_angle_at_hip_and_knee(self, name, side):
        start = MEASURED[name]["start"]
        assert start[f"thigh_{side}"] == pytest.approx(90, abs=3)
        assert start[f"knee_{side}"] == pytest.approx(90, abs=3)
        assert start[f"shin_{side}"] == pytest.approx(0, abs=3)

    @pytest.mark.parametrize("name", ["standing-hip-abduction", "standing-hip-abduction-flat-floor"])
    def test_the_kneecap_looks_forward_while_the_leg_goes_out(self, name):
        assert all(MEASURED[name][pose]["kneecap_right"] <= 10 for pose in ("start", "end"))

    def test_the_pelvic_tilt_closes_the_gap_under_the_low_back_and_moves_no_foot(self):
        start, end = MEASURED["pelvic-tilt"]["start"], MEASURED["pelvic-tilt"]["end"]
        assert start["low_back"] - end["low_back"] >= 4
        assert [start[part] for part in RESTING] == [end[part] for part in RESTING]


class TestStrips:
    def test_every_movement_has_a_strip_and_every_strip_a_movement(self):
        assert sorted(path.stem for path in FOLDER.iterdir()) == movement.names()

    @pytest.mark.parametrize("path", sorted(FOLDER.glob("*.zip")), ids=lambda path: path.stem)
    def test_a_strip_is_whole_and_made_from_its_movement_as_it_is_now(self, path):
        moves = movement.load(path.stem)
        with zipfile.ZipFile(path) as archive:
            facts = json.loads(archive.read("strip.json"))
            names = [f"{layer}-{frame:02}.webp" for layer in ("figure", "shadow") for frame in range(moves.frames)]
            mat = ["mat.webp"] if "mat" in moves.data.get("props", {}) else []
            assert archive.namelist() == sorted([*names, *mat, "strip.json", "thumb.webp"])
            assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
            sizes = {name: QImage.fromData(archive.read(name)).size().toTuple() for name in (names[0], names[-1])}
            thumb = QImage.fromData(archive.read("thumb.webp"))
        assert facts["hashes"] == fingerprint.of_strip(moves), "changed since: run `dev.py figures`"
        assert (facts["version"], facts["movement"], facts["frames"]) == (1, path.stem, moves.frames)
        assert sizes[names[0]] == (facts["width"], facts["height"])
        assert sizes[names[-1]] == (facts["shadow_width"], facts["shadow_height"])
        assert (thumb.size().toTuple(), thumb.hasAlphaChannel()) == ((192, 138), True)

    def test_all_strips_together_stay_small(self):
        assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= MOST_BYTES
