"""Files that are shared: exercises and programmes that go out in one file, and come in from one."""
