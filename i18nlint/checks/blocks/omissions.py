"""Blocks of the source that the target lacks: rule S005."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from i18nlint.align.places import place_after, span_of
from i18nlint.checks._api import Pair
from i18nlint.checks.blocks.absorbed import SHORT, TEXT
from i18nlint.checks.blocks.bare import is_bare, is_of_shortcodes
from i18nlint.checks.blocks.certainty import score_of
from i18nlint.checks.blocks.naming import name_of, noun_of, quote_of, speaks, variant_of
from i18nlint.checks.blocks.nesting import start_of, unless_nested
from i18nlint.checks.blocks.refenced import (
    is_in_other_fences,
    is_said_twice,
    is_shown_in_full_later,
)
from i18nlint.checks.blocks.references import is_told_by_reference
from i18nlint.checks.blocks.third_language import leads_to_a_third_language
from i18nlint.checks.blocks.told import is_told_at_length
from i18nlint.checks.blocks.undecided import is_told_with_its_neighbour, this_or_its_neighbour
from i18nlint.checks.blocks.whereabouts import is_said_nowhere
from i18nlint.model.alignment import Bead, SectionBead, Verdict
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Confidence, Finding, Label, Scale
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted, with_article

_FEW_BEADS = 3
"""A heading, two blocks and the lone one: in a section of fewer, half of it is missing."""
_CLOSELY = 0.85
"""Share of the section that is paired with good evidence."""
_SHORTCODES = 40
"""Characters of shortcodes that name them."""


def omissions_of(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead | None
) -> Iterator[Finding]:
    """One finding for each passage that is missing: a lead-in with its code is one thing."""
    if pair.bitext.verdict is Verdict.INCOMPLETE and not _is_overlooked(
        pair, section, beads, holder
    ):
        return
    start = start_of(section, holder)
    for passage in _passages(pair, section, beads):
        place = place_after(beads, passage[0], start=start)
        lost = _weighed(pair, section, beads, passage, holder)
        if len(lost) == 1:
            lost = [_told_from_its_neighbour(pair, beads, passage[0], lost[0])]
        sure = [one for one in lost if one.is_sure]
        if len(sure) > 1:
            yield _missing_passage(sure, place)
            lost = [one for one in lost if not one.is_sure]  # may stand elsewhere
        yield from (_missing_block(one, place) for one in lost)


def _is_overlooked(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], holder: Bead | None
) -> bool:
    """True if a section lacks one block and nothing else, which needs no translation: of a post
    that is not translated to its end, this part is."""
    lone = [
        bead
        for bead in beads
        if any(speaks(block, pair.source) for block in bead.sources if not bead.targets)
        or any(speaks(block, pair.target) for block in bead.targets if not bead.sources)
    ]
    return (
        holder is None
        and len(lone) == 1
        and len(beads) > _FEW_BEADS
        and section.mirror >= _CLOSELY
        and lone[0].is_omission
        and variant_of(lone[0].sources[0]) is not None
    )


_NOWHERE = 0.7
"""Score of text whose links, code and numbers the target has nowhere, whatever else may be it."""


@dataclass(frozen=True, slots=True)
class _Lost:
    """An omission and what is known of it."""

    block: Block
    count: int
    """How many such there are: cards of one deck are told once."""
    variant: str | None
    score: float
    name: str
    """What tells it from others of its kind, if something does."""

    @property
    def is_sure(self) -> bool:
        return Confidence.of(self.score) is not Confidence.LOW

    @property
    def names(self) -> str:
        named = self.name if self.count == 1 else ""
        return named or _counted(self.count, noun_of(self.block))


def _weighed(
    pair: Pair,
    section: SectionBead,
    beads: Sequence[Bead],
    passage: Sequence[int],
    holder: Bead | None,
) -> list[_Lost]:
    """The omissions of a passage; what is missing together with code or a picture is no choice."""
    lost = [_lost(pair, section, beads, at, holder) for at in passage]
    if pair.is_free and not any(one.variant and one.is_sure for one in lost):
        lost = [_as_chosen(one) for one in lost]
    return [
        one
        if is_told_at_length(pair, beads, at) or leads_to_a_third_language(pair, beads, at)
        else _as_fact(pair, one)
        for at, one in zip(passage, lost, strict=True)
    ]


def _told_from_its_neighbour(pair: Pair, beads: Sequence[Bead], at: int, lost: _Lost) -> _Lost:
    """The same under the names of both where it may as well be the one beside it that is missing,
    and doubtful where that one tells it too."""
    either = this_or_its_neighbour(pair, beads, at) if lost.is_sure else ""
    if not either:
        return lost
    is_told = is_told_with_its_neighbour(pair, beads, at)
    return replace(lost, name=either, score=0.5 if is_told else lost.score)


def _as_chosen(lost: _Lost) -> _Lost:
    """The same in a post told freely: text that is said otherwise, or left out, is no oversight."""
    return replace(lost, score=min(lost.score, 0.5)) if lost.block.kind in TEXT else lost


def _as_fact(pair: Pair, lost: _Lost) -> _Lost:
    """The same, sure where the text names what is said nowhere in the target."""
    is_guess = lost.block.kind in TEXT and not (lost.variant or lost.is_sure)
    if is_guess and pair.source.length([lost.block]) >= SHORT and is_said_nowhere(pair, lost.block):
        return replace(lost, score=_NOWHERE)
    return lost


def _passages(pair: Pair, section: SectionBead, beads: Sequence[Bead]) -> Iterator[list[int]]:
    """Numbers of omissions in a row; footnotes and cards each for themselves."""
    passage: list[int] = []
    for at, bead in enumerate(beads):
        if not (bead.is_omission and speaks(bead.sources[0], pair.source)) or is_in_other_fences(
            section, bead.sources[0]
        ):
            if not bead.is_omission and passage:
                yield passage
                passage = []
        elif bead.sources[0].kind is BlockKind.FOOTNOTE:
            if not is_told_by_reference(pair, bead.sources[0]):
                yield [at]
        elif like := _lost_cards(pair, beads, bead):
            if like[0] is bead:
                yield [at]
        else:
            passage.append(at)
    if passage:
        yield passage


def _lost(
    pair: Pair, section: SectionBead, beads: Sequence[Bead], at: int, holder: Bead | None
) -> _Lost:
    block = beads[at].sources[0]
    variant = variant_of(block)
    score = score_of(pair, section, beads, at, variant=variant)
    if variant == "code" and any(
        is_so(pair.bitext, block) for is_so in (is_said_twice, is_shown_in_full_later)
    ):
        variant = None  # and so a warning at most
    return _Lost(
        block,
        len(_lost_cards(pair, beads, beads[at])) or 1,
        variant,
        unless_nested(pair, section, holder, block, score),
        _name(pair, beads, block),
    )


def _name(pair: Pair, beads: Sequence[Bead], block: Block) -> str:
    """What tells the block from others; shortcodes by themselves: ``{{ film(id="tides") }}``."""
    if is_of_shortcodes(block):
        written = pair.source.document.source.slice(block.span)
        return quoted(written, _SHORTCODES)
    return name_of(block, beside=[one for bead in beads for one in bead.sources])


def _missing_block(lost: _Lost, place: Span) -> Finding:
    is_footnote = lost.block.kind is BlockKind.FOOTNOTE
    return _finding(
        "footnote-missing" if is_footnote else "missing-block", [lost], lost, lost.names, place
    )


def _missing_passage(lost: Sequence[_Lost], place: Span) -> Finding:
    """Of the gravest that is missing in it."""
    main = max(lost, key=lambda one: (one.variant is not None, one.score))
    counts = Counter(noun_of(one.block) for one in lost)
    *names, last = (_counted(count, noun) for noun, count in counts.items())
    told = f"{', '.join(names)} and {last}" if names else last
    return _finding("missing-block", lost, main, told, place)


def _finding(rule: str, lost: Sequence[_Lost], main: _Lost, told: str, place: Span) -> Finding:
    blocks = [one.block for one in lost]
    count = main.count if len(lost) == 1 else len(lost)
    return Finding(
        rule,
        f"{told} {'is' if count == 1 else 'are'} missing here",
        source=Label(span_of(blocks), quote_of(blocks[0])),
        target=Label(place),
        variant=main.variant,
        arguments={"kind": noun_of(main.block), "count": count},
        score=main.score,
        scale=Scale.BLOCK,
    )


def _counted(count: int, noun: str) -> str:
    return with_article(noun) if count == 1 else f"{count} {noun}s"


def _lost_cards(pair: Pair, beads: Sequence[Bead], lone: Bead) -> list[Bead]:
    """The omissions that are told as one: cards of one deck, with no text of their own."""
    block = lone.sources[0]
    if not is_bare(pair, block):
        return []
    name = (block.kind, block.info)
    lost = (bead for bead in beads if bead.is_omission)
    return [bead for bead in lost if (bead.sources[0].kind, bead.sources[0].info) == name]
