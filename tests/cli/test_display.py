import socket

import pytest

from sciatica_timer.cli.display import missing_display


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc", "offscreen:configfile=x", "xcb;offscreen"])
def test_a_platform_without_a_screen_needs_none(platform):
    assert missing_display({"QT_QPA_PLATFORM": platform}, "linux") == ""


@pytest.mark.parametrize("platform", ["", "xcb", "wayland", "wayland;xcb"])
def test_without_any_display_it_is_said(platform):
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in missing_display({"QT_QPA_PLATFORM": platform}, "linux")


def test_other_systems_always_have_a_screen():
    assert missing_display({}, "darwin") == missing_display({}, "win32") == ""


@pytest.mark.parametrize("display", [":4711", "unix:4711.0", "localhost:4711", "nonsense", ":", "/no/such/socket:0"])
def test_a_display_that_cannot_be_opened_is_named(display):
    sentence = missing_display({"DISPLAY": display}, "linux")
    assert sentence == f"There is no screen to show the window on: the display {display} cannot be opened."


def test_a_display_that_listens_is_fine(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert missing_display(environment, "linux") == ""
        assert missing_display({"DISPLAY": str(tmp_path / "wayland-7")}, "linux") == ""
        assert missing_display({**environment, "QT_QPA_PLATFORM": "wayland"}, "linux") == ""
        assert "cannot be opened" in missing_display({**environment, "QT_QPA_PLATFORM": "xcb"}, "linux")


def test_a_remote_display_is_asked_over_the_network(monkeypatch):
    asked = []

    class Connection:
        def close(self):
            pass

    monkeypatch.setattr(socket, "create_connection", lambda address, timeout: asked.append(address) or Connection())
    assert missing_display({"DISPLAY": "[::1]:10.0"}, "linux") == ""
    assert asked == [("::1", 6010)]
