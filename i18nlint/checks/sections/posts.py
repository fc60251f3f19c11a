"""What is said of a post as a whole: rules P003 and P006."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.align.places import own_span, section_place_after
from i18nlint.checks._api import Pair
from i18nlint.checks.sections.missing import lost_sections, stand_in
from i18nlint.checks.sections.telling import NAMED, end_of, list_of, percent_of
from i18nlint.checks.sections.titles import title_of
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Document, Section
from i18nlint.model.finding import Confidence, Finding, Label, Scale
from i18nlint.model.rule import Contract
from i18nlint.model.text import Span

_MANY = 8
"""Missing sections that are told as one: nobody reads the eighth."""
_PROVEN = 0.5
"""Evidence from which it is known what is paired."""
_SHORTER = 0.5
"""How much of what seems to be missing the whole has to be shorter by: where it is as long as ever,
what is missing may stand there without its heading, in a list, in bold."""
TENTH, _QUARTER = 0.1, 0.25
"""Share of the source from which a translation is incomplete, and from which it is for one section
alone; less is told section by section."""
_THIRD = 1 / 3
"""Share from which a percentage says more than a number of sections."""
_CUT, _LINES = 0.4, 100.0
"""Share and letters that a section has to be shorter by."""
_BANNER = 0.5
"""Share of the others' size below which a section is none that readers miss."""
_BESIDE = 0.5
"""How much what was shortened has to come to, against what is missing, to be told with it."""


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


def incomplete_translation(pair: Pair) -> Finding | None:
    """One finding for all that the translation lacks; none if it stands there otherwise."""
    if not pair.target.document.blocks:
        return _nothing(pair)
    gaps = [lost.gap for lost in lost_sections(pair) if not lost.is_there]
    children = [stand_in(gap, pair.bitext) for gap in gaps]
    alone = [gap for gap, child in zip(gaps, children, strict=True) if child is None]
    lost = tuple([_Lost(title_of(gap.section), gap.span) for gap in alone])
    shorter = list(_shorter(pair))
    told = _share(pair, lost)
    cut = sum(one.share for one in shorter)
    if cut < told * _BESIDE:
        shorter, cut = [], 0.0
    if told + cut < (TENTH if len(lost) != 1 else _QUARTER):
        return None
    cut_titles = tuple([title_of(one.source) for one in shorter])
    if lost:
        main = _main(pair, lost)
        source = Label(lost[main].span, lost[main].title)
        at = section_place_after(pair.bitext, alone[main].at)
    else:
        source, at = Label(own_span(shorter[0].source), cut_titles[0]), own_span(shorter[0].target)
    return _lacking(pair, source, Label(at), told + cut, lost=lost, shorter=cut_titles)


def _nothing(pair: Pair) -> Finding:
    """Of a translation without a word: an empty file, or frontmatter alone."""
    document = pair.source.document
    end = len(pair.target.document.source.text)
    return Finding(
        "incomplete-translation",
        f"nothing of {document.language} is translated here",
        source=Label(document.blocks[0].span.cover(document.blocks[-1].span)),
        target=Label(Span(end, end)),
        arguments={"percent": 100, "sections": (), "shorter": ()},
        score=0.8,
        scale=Scale.SECTION,
    )


@dataclass(frozen=True, slots=True)
class _Lost:
    """A section that the translation lacks, with those below it."""

    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Shorter:
    """A section of which the translation has less than its length lets expect."""

    source: Section
    target: Section
    share: float
    """Of the whole source, that is not there."""


def _shorter(pair: Pair) -> Iterator[_Shorter]:
    """The most shortened first."""
    total = pair.source.length(pair.source.document.blocks) or 1.0
    found: list[_Shorter] = []
    for bead in pair.bitext.sections:
        if bead.source and bead.target:
            has = pair.target.length(bead.target.own_blocks) / pair.length_ratio
            length = pair.source.length(bead.source.own_blocks)
            if length - has >= max(_CUT * length, _LINES):
                found.append(_Shorter(bead.source, bead.target, (length - has) / total))
    yield from sorted(found, key=lambda one: -one.share)


def _share(pair: Pair, sections: Sequence[_Lost]) -> float:
    """Share of the source, by length, that stands in the sections."""
    version = pair.source
    every = version.document.blocks
    lost = [block for block in every if any(one.span.contains(block.span) for one in sections)]
    return version.length(lost) / (version.length(every) or 1.0)


