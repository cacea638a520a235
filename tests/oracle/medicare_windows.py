"""Medicare's first month, enrolment periods and late penalties, computed a second time from the law.

A month is the date of its first day. Only people of whom enough is told are asked about: citizens with forty credits,
who are 65, about to be, or receive disability benefits since a day that is told.

How the law is read here:

*What counts as cover by current work* is an employer's plan through one's own job while status is working or on leave,
or through a spouse's; under 65 a parent's counts too, but only that of an employer of 100 and more (42 USC
1395p(i)(1)-(2); 42 CFR 407.20(a), 411.104, 411.201). COBRA, retiree, marketplace, TRICARE and VA cover never does.

*What is not told* of the past bounds a penalty: at best all months until work stopped, or until cover not by current
work began, were covered by work; at worst only those that an entry shows.
"""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from .health_cover import FIGURES, as_of, day, get
from .social_security import attains

NEVER_CURRENT_WORK = ("cobra", "retiree", "marketplace", "tricare", "va", "medicaid", "medigap", "other")
LARGE = 100  # employees. 42 USC 1395y(b)(1)(B)


# --- Months ----------------------------------------------------------------------------------------------------------


def first_of(on):
    return on.replace(day=1)


def months_later(month, count):
    total = month.year * 12 + month.month - 1 + count
    return date(total // 12, total % 12 + 1, 1)


def last_day(month):
    return months_later(month, 1) - timedelta(days=1)


def months_from_to(first, last):
    """Every month from the first to the last, both included."""
    months = []
    while first <= last:
        months.append(first)
        first = months_later(first, 1)
    return months


# --- The first month -------------------------------------------------------------------------------------------------


def month_of_65(document):
    """The month in which 65 is attained. 42 USC 426(a); 42 CFR 406.10; 20 CFR 404.2(c)(4)."""
    return first_of(attains(day(document["patient"]["birth_date"]), 65))


def has_als(document):
    return get(document, "patient", "diagnosis", "condition") == "als"


def month_of_disability(document):
    """The 25th month of entitlement to disability benefits, with ALS the first; before 65. 42 USC 426(b), (h)."""
    disability = get(document, "patient", "benefits", "ssdi") or {}
    since = day(disability.get("entitled_since"))
    if disability.get("status") != "receiving" or since is None:
        return None
    month = months_later(first_of(since), 0 if has_als(document) else 24)
    return month if month < month_of_65(document) else None


def first_month(document):
    """The month Medicare begins and the way it does."""
    disability = month_of_disability(document)
    if disability:
        return disability, "als" if has_als(document) else "disability"
    return month_of_65(document), "age"


# --- Cover by current work -------------------------------------------------------------------------------------------


def by_current_work(document, entry, on):
    """Whether an entry is cover by current work in the month of the day. 42 CFR 407.20(a); 411.104."""
    if entry["kind"] != "employer" or entry.get("based_on_current_work") is False:
        return False
    through, status = entry.get("through"), get(document, "patient", "work", "status")
    if through == "self" and status == "never_worked":
        return False
    stopped = day(get(document, "patient", "work", "stopped_on"))
    if through == "self" and status == "stopped" and stopped and on > stopped:
        return False
    if through == "parent":
        return on < month_of_65(document) and (entry.get("employer_size") or 0) >= LARGE
    return True


def covered_months(document, months):
    """Those of the months that entries show covered by current work; a month counts if any day of it is."""
    entries = document["patient"].get("insurance") or ()
    covered = set()
    for month in months:
        for entry in entries:
            began, ends = day(entry.get("began_on")), day(entry.get("ends_on"))
            inside = (began is None or began <= last_day(month)) and (ends is None or ends >= month)
            if inside and by_current_work(document, entry, month):
                covered.add(month)
    return covered


def special_period_ends(document):
    """(told, last day) of the special period, from entries by current work: None while it lasts. 42 CFR 407.20(c).

    Eight months after the month in which work or the plan ended, whichever was first. `told` is False where there is
    no such cover, and None where its entry began after the first month of eligibility: the right then depends on cover
    of earlier months that is not told (42 USC 1395p(i)(1)(A): by work when first eligible). Cover that ended before
    that month gives none.
    """
    first = current_initial_month(document)
    on, stopped = as_of(document), day(get(document, "patient", "work", "stopped_on"))
    ends, doubtful = [], False
    for entry in document["patient"].get("insurance") or ():
        if entry["kind"] != "employer" or entry.get("based_on_current_work") is False:
            continue
        if entry.get("through") == "parent" and not by_current_work(document, entry, on):
            continue
        plan_ended, work_ended = day(entry.get("ends_on")), None
        if entry.get("through") == "self" and get(document, "patient", "work", "status") == "stopped":
            work_ended = stopped
        known = [end for end in (plan_ended, work_ended) if end]
        if known and min(known) < first:
            continue
        doubtful = doubtful or (day(entry.get("began_on")) or first) > last_day(first)
        ends.append(min(known) if known else None)
    if doubtful or not ends:
        return None if doubtful else False, None
    if None in ends:
        return True, None
    return True, last_day(months_later(first_of(max(ends)), 8))


# --- Enrolment periods -----------------------------------------------------------------------------------------------


def initial_period(month):
    """Three months before to three after. 42 USC 1395p(d); 42 CFR 407.14."""
    return months_later(month, -3), last_day(months_later(month, 3))


def initial_cover_begins(month, on):
    """Of the first day on which she can still enrol: the month itself, or the next month. 42 CFR 407.25(a)."""
    return month if on < month else months_later(first_of(on), 1)


def next_general_period(on):
    """1 January to 31 March; cover from the month after. 42 CFR 407.15, 407.25(b)(3)."""
    year = on.year if on <= date(on.year, 3, 31) else on.year + 1
    return date(year, 1, 1), date(year, 3, 31)


def has_part_b(document):
    since = day(get(document, "patient", "benefits", "medicare", "part_b_since"))
    return bool(since and since <= as_of(document))


def current_initial_month(document):
    """The month around which her initial period lies: of 65 once that period has begun, else of disability.

    Those who have Medicare by disability get a new one at 65. 42 USC 1395p(d); POMS HI 00805.275.
    """
    disability, on = month_of_disability(document), as_of(document)
    at_65 = month_of_65(document)
    return at_65 if disability is None or on >= initial_period(at_65)[0] else disability


def general_period_is_hers(document):
    """Without Part B, past her initial period and in no special period: the general period is what is left."""
    # A special period in doubt is taken as none here: the general period is then offered as well.
    if has_part_b(document) or as_of(document) <= initial_period(current_initial_month(document))[1]:
        return False
    known, ends = special_period_ends(document)
    return not (known and (ends is None or ends >= as_of(document)))


# --- Penalties -------------------------------------------------------------------------------------------------------


def penalty_months(document, closes):
    """(fewest, most) months of penalty if she enrols in the month. 42 USC 1395r(b); 42 CFR 408.24."""
    start = months_later(current_initial_month(document), 4)
    if start > closes:
        return 0, 0
    months = months_from_to(start, closes)
    shown = covered_months(document, months)
    most = len(months) - len(shown)
    status, stopped = get(document, "patient", "work", "status"), day(get(document, "patient", "work", "stopped_on"))
    alone = get(document, "patient", "marital_status") == "single"
    if status == "never_worked" and alone:
        return most, most
    if status == "stopped" and stopped and alone:
        return sum(1 for month in months if month not in shown and month > stopped), most
    return 0, most


def part_b_penalty(document):
    """(least, most) percent if she enrols at the next chance; ten for each full twelve months."""
    on = as_of(document)
    if has_part_b(document):
        return None
    if not general_period_is_hers(document):
        if on <= initial_period(current_initial_month(document))[1]:
            return 0, 0
        closes = first_of(on)
        fewest, most = penalty_months(document, closes)
        return 10 * (fewest // 12), 10 * (most // 12)
    closes = first_of(next_general_period(on)[1])
    fewest, most = penalty_months(document, closes)
    if special_period_ends(document)[0] is None:
        fewest, _most = penalty_months(document, first_of(on))
    renewed = initial_period(month_of_65(document))
    if month_of_disability(document) and on < renewed[0] <= closes:
        return 0, 10 * (most // 12)  # the new period at 65 opens before the general one closes
    return 10 * (fewest // 12), 10 * (most // 12)


def part_d_penalty_most(document):
    """The most a month: one percent of the base premium for each month without cover that is as good as Part D.

    42 USC 1395w-113(b); 42 CFR 423.46, 423.286(d)(3): to ten cents. Counted to the January in which the yearly period's
    cover begins.
    """
    on = as_of(document)
    start = months_later(first_month(document)[0], 4)
    months = months_from_to(start, date(on.year, 12, 1))
    base = Decimal(str(FIGURES["part_d_base_premium"][on.year]))
    return (base * len(months) / 100).quantize(Decimal("0.1"), ROUND_HALF_UP)
