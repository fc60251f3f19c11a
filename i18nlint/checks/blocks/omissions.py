"""Blocks of the source that the target lacks: rule S005."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.elsewhere import stands_elsewhere
from i18nlint.align.places import added_next_to, place_after
from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.absorbed import FEW_NAMES, SHORT, TEXT, is_absorbed
from i18nlint.checks.blocks.naming import noun_of, quote_of, speaks, variant_of
from i18nlint.checks.blocks.nesting import start_of, unless_nested
from i18nlint.model.alignment import Bead, SectionBead, Verdict
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale

_REPLACED = 0.3


def omissions_of(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead | None
) -> Iterator[Finding]:
    if pair.bitext.verdict is Verdict.INCOMPLETE:
        return
    start = start_of(section, holder)
    for at, bead in enumerate(beads):
        if bead.is_omission and speaks(block := bead.sources[0], pair.source):
            like = _lost_cards(pair, beads, bead)
            if like and like[0] is not bead:
                continue
            noun, variant = noun_of(block), variant_of(block)
            yield Finding(
                "footnote-missing" if block.kind is BlockKind.FOOTNOTE else "missing-block",
                f"{len(like)} {noun}s are missing here"
                if like[1:]
                else f"a {noun} is missing here",
                source=Label(block.span, quote_of(block)),
                target=Label(place_after(beads, at, start=start)),
                variant=variant,
                arguments={"kind": noun, "count": len(like) or 1},
                score=unless_nested(
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


def _omission_score(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], at: int, *, variant: str | None
) -> float:
    """How sure it is that the block is missing, and not merged, moved or replaced."""
    block = beads[at].sources[0]
    least = 1 if variant else FEW_NAMES
    rivals = _has_rival(pair, section, beads, block) or (
        (variant or block.kind in TEXT) and stands_elsewhere(pair.bitext, block, least=least)
    )
    if variant:
        return 0.55 if rivals else 0.95
    if _is_lead_in(pair, block):
        return 0.5
    if is_absorbed(pair, beads, at):
        return 0.45
    if _is_bare(pair, block):
        return 0.7 if not rivals and _is_one_of_many(beads, block) else 0.5
    if rivals or (block.kind in TEXT and pair.is_free):
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
    return enough and variant_of(other) == variant_of(block)


def _is_lead_in(pair: Pair, block: Block) -> bool:
    """True for a few words that no link makes worth keeping."""
    is_short = pair.source.length([block]) < SHORT and block.kind is BlockKind.PARAGRAPH
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
