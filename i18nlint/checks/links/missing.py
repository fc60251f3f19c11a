"""Links and images that only one side has: rules L001, L002 and L008."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks.links.addresses import listed_first, shown
from i18nlint.checks.links.broken import broken, remains
from i18nlint.checks.links.left import Known, Left
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span

_SEVERAL, _MANY = 2, 4
"""Links that a paragraph, or a table of contributors, lost from which they are one finding."""
_WITH_LINES = {BlockKind.TABLE, BlockKind.HTML, BlockKind.COMPONENT, BlockKind.CONTAINER}
"""Whose links may be far apart, each with a fault of its own."""
_NOTE = 0.55
_UNLIKELY = -0.6
"""Log-odds below which two paragraphs are hardly the same one."""
_TELLING = 2
"""Code words of which a translation keeps one at least."""


def once(links: Iterable[Link]) -> Iterator[Link]:
    """Each address once: a paragraph that repeats a link has one fault."""
    seen: set[str] = set()
    for link in links:
        if link.key not in seen:
            seen.add(link.key)
            yield link


def all_missing(pair: Pair, missing: list[Link], left: Left, known: Known) -> Iterator[Finding]:
    """A finding for each, or one for many: what was rewritten lost its links at one go.

    Beside links that are gone, those that the version still has elsewhere are not worth a word.
    """
    bead = left.bead
    missing = [link for link in missing if not _is_written_there(pair, link, bead)]
    missing = [link for link in missing if not known.target[link.key]] or missing
    if len(missing) < (_MANY if bead.sources[0].kind in _WITH_LINES else _SEVERAL):
        yield from (_missing(pair, link, left, known) for link in missing)
        return
    rule, noun = ("image-missing", "images") if missing[0].is_image else ("link-missing", "links")
    addresses = tuple(shown(link.target) for link in missing)
    named = listed_first(addresses)
    yield Finding(
        rule,
        f"{len(missing)} {noun} in {pair.source.document.language} are missing here: {named}",
        source=Label(missing[0].span, addresses[0]),
        target=Label(_place(pair, missing[0], bead)),
        arguments={"source_value": addresses},
        score=max(_score(pair, link, left, known) for link in missing),
        scale=Scale.PIECE,
    )


def _is_written_there(pair: Pair, link: Link, bead: Bead) -> bool:
    """True for an address that is its own text here and stands there as it is, perhaps as code."""
    if link.is_image or link.text != link.target:
        return False
    source = pair.target.document.source
    return any(link.target in source.slice(block.span) for block in bead.targets)


def _missing(pair: Pair, link: Link, left: Left, known: Known) -> Finding:
    score, place = _score(pair, link, left, known), _place(pair, link, left.bead)
    if what_is_left := remains(pair.target, link, left.bead.targets, text=place):
        return broken(pair, link, *what_is_left, score=score)
    rule, noun = ("image-missing", "image") if link.is_image else ("link-missing", "link to")
    address = shown(link.target)
    return Finding(
        rule,
        f"the {noun} {address} in {pair.source.document.language} is missing here",
        source=Label(link.span, address),
        target=Label(place),
        arguments={"source_value": address},
        score=score,
        scale=Scale.PIECE,
    )


def _score(pair: Pair, link: Link, left: Left, known: Known) -> float:
    sure = 0.92 if link.is_image and not _is_linked(pair, link, left.bead) else 0.85
    if known.target[link.key]:  # one link to a page may be enough
        sure = _NOTE if _are_strangers(pair, left.bead) else 0.65
    return min(sure, _NOTE) if _is_part_of_another(pair, link, left.bead) else sure


def _is_linked(pair: Pair, image: Link, bead: Bead) -> bool:
    """True for a picture that is a link's text, as flags and badges are: it goes with the link."""
    links = _links_of(pair.source, bead.sources)
    return any(not one.is_image and one.span.contains(image.span) for one in links)


def _is_part_of_another(pair: Pair, link: Link, bead: Bead) -> bool:
    """True where two links became one: ``[the solution in ada/brew](…/ada/brew/tree/main/3)``.

    Not where the source's own has the words too: ``[Mast](…/)`` beside ``[Mast Hosting](…/host)``.
    """
    if not link.text:
        return False
    ones, others = (
        {one.key for one in links if one.key.startswith(f"{link.key}/") and link.text in one.text}
        for links in (_links_of(pair.source, bead.sources), _links_of(pair.target, bead.targets))
    )
    return bool(others - ones)


def _links_of(version: Version, blocks: Iterable[Block]) -> Iterator[Link]:
    return (link for block in blocks for link in version.facts.blocks[block.index].links)


def _are_strangers(pair: Pair, bead: Bead) -> bool:
    """True if the blocks are together for want of better ones: no code word is in both.

    So are headings of two levels, of which one may have an icon that the other never had.
    """
    if bead.is_pair and bead.sources[0].level != bead.targets[0].level:
        return True
    ones, others = (
        {code for block in blocks for code in version.facts.blocks[block.index].codes}
        for version, blocks in ((pair.source, bead.sources), (pair.target, bead.targets))
    )
    return bead.score < _UNLIKELY or (len(ones) >= _TELLING and not ones & others)


def _place(pair: Pair, link: Link, bead: Bead) -> Span:
    """Where the link's text stands without its link, else the end of the block."""
    block = bead.targets[-1].span
    text = pair.target.document.source.text
    at = text.find(link.text, block.start, block.end) if link.text and not link.is_image else -1
    return Span(at, at + len(link.text)) if at >= 0 else Span(block.end, block.end)


def extra(pair: Pair, link: Link, bead: Bead) -> Finding:
    address = shown(link.target)
    end = bead.sources[-1].span.end
    return Finding(
        "link-extra",
        f"the link to {address} is here, but not in {pair.source.document.language}",
        source=Label(Span(end, end)),
        target=Label(link.span, address),
        arguments={"target_value": address},
        score=0.8,
        scale=Scale.PIECE,
    )
