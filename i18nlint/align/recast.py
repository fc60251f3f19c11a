"""Lone components and code in one place that show the same: a component became code, or code one.

After the path, before beads. ``<Install npm="add -D @quay/mast" />`` is a block of shell commands
in the other version, and neither is missing nor added.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from i18nlint.align.seats import is_lone
from i18nlint.align.sequence import Link
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex

_TAGS = (BlockKind.COMPONENT, BlockKind.HTML)
_CODE = BlockKind.CODE
_NAME = lazy_regex(r"[A-Za-z@][\w@./-]{2,}\w")
_PLAIN = lazy_regex(r"[A-Za-z]+")
_HALF = 0.5
"""Share of the names of the one that says less which the other one must have."""


def recast(links: list[Link], sources: Sequence[Block], targets: Sequence[Block]) -> list[Link]:
    """The links, a lone component and lone code paired that stand in one place and agree."""
    if len(links) == len(sources) == len(targets):
        return links  # like most: none is lone
    found: list[Link] = []
    for run_is_lone, run in groupby(links, key=is_lone):
        alike = list(run)
        found += _paired(alike, sources, targets) if run_is_lone else alike
    return found


def is_recast(bead: Bead) -> bool:
    """True of a component and the code that it became, or the reverse: its tags are not missing."""
    if not bead.is_pair:
        return False
    one, other = bead.sources[0].kind, bead.targets[0].kind
    return (one is _CODE and other in _TAGS) or (other is _CODE and one in _TAGS)


def _paired(run: list[Link], sources: Sequence[Block], targets: Sequence[Block]) -> Iterator[Link]:
    columns = [link.j for link in run if link.i == link.i_end]
    partner: dict[int, int] = {}
    for link in run:
        if link.j == link.j_end and columns:
            free = (j for j in columns if j not in partner.values())
            like = (j for j in free if _show_the_same(sources[link.i], targets[j]))
            if (j := next(like, None)) is not None:
                partner[link.i] = j
    for link in run:
        if link.j == link.j_end and link.i in partner:
            j = partner[link.i]
            yield Link(link.i, link.i_end, j, j + 1, 0.0)
        elif not (link.i == link.i_end and link.j in partner.values()):
            yield link


def _show_the_same(source: Block, target: Block) -> bool:
    """True if the one is a component and the other code, and they name the same."""
    tags, code = (target, source) if source.kind is _CODE else (source, target)
    if tags.kind not in _TAGS or code.kind is not _CODE:
        return False
    shown = frozenset(_NAME.findall(" ".join(value for _, value in tags.attributes)))
    names = frozenset(_NAME.findall(code.text))
    common = shown & names
    return len(common) >= _HALF * min(len(shown), len(names)) and any(
        not _PLAIN.fullmatch(name) for name in common
    )
