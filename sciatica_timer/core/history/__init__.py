"""What was done: records, and what they add up to."""
