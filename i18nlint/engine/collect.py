"""Groups' results become the run's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from pathlib import Path

from i18nlint.model.dataclass import dataclass
from i18nlint.model.finding import Diagnostic
from i18nlint.model.group import Layout
from i18nlint.model.result import Compared, GroupResult, LintResult


def collect(root: Path, layout: Layout, results: Iterable[GroupResult]) -> LintResult:
    """The sum of the groups' results, in report order."""
    total = _Total()
    for result in results:
        total.add(result)
    return LintResult(
        root=root.as_posix(),
        layout=layout,
        diagnostics=tuple(sorted(total.shown, key=lambda diagnostic: diagnostic.order)),
        groups=total.groups,
        documents=total.documents,
        pairs=total.pairs,
        suppressed=total.suppressed,
        compared=total.compared,
        crashes=tuple(total.crashes),
    )


@dataclass(slots=True)
class _Total:
    shown: list[Diagnostic] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    groups: int = 0
    documents: int = 0
    pairs: int = 0
    suppressed: int = 0
    compared: Compared = field(default_factory=Compared)

    def add(self, result: GroupResult) -> None:
        shown = [d for d in result.diagnostics if d.suppressed_by is None]
        self.shown += shown
        self.suppressed += len(result.diagnostics) - len(shown)
        self.crashes += result.crashes
        self.groups += 1
        self.documents += result.documents
        self.pairs += result.pairs
        self.compared += result.compared
