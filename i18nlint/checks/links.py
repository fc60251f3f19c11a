"""Links and images compared by address: rules L001, L002, L003, L008, L009.

Between alignment and judging. Addresses are compared within aligned blocks first; what is left
is looked for further out, because a translator may move a link into the next sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher

from i18nlint.checks._api import Check, Pair
from i18nlint.facts.links import (
    fragment,
    is_badge,
    is_moved_page,
    is_other_place,
    names_language,
    page_of,
    same_link,
)
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block
from i18nlint.model.fact import Link
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_SIMILAR = 0.6
_NEAR_MISS = 0.85
_SHOWN = 70
_MANY = 4
"""Links that one passage lost from which they are one finding: a table of contributors."""
_LISTED = 3
_UNLIKELY = -0.6
"""Log-odds below which two paragraphs are hardly the same one."""
_TELLING = 2
"""Code words of which a translation keeps one at least."""
_LONG_NUMBER = lazy_regex(r"\d{4,}")
_GENERATED = lazy_regex(r"(?=[^/]*\d)(?=[^/]*[a-z])(?=[^/]*[A-Z])[\w*-]{16,}(?:\.\w+)?")
"""A name that a store made up: two of them share letters by chance, never by a slip."""


@dataclass(frozen=True, slots=True)
class _Left:
    """Links of one bead, all of them or those that found no counterpart in it."""

    bead: Bead
    sources: tuple[Link, ...]
    targets: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """How often each address occurs in the two documents."""

    source: Counter[str]
    target: Counter[str]

    def dropped(self, link: Link) -> bool:
        """True if the target has the address less often than the source."""
        place = _place_of(link)
        return self.target[place] < self.source[place]

    def added(self, link: Link) -> bool:
        place = _place_of(link)
        return self.source[place] < self.target[place]


def links(pair: Pair) -> Iterator[Finding]:
    """Links and images that are missing, added, or lead elsewhere."""
    linked = list(_linked(pair))
    for wanted in (False, True) if linked else ():
        known = _Known(_count(pair.source, wanted), _count(pair.target, wanted))
        for left in _left_over(pair, linked, is_image=wanted):
            yield from _findings(pair, left, known)


def _linked(pair: Pair) -> Iterator[_Left]:
    """Beads with links or images on a side, and what each side has."""
    source, target = pair.source, pair.target
    for bead in pair.bitext.beads():
        if bead.sources and bead.targets:
            sources = _links(source, bead.sources, bead)
            targets = _links(target, bead.targets, bead)
            if sources or targets:
                yield _Left(bead, sources, targets)


def _count(version: Version, is_image: bool) -> Counter[str]:
    facts = version.facts.blocks
    every = (link for block in version.document.compared() for link in facts[block.index].links)
    links = [link for link in every if link.is_image is is_image]
    return Counter(word for link in links for word in {link.key, _place_of(link)})


def _place_of(link: Link) -> str:
    """The address with its place on the page, where no translation of ours names that."""
    place = fragment(link.target)
    return f"{link.key}#{place}" if place.isascii() and "://" in link.target else link.key


def _left_over(pair: Pair, linked: Iterable[_Left], *, is_image: bool) -> Iterator[_Left]:
    for one in linked:
        sources = [link for link in one.sources if link.is_image is is_image]
        targets = [link for link in one.targets if link.is_image is is_image]
        missing, extra = _unmatched(pair, sources, targets)
        if missing or extra:
            yield _Left(one.bead, missing, extra)


def _links(version: Version, blocks: Iterable[Block], bead: Bead) -> tuple[Link, ...]:
    """Links of the blocks, with those of blocks inside unless they have beads of their own."""
    facts = version.facts.blocks
    links: list[Link] = []
    for block in blocks:
        links += facts[block.index].links
        if block.children and not bead.children:
            links += _links(version, block.children, bead)
    return tuple(links)


def _unmatched(
    pair: Pair, sources: Sequence[Link], targets: Sequence[Link]
) -> tuple[tuple[Link, ...], tuple[Link, ...]]:
    """Links of each side whose page the other does not have; how often does not matter."""
    missing = (one for one in sources if not any(_agree(pair, one, other) for other in targets))
    extra = (other for other in targets if not any(_agree(pair, one, other) for one in sources))
    return tuple(missing), tuple(extra)


def _agree(pair: Pair, source: Link, target: Link) -> bool:
    return (
        same_link(source, target)
        or _is_own_page(target, source, pair.target)
        or _is_own_page(source, target, pair.source)
    )


def _is_own_page(full: Link, short: Link, version: Version) -> bool:
    """True if one writes ``#start`` and the other this page's address with a fragment."""
    page = page_of(version.document.path, version.document.language)
    return short.key == "#" and len(full.key) > 1 and f"/{page}".endswith(f"/{full.key}")


