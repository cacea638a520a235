"""A cover path as a table of text: months in a row that are alike stand on one line."""


def lines(path):
    """The options and their windows, the months, and the credit of each year."""
    yield from _options(path)
    yield from _months(path)
    for year in path.credit:
        yield (
            f"credit {year.year}: {_rounded(year.of_guideline)} of the guideline, asked {year.asked}, "
            f"{_or_unknown(year.contribution)} a month, credit {_or_unknown(year.credit)}, "
            f"silver pays {year.silver_pays}"
        )


def _options(path):
    for option in path.options:
        if option.id == "none":
            continue
        span = f"{option.first or 'always'} to {option.last or 'open'}"
        windows = "; ".join(
            f"{window.id} {window.first}..{window.last or 'open'} by {window.by} from {window.begins}"
            for window in option.windows
            if window.id not in ("told", "any_time")
        )
        yield f"{option.id} [{option.standing}] {span}" + (f" | {windows}" if windows else "")


def _months(path):
    costs = {option.id: {entry.month: entry for entry in option.months} for option in path.options}
    rows = [(month.month, _row(month, costs)) for month in path.months]
    first = 0
    for place, (month, row) in enumerate(rows):
        if place + 1 == len(rows) or rows[place + 1][1] != row:
            yield f"{rows[first][0]}..{month} {row}"
            first = place + 1


def _row(month, costs):
    now = month.in_force or f"GAP {month.gap.kind} (by {month.gap.choose_by})"
    here = {name: entries[month.month] for name, entries in costs.items() if month.month in entries}
    prices = ", ".join(
        f"{name} {_or_unknown(here[name].premium)}+{_or_unknown(here[name].care)}"
        for name in here
        if name in (*month.open, month.in_force, "none")
    )
    first = f" | first pays {month.pays_first}" if month.pays_first not in (None, month.in_force) else ""
    return f"{now} -> {month.recommended or 'nothing known'}{first} | {prices}"


def _or_unknown(amount):
    return "?" if amount is None else f"{amount:.2f}"


def _rounded(share):
    return "?" if share is None else f"{share:.4f}"
