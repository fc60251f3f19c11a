"""Components, HTML tags, shortcodes and placeholders compared: rules C006 and C007.

Between alignment and judging. Names and settings must agree, text inside them is translated.
Emphasis, links and images are no components; links have a check of their own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from i18nlint.checks._api import Check, Pair
from i18nlint.checks._code.pairs import code_difference
from i18nlint.facts.markup import Placeholder, Tag, placeholders, tags
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale, Side
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_ADMONITIONS = frozenset(
    f":::{name}"
    for name in ("note", "tip", "info", "warning", "caution", "danger", "important", "details")
)


_MARK = lazy_regex("[<{%]")
_MARKED = frozenset({BlockKind.COMPONENT, BlockKind.CONTAINER, BlockKind.CODE, BlockKind.HTML})


@dataclass(frozen=True, slots=True)
class _Sides:
    """What the two sides of a bead have, the blocks inside included where no bead is below."""

    sources: tuple[Block, ...]
    targets: tuple[Block, ...]


class _Told:
    """What is known of the pair as a whole, and what was reported of it already."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._containers: list[Span] = []
        self._renames: set[tuple[frozenset[str], frozenset[str]]] = set()

    def is_inside(self, sides: _Sides) -> bool:
        """True if a component around was reported: what it holds changed with it."""
        span = sides.sources[0].span
        return any(around.contains(span) for around in self._containers)

    def is_new(self, sides: _Sides, missing: Sequence[Tag], extra: Sequence[Tag]) -> bool:
        """True the first time; a component that is another one everywhere is told once."""
        first = sides.sources[0]
        if first.kind is BlockKind.COMPONENT:
            self._containers.append(first.span)
        elif not (missing and extra):
            return True
        rename = (_names(missing), _names(extra))
        is_new = rename not in self._renames
        self._renames.add(rename)
        return is_new

    def without_moved(self, tags_of_one: Iterable[Tag], side: Side) -> list[Tag]:
        """The tags of which this side has more than the other in the whole document."""
        surplus = self._surplus[side is Side.TARGET]
        return [tag for tag in tags_of_one if surplus[tag.name, tag.settings] > 0]

    @cached_property
    def _surplus(self) -> tuple[_Tally, _Tally]:
        ones, others = (_tally(version) for version in (self._pair.source, self._pair.target))
        return ones - others, others - ones


_Tally = Counter[tuple[str, tuple[tuple[str, str], ...]]]


def _tally(version: Version) -> _Tally:
    return Counter(
        (tag.name, tag.settings) for tag in _tags(version, list(version.document.walk()))
    )


def _names(found: Sequence[Tag]) -> frozenset[str]:
    return frozenset(tag.name for tag in found)


def markup(pair: Pair) -> Iterator[Finding]:
    """Tags and placeholders that differ within a bead."""
    told = _Told(pair)
    source, target = pair.source, pair.target
    for bead in pair.bitext.beads():
        if bead.sources and bead.targets:
            deep = not bead.children
            if not (
                _has_marks(source, bead.sources, deep=deep)
                or _has_marks(target, bead.targets, deep=deep)
            ):
                continue
            sides = _sides(bead)
            yield from _components(pair, sides, told)
            yield from _placeholders(pair, sides)


def _sides(bead: Bead) -> _Sides:
    if bead.children:
        return _Sides(bead.sources, bead.targets)
    return _Sides(
        tuple(inner for block in bead.sources for inner in block.walk()),
        tuple(inner for block in bead.targets for inner in block.walk()),
    )


def _has_marks(version: Version, blocks: Sequence[Block], *, deep: bool) -> bool:
    """A quick look that spares most paragraphs the slow one; ``deep`` if inside them too."""
    text = version.document.source.text
    for block in blocks:
        if block.kind in _MARKED or _MARK.search(text, block.span.start, block.span.end):
            return True
        if deep and block.children and _has_marks(version, block.children, deep=True):
            return True
    return False


# --- component-differs ------------------------------------------------------------------------


def _components(pair: Pair, sides: _Sides, told: _Told) -> Iterator[Finding]:
    ones = _tags(pair.source, sides.sources)
    others = _tags(pair.target, sides.targets)
    missing, extra = _surplus(ones, others), _surplus(others, ones)
    if (missing or extra or ones != others) and told.is_inside(sides):
        return
    if missing or extra:
        missing = told.without_moved(missing, Side.SOURCE)
        extra = told.without_moved(extra, Side.TARGET)
        if (missing or extra) and told.is_new(sides, missing, extra):
            yield _other_tags(pair, sides, missing, extra)
        return
    for name in dict.fromkeys(tag.name for tag in ones):
        here = [tag for tag in others if tag.name == name]
        there = [tag for tag in ones if tag.name == name]
        for source, target in zip(there, here, strict=True):
            yield from _attributes(pair, source, target)


def _tags(version: Version, blocks: Sequence[Block]) -> list[Tag]:
    return [tag for block in blocks for tag in tags(block, version.document.source)]


def _surplus(tags_of_one: list[Tag], tags_of_other: list[Tag]) -> list[Tag]:
    left = Counter(tag.name for tag in tags_of_other)
    found = []
    for tag in tags_of_one:
        if left[tag.name]:
            left[tag.name] -= 1
        else:
            found.append(tag)
    return found


def _other_tags(pair: Pair, sides: _Sides, missing: list[Tag], extra: list[Tag]) -> Finding:
    language = pair.source.document.language
    names = [[tag.shown for tag in found] for found in (missing, extra)]
    return Finding(
        "component-differs",
        _message(names[0], names[1], language),
        source=_tag_label(missing, sides.sources),
        target=_tag_label(extra, sides.targets),
        arguments={"missing": tuple(names[0]), "extra": tuple(names[1])},
        score=_tag_score((*missing, *extra)),
        scale=Scale.PIECE,
    )


