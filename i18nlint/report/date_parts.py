"""The parts of a date or time that is no full date, as numbers.

``--05-03`` (the third of May, of no year that the text names) is nothing that a program reads
as a number or as a date, so what is known of it follows: month 5, day 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_MONTH_AND_DAY = re.compile(r"--(?P<month>\d\d)?(?:-(?P<day>\d\d))?$")
_DECADE = re.compile(r"(?P<decade>\d+)s$")
_CLOCK = re.compile(r"(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d))?$")
_FORMS = {"date": (_MONTH_AND_DAY, _DECADE), "time": (_CLOCK,)}


def parts_of(kind: str, value: str) -> Iterator[tuple[str, str]]:
    """Kind and value of each part: ``date.month`` and ``5``; none of ``2026-02-15``."""
    for form in _FORMS.get(kind, ()):
        if match := form.match(value):
            named = match.groupdict().items()
            yield from ((f"{kind}.{name}", str(int(part))) for name, part in named if part)