def _findings(pair: Pair, left: _Left, known: _Known) -> Iterator[Finding]:
    sources = [link for link in left.sources if known.dropped(link)]
    targets = [link for link in left.targets if known.added(link)]
    changed = list(_couples(sources, targets))
    for source, target in changed:
        yield _changed(pair, source, target)
    paired = {id(link) for couple in changed for link in couple}
    lone = _once(link for link in sources if id(link) not in paired)
    yield from _all_missing(pair, list(lone), left.bead, known)
    for target in _once(targets):
        if id(target) not in paired and not target.is_image:
            yield _extra(pair, target, left.bead)


def _couples(sources: list[Link], targets: list[Link]) -> Iterator[tuple[Link, Link]]:
    """Links that were probably the same one: alone on both sides, or alike, or in equal number."""
    if len(sources) == len(targets):
        yield from zip(sources, targets, strict=True)
        return
    rest = list(targets)
    for source in sources:
        best = max(rest, key=lambda target: _likeness(source, target), default=None)
        if best is not None and _likeness(source, best) >= _SIMILAR:
            rest.remove(best)
            yield source, best


def _likeness(source: Link, target: Link) -> float:
    if source.text and source.text == target.text:
        return 1.0
    return _ratio(source, target)


def _ratio(source: Link, target: Link) -> float:
    return SequenceMatcher(None, source.key, target.key, autojunk=False).ratio()


def _once(links: Iterable[Link]) -> Iterator[Link]:
    """Each address once: a paragraph that repeats a link has one fault."""
    seen: set[str] = set()
    for link in links:
        if link.key not in seen:
            seen.add(link.key)
            yield link


def _changed(pair: Pair, source: Link, target: Link) -> Finding:
    rule, noun = ("image-target", "image") if source.is_image else ("link-target", "link")
    one, other = _shown(source.target), _shown(target.target)
    return Finding(
        rule,
        f"the {noun} is {other} here, {one} in {pair.source.document.language}",
        source=Label(source.span, one),
        target=Label(target.span, other),
        variant="same-site" if _same_site(source, target) and not source.is_image else None,
        arguments={"source_value": one, "target_value": other},
        score=_changed_score(source, target),
        scale=Scale.PIECE,
    )


def _same_site(source: Link, target: Link) -> bool:
    return source.key.partition("/")[0] == target.key.partition("/")[0]


def _changed_score(source: Link, target: Link) -> float:
    """Surest where the addresses differ in a few letters: nobody localises a link like that."""
    close = _ratio(source, target) >= _NEAR_MISS and not _both_generated(source, target)
    if source.is_image:
        return _image_score(source, target, close=close)
    if is_other_place(source.target, target.target) and source.key == target.key:
        return 0.8 if _are_alike(fragment(source.target), fragment(target.target)) else 0.55
    if names_language(target.target, beside=source.target):
        return 0.7 if close and not _share_number(source, target) else 0.55
    own_section = "#" in (source.key, target.key)
    if own_section or is_moved_page(source, target) or _both_generated(source, target):
        return 0.55  # a section here may say what another page says there
    if _same_site(source, target):
        return 0.93 if close and _differs_in_one_part(source, target) else 0.8
    return 0.7


