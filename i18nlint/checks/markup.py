"""Components, HTML tags, shortcodes and placeholders compared: rules C006 and C007.

Between alignment and judging. Names and settings must agree, text inside them is translated.
Emphasis, links and images are no components; links have a check of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Check, Pair
from i18nlint.facts.markup import Placeholder, Tag, placeholders, tags
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale
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


def markup(pair: Pair) -> Iterator[Finding]:
    """Tags and placeholders that differ within a bead."""
    for bead in pair.bitext.beads():
        if not (bead.is_omission or bead.is_addition):
            deep = not bead.children
            if not (
                _has_marks(pair.source, bead.sources, deep=deep)
                or _has_marks(pair.target, bead.targets, deep=deep)
            ):
                continue
            sides = _sides(bead)
            yield from _components(pair, sides)
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


def _components(pair: Pair, sides: _Sides) -> Iterator[Finding]:
    ones = _tags(pair.source, sides.sources)
    others = _tags(pair.target, sides.targets)
    missing, extra = _surplus(ones, others), _surplus(others, ones)
    if missing or extra:
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
    missing, extra = _without_translated(missing, extra)
    if missing or extra:
        yield _other_placeholders(pair, sides, missing, extra)


def _without(ones: list[Placeholder], others: list[Placeholder]) -> list[Placeholder]:
    left = Counter(other.text for other in others)
    found = []
    for one in ones:
        if left[one.text]:
            left[one.text] -= 1
        else:
            found.append(one)
    return found


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
        return 0.55 if all(one.is_code for one in (*missing, *extra)) else 0.75
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
