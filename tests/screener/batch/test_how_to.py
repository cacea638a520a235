"""The example of docs/how-to/many-people.md, run as it stands there."""

import re
import subprocess
import sys

from django.conf import settings

from tests.screener.batch.people import read_csv, row, write_csv

PAGE = settings.BASE_DIR / "docs" / "how-to" / "many-people.md"


def test_the_example_in_python_shows_runs_and_tells_how_far_it_is(tmp_path):
    (example,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), flags=re.DOTALL)
    write_csv(tmp_path / "people.csv", [row(number) for number in range(3)])
    ran = subprocess.run(
        [sys.executable, "-c", example],
        cwd=tmp_path,
        env={"PYTHONPATH": str(settings.BASE_DIR)},
        capture_output=True,
        text=True,
    )
    columns, progress = ran.stdout.splitlines()
    assert "('patient.birth_date', 'a day, as 2026-11-24', None)" in columns
    assert progress == "3 None 0 100%"
    assert len(read_csv(tmp_path / "answers.csv")) == 3
