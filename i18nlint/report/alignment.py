"""A bitext side by side, with the evidence: the way to understand a finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.align.matching import Matching, Step
from i18nlint.align.numbers import match_bead
from i18nlint.model.alignment import Bead, Bitext, SectionBead, Signal
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.fact import Fact, Strength
from i18nlint.model.text import SourceText
from i18nlint.report import cells
from i18nlint.report.row import EMPTY, Row, beside
from i18nlint.report.style import Glyphs, Style

_BETWEEN = 2
_INDENT = "  "
_MOST_SIGNALS = 5
_WIDEST_SIGNAL = 36
"""Cells that a signal's name takes: a line of code is known by its beginning."""
_HOLDERS = frozenset(
    {BlockKind.LIST, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.TABLE, BlockKind.CONTAINER}
)
"""What they say is said by their parts, which have lines of their own."""

_PLAIN_STEPS = (Step.VERBATIM, Step.SAME)
"""Nothing to explain: both say the same."""


def render_bitext(bitext: Bitext, style: Style) -> Iterator[str]:
    """Lines of at most ``style.width`` cells."""
    for row in bitext_rows(bitext, style):
        yield row.painted(style)


def bitext_rows(bitext: Bitext, style: Style) -> Iterator[Row]:
    """Both paths, every section with its beads, and what it all amounts to."""
    source, target = bitext.source.document, bitext.target.document
    yield from _columns(
        [f"{source.language}  {source.path}"], [f"{target.language}  {target.path}"], style
    )
    for section in bitext.sections:
        yield EMPTY
        yield from _section_rows(section, bitext, style)
    yield EMPTY
    yield from _verdict_rows(bitext, style)


def _columns(
    left: Iterable[str], right: Iterable[str], style: Style, role: str = "path"
) -> Iterator[Row]:
    width = (style.width - _BETWEEN) // 2
    ellipsis = style.glyphs.ellipsis

    def rows(lines: Iterable[str]) -> list[Row]:
        return [Row.of(cells.fit(cells.printable(line), width, ellipsis), role) for line in lines]

    return beside(rows(left), rows(right), width + _BETWEEN)


def _section_rows(section: SectionBead, bitext: Bitext, style: Style) -> Iterator[Row]:
    titles, glyphs = section_titles(section, bitext, style.glyphs), style.glyphs
    line = cells.join_fitting(titles, f" {glyphs.pair} ", style.width, ellipsis=glyphs.ellipsis)
    yield Row.of(line, "strong")
    yield Row.of(_section_note(section, bitext), "quiet")
    inner = replace(style, width=style.width - len(_INDENT))
    for bead in section.beads:
        for row in _bead_rows(bead, bitext, inner, 0):
            yield Row.of(_INDENT) + row


def section_titles(section: SectionBead, bitext: Bitext, glyphs: Glyphs) -> list[str]:
    """``§ 결론`` and ``§ 结论``; ``∅`` stands for a side without counterpart."""
    sides = (
        (section.source, bitext.source.document.source),
        (section.target, bitext.target.document.source),
    )
    titles = []
    for part, text in sides:
        if part is None:
            titles.append(glyphs.none)
        else:
            titles.append(f"{glyphs.section} {_heading(part.heading, text)}")
    return titles


def _heading(block: Block | None, text: SourceText) -> str:
    return _first_line(block, text).strip("# ") if block else "(beginning)"


def _section_note(section: SectionBead, bitext: Bitext) -> str:
    if section.target is None:
        return f"missing in {bitext.target.document.language}"
    if section.source is None:
        return f"not in {bitext.source.document.language}"
    moved = ", moved" if section.moved else ""
    return f"score {section.score:.1f}, mirror {section.mirror:.0%}{moved}"


def _bead_rows(
    bead: Bead, bitext: Bitext, style: Style, depth: int, above: str = ""
) -> Iterator[Row]:
    """What kind of bead it is and why, its lines side by side, its numbers, its children.

    ``above`` names the bead that holds nothing but this one: an item with one paragraph.
    """
    title = above + bead_title(bead)
    if len(bead.children) == 1 and _is_holder(bead):
        yield from _bead_rows(bead.children[0], bitext, style, depth, f"{title} > ")
        return
    indent = Row.of(_INDENT * depth)
    narrow = replace(style, width=style.width - len(_INDENT) * depth)
    for row in _own_rows(bead, bitext, narrow, title):
        yield indent + row
    for child in bead.children:
        if not _is_quiet_cell(child, bitext):
            yield from _bead_rows(child, bitext, style, depth + 1)


