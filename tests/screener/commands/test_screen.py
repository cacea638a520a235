import io
import json
import stat
import sys

import pikepdf
import pytest
from django.conf import settings
from django.core.management import call_command

from benefits import screen

CASES = settings.BASE_DIR / "fixtures" / "cases"
CASE = CASES / "metastatic_breast_cancer_at_49.json"


class Bytes:
    """Standard input or output as a pipe has it: text above bytes."""

    def __init__(self, content=b""):
        self.buffer = io.BytesIO(content)

    def write(self, text):
        return self.buffer.write(text.encode())

    def flush(self):
        pass


@pytest.fixture
def run(monkeypatch):
    def run(*arguments, given=b""):
        out, err = Bytes(), io.StringIO()
        monkeypatch.setattr(sys, "stdin", Bytes(given))
        status = 0
        try:
            call_command("screen", *map(str, arguments), stdout=out, stderr=err)
        except SystemExit as stop:
            status = stop.code
        return status, out.buffer.getvalue(), err.getvalue()

    return run


def test_a_file_gives_its_result_as_json(run):
    status, out, err = run(CASE)
    assert (status, err) == (0, "")
    assert json.loads(out)["as_of"] == json.loads(CASE.read_bytes())["as_of"]


def test_standard_input_gives_the_same_as_the_file(run):
    assert run("-", given=CASE.read_bytes()) == run(CASE)


def test_as_of_stands_above_the_day_of_the_document(run):
    _status, out, _err = run(CASE, "--as-of", "2026-12-05")
    assert json.loads(out)["as_of"] == "2026-12-05"


def test_a_document_without_a_day_is_screened_for_today(run, monkeypatch):
    from datetime import date

    monkeypatch.setattr("django.utils.timezone.localdate", lambda: date(2026, 12, 24))
    _status, out, _err = run(given=b"{}")
    assert json.loads(out)["as_of"] == "2026-12-24"


def test_text_is_the_plan_in_words(run):
    status, out, _err = run(CASE, "--format", "text")
    assert status == 0
    assert json.loads(CASE.read_bytes())["patient"]["name"] in out.decode()


@pytest.mark.parametrize(
    ("wanted", "pages"), [([], 2), (["--parts", "log"], 3), (["--parts", "papers", "questions", "--large-print"], 9)]
)
def test_a_pdf_is_two_pages_and_the_parts_that_are_named(run, tmp_path, wanted, pages):
    plan = tmp_path / "plan.pdf"
    run(CASE, "--format", "pdf", "--output", plan, *wanted)
    assert len(pikepdf.open(plan).pages) == pages


def test_a_pdf_is_written_to_a_file_that_only_its_owner_reads(run, tmp_path):
    plan = tmp_path / "plan.pdf"
    status, out, err = run(CASE, "--format", "pdf", "--output", plan)
    assert (status, out, err) == (0, b"", "")
    assert plan.read_bytes().startswith(b"%PDF-")
    assert stat.S_IMODE(plan.stat().st_mode) == 0o600


def test_every_fault_is_named_and_the_status_is_2(run):
    status, out, err = run(given=b'{"as_of": "soon", "patient": {"birth_date": "1999-02-30", "zip": 1}}')
    assert (status, out) == (2, b"")
    assert [line.partition(":")[0] for line in err.splitlines()] == ["as_of", "patient.birth_date", "patient.zip"]


def test_a_wrong_as_of_is_named(run):
    status, _out, err = run(CASE, "--as-of", "tomorrow")
    assert (status, err.partition(":")[0]) == (2, "as_of")


