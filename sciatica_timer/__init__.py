"""Sciatica Timer: times and records physiotherapy exercises a person chose."""

__version__ = "0.1.0"
