"""Items of a list that became one here. Beside `absorbed`, which asks how long the items are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.model.alignment import Bead

_NAMED = ("link:", "image:", "code:", "source:", "id:")
"""What no item says by chance; a number may be one of anything."""
_MOST = 0.5
"""Share of them from which they are named there: the comments in code are translated."""
_Names = frozenset[str]


def are_joined(pair: Pair, beads: Sequence[Bead], count: int) -> bool:
    """True if as many items name what two neighbours name apart in the source.

    A step "Now `cd` into it" is the last sentence of the step before, "Run `kite new`".
    """
    ours = [_names(anchors_of([block], pair.source)) for bead in beads for block in bead.sources]
    own = list(_own(ours))
    theirs = [_names(anchors_of([block], pair.target)) for bead in beads for block in bead.targets]
    joined = (one and other and _hold_both(theirs, one, other) for one, other in pairwise(own))
    return sum(map(bool, joined)) >= count


def _names(anchors: _Names) -> _Names:
    return frozenset(one for one in anchors if one.startswith(_NAMED))


def _own(items: Sequence[_Names]) -> Iterator[_Names]:
    """What each of the items names, and none beside it."""
    for at, names in enumerate(items):
        yield names.difference(*items[:at], *items[at + 1 :])


def _hold_both(items: Sequence[_Names], one: _Names, other: _Names) -> bool:
    """True if an item names most of the one and of the other, and no item else any of it."""
    holding = [names for names in items if not names.isdisjoint(one | other)]
    return len(holding) == 1 and all(
        len(holding[0] & names) >= _MOST * len(names) for names in (one, other)
    )
