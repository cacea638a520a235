"""The database in one file, and back: `manage.py backup FILE`, `manage.py restore FILE` (docs/running.md).

What is in the database goes into the file and nothing else: no setting, and never the server's secret.
"""
