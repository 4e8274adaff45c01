"""The programmes on the page "Exercises": their list, and the chosen one, which can be changed."""
