"""Whether two blocks say the same at all. Beside `missing`.

A translation may keep a paragraph that its source has rewritten since. Its links are others
because the text is another one, and the lost link is the least of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of
from i18nlint.checks.links.left import Left
from i18nlint.model.alignment import Bead, Bitext, Verdict
from i18nlint.model.fact import Link

_UNLIKELY, _CERTAIN = -0.6, 4.0
"""Log-odds below which two paragraphs are hardly the same one, and from which they surely are."""
_TELLING = 2
"""Names that the source's block has, none of which the translation of it would keep."""
_LABEL = 5
"""Blocks of a page from which a name is a label of them all: ``TL;DR`` in front of each advice."""
_WORD = 2
_ADDRESSED = ("link", "image")
_A_WORD = "word:"


def are_strangers(pair: Pair, left: Left) -> bool:
    """True if nothing but their place says that the blocks are each other's.

    Not where a lost link's words stand: there it is the link alone that is gone.
    """
    bead = left.bead
    if bead.score >= _CERTAIN or _are_said(pair, left):
        return False
    there, here = anchors_of(bead.sources, pair.source), anchors_of(bead.targets, pair.target)
    if bead.score < _UNLIKELY:
        return _names_its_own(pair, _named(here - there, left.targets))
    labels = pair.once(_labels)
    lost = _named(there - here - labels, left.sources)
    own = _named(here - there - labels, left.targets)
    return _names_its_own(pair, own) and len(lost) >= _TELLING and not (there & here) - labels


def _names_its_own(pair: Pair, own: Iterable[str]) -> bool:
    """True if something of it is no translation of a name that the source has.

    Where all the rest is translated, words may be: ``Fráncfort`` is ``Frankfurt``, and ``le
    détroit`` is ``Straat van Gibraltar``. No number, code or address is.
    """
    is_mirror = pair.bitext.verdict is Verdict.MIRROR
    return any(not (is_mirror and anchor.startswith(_A_WORD)) for anchor in own)


def are_doubtful(pair: Pair, bead: Bead) -> bool:
    """True if little says that the blocks are each other's, or that they need the same links.

    Of headings on two levels one may have an icon that the other never had; of several code words
    a translation keeps one at least.
    """
    if bead.score < _UNLIKELY:
        return True
    if bead.is_pair and bead.sources[0].level != bead.targets[0].level:
        return True
    ones, others = (
        {code for block in blocks for code in version.facts.blocks[block.index].codes}
        for version, blocks in ((pair.source, bead.sources), (pair.target, bead.targets))
    )
    return len(ones) >= _TELLING and not ones & others


def _are_said(pair: Pair, left: Left) -> bool:
    """True if the words of a lost link are among those of the target's blocks."""
    source = pair.target.document.source
    text = " ".join(source.slice(block.span) for block in left.bead.targets).casefold()
    words = (link.text.casefold() for link in left.sources)
    return any(len(said) > _WORD and said in text for said in words)


def _labels(bitext: Bitext) -> frozenset[str]:
    """What is named in many blocks of the target."""
    version = bitext.target
    counts = Counter[str]()
    for block in version.document.blocks:
        counts.update(anchors_of([block], version))
    return frozenset(anchor for anchor, count in counts.items() if count >= _LABEL)


def _named(anchors: Iterable[str], links: Sequence[Link]) -> list[str]:
    """The anchors without the links themselves, what their words name, and words for numbers."""
    keys = {link.key for link in links}
    texts = " ".join(link.text for link in links).casefold()
    found = []
    for anchor in anchors:
        kind, _, name = anchor.partition(":")
        is_the_link = name in keys if kind in _ADDRESSED else name.casefold() in texts
        if not is_the_link and kind != "soft":
            found.append(anchor)
    return found
