"""Cells that one side of a table left empty, told once: rules T003 and T005."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding
from i18nlint.model.language import LanguageTag
from i18nlint.model.wording import quoted

_MANY = 3
"""Empty cells of a table from which they are one fault: a column that nobody filled."""
_NAMED = 3


def folded(findings: Sequence[Finding], source: LanguageTag) -> Iterator[Finding]:
    """The findings of one table, many cells that one side left empty as one; others as they are."""
    there = f"in {source}"
    for full, told in (
        ("source_value", f"are empty here; {there} they say"),
        ("target_value", f"are empty {there}; here they say"),
    ):
        empty = [one for one in findings if not one.arguments[_OTHER[full]]]
        if len(empty) >= _MANY:
            findings = [one for one in findings if one not in empty]
            yield _of_all(empty, told, full=full)
    yield from findings


_OTHER = {"source_value": "target_value", "target_value": "source_value"}


def _of_all(empty: Sequence[Finding], told: str, *, full: str) -> Finding:
    values = tuple(str(one.arguments[full]) for one in empty)
    more = f" and {len(values) - _NAMED} more" if len(values) > _NAMED else ""
    return replace(
        empty[0],
        message=f"{len(values)} cells {told} {', '.join(map(quoted, values[:_NAMED]))}{more}",
        arguments={**empty[0].arguments, full: values},
    )
