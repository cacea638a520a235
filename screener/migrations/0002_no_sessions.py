"""Answers used to lie unsealed in the sessions of visitors. They go with their table."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [("screener", "0001_case_files")]

    operations = [migrations.RunSQL("DROP TABLE IF EXISTS django_session", migrations.RunSQL.noop)]
