"""A disability claim as a whole: what the facts of a case come to, how that was worked out, and what to do next."""
