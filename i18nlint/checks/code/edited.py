"""One edit that many blocks of a page were given, or did not follow: told once. Beside `blocks`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding

_MANY = 3
"""Blocks from which the edit is one finding."""
Edits = Set[tuple[str, str]]


class Edited:
    """The findings about a pair's blocks, by what was exchanged for what in them."""

    def __init__(self) -> None:
        self._known: dict[object, list[Finding]] = {}

    def add(self, finding: Finding, edits: Edits) -> None:
        """Take in a block's one finding; one without edits stays for itself."""
        known = (finding.rule, frozenset(edits)) if edits else id(finding)
        self._known.setdefault(known, []).append(finding)

    def add_openings(self, findings: Iterable[Finding]) -> None:
        """Take in what was said of opening lines: a page may have ``js`` for ``ts`` throughout."""
        for finding in findings:
            values = (str(finding.arguments[side]) for side in ("source_value", "target_value"))
            self.add(finding, {(next(values), next(values))})

    def findings(self) -> Iterator[Finding]:
        """A finding for each edit of many blocks, and all others."""
        for alike in self._known.values():
            yield from [_of_all(alike)] if len(alike) >= _MANY else alike


def _of_all(alike: Sequence[Finding]) -> Finding:
    first, others = max(alike, key=lambda one: one.score), len(alike) - 1
    return replace(
        first,
        message=f"{first.message}, and so in {others} more blocks",
        arguments={**first.arguments, "blocks": len(alike)},
    )
