"""How Django writes numbers, by language. Days and amounts are written by `screener.plan.formats`."""
