"""The session: its plan, its state machine, and what is heard."""
