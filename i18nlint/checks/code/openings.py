"""The opening lines of two code blocks: rule C002. Beside `blocks`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks._code.compare import difference
from i18nlint.checks._code.likeness import ratio
from i18nlint.checks._code.slips import Strictness, is_localised
from i18nlint.facts.equal_code import surely_equal
from i18nlint.facts.fences import (
    code_language,
    fence_settings,
    line_numbers,
    marked_lines,
    written_language,
)
from i18nlint.facts.same_page import is_turned
from i18nlint.model.dataclass import replace
from i18nlint.model.document import Block, Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_RELATIVES = (
    {"js", "jsx", "ts", "tsx"},
    {"html", "vue", "xml"},
    {"c", "cpp"},
)
_SCRIPTS = _RELATIVES[0] | {"astro", "html", "mdx", "svelte", "vue"}
_OF_SETTINGS = ({"json", "json5"}, {"js", "json5"})
"""Languages that colour settings alike, comments and all."""
_BLANKS = ("\n\n", "\n\r\n")
_WITH_TAGS = ({"js", "jsx"}, {"ts", "tsx"})
_TAG = lazy_regex(r"</?(?:[A-Za-z]|>)")
_NAMED_HERE = 0.55
"""A translator who names the language of a block that had none harms nobody; nor, much, does one
who names none: the code has no colours. A ``diff`` has little else."""
_SIGN = lazy_regex(r"^[+-]", re.MULTILINE)
_MARKED, _SET, _SLIP = 0.7, 0.65, 0.9
_PART = lazy_regex(r"\w+|\W")
_HEAD = lazy_regex(r".*\w.*")
_SHOWN = {"label": "[label]"}


def other_opening(
    pair: Pair, source: Block, target: Block, *, is_same: bool, is_another: bool
) -> Finding | None:
    """Another language, other marked lines or another file's name; None if they say the same.

    ``is_same`` if the code is equal as far as can be told, ``is_another`` if hardly anything is.
    """
    if source.info == target.info:
        return None
    if _plain(code_language(source.info)) != _plain(code_language(target.info)):
        is_rewritten = is_another or (not is_same and _are_scripts(source, target))
        return _language(pair, source, target, is_another=is_rewritten)
    if not is_same:  # in other code, other lines are worth a mark
        return None
    if _are_other_lines_marked(source, target, strictness=Strictness.of(pair)):
        return _marks(pair, source, target)
    return _settings(pair, source, target)


def _settings(pair: Pair, source: Block, target: Block) -> Finding | None:
    """What else the line sets: ``title="pier.js"``, ``[pnpm]``, ``showLineNumbers``.

    What it sets here alone harms nobody. A file may be named in the first line of the code instead,
    or by another word: ``name="pier.js"``.
    """
    others, strictness = fence_settings(target.info), Strictness.of(pair)
    for name, one in fence_settings(source.info).items():
        other = others.get(name)
        if one == other or (
            other is None
            and (
                _says_in_words(name, target.info)
                or _is_named_otherwise(one, source, target)
                or _is_named_above(one, pair.target.document, target)
            )
        ):
            continue
        if other is None or _is_another(one, other, strictness):
            shown = [f"no {_SHOWN.get(name, name)}", _shown(name, one)]
            if other is not None:
                shown[0] = _shown(name, other)
            told = (
                f"the code block has {shown[0]} here, {shown[1]} in {pair.source.document.language}"
            )
            found = _finding(pair, source, target, told, (one, other or ""), score=_SET)
            return (
                replace(found, arguments={**found.arguments, "lost": name})
                if other is None
                else found
            )
    return None


def _says_in_words(name: str, info: str) -> bool:
    """True of a fence that has the setting with a text of its own: ``title="설정"``, ``[설치]``."""
    return ("[" if name == "label" else f"{name}=") in info


def _is_named_otherwise(file: str, source: Block, target: Block) -> bool:
    """True if the target alone begins with the file's name, ``// settings.json``, or its fence has
    another word for it."""
    name = file.rpartition("/")[2]
    heads = (_HEAD.search(block.text) for block in (source, target))
    is_headed = "." in name and [bool(head and name in head[0]) for head in heads] == [False, True]
    return is_headed or (bool(file) and file in fence_settings(target.info).values())


def _is_named_above(file: str, document: Document, block: Block) -> bool:
    """True if the words above the code call the file by its name: ``settings.json``."""
    name = file.rpartition("/")[2]
    if "." not in name:
        return False
    before = document.source.text[: block.span.start].rstrip()
    above = before[max(map(before.rfind, _BLANKS)) + 1 :]
    whole = rf"(?a)(?<![\w.-]){re.escape(name)}(?!\.?[\w-])"  # a.js를, and not data.js
    return re.search(whole, above) is not None


def _is_another(one: str, other: str, strictness: Strictness) -> bool:
    """True of another file; samples in Latin languages have names of their own, slips apart."""
    if is_localised(one, other) or other.endswith(f"/{one}") or one.endswith(f"/{other}"):
        return False
    if strictness.is_strict:
        return True
    pairs = list(zip(_PART.findall(one), _PART.findall(other), strict=False))
    unlike = [pair for pair in pairs if pair[0] != pair[1]]
    return len(unlike) == 1 and (is_turned(*unlike[0]) or ratio(*unlike[0]) >= _SLIP)


def _shown(name: str, value: str) -> str:
    if name == "label":
        return f"[{value}]"
    return f'{name}="{value}"' if value else name


def _plain(language: str) -> str:
    return language or "text"


def _language(pair: Pair, source: Block, target: Block, *, is_another: bool) -> Finding:
    """``is_another`` if the code is another one, with its language: that says it all."""
    one, other = code_language(source.info), code_language(target.info)
    language = pair.source.document.language
    related = any({one, other} <= family for family in _RELATIVES)
    sure = 0.62 if related or _plain(other) == "text" else 0.95
    is_lawful = {one, other} in _OF_SETTINGS or (
        _are_signs_for_colour(source, target) or _are_coloured_alike(source, target)
    )
    has_none = not written_language(target.info) and one != "diff"
    if _plain(one) == "text" or has_none or is_another or is_lawful:
        sure = _NAMED_HERE
    told = _other_language(written_language(source.info), written_language(target.info), language)
    return _finding(pair, source, target, told, (_named(one), _named(other)), score=sure)


def _are_scripts(source: Block, target: Block) -> bool:
    """True if both are of one family: who rewrites ``ts`` without types calls it ``js``."""
    return {code_language(source.info), code_language(target.info)} <= _SCRIPTS


def _finding(
    pair: Pair, source: Block, target: Block, told: str, values: tuple[str, str], *, score: float
) -> Finding:
    return Finding(
        "code-language",
        told,
        source=Label(_first_line(pair.source.document, source), source.info),
        target=Label(_first_line(pair.target.document, target), target.info),
        arguments={"source_value": values[0], "target_value": values[1]},
        score=score,
        scale=Scale.FACT,
    )


def _are_signs_for_colour(*blocks: Block) -> bool:
    """True if one is a diff and the other, where no line has a sign, may mark its lines."""
    signed = [_SIGN.search(block.text) is not None for block in blocks]
    return signed == [code_language(block.info) == "diff" for block in blocks] and any(signed)


def _are_coloured_alike(*blocks: Block) -> bool:
    """True if one language is the other with tags, and there are none: ``js`` and ``jsx``."""
    languages = {code_language(block.info) for block in blocks}
    has_tags = any(_TAG.search(block.text) for block in blocks)
    return languages in _WITH_TAGS and not has_tags


def _are_other_lines_marked(source: Block, target: Block, *, strictness: Strictness) -> bool:
    """True if the fences mark lines of another number that also say something else."""
    ones, others = marked_lines(source.info), marked_lines(target.info)
    if ones == others:
        return False
    if not (ones and others):
        return True
    if _have_moved(source, target, {*_numbers(ones)} ^ {*_numbers(others)}):
        return True
    texts = _marked_text(source, ones), _marked_text(target, others)
    language = code_language(source.info)
    if surely_equal(*texts, language):
        return False
    return difference(*texts, language, strictness=strictness) is not None


def _have_moved(source: Block, target: Block, moved: set[int]) -> bool:
    """True if lines that one side alone marks are the same there and on the other side."""
    lines = source.text.split("\n"), target.text.split("\n")
    pairs = [["".join(side[at - 1 : at]).strip() for side in lines] for at in moved]
    return len(lines[0]) == len(lines[1]) and any(map(any, pairs)) and all(a == b for a, b in pairs)


def _numbers(marks: frozenset[str]) -> Iterator[int]:
    return (number for mark in marks for number in line_numbers(mark))


def _marked_text(block: Block, marks: frozenset[str]) -> str:
    """The marked lines: a blank line above shifts their numbers."""
    lines = block.text.split("\n")
    numbers = sorted(_numbers(marks))
    return "\n".join(lines[number - 1] for number in numbers if number <= len(lines))


def _marks(pair: Pair, source: Block, target: Block) -> Finding:
    """Other lines are marked: the fence says something else, though not of the language."""
    one, other = (" ".join(sorted(marked_lines(block.info))) for block in (source, target))
    told = _other_marks(one, other, pair.source.document.language)
    return _finding(pair, source, target, told, (one or "none", other or "none"), score=_MARKED)


def _other_marks(one: str, other: str, language: LanguageTag) -> str:
    if not other:
        return f"the code block has no marked lines here, but {one} in {language}"
    return f"the marked lines of the code block are {other} here, {one or 'none'} in {language}"


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