def _tag_score(found: Sequence[Tag]) -> float:
    if all(tag.name in _ADMONITIONS for tag in found):
        return 0.5  # another kind of note is a matter of `block-kind`
    return 0.8 if any(tag.is_component for tag in found) else 0.62


def _message(missing: list[str], extra: list[str], language: LanguageTag) -> str:
    lacks, has = (", ".join(dict.fromkeys(names)) for names in (missing, extra))
    if lacks and has:
        return f"{has} here is {lacks} in {language}"
    if lacks:
        return f"{lacks} of {language} is missing here"
    return f"{has} is here, {language} does not have it"


def _tag_label(found: list[Tag], blocks: Sequence[Block]) -> Label:
    if found:
        return Label(found[0].span, found[0].shown)
    end = blocks[0].span.end
    return Label(Span(end, end))


def _attributes(pair: Pair, source: Tag, target: Tag) -> Iterator[Finding]:
    """Settings of a tag that say something else; one finding for a tag."""
    ones, others = dict(source.settings), dict(target.settings)
    for name in {**ones, **others}:
        one, other = ones.get(name), others.get(name)
        if one == other:
            continue
        language = pair.source.document.language
        yield Finding(
            "component-differs",
            f"{target.shown} has {_setting(name, other)} here, {_setting(name, one)} in {language}",
            source=Label(source.span, source.shown),
            target=Label(target.span, target.shown),
            arguments={
                "component": target.shown,
                "attribute": name,
                "source_value": one or "",
                "target_value": other or "",
            },
            score=0.75 if None not in (one, other) else 0.62,
            scale=Scale.PIECE,
        )
        return


def _setting(name: str, value: str | None) -> str:
    return f"no {name}" if value is None else f'{name}="{value}"'


# --- placeholder-differs ----------------------------------------------------------------------


def _placeholders(pair: Pair, sides: _Sides) -> Iterator[Finding]:
    ones = [one for block in sides.sources for one in placeholders(block, pair.source)]
    others = [one for block in sides.targets for one in placeholders(block, pair.target)]
    missing, extra = _without(ones, others), _without(others, ones)
    missing, extra = _without_translated(*_without_language(missing, extra, pair))
    if (missing or extra) and not _is_other_code(pair, sides):
        yield _other_placeholders(pair, sides, missing, extra)


def _is_other_code(pair: Pair, sides: _Sides) -> bool:
    """True if the blocks are code with a grammar that differs: `code-differs` tells it all."""
    source, target = sides.sources[0], sides.targets[0]
    if source.kind is not BlockKind.CODE or target.kind is not BlockKind.CODE:
        return False
    return code_difference(pair, source, target) is not None


def _without(ones: list[Placeholder], others: list[Placeholder]) -> list[Placeholder]:
    left = Counter(other.text for other in others)
    found = []
    for one in ones:
        if left[one.text]:
            left[one.text] -= 1
        else:
            found.append(one)
    return found


def _without_language(
    missing: list[Placeholder], extra: list[Placeholder], pair: Pair
) -> tuple[list[Placeholder], list[Placeholder]]:
    """Without those that name the page's own language: ``{{ item.title.ko }}``, ``{en}``."""
    ones = [_neutral(one, pair.source) for one in missing]
    others = [_neutral(one, pair.target) for one in extra]
    left, more = Counter(ones) - Counter(others), Counter(others) - Counter(ones)
    return (
        [one for one, key in zip(missing, ones, strict=True) if key in left],
        [one for one, key in zip(extra, others, strict=True) if key in more],
    )


def _neutral(placeholder: Placeholder, version: Version) -> str:
    language = re.escape(version.document.language.language)
    return re.sub(rf"\b{language}\b", "*", placeholder.text)


def _without_translated(
    missing: list[Placeholder], extra: list[Placeholder]
) -> tuple[list[Placeholder], list[Placeholder]]:
    """Names in another script are translations: ``{주제}`` is ``{topic}``."""
    if any(not one.text.isascii() for one in (*missing, *extra)):
        return [], []
    return missing, extra


def _other_placeholders(
    pair: Pair, sides: _Sides, missing: list[Placeholder], extra: list[Placeholder]
) -> Finding:
    names = [[one.text for one in found] for found in (missing, extra)]
    return Finding(
        "placeholder-differs",
        _message(names[0], names[1], pair.source.document.language),
        source=_place(missing, sides.sources),
        target=_place(extra, sides.targets),
        arguments={"missing": tuple(names[0]), "extra": tuple(names[1])},
        score=_placeholder_score(pair, missing, extra),
        scale=Scale.FACT,
    )


def _placeholder_score(pair: Pair, missing: list[Placeholder], extra: list[Placeholder]) -> float:
    """Surest where one stands for another; code may be dropped, ``{titre}`` is ``{title}``."""
    if len(missing) != len(extra):
        is_kept = not missing  # and more is said here
        return 0.55 if is_kept or all(one.is_code for one in (*missing, *extra)) else 0.75
    languages = (version.document.language for version in (pair.source, pair.target))
    has_latin_names = any(tag.likely_script == "Latn" and tag.language != "en" for tag in languages)
    names = any(one.text.startswith("{") for one in (*missing, *extra))
    return 0.55 if has_latin_names and names else 0.92


def _place(found: list[Placeholder], blocks: Sequence[Block]) -> Label:
    if found:
        return Label(found[0].span, found[0].text)
    end = blocks[0].span.end
    return Label(Span(end, end))


CHECK = Check("markup", ("component-differs", "placeholder-differs"), pair=markup)
