"""The computer around the person: sound and a single instance; Qt without widgets."""
