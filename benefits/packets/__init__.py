"""The person's answers in the order of the form she will meet, box by box. It reads results; no program reads it.

A form's field list is dated data (`forms/`, one file a form); `packet` fills it from a case with what was said and what
follows from it exactly, and `offers` says which forms come first.
"""

from benefits.packets.filling import FilledBox, Packet, Status, packet
from benefits.packets.forms import Box, Form, forms
from benefits.packets.offers import Offer, offers, state_of

__all__ = ["Box", "FilledBox", "Form", "Offer", "Packet", "Status", "forms", "offers", "packet", "state_of"]
