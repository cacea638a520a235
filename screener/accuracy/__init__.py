"""How many answers agree where somebody else worked them out, what only an agency can say, and what is missing."""
