"""A value in the notation of another one: what stands for ``392번`` where ``329回`` is written."""

from __future__ import annotations

import re
import unicodedata

from i18nlint.model.finding import Diagnostic, Side
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_NUMBER = lazy_regex(r"\d(?:[\d.,'’\u00a0\u202f]*\d)?")
_PLAIN = lazy_regex(r"\d+(?:\.\d+)?", re.ASCII)
_UNGROUPED = 9999
"""Up to here a number without separators says nothing of how larger ones are written."""


def expected(diagnostic: Diagnostic) -> str:
    """What the target would say if it said the source's value; empty where that is no new text.

    Only where nothing but the digits would change: ``329回`` for 392, not ``3万`` for 12,000.
    """
    target, said = diagnostic.target, diagnostic.arguments
    if target is None or diagnostic.primary is not Side.TARGET:
        return ""
    units = {said[key] for key in ("source_unit", "target_unit") if key in said}
    if len(units) > 1:
        return ""
    found = list(_NUMBER.finditer(target.text))
    values = said.get("source_value"), said.get("target_value")
    if len(found) != 1 or not all(_PLAIN.fullmatch(str(value)) for value in values):
        return ""
    written = _written(str(values[0]), str(values[1]), found[0][0], target.language)
    start, end = found[0].span()
    text = target.text[:start] + written + target.text[end:] if written else ""
    return "" if diagnostic.source and text == diagnostic.source.text else text


def _written(value: str, other: str, number: str, language: LanguageTag | None) -> str:
    """The value as the number writes the other one; empty if neither it nor its language tells."""
    plain = "".join(str(unicodedata.digit(char, 0)) if char.isdigit() else char for char in number)
    separators = _separators(other, plain)
    if separators is None:
        return ""
    group, point = separators
    if not group and float(value) > _UNGROUPED:
        return ""
    if "." in value and "." not in other:  # 62 does not say how 6.2 is written
        point = _point(language)
    if not point or point == group:
        return ""
    zero = ord(number[0]) - unicodedata.digit(number[0])
    spelled = _spelled(value, group, point)
    return "".join(chr(zero + int(char)) if char.isdigit() else char for char in spelled)


def _separators(value: str, number: str) -> tuple[str, str] | None:
    """What stands between thousands and in front of decimals where the number says the value."""
    for group in ("", ",", ".", "'", "’", "\u00a0", "\u202f"):
        for point in (".", ","):
            if point != group and _spelled(value, group, point) == number:
                return group, point
    return None


def _point(language: LanguageTag | None) -> str:
    """What the language writes in front of a decimal; empty where its countries differ."""
    from i18nlint.facts.numbers.load import lexicon_for  # here: most numbers show it themselves

    style = lexicon_for(language).style if language else None
    return style.decimal if style and not style.mixed else ""


def _spelled(value: str, group: str, point: str) -> str:
    whole, _, part = value.partition(".")
    grouped = f"{int(whole):,}".replace(",", group)
    return f"{grouped}{point}{part}" if part else grouped
