"""Made-up households as case documents: the same for the same seed, shaped to press on the edges of the law of cover.

Sums lie at and around the limits: the SSI rate, the steps of the Savings Programs, Extra Help, the adult group. Days
lie at the first of months, around 65 and around the twenty-fifth month of disability benefits. What a document tells
is consistent: who has Medicare has had it from a month on which the law gives it. Some sums are left out.
"""

from datetime import date, timedelta
from random import Random

from .health_cover import FIGURES, poverty_month
from .medicare_windows import first_month, first_of, last_day, months_later

STATES = sorted(set(FIGURES["parents"]))
AS_OF = [date(year, month, 1) for year in (2025, 2026) for month in range(4, 12)]  # not January to March: see the law
CONDITIONS = ("breast_cancer", "cervical_cancer", "lung_cancer", "als", "heart_failure")
COVERS = ("none", "employer", "employer_ended", "spouse_employer", "parent_employer", "cobra", "retiree", "marketplace",
          "va", "tricare")  # fmt: skip


def households(count, seed):
    """That many documents."""
    random = Random(seed)
    return [household(random) for _ in range(count)]


def household(random):
    on = months_later(random.choice(AS_OF), 0).replace(day=random.choice((1, 14, 24, 28)))
    status = random.choice(("single", "single", "single", "married", "married", "separated", "divorced", "widowed"))
    document = {
        "as_of": on.isoformat(),
        "state": random.choice(STATES),
        "patient": patient(random, on, status),
        "household": {"lives_in": random.choice(("own_home",) * 9 + ("someone_elses_home",))},
    }
    document["household"]["children"] = children(random, on, document["patient"]["birth_date"])
    document["household"]["size"] = 1 + (status == "married") + len(document["household"]["children"])
    medicare(random, document, on)
    document["patient"]["insurance"] = covers(random, document, on)
    money(random, document)
    leave_out(random, document)
    return document


# --- People ----------------------------------------------------------------------------------------------------------


def birth(random, on):
    """About 65, older, or 20 to 64; often on the first or second of a month."""
    kind = random.choice(("around", "older", "younger", "younger"))
    age = {"around": random.choice((64, 65)), "older": random.randint(66, 80), "younger": random.randint(20, 63)}[kind]
    year = on.year - age
    born = date(year, random.randint(1, 12), random.choice((1, 1, 2, 15, 28)))
    if kind == "around":
        month = months_later(first_of(on), random.randint(-14, 10) - 65 * 12)
        born = month.replace(day=born.day)
    return born


def patient(random, on, status):
    born = birth(random, on)
    person = {
        "birth_date": born.isoformat(),
        "citizenship": "us_citizen",
        "marital_status": status,
        "statutorily_blind": False,
        "pregnant": on.year - born.year < 45 and random.random() < 0.15,
        "diagnosis": {"condition": random.choice(CONDITIONS), "expected_months": 24},
        "benefits": {
            "ssdi": {"status": "none"},
            "ssi": {"status": "receiving" if random.random() < 0.03 else "none"},
            "social_security_retirement": {"status": "none"},
            "medicare": {},
            "medicaid": {"status": "none"},
            "workers_compensation_monthly": 0,
            "veteran": False,
        },
    }
    person["work"] = work(random, on)
    if person["work"]["status"] == "stopped" and random.random() < 0.6 and on.year - born.year < 66:
        since = months_later(first_of(on), -random.choice((0, 3, 20, 23, 24, 25, 30, 45, 70)))
        person["work"]["stopped_on"] = min(person["work"]["stopped_on"], months_later(since, -6).isoformat())
        if since > born.replace(day=1, year=born.year + 19):
            person["benefits"]["ssdi"] = {"status": "receiving", "entitled_since": since.isoformat()}
    return person


def work(random, on):
    status = random.choice(("working", "on_leave", "stopped", "stopped", "stopped", "never_worked"))
    told = {"status": status, "monthly_earnings": 0, "credits_total": 100, "credits_last_10_years": 40}
    told["impairment_work_expenses_monthly"] = 0
    if status == "never_worked":
        told |= {"credits_total": 0, "credits_last_10_years": 0}
    if status == "stopped":
        stopped = on - timedelta(days=random.choice((20, 100, 230, 250, 280, 500, 1300)))
        told["stopped_on"] = stopped.isoformat()
    return told


def children(random, on, born):
    count = random.choice((0, 0, 0, 0, 1, 1, 2, 3))
    if on.year - date.fromisoformat(born).year > 60:
        count = random.choice((0, 0, 0, 0, 0, count))
    return [
        {
            "birth_date": (on - timedelta(days=random.choice((300, 2000, 5000, 6400, 6700)))).isoformat(),
            "disabled": random.random() < 0.05,
        }
        for _ in range(count)
    ]


# --- Medicare and other cover ----------------------------------------------------------------------------------------


