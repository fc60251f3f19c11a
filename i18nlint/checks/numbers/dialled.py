"""Telephone numbers as dialled at home and from abroad: 05 39 93 67 08, +212 539 93 67 08."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_NUMBER = lazy_regex(
    r"(?<![\w.,+])(?:\+|\(?0)?\(?[0-9]{1,12}(?:[ \u00a0().-]{1,3}[0-9]{1,8}){0,6}(?!\w)"
)
_TRUNK = "(0)"
"""Of +33 (0)1 23 45 67 89, which is dialled at home only."""
_LEAST = 6
"""Digits that a number has without the code of its country."""
_LEAST_PLAIN = 8
"""The same where no zero in front says that it is one: 800 123 456."""
_CODE = 3
"""Digits of the longest code of a country (ITU-T E.164)."""
_AT_HOME = ("06", "0", "8", "")
"""What is dialled in front of a number within Hungary, in Russia and elsewhere."""


def dialled_alike(
    bead: Bead, bitext: Bitext, sources: Sequence[Fact], targets: Sequence[Fact]
) -> set[int]:
    """Ids of those facts that stand in a telephone number which the other side writes for other
    callers, or in other groups of digits."""
    if not sources and not targets:
        return set()
    ours = [*_numbers(bitext.source, bead.sources)]
    theirs = [*_numbers(bitext.target, bead.targets)] if ours else []
    spans = [span for a, one in ours for b, two in theirs if _are_one(one, two) for span in (a, b)]
    facts = (*sources, *targets)
    return {id(fact) for fact in facts if any(span.overlaps(fact.span) for span in spans)}


def _numbers(version: Version, blocks: Sequence[Block]) -> Iterator[tuple[Span, str]]:
    """Where telephone numbers stand, and their digits with the plus."""
    for block in blocks:
        for found in _NUMBER.finditer(version.document.source.slice(block.span)):
            written = found[0].replace(_TRUNK, "")
            digits = "".join([sign for sign in written if sign in "+0123456789"])
            if len(digits) > _LEAST:
                start = block.span.start + found.start()
                yield Span(start, start + len(found[0])), digits


def _are_one(one: str, other: str) -> bool:
    """True of +212539936708 and 0539936708, and of what is grouped otherwise."""
    if one == other:
        return one[0] in "+0" and len(one) > _LEAST_PLAIN
    abroad, home = (one, other) if one.startswith("+") else (other, one)
    if not abroad.startswith("+") or home.startswith("+"):
        return False
    return any(_is_within(home[len(trunk) :], abroad, trunk) for trunk in _trunks(home))


def _trunks(home: str) -> Iterator[str]:
    return (trunk for trunk in _AT_HOME if home.startswith(trunk))


def _is_within(rest: str, abroad: str, trunk: str) -> bool:
    code = len(abroad) - 1 - len(rest)
    least = _LEAST if trunk.startswith("0") else _LEAST_PLAIN
    return len(rest) >= least and 1 <= code <= _CODE and abroad.endswith(rest)
