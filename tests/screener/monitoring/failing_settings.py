"""The settings of the tests, with the page that fails."""

from tests.settings import *  # noqa: F403

ROOT_URLCONF = "tests.screener.monitoring.failing_urls"
