"""The plan on paper: what goes on the refrigerator door, and the parts a person may add to it."""
