"""Links and images that only one side has: rules L001, L002 and L008."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.links.addresses import listed_first, shown
from i18nlint.checks.links.anchors import gone
from i18nlint.checks.links.broken import broken, remains
from i18nlint.checks.links.left import Known, Left
from i18nlint.checks.links.near import is_linked_near
from i18nlint.checks.links.put_off import is_put_off
from i18nlint.checks.links.retold import is_hidden, is_replaced, is_retold
from i18nlint.checks.links.strangers import are_doubtful, are_strangers
from i18nlint.checks.links.unmissed import is_of_a_kind_left_out, is_unmissed
from i18nlint.facts.addresses import fragment
from i18nlint.facts.anchors import is_among
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.fact import Link
from i18nlint.model.finding import NOTE, Finding, Label, Scale
from i18nlint.model.text import Span

_SEVERAL, _MANY = 2, 4
"""Links that a paragraph, or a table of contributors, lost from which they are one finding."""
_WITH_LINES = {BlockKind.TABLE, BlockKind.HTML, BlockKind.COMPONENT, BlockKind.CONTAINER}
"""Whose links may be far apart, each with a fault of its own."""
_SHOWN, _SURE, _ONCE = 0.92, 0.85, 0.65
"""Scores of a picture; of a link; and of one that the version has elsewhere, which may be enough.
A note where nobody misses it, or it only shows that the text is another one."""


def once(links: Iterable[Link]) -> Iterator[Link]:
    """Each address once: a paragraph that repeats a link has one fault."""
    seen: set[str] = set()
    for link in links:
        if link.key not in seen:
            seen.add(link.key)
            yield link


def all_missing(pair: Pair, missing: list[Link], left: Left, known: Known) -> Iterator[Finding]:
    """A finding for each, or one for many: what was rewritten lost its links at one go.

    Beside links that are gone, those that the version still has elsewhere, and those that nobody
    misses, are not worth a word.
    """
    bead = left.bead
    missing = [] if is_hidden(pair, bead) else _worth_a_word(pair, missing, left, known)
    if not missing:
        return
    of_text = NOTE if is_retold(bead) or are_strangers(pair, left) else _SURE
    scores = [_score(pair, link, left, known, of_text=of_text) for link in missing]
    if len(missing) < (_MANY if bead.sources[0].kind in _WITH_LINES else _SEVERAL):
        for link, score in zip(missing, scores, strict=True):
            yield _missing(pair, link, left, known, score)
        return
    is_near = [_is_said_near(pair, link, left, known) for link in missing]
    score = max(NOTE if near else score for near, score in zip(is_near, scores, strict=True))
    yield _missing_together(pair, missing, bead, score)


def _worth_a_word(pair: Pair, missing: list[Link], left: Left, known: Known) -> list[Link]:
    """The links that are gone rather than elsewhere or needless; all where none or all are so."""
    bead = left.bead
    missing = [link for link in missing if not _is_written_there(pair, link, bead)]
    missing = [link for link in missing if not known.target[link.key]] or missing
    missing = [link for link in missing if not is_unmissed(pair, link, bead)] or missing
    missing = [link for link in missing if not is_put_off(pair, link)] or missing
    return [link for link in missing if not _is_said_near(pair, link, left, known)] or missing


def _missing_together(pair: Pair, missing: Sequence[Link], bead: Bead, score: float) -> Finding:
    rule, noun = ("image-missing", "images") if missing[0].is_image else ("link-missing", "links")
    addresses = tuple(shown(link.target) for link in missing)
    language = pair.source.document.language
    return Finding(
        rule,
        f"{len(missing)} {noun} in {language} are missing here: {listed_first(addresses)}",
        source=Label(missing[0].span, addresses[0]),
        target=Label(_place(pair, missing[0], bead)),
        arguments={"source_value": addresses},
        score=score,
        scale=Scale.PIECE,
    )


def _is_written_there(pair: Pair, link: Link, bead: Bead) -> bool:
    """True for an address that is its own text here and stands there as it is, perhaps as code."""
    if link.is_image or link.text != link.target:
        return False
    source = pair.target.document.source
    return any(link.target in source.slice(block.span) for block in bead.targets)


def _missing(pair: Pair, link: Link, left: Left, known: Known, score: float) -> Finding:
    place = _place(pair, link, left.bead)
    if what_is_left := remains(pair.target, link, left.bead.targets, text=place):
        return broken(pair, link, *what_is_left, score=score)
    if _is_said_near(pair, link, left, known):
        score = NOTE
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


def _is_said_near(pair: Pair, link: Link, left: Left, known: Known) -> bool:
    """True of a link that the source repeats: a paragraph above, the target has it, too."""
    return known.source[link.key] > 1 and is_linked_near(pair, link, left.bead)


def _score(pair: Pair, link: Link, left: Left, known: Known, *, of_text: float) -> float:
    """How sure it is that the link is missed; ``of_text`` is how sure at most in such a text."""
    if _is_part_of_another(pair, link, left.bead) or is_unmissed(pair, link, left.bead):
        return NOTE
    if _leads_to_what_is_gone(pair, link):
        return NOTE  # told with the section
    if is_replaced(pair, link, left) or is_of_a_kind_left_out(pair, link):
        return NOTE
    if is_put_off(pair, link):
        return NOTE  # its translator knows
    if known.target[link.key]:
        return NOTE if are_doubtful(pair, left.bead) else min(_ONCE, of_text)
    is_shown = link.is_image and not _is_linked(pair, link, left.bead)
    return _SHOWN if is_shown else of_text


def _leads_to_what_is_gone(pair: Pair, link: Link) -> bool:
    """True for a link within the page to a section that the target lacks."""
    return link.target.startswith("#") and is_among(gone(pair), fragment(link.target))


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


def _place(pair: Pair, link: Link, bead: Bead) -> Span:
    """Where the link's text stands without its link, else behind the line that it belongs to."""
    text = pair.target.document.source.text
    span = bead.targets[-1].span
    at = text.find(link.text, span.start, span.end) if link.text and not link.is_image else -1
    if at >= 0:
        return Span(at, at + len(link.text))
    end = _line_end(text, link, bead)
    return Span(end, end)


def _line_end(text: str, link: Link, bead: Bead) -> int:
    """The end of the line that is as far into the target's blocks as the link is into the source's.

    Of a container what it holds counts, not the lines that open and close it.
    """
    (first, last), (start, end) = _inside(bead.sources), _inside(bead.targets)
    share = (link.span.start - first) / max(last - first, 1)
    found = text.find("\n", start + int(share * (end - start)), end)
    return found if found >= 0 else end


def _inside(blocks: Sequence[Block]) -> tuple[int, int]:
    """Where the text of the blocks begins and ends."""
    first, last = blocks[0], blocks[-1]
    while first.children:
        first = first.children[0]
    while last.children:
        last = last.children[-1]
    return first.span.start, last.span.end


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
