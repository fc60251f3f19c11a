"""Tags, components and shortcodes: rule C006."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from i18nlint.checks._api import Pair
from i18nlint.checks.markup.sides import Sides, difference_message, without_namesake
from i18nlint.facts.markup import Tag, tags
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale, Side
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import listed

_ADMONITIONS = frozenset(
    f":::{name}"
    for name in (
        "note",
        "tip",
        "info",
        "warning",
        "caution",
        "danger",
        "important",
        "details",
        "hint",
        "attention",
        "error",
        "success",
        "question",
        "failure",
        "bug",
        "example",
        "abstract",
        "seealso",
        "admonition",
    )
)
_MILD = frozenset({":::note", ":::tip", ":::info", ":::hint"})
"""Notes that differ in colour: none of them warns of anything."""

_SEVERAL = 2
_COMMENT = lazy_regex(r"<!--.*?-->", re.DOTALL)


class Told:
    """What is known of the pair as a whole, and what was reported of it already."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._containers: list[Span] = []
        self._renames: set[tuple[frozenset[str], frozenset[str]]] = set()

    def is_inside(self, sides: Sides) -> bool:
        """True if a component around was reported: what it holds changed with it."""
        span = sides.sources[0].span
        return any(around.contains(span) for around in self._containers)

    def is_new(self, sides: Sides, missing: Sequence[Tag], extra: Sequence[Tag]) -> bool:
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
        return [tag for tag in tags_of_one if surplus[tag.name, tag.settings.exact] > 0]

    def is_numbered_apart(self, tag: str, attribute: str) -> bool:
        """True where all uses of a tag have numbers that are as far apart: ``file=0``, ``file=2``.

        They count what lies elsewhere, of which each language has its own.
        """
        ones, others = (
            [value for name, setting, value in tally if (name, setting) == (tag, attribute)]
            for tally in self._numbers
        )
        steps = {other - one for one, other in zip(ones, others, strict=False)}
        return len(ones) == len(others) >= _SEVERAL and len(steps) == 1

    @cached_property
    def _numbers(self) -> tuple[list[_Number], list[_Number]]:
        ones, others = (list(_numbers(one)) for one in (self._pair.source, self._pair.target))
        return ones, others

    @cached_property
    def _surplus(self) -> tuple[_Tally, _Tally]:
        ones, others = (_tally(version) for version in (self._pair.source, self._pair.target))
        return ones - others, others - ones


_Number = tuple[str, str, int]
"""Name of a tag, of its attribute, and the value."""
_Tally = Counter[tuple[str, tuple[tuple[str, str], ...]]]


def _tally(version: Version) -> _Tally:
    return Counter(
        (tag.name, tag.settings.exact) for tag in _tags(version, list(version.document.walk()))
    )


def _numbers(version: Version) -> Iterator[_Number]:
    for tag in _tags(version, list(version.document.walk())):
        for name, value in tag.settings.exact:
            if value.isdecimal():
                yield tag.name, name, int(value)


def _names(found: Sequence[Tag]) -> frozenset[str]:
    return frozenset(tag.name for tag in found)


def compare_components(pair: Pair, sides: Sides, told: Told) -> Iterator[Finding]:
    ones = _tags(pair.source, sides.sources)
    others = _tags(pair.target, sides.targets)
    if not ones and not others:
        return
    missing = without_namesake(ones, others, _name, like=_saying)
    extra = without_namesake(others, ones, _name, like=_saying)
    if (missing or extra or ones != others) and told.is_inside(sides):
        return
    if missing or extra:
        missing = [tag for tag in missing if not _is_quoted(tag, pair.target, sides.targets)]
        missing = told.without_moved(missing, Side.SOURCE)
        extra = told.without_moved(extra, Side.TARGET)
        if (missing or extra) and told.is_new(sides, missing, extra):
            yield _other_tags(pair, sides, missing, extra)
        return
    from i18nlint.checks.markup.attributes import compare_attributes  # here: few posts have tags

    for name in dict.fromkeys(tag.name for tag in ones):
        here = [tag for tag in others if tag.name == name]
        there = [tag for tag in ones if tag.name == name]
        for source, target in zip(there, here, strict=True):
            yield from compare_attributes(pair, source, target, numbered=told.is_numbered_apart)


def _is_quoted(tag: Tag, version: Version, blocks: Sequence[Block]) -> bool:
    """True where the tag is a word of code: ``<bean/>`` without quotes was a slip of the source."""
    codes = (code for block in blocks for code in version.facts.blocks[block.index].codes)
    return any(code.lstrip("</ ").partition(" ")[0].rstrip("/> ") == tag.name for code in codes)


def _tags(version: Version, blocks: Sequence[Block]) -> list[Tag]:
    return [tag for block in blocks for tag in tags(block, version.document.source)]


def _name(tag: Tag) -> str:
    return tag.name


def _saying(tag: Tag) -> tuple[str, object]:
    return tag.name, tag.settings.exact


def _other_tags(pair: Pair, sides: Sides, missing: list[Tag], extra: list[Tag]) -> Finding:
    language = pair.source.document.language
    names = [[tag.shown for tag in found] for found in (missing, extra)]
    message = difference_message(names[0], names[1], language)
    if not missing and _lost_backticks(pair, sides, extra):
        message = f"{listed(dict.fromkeys(names[1]))} lost the backticks here, and is read as a tag"
    return Finding(
        "component-differs",
        message,
        source=_tag_label(missing, sides.sources),
        target=_tag_label(extra, sides.targets),
        arguments={"missing": tuple(names[0]), "extra": tuple(names[1])},
        score=_tag_score(pair, sides, missing, extra),
        scale=Scale.PIECE,
    )


def _are_notes(missing: Sequence[Tag], extra: Sequence[Tag]) -> bool:
    return all(tag.name.casefold() in _ADMONITIONS for tag in (*missing, *extra))


def _tag_score(pair: Pair, sides: Sides, missing: Sequence[Tag], extra: Sequence[Tag]) -> float:
    found = (*missing, *extra)
    if _are_notes(missing, extra):
        are_mild = all(tag.name in _MILD for tag in found)
        # one that is gone is told as a block
        return 0.65 if missing and extra and not are_mild else 0.5
    if missing and not extra and _is_commented_out(missing, pair.target):
        return 0.5  # <!--<Lesson href="/en/only" />--> was left out on purpose
    if not missing and not _lost_backticks(pair, sides, extra):
        return 0.5  # <ReadMore> round a sentence that stands in the source as well
    return 0.8 if any(tag.is_component for tag in found) else 0.62


def _lost_backticks(pair: Pair, sides: Sides, extra: Sequence[Tag]) -> bool:
    return all(_is_quoted(tag, pair.source, sides.sources) for tag in extra)


def _is_commented_out(missing: Sequence[Tag], version: Version) -> bool:
    comments = " ".join(_COMMENT.findall(version.document.source.text))
    return all(f"<{tag.name}" in comments for tag in missing)


def _tag_label(found: list[Tag], blocks: Sequence[Block]) -> Label:
    if found:
        return Label(found[0].span, found[0].shown)
    end = blocks[0].span.end
    return Label(Span(end, end))
