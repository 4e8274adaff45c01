"""What a screen reader hears beside what Qt's own widgets tell it."""
