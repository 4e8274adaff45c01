"""The rooms behind `dev.py package`, `deb` and `release`: what is built for people, and how it is tried."""
