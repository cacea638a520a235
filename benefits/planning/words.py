"""The sentences of the plan: what to ask at the next visit."""

from __future__ import annotations

from benefits.result.messages import _

# Questions for the hospital, the doctor and the insurer

QUESTIONS = (
    _("What will each treatment be billed at, and is every doctor and laboratory in my plan's network?"),
    _("Is the amount you tell me what I pay, or what is billed before the plan pays?"),
    _("Is my medicine paid under the medical benefit (given here) or the pharmacy benefit (taken at home)?"),
    _("Does the hospital have financial assistance, and may I have the form today?"),
    _("Is parking free or cheaper for people in treatment?"),
    _("Will you write to Social Security with the full diagnosis, the stage, and the sites of spread?"),
    _("Who fills in my leave and disability forms, and how long does it take?"),
    _("Is there a social worker or navigator I can bring to the next visit?"),
)
