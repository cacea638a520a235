"""Documents laid out beside the server: the same bytes, bounded, ended and replaced."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from screener.plan import pdf_pool
from screener.plan.paper.choices import Paper, Part
from screener.plan.pdf import render_letter
from screener.plan.pdf import render_pdf as laid_out_here

DAY = date(2026, 11, 24)


@pytest.fixture(autouse=True)
def ended() -> Iterator[None]:
    yield
    pdf_pool.stop()


def process() -> int:
    return pdf_pool._makers[0]._process.pid


def test_a_document_is_the_one_that_would_be_made_here(sample: dict[str, Any]) -> None:
    assert pdf_pool.render_pdf(sample, made_on=DAY) == laid_out_here(sample, made_on=DAY)


def test_what_was_chosen_is_laid_out_there_too(sample: dict[str, Any]) -> None:
    paper = Paper((Part.LOG,), large_print=True, sealed=b"locked")
    assert pdf_pool.render_pdf(sample, paper=paper) == laid_out_here(sample, paper=paper)
    assert pdf_pool.render_pdf(sample, one_page=True) == laid_out_here(sample, one_page=True)


def test_a_letter_is_laid_out_there_too() -> None:
    assert pdf_pool.render_letter("Dear boss", "en", DAY) == render_letter("Dear boss", "en", DAY)


def test_one_too_many_is_asked_to_come_again(sample: dict[str, Any]) -> None:
    for _place in range(pdf_pool.PLACES):
        pdf_pool._places.acquire()
    try:
        with pytest.raises(pdf_pool.Busy):
            pdf_pool.render_pdf(sample)
    finally:
        for _place in range(pdf_pool.PLACES):
            pdf_pool._places.release()


def test_who_waits_too_long_is_asked_to_come_again_and_gets_her_own_document_then(
    sample: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf_pool.start()
    monkeypatch.setattr(pdf_pool, "WAITED_SECONDS", 0)
    with pytest.raises(pdf_pool.Busy):
        pdf_pool.render_pdf({**sample, "patient_name": "Somebody Else"}, made_on=DAY)
    for name in ("WAITED_SECONDS", "_WAITS_AT_MOST_SECONDS"):
        monkeypatch.setattr(pdf_pool, name, 60)
    assert pdf_pool.render_pdf(sample, made_on=DAY) == laid_out_here(sample, made_on=DAY)


def test_a_document_that_hangs_is_ended_and_the_next_is_made(
    sample: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf_pool.start()
    first = process()
    for name in ("WAITED_SECONDS", "LONGEST_SECONDS", "_WAITS_AT_MOST_SECONDS"):
        monkeypatch.setattr(pdf_pool, name, 0)
    for _time in range(2):
        with pytest.raises(pdf_pool.Busy):
            pdf_pool.render_pdf(sample)
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    for name in ("WAITED_SECONDS", "_WAITS_AT_MOST_SECONDS"):
        monkeypatch.setattr(pdf_pool, name, 60)
    assert pdf_pool.render_pdf(sample).startswith(b"%PDF")


def test_a_process_that_was_killed_is_replaced(sample: dict[str, Any]) -> None:
    pdf_pool.start()
    os.kill(process(), signal.SIGKILL)
    pdf_pool._makers[0]._process.wait()
    assert pdf_pool.render_pdf(sample).startswith(b"%PDF")


def test_a_process_is_replaced_after_a_number_of_documents(
    sample: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_pool, "DOCUMENTS_A_PROCESS", 1)
    pdf_pool.start()
    first = process()
    pdf_pool.render_pdf(sample)
    assert process() != first


def test_a_result_that_cannot_be_laid_out_is_an_error_that_quotes_nothing(sample: dict[str, Any]) -> None:
    broken = {"language": "en", "patient_name": "Zephyrine"}
    with pytest.raises(RuntimeError) as caught:
        pdf_pool.render_pdf(broken)
    assert "Zephyrine" not in str(caught.value)
    assert pdf_pool.render_pdf(sample).startswith(b"%PDF")


def test_a_plan_that_no_person_waits_for_may_take_longer_than_a_person_waits(
    sample: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf_pool.start()
    monkeypatch.setattr(pdf_pool, "WAITED_SECONDS", 0)
    paper = Paper((Part.LOG,))
    assert pdf_pool.render_pdf_unhurried(sample, paper) == laid_out_here(sample, paper=paper)


def test_a_plan_that_no_person_waits_for_and_that_hangs_is_ended_and_the_next_is_made(
    sample: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf_pool.start()
    first = process()
    monkeypatch.setattr(pdf_pool, "LONGEST_SECONDS", 0)
    with pytest.raises(pdf_pool.Busy):
        pdf_pool.render_pdf_unhurried({**sample, "patient_name": "Somebody Else"}, Paper())
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    monkeypatch.setattr(pdf_pool, "LONGEST_SECONDS", 60)
    assert pdf_pool.render_pdf_unhurried(sample, Paper()) == laid_out_here(sample)


def test_nobody_gets_the_document_at_which_the_program_was_stopped(
    sample: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf_pool.start()
    pdf_pool.render_pdf(sample)
    pipe = pdf_pool._makers[0]._pipe

    class Stopped:
        def send(self, job: Any) -> None:
            pipe.send(job)
            raise KeyboardInterrupt

        def close(self) -> None:
            pipe.close()

    monkeypatch.setattr(pdf_pool._makers[0], "_pipe", Stopped())
    with pytest.raises(KeyboardInterrupt):
        pdf_pool.render_pdf({**sample, "patient_name": "Somebody Else"}, made_on=DAY)
    assert pdf_pool.render_pdf(sample, made_on=DAY) == laid_out_here(sample, made_on=DAY)
