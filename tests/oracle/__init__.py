"""A second, naive computation of Social Security disability insurance, to check the first one against."""
