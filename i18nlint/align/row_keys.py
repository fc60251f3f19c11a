"""What the rows of two tables are called: evidence for `rows`.

The first cell of a row is its key. Where both sides have it, letter for letter, it says most; else
a word of it that both write. Of rows with one key, as the ``GET`` of an interface, more cells tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from itertools import chain

from i18nlint.align.features import Features, Profile
from i18nlint.align.frame import Frame
from i18nlint.align.similarity import Similarity
from i18nlint.facts.prose import shown_text
from i18nlint.model.document import Block
from i18nlint.model.regex import lazy_regex

_WORD = lazy_regex(r"[a-z][a-z0-9.+-]{2,}")
"""Letters that both sides can write: of ``Inline(인라인)`` what ``Inline`` says."""
_BESIDE = 4
"""Cells from the first that tell rows of one key apart: a path, a type."""


def similarity_of(sources: Sequence[Block], targets: Sequence[Block], frame: Frame) -> Similarity:
    """Scores of every row with every other; what one row of each side is called counts most."""
    ours, theirs = list(map(key_of, sources)), list(map(key_of, targets))
    keys = {*ours} & {*theirs}
    names = [_names(sources, ours), _names(targets, theirs)]
    told = _of_one(names[0]) & _of_one(names[1])
    return frame.similarity(
        _rows(sources, ours, names[0], frame.source, keys, told),
        _rows(targets, theirs, names[1], frame.target, keys, told),
    )


def key_of(row: Block) -> str:
    return shown_text(row.children[0]).casefold() if row.children else ""


def _names(rows: Sequence[Block], keys: Sequence[str]) -> list[set[str]]:
    """For each row, the words of its key, and the key with another cell where it is not alone."""
    counts = Counter(keys)
    return [
        {*_WORD.findall(key), *(_with_cells(row, key) if counts[key] > 1 else ())}
        for row, key in zip(rows, keys, strict=True)
    ]


def _with_cells(row: Block, key: str) -> Iterable[str]:
    beside = (shown_text(cell).casefold() for cell in row.children[1:_BESIDE])
    return (f"{key} {said}" for said in beside if said and said.isascii())


def _of_one(names: Sequence[Set[str]]) -> set[str]:
    """What one row says, and no other."""
    return {name for name, count in Counter(chain.from_iterable(names)).items() if count == 1}


def _rows(
    rows: Sequence[Block],
    keys: Sequence[str],
    names: Sequence[Set[str]],
    profile: Profile,
    shared: Set[str],
    told: Set[str],
) -> list[Features]:
    """Evidence of one side's rows; the first cell counts twice."""
    found = []
    for row, key, own in zip(rows, keys, names, strict=True):
        features = profile.row(row)
        anchors = {key} if key in shared else set()
        for name in sorted(anchors | {name for name in own & told if not anchors or " " in name}):
            features = features.with_anchor(f"key:{name}")
        found.append(features)
    return found
