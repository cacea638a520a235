"""On PostgreSQL the database itself refuses to change or take away a row of the audit log."""

from collections.abc import Callable
from typing import Any

from django.db import migrations

_REFUSE = """
CREATE FUNCTION desk_audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit log is only added to.';
END $$;
CREATE TRIGGER desk_audit_is_only_added_to BEFORE UPDATE OR DELETE ON desk_auditentry
    FOR EACH ROW EXECUTE FUNCTION desk_audit_is_only_added_to();
"""
_ALLOW = "DROP TRIGGER desk_audit_is_only_added_to ON desk_auditentry; DROP FUNCTION desk_audit_is_only_added_to();"


def _run(sql: str) -> Callable[[Any, Any], None]:
    def run(apps: Any, schema_editor: Any) -> None:
        if schema_editor.connection.vendor == "postgresql":
            schema_editor.execute(sql)

    return run


class Migration(migrations.Migration):

    dependencies = [("desk", "0001_desk")]

    operations = [migrations.RunPython(_run(_REFUSE), _run(_ALLOW))]
