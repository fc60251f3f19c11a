"""Items of lists that one side lacks: rule S007."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from i18nlint.align.places import neighbours, place_after
from i18nlint.checks._api import Pair
from i18nlint.checks._evidence import anchors_of, are_told_apart, name_the_same
from i18nlint.checks.blocks.absorbed import is_absorbed
from i18nlint.checks.blocks.equals import belonging_together, left_standing
from i18nlint.checks.blocks.joined import are_joined
from i18nlint.checks.blocks.marks import broken_marks, told_as_marks
from i18nlint.checks.blocks.naming import quote_of
from i18nlint.checks.blocks.nesting import shortage, start_of, unless_nested
from i18nlint.facts.phrases import says_and_so_on
from i18nlint.model.alignment import Bead, SectionBead, Version
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_SEVERAL = 2
_TOLD = 0.6
"""Share of the items' length that a paragraph has at least which says the same."""
_NAMED, _SHOWN = 3, 40
"""Items that a message names before it counts the rest, and letters of each."""


def items_of(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead
) -> Iterator[Finding]:
    """One finding for a list, naming the items."""
    if holder.targets[0].kind is not BlockKind.LIST:
        return
    beads = belonging_together(pair, beads)
    missing, added = _lone(pair, beads)
    left = dict(left_standing(pair, beads))
    yield from (_left(pair, held, beads[at]) for at, held in left.items())
    added = [at for at in added if at not in left]
    if missing:
        yield from _missing_in(pair, section, beads, holder, lone=(missing, added))
    elif added:
        yield _added_in(pair, section, beads, holder, added)


def _missing_in(
    pair: Pair,
    section: SectionBead,
    beads: Sequence[Bead],
    holder: Bead,
    *,
    lone: tuple[Sequence[int], Sequence[int]],
) -> Iterator[Finding]:
    """What is said of the items that the target lacks; of those whose mark is broken, just that."""
    missing, added = lone
    marks = [] if added else broken_marks(pair, holder)
    sure = missing if marks else _but_absorbed(pair, beads, missing)
    found = _items_missing(pair, beads, sure, added, start=start_of(section, holder))
    if marks:
        yield told_as_marks(found, marks, pair)
        if len(marks) >= len(missing):
            return
    if marks or not are_told_apart(pair, beads, missing):
        found = _unnamed(found, holder, len(missing) - len(marks), _entries(beads))
    items = [beads[at].sources[0] for at in missing]
    score = unless_nested(pair, section, holder, items[0], found.score)
    is_guess = (
        _are_renested(section, items, len(added))
        or _are_told_beside(pair, section, holder, items)
        or _is_another_list(pair, beads)
        or are_joined(pair, beads, len(missing))
    )
    yield replace(found, score=min(score, 0.5) if is_guess else score)


def _added_in(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead, added: Sequence[int]
) -> Finding:
    found = _items_added(pair, beads, added, holder)
    is_guess = (
        len(added) > max(-shortage(section, beads[added[0]].targets[0].kind), 0)
        or _is_another_list(pair, beads)
        or _is_of_its_own(pair, section, beads, found)
    )
    return replace(found, score=min(found.score, 0.5) if is_guess else found.score)


def _lone(pair: Pair, beads: Sequence[Bead]) -> tuple[list[int], list[int]]:
    """The places of items that one side lacks, the source's first; "etc." is no item."""
    ours, theirs = pair.source.document.language, pair.target.document.language
    missing = [at for at, bead in enumerate(beads) if bead.is_omission]
    added = [at for at, bead in enumerate(beads) if bead.is_addition]
    return (
        [
            at
            for at in missing
            if not says_and_so_on(quote_of(beads[at].sources[0]), ours)
            and not _goes_with_its_term(beads, at)
        ],
        [at for at in added if not says_and_so_on(quote_of(beads[at].targets[0]), theirs)],
    )


def _entries(beads: Sequence[Bead]) -> int:
    """How many items the source's list has; a term with its definitions is one."""
    sources = [block for bead in beads for block in bead.sources]
    terms = sum(block.kind is BlockKind.TERM for block in sources)
    return terms or len(sources)


def _goes_with_its_term(beads: Sequence[Bead], at: int) -> bool:
    """True of a definition behind a term that is missing too: the two are one entry."""
    if at == 0 or beads[at].sources[0].kind is not BlockKind.DEFINITION:
        return False
    before = beads[at - 1]
    if not before.is_omission:
        return False
    return before.sources[0].kind is BlockKind.TERM or _goes_with_its_term(beads, at - 1)


def _are_renested(section: SectionBead, missing: Sequence[Block], added: int) -> bool:
    """True if the section lacks fewer blocks of their kinds than are missing in the list, and of
    a definition whose term is there: two of one term may have become one."""
    if all(one.kind is BlockKind.DEFINITION for one in missing):
        return True
    short = sum(max(shortage(section, kind), 0) for kind in {one.kind for one in missing})
    return len(missing) > short + added


def _is_another_list(pair: Pair, beads: Sequence[Bead]) -> bool:
    """True where a post is told freely and most items that were paired have nothing in common: both
    sides have a list there, each its own."""
    paired = [bead for bead in beads if bead.sources and bead.targets]
    if not pair.is_free:
        return _lead_elsewhere(pair, paired)
    alike = sum(map(partial(name_the_same, pair), paired))
    return 2 * alike < len(paired) or sum(bead.score for bead in paired) < 0


def _is_of_its_own(pair: Pair, section: SectionBead, beads: Sequence[Bead], found: Finding) -> bool:
    """True of an item that only lengths tell, of a list that shares no name with its counterpart,
    in a section that has more of its own: "When to take Mast" is "What Mast is good at" there, and
    below it stands "Take Mast where you must"."""
    are_alike = any(name_the_same(pair, bead) for bead in beads if bead.sources and bead.targets)
    has_its_own = any(bead.is_addition for bead in section.beads)
    return has_its_own and not (are_alike or found.arguments["added"])


