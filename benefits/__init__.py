"""What the law says about a case. The public door: parse a case, screen it, write the result.

    from benefits import parse_case, screen, to_document
    document = to_document(screen(parse_case({"as_of": "2026-11-23", "patient": {"birth_date": "1974-05-02"}})))

Pure Python: no web framework, no clock but the one `parse_case` may be given, no input but the package's own
parameters.
"""

from benefits.case import Case, Employer, limits
from benefits.case.document import Fault, InvalidCase, case_schema, case_to_document, parse_case
from benefits.case.paths import list_limits
from benefits.directory.listing import ListedHelper, every_helper
from benefits.law.calendar import Month
from benefits.law.overview import FiguresOfRoom, figures_looked_at
from benefits.letters import LetterAnswer, letter_answers, letter_titles, written_answer
from benefits.packets import FilledBox, Form, Offer, Packet, Status, forms, offers, packet, state_of
from benefits.planning.cost_talk import CostTalk, CostTopic, cost_talk
from benefits.planning.leave_letter import notice_letter
from benefits.planning.leave_planner import BadPlan, LeavePlan, LeaveRequest, PlannedDay, plan_leave
from benefits.planning.what_if import Comparison, Difference, Suggestion, compare, suggestions
from benefits.planning.wider_help import Support, WiderHelp, support, wider_help
from benefits.programs import fact_names, fact_types, key_facts, titles
from benefits.programs.ssdi.illnesses import IllnessSuggestion, suggest_illnesses
from benefits.questions import EVERY_PURPOSE, OpenQuestion, OpenQuestions, Purpose, Together, open_questions
from benefits.records.earnings.insured_status import InsuredStatus, insured_status
from benefits.records.earnings.primary_insurance_amount import DisabilityComputation, disability_computation
from benefits.records.earnings.statement import (
    EarningsRange,
    Statement,
    UnreadableStatement,
    read_pasted_earnings,
    read_statement,
)
from benefits.records.earnings.statement_text import read_statement_text
from benefits.result import Result
from benefits.result.document import in_words, to_document
from benefits.result.facts import Format, ShownFact
from benefits.result.formats import Formats, formats_of
from benefits.result.law_document import law_document
from benefits.result.messages import Message
from benefits.result.schema import result_schema
from benefits.screening import RULES_VERSION, screen, screen_programs, tally_costs

__all__ = [
    "EVERY_PURPOSE",
    "RULES_VERSION",
    "BadPlan",
    "Case",
    "Comparison",
    "CostTalk",
    "CostTopic",
    "Difference",
    "DisabilityComputation",
    "EarningsRange",
    "Employer",
    "Fault",
    "FiguresOfRoom",
    "FilledBox",
    "Form",
    "Format",
    "Formats",
    "IllnessSuggestion",
    "InsuredStatus",
    "InvalidCase",
    "LeavePlan",
    "LeaveRequest",
    "LetterAnswer",
    "ListedHelper",
    "Message",
    "Month",
    "Offer",
    "OpenQuestion",
    "OpenQuestions",
    "Packet",
    "PlannedDay",
    "Purpose",
    "Result",
    "ShownFact",
    "Statement",
    "Status",
    "Suggestion",
    "Support",
    "Together",
    "UnreadableStatement",
    "WiderHelp",
    "case_schema",
    "case_to_document",
    "compare",
    "cost_talk",
    "disability_computation",
    "every_helper",
    "fact_names",
    "fact_types",
    "figures_looked_at",
    "formats_of",
    "forms",
    "in_words",
    "insured_status",
    "key_facts",
    "law_document",
    "letter_answers",
    "letter_titles",
    "limits",
    "list_limits",
    "notice_letter",
    "offers",
    "open_questions",
    "packet",
    "parse_case",
    "plan_leave",
    "read_pasted_earnings",
    "read_statement",
    "read_statement_text",
    "result_schema",
    "screen",
    "screen_programs",
    "state_of",
    "suggest_illnesses",
    "suggestions",
    "support",
    "tally_costs",
    "titles",
    "to_document",
    "wider_help",
    "written_answer",
]
