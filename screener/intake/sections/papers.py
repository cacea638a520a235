"""What only an application asks. It stands beside the interview: the pages of the papers alone lead to it."""

from __future__ import annotations

from functools import partial

from django.utils.translation import gettext_lazy as _

from screener.fields import FIRST, ChoiceAnswer, DateAnswer, LongTextAnswer, MoneyAnswer, NumberAnswer, TextAnswer
from screener.fields import YesNoAnswer as YesNo
from screener.intake.asking import Ask, Group, Rows, Section

SLUG = "papers"
TESTS = (
    ("blood", _("Blood test")),
    ("mri_ct", _("MRI or CT scan")),
    ("x_ray", _("X-ray")),
    ("biopsy", _("Biopsy")),
    ("ekg", _("Heart test (EKG)")),
    ("treadmill", _("Treadmill test")),
    ("cardiac_catheterization", _("Heart catheter")),
    ("breathing", _("Breathing test")),
    ("eeg", _("Brain wave test (EEG)")),
    ("hearing", _("Hearing test")),
    ("vision", _("Eye test")),
    ("speech", _("Speech test")),
    ("psychological", _("Test of mind or IQ")),
    ("hiv", _("HIV test")),
    ("other", _("Another test")),
)
PAID_PER = (
    ("hour", _("an hour")),
    ("day", _("a day")),
    ("week", _("a week")),
    ("month", _("a month")),
    ("year", _("a year")),
)
_ON_THE_FORM = _("The forms ask for it. Nothing else is worked out from it.")
_month = partial(DateAnswer, month=FIRST)

