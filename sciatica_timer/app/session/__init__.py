"""What drives a session: the clock, its controller, and what is kept of it."""
