"""What a web server calls."""

import logging
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "screener.settings")

logging.captureWarnings(True)  # a warning may quote a value: it goes the way of everything that is logged

application = get_wsgi_application()
