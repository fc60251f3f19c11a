"""What stands beside the place of a paragraph and was told again, not translated: it may tell the
paragraph, too. Beside `abridged`, which asks how much of the whole text is left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from i18nlint.align.places import neighbours
from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.abridged import names_nothing
from i18nlint.checks.blocks.absorbed import may_absorb
from i18nlint.checks.blocks.told import sentences_of
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.regex import lazy_regex

_LATIN = "Latn"
_WORD = lazy_regex(r"[a-z][a-z0-9_.+-]+[a-z0-9_+]")
_FEW, _SHARE = 3, 0.4
"""Latin words of a text in another script that are not in a neighbour by chance, and what share of
them. Of 111 with a number or a link that were missing, and of 189 that were planted, none has such
a neighbour."""


def is_beside_the_condensed(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph that names nothing, alone beside a text that is shorter than expected and
    has fewer sentences than its counterpart: that one was told in other words.

    "The rule reads attributes. It finds `top` only. / It does no more: it opens no page" became
    "The rule reads attributes and opens no page". Of 18 that named nothing four stood there, none
    of which was missing; of 111 that were planted one did.
    """
    lone, near = beads[at], neighbours(beads, at)
    if lone.sources[0].kind is not BlockKind.PARAGRAPH or not names_nothing(pair, lone):
        return False
    return not any(bead.is_omission for bead in near) and any(
        may_absorb(bead)
        and pair.excess([bead]) < 0
        and sentences_of(pair.target, bead.targets) < sentences_of(pair.source, bead.sources)
        for bead in near
    )


def is_told_by_its_words(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True of a paragraph whose Latin words a text beside it has, and its counterpart has not,
    where one of the two languages has letters of its own: "`api` 가 connection refused 로 죽었다"
    became "and `api` died with a connection refused", in the text before."""
    lone = beads[at].sources
    scripts = {one.document.language.likely_script for one in (pair.source, pair.target)}
    if lone[0].kind is not BlockKind.PARAGRAPH or scripts == {_LATIN}:
        return False
    wanted = _latin_words(lone)
    least = max(_FEW, _SHARE * len(wanted))
    return len(wanted) >= _FEW and any(
        len(wanted & _latin_words(bead.targets) - _latin_words(bead.sources)) >= least
        for bead in neighbours(beads, at)
        if may_absorb(bead)
    )


def _latin_words(blocks: Iterable[Block]) -> frozenset[str]:
    """Code included; of three letters at least, without the stop that ends a sentence."""
    texts = (shown_text(inner) for block in blocks for inner in block.walk() if inner.inlines)
    return frozenset(word for text in texts for word in _WORD.findall(text.lower()))
