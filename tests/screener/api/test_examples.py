"""The examples of docs/how-to/the-api.md, run as they stand there against a server."""

import json
import re
import subprocess
import sys

import pytest
from django.conf import settings
from icalendar import Calendar

PAGE = settings.BASE_DIR / "docs" / "how-to" / "the-api.md"
SAID = "http://localhost:8000"

pytestmark = pytest.mark.django_db(transaction=True)


def examples(kind, server):
    """The blocks of the page in one language, asking the server of the test."""
    found = re.findall(rf"```{kind}\n(.*?)```", PAGE.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert found, f"no example in {kind}"
    return [block.replace(SAID, server.url) for block in found]


def test_the_examples_for_curl_write_what_they_say(live_server, tmp_path):
    (tmp_path / "fixtures").symlink_to(settings.BASE_DIR / "fixtures")
    for block in examples("sh", live_server):
        subprocess.run(["bash", "-euc", block], cwd=tmp_path, check=True, capture_output=True, timeout=120)
    assert {entry["program"] for entry in json.loads((tmp_path / "result.json").read_bytes())["programs"]} >= {"ssdi"}
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF-")
    assert Calendar.from_ical((tmp_path / "dates.ics").read_bytes()).walk("VEVENT")
    assert json.loads((tmp_path / "plan.fhir.json").read_bytes())["resourceType"] == "Bundle"
    assert len(json.loads((tmp_path / "law.json").read_bytes())) > 100


def test_the_examples_in_python_screen_and_name_what_is_refused(live_server):
    (block,) = examples("python", live_server)
    asked = [sys.executable, "-c", block + '\ntry:\n    screen({"as_of": 5})\nexcept ValueError as e:\n    print(e)\n']
    said = subprocess.run(asked, check=True, capture_output=True, text=True, timeout=120).stdout.splitlines()
    assert "('ssdi', '" in said[0]
    assert said[1].startswith("[('as_of', ")
