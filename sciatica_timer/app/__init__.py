"""What drives the rest: one of everything, built and connected."""
