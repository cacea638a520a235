"""The marketplace: when it is open, the premium tax credit, and lower shares of cost for lower incomes."""
