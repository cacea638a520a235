"""The settings of the tests, and a page that never ends, on a server that waits two seconds for one."""

from screener.serving import worker
from tests.settings import *  # noqa: F403

ROOT_URLCONF = "tests.screener.servers.hanging_urls"
worker.LONGEST_REQUEST_SECONDS = 2
