"""Cards over a session that ask or offer something."""
