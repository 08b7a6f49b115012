"""The rows of any table as the database holds them: read a batch at a time, changed one by one, past every signal."""

from collections.abc import Iterator

from django.db import IntegrityError, connection, models, transaction

from .columns import DELETED

BATCH = 200


def rows_of(table: str, names: list[str]) -> Iterator[tuple]:
    """Yield the rows of a table as the database holds them, a batch at a time, by the first of the columns."""
    quote = connection.ops.quote_name
    key, columns = quote(names[0]), ", ".join(map(quote, names))
    last = None
    while True:
        where, values = (f" WHERE {key} > %s", [last]) if last is not None else ("", [])
        with connection.cursor() as cursor:
            # Names come from the models, and are quoted.
            cursor.execute(
                f"SELECT {columns} FROM {quote(table)}{where} ORDER BY {key} LIMIT {BATCH}",  # noqa: S608 - quoted names
                values,
            )
            rows = cursor.fetchall()
        yield from rows
        if len(rows) < BATCH:
            return
        last = rows[-1][0]


def write_row(model, number, changes: dict) -> None:
    """Change one row, or delete it where it is of no use without the words."""
    meta = model._meta
    quote = connection.ops.quote_name
    where = f"WHERE {quote(meta.pk.column)} = %s"
    if meta.label in DELETED or getattr(model, "goes_with_its_words", False):
        model._base_manager.filter(pk=number).delete()
        return
    single = _single_columns(model)
    for attempt in ("", f" {number}"):
        values = {
            column: _fitting(column, value, attempt) if column.name in single else value
            for column, value in changes.items()
        }
        sets = ", ".join(f"{quote(column.column)} = %s" for column in values)
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                statement = f"UPDATE {quote(meta.db_table)} SET {sets} {where}"  # noqa: S608 - quoted names
                cursor.execute(statement, [*values.values(), number])
            return
        except IntegrityError:
            # Two rows that were told apart by the words only.
            if attempt or not single:
                raise


def _single_columns(model) -> set[str]:
    """Return the names of the columns of which no two rows may hold the same, alone or together with others."""
    meta = model._meta
    names = {column.name for column in meta.local_concrete_fields if column.unique and not column.primary_key}
    for together in meta.unique_together:
        names.update(together)
    for constraint in meta.constraints:
        if isinstance(constraint, models.UniqueConstraint):
            names.update(constraint.fields)
    return names


def _fitting(column, value, added: str):
    if not added or not isinstance(value, str):
        return value
    if isinstance(column, models.SlugField):
        added = added.replace(" ", "-")
    longest = getattr(column, "max_length", None)
    return (value[: longest - len(added)] if longest else value) + added
