"""What is spoken in a session: which words there are, and where each finds its place between the tones."""
