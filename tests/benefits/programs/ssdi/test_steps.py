"""What to do about a claim: the steps, the papers, the days to act by, and the plan at a glance."""

import pytest

from tests.benefits.programs.ssdi.claims import BACK_PAIN, LEVEL, OLD_WORK, PAID, ssdi

APPLIED = {"status": "applied", "applied_on": "2026-10-01"}
LEFT_OUT = ssdi()["next_steps"][0]["bring"]  # what everybody brings
OPEN_RECORD = {str(year): 40_000 for year in range(1998, 2026)}
COUNTS = {
    "patient__work__earnings": None,
    "patient__work__credits_total": 80,
    "patient__work__credits_last_10_years": 40,
}
CHILD = {"birth_date": "2015-01-01", "disabled": False, "in_care_of_spouse": False}


def denied(denied_on="2026-11-01"):
    return {"status": "denied", "applied_on": "2026-07-01", "denied_on": denied_on}


def steps(**changes):
    return [(step["what"].split(".")[0], step["by"], step["rank"]) for step in ssdi(**changes)["next_steps"]]


def papers(**changes):
    """What is brought beyond the papers of everybody."""
    return [paper for paper in ssdi(**changes)["next_steps"][0]["bring"] if paper not in LEFT_OUT]


APPLY = ("Apply for Social Security disability (SSDI) now", "2026-11-24", 10)
RECONSIDER = "Ask Social Security to look at the denial again (reconsideration), form SSA-561, with SSA-3441"
LATE = ("Ask Social Security whether a late appeal is still possible, or apply again today", None, 12)
STATEMENT = ("Get your earnings record (the Social Security Statement)", None, 30)
REPORT = ("Tell Social Security about any work, pay or change in the family", None, 60)
FOLLOW = ("Follow your disability application, and send what Social Security asks for at once", None, 30)


@pytest.mark.parametrize(
    ("claim", "listed"),
    [
        (None, [APPLY]),
        ({"status": "none"}, [APPLY]),
        ({"status": "ended"}, [APPLY]),
        (APPLIED, [FOLLOW]),
        (PAID, [REPORT]),
        (denied(), [(RECONSIDER, "2027-01-05", 12)]),
        (denied("2026-09-19"), [LATE]),
        ({"status": "denied"}, [LATE]),
    ],
)
def test_the_step_is_the_one_of_where_the_claim_stands(claim, listed):
    assert steps(patient__benefits__ssdi=claim) == listed


@pytest.mark.parametrize(
    ("record", "listed"), [(LEVEL, [APPLY]), (OPEN_RECORD, [APPLY, STATEMENT]), (None, [APPLY, STATEMENT])]
)
def test_a_record_that_is_not_whole_is_to_be_got(record, listed):
    assert steps(patient__work__earnings=record) == listed


def test_the_record_is_to_be_got_for_an_appeal_too():
    listed = steps(patient__work__earnings=None, patient__benefits__ssdi=denied())
    assert [what for what, _by, _rank in listed] == [RECONSIDER, STATEMENT[0]]


@pytest.mark.parametrize(
    ("changes", "listed"),
    [
        ({"patient__work__earnings": OLD_WORK}, []),
        ({"patient__diagnosis": BACK_PAIN}, [APPLY]),
        ({"patient__birth_date": None}, [APPLY]),
    ],
)
def test_to_apply_is_the_step_while_the_door_is_open(changes, listed):
    assert steps(**changes) == listed


@pytest.mark.parametrize(
    ("changes", "how", "url"),
    [
        ({}, "Online, by phone (1-800-772-1213, TTY 1-800-325-0778) or at a Social", "https://www.ssa.gov/apply"),
        (
            {"patient__benefits__ssdi": denied()},
            "Online or by phone. An appeal keeps your first filing date",
            "https://www.ssa.gov/apply/appeal-decision-we-made",
        ),
        (
            {"patient__benefits__ssdi": denied("2026-09-19")},
            "Being too ill to answer in time can be a good reason",
            "https://www.ssa.gov/apply",
        ),
        ({"patient__benefits__ssdi": APPLIED}, "Call 1-800-772-1213 (TTY 1-800-325-0778) or look at", None),
        ({"patient__benefits__ssdi": PAID}, "Call 1-800-772-1213 (TTY 1-800-325-0778) or use your my", None),
        (
            {"patient__work__earnings": None, "patient__benefits__ssdi": {"status": "none"}},
            "Online, by phone",
            "https://www.ssa.gov/apply",
        ),
    ],
)
def test_each_step_says_how_and_where(changes, how, url):
    step = ssdi(**changes)["next_steps"][0]
    assert step["how"].startswith(how)
    assert (step["url"], step["phone"]) == (url, "1-800-772-1213")


def test_the_record_is_to_be_had_online_or_by_phone():
    step = ssdi(patient__work__earnings=None)["next_steps"][1]
    assert step["how"].startswith("Sign in to my Social Security, or ask by phone.")
    assert (step["url"], step["phone"]) == ("https://www.ssa.gov/myaccount/", "1-800-772-1213")