def many_sections(missing: Sequence[Finding], pair: Pair) -> Finding | None:
    """One finding for sections that are missing in so many places that each says less than all."""
    sure = [one for one in missing if one.scale is Scale.SECTION]
    sure = [one for one in sure if Confidence.of(one.score) is not Confidence.LOW]
    if len(sure) < _MANY:
        return None
    places = [(one.source, one.target) for one in sure if one.source]
    lost = tuple([_Lost(place.text, place.span) for place, _ in places])
    source, target = places[_first_large(pair, lost)]
    return _lacking(pair, source, target, _share(pair, lost), lost=lost)


def _lacking(
    pair: Pair,
    source: Label,
    target: Label | None,
    share: float,
    *,
    lost: tuple[_Lost, ...],
    shorter: tuple[str, ...] = (),
) -> Finding:
    bitext = pair.bitext
    titles = tuple([one.title for one in lost])
    doubt = 1 - bitext.coverage.source
    is_counted = lost and share < _THIRD and not _is_end(pair, lost)
    # 3 that are named and 16 more are the 19 that the message says, with those below them
    count = _count(pair.source.document, lost) if is_counted else 0
    is_sure = bitext.coverage.evidence >= _PROVEN and _room(pair) >= _SHORTER * doubt
    return Finding(
        "incomplete-translation",
        f"{_how_much(pair, share, lost)} not translated here"
        f"{list_of(_largest(pair, lost), max(len(lost), count), shorter)}",
        source=source,
        target=target,
        arguments={"percent": percent_of(share), "sections": titles, "shorter": shorter},
        score=0.95 if is_sure else 0.8,
        scale=Scale.SECTION if titles else Scale.FACT,
    )


def _how_much(pair: Pair, share: float, lost: Sequence[_Lost]) -> str:
    """What is not there: a third and more as a share, less as the end of it, or in sections."""
    document = pair.source.document
    if share >= _THIRD or not lost:
        return f"about {percent_of(share)} % of {document.language} is"
    if _is_end(pair, lost):
        return end_of(document, share)
    count, total = _count(document, lost), sum(1 for one in document.root.walk() if one.heading)
    verb = "is" if count == 1 else "are"
    return f"{count} of {total} sections of {document.language} {verb}"


def _count(document: Document, lost: Sequence[_Lost]) -> int:
    """How many sections that is, with those below them."""
    headings = (one.heading.span for one in document.root.walk() if one.heading)
    return sum(any(one.span.contains(heading) for one in lost) for heading in headings)


def _is_end(pair: Pair, lost: Sequence[_Lost]) -> bool:
    """True if the target has nothing of what follows the first one."""
    start = lost[0].span.start
    following = (one for one in pair.bitext.sections if one.source and one.source.heading)
    return not any(one.target for one in following if one.source and one.source.span.start >= start)


def _largest(pair: Pair, lost: Sequence[_Lost]) -> list[str]:
    """The titles that a message names, in reading order: a banner is not what readers miss."""
    return [lost[at].title for at in sorted(_by_size(pair, lost)[:NAMED])]


def _main(pair: Pair, lost: Sequence[_Lost]) -> int:
    """Which one is shown: the largest (the first may be there), or where the end begins."""
    return 0 if _is_end(pair, lost) else _by_size(pair, lost)[0]


def _first_large(pair: Pair, lost: Sequence[_Lost]) -> int:
    """Which one is shown of many: the first that is no banner beside those that are named."""
    said = _sizes(pair, lost)
    least = min(said[at] for at in _by_size(pair, lost)[:NAMED]) * _BANNER
    return 0 if _is_end(pair, lost) else next(at for at, size in enumerate(said) if size >= least)


def _by_size(pair: Pair, lost: Sequence[_Lost]) -> list[int]:
    said = _sizes(pair, lost)
    return sorted(range(len(lost)), key=lambda at: -said[at])


def _sizes(pair: Pair, lost: Sequence[_Lost]) -> list[float]:
    length = pair.source.length
    sizes = [(block.span, length([block])) for block in pair.source.document.blocks]
    return [sum(size for span, size in sizes if one.span.contains(span)) for one in lost]


def _room(pair: Pair) -> float:
    """Share by which the translation is shorter than its source lets expect; below 0 if longer."""
    source, target = pair.source, pair.target
    expected = pair.length_ratio * source.length(source.document.blocks)
    return 1 - target.length(target.document.blocks) / (expected or 1.0)
