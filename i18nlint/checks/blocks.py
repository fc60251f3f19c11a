"""Blocks and list items that one side lacks, or has as another kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from i18nlint.align.anchors import block_anchors
from i18nlint.align.elsewhere import is_nested_otherwise, stands_elsewhere
from i18nlint.align.places import added_next_to, nested_beads, place_after, span_of
from i18nlint.checks._api import Check, Pair
from i18nlint.facts.prose import OPAQUE, prose_of, shown_text
from i18nlint.model.alignment import Bead, SectionBead, Verdict, Version
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind, InlineKind
from i18nlint.model.finding import Finding, Label, Scale

_SILENT = {BlockKind.RULE, BlockKind.ESM, BlockKind.RAW, BlockKind.ROW, BlockKind.CELL}
_VARIANTS = {BlockKind.TABLE: "table", BlockKind.CODE: "code", BlockKind.MATH: "math"}
_NOUNS = {
    BlockKind.PARAGRAPH: "paragraph", BlockKind.LIST: "list", BlockKind.QUOTE: "quote",
    BlockKind.CODE: "code block", BlockKind.TABLE: "table", BlockKind.HTML: "HTML block",
    BlockKind.MATH: "formula", BlockKind.CONTAINER: "note", BlockKind.COMPONENT: "component",
    BlockKind.DEFINITION: "definition", BlockKind.HEADING: "heading",
}  # fmt: skip
_SHORT = 40.0
"""A paragraph of fewer letters is often a mere lead-in, and lawfully dropped."""
_ABSORBED = 0.6
"""If a neighbour is longer than expected by this share of the missing length, the text went there:
two paragraphs became one."""
_BEYOND_CHANCE = 0.2
"""Share of a neighbour's own length by which translations differ without any such cause."""
_REPLACED = 0.3
_FEW_NAMES = 3
"""Names fewer than these stand in any neighbour by chance."""
_TEXT = {BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE}
_LISTS = {"numbered list", "bullet list"}
_QUOTED = 60


def check_blocks(pair: Pair) -> Iterator[Finding]:
    """Findings about blocks of paired sections and what they hold."""
    for section, beads, holder in nested_beads(pair.bitext):
        if holder is not None and holder.sources[0].kind is BlockKind.LIST:
            yield from _items(pair, section, beads, holder)
        elif holder is None or holder.sources[0].kind not in (BlockKind.TABLE, BlockKind.ROW):
            yield from _omissions(pair, section, beads, holder)
            yield from _additions(pair, beads)
        yield from _kinds(beads)


def _omissions(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead | None
) -> Iterator[Finding]:
    if pair.bitext.verdict is Verdict.INCOMPLETE:
        return
    start = _start(section, holder)
    for at, bead in enumerate(beads):
        if bead.is_omission and _speaks(block := bead.sources[0], pair.source):
            like = _lost_cards(pair, beads, bead)
            if like and like[0] is not bead:
                continue
            noun, variant = _noun(block), _variant(block)
            yield Finding(
                "footnote-missing" if block.kind is BlockKind.FOOTNOTE else "missing-block",
                f"{len(like)} {noun}s are missing here"
                if like[1:]
                else f"a {noun} is missing here",
                source=Label(block.span, _quote(block)),
                target=Label(place_after(beads, at, start=start)),
                variant=variant,
                arguments={"kind": noun, "count": len(like) or 1},
                score=_unless_nested(
                    pair,
                    section,
                    holder,
                    block,
                    _omission_score(pair, section, beads, at, variant=variant),
                ),
                scale=Scale.BLOCK,
            )


def _lost_cards(pair: Pair, beads: Sequence[Bead], lone: Bead) -> list[Bead]:
    """The omissions that are told as one: cards of one deck, with no text of their own."""
    block = lone.sources[0]
    if not _is_bare(pair, block):
        return []
    name = (block.kind, block.info)
    lost = (bead for bead in beads if bead.is_omission)
    return [bead for bead in lost if (bead.sources[0].kind, bead.sources[0].info) == name]


