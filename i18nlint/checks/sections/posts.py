"""What is said of a post as a whole: rules P003 and P006."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from i18nlint.align.places import section_place_after
from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import gaps_of
from i18nlint.checks.sections.missing import stand_in
from i18nlint.checks.sections.titles import title_of
from i18nlint.model.alignment import Bitext, SectionBead
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, Section
from i18nlint.model.finding import Confidence, Finding, Label, Scale
from i18nlint.model.rule import Contract
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_SEVERAL = 2
"""Sections, or one and a block before it, without which a translation ends early."""
_MANY = 8
"""Missing sections that are told as one: nobody reads the eighth."""
_PROVEN = 0.5
"""Evidence from which it is known what is paired."""
_SHORTER = 0.5
"""How much of what seems to be missing the whole has to be shorter by: where it is as long as ever,
what is missing may stand there without its heading, in a list, in bold."""
_NAMED, _TITLE = 3, 50
"""Titles that a message lists before it counts the rest, and letters of each."""


def restructured_post(pair: Pair) -> Finding:
    bitext = pair.bitext
    source, target = bitext.source.document.root, bitext.target.document.root
    return Finding(
        "restructured-post",
        "the text is written freely here: both sides have much of their own, "
        "so only facts were compared",
        source=Label(_opening(source), title_of(source)),
        target=Label(_opening(target), title_of(target)),
        variant="mirror" if pair.contract is Contract.MIRROR else None,
        arguments={
            "source_coverage": round(bitext.coverage.source, 2),
            "target_coverage": round(bitext.coverage.target, 2),
        },
        score=0.9,
        scale=Scale.FACT,
    )


def _opening(root: Section) -> Span:
    """The first heading or block: a post as a whole is shown by its beginning."""
    for section in root.walk():
        if section.own_blocks:
            return section.own_blocks[0].span
    return Span(root.span.start, root.span.start)


def incomplete_translation(pair: Pair) -> Finding:
    """One finding for all that the translation lacks."""
    bitext = pair.bitext
    gaps = list(gaps_of(bitext))
    children = [stand_in(gap, bitext) for gap in gaps]
    titles = tuple(
        title_of(child.section if child else gap.section)
        for gap, child in zip(gaps, children, strict=True)
    )
    at = gaps[0].at if gaps else len(bitext.sections)
    span = gaps[0].span if gaps else _opening(bitext.source.document.root)
    return _lacking(pair, span, titles, at=at)


def many_sections(missing: Sequence[Finding], pair: Pair) -> Finding | None:
    """One finding for sections that are missing in so many places that each says less than all."""
    sure = [one for one in missing if Confidence.of(one.score) is not Confidence.LOW]
    if len(sure) < _MANY:
        return None
    places = [one.source for one in sure if one.source]
    titles = tuple(place.text for place in places)
    told = _lacking(pair, places[0].span, titles, at=len(pair.bitext.sections))
    return replace(told, target=sure[0].target)


def _lacking(pair: Pair, span: Span, titles: tuple[str, ...], *, at: int) -> Finding:
    bitext = pair.bitext
    share = round((1 - bitext.coverage.source) * 100)
    is_sure = bitext.coverage.evidence >= _PROVEN and _room(pair) >= _SHORTER * share / 100
    return Finding(
        "incomplete-translation",
        f"about {share} % of {bitext.source.document.language} is not translated here"
        f"{_list(titles)}",
        source=Label(span, titles[0] if titles else ""),
        target=Label(section_place_after(bitext, at)),
        arguments={"percent": share, "sections": titles},
        score=0.95 if is_sure else 0.8,
        scale=Scale.FACT,
    )


def _room(pair: Pair) -> float:
    """Share by which the translation is shorter than its source lets expect; below 0 if longer."""
    source, target = pair.source, pair.target
    expected = pair.length_ratio * source.length(source.document.blocks)
    return 1 - target.length(target.document.blocks) / (expected or 1.0)


def early_end(bitext: Bitext) -> Iterator[Finding]:
    """One finding where the translation ends some sections before its source, and is whole before.

    An open fence swallows what follows it: that is told by the fence.
    """
    if any(problem.rule == "unclosed-fence" for problem in bitext.target.document.problems):
        return
    tail = list(takewhile(lambda bead: bead.target is None, reversed(bitext.sections)))[::-1]
    sections = [bead.source for bead in tail if bead.source]
    lost = _cut_off(bitext.sections[len(bitext.sections) - len(tail) - 1])
    heads = [one for one in sections if not any(_holds(other, one) for other in sections)]
    if not heads or len(heads) + len(lost) < _SEVERAL:
        return
    blocks = [*lost, *(block for section in sections for block in section.own_blocks)]
    version = bitext.source
    share = round(100 * version.length(blocks) / (version.length(version.document.blocks) or 1.0))
    titles = tuple(map(title_of, heads))
    yield Finding(
        "incomplete-translation",
        f"about {share} % of {version.document.language} is not translated here{_list(titles)}",
        source=Label(blocks[0].span.cover(blocks[-1].span), titles[0]),
        target=Label(section_place_after(bitext, len(bitext.sections) - len(tail))),
        arguments={"percent": share, "sections": titles},
        score=0.93,
        scale=Scale.DOCUMENT,
    )


def _cut_off(last: SectionBead) -> list[Block]:
    """Blocks at the end of the last section that the translation has, and that it lacks."""
    lone = takewhile(lambda bead: bead.is_omission, reversed(last.beads))
    return [block for bead in list(lone)[::-1] for block in bead.sources]


def _holds(section: Section, other: Section) -> bool:
    return section is not other and section.span.contains(other.span)


def _list(titles: Sequence[str]) -> str:
    if not titles:
        return ""
    shown = ", ".join(quoted(title, _TITLE) for title in titles[:_NAMED])
    rest = f" and {len(titles) - _NAMED} more" if len(titles) > _NAMED else ""
    return f": missing {shown}{rest}"
