"""Arithmetic that several programs share, by subject: the earnings record, the household's means, the leave account."""
