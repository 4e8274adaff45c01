"""The page "Exercises", and the programmes on it."""