def _is_holder(bead: Bead) -> bool:
    return all(block.kind in _HOLDERS for block in (*bead.sources, *bead.targets))


def _is_quiet_cell(bead: Bead, bitext: Bitext) -> bool:
    """A cell whose row already shows it, with nothing left over."""
    if not bead.is_pair or bead.sources[0].kind is not BlockKind.CELL:
        return False
    matching = match_bead(bead, bitext)
    return not matching.sources and not matching.targets


def _own_rows(bead: Bead, bitext: Bitext, style: Style, title: str) -> Iterator[Row]:
    role = "bad" if bead.is_omission or bead.is_addition else "quiet"
    for line in cells.wrap(title, style.width):
        yield Row.of(line, role)
    if bead.children and _is_holder(bead):
        return
    yield from _columns(
        (_line(block, bitext.source.document.source) for block in bead.sources),
        (_line(block, bitext.target.document.source) for block in bead.targets),
        style,
        role="",
    )
    if bead.sources and bead.targets:
        for line in cells.wrap(matching_text(match_bead(bead, bitext)), style.width - 2):
            yield Row.of(f"  {line}", "other")


def bead_title(bead: Bead) -> str:
    """``paragraph 1-1 +8.2: number 362 +4.1, length +0.7``."""
    kinds = dict.fromkeys(str(block.kind) for block in (*bead.sources, *bead.targets))
    title = f"{'/'.join(kinds)} {len(bead.sources)}-{len(bead.targets)}"
    if bead.is_omission:
        return f"{title} omission"
    if bead.is_addition:
        return f"{title} addition"
    moved = " moved" if bead.moved else ""
    signals = ", ".join(map(_signal, _strongest(bead.signals)))
    return f"{title}{moved} {bead.score:+.1f}" + (f": {signals}" if signals else "")


def _strongest(signals: tuple[Signal, ...]) -> list[Signal]:
    return sorted(signals, key=lambda signal: -abs(signal.weight))[:_MOST_SIGNALS]


def _signal(signal: Signal) -> str:
    name = cells.fit(signal.name, _WIDEST_SIGNAL, "…")
    return f"{name} {signal.weight:+.1f}"


def matching_text(matching: Matching) -> str:
    """``1만 번 = 1万次; unmatched 15% | 12%``; empty when there are no numbers.

    Numerals in words accuse nobody and are named apart; articles and their like are not named.
    """
    parts = [
        f"{match.source.text} = {match.target.text}"
        + ("" if match.step in _PLAIN_STEPS else f" ({match.step})")
        for match in matching.matches
    ]
    for label, strength in (("unmatched", Strength.HARD), ("unmatched words", Strength.SOFT)):
        sides = [
            [fact for fact in facts if fact.strength is strength]
            for facts in (matching.sources, matching.targets)
        ]
        if any(sides):
            parts.append(f"{label} {_texts(sides[0])} | {_texts(sides[1])}")
    return cells.printable("; ".join(parts))


def _texts(facts: Iterable[Fact]) -> str:
    return ", ".join(fact.text for fact in facts) or "-"


def _line(block: Block, text: SourceText) -> str:
    line = text.position(block.span.start).line
    return f"{line:>4} {_first_line(block, text)}"


def _first_line(block: Block, text: SourceText) -> str:
    return text.slice(block.span).partition("\n")[0].strip()


def _verdict_rows(bitext: Bitext, style: Style) -> Iterator[Row]:
    coverage = bitext.coverage
    source, target = bitext.source.document.language, bitext.target.document.language
    first, *more = cells.wrap(
        f"{bitext.verdict}: {coverage.source:.0%} of {source} and {coverage.target:.0%} of {target}"
        f" are paired, evidence {coverage.evidence:.0%}",
        style.width,
    )
    word = str(bitext.verdict)
    yield Row.of(word, "strong") + Row.of(first.removeprefix(word))
    yield from map(Row.of, more)
