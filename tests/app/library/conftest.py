"""The app in a window as large as most people's."""

import pytest


@pytest.fixture
def app(open_app):
    app = open_app()
    app.window.resize(1280, 800)
    app.window.show()
    return app
