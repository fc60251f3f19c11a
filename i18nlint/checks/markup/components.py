"""Tags, components and shortcodes: rule C006."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from i18nlint.checks._api import Pair
from i18nlint.checks._code.compare import HEARD, difference
from i18nlint.checks._code.slips import Strictness, ratio
from i18nlint.checks.markup.sides import Sides, difference_message, without_namesake
from i18nlint.facts.markup import Tag, tags
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale, Side
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import apart

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

_EXPRESSION = 0.65
_SHOWN = 60
_FROM_RIGHT = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo"})
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

    @cached_property
    def _surplus(self) -> tuple[_Tally, _Tally]:
        ones, others = (_tally(version) for version in (self._pair.source, self._pair.target))
        return ones - others, others - ones


_Tally = Counter[tuple[str, tuple[tuple[str, str], ...]]]


def _tally(version: Version) -> _Tally:
    return Counter(
        (tag.name, tag.settings.exact) for tag in _tags(version, list(version.document.walk()))
    )


def _names(found: Sequence[Tag]) -> frozenset[str]:
    return frozenset(tag.name for tag in found)


def compare_components(pair: Pair, sides: Sides, told: Told) -> Iterator[Finding]:
    ones = _tags(pair.source, sides.sources)
    others = _tags(pair.target, sides.targets)
    if not ones and not others:
        return
    missing = without_namesake(ones, others, _name)
    extra = without_namesake(others, ones, _name)
    if (missing or extra or ones != others) and told.is_inside(sides):
        return
    if missing or extra:
        missing = [tag for tag in missing if not _is_quoted(tag, pair.target, sides.targets)]
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


def _is_quoted(tag: Tag, version: Version, blocks: Sequence[Block]) -> bool:
    """True where the tag is a word of code: ``<bean/>`` without quotes was a slip of the source."""
    codes = (code for block in blocks for code in version.facts.blocks[block.index].codes)
    return any(code.lstrip("</ ").partition(" ")[0].rstrip("/> ") == tag.name for code in codes)


def _tags(version: Version, blocks: Sequence[Block]) -> list[Tag]:
    return [tag for block in blocks for tag in tags(block, version.document.source)]


def _name(tag: Tag) -> str:
    return tag.name


def _other_tags(pair: Pair, sides: Sides, missing: list[Tag], extra: list[Tag]) -> Finding:
    language = pair.source.document.language
    names = [[tag.shown for tag in found] for found in (missing, extra)]
    return Finding(
        "component-differs",
        difference_message(names[0], names[1], language),
        source=_tag_label(missing, sides.sources),
        target=_tag_label(extra, sides.targets),
        arguments={"missing": tuple(names[0]), "extra": tuple(names[1])},
        score=_tag_score(pair, missing, extra),
        scale=Scale.PIECE,
    )


def _are_notes(missing: Sequence[Tag], extra: Sequence[Tag]) -> bool:
    return all(tag.name.casefold() in _ADMONITIONS for tag in (*missing, *extra))


def _tag_score(pair: Pair, missing: Sequence[Tag], extra: Sequence[Tag]) -> float:
    found = (*missing, *extra)
    if _are_notes(missing, extra):
        return 0.65 if missing and extra else 0.5  # one that is gone is told as a block
    if missing and not extra and _is_commented_out(missing, pair.target):
        return 0.5  # <!--<Lesson href="/en/only" />--> was left out on purpose
    return 0.8 if any(tag.is_component for tag in found) else 0.62


def _is_commented_out(missing: Sequence[Tag], version: Version) -> bool:
    comments = " ".join(_COMMENT.findall(version.document.source.text))
    return all(f"<{tag.name}" in comments for tag in missing)


def _tag_label(found: list[Tag], blocks: Sequence[Block]) -> Label:
    if found:
        return Label(found[0].span, found[0].shown)
    end = blocks[0].span.end
    return Label(Span(end, end))


def _attributes(pair: Pair, source: Tag, target: Tag) -> Iterator[Finding]:
    """Settings of a tag that say something else; one finding for a tag."""
    ones, others = _settings(source, pair.source), _settings(target, pair.target)
    for name in {**ones, **others}:
        one, other = ones.get(name), others.get(name)
        if one == other or (one and other and one.lstrip("./") == other.lstrip("./")):
            continue
        score = 0.75 if None not in (one, other) else 0.62
        yield _setting(pair, (source, target), name, (one, other), score=score)
        return
    if found := _other_word(pair, source, target) or _other_expression(pair, source, target):
        yield found


def _other_word(pair: Pair, source: Tag, target: Tag) -> Finding | None:
    """``value="linus"`` for ``value="linux"``: between languages of other letters all words count.

    A translation in Latin letters may have its own.
    """
    strictness, others = Strictness.of(pair), dict(target.settings.identifiers)
    for name, one in source.settings.identifiers:
        other = others.get(name, one)
        if one == other or _is_mirrored(one, other, pair):
            continue
        if strictness.is_strict or ratio(one, other) >= strictness.near:
            return _setting(pair, (source, target), name, (one, other), score=0.65)
    return None


def _is_mirrored(one: str, other: str, pair: Pair) -> bool:
    """True for ``arrow-left`` where one of the languages is written from right to left."""
    languages = (version.document.language for version in (pair.source, pair.target))
    if len({tag.likely_script in _FROM_RIGHT for tag in languages}) == 1:
        return False
    return "right".join(part.replace("right", "left") for part in one.split("left")) == other


def _other_expression(pair: Pair, source: Tag, target: Tag) -> Finding | None:
    """Another program in braces: ``items={[{ name: "Bees", count: 3 }]}``."""
    others = dict(target.settings.expressions)
    for name, one in source.settings.expressions:
        other = others.get(name, one)
        if one == other:
            continue
        found = difference(one, other, "tsx", strictness=Strictness.of(pair))
        if found is not None and found.score >= HEARD:
            return _setting(pair, (source, target), name, (one, other), score=_EXPRESSION)
    return None


def _settings(tag: Tag, version: Version) -> dict[str, str]:
    """What is set, under names that the versions share: ``{% assign ko = … %}`` is ``en`` there."""
    own = version.document.language.language
    return {"*" if name == own else name: value for name, value in tag.settings.exact}


def _setting(
    pair: Pair, tags: tuple[Tag, Tag], name: str, values: tuple[str | None, ...], *, score: float
) -> Finding:
    (source, target), (one, other) = tags, values
    shown: tuple[str | None, str | None] = one, other
    if one is not None and other is not None:
        shown = apart(" ".join(one.split()), " ".join(other.split()), _SHOWN)
    language = pair.source.document.language
    return Finding(
        "component-differs",
        f"{target.shown} has {_said(name, shown[1])} here, {_said(name, shown[0])} in {language}",
        source=Label(source.span, source.shown),
        target=Label(target.span, target.shown),
        arguments={
            "component": target.shown,
            "attribute": name,
            "source_value": one or "",
            "target_value": other or "",
        },
        score=score,
        scale=Scale.PIECE,
    )


def _said(name: str, value: str | None) -> str:
    if value is None:
        return "nothing" if name.isdigit() else f"no {name}"
    text = " ".join(value.split())
    if name.isdigit():  # of a shortcode: {{< ref "a.md" >}}
        return f'"{_shown(text)}"'
    return f"{name}={_shown(text)}" if value.startswith("{") else f'{name}="{_shown(text)}"'


def _shown(text: str) -> str:
    return f"{text[: _SHOWN - 1]}…" if len(text) > _SHOWN else text
