"""The figure of an exercise: its body, its poses, and the picture of them."""
