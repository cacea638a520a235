"""What a person reads of help that was not looked at here, and of support beyond money."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.result.messages import Message, _

TITLES: Mapping[str, Message] = {
    "food": _("Help to buy food (SNAP)"),
    "energy": _("Help with heating and power bills (LIHEAP)"),
    "young_children": _("Food for young children and pregnancy (WIC)"),
    "charity_care": _("The hospital's own financial help"),
    "veterans": _("Veterans' benefits (VA)"),
    "life_insurance": _("Life insurance paid ahead"),
    "student_loans": _("Student loans"),
    "other_loans": _("Car loan, house loan, credit cards"),
    "property_tax": _("Lower property tax"),
    "work_or_crime": _("When work or a crime made you ill"),
    "rides": _("Rides to treatment"),
    "rooms": _("A room near the hospital"),
}
WHY: Mapping[str, Message] = {
    "food": _("When pay falls, many households can get it. People who are disabled may take off medical costs."),
    "energy": _("It looks at income, and a sick person at home often comes first."),
    "young_children": _("There is a pregnancy or a child under {age} in your household."),
    "charity_care": _(
        "A nonprofit hospital must have it. You can ask for {days} days from the first bill, also with a plan. For "
        "{quiet} days it may not sell the debt, sue, or report it."
    ),
    "veterans": _("You served: the VA may pay for care, a disability, and those who care for you."),
    "veterans_unknown": _(
        "If you, or a husband or wife, served in the military, the VA may pay for care or a pension."
    ),
    "life_insurance": _(
        "Some policies pay a part before death. It is free of federal tax when a doctor expects death within {months} "
        "months. It can count as income or property for SSI and Medicaid."
    ),
    "student_loans": _("Federal loans can be ended for good when a person is disabled for long."),
    "other_loans": _("Many lenders let you pay less, or nothing, for some months when income falls."),
    "property_tax": _("Many states and towns lower it for people who are disabled or have little income."),
    "work_or_crime": _("Workers' compensation, or a state's fund for victims, may pay. This plan did not look at it."),
    "rides": _("You told us of trips to treatment. Some rides are free."),
    "rooms": _("You told us of trips to treatment. Some rooms are free or cost little."),
}
SAY: Mapping[str, Message] = {
    "food": _("“My income has gone down because of illness. Can I apply for SNAP today?”"),
    "energy": _("“Somebody in my home is seriously ill. What help is there with the bill, and against a shut-off?”"),
    "young_children": _("“I would like an appointment for WIC.”"),
    "charity_care": _(
        "“Please send me your financial assistance policy and the form. Please hold my bill until then.”"
    ),
    "veterans": _("“I am seriously ill. Which benefits can I apply for, and who helps me free of charge?”"),
    "life_insurance": _(
        "“Does my policy have an accelerated death benefit? What would I get, and what would be left?”"
    ),
    "student_loans": _("“I ask for a total and permanent disability discharge. What do you need?”"),
    "other_loans": _("“I am ill and have less income. Which hardship plan do you have? Please put it in writing.”"),
    "property_tax": _("“Is there an exemption or a freeze for disabled owners or tenants? By when do I ask?”"),
    "work_or_crime": _("“I think my illness comes from my work. How long do I have to file a claim?”"),
    "rides": _("“I need rides to treatment. How many days ahead do I book?”"),
    "rooms": _("“I need a room during treatment. Does the hospital have to ask for me?”"),
}

SUPPORT_TITLES: Mapping[str, Message] = {
    "talk": _("Somebody to talk to"),
    "second_opinion": _("A second opinion"),
    "trials": _("Clinical trials"),
    "palliative": _("Palliative care"),
    "hospice": _("Hospice"),
    "wishes": _("Your wishes in writing"),
    "caregivers": _("Those who care for you"),
    "children": _("Children"),
    "work": _("Working with an illness"),
}
SUPPORT_WHAT: Mapping[str, Message] = {
    "talk": _("Groups, counselors, chaplains, and people who live with the same illness. Most are free."),
    "second_opinion": _("Another doctor looks at the same tests. It is common, and your doctors expect it."),
    "trials": _("A study of a new treatment. Most plans pay the usual care around it."),
    "palliative": _("It eases pain, tiredness and worry. It goes together with treatment, from the first day."),
    "hospice": _("Care for comfort, mostly at home, when treatment has stopped. Medicare and most plans pay it."),
    "wishes": _("Name who decides if you cannot (health care proxy), and say what matters to you."),
    "caregivers": _("Those who help get tired and ill too. A few free hours a week make a difference."),
    "children": _("Children cope better when they are told the truth in words for their age."),
    "work": _("Many go on working for some time, with other hours or tasks."),
}
SUPPORT_ASK: Mapping[str, Message] = {
    "talk": _("Ask the hospital's social worker first: “Which group fits my illness and my age?”"),
    "second_opinion": _(
        "Ask: “Will my plan pay for it, and at which center? Please send my records and slides there.”"
    ),
    "trials": _("Ask: “Is there a trial for me? What would it cost me, and who pays the trips?”"),
    "palliative": _("Ask: “May I see the palliative care team now, together with my treatment?”"),
    "hospice": _("Ask: “Would hospice help us now? What would it pay for at home?”"),
    "wishes": _("Ask: “May I have our state's form for an advance directive? Who keeps it?”"),
    "caregivers": _("Ask: “Who can take over for a few hours? What does the county pay for?”"),
    "children": _("Ask: “Is there a child life specialist, and what do you tell the school?”"),
    "work": _("Ask: “Which change at work would let me go on?”"),
}
