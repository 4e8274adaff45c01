"""The computer around the app: sound, voice, the services of the desktop, one instance; Qt without widgets."""
