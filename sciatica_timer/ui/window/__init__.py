"""The window itself: the rail, where it stands, its keys, and what lies over its pages."""
