"""The exercises, sounds and icons that ship with the app; read with importlib.resources."""
