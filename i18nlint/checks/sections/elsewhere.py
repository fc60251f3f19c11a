"""Sections that have no counterpart, though their text stands somewhere in the target.

A free or an older translation has it under another heading, as a quotation, as a line in bold, or
with no heading of its own. Before a section is called missing, all of the target is searched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from i18nlint.checks._api import Pair
from i18nlint.checks.sections.gaps import Gap
from i18nlint.checks.sections.neighbours import SectionEvidence
from i18nlint.checks.sections.remains import UNSEEN
from i18nlint.checks.sections.titles import key_of, title_of
from i18nlint.facts.prose import shown_text
from i18nlint.model.alignment import SectionBead, Version
from i18nlint.model.document import Block, Section
from i18nlint.model.regex import lazy_regex

_HARD = ("link:", "image:", "code:", "source:")
"""Evidence that is the same in every language. Numbers and names may be there by chance."""
_CODE = ("code:", "source:")
_TELLING, _SEVERAL = (*_HARD, "word:"), 2
"""What tells, together, that a section is the one."""
_LONG = 16
"""Letters from which one piece of it is enough, as is the end of an address."""
_TITLE = 30
"""Letters of a title that nothing else can be, if it stands there literally."""
_SHORT, _NEAR = 160.0, 2
"""Length of a section that is one sentence, and how far from its place that is looked for."""
_SIGNS = lazy_regex(r"[\W_]+")
_LABEL = lazy_regex(r"(\*\*|__|<(?:strong|b)>)[^\n]+?(?:\1|</(?:strong|b)>)[:\uff1a]?(?:\n|$)")
_PLACEHOLDER = lazy_regex(r"\{[\w.-]+\}")

Evidence = frozenset[str]
_Texts = list[tuple[Section, list[str]]]


class Whereabouts:
    """Where the target has what seems to be missing; it is read when first asked."""

    def __init__(self, pair: Pair, own: SectionEvidence, other: SectionEvidence) -> None:
        self._pair = pair
        self._own, self._other = own, other

    def of(self, gap: Gap) -> Section | None:
        """The target's section that has most of the text; its root if no heading is above it."""
        ways = (self._below, self._sibling, self._by_evidence, self._by_title, self._labelled,
                self._nearby)  # fmt: skip
        return next((place for way in ways if (place := way(gap)) is not None), None)

    def is_counterpart(self, place: Section) -> bool:
        """True of a section that the source lacks: it is what seems to be missing, told anew."""
        return key_of(place) in self._lone

    def _below(self, gap: Gap) -> Section | None:
        """Where its sections are, if it has no text of its own."""
        if has_text(gap.section):
            return None
        below = {key_of(one) for one in gap.section.walk()}
        for bead in self._pair.bitext.sections:
            if bead.source and bead.target and key_of(bead.source) in below:
                return bead.target
        return None

    def _sibling(self, gap: Gap) -> Section | None:
        """What only the target has below the same chapter, and what says two things in code, links
        or names that no other section of either side says."""
        chapter = self._chapter(gap)
        alone = chapter.target.children if chapter and chapter.target else ()
        says = self._own.own(gap.section)
        for section in alone:
            if section.level == gap.section.level and key_of(section) in self._lone:
                shared = says & self._other.own(section)
                if sum(one.startswith(_TELLING) for one in shared) >= _SEVERAL:
                    return section
        return None

    def _chapter(self, gap: Gap) -> SectionBead | None:
        """What the section stands right below, with its counterpart."""
        for bead in self._pair.bitext.sections:
            if bead.source and any(child is gap.section for child in bead.source.children):
                return bead
        return None

    @cached_property
    def _lone(self) -> set[int]:
        sections = self._pair.bitext.sections
        return {key_of(bead.target) for bead in sections if bead.target and not bead.source}

    def _by_evidence(self, gap: Gap) -> Section | None:
        """Where half of the links and code are that no other section of the source has.

        A third of the links where there are links alone: people are replaced, and lists of
        references shortened.
        """
        wanted = self._wanted(gap)
        found = [(wanted & says, section) for section, says in self._said]
        every: Evidence = frozenset().union(*(some for some, _ in found))
        place = max(found, key=lambda one: len(one[0]))[1]
        if len(every) < _SEVERAL and not any(len(one) >= _LONG for one in every):
            return None
        links = _links(every)
        is_list = not any(one.startswith(_CODE) for one in wanted)
        is_listed = is_list and (len(links) >= _SEVERAL or place is self._chapter_there(gap))
        if _is_share(every, wanted, 2) or (is_listed and _is_share(links, _links(wanted), 3)):
            return place
        return None

    def _wanted(self, gap: Gap) -> Evidence:
        sections = list(self._pair.source.document.root.walk())
        inside = {key_of(one) for one in gap.section.walk() if _is_in(one, gap)}
        mine = [_hard(self._own.of(one)) for one in sections if key_of(one) in inside]
        others = [_hard(self._own.of(one)) for one in sections if key_of(one) not in inside]
        return frozenset().union(*mine).difference(*others)

    @cached_property
    def _said(self) -> list[tuple[Section, Evidence]]:
        sections = self._pair.target.document.root.walk()
        return [(section, _hard(self._other.of(section))) for section in sections]

    def _by_title(self, gap: Gap) -> Section | None:
        """Where the title stands literally, as a quotation or a line in bold.

        Not where the source says it too: a type is called what the section about it is called.
        """
        title = _letters(title_of(gap.section))
        if not title or gap.section.children:  # a link to a chapter says its title, and no more
            return None
        source, target = self._texts
        place = next((section for section, texts in target if _says(texts, title)), None)
        return None if place and any(_says(texts, title) for _, texts in source) else place

    @cached_property
    def _texts(self) -> tuple[_Texts, _Texts]:
        return _texts_of(self._pair.source), _texts_of(self._pair.target)

    def _labelled(self, gap: Gap) -> Section | None:
        """Its chapter, where lines in bold stand for headings: as many as there are to be."""
        chapter = self._chapter(gap)
        if chapter is None or chapter.source is None or chapter.source.heading is None:
            return None  # a bold line at the top of a page is no heading of it
        there = self._or_stand_in(chapter)
        labels = sum(_LABEL.match(said) is not None for said in self._added(there)) if there else 0
        alone = {key_of(one) for one in chapter.source.children} - self._paired
        is_leaf = not gap.section.children
        return there.target if there and is_leaf and labels >= len(alone) else None

    def _chapter_there(self, gap: Gap) -> Section | None:
        chapter = self._chapter(gap)
        there = self._or_stand_in(chapter) if chapter else None
        place = there.target if there else None
        return place if place and place.heading else None

    def _or_stand_in(self, chapter: SectionBead) -> SectionBead | None:
        """The chapter, or if it is alone the section of it that was given what is on its level."""
        if chapter.target or not chapter.source:
            return chapter
        below = {key_of(one) for one in chapter.source.children}
        for bead in self._pair.bitext.sections:
            if bead.source and bead.target and key_of(bead.source) in below:
                return bead if bead.target.level == chapter.source.level else None
        return None

    @cached_property
    def _paired(self) -> set[int]:
        sections = self._pair.bitext.sections
        return {key_of(bead.source) for bead in sections if bead.source and bead.target}

    def _nearby(self, gap: Gap) -> Section | None:
        """Where a neighbour has a block to spare with all the code of its one sentence."""
        text = self._pair.source.document.source.slice
        body = [one for one in gap.section.own_blocks if one.kind not in UNSEEN]
        if len(body) != 1 or gap.section.children or self._pair.source.length(body) > _SHORT:
            return None
        codes = self._pair.source.facts.blocks[body[0].index].codes
        wanted = {*_PLACEHOLDER.findall(text(body[0].span)), *codes}
        sections = self._pair.bitext.sections[max(gap.at - _NEAR, 0) : gap.at + _NEAR + 1]
        for bead in sections if wanted else ():
            if any(all(one in said for one in wanted) for said in self._added(bead)):
                return bead.target
        return None

    def _added(self, section: SectionBead) -> Iterator[str]:
        """The text of each block of the target that the section's source lacks."""
        text = self._pair.target.document.source.slice
        for bead in section.beads:
            if bead.is_addition:
                yield from (text(block.span) for block in bead.targets)


