"""The directory of help for others, in HSDS, and the list of a place beside it: docs/how-to/directory.md."""
