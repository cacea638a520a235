"""A life of work as Social Security counts it: credits, insured status, average earnings, amounts for the family."""