def _texts_of(version: Version) -> _Texts:
    """What the blocks of each section say, headings apart."""
    return [
        (section, [_letters(shown_text(block)) for block in _blocks(section.blocks)])
        for section in version.document.root.walk()
    ]


def _says(texts: Iterable[str], title: str) -> bool:
    return any(text == title or (len(title) >= _TITLE and title in text) for text in texts)


def has_text(section: Section) -> bool:
    """True of a section that says more of its own than its title."""
    return any(block.kind not in UNSEEN for block in section.own_blocks)


def _is_in(section: Section, gap: Gap) -> bool:
    return section.heading is not None and gap.span.contains(section.heading.span)


def _links(anchors: Evidence) -> Evidence:
    return frozenset(one for one in anchors if one.startswith("link:"))


def _is_share(found: Evidence, wanted: Evidence, parts: int) -> bool:
    """True if one of so many parts was found, or more."""
    return bool(found) and parts * len(found) >= len(wanted)


def _blocks(tops: Iterable[Block]) -> Iterator[Block]:
    return (block for top in tops for block in top.walk() if block.inlines)


def _letters(text: str) -> str:
    """The text in small letters, without signs."""
    return _SIGNS.sub(" ", text).strip().casefold()


def _hard(anchors: Evidence) -> Evidence:
    """What no language changes; of an address its end, for sites move."""
    return frozenset(_end(one) for one in anchors if one.startswith(_HARD))


def _end(anchor: str) -> str:
    kind, _, rest = anchor.partition(":")
    last = rest.rstrip("/").rpartition("/")[2]
    return f"{kind}:{last if kind == 'link' and len(last) >= _LONG else rest}"
