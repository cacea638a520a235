"""From answers to action: the plan, its deadlines, trying things out, the leave planner and letters."""
