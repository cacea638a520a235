"""Settings. What differs between machines comes from the environment; the defaults serve one computer safely.

SECRET_KEY      locks cookies; without it one is made and kept in VAR_DIR, readable by its owner alone
SECRET_KEY_FALLBACKS  earlier secrets, separated by commas, that cookies may still be locked with: to change the secret,
                put the old one here for a day, and run `manage.py rewrap_keys`
DEBUG           1 shows the developer's error pages; never on a machine that others reach
ALLOWED_HOSTS   names the server answers to, separated by commas
CSRF_TRUSTED_ORIGINS  addresses of the pages behind a proxy, such as https://example.org
HTTPS           1 behind a proxy that speaks https and sets X-Forwarded-Proto: cookies then go over https only
HSTS_SUBDOMAINS 1 when every host below this one speaks https too, for good: browsers are told to insist on it
CLIENT_ADDRESS_HEADER  the header in which a proxy in front tells the client's address, such as X-Real-IP: without a
                proxy leave it unset, for then anybody could write it
RATE_LIMITS     0 to let one client ask as often as it likes
OPENID_CONNECT  a hospital's own doors to the desk, as a JSON list (docs/how-to/accounts.md)
DATABASE_URL    such as postgres://user:password@host/name; without it SQLite in VAR_DIR
BACKGROUND      database: work in the background is left to `manage.py db_worker`; else it is done at once
LOG_FORMAT      json for one JSON object a line, a line for each request among them; plain (errors alone) unless set
METRICS_TOKEN   a secret of 16 characters or more, with which `/metrics` may be read; without it there is no such page
LOCAL_DIRECTORY the list of help of a place that is shown beside the national one, as `manage.py directory_import`
                stores it; without it directory/local.json in VAR_DIR
VAR_DIR         where the program writes: its database, its secret, its collected static files
STATIC_DIR      where collected static files lie, when that is elsewhere, such as in a container
"""

import json
import os
import secrets
from pathlib import Path

import dj_database_url
from csp.constants import NONE, SELF
from django.contrib.messages import constants as messages
from django.core.exceptions import ImproperlyConfigured

from screener import logs

_SHORTEST_TOKEN = 16
BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("VAR_DIR", BASE_DIR / "var"))


def _flag(name: str) -> bool:
    return os.environ.get(name, "").strip().lower() in {"1", "true", "yes", "on"}


def _words(name: str, default: str = "") -> list[str]:
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def _make_var_dir() -> None:
    """The folder for what the program writes, its owner's alone."""
    VAR_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)


def _make_private(file: Path) -> None:
    """The database, readable by its owner alone; SQLite gives its log the same rights."""
    if not file.parent.is_dir():
        return
    if not file.exists():
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
    elif file.stat().st_uid == os.getuid():
        file.chmod(0o600)


def _secret_key() -> str:
    """The secret of this machine, made on first use."""
    _make_var_dir()
    kept = VAR_DIR / "secret-key"
    try:
        with open(os.open(kept, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(64))
    except FileExistsError:
        pass
    return kept.read_text(encoding="ascii")


PRODUCT_NAME = "Careplan Compass"

DEBUG = _flag("DEBUG")
SECRET_KEY = os.environ.get("SECRET_KEY") or _secret_key()
SECRET_KEY_FALLBACKS = _words("SECRET_KEY_FALLBACKS")
ALLOWED_HOSTS = _words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CSRF_TRUSTED_ORIGINS = _words("CSRF_TRUSTED_ORIGINS")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "crispy_forms",
    "crispy_bootstrap5",
    "csp",
    "ninja",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_tasks",
    "django_tasks_db",
    "screener",
    "screener.desk",
]
MIDDLEWARE = [
    "screener.monitoring.requests.RequestLog",
    "django.middleware.security.SecurityMiddleware",
    "screener.monitoring.probes.Probes",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "screener.middleware.NoStore",
    "screener.middleware.PurgeExpired",
    "csp.middleware.CSPMiddleware",
    "screener.middleware.LargestBody",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "screener.errors.KeepTyped",
    "allauth.account.middleware.AccountMiddleware",  # last: what it asks for by an exception is no error
]
ROOT_URLCONF = "screener.urls"
WSGI_APPLICATION = "screener.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.messages.context_processors.messages",
                "screener.context.product",
                "screener.context.case_file",
                "screener.context.reading",
            ],
        },
    },
]
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"

