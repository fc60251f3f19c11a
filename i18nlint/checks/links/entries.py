"""Entries of lists of references, of which one was exchanged for another. Beside `changed`."""

from __future__ import annotations

from collections.abc import Set

from i18nlint.checks._api import Pair
from i18nlint.facts.language import words
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block
from i18nlint.model.fact import Link

_MARKER = 8
"""Letters that may stand in front of a link that is an entry of its own: ``- ``, ``10. ``."""


def is_another_entry(pair: Pair, source: Link, target: Link, *, bead: Bead) -> bool:
    """True for two entries that name different things: ``[Loom API](a)``, ``[Loom 入門](b)``."""
    behind = target.key.removeprefix(source.key)
    if behind != target.key and not behind.startswith(("/", "?")):
        return False  # docs.brew.dev-old
    sides = ((pair.source, bead.sources, source), (pair.target, bead.targets, target))
    if not all(begins_with(one, block, link) for one, blocks, link in sides for block in blocks):
        return False
    ones, others = (
        {word for word in words(link.text) if word.isascii()} for link in (source, target)
    )
    if _name_others(pair, ones - others, others - ones):
        return True
    if host_of(source) == host_of(target):
        return False
    return bool(ones or others) and 3 * len(ones & others) <= len(others)


def host_of(link: Link) -> str:
    return link.key.partition("?")[0].partition("/")[0]


def _name_others(pair: Pair, *own: Set[str]) -> bool:
    """True if a side has a name that the other lacks: a word in Latin letters where the language
    is written in others."""
    tags = (version.document.language for version in (pair.source, pair.target))
    names = [said for tag, said in zip(tags, own, strict=True) if tag.likely_script != "Latn"]
    return any(names)


def begins_with(version: Version, block: Block, link: Link) -> bool:
    """True for an entry of references, perhaps with a word about it: ``- [A](a) – a guide``.

    Not for the sentence ``Call [the guard](/guard)``.
    """
    start, end = block.span.start, link.span.start
    before = version.document.source.text[start:end]
    return 0 <= end - start <= _MARKER and not any(map(str.isalpha, before))


def is_all_of(version: Version, block: Block, link: Link) -> bool:
    """True for an entry that says nothing else: ``- [A](a)``."""
    behind = version.document.source.text[link.span.end : block.span.end]
    return begins_with(version, block, link) and not any(map(str.isalnum, behind))
