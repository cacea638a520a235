"""How an illness is named when it is offered to be confirmed."""

from __future__ import annotations

from benefits.result.messages import _

NAMED = _("{illness}")
SPREAD = _("{illness} that has spread to other parts")
WITH_DETAILS = _("{illness}, {details}")
DETAILS = {"inoperable": _("inoperable"), "recurrent": _("recurrent")}
