"""The rooms behind `dev.py`: the environment, the system's packages, a virtual screen. Standard library only."""
