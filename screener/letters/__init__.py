"""A letter that came: what it means, by when to answer, whom to call, and the answer in writing."""