DATABASES = {
    "default": dj_database_url.config(
        default=f"sqlite:///{VAR_DIR / 'careplan.sqlite3'}", conn_max_age=60, conn_health_checks=True
    ),
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    _make_var_dir()
    if DATABASES["default"]["NAME"] != ":memory:":
        _make_private(Path(DATABASES["default"]["NAME"]))
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# A case file is kept this long after it was last looked at or changed; its key ends with the browser.
CASE_KEPT_SECONDS = 2 * 60 * 60
CSRF_COOKIE_AGE = None  # it ends with the browser: the next person at a shared computer gets one of her own
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "screener.errors.not_sent_from_here"
MESSAGE_TAGS = {messages.DEBUG: "info", messages.ERROR: "danger"}  # as the style sheet names them
MESSAGE_STORAGE = "screener.cases.notices.SealedCookie"

# Accounts: social workers have them, patients never. A session begins when somebody signs in, and ends when she has
# done nothing for a while, or with the browser.
AUTH_USER_MODEL = "desk.User"
SESSION_ENGINE = "screener.desk.sessions"
SESSION_COOKIE_NAME = "desk"
SESSION_COOKIE_AGE = 30 * 60
SESSION_LONGEST = 12 * 60 * 60  # seconds after signing in, however busy she is
SESSION_SAVE_EVERY_REQUEST = True
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
AUTHENTICATION_BACKENDS = ["screener.desk.lock_out.Backend"]
_OF_THE_PERSON = {"user_attributes": ["email", "name"]}
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator", "OPTIONS": _OF_THE_PERSON},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk:home"
ACCOUNT_ADAPTER = "screener.desk.adapters.AccountAdapter"
ACCOUNT_FORMS = {"change_password": "screener.desk.lock_out.ChangePasswordForm"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # an administrator names the address, and passes the way in on
ACCOUNT_LOGOUT_REDIRECT_URL = "start"
ACCOUNT_SESSION_REMEMBER = False
MFA_ADAPTER = "screener.desk.adapters.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "screener.desk.lock_out.AuthenticateForm",
    "reauthenticate": "screener.desk.lock_out.ReauthenticateForm",
    "add_webauthn": "screener.desk.key_forms.AddKeyForm",
    "edit_webauthn": "screener.desk.key_forms.EditKeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = PRODUCT_NAME

# The hospital's own doors. Each vouches for the addresses of its own domains; who comes in is `OtherDoorAdapter`'s.
OPENID_CONNECT = json.loads(os.environ.get("OPENID_CONNECT", "[]"))
SOCIALACCOUNT_ADAPTER = "screener.desk.adapters.OtherDoorAdapter"
SOCIALACCOUNT_PROVIDERS = {
    "openid_connect": {
        "APPS": [
            {
                "provider_id": door["id"],
                "name": door["name"],
                "client_id": door["client_id"],
                "secret": door["secret"],
                "settings": {"server_url": door["server_url"], "domains": door["domains"]},
            }
            for door in OPENID_CONNECT
        ],
        "OAUTH_PKCE_ENABLED": True,
    },
}
SOCIALACCOUNT_LOGIN_ON_GET = True  # a form may lead to this site alone: see form-action below

HTTPS = _flag("HTTPS")
CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_SECURE = HTTPS  # the cookie of notices follows these settings too
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SECURE_SSL_REDIRECT = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _flag("HSTS_SUBDOMAINS")
SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz|metrics)$"]  # asked by machines beside the server, in plain http
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],  # the marks of Bootstrap's form controls are data: addresses in its style sheet
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
        "object-src": [NONE],
    },
}
LARGEST_BODY = 2_000_000  # bytes: a file of 1 MB and the page it is sent with
DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 4000  # above the longest page: every cost, trip and hour missed a case may have
# A person's file is never on disk; one too large for memory is not read at all.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]

# How often one client may ask in a minute. Each server process counts for itself, in memory: what is written down
# nowhere cannot leak, and no page waits for it. With several processes the limit is that many times as high at most.
RATES = {"begin": "60/m", "open": "20/m", "pdf": "30/m", "api": "120/m"}
RATELIMIT_ENABLE = os.environ.get("RATE_LIMITS", "1") != "0"
RATELIMIT_IP_META_KEY = "screener.limits.client_address"
CLIENT_ADDRESS_HEADER = os.environ.get("CLIENT_ADDRESS_HEADER", "")
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "rates"}}
SILENCED_SYSTEM_CHECKS = ["django_ratelimit.E003", "django_ratelimit.W001"]  # in memory on purpose: see above

LOCAL_DIRECTORY = Path(os.environ.get("LOCAL_DIRECTORY", VAR_DIR / "directory" / "local.json"))

MISTAKES_ADDRESS = os.environ.get("MISTAKES_ADDRESS", "")  # an email address to which people send what is wrong

# Background work: in the process that asks for it, or, with BACKGROUND=database, by `manage.py db_worker` anywhere.
_BACKGROUND = {
    "": "django_tasks.backends.immediate.ImmediateBackend",
    "database": "django_tasks_db.DatabaseBackend",
}
TASKS = {"default": {"BACKEND": _BACKGROUND[os.environ.get("BACKGROUND", "")]}}

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español")]  # each in its own words; one joins when its catalogues are whole
LANGUAGE_COOKIE_NAME = "language"  # it ends with the browser, like every other
LANGUAGE_COOKIE_HTTPONLY = True
LANGUAGE_COOKIE_SAMESITE = "Lax"
LANGUAGE_COOKIE_SECURE = HTTPS
FORMAT_MODULE_PATH = ["screener.written"]  # numbers as the United States write them in every language
LOCALE_PATHS = [BASE_DIR / "screener" / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = os.environ.get("TIME_ZONE", "America/New_York")  # what "today" means where no day is given

STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("STATIC_DIR", VAR_DIR / "static"))
WHITENOISE_ALLOW_ALL_ORIGINS = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

METRICS_TOKEN = os.environ.get("METRICS_TOKEN", "")
if METRICS_TOKEN and len(METRICS_TOKEN) < _SHORTEST_TOKEN:
    raise ImproperlyConfigured(f"METRICS_TOKEN needs {_SHORTEST_TOKEN} characters or more")
LOG_FORMAT = os.environ.get("LOG_FORMAT", logs.PLAIN)
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"without_values": {"()": "screener.logs.formatter", "name": LOG_FORMAT}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "without_values"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        "screener.monitoring.requests": {"level": "INFO" if LOG_FORMAT == logs.JSON else "WARNING"},
    },
}
