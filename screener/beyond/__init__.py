"""Beyond the answer: a talk about costs, help that was not looked at, support beside money, and our mistakes."""
