"""Numbers in the notation of another language: rule N008, which is off by default.

Between alignment and judging; one file is enough. Only what no reader of the language can take
for one of its own numbers: ``1,234`` is a number in German too, another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from i18nlint.checks._api import Check
from i18nlint.facts.numbers.load import lexicon_for
from i18nlint.facts.prose import prose_of
from i18nlint.model.document import Document
from i18nlint.model.finding import Finding, Label
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_GROUPS = {",": ".", ".": ","}
"""Separators of thousands, and the decimal point that each goes with."""
_FULL_WIDTH = lazy_regex(r"[０-９]+(?:[．，][０-９]+)*")
_ADDRESS = lazy_regex(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_WESTERN = str.maketrans("０１２３４５６７８９．，", "0123456789.,")


def check_formats(document: Document) -> Iterator[Finding]:
    """Numbers of the document that are written as another language writes them."""
    pattern = _foreign(document.language)
    for block in document.compared():
        if not block.inlines:
            continue
        prose = prose_of(block)
        for match in _FULL_WIDTH.finditer(prose.text):
            told = f"is in full-width digits: {match[0].translate(_WESTERN)}"
            yield _finding(match, f'"{match[0]}" {told}', prose.span(*match.span()))
        for match in pattern.finditer(prose.text) if pattern else ():
            if not _ADDRESS.fullmatch(match[0]):
                told = _told(match[0], document.language)
                yield _finding(match, told, prose.span(*match.span()))


def _told(written: str, language: LanguageTag) -> str:
    style = lexicon_for(language).style
    group = next(character for character in written if character in _GROUPS)
    decimal = _GROUPS[group]
    own = {group: style.group.replace("\u202f", "\u00a0"), decimal: style.decimal}
    usual = "".join(own.get(character, character) for character in written)
    return f'"{written}" is written "{usual}" in {language}'


def _finding(match: re.Match[str], message: str, span: Span) -> Finding:
    return Finding("number-format", message, target=Label(span, match[0]), score=0.95)


@cache
def _foreign(language: LanguageTag) -> re.Pattern[str] | None:
    """Numbers that only other languages write so; None where the language writes both ways."""
    style = lexicon_for(language).style
    if style.mixed:
        return None
    foreign = [mark for mark, point in _GROUPS.items() if point != style.decimal]
    if not foreign:
        return None
    mark = re.escape(foreign[0])
    point = re.escape(_GROUPS[foreign[0]])
    groups = rf"[0-9]{{1,3}}(?:{mark}[0-9]{{3}})"
    return re.compile(
        rf"(?<![\w.,/-])(?:{groups}{{2,}}(?:{point}[0-9]+)?|{groups}+{point}[0-9]+)(?![\w/]|[.,-]\w)"
    )


CHECK = Check(name="formats", rules=("number-format",), document=check_formats)
