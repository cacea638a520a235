"""The project's settings, but static files are read where they lie: no test waits for them to be collected."""

from screener.settings import *  # noqa: F403
from screener.settings import STORAGES

STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
WHITENOISE_AUTOREFRESH = True
RATELIMIT_ENABLE = False  # the tests that ask too often say so
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick: the tests make many users
LOCAL_DIRECTORY = "/nonexistent/local.json"  # what this machine has stored is no part of a test
