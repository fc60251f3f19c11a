"""Rows and sections that contradict more often than they agree: others, not changed ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import chain

from i18nlint.align.numbers import match_bead
from i18nlint.align.predicates import digits_of
from i18nlint.align.row_keys import key_of
from i18nlint.checks._api import Pair
from i18nlint.checks.numbers.slips import are_near
from i18nlint.checks.numbers.sureness import LIKELY
from i18nlint.model.alignment import Bead
from i18nlint.model.dataclass import replace
from i18nlint.model.document import BlockKind
from i18nlint.model.finding import Finding, Label
from i18nlint.model.regex import lazy_regex

DOUBT = 0.5
_MANY = 2
"""One changed number in a row is an error, two that nothing else in the row supports are not."""
_MOST = 3
"""Contradictions from which a section that agrees less often is another text."""
_ROWS = 4
"""Rows, the head included, of a table in which the others tell where a row belongs."""
_CROSSED = 0.85
"""Values that changed places: a warning, as columns, or rows without a name, may have done so."""


def of_row(bead: Bead, found: list[Finding], pair: Pair) -> Iterable[Finding]:
    """Findings inside the bead; doubted if it is a table row that is another one."""
    is_row = bead.is_pair and bead.sources[0].kind is BlockKind.ROW
    if not is_row or contradictions(found) < _MANY or _agree(bead.children, found, pair):
        return found
    if _is_crossed(found):
        return _at_most(_CROSSED, found)
    if _are_updated(found) and _some_agree(bead.children, pair):
        return _at_most(LIKELY, found)
    return doubted(found)


def of_table(table: Bead, inside: Iterable[Finding]) -> Iterator[Finding]:
    """Findings, doubted in a column of another unit: 521.3 and 468.9 under 万人 are 5.213 and 4.689
    under "millions"."""
    found = list(inside)
    if found:
        from i18nlint.checks.numbers.samples import less_sure_of_samples  # here: most tables agree

        found = list(less_sure_of_samples(table, found))
    if contradictions(found) >= _MANY and _is_crossed(found) and not _are_named(table):
        found = list(_at_most(_CROSSED, found))
    known = [(finding, _shift(finding)) for finding in found]
    columns = Counter(shift for _, shift in known)
    for one, shift in known:
        yield from doubted([one]) if shift and columns[shift] >= _MANY else [one]


def _are_named(table: Bead) -> bool:
    """True if some row is called the same on both sides: what tells where a number belongs.

    Where none is, | Assamese | 64% | may stand first, by the alphabet, and last in Bengali.
    """
    rows = (row for row in table.children if row.is_pair)
    return any(key_of(row.sources[0]) == key_of(row.targets[0]) for row in rows)


def _shift(finding: Finding) -> Fraction:
    """How many times one side is the other where both have the same figures; 0 if they have not."""
    if finding.source is None or finding.target is None:
        return Fraction(0)
    ours, theirs = (digits_of(label.text) for label in (finding.source, finding.target))
    same = ours.replace(".", "").strip("0") == theirs.replace(".", "").strip("0") != ""
    if not same or ours.count(".") > 1 or theirs.count(".") > 1:
        return Fraction(0)
    return Fraction(ours) / Fraction(theirs) if ours != theirs else Fraction(0)


def is_in_its_place(bead: Bead, table: Bead) -> bool:
    """True of a row whose table has every row on both sides, the others being surely pairs.

    The number that changed may be all that a row has: | 8:15 | 登校 | against | 8:51 | Arrival |.
    """
    rows = table.children
    if not bead.is_pair or bead.sources[0].kind is not BlockKind.ROW or len(rows) < _ROWS:
        return False
    return all(row.is_pair and (row is bead or row.score >= 0) for row in rows)


def slips_of(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The only contradiction, if the two are one slip of the pen apart."""
    found = [finding for finding in findings if finding.source and finding.target]
    if len(found) == 1 and _are_updated(found):
        yield from _at_most(LIKELY, found)


def is_other_text(beads: Iterable[Bead], found: list[Finding], pair: Pair) -> bool:
    """The same of a section: its figures are of other examples."""
    if contradictions(found) < _MOST:
        return False
    return not _agree((inner for bead in beads for inner in bead.walk()), found, pair)


def contradictions(findings: Iterable[Finding]) -> int:
    return sum(1 for finding in findings if finding.source and finding.target)


def _are_updated(found: Iterable[Finding]) -> bool:
    """True if all are one digit away: | 200 GB | 9.90 | 99 | against | 200 GB | 8.90 | 89 |.

    The same digits are in another unit: 43.3 million are 4,330万.
    """
    pairs = [
        (_digits(one.source).rstrip("0"), _digits(one.target).rstrip("0"))
        for one in found
        if one.source and one.target
    ]
    return all(
        ours != theirs and are_near(ours, theirs) for ours, theirs in pairs
    )  # 99,00 and 89 as well


def _some_agree(beads: Iterable[Bead], pair: Pair) -> bool:
    paired = (bead for bead in beads if bead.sources and bead.targets)
    return any(match_bead(bead, pair.bitext).matches for bead in paired)


def _agree(beads: Iterable[Bead], found: list[Finding], pair: Pair) -> bool:
    """True if the beads agree at least as often as they contradict each other."""
    paired = (bead for bead in beads if bead.sources and bead.targets)
    agreements = sum(len(match_bead(bead, pair.bitext).matches) for bead in paired)
    return agreements >= contradictions(found)


def _is_crossed(found: Iterable[Finding]) -> bool:
    """True if the digits of both sides are the same: 431 and 4.6 % against 4.6 and 431 %.

    Those of a row in another unit are the same in their place: 43.3 million are 4.33 crore. A range
    is told whole: 300 and 400–2500 against 400 and 300–2500.
    """
    pairs = [
        (_numbers(one.source), _numbers(one.target)) for one in found if one.source and one.target
    ]
    ours, theirs = (Counter(chain(*side)) for side in zip(*pairs, strict=True))
    are_named = all(one for one, _ in pairs)
    return are_named and ours == theirs and any(one != other for one, other in pairs)


def _numbers(label: Label) -> list[str]:
    return [digits_of(number).replace(".", "") for number in _NUMBER.findall(label.text)]


_NUMBER = lazy_regex(r"\d+(?:[.,:٫٬\u00a0\u202f ]\d+)*")


def _digits(label: Label) -> str:
    return digits_of(label.text).replace(".", "")


def doubted(findings: Iterable[Finding]) -> Iterator[Finding]:
    return _at_most(DOUBT, findings)


def _at_most(score: float, findings: Iterable[Finding]) -> Iterator[Finding]:
    return (replace(finding, score=min(finding.score, score)) for finding in findings)
