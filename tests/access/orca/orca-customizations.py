"""What Orca of the tests is set to: it reads this as the user's own settings."""

from orca import settings

settings.speechServerFactory = "speech_log"
settings.enableBraille = False
settings.enableSound = False
settings.enableTutorialMessages = False
settings.presentTimeAndDate = False