@pytest.mark.parametrize(
    ("diagnosis", "what"),
    [
        ({"condition": "als"}, "it is on the Compassionate Allowances list as “Amyotrophic Lateral Sclerosis (ALS)”."),
        (BACK_PAIN, "Apply for Social Security disability (SSDI) now."),
    ],
)
def test_a_listed_illness_is_written_as_the_list_names_it(diagnosis, what):
    assert ssdi(patient__diagnosis=diagnosis)["next_steps"][0]["what"].endswith(what)


def test_everybody_brings_these_papers():
    assert ssdi(patient__diagnosis=BACK_PAIN)["next_steps"][0]["bring"] == [
        "Social Security number, and birth certificate or other proof of age",
        "Form SSA-16, the application (online it is part of the questions)",
        "Form SSA-3368, the disability report: conditions, treatment, jobs",
        "Form SSA-827, signed: lets Social Security ask your doctors for records",
        "Names, addresses and visit dates of all doctors, hospitals and clinics",
        "Medicines, who prescribed them, and test results",
        "Jobs of the last 5 years before you could no longer work",
        "Last year's W-2, or the tax return if self-employed; earnings of this year; the day work stopped",
        "Bank routing and account number for direct deposit",
    ]


def test_a_cancer_adds_the_pathology_after_the_doctors():
    brought = ssdi()["next_steps"][0]["bring"]
    assert brought[5] == "Pathology and operation reports, and scans that show stage, places of spread or recurrence"
    assert (len(brought), brought[4][:5], brought[6][:9]) == (10, "Names", "Medicines")


STATUS = ["Proof of lawful status in the United States"]
MILITARY = ["Military discharge papers (DD 214)"]
SPOUSE = ["Spouse: name, Social Security number, marriage certificate"]
FORMER = ["Former spouses: names, dates of marriage, divorce or death papers"]
CHILDREN = ["Children: names, birth certificates, Social Security numbers"]
COMPENSATION = ["Workers' compensation: award letter, amounts and dates"]
INSURERS = ["Letters of the disability insurance: it often wants to see the decision of Social Security"]


@pytest.mark.parametrize(
    ("changes", "brought"),
    [
        ({}, []),
        ({"patient__citizenship": None}, []),
        ({"patient__citizenship": "permanent_resident"}, STATUS),
        ({"patient__benefits__veteran": True}, MILITARY),
        ({"patient__benefits__veteran": False}, []),
        ({"patient__marital_status": "married"}, SPOUSE),
        ({"patient__marital_status": "separated"}, SPOUSE),
        ({"patient__marital_status": None, "spouse": {"birth_date": "1980-01-01"}}, SPOUSE),
        ({"patient__marital_status": "divorced"}, FORMER),
        ({"patient__marital_status": "widowed"}, FORMER),
        ({"former_spouses": [{"ended_by": "divorce"}]}, FORMER),
        ({"former_spouses": []}, []),
        ({"household__children": [CHILD]}, CHILDREN),
        ({"household": {}}, []),
        ({"patient__benefits__workers_compensation_monthly": 1}, COMPENSATION),
        ({"patient__benefits__workers_compensation_monthly": None}, []),
        ({"patient__work__short_term_disability": {"weeks": 26}}, INSURERS),
        ({"patient__work__long_term_disability": {"waiting_days": 90}}, INSURERS),
    ],
)
def test_further_papers_are_named_only_where_they_apply(changes, brought):
    assert papers(**changes) == brought


def test_an_appeal_needs_the_letter_and_new_records():
    assert ssdi(patient__benefits__ssdi=denied())["next_steps"][0]["bring"] == [
        "The denial letter",
        "New medical records since the application",
    ]


def test_a_late_appeal_or_new_application_needs_the_letter_and_all_papers():
    brought = ssdi(patient__benefits__ssdi=denied("2026-09-19"))["next_steps"][0]["bring"]
    assert brought == ["The denial letter", *LEFT_OUT]


def test_an_application_under_way_is_followed_with_the_same_papers():
    assert ssdi(patient__benefits__ssdi=APPLIED)["next_steps"][0]["bring"] == LEFT_OUT


@pytest.mark.parametrize(
    ("denied_on", "by"), [("2026-11-01", "2027-01-05"), ("2026-09-20", "2026-11-24"), ("2026-09-24", "2026-11-30")]
)
def test_a_denial_can_be_appealed_for_sixty_and_five_days(denied_on, by):
    result = ssdi(patient__benefits__ssdi=denied(denied_on))
    assert [(entry["on"], entry["firm"], entry["what"]) for entry in result["deadlines"]] == [
        (by, True, "Ask for a new look at the SSDI denial.")
    ]
    assert result["next_steps"][0]["by"] == by