def _image_score(source: Link, target: Link, *, close: bool) -> float:
    """Pictures are drawn again for a language: only a name that is nearly the same is a slip."""
    drawn_again = (
        is_badge(source)
        or is_badge(target)
        or names_language(target.target.replace("-", "."), beside=source.target)
        or ("://" in source.target + target.target and not close)
    )
    return 0.5 if drawn_again else 0.8 if close else 0.65


def _are_alike(one: str, other: str) -> bool:
    """True for places a slip apart: ``L28`` and ``L28-L30`` begin alike, too."""
    if one.startswith(other) or other.startswith(one):
        return True
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _NEAR_MISS


def _share_number(source: Link, target: Link) -> bool:
    """True for ``/en/articles/10168395-setting-up`` and ``/fr/articles/10168395-configuration``."""
    return bool(set(_LONG_NUMBER.findall(source.key)) & set(_LONG_NUMBER.findall(target.key)))


def _differs_in_one_part(source: Link, target: Link) -> bool:
    """True for ``/docs/start`` and ``/docs/stat``; a page that moved has another path."""
    ones, others = source.key.split("/"), target.key.split("/")
    differ = sum(one != other for one, other in zip(ones, others, strict=False))
    return len(ones) == len(others) and differ == 1


def _both_generated(source: Link, target: Link) -> bool:
    one, other = (link.key.rpartition("/")[2] for link in (source, target))
    if one.startswith(other) or other.startswith(one):
        return False  # nobody makes up the same name twice
    return all(_GENERATED.fullmatch(name) for name in (one, other))


def _all_missing(pair: Pair, missing: list[Link], bead: Bead, known: _Known) -> Iterator[Finding]:
    """A finding for each, or one for many: what was rewritten lost its links at one go."""
    if len(missing) < _MANY:
        yield from (_missing(pair, link, bead, known) for link in missing)
        return
    rule, noun = ("image-missing", "images") if missing[0].is_image else ("link-missing", "links")
    shown = tuple(_shown(link.target) for link in missing)
    listed = ", ".join(shown[:_LISTED]) + (", …" if len(shown) > _LISTED else "")
    language = pair.source.document.language
    yield Finding(
        rule,
        f"{len(missing)} {noun} of {language} are missing here: {listed}",
        source=Label(missing[0].span, shown[0]),
        target=Label(_place(pair, missing[0], bead)),
        arguments={"source_value": shown},
        score=0.85 if not any(known.target[link.key] for link in missing) else 0.65,
        scale=Scale.PIECE,
    )


def _missing(pair: Pair, link: Link, bead: Bead, known: _Known) -> Finding:
    rule, noun = ("image-missing", "image") if link.is_image else ("link-missing", "link to")
    shown = _shown(link.target)
    sure = 0.92 if link.is_image else 0.85
    if known.target[link.key]:  # one link to a page may be enough
        sure = 0.55 if _are_strangers(pair, bead) else 0.65
    return Finding(
        rule,
        f"the {noun} {shown} of {pair.source.document.language} is missing here",
        source=Label(link.span, shown),
        target=Label(_place(pair, link, bead)),
        arguments={"source_value": shown},
        score=sure,
        scale=Scale.PIECE,
    )


def _are_strangers(pair: Pair, bead: Bead) -> bool:
    """True if the paragraphs are together for want of better ones: no code word is in both."""
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


def _extra(pair: Pair, link: Link, bead: Bead) -> Finding:
    shown = _shown(link.target)
    end = bead.sources[-1].span.end
    return Finding(
        "link-extra",
        f"the link to {shown} is here, {pair.source.document.language} does not have it",
        source=Label(Span(end, end)),
        target=Label(link.span, shown),
        arguments={"target_value": shown},
        score=0.8,
        scale=Scale.PIECE,
    )


def _shown(target: str) -> str:
    target = " ".join(target.split())
    return f"{target[: _SHOWN - 1]}…" if len(target) > _SHOWN else target


CHECK = Check(
    "links",
    ("link-missing", "link-extra", "link-target", "image-missing", "image-target"),
    pair=links,
)
