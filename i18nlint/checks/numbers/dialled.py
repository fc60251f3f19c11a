"""Telephone numbers as dialled at home and from abroad: 05 39 93 67 08, +212 539 93 67 08."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_NUMBER = lazy_regex(
    r"(?<![\w.,+])(?:\+|\(?0)[0-9]{1,5}(?:[ \u00a0().-]{1,3}[0-9]{1,5}){1,6}(?!\w)"
)
_LEAST = 6
"""Digits that a number has without the code of its country."""
_CODE = 3
"""Digits of the longest code of a country (ITU-T E.164)."""


def dialled_alike(
    bead: Bead, bitext: Bitext, sources: Sequence[Fact], targets: Sequence[Fact]
) -> set[int]:
    """Ids of those facts that stand in a telephone number which the other side writes for other
    callers."""
    if not sources or not targets:
        return set()
    ours = [*_numbers(bitext.source, bead.sources)]
    theirs = [*_numbers(bitext.target, bead.targets)] if ours else []
    spans = [span for a, one in ours for b, two in theirs if _are_one(one, two) for span in (a, b)]
    facts = (*sources, *targets)
    return {id(fact) for fact in facts if any(span.contains(fact.span) for span in spans)}


def _numbers(version: Version, blocks: Sequence[Block]) -> Iterator[tuple[Span, str]]:
    """Where telephone numbers stand, and their digits with the plus."""
    for block in blocks:
        for found in _NUMBER.finditer(version.document.source.slice(block.span)):
            start = block.span.start + found.start()
            digits = "".join(sign for sign in found[0] if sign in "+0123456789")
            yield Span(start, start + len(found[0])), digits


def _are_one(one: str, other: str) -> bool:
    """True of +212539936708 and 0539936708."""
    abroad, home = (one, other) if one.startswith("+") else (other, one)
    if not abroad.startswith("+") or home.startswith("+"):
        return False
    home = home.removeprefix("0")
    code = len(abroad) - 1 - len(home)
    return len(home) >= _LEAST and 1 <= code <= _CODE and abroad.endswith(home)
