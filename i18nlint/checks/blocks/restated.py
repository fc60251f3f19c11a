"""What a text says that the source says again beside it: who shortens tells it once.

"Restarts cost hours. / So each restart that you can avoid saves hours." Beside `abridged`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.absorbed import may_absorb
from i18nlint.facts.prose import prose_of
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex

_RUN = lazy_regex(
    r"(?P<hangul>[\uac00-\ud7a3]{2,})|(?P<han>[\u30a1-\u30fa\u30fc\u3400-\u9fff]{2,})"
    r"|(?P<letters>(?:(?![\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3])[^\W\d_]){4,})"
)
_SYLLABLES, _LETTERS = 2, 5
"""What of a word is left when its ending goes: two of Hangul, and pairs of ideographs."""
_FEW = 4
"""Words of which fewer may be shared by chance."""
_AGAIN = 0.25
"""Share of a text's words that its neighbour has, too. Of texts that named nothing 14 of 27 that
were not missing had such a neighbour, 8 of 43 that were, and 19 of 100 that were planted."""
_ROOM = 0.2
"""Share of the lost text by which that neighbour is longer than expected, where little is left out
elsewhere."""
_COMMON, _SEVERAL = 0.5, 3
"""Share of a post's texts, and how many of them, from which on a word tells nothing."""


def is_restated(pair: Pair, lost: Sequence[Bead], near: Iterable[Bead]) -> bool:
    """True if the source says a quarter of their words in something beside them."""
    said = _telling(pair, lost)
    again = said & _telling(pair, near)
    return len(said) >= _FEW and len(again) >= _AGAIN * len(said)


def is_told_where_it_is_restated(pair: Pair, lost: Sequence[Bead], near: Iterable[Bead]) -> bool:
    """True if such a text is longer there: it may tell both."""
    least = -_ROOM * pair.excess(lost)
    longer = (one for one in near if may_absorb(one) and pair.excess([one]) >= least)
    return is_restated(pair, lost, longer)


def _telling(pair: Pair, beads: Iterable[Bead]) -> frozenset[str]:
    """The beginnings of their words, without those of words that much of the post says."""
    return _beginnings(one for bead in beads for one in bead.sources) - pair.of_source(_common)


def _common(source: Version) -> frozenset[str]:
    """What half of the post's paragraphs say, and three of them."""
    texts = [one for one in source.document.walk() if one.kind is BlockKind.PARAGRAPH]
    times = Counter(start for text in texts for start in _beginnings([text]))
    least = max(_SEVERAL, _COMMON * len(texts))
    return frozenset(start for start, count in times.items() if count >= least)


def _beginnings(blocks: Iterable[Block]) -> frozenset[str]:
    texts = (prose_of(inner).text for block in blocks for inner in block.walk() if inner.inlines)
    return frozenset(
        start for text in texts for run in _RUN.finditer(text.lower()) for start in _starts(run)
    )


def _starts(run: re.Match[str]) -> Iterator[str]:
    """What of the word other forms of it have, too."""
    word = run[0]
    if run["hangul"]:
        yield word[:_SYLLABLES]
    elif run["han"]:
        yield from map("".join, pairwise(word))
    else:
        yield word[:_LETTERS]
