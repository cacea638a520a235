"""What each helper of the directory does, for whom, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from benefits.result.messages import Message, _

_FUND = _(
    "Grants for people with insurance who cannot pay their share of treatment. Ask whether the fund for your diagnosis "
    "is open today; funds open and close."
)

SERVES: Mapping[str, Message] = {
    "ssa": _("Applications and questions about SSDI, SSI and Medicare."),
    "medicare": _("Questions about Medicare cover, plans and bills."),
    "marketplace": _("Health plans for people without cover or losing it, with help toward the premium."),
    "medicaid": _("Health cover for people with little income; also rides to covered care."),
    "bccptp": _(
        "Medicaid for people without insurance who were diagnosed with breast or cervical cancer. The way in differs "
        "by state."
    ),
    "dol-whd": _("Questions and complaints about family and medical leave."),
    "dol-ebsa": _("Your rights under COBRA and a health or disability plan from work."),
    "va-caregiver": _("Advice and services for those who care for a veteran."),
    "va-health": _("Health care for veterans."),
    "ship": _("Free, independent advice in every state for people with Medicare or near it."),
    "medicare-rights": _("Help with Medicare problems and appeals."),
    "benefitscheckup": _("Finds benefit programs for older people and people with disabilities."),
    "triage-cancer": _("Free help with work, insurance, disability and money questions after a cancer diagnosis."),
    "clrc": _("Free legal information for people with cancer, their caregivers and employers."),
    "nclsn": _("Finds free legal help near home for people with cancer."),
    "lsc": _("Finds free civil legal aid for people with little income."),
    "lawhelp": _("Free legal aid and legal forms, state by state."),
    "paf": _("Free case managers for denied insurance, debt, disability and keeping a job."),
    "totalassist": _FUND,
    "healthwell": _FUND,
    "cancercare-copay": _FUND,
    "good-days": _FUND,
    "assistance-fund": _FUND,
    "needymeds": _("Makers' programs, clinics and discounts that lower the price of medicines."),
    "mat": _("Search of the makers' own programs for medicines."),
    "extra-help": _("Lowers what people with Medicare and limited income pay for medicines."),
    "dollar-for": _("Helps to apply for a hospital's financial assistance, with or without insurance."),
    "hospital-counsellor": _(
        "Ask for the financial assistance policy, the social worker, and help for those who care for you. Nonprofit "
        "hospitals must have such a policy."
    ),
    "cfac": _("A search for financial help by diagnosis and place."),
    "komen": _("Breast cancer: guidance, someone to talk to, financial help and trials, also in Spanish."),
    "pink-fund": _(
        "Pays some household bills for up to three months for people in breast cancer treatment who lost income. "
        "Hormone therapy alone did not count when we looked; ask about metastatic disease."
    ),
    "family-reach": _("Money help and planning for families facing cancer."),
    "cancercare-aid": _("Small grants for travel, home care and child care. Ask whether a fund is open."),
    "211": _("Local help with rent, heating, food and more, at any hour."),
    "acs-rides": _("Free rides to cancer care by volunteers, where there are some. Ask several working days ahead."),
    "nemt": _("Rides to covered care for people with Medicaid who have no other way. Book two to three days ahead."),
    "mercy-medical": _("Gas cards, tickets and flights to care for people who cannot pay for them."),
    "air-care-alliance": _("Flights by volunteer pilots to care far away."),
    "corporate-angel": _("Free seats on company planes to cancer treatment or a trial."),
    "hope-lodge": _("Free rooms for adults in cancer treatment away from home and one caregiver."),
    "joes-house": _("Finds rooms at lower prices near hospitals."),
    "hhn": _("Finds hospitality houses near hospitals."),
    "acs": _("Answers and support for everyone touched by cancer, day and night."),
    "cancercare": _("Free counselling by social workers, and groups for patients and caregivers."),
    "csc": _("A helpline and groups for everyone touched by cancer."),
    "lbbc": _("Breast cancer at every stage: helpline, programs for metastatic disease, and a small fund."),
    "metavivor": _("Groups led by people who live with metastatic breast cancer."),
    "mbc-alliance": _("Information and a trial search for metastatic breast cancer."),
    "share": _("Talk to someone who has been through breast or ovarian cancer, also metastatic, also in Spanish."),
    "breastcancer-org": _("Information on breast cancer, and people to ask online."),
    "ysc": _("For people diagnosed with breast cancer young."),
    "nci-cis": _(
        "Questions about cancer, centers, second opinions and trials, answered by the National Cancer Institute."
    ),
    "nci-centers": _("Cancer centers named by the National Cancer Institute, for a second opinion."),
    "breastcancertrials": _("Matches people with breast cancer, also metastatic, to trials."),
    "clinicaltrials-gov": _("Every registered clinical trial."),
    "paf-trials": _("What a clinical trial is, and what it costs."),
    "lazarex": _("Help with the travel costs of taking part in a cancer trial."),
    "getpalliative": _("Care for pain, symptoms and stress at any stage, together with treatment."),
    "hospice-finder": _("Finds hospice care, and your state's forms for your wishes."),
    "fca": _("Advice for family caregivers, and what each state offers."),
    "can": _("A help desk for family caregivers."),
    "well-spouse": _("For husbands, wives and partners of people with a long illness."),
    "eldercare": _("Finds the local office for older people and those who care for them."),
    "arch": _("Finds someone to take over so that a caregiver can rest."),
    "cleaning": _("Free house cleaning during cancer treatment."),
    "meals-on-wheels": _("Meals brought home to people who cannot go out; it differs by place."),
    "kesem": _("Free camps and support for children of a parent with cancer."),
    "jan": _("Changes at work that make it possible to go on working, for workers and employers."),
    "cancer-careers": _("Working during and after cancer."),
    "ticket": _("For people on SSDI or SSI who want to try working again."),
    "988": _("If it is too much: call or text at any hour, also in Spanish."),
}

SERVES_IN_STATE: Mapping[str, Message] = {
    "medicaid": _("Your state's own office for Medicaid and for help with Medicare premiums."),
    "counselors": _("Free, independent advice on Medicare in your state."),
    "cancer_screening": _(
        "Your state's screening program. In many states it is the door to Medicaid for breast or cervical cancer."
    ),
    "insurance": _(
        "Watches over health plans in your state: how long a small employer's plan can be kept, and complaints."
    ),
    "medicines": _("Your state's own help with what medicines cost beside Medicare. It has rules of its own."),
}
