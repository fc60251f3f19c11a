"""Code blocks: rules C001 and C002. What differs is known from `compare`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks._code.compare import Difference, difference
from i18nlint.checks._code.pairs import code_difference
from i18nlint.checks._code.slips import Strictness
from i18nlint.checks.code.told import differs
from i18nlint.facts.equal_code import surely_equal
from i18nlint.facts.fences import code_language, line_numbers, marked_lines, written_language
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, BlockKind, Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_RELATIVES = ({"js", "jsx", "ts", "tsx"}, {"json", "json5"}, {"html", "vue", "xml"}, {"c", "cpp"})
_HEARD = 0.6
_NAMED_HERE = 0.55
"""A translator who names the language of a block that had none harms nobody."""
_IMPORT = lazy_regex(r"^[ \t]*import\b(?:[^\"';]*\bfrom\b)?\s*[\"'][^\"'\n]*[\"'];?", re.MULTILINE)
_OWN = 0.85
"""Nobody copies the page's own program, and some of its texts are short."""
_SIGN = lazy_regex(r"^[+-]", re.MULTILINE)
_STEPS = lazy_regex(r"(?<=[\"'])(?:(?:\.{1,2}/)+|[~@]/)")
"""``../../components/Map.vue`` in ``ja/guide/`` is ``../components/Map.vue`` in ``guide/``."""
_EMBEDDED = lazy_regex(r"(?i)<(?:style|script)\b")


def compare_blocks(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    """Another language on the fence, other marked lines, other code."""
    ones, others = code_language(source.info), code_language(target.info)
    found = code_difference(pair, source, target)
    if _plain(ones) != _plain(others):
        yield _language(
            pair, source, target, is_another=found is not None and found.tag == "another"
        )
    elif (found is None or found.score < _HEARD) and _are_other_lines_marked(
        source, target, strictness=Strictness.of(pair)
    ):
        yield _marks(pair, source, target)  # in other code, other lines are worth a mark
    if found is not None and not _moved(pair, source, target, found):
        yield differs(pair, source, target, found)


def _moved(pair: Pair, source: Block, target: Block, found: Difference) -> bool:
    """True if they have their likes elsewhere: samples in another order, paired by place.

    One of the two is enough where hardly anything is the same.
    """
    if found.tag == "indent":
        return False
    enough = any if found.tag == "another" else all
    sides = ((pair.target.document, source), (pair.source.document, target))
    return enough(_is_among(document, block) for document, block in sides)


def _is_among(document: Document, block: Block) -> bool:
    language = code_language(block.info)
    return any(
        surely_equal(block.text, other.text, language)
        for other in document.walk()
        if other.kind is BlockKind.CODE and code_language(other.info) == language
    )


def compare_embedded(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    """Styles and scripts within HTML."""
    if _EMBEDDED.search(source.text) and _EMBEDDED.search(target.text):
        yield from _compare_own(pair, source, target, "html")


def compare_exports(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    """What a page of MDX works out for itself; its imports may come from elsewhere."""
    yield from _compare_own(pair, source, target, "tsx")


def _compare_own(pair: Pair, source: Block, target: Block, language: str) -> Iterator[Finding]:
    """The page's own program, from whose folder paths lead another way."""
    one, other = (_STEPS.sub("", _IMPORT.sub(_only_newlines, one.text)) for one in (source, target))
    found = difference(one, other, language, strictness=Strictness.of(pair))
    if found is not None:
        yield differs(pair, source, target, replace(found, score=min(found.score, _OWN)))


def _only_newlines(match: re.Match[str]) -> str:
    return "\n" * match[0].count("\n")


def _plain(language: str) -> str:
    return language or "text"


def _language(pair: Pair, source: Block, target: Block, *, is_another: bool) -> Finding:
    """``is_another`` if the code is another one altogether: that says it all."""
    one, other = code_language(source.info), code_language(target.info)
    language = pair.source.document.language
    related = any({one, other} <= family for family in _RELATIVES)
    sure = 0.62 if related or _plain(other) == "text" else 0.95
    is_lawful = _are_signs_for_colour(source, target) or _is_output(source.text, one, other)
    if _plain(one) == "text" or is_another or is_lawful:
        sure = _NAMED_HERE
    return Finding(
        "code-language",
        _other_language(written_language(source.info), written_language(target.info), language),
        source=Label(_first_line(pair.source.document, source), source.info),
        target=Label(_first_line(pair.target.document, target), target.info),
        arguments={"source_value": _named(one), "target_value": _named(other)},
        score=sure,
        scale=Scale.FACT,
    )


def _is_output(text: str, one: str, other: str) -> bool:
    """True for what a program says, called a shell's on one side: ``HTTP/1.1 200 OK``."""
    from i18nlint.facts.code import SHELLS, is_prose  # here: fences of most posts agree

    return one in SHELLS and _plain(other) == "text" and is_prose(text, one)


def _are_signs_for_colour(*blocks: Block) -> bool:
    """True if one is a diff and the other, where no line has a sign, may mark its lines."""
    signed = [_SIGN.search(block.text) is not None for block in blocks]
    return signed == [code_language(block.info) == "diff" for block in blocks] and any(signed)


def _are_other_lines_marked(source: Block, target: Block, *, strictness: Strictness) -> bool:
    """True if the fences mark lines of another number that also say something else."""
    ones, others = marked_lines(source.info), marked_lines(target.info)
    if ones == others:
        return False
    if not (ones and others):
        return True
    texts = _marked_text(source, ones), _marked_text(target, others)
    language = code_language(source.info)
    if surely_equal(*texts, language):
        return False
    return difference(*texts, language, strictness=strictness) is not None


def _marked_text(block: Block, marks: frozenset[str]) -> str:
    """The marked lines: a blank line above shifts their numbers."""
    lines = block.text.split("\n")
    numbers = sorted(number for mark in marks for number in line_numbers(mark))
    return "\n".join(lines[number - 1] for number in numbers if number <= len(lines))


def _marks(pair: Pair, source: Block, target: Block) -> Finding:
    """Other lines are marked: the fence says something else, though not of the language."""
    one, other = (
        " ".join(sorted(marked_lines(block.info))) or "none" for block in (source, target)
    )
    language = pair.source.document.language
    return Finding(
        "code-language",
        f"the marked lines of the code block are {other} here, {one} in {language}",
        source=Label(_first_line(pair.source.document, source), source.info),
        target=Label(_first_line(pair.target.document, target), target.info),
        arguments={"source_value": one, "target_value": other},
        score=0.7,
        scale=Scale.FACT,
    )


def _other_language(one: str, other: str, language: LanguageTag) -> str:
    if not other:
        return f"the code block has no language here, but is {one} in {language}"
    if not one:
        return f"the code block is {other} here, but has no language in {language}"
    return f"the code block is {other} here, {one} in {language}"


def _named(language: str) -> str:
    return language or "without a language"


def _first_line(document: Document, block: Block) -> Span:
    line = document.source.position(block.span.start).line
    return Span(block.span.start, max(block.span.start, document.source.line_span(line).end))
