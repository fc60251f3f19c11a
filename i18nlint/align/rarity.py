"""What a piece of evidence weighs: the rarer, the more. Between `features` and `similarity`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import chain
from math import log

from i18nlint.align.features import Features
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import BlockKind

_TRUST = {
    "id": 3.0, "link": 1.3, "image": 1.5, "code": 1.0, "source": 1.5, "number": 1.0, "soft": 0.3,
    "word": 0.7, "title": 1.0, "key": 2.0,
}  # fmt: skip
"""How much of its rarity a kind of evidence is worth when both sides have it."""
_DISTRUST = {
    "id": 0.5, "link": 0.35, "image": 0.5, "code": 0.4, "source": 0.3, "number": 0.2, "soft": 0.0,
    "word": 0.2, "title": 0.2, "key": 0.4,
}  # fmt: skip
"""How much it is worth when one side lacks it: names are often translated, links are not."""
_TRUSTED, _DISTRUSTED = (
    {f"{kind}:"[:3]: worth for kind, worth in table.items()} for table in (_TRUST, _DISTRUST)
)
"""Both by the first letters of an anchor, which tell its kind."""
_ITEM = BlockKind.ITEM  # a member asked of its class is slow in 3.11


_FEW = 12
"""Parts, at least, that what two items of a list share is rare among: the one link of three items
and two is no less theirs for there being five."""
CROWD = 12
"""Parts that may have an anchor which still tells them from others, however few there are."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """Weights of anchors, learned from the two sequences that are being aligned."""

    shared: Mapping[str, float]
    """What an anchor is worth where both parts have it; not of those that say nothing, nor of
    those that one part alone has."""
    lacking: Mapping[str, float]
    """What it is worth against a pair where one part lacks it: every anchor, 0 if nothing."""


def rarity(sources: list[Features], targets: list[Features]) -> Rarity:
    """Inverse document frequency (Spärck Jones 1972) over the parts of both sides.

    An anchor's weight is the natural logarithm of how many parts there are for one that has it;
    what every fourth part has says nothing.
    """
    counts = Counter(chain.from_iterable([part.anchors for part in (*sources, *targets)]))
    total = len(sources) + len(targets) + 2
    crowd = max(CROWD, total // 4)
    weight_of = {
        count: log(total / (count + 0.5)) if count <= crowd else 0.0
        for count in set(counts.values())
    }
    is_list = bool(sources) and sources[0].kind is _ITEM
    among = max(0.0, log(_FEW / total)) if is_list else 0.0
    shared = {
        anchor: _TRUSTED[anchor[:3]] * (weight_of[count] + among)
        for anchor, count in counts.items()
        if 1 < count <= crowd
    }
    lacking = {
        anchor: _DISTRUSTED[anchor[:3]] * weight_of[count] for anchor, count in counts.items()
    }
    return Rarity(shared, lacking)
