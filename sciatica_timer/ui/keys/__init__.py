"""Keys: what each means, by its letter or its place, and those of presenters, pedals and headsets."""