def _lead_elsewhere(pair: Pair, paired: Sequence[Bead]) -> bool:
    """True of references that are each side's own: all have links, of which none is the other's."""
    ours = [_links(bead.sources, pair.source) for bead in paired]
    theirs = [_links(bead.targets, pair.target) for bead in paired]
    if len(paired) < _SEVERAL or not all((*ours, *theirs)):
        return False
    return frozenset().union(*ours).isdisjoint(frozenset().union(*theirs))


def _links(blocks: Sequence[Block], version: Version) -> frozenset[str]:
    return frozenset(one for one in anchors_of(blocks, version) if one.startswith("link:"))


def _are_told_beside(
    pair: Pair, section: SectionBead, holder: Bead, items: Sequence[Block]
) -> bool:
    """True if a paragraph before or behind the list, which the target alone has, may be the items:
    "nothing that comes from the dashboard" is a sentence of its own there. What the items name it
    would name too."""
    beads = section.beads
    at = next((at for at, bead in enumerate(beads) if bead is holder), None)
    if at is None:
        return False
    near = neighbours(beads, at)
    added = [bead.targets[0] for bead in near if bead.is_addition]
    wanted, names = _TOLD * pair.source.length(items), anchors_of(items, pair.source)
    return any(
        block.kind is BlockKind.PARAGRAPH
        and pair.target.length([block]) >= wanted
        and not (names and names.isdisjoint(anchors_of([block], pair.target)))
        for block in added
    )


def _but_absorbed(pair: Pair, beads: Sequence[Bead], lone: Sequence[int]) -> Sequence[int]:
    """Those that no item beside them seems to hold; all of them if each may be held by one.

    Of ten that are missing one stands beside a long item by chance.
    """
    return [at for at in lone if not is_absorbed(pair, beads, at)] or lone


def _items_missing(
    pair: Pair, beads: Sequence[Bead], missing: Sequence[int], added: Sequence[int], *, start: int
) -> Finding:
    items = [beads[at].sources[0] for at in missing]
    total = _entries(beads)
    absorbed = is_absorbed(pair, beads, missing[0])
    return Finding(
        "list-items",
        f"{len(items)} of {total} list items {_are(items)} missing here: {_named(items)}",
        source=Label(items[0].span, quote_of(items[0])),
        target=Label(place_after(beads, missing[0], start=start)),
        arguments={"missing": tuple(map(quote_of, items)), "added": len(added)},
        score=0.5 if absorbed or added else 0.88,
        scale=Scale.PART,
    )


def _unnamed(found: Finding, holder: Bead, count: int, total: int) -> Finding:
    """The finding where only lengths tell which of the items are missing: that is no better than a
    guess."""
    verb, start = "are" if count > 1 else "is", holder.sources[0].span.start
    return replace(
        found,
        message=f"{count} of {total} list items {verb} missing here",
        source=Label(Span(start, start + 1), ""),  # what else its items say is theirs to tell
        arguments={**found.arguments, "missing": (), "count": count},
    )


def _items_added(pair: Pair, beads: Sequence[Bead], added: Sequence[int], holder: Bead) -> Finding:
    sure = _but_absorbed(pair, beads, added)
    absorbed, items = is_absorbed(pair, beads, sure[0]), [beads[at].targets[0] for at in sure]
    count = f"{len(items)} list items are" if len(items) > 1 else "a list item is"
    names = f": {_named(items)}" if are_told_apart(pair, beads, added) else ""
    # what to read on differs from language to language: what it says is not in a link alone
    are_references = all(_is_reference(pair, item) for item in items)
    start, there = holder.sources[0].span.start, holder.targets[0].span.start
    place = Span(there, there + 1)
    return Finding(
        "list-items",
        f"{count} here, but not in {pair.source.document.language}{names}",
        source=Label(Span(start, start + 1), ""),  # what else its items say is theirs to tell
        target=Label(items[0].span, quote_of(items[0])) if names else Label(place, ""),
        arguments={"added": tuple(map(quote_of, items)) if names else (), "count": len(items)},
        score=0.5 if absorbed or are_references else 0.8,
        scale=Scale.PART,
    )


def _left(pair: Pair, left: Bead, translation: Bead) -> Finding:
    """A finding about an item in the source's words beside its translation."""
    language = pair.source.document.language
    place, (said,) = left.targets[0].span, translation.targets
    return Finding(
        "list-items",
        f"this list item was left in {language} beside its translation {_named([said])}",
        source=Label(left.sources[0].span, quote_of(left.sources[0])),
        target=Label(place, quote_of(left.targets[0])),
        arguments={"added": (quote_of(left.targets[0]),)},
        score=0.95,
        scale=Scale.SECTION,  # explains that a block is still in the source's language
    )


def _is_reference(pair: Pair, item: Block) -> bool:
    """True for an item that begins with a link to another site."""
    for block in item.walk():
        if block.inlines:
            links = pair.target.facts.blocks[block.index].links
            return (
                bool(links)
                and "://" in links[0].target
                and (links[0].span.start <= block.inlines[0].span.end)
            )
    return False


def _named(items: Sequence[Block]) -> str:
    """How the first of them begin; an item may be nothing but a picture."""
    quotes = [quoted(quote_of(item), _SHOWN) for item in items if quote_of(item)] or ["…"]
    more = f" and {len(items) - _NAMED} more" if len(items) > _NAMED else ""
    return ", ".join(quotes[:_NAMED]) + more


def _are(things: Sequence[object]) -> str:
    return "are" if len(things) > 1 else "is"
