"""How parallel two versions are, and how much may be said about them.

The thresholds stand here and in `following`; benchmarks/RESULTS.md says on what they were
calibrated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from i18nlint.align.following import FREELY, GOOD, followed
from i18nlint.align.frame import Frame
from i18nlint.align.kept import names_others
from i18nlint.model.alignment import Bead, Coverage, SectionBead, Verdict
from i18nlint.model.dataclass import replace
from i18nlint.model.document import BlockKind

GOOD_IN_STEP = -4.0
"""Log-odds that are good evidence where both sides have the same kinds of blocks in order."""
HIGH = 0.87
"""Share from which a side counts as covered."""
LOW = 0.8
"""Share below which a side has much of its own."""
OWN = 0.1
"""Share that has no counterpart at all from which a side has much of its own."""
MUCH = 0.14
"""The same where the rest is covered well, if several paragraphs of both sides are their own, and
not several sections, too."""
RETOLD = 0.5
"""Share of followed text below which a side's blocks are its own, paired or not."""
_PER_PARAGRAPH = 1.0
"""What each paragraph but the first costs a list that is told in as many."""
_FEW = 4
"""Blocks up to which being in step counts: what a rewritten section may have by chance."""
_TECHNICAL = {BlockKind.ESM, BlockKind.COMPONENT, BlockKind.HTML, BlockKind.RAW, BlockKind.RULE}
_TEXT = {BlockKind.PARAGRAPH, BlockKind.QUOTE}
_SEVERAL = 3
"""Blocks that an incomplete translation lacks at least: one missing code block is just that."""
_THIRD = 1 / 3
_LITTLE = 0.15
"""Share without counterpart up to which a side has little of its own: what its source gave up."""
_LITTLE_BESIDE, _CLOSELY = 0.3, 0.75
"""The same where at least this share of what it tells follows the source closely."""
_LAG = 2.5
"""How much more than that a translation lacks if it lags."""
_PROVEN = 0.5
"""Evidence from which a post may be called another one."""
_ENOUGH = 1500.0
"""Letters of text from which a post is long enough for a verdict."""


def mirror_share(beads: Iterable[Bead], frame: Frame) -> float:
    """Share of the better covered side's text in beads of good evidence; 1 if empty.

    The better side, because omissions alone do not make a section rewritten. A list that was
    written as paragraphs is no worse for each of them: ``1. 2. 3.`` against 1、 2、 3、.
    """
    return max(_shares(map(_without_its_price, beads), frame))


def _without_its_price(bead: Bead) -> Bead:
    """A list against as many paragraphs as it has items, without what each of them costs."""
    both = len(bead.sources), len(bead.targets)
    if min(both) != 1 or max(both) == 1:
        return bead
    (one,), several = sorted((bead.sources, bead.targets), key=len)
    if one.kind is not BlockKind.LIST or len(one.children) != len(several):
        return bead
    return replace(bead, score=bead.score + _PER_PARAGRAPH * (len(several) - 1))


def coverage_of(sections: Iterable[SectionBead], frame: Frame) -> Coverage:
    """Shares of both sides that are paired with good evidence."""
    beads = [bead for section in sections for bead in _beads(section)]
    source, target = _shares(beads, frame)
    letters = max(
        sum(frame.source.length(block) for bead in beads for block in bead.sources),
        sum(frame.target.length(block) for bead in beads for block in bead.targets),
    )
    return Coverage(source, target, evidence=min(1.0, letters / _ENOUGH))


def _shares(beads: Iterable[Bead], frame: Frame) -> tuple[float, float]:
    """Shares of the source's and of the target's text in beads of good evidence."""
    beads = tuple(beads)
    least = GOOD_IN_STEP if _in_step(beads) else GOOD
    length_of_source, length_of_target = frame.source.length_of, frame.target.length_of
    our_good = our_total = their_good = their_total = 0.0
    for bead in beads:
        ours, theirs = length_of_source(bead.sources), length_of_target(bead.targets)
        our_total += ours
        their_total += theirs
        if bead.sources and bead.targets and bead.score >= least:
            our_good += ours
            their_good += theirs
    source = our_good / our_total if our_total else 1.0
    target = their_good / their_total if their_total else 1.0
    return source, target


def _in_step(beads: tuple[Bead, ...]) -> bool:
    return len(beads) <= _FEW and all(
        bead.is_pair and not bead.moved and bead.sources[0].kind is bead.targets[0].kind
        for bead in beads
    )


