"""Sizes of files to be fetched, of which each language has its own: House rules (PDF, 340 kB)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from i18nlint.align.matching import Matching
from i18nlint.model.alignment import Bead, Bitext, Version
from i18nlint.model.document import Block
from i18nlint.model.fact import Fact, FactKind, Link
from i18nlint.model.regex import lazy_regex

_FILE = lazy_regex(r"[^?#]*\.(?!(?:html?|mdx?|php|aspx?)\b)[A-Za-z][A-Za-z0-9]{1,4}(?:[?#].*)?")
"""An address of what is fetched, and of no page."""
_TO_BRACKET = lazy_regex(r"\s?[(（\[][^()（）\[\]]*")
_OF_FILES = ((FactKind.SIZE, "byte"), (FactKind.COUNT, "page"))


def without_downloads(matching: Matching, bead: Bead, bitext: Bitext) -> Matching:
    """The matching without sizes and pages of files that are others in each language.

    A file that both sides link to is as large in either of them.
    """
    ours, theirs = (
        [fact for fact in facts if _is_of_file(fact)]
        for facts in (matching.sources, matching.targets)
    )
    if not ours or not theirs:
        return matching  # like nearly all
    links, others = _files(bead.sources, bitext.source), _files(bead.targets, bitext.target)
    shared = {*map(_path, links)} & {*map(_path, others)}
    used = {
        id(fact)
        for source in _described(ours, links, bitext.source, shared)
        for target in _described(theirs, others, bitext.target, shared)
        if source.unit == target.unit
        for fact in (source, target)
    }
    return matching.without(used)


def _is_of_file(fact: Fact) -> bool:
    return (fact.kind, fact.unit) in _OF_FILES


def _files(blocks: Sequence[Block], version: Version) -> list[Link]:
    facts = version.facts.blocks
    links = (link for block in blocks for link in facts[block.index].links)
    return [link for link in links if _FILE.fullmatch(link.target) is not None]


def _described(
    facts: Sequence[Fact], links: Sequence[Link], version: Version, shared: Collection[str]
) -> Iterator[Fact]:
    """The facts in the text of a link to a file of its own, or in brackets right behind it."""
    text = version.document.source.text
    for link in links:
        behind = _TO_BRACKET.match(text, link.span.end)
        end = behind.end() if behind is not None else link.span.end
        if _path(link) not in shared:
            yield from (fact for fact in facts if link.span.start <= fact.span.start < end)


def _path(link: Link) -> str:
    """The address without the way up to the folder that both versions begin from."""
    return link.target.lstrip("./")
