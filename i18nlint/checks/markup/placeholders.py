"""Placeholders in text and code: rule C007."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks._code.pairs import code_difference
from i18nlint.checks.markup.macros import meaning_of, meanings
from i18nlint.checks.markup.sides import Sides, difference_message, without_namesake
from i18nlint.facts.macros import about, is_call
from i18nlint.facts.markup import Placeholder, placeholders
from i18nlint.model.alignment import Version
from i18nlint.model.document import Block, BlockKind
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.text import Span

_BARED, _LINKED = 0.75, 0.55


def compare_placeholders(pair: Pair, sides: Sides) -> Iterator[Finding]:
    ones = [one for block in sides.sources for one in placeholders(block, pair.source)]
    others = [one for block in sides.targets for one in placeholders(block, pair.target)]
    missing = without_namesake(ones, others, _text)
    extra = without_namesake(others, ones, _text)
    if not missing and not extra:
        return
    missing, extra = _without_called_alike(*_without_language(missing, extra, pair), pair)
    missing, extra = _without_translated(missing, extra)
    if (missing or extra) and not (_is_other_code(pair, sides) or _is_excerpt(sides)):
        yield _other_placeholders(pair, sides, missing, extra)


def _is_other_code(pair: Pair, sides: Sides) -> bool:
    """True if the blocks are code with a grammar that differs: `code-differs` tells it all."""
    source, target = sides.sources[0], sides.targets[0]
    if source.kind is not BlockKind.CODE or target.kind is not BlockKind.CODE:
        return False
    return code_difference(pair, source, target) is not None


def _is_excerpt(sides: Sides) -> bool:
    """True if one block of code has not half as many lines as the other: no name was lost in it."""
    source, target = sides.sources[0], sides.targets[0]
    if source.kind is not BlockKind.CODE or target.kind is not BlockKind.CODE:
        return False
    few, many = sorted(block.text.strip().count("\n") + 1 for block in (source, target))
    return 2 * few < many


def _text(placeholder: Placeholder) -> str:
    return placeholder.text


def _without_language(
    missing: list[Placeholder], extra: list[Placeholder], pair: Pair
) -> tuple[list[Placeholder], list[Placeholder]]:
    """Without those that name the page's own language: ``{{ item.title.ko }}``, ``{en}``."""
    ones = [_neutral(one, pair.source) for one in missing]
    others = [_neutral(one, pair.target) for one in extra]
    return _left(missing, ones, others), _left(extra, others, ones)


def _neutral(placeholder: Placeholder, version: Version) -> str:
    language = re.escape(version.document.language.language)
    return re.sub(rf"\b{language}\b", "*", placeholder.text)


def _without_called_alike(
    missing: list[Placeholder], extra: list[Placeholder], pair: Pair
) -> tuple[list[Placeholder], list[Placeholder]]:
    """Without calls of one macro about one thing, whatever they show."""
    if not missing or not extra:
        return missing, extra
    meant, means = pair.once(meanings)
    ones, others = [meant(one.text) for one in missing], [means(one.text) for one in extra]
    return _left(missing, ones, others), _left(extra, others, ones)


def _left(found: list[Placeholder], keys: list[str], others: list[str]) -> list[Placeholder]:
    """Those whose key the other side does not have as often."""
    left = Counter(keys) - Counter(others)
    return [one for one, key in zip(found, keys, strict=True) if key in left]


def _without_translated(
    missing: list[Placeholder], extra: list[Placeholder]
) -> tuple[list[Placeholder], list[Placeholder]]:
    """Names in another script are translations: ``{주제}`` is ``{topic}``."""
    if any(not meaning_of(one.text).isascii() for one in (*missing, *extra)):
        return [], []
    return missing, extra


def _other_placeholders(
    pair: Pair, sides: Sides, missing: list[Placeholder], extra: list[Placeholder]
) -> Finding:
    names = [[one.text for one in found] for found in (missing, extra)]
    return Finding(
        "placeholder-differs",
        difference_message(names[0], names[1], pair.source.document.language),
        source=_place(missing, sides.sources),
        target=_place(extra, sides.targets),
        arguments={"missing": tuple(names[0]), "extra": tuple(names[1])},
        score=_score(pair, sides, missing, extra),
        scale=Scale.FACT,
    )


def _score(pair: Pair, sides: Sides, missing: list[Placeholder], extra: list[Placeholder]) -> float:
    if _is_linked(pair, sides, missing, extra) or _differ_in_case(missing, extra):
        return _LINKED
    if missing and _pages(missing, pair.source) == _pages(extra, pair.target):
        return _LINKED
    if _is_bared(pair, sides, missing):
        return _BARED
    return _placeholder_score(pair, missing, extra)


def _pages(found: list[Placeholder], version: Version) -> list[str]:
    """Each with a star for the page of this language that it leads to: ``{{ '/en/mills/' | url }}``
    and ``{{ '/fr/moulins/' | url }}``, whose addresses were translated."""
    language = re.escape(version.document.language.language)
    return sorted(
        re.sub(rf"([\"'])/?{language}(?:[-_]\w+)?/[^\"']*\1", "*", one.text) for one in found
    )


def _is_linked(
    pair: Pair, sides: Sides, missing: list[Placeholder], extra: list[Placeholder]
) -> bool:
    """True where a link stands for a macro that makes one: ``{{Glossary("pier")}}`` and
    ``[le quai](/fr/glossary/pier)``."""
    if extra or not all(is_call(one.text) for one in missing):
        return False
    ours, theirs = pair.source.facts.blocks, pair.target.facts.blocks
    links = sum(len(ours[block.index].links) for block in sides.sources)
    return sum(len(theirs[block.index].links) for block in sides.targets) >= links + len(missing)


def _differ_in_case(missing: list[Placeholder], extra: list[Placeholder]) -> bool:
    """True of ``{{Glossary("pier")}}`` and ``{{Glossary("Pier")}}``: one page, shown as it is said.

    German writes its nouns so.
    """
    if not all(is_call(one.text) for one in (*missing, *extra)):
        return False
    ones, others = ([about(one.text).casefold() for one in side] for side in (missing, extra))
    return sorted(ones) == sorted(others)


def _is_bared(pair: Pair, sides: Sides, missing: list[Placeholder]) -> bool:
    """True where code lost its braces: ``{{ hive.name }}`` is ``hive.name`` here."""
    facts = pair.target.facts.blocks
    words = {word.strip("{} ") for block in sides.targets for word in facts[block.index].codes}
    return any(one.is_code and one.text.startswith("{{") for one in missing) and all(
        one.text.strip("{} ") in words for one in missing
    )


def _placeholder_score(pair: Pair, missing: list[Placeholder], extra: list[Placeholder]) -> float:
    """Surest where one stands for another; code may be dropped, ``{titre}`` is ``{title}``.

    ``{{ title }}`` is a program's own name.
    """
    if len(missing) != len(extra):
        is_kept = not missing  # and more is said here
        return 0.55 if is_kept or all(one.is_code for one in (*missing, *extra)) else 0.75
    languages = (version.document.language for version in (pair.source, pair.target))
    has_latin_names = any(tag.likely_script == "Latn" and tag.language != "en" for tag in languages)
    names = any(one.text.startswith("{") and one.text[1] != "{" for one in (*missing, *extra))
    return 0.55 if has_latin_names and names else 0.92


def _place(found: list[Placeholder], blocks: Sequence[Block]) -> Label:
    if found:
        return Label(found[0].span, found[0].text)
    end = blocks[0].span.end
    return Label(Span(end, end))
