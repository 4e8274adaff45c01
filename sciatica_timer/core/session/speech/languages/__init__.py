"""What is said in each language but English, whose own words are in clip_texts.py."""