def _beads(section: SectionBead) -> tuple[Bead, ...]:
    """The section's beads; blocks of a lone section are all alone."""
    if section.source and section.target:
        return section.beads
    if section.source:
        return tuple(Bead((block,), ()) for block in section.source.own_blocks)
    if section.target:
        return tuple(Bead((), (block,)) for block in section.target.own_blocks)
    return ()


def verdict_of(coverage: Coverage, sections: Sequence[SectionBead], frame: Frame) -> Verdict:
    """How much may be said. Neither omissions nor a free tone alone make a post restructured."""
    if coverage.source >= HIGH and coverage.target >= HIGH:
        return Verdict.MIRROR
    if coverage.source < HIGH and coverage.evidence >= _PROVEN and names_others(sections, frame):
        return Verdict.RESTRUCTURED
    lacks_much = coverage.source < 1 - _THIRD and _omissions(sections) >= _SEVERAL
    if lacks_much and (coverage.target >= HIGH or _lags(sections, frame)):
        return Verdict.INCOMPLETE
    if coverage.target >= HIGH:
        return Verdict.PARTIAL
    has_own = coverage.source < HIGH and coverage.evidence >= _PROVEN
    if has_own and _is_free(coverage, sections, frame):
        return Verdict.RESTRUCTURED
    return Verdict.PARTIAL


def _lags(sections: Sequence[SectionBead], frame: Frame) -> bool:
    """True where one side has little of its own, and the other has grown by far more."""
    source, target = _lone_shares(sections, frame)
    share = followed(sections, frame.source.length_of, frame.target.length_of)
    little = _LITTLE if share is None or share < _CLOSELY else _LITTLE_BESIDE
    return target <= little and source >= _LAG * target


def _is_free(coverage: Coverage, sections: Sequence[SectionBead], frame: Frame) -> bool:
    """True where both sides have much of their own: the same facts, told again."""
    own = min(_lone_shares(sections, frame))
    share = followed(sections, frame.source.length_of, frame.target.length_of)
    told = 1.0 if share is None else share
    if (coverage.source < LOW and coverage.target < LOW) or told < FREELY:
        return own >= OWN or told < RETOLD
    much = OWN if min(_own_sections(sections)) >= _SEVERAL else MUCH
    return own >= much and min(own_paragraphs(sections)) >= _SEVERAL


def own_paragraphs(sections: Iterable[SectionBead]) -> tuple[int, int]:
    """Paragraphs of paired sections that have no counterpart, on both sides.

    Those of lone sections do not count: a translation that lags keeps sections that its source
    gave up, and is none the freer for it.
    """
    beads = [bead for section in sections for bead in section.beads]
    ours = sum(bead.is_omission and bead.sources[0].kind in _TEXT for bead in beads)
    return ours, sum(bead.is_addition and bead.targets[0].kind in _TEXT for bead in beads)


def _own_sections(sections: Iterable[SectionBead]) -> tuple[int, int]:
    """Sections that have no counterpart, on both sides: who adds some of his own beside those that
    he leaves out tells their text elsewhere."""
    beads = tuple(sections)
    return sum(one.target is None for one in beads), sum(one.source is None for one in beads)


def _lone_shares(sections: Sequence[SectionBead], frame: Frame) -> tuple[float, float]:
    """Shares of the source's and of the target's text in blocks without counterpart.

    Blocks that pair off one by one are a translation, however freely worded and however little
    each has to be known by.
    """
    beads = [bead for section in sections for bead in _beads(section)]
    lone, total = [0.0, 0.0], [0.0, 0.0]
    for bead in beads:
        weights = (
            sum(map(frame.source.length, bead.sources)),
            sum(map(frame.target.length, bead.targets)),
        )
        for side, weight in enumerate(weights):
            total[side] += weight
            lone[side] += weight * (bead.is_omission or bead.is_addition)
    source, target = (own / all_ if all_ else 0.0 for own, all_ in zip(lone, total, strict=True))
    return source, target


def _omissions(sections: Iterable[SectionBead]) -> int:
    """Source blocks without counterpart; imports and bare components are not for translators."""
    return sum(
        bead.is_omission and bead.sources[0].kind not in _TECHNICAL
        for section in sections
        for bead in _beads(section)
    )