def _start(section: SectionBead, holder: Bead | None) -> int:
    if holder is not None:
        return holder.targets[0].span.start
    return section.target.span.start if section.target else 0


def _unless_nested(
    pair: Pair, section: SectionBead, holder: Bead | None, block: Block, score: float
) -> float:
    """The score, or a low one where the block seems to stand on another level of lists."""
    kind = BlockKind.ITEM if block.kind is BlockKind.LIST else block.kind
    is_nested = holder is not None or block.kind is BlockKind.LIST
    if is_nested and _count(kind, [block]) > max(_shortage(section, kind), 0):
        return min(score, 0.5)
    return min(score, 0.5) if is_nested_otherwise(pair.bitext, section, block) else score


def _shortage(section: SectionBead, kind: BlockKind) -> int:
    """How many blocks of the kind the target's section has fewer, whatever they stand in."""
    ours = _count(kind, section.source.own_blocks) if section.source else 0
    return ours - (_count(kind, section.target.own_blocks) if section.target else 0)


def _count(kind: BlockKind, blocks: Iterable[Block]) -> int:
    found = [inner for block in blocks for inner in block.walk()]
    dates = sum(map(_begins_with_ordinal, found)) if kind is BlockKind.ITEM else 0
    return sum(inner.kind is kind for inner in found) - dates


def _begins_with_ordinal(block: Block) -> bool:
    """``- 16. dubna 1897``: a list within the item to Markdown, a date to its readers."""
    inner = block.children[0] if block.kind is BlockKind.ITEM and block.children else None
    return inner is not None and inner.kind is BlockKind.LIST and len(inner.children) == 1


def _omission_score(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], at: int, *, variant: str | None
) -> float:
    """How sure it is that the block is missing, and not merged, moved or replaced."""
    block = beads[at].sources[0]
    least = 1 if variant else _FEW_NAMES
    rivals = _has_rival(pair, section, beads, block) or (
        (variant or block.kind in _TEXT) and stands_elsewhere(pair.bitext, block, least=least)
    )
    if variant:
        return 0.55 if rivals else 0.95
    if _is_lead_in(pair, block):
        return 0.5
    if _is_absorbed(pair, beads, at):
        return 0.45
    if _is_bare(pair, block):
        return 0.7 if not rivals and _is_one_of_many(beads, block) else 0.5
    if rivals or (block.kind in _TEXT and pair.is_free):
        return 0.5
    return 0.85


def _has_rival(pair: Pair, section: SectionBead, beads: Sequence[Bead], block: Block) -> bool:
    """True if something that only the target has may stand for it, here or in a section next door.

    What a section begins with may be a section of its own in the translation.
    """
    added = [bead.targets[0] for bead in beads if bead.is_addition]
    if section.beads is beads:
        added += [other for one in added_next_to(pair.bitext, section) for other in one.blocks]
    return any(_may_replace(pair, other, block) for other in added)


def _may_replace(pair: Pair, other: Block, block: Block) -> bool:
    """True if the target's block may stand for the source's: of its kind and not much shorter."""
    enough = pair.target.length([other]) >= _REPLACED * pair.source.length([block])
    return enough and _variant(other) == _variant(block)


def _is_lead_in(pair: Pair, block: Block) -> bool:
    """True for a few words that no link makes worth keeping."""
    is_short = pair.source.length([block]) < _SHORT and block.kind is BlockKind.PARAGRAPH
    return is_short and not pair.source.facts.blocks[block.index].links


def _is_bare(pair: Pair, block: Block) -> bool:
    """True for a component that shows nothing of its own: often a notice for one language."""
    return block.kind in (BlockKind.COMPONENT, BlockKind.HTML) and not pair.source.length([block])


def _is_one_of_many(beads: Sequence[Bead], block: Block) -> bool:
    """True if its like is on both sides: a card among cards."""
    name = (block.kind, block.info)
    return any(
        bead.is_pair and (bead.sources[0].kind, bead.sources[0].info) == name for bead in beads
    )


