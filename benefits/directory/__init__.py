"""Organisations and offices that help, as data. Matched to a case by `benefits.directory.resources`."""