@pytest.mark.parametrize(
    "arguments",
    [
        ("/nowhere/case.json",),
        (CASE, "--output", "/nowhere/result.json"),
        ("--lines", "--format", "pdf"),
        ("--lines", "/nowhere/cases.jsonl"),
    ],
)
def test_what_cannot_be_read_or_written_has_status_2_and_says_which(run, arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (2, b"")
    assert "/nowhere/" in err or err.startswith("--format")


def test_lines_answer_in_order_and_a_bad_line_does_not_stop_them(run):
    lines = b'{"as_of": "2026-11-24"}\n\nnot json\n{"as_of": "2026-11-25", "x": 1}\n{"as_of": "2026-11-26"}'
    status, out, err = run("--lines", given=lines)
    answers = [json.loads(line) for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert [answer.get("as_of") for answer in answers] == ["2026-11-24", None, None, None, "2026-11-26"]
    assert [list(answer) for answer in answers[1:4]] == [["errors"]] * 3
    assert answers[3]["errors"][0]["path"] == "x"


def test_a_line_gives_the_same_result_as_a_file(run):
    line = json.dumps(json.loads(CASE.read_bytes())).encode()
    assert json.loads(run("--lines", given=line)[1]) == json.loads(run(CASE)[1])


STATEMENT = """<osss:OnlineSocialSecurityStatementData xmlns:osss="http://ssa.gov/osss/schemas/2.0">
<osss:UserInformation><osss:DateOfBirth>1977-03-14</osss:DateOfBirth></osss:UserInformation><osss:EarningsRecord>
<osss:Earnings startYear="2015" endYear="2024"><osss:FicaEarnings>0</osss:FicaEarnings></osss:Earnings>
<osss:Earnings startYear="2025" endYear="{last}"><osss:FicaEarnings>{amount}</osss:FicaEarnings></osss:Earnings>
</osss:EarningsRecord></osss:OnlineSocialSecurityStatementData>"""


@pytest.fixture
def statement(tmp_path):
    def statement(amount, last=2025):
        path = tmp_path / "statement.xml"
        path.write_text(STATEMENT.format(amount=amount, last=last))
        return path

    return statement


@pytest.mark.parametrize("given", [b"{}", b'{"patient": null}', b'{"patient": {"work": {"earnings": {"2025": 1}}}}'])
def test_a_statement_takes_the_place_of_the_earnings(run, statement, given):
    written_out = {str(year): 0 for year in range(2015, 2025)} | {"2025": 7000}
    by_hand = {"patient": {"birth_date": "1977-03-14", "work": {"earnings": written_out, "medicare_earnings": {}}}}
    status, out, err = run("--statement", statement(7000), "--as-of", "2026-11-24", given=given)
    assert (status, err) == (0, "")
    assert out == run("--as-of", "2026-11-24", given=json.dumps(by_hand).encode())[1]


def test_a_statement_that_gives_years_in_one_sum_is_not_spread_over_them(run, statement):
    status, out, err = run("--statement", statement(9000, last=2026), given=b"{}")
    assert (status, out) == (2, b"")
    assert "from 2025 on" in err


@pytest.mark.parametrize("arguments", [("--statement", CASE), ("--statement", CASE, "--lines")])
def test_what_is_no_statement_or_has_no_one_person_is_refused(run, arguments):
    status, out, err = run(*arguments, given=b"{}")
    assert (status, out) == (2, b"")
    assert err.startswith("--statement")


def test_an_error_of_ours_is_told_without_the_answers_and_the_run_goes_on(run, monkeypatch):
    screened = iter([fails, screen])
    monkeypatch.setattr("screener.management.commands.screen.screen", lambda case, **more: next(screened)(case, **more))
    status, out, err = run("--lines", given=b'{"state": "OH"}\n{}\n')
    first, second = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    assert list(first) == ["errors"]
    assert "programs" in second
    assert "line 1: RuntimeError" in err
    assert "OH" not in err


def fails(case, **more):
    raise RuntimeError(case.state)


def test_the_plan_comes_as_a_fhir_bundle(run):
    status, out, err = run(CASE, "--format", "fhir")
    assert (status, err) == (0, "")
    assert json.loads(out)["resourceType"] == "Bundle"
    assert b"JVBERi" not in out


def test_a_fhir_bundle_has_the_pdf_inside_when_asked_for(run):
    _status, out, _err = run(CASE, "--format", "fhir", "--with-pdf")
    assert b'"data": "JVBERi' in out


def test_only_a_fhir_bundle_has_a_pdf_inside(run):
    status, out, err = run(CASE, "--with-pdf")
    assert (status, out) == (2, b"")
    assert err.startswith("--with-pdf: ")
