"""The voice: bundled clips and the computer's own."""
