"""One side of what two languages write otherwise: what is left over there, and what is not."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.fact import Fact


@dataclass(frozen=True, slots=True)
class Side:
    """What is left over on one side, and what is matched there."""

    version: Version
    facts: Sequence[Fact]
    matched: Sequence[Fact]

    def before(self, fact: Fact, length: int) -> str:
        return self.version.document.source.text[max(fact.span.start - length, 0) : fact.span.start]

    def behind(self, fact: Fact) -> str:
        return self.version.document.source.text[fact.span.end : fact.span.end + 1]
