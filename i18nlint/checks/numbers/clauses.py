"""Places in laws, which languages write in their own ways: 6.1, 6(1), artikel 6, lid 1, 제6조 1항.

Read as numbers, the first is six and a tenth, and the others are a six and a one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.predicates import digits_of
from i18nlint.model.fact import Fact, FactKind
from i18nlint.model.regex import lazy_regex

_DOTTED = lazy_regex(r"[0-9]{1,3}(?:\.[0-9]{1,2}){1,3}")


def without_clauses(
    sources: Sequence[Fact], targets: Sequence[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """Both sides without what the one writes with points and the other as numbers in a row."""
    ours, theirs = list(sources), list(targets)
    for one, other in ((ours, theirs), (theirs, ours)):
        for dotted in [*filter(_is_dotted, one)]:
            parts = next(_rows(dotted.text.split("."), other), ())
            if parts:
                one.remove(dotted)
            for part in parts:
                other.remove(part)
    return ours, theirs


def _is_dotted(fact: Fact) -> bool:
    return fact.kind is FactKind.COUNT and _DOTTED.fullmatch(fact.text) is not None


def _rows(parts: Sequence[str], facts: Sequence[Fact]) -> Iterator[Sequence[Fact]]:
    """Facts in a row that are written as the parts are."""
    for at in range(len(facts) - len(parts) + 1):
        row = facts[at : at + len(parts)]
        if [digits_of(fact.text) for fact in row] == list(parts):
            yield row