def test_after_that_no_day_is_left_to_name():
    assert ssdi(patient__benefits__ssdi=denied("2026-09-19"))["deadlines"] == []


def test_on_the_monday_after_a_sunday_the_appeal_is_still_in_time():
    result = ssdi(as_of="2026-11-30", patient__benefits__ssdi=denied("2026-09-25"))
    assert result["next_steps"][0]["by"] == "2026-11-30"
    assert [entry["on"] for entry in result["deadlines"]] == ["2026-11-30"]


def test_a_day_later_a_late_appeal_or_a_new_application_is_the_step():
    result = ssdi(as_of="2026-12-01", patient__benefits__ssdi=denied("2026-09-25"))
    assert result["deadlines"] == []
    assert "late appeal" in result["next_steps"][0]["what"]


def test_a_denial_older_than_the_rule_is_answered_without_a_day():
    result = ssdi(patient__benefits__ssdi=denied("1980-08-04"))
    assert (result["deadlines"], result["next_steps"][0]["by"]) == ([], None)


@pytest.mark.parametrize(
    ("as_of", "listed"),
    [
        ("2027-12-31", [("2027-12-31", "Apply for SSDI; each later month of filing loses a month of benefits.")]),
        ("2028-01-01", []),
    ],
)
def test_the_last_day_to_apply_without_losing_a_month_is_named_until_it_has_passed(as_of, listed):
    result = ssdi(as_of=as_of)
    assert [(entry["on"], entry["what"]) for entry in result["deadlines"]] == listed
    assert {(entry["firm"], entry["program"]) for entry in result["deadlines"]} <= {(True, "ssdi")}


@pytest.mark.parametrize(
    ("changes", "count"),
    [
        ({"patient__benefits__ssdi": None}, 1),
        ({"patient__benefits__ssdi": {"status": "ended"}}, 1),
        ({"patient__benefits__ssdi": APPLIED}, 0),
        ({"patient__benefits__ssdi": PAID}, 0),
        ({"patient__work__earnings": OLD_WORK}, 0),
        ({"patient__diagnosis": BACK_PAIN}, 1),
        ({"patient__diagnosis": {}}, 1),
        ({"patient__work__stopped_on": None}, 0),
    ],
)
def test_that_day_is_for_people_who_have_not_applied_and_may_get_it(changes, count):
    assert len(ssdi(**changes)["deadlines"]) == count


def test_the_plan_at_a_glance_in_its_order():
    assert [(line["id"], line["rank"], line["label"], line["value"], line["on"]) for line in ssdi()["headlines"]] == [
        ("apply", 10, "Apply for SSDI", "Now", "2026-11-24"),
        ("first_payment", 20, "First month SSDI can pay for", "December 2026", "2026-12"),
        ("monthly_amount", 30, "SSDI a month", "About $2,721", None),
    ]


def test_the_plan_at_a_glance_has_what_belongs_to_each_line():
    assert [line["detail"] for line in ssdi(household__children=[CHILD])["headlines"]] == [
        "Compassionate Allowance: Breast Cancer - with Distant Metastases or Recurrent",
        "Each month is paid in the next one, this first one on January 20, 2027 or once approved.",
        "And $1,360 a month for your family together",
    ]


def test_nothing_is_added_where_nothing_is_known():
    lines = ssdi(patient__diagnosis=BACK_PAIN, patient__birth_date=None)["headlines"]
    assert [(line["id"], line["detail"]) for line in lines] == [("apply", None), ("first_payment", None)]


@pytest.mark.parametrize(
    ("changes", "listed"),
    [
        ({"patient__benefits__ssdi": APPLIED}, ["first_payment", "monthly_amount"]),
        ({"patient__benefits__ssdi": None}, ["apply", "first_payment", "monthly_amount"]),
        ({"patient__benefits__ssdi": {"status": "ended"}}, ["apply", "first_payment", "monthly_amount"]),
        ({"patient__benefits__ssdi": PAID}, []),
        ({"patient__work__earnings": OLD_WORK}, []),
        ({"patient__diagnosis": BACK_PAIN}, ["apply", "first_payment", "monthly_amount"]),
        ({"patient__diagnosis": {}}, ["apply", "first_payment", "monthly_amount"]),
        ({"patient__work__stopped_on": None}, ["apply"]),
        (COUNTS, ["apply", "first_payment"]),
    ],
)
def test_the_plan_at_a_glance_holds_what_is_known_while_the_door_is_open(changes, listed):
    assert [line["id"] for line in ssdi(**changes)["headlines"]] == listed


def test_an_amount_known_only_in_part_is_said_to_be_the_least():
    line = ssdi(patient__work__earnings=OPEN_RECORD, patient__work__stopped_on="2026-09-15")["headlines"][-1]
    assert (line["id"], line["rank"], line["label"]) == ("monthly_amount", 30, "SSDI a month")
    assert (line["value"], line["detail"]) == ("At least about $2,721", None)