def medicare(random, document, on):
    """Most who can have Part A do, all whom disability benefits bring it; Part B from the same month, or not at all."""
    month, way = first_month(document)
    never_worked = document["patient"]["work"]["status"] == "never_worked"
    if month > on or never_worked or (way == "age" and random.random() < 0.2):
        return
    document["patient"]["benefits"]["medicare"] = {"part_a_since": month.isoformat()}
    if random.random() < 0.5:
        document["patient"]["benefits"]["medicare"]["part_b_since"] = month.isoformat()


def covers(random, document, on):
    """One cover or none."""
    kind, status = random.choice(COVERS), document["patient"]["work"]["status"]
    stopped = document["patient"]["work"].get("stopped_on")
    began = months_later(first_of(on), -random.choice((3, 14, 40, 200)))
    entry = {"kind": kind, "through": "self", "began_on": began.isoformat(), "creditable_drug_coverage": True}
    group = {"kind": "employer", "employer_size": random.choice((8, 20, 99, 100, 500)), "based_on_current_work": True}
    if kind == "employer" and status in ("working", "on_leave"):
        return [entry | group]
    if kind == "employer_ended" and stopped:
        ended = last_day(date.fromisoformat(stopped))
        entry |= {"began_on": months_later(first_of(ended), -90).isoformat()}
        return [entry | group | {"ends_on": ended.isoformat()}]
    if kind == "spouse_employer" and document["patient"]["marital_status"] == "married":
        return [entry | group | {"through": "spouse"}]
    if kind == "parent_employer" and on.year - int(document["patient"]["birth_date"][:4]) < 26:
        return [entry | group | {"through": "parent"}]
    if kind == "cobra" and stopped and date.fromisoformat(stopped) < first_of(on):
        return [entry | {"began_on": months_later(date.fromisoformat(stopped), 1).isoformat()}]
    if kind in ("retiree", "marketplace", "va", "tricare"):
        return [entry | {"based_on_current_work": False}]
    return []


# --- Money -----------------------------------------------------------------------------------------------------------


def near(random, edge):
    return max(0, round(edge) + random.choice((-300, -60, -21, -2, 0, 2, 21, 60, 300)))


def money(random, document):
    """Earned, unearned and owned sums around the lines of the programs."""
    state, on, couple = document["state"], document["as_of"], document["patient"]["marital_status"] == "married"
    one = poverty_month({"state": state, "as_of": on}, 1)
    line = float(one) * random.choice((0.75, 1, 1.2, 1.35, 1.5, 1.38, 1.86, 2.11, 2.5, 3.2, 0.3))
    total = near(random, line * random.choice((1, 1.36 if couple else 1)))
    working = document["patient"]["work"]["status"] == "working"
    earned = random.choice((total, total // 2, 2 * total)) if working else 0
    unearned = total - earned if earned < total else random.choice((0, 10, 20, 100))
    document["household"] |= {"monthly_earned_income": earned, "monthly_unearned_income": unearned}
    document["patient"]["work"]["monthly_earnings"] = earned
    if earned and random.random() < 0.2:
        document["patient"]["work"]["impairment_work_expenses_monthly"] = random.choice((50, 300))
    if document["patient"]["benefits"]["ssdi"]["status"] == "receiving":
        document["patient"]["benefits"]["ssdi"]["monthly_amount"] = unearned
    owned = random.choice(
        (0, 1500, 2000, 2001, 3000, 3001, 9950, 9951, 14910, 14911, 18090, 18091, 36100, 36101, 200000)
    )
    document["household"]["countable_resources"] = owned
    if couple:
        document["spouse"] = spouse(random, on)
    theirs = document.get("spouse", {})
    month = earned + unearned + theirs.get("monthly_earned_income", 0) + theirs.get("monthly_unearned_income", 0)
    document["household"]["annual_magi"] = random.choice((12 * month, 12 * month, 60000))
    document["household"]["tax_filing"] = "joint" if couple else "single"


def spouse(random, on):
    """Under 65; receives SSI now and then; income often about the children's parts."""
    gets_ssi = random.random() < 0.08
    part = FIGURES["federal_benefit_rate"][int(on[:4])]
    allocation = part[1] - part[0]
    earned = random.choice((0, 0, allocation, allocation + 1, 2 * allocation, 1200, 2500, 4000))
    unearned = random.choice((0, 0, 0, 200, allocation, allocation + 1, 900))
    return {
        "birth_date": f"{int(on[:4]) - random.randint(30, 60)}-05-15",
        "monthly_earned_income": 0 if gets_ssi else earned,
        "monthly_unearned_income": 0 if gets_ssi else unearned,
        "receives_ssi": gets_ssi,
        "receives_social_security": False,
    }


def leave_out(random, document):
    """One sum in six households is not known."""
    if random.random() > 1 / 6:
        return
    places = [("household", "monthly_unearned_income"), ("household", "countable_resources"), ("patient", "insurance")]
    if "spouse" in document:
        places += [("spouse", "monthly_earned_income"), ("spouse", "monthly_unearned_income")]
    part, name = random.choice(places)
    document[part].pop(name)
