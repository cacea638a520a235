"""Hours of leave: what a leave year gives, what was used, and for whom it may be taken."""