def _is_absorbed(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if the lone part's text seems to be in a neighbour on the other side."""
    ratio = pair.length_ratio
    lone = beads[at]
    if lone.is_omission and _is_said_next_door(pair, beads, at):
        return True
    lacking = _excess(pair, lone, ratio)
    is_item = (*lone.sources, *lone.targets)[0].kind is BlockKind.ITEM
    if is_item and abs(lacking) < _SHORT:
        return False  # any neighbour is longer by a word or two
    chance = _BEYOND_CHANCE if is_item else 0.0
    neighbours = [bead for bead in beads[max(at - 1, 0) : at + 2] if _may_absorb(bead)]
    return any(
        _excess(pair, bead, ratio) * lacking < 0
        and abs(_excess(pair, bead, ratio))
        >= max(abs(lacking) * _ABSORBED, chance * pair.target.length(bead.targets))
        for bead in neighbours
    )


def _is_said_next_door(pair: Pair, beads: Sequence[Bead], at: int) -> bool:
    """True if a neighbour says most of what the omission names, and its own source does not."""
    wanted = _anchors(beads[at].sources, pair.source)
    is_telling = len(wanted) >= _FEW_NAMES or any(not one.startswith("word:") for one in wanted)
    return is_telling and any(
        2 * len(wanted & _anchors(bead.targets, pair.target) - _anchors(bead.sources, pair.source))
        >= len(wanted)
        for bead in beads[max(at - 1, 0) : at + 2]
        if _may_absorb(bead)
    )


def _anchors(blocks: Iterable[Block], version: Version) -> frozenset[str]:
    facts = version.facts.blocks
    inner = (one for block in blocks for one in block.walk())
    return frozenset().union(*(block_anchors(one, facts[one.index]) for one in inner))


def _may_absorb(bead: Bead) -> bool:
    """True for text: no list or component takes a paragraph in."""
    both = (*bead.sources, *bead.targets)
    return bool(bead.sources and bead.targets) and all(block.kind in _TEXT for block in both)


def _excess(pair: Pair, bead: Bead, ratio: float) -> float:
    """Letters that the target has more than its source lets expect."""
    return pair.target.length(bead.targets) - ratio * pair.source.length(bead.sources)


def _additions(pair: Pair, beads: Sequence[Bead]) -> Iterator[Finding]:
    for bead in beads:
        if bead.is_addition and _speaks(block := bead.targets[0], pair.target):
            noun = _noun(block)
            yield Finding(
                "extra-block",
                f"a {noun} is in this version only",
                target=Label(block.span, _quote(block)),
                arguments={"kind": noun},
                score=0.75,
                scale=Scale.BLOCK,
            )


def _speaks(block: Block, version: Version) -> bool:
    """False for what has nothing to say: rules, comments, imports."""
    if block.kind in _SILENT:
        return False
    if block.kind is BlockKind.HTML:
        return version.facts.blocks[block.index].length > 0 or bool(block.children)
    return True


def _variant(block: Block) -> str | None:
    if block.kind is BlockKind.CODE and block.info.split(" ")[0].lower() == "mermaid":
        return "diagram"
    if block.kind is BlockKind.PARAGRAPH and _is_image(block):
        return "image"
    return _VARIANTS.get(block.kind)


def _is_image(block: Block) -> bool:
    shown = prose_of(block).text.replace(OPAQUE, "").strip()
    return not shown and any(piece.kind is InlineKind.IMAGE for piece in block.pieces())


def _noun(block: Block) -> str:
    variant = _variant(block)
    if variant in ("diagram", "image"):
        return "diagram" if variant == "diagram" else "picture"
    if block.kind is BlockKind.FOOTNOTE:
        return "footnote"
    return _NOUNS.get(block.kind, block.kind.value)


def _quote(block: Block) -> str:
    """The beginning of what the block says."""
    for inner in block.walk():
        text = shown_text(inner) if inner.inlines else inner.text.strip()
        if text:
            line = text.split("\n")[0]
            return line if len(line) <= _QUOTED else line[: _QUOTED - 1] + "…"
    return ""


def _items(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead
) -> Iterator[Finding]:
    """One finding for a list, naming the items."""
    if holder.targets[0].kind is not BlockKind.LIST:
        return
    missing = [at for at, bead in enumerate(beads) if bead.is_omission]
    added = [at for at, bead in enumerate(beads) if bead.is_addition]
    if missing:
        found = _items_missing(pair, beads, missing, added, start=_start(section, holder))
        first = beads[missing[0]].sources[0]
        renested = len(missing) > max(_shortage(section, BlockKind.ITEM), 0) + len(added)
        score = _unless_nested(pair, section, holder, first, found.score)
        yield replace(found, score=min(score, 0.5) if renested else score)
    elif added:
        found = _items_added(pair, beads, added, holder)
        renested = len(added) > max(-_shortage(section, BlockKind.ITEM), 0)
        yield replace(found, score=min(found.score, 0.5) if renested else found.score)


def _items_missing(
    pair: Pair, beads: Sequence[Bead], missing: Sequence[int], added: Sequence[int], *, start: int
) -> Finding:
    items = [beads[at].sources[0] for at in missing]
    total = sum(len(bead.sources) for bead in beads)
    absorbed = any(_is_absorbed(pair, beads, at) for at in missing)
    return Finding(
        "list-items",
        f"{len(items)} of {total} items {_are(items)} missing here",
        source=Label(items[0].span, _quote(items[0])),
        target=Label(place_after(beads, missing[0], start=start)),
        arguments={"missing": tuple(map(_quote, items)), "added": len(added)},
        score=0.5 if absorbed or added else 0.88,
        scale=Scale.PART,
    )


def _items_added(pair: Pair, beads: Sequence[Bead], added: Sequence[int], holder: Bead) -> Finding:
    items = [beads[at].targets[0] for at in added]
    absorbed = any(_is_absorbed(pair, beads, at) for at in added)
    count = f"{len(items)} items are" if len(items) > 1 else "an item is"
    # what to read on differs from language to language: what it says is not in a link alone
    are_references = all(_is_reference(pair, item) for item in items)
    return Finding(
        "list-items",
        f"{count} in this version only",
        source=Label(holder.sources[0].span, ""),
        target=Label(items[0].span, _quote(items[0])),
        arguments={"added": tuple(map(_quote, items))},
        score=0.5 if absorbed or are_references else 0.8,
        scale=Scale.PART,
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


def _are(things: Sequence[object]) -> str:
    return "are" if len(things) > 1 else "is"


def _kinds(beads: Sequence[Bead]) -> Iterator[Finding]:
    for bead in beads:
        if not bead.sources or not bead.targets or _are_of_one_form(bead):
            continue
        source, target = _forms(bead.sources), _forms(bead.targets)
        if source != target and (bead.is_pair or _LISTS & {source, target}):
            yield Finding(
                "block-kind",
                f"the {source} {'is' if len(bead.sources) == 1 else 'are'} {_article(target)} here",
                source=Label(span_of(bead.sources), _quote(bead.sources[0])),
                target=Label(span_of(bead.targets), _quote(bead.targets[0])),
                arguments={"source_value": source, "target_value": target},
                score=0.75,
                scale=Scale.FACT,
            )


def _are_of_one_form(bead: Bead) -> bool:
    """A quick look that nearly all pairs pass."""
    kind = bead.sources[0].kind
    return bead.is_pair and bead.targets[0].kind is kind is not BlockKind.LIST


def _forms(blocks: Sequence[Block]) -> str:
    """``bullet list``; ``3 paragraphs`` where a list was unfolded."""
    return _form(blocks[0]) if len(blocks) == 1 else f"{len(blocks)} {_form(blocks[0])}s"


def _article(form: str) -> str:
    return form if form[0].isdigit() else f"a {form}"


def _form(block: Block) -> str:
    if block.kind is BlockKind.LIST:
        return "numbered list" if block.info == "ordered" else "bullet list"
    return _NOUNS.get(block.kind, block.kind.value)


CHECK = Check(
    name="blocks",
    rules=("missing-block", "extra-block", "block-kind", "list-items", "footnote-missing"),
    pair=check_blocks,
)
