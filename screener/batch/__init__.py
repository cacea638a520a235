"""Many people at once: a file of cases in, a file of answers out, on every core of the machine.

`columns` reads the cells of a CSV file as a case; `answers` says what is written of each; `partition` screens some rows
and writes them in one step; `run` deals the rows out, goes on after a crash, and joins what was written.
"""
