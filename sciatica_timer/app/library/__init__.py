"""What drives the library: exercises and programmes, their figures, and files shared or printed."""
