"""What tells one item or row from the next, whatever the language: names, numbers, code, links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from i18nlint.align.anchors import block_anchors
from i18nlint.align.cognates import stems_of
from i18nlint.checks._api import Pair
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block

Names = frozenset[str]
"""What parts have that no language changes: ``word:github``, ``number:3``."""

_WORD, _SOFT, _CODE, _LINE = "word:", "soft:", "code:", "source:"
_NAME, _STEM = 2, 1
"""What a name weighs that two parts share, and what the beginning of a word."""
_MOST = 10_000
"""Pairs of a long list with items that changed places that are asked at most."""
_CLEARLY = 2
"""By how much more the two parts of a pair share than one of them shares with a third."""


def anchors_of(blocks: Iterable[Block], version: Version) -> Names:
    """What the blocks and those inside them name."""
    facts = version.facts.blocks
    inner = (one for block in blocks for one in block.walk())
    return frozenset().union(*(block_anchors(one, facts[one.index]) for one in inner))


def are_told_apart(pair: Pair, beads: Sequence[Bead], lone: Sequence[int]) -> bool:
    """True if what they say tells which parts one side lacks, and not their lengths alone.

    Each has a name of its own that no part of the other side has, or the pairs next to it have
    more in common than it has with them. A name tells nothing beside a pair of strangers: "Minutes,
    `format`" is paired with "Nested: a larger model", and "Nested (3 levels): 12B or more" is left.
    """
    named = _named_apart(pair, beads, lone)
    doubtful = (
        (at, near)
        for at in lone
        for near in _near(beads, at)
        if at not in named or _is_of_strangers(pair, beads[near])
    )
    missing = set(lone)
    asked = [*islice((one for one in doubtful if one[1] not in missing), _MOST + 1)]
    return len(asked) <= _MOST and all(_hold(pair, beads[near], beads[at]) for at, near in asked)


def _is_of_strangers(pair: Pair, bead: Bead) -> bool:
    return bead.is_pair and are_strangers(pair, bead)


def are_strangers(pair: Pair, bead: Bead) -> bool:
    """True of what names code, numbers or pages, and none of them on both sides."""
    ones, others = anchors_of(bead.sources, pair.source), anchors_of(bead.targets, pair.target)
    return ones.isdisjoint(others) and any(map(_is_hard, ones | others))


def _is_hard(name: str) -> bool:
    return not name.startswith((_WORD, _SOFT))


def _named_apart(pair: Pair, beads: Sequence[Bead], lone: Sequence[int]) -> set[int]:
    """Those with a name that no other part of either side has.

    Not where a pair of strangers has such a name too: then it may as well be that one. A word may
    have been translated, which no number, code or link is: it tells something where pairs keep
    such names.
    """
    is_omission = beads[lone[0]].is_omission
    names = [_names(pair, bead, is_omission=is_omission) for bead in beads]
    times = Counter(chain.from_iterable(names))
    said = _names_of_the_other_side(pair, beads, is_omission=is_omission)
    own = ({one for one in some if times[one] == 1 and one not in said} for some in names)
    sure = {at: _is_sure(some) for at, some in enumerate(own) if some}
    kept = {at for at, bead in enumerate(beads) if bead.is_pair and name_the_same(pair, bead)}
    strangers = sure.keys() - kept - set(lone)
    most = max((int(sure[at]) for at in strangers), default=-1)
    return {at for at in lone if at in sure and (sure[at] or kept) and sure[at] > most}


def _is_sure(names: Iterable[str]) -> bool:
    return any(not one.startswith(_WORD) for one in names)


def _names(pair: Pair, bead: Bead, *, is_omission: bool) -> Names:
    """What names the part has on the side that has more of them.

    Two of something are a number in one language and none in the next, and where only the target
    writes in Latin letters, ``Support`` was no name in Korean.
    """
    blocks, version = (bead.sources, pair.source) if is_omission else (bead.targets, pair.target)
    scripts = [one.document.language.likely_script for one in (pair.source, pair.target)]
    is_prose = not is_omission and scripts[1] == "Latn" != scripts[0]
    weak = (_SOFT, _WORD) if is_prose else (_SOFT,)
    return frozenset(one for one in _named(blocks, version) if not one.startswith(weak))


def _names_of_the_other_side(pair: Pair, beads: Sequence[Bead], *, is_omission: bool) -> Names:
    if is_omission:
        return _named((block for bead in beads for block in bead.targets), pair.target)
    return _named((block for bead in beads for block in bead.sources), pair.source)


def _named(blocks: Iterable[Block], version: Version) -> Names:
    """The anchors, code in a block as code in a line."""
    return frozenset(
        f"{_CODE}{one.removeprefix(_LINE)}" if one.startswith(_LINE) else one
        for one in anchors_of(blocks, version)
    )


def _near(beads: Sequence[Bead], at: int) -> Iterator[int]:
    """The parts of which one may be the lone one instead: those next to it, and all of them where
    some have changed places."""
    places = range(len(beads)) if any(bead.moved for bead in beads) else (at - 1, at + 1)
    return (one for one in places if 0 <= one < len(beads))


def _hold(pair: Pair, bead: Bead, lone: Bead) -> bool:
    """True if the two parts of the pair have clearly more in common than one of them has with the
    lone part, or are equal."""
    if not bead.is_pair:
        return False
    if _shown(bead.sources) == _shown(bead.targets):
        return True
    ours, theirs = _said(bead.sources, pair.source), _said(bead.targets, pair.target)
    if lone.is_addition:
        ours, theirs, third = theirs, ours, _said(lone.targets, pair.target)
    else:
        third = _said(lone.sources, pair.source)
    return _weight((ours - third) & theirs) - _weight((third - ours) & theirs) >= _CLEARLY


def _said(blocks: Sequence[Block], version: Version) -> Names:
    """What the blocks name, and the first letters of their words."""
    names = anchors_of(blocks, version)
    words = [one.removeprefix(_WORD) for one in names if one.startswith(_WORD)]
    return names | stems_of("\n".join([*_shown(blocks), *words]))


def _weight(names: Names) -> int:
    return sum(_NAME if ":" in name else _STEM for name in names)


def name_the_same(pair: Pair, bead: Bead) -> bool:
    """True if the two parts of the pair have something in common that no language changes, be it
    all that they say."""
    ones, others = anchors_of(bead.sources, pair.source), anchors_of(bead.targets, pair.target)
    return not ones.isdisjoint(others) or _shown(bead.sources) == _shown(bead.targets)


def _shown(blocks: Iterable[Block]) -> list[str]:
    """What readers see of the blocks and of those inside them."""
    inner = (one for block in blocks for one in block.walk())
    shown = (shown_text(one) if one.inlines else one.text.strip() for one in inner)
    return [text for text in shown if text]
