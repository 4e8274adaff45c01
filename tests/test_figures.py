"""The strips of the figure: whole, of the format the app plays, and made from the movements as they are now."""

from __future__ import annotations

import json
import zipfile

import pytest
from PySide6.QtGui import QImage

from tools.figure import fingerprint, movement

STRIPS = sorted((movement.FOLDER.parents[2] / "resources" / "figures").glob("*.zip"))
MOST_BYTES = 20 * 2**20  # all strips together


def write(folder, text):
    head = 'position = "standing"\nview = "front"\n'
    (folder / "mine.toml").write_text(head + text, encoding="utf-8")
    return movement.load("mine", folder)


class TestMovementFiles:
    @pytest.mark.parametrize("name", movement.names())
    def test_every_movement_stays_within_what_a_body_can_do(self, name):
        assert movement.load(name).frames >= (1 if name.startswith("rest-") else 16)

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


class TestStrips:
    @pytest.mark.parametrize("path", STRIPS, ids=lambda path: path.stem)
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
        assert sum(path.stat().st_size for path in STRIPS) <= MOST_BYTES
