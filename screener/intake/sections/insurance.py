"""Health insurance, and what each plan leaves to pay."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import (
    ChoiceAnswer,
    DateAnswer,
    MoneyAnswer,
    NumberAnswer,
    PercentAnswer,
    YearDayAnswer,
    YesNoAnswer,
)
from screener.intake.asking import Ask, Group, Rows, Section, not_if, only

KIND = (
    ("employer", _("From an employer")),
    ("cobra", _("COBRA: an employer's plan kept after the job")),
    ("marketplace", _("From HealthCare.gov or a state marketplace")),
    ("medicare_advantage", _("Medicare Advantage")),
    ("medigap", _("Medigap: a supplement to Medicare")),
    ("medicaid", _("Medicaid")),
    ("tricare", _("TRICARE")),
    ("va", _("VA health care")),
    ("retiree", _("From a former employer, as a retiree")),
    ("other", _("Another kind")),
)
THROUGH = (("self", _("The person who is ill")), ("spouse", _("Husband or wife")), ("parent", _("A parent")))
EVENTS = (
    ("job_loss", _("The job ended")),
    ("reduced_hours", _("Hours were cut")),
    ("death", _("The worker died")),
    ("divorce", _("Divorce or separation")),
    ("medicare_entitlement", _("The worker got Medicare")),
    ("dependent_aged_out", _("Too old for a parent's plan")),
)
LETTERS = tuple((letter, letter) for letter in "ABCDFGKLMN")
_MOST_EMPLOYEES = 5_000_000
_money = partial(MoneyAnswer, 1_000_000)

_COVER = (
    Ask(
        "kind",
        partial(ChoiceAnswer, KIND),
        _("What kind of insurance is it?"),
        why=_("Each kind has its own rules and times."),
    ),
    Ask(
        "through",
        partial(ChoiceAnswer, THROUGH),
        _("Through whom is it?"),
        why=_("A present job, one's own or a husband's or wife's, changes when to sign up for Medicare."),
    ),
    Ask(
        "based_on_current_work",
        YesNoAnswer,
        _("Does it come from a job someone has now?"),
        why=_("Only then can Part B of Medicare wait without a penalty."),
        when=only(".kind", "employer", "other"),
    ),
    Ask(
        "employer_size",
        partial(NumberAnswer, 0, _MOST_EMPLOYEES),
        _("About how many people does that employer have?"),
        why=_("It decides whether Medicare or the plan pays first, and whether COBRA applies."),
        when=only(".kind", "employer", "cobra", "retiree", "other"),
    ),
    Ask("began_on", DateAnswer, _("First day of this insurance"), why=_("To know which months it covers.")),
    Ask(
        "ends_on",
        DateAnswer,
        _("Last day, if it ends or has ended"),
        why=_("What comes next must start the day after."),
    ),
    Ask(
        "monthly_premium",
        partial(MoneyAnswer, per="month"),
        _("What you pay for it in a month"),
        _("What the person pays for it in a month"),
        why=_("It is part of the cost."),
    ),
)
_PLAN = (
    Ask(
        "plan.deductible",
        _money,
        _("Deductible for one person in a year"),
        why=_("So much is paid before the plan pays."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.coinsurance",
        PercentAnswer,
        _("Percent of the bill left to you after that"),
        _("Percent of the bill left to the person after that"),
        help=_("Often 20."),
        why=_("The plan pays the rest."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.out_of_pocket_max",
        _money,
        _("Out-of-pocket maximum for one person in a year"),
        why=_("Past this the plan pays all covered care."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.spent_toward_deductible",
        _money,
        _("Paid toward the deductible so far this plan year"),
        why=_("To know what is left to pay."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.spent_toward_maximum",
        _money,
        _("Paid toward the maximum so far this plan year"),
        why=_("To know what is left to pay."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.year_starts",
        YearDayAnswer,
        _("Day the plan year starts"),
        help=_("Such as 01/01."),
        why=_("On it the deductible starts again."),
        when=not_if("..kind", "medigap"),
    ),
)
_DETAILS = (
    Ask(
        "employer_premium_share_monthly",
        partial(MoneyAnswer, per="month"),
        _("What the employer pays of the premium in a month"),
        why=_("COBRA asks you for this part too."),
        when=only(".kind", "employer"),
    ),
    Ask(
        "creditable_drug_coverage",
        YesNoAnswer,
        _("Has the plan said that its drug cover is as good as Medicare's?"),
        help=_("The letter speaks of creditable coverage."),
        why=_("Then Part D can wait without a penalty."),
    ),
    Ask(
        "doctors_take_it",
        YesNoAnswer,
        _("Do the doctors who treat you take this insurance?"),
        _("Do the doctors who treat the person take this insurance?"),
        help=_("Ask their office. The plan's list is often old."),
        why=_("Covers are compared by whether the doctors can stay."),
    ),
    Ask(
        "qualifying_event",
        partial(ChoiceAnswer, EVENTS),
        _("Why the job's cover ended or ends"),
        why=_("It decides how long COBRA lasts."),
        when=only(".kind", "employer", "cobra"),
    ),
    Ask(
        "medigap_plan",
        partial(ChoiceAnswer, LETTERS),
        _("Letter of the Medigap plan"),
        why=_("Each letter pays other parts."),
        when=only(".kind", "medigap"),
    ),
    Ask(
        "plan.family_deductible",
        _money,
        _("Deductible for the family in a year"),
        why=_("The family shares it."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.family_out_of_pocket_max",
        _money,
        _("Out-of-pocket maximum for the family"),
        why=_("The family shares it."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.family_spent_toward_deductible",
        _money,
        _("Paid by the family toward its deductible so far"),
        why=_("To know what is left to pay."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.family_spent_toward_maximum",
        _money,
        _("Paid by the family toward its maximum so far"),
        why=_("To know what is left to pay."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.family_embedded",
        YesNoAnswer,
        _("Does each person in the family have an own deductible as well?"),
        why=_("Then the plan pays for that person sooner."),
        when=not_if("..kind", "medigap"),
    ),
    Ask(
        "plan.out_of_network_share",
        PercentAnswer,
        _("Percent of the care that is outside the plan's network"),
        why=_("That part does not count toward the maximum."),
        when=not_if("..kind", "medigap"),
    ),
)

_DOCTORS_TAKE = (
    Ask(
        "patient.doctors_take.marketplace",
        YesNoAnswer,
        _("A marketplace plan where you live"),
        _("A marketplace plan where the person lives"),
        why=_("A cheaper plan without the doctors may be no gain."),
    ),
    Ask(
        "patient.doctors_take.medicaid",
        YesNoAnswer,
        _("Medicaid"),
        why=_("Not every doctor takes it."),
    ),
    Ask(
        "patient.doctors_take.medicare",
        YesNoAnswer,
        _("Original Medicare"),
        why=_("Nearly every doctor takes it. Ask to be sure."),
    ),
    Ask(
        "patient.doctors_take.medicare_advantage",
        YesNoAnswer,
        _("A Medicare Advantage plan where you live"),
        _("A Medicare Advantage plan where the person lives"),
        why=_("Each of these plans has its own list of doctors."),
    ),
    Ask(
        "patient.doctors_take.spouse_plan",
        YesNoAnswer,
        _("A plan from the work of the husband or wife"),
        why=_("It may be joined when other cover ends."),
    ),
)

SECTION = Section(
    "insurance",
    _("Health insurance"),
    intro=_("List the one that pays first at the top. The plan's card and its summary of benefits have most of this."),
    parts=(
        Rows(
            "patient.insurance",
            _("Insurance"),
            _("Insurance %(number)s"),
            _("Add another insurance"),
            _("Remove insurance %(number)s"),
            (
                Group(_("The cover"), _COVER),
                Group(_("What the plan leaves to pay"), _PLAN),
                Group(_("More exact answers about this insurance"), _DETAILS, folded=True),
            ),
            gate=Ask(
                "",
                YesNoAnswer,
                _("Do you have health insurance?"),
                _("Does the person have health insurance?"),
                why=_("What covers the months until Medicare depends on it."),
            ),
            at_first=1,
        ),
        Group(
            _("Other cover that the doctors take"),
            _DOCTORS_TAKE,
            intro=_("Only where their office has told you."),
            folded=True,
        ),
    ),
)