_REACHED = Group(
    _("How to reach you"),
    (
        Ask("papers.street", TextAnswer, _("Street or PO box, with apartment"), autocomplete="street-address"),
        Ask("papers.city", TextAnswer, _("City"), autocomplete="address-level2"),
        Ask("papers.zip_code", TextAnswer, _("ZIP code"), autocomplete="postal-code"),
        Ask("papers.county", TextAnswer, _("County")),
        Ask("papers.phone", TextAnswer, _("Phone by day"), autocomplete="tel"),
        Ask("papers.email", TextAnswer, _("Email"), autocomplete="email"),
    ),
    why=_ON_THE_FORM,
)
_ABOUT = Group(
    _("More about you"),
    (
        Ask("papers.birth_place", TextAnswer, _("City and state, or country, of birth")),
        Ask(
            "papers.other_names",
            TextAnswer,
            _("Other names used, such as a maiden name"),
            help=_("Doctors or schools may still use them. Write “none” if there are none."),
        ),
        Ask("papers.height", TextAnswer, _("Height"), help=_("Such as 5 feet 4 inches.")),
        Ask("papers.weight", TextAnswer, _("Weight"), help=_("Such as 150 pounds.")),
        Ask("papers.schooling", TextAnswer, _("Last school finished, and when"), help=_("Such as 12th grade, 1992.")),
        Ask(
            "papers.other_conditions",
            TextAnswer,
            _("Other illnesses or problems that make work hard"),
            help=_("In body or mind: pain, being tired, trouble with memory, low mood."),
        ),
    ),
    why=_ON_THE_FORM,
)
_CONTACTS = Rows(
    "papers.contacts",
    _("Who knows about the illness"),
    _("Person %(number)s"),
    _("Add a person"),
    _("Remove person %(number)s"),
    intro=_("Social Security may call them. Name a friend or relative, not a doctor."),
    parts=(
        Group(
            "",
            (
                Ask("name", TextAnswer, _("Name")),
                Ask("relationship", TextAnswer, _("How you know each other"), help=_("Such as sister or friend.")),
                Ask("address", TextAnswer, _("Address with ZIP code")),
                Ask("phone", TextAnswer, _("Phone by day")),
                Ask("speaks_english", YesNo, _("Do they speak English?")),
            ),
            why=_ON_THE_FORM,
        ),
    ),
)
_DOCTORS = Rows(
    "papers.doctors",
    _("Doctors, clinics and hospitals"),
    _("Doctor or clinic %(number)s"),
    _("Add a doctor or clinic"),
    _("Remove doctor or clinic %(number)s"),
    intro=_("Bills and the clinic's web page have most of it. A month is enough for the days."),
    parts=(
        Group(
            "",
            (
                Ask("facility", TextAnswer, _("Clinic, office or hospital")),
                Ask("name", TextAnswer, _("Doctor or nurse who treats you")),
                Ask("treated_for", TextAnswer, _("What they treat")),
                Ask("address", TextAnswer, _("Address with ZIP code")),
                Ask("phone", TextAnswer, _("Phone")),
                Ask("first_seen", _month, _("First visit")),
                Ask("last_seen", _month, _("Last visit")),
                Ask("next_visit", _month, _("Next visit")),
            ),
            why=_("Social Security asks them for your records."),
        ),
    ),
)
_MEDICINES = Rows(
    "papers.medicines",
    _("Medicines"),
    _("Medicine %(number)s"),
    _("Add a medicine"),
    _("Remove medicine %(number)s"),
    parts=(
        Group(
            "",
            (
                Ask("name", TextAnswer, _("Name on the bottle")),
                Ask("prescribed_by", TextAnswer, _("Doctor who ordered it")),
                Ask("reason", TextAnswer, _("What it is for")),
            ),
            why=_ON_THE_FORM,
        ),
    ),
    gate=Ask(
        "papers.medicines",
        YesNo,
        _("Do you take any medicine now?"),
        _("Does the person take any medicine now?"),
        why=_ON_THE_FORM,
    ),
)
_TESTS = Rows(
    "papers.tests",
    _("Medical tests"),
    _("Test %(number)s"),
    _("Add a test"),
    _("Remove test %(number)s"),
    parts=(
        Group(
            "",
            (
                Ask("kind", partial(ChoiceAnswer, TESTS), _("Kind of test")),
                Ask("part", TextAnswer, _("Part of the body, or which test")),
                Ask("where", TextAnswer, _("Doctor or place")),
                Ask("on", _month, _("When"), help=_("Planned tests count too.")),
            ),
            why=_ON_THE_FORM,
        ),
    ),
    gate=Ask(
        "papers.tests",
        YesNo,
        _("Were any medical tests done or planned?"),
        why=_ON_THE_FORM,
    ),
)
_JOBS = Rows(
    "papers.jobs",
    _("Jobs, the latest first"),
    _("Job %(number)s"),
    _("Add a job"),
    _("Remove job %(number)s"),
    intro=_("All jobs of the 5 years before you had to stop. Leave out jobs of less than 30 days."),
    parts=(
        Group(
            "",
            (
                Ask("title", TextAnswer, _("Job title")),
                Ask("business", TextAnswer, _("Kind of business"), help=_("Such as grocery store.")),
                Ask("employer", TextAnswer, _("Name of the employer")),
                Ask("employer_address", TextAnswer, _("Address of the employer")),
                Ask("began_on", _month, _("Began")),
                Ask("ended_on", _month, _("Ended"), help=_("Leave it blank if you still have the job.")),
                Ask("hours_per_day", partial(NumberAnswer, 0, 24, decimals=2), _("Hours a day")),
                Ask("days_per_week", partial(NumberAnswer, 0, 7, decimals=2), _("Days a week")),
                Ask("pay", MoneyAnswer, _("Pay")),
                Ask("paid_per", partial(ChoiceAnswer, PAID_PER), _("That pay is for")),
                Ask(
                    "tasks",
                    LongTextAnswer,
                    _("What did you do all day?"),
                    _("What did the person do all day?"),
                    help=_("The tasks alone. Keep your health out of it: an employer's form takes this line too."),
                ),
                Ask("reports", LongTextAnswer, _("What you wrote, and for how long")),
                Ask("supervised", LongTextAnswer, _("Whom you led, and how")),
                Ask("machines", LongTextAnswer, _("Machines and tools")),
                Ask("people", LongTextAnswer, _("Whom you dealt with, and for how long")),
                Ask("lifting", LongTextAnswer, _("What you lifted, how far and how often")),
            ),
            why=_("Social Security looks at whether you could still do this work."),
        ),
    ),
    gate=Ask(
        "papers.jobs",
        YesNo,
        _("Did you have a job in the 5 years before you had to stop?"),
        _("Did the person have a job in the 5 years before the illness?"),
        why=_ON_THE_FORM,
    ),
)

SECTION = Section(
    SLUG,
    _("For the papers"),
    parts=(_REACHED, _ABOUT, _CONTACTS, _DOCTORS, _MEDICINES, _TESTS, _JOBS),
    intro=_("Forms ask these things and nothing on your plan does. Fill in what you have at hand."),
)
