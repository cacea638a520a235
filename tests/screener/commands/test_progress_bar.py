import io

import pytest
from django.core.management.base import OutputWrapper

from screener.management import progress_bar
from screener.management.progress_bar import ProgressBar


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    """A clock that is moved by hand, and a terminal of sixty columns."""
    now = [0.0]
    monkeypatch.setattr(progress_bar.time, "monotonic", lambda: now[0])
    monkeypatch.setenv("COLUMNS", "60")
    return now


def test_a_bar_fills_in_one_line_and_the_next_words_stand_below(clock):
    terminal = Terminal()
    with ProgressBar(OutputWrapper(terminal)) as bar:
        clock[0] = 1.0
        bar.show(0.25, lambda: "a quarter")
        clock[0] = 2.0
        bar.show(1.0, lambda: "all of it, in words that are longer than the terminal is wide")
    _start, quarter, whole = terminal.getvalue().split("\r")
    assert quarter == f"{'[#####...............]  25% a quarter':<59}"
    assert whole == "[####################] 100% all of it, in words that are lo\n"


def test_it_is_drawn_once_a_second_and_its_words_are_made_only_then(clock):
    terminal, asked = Terminal(), []
    with ProgressBar(OutputWrapper(terminal)) as bar:
        for tenth in range(25):
            clock[0] = tenth / 10
            bar.show(0.5, lambda: asked.append(1) or "half")
    assert (len(asked), terminal.getvalue().count("\r")) == (2, 2)


def test_nothing_is_drawn_where_nobody_looks_on(clock):
    stream = io.StringIO()
    with ProgressBar(OutputWrapper(stream)) as bar:
        clock[0] = 5.0
        bar.show(0.5, lambda: "half")
    assert stream.getvalue() == ""
