"""The figure of an exercise: what its pictures show, and which of them belongs to which instant."""
