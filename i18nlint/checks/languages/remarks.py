"""Comments of a program and labels of a diagram that were left in the source language.

Most sites translate them or leave the whole block as it is; left behind is what stands among others
that were translated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from i18nlint.checks._api import Pair
from i18nlint.checks._code.lines import code_line
from i18nlint.checks._code.pairs import code_pairs
from i18nlint.facts.fences import code_language
from i18nlint.facts.language import letters, parts_of
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex

_REMARK = lazy_regex(r"(?:^|\s)(?:#+|//+|--|/\*+|\*|<!--|%%?|;+)\s+(?P<text>\S.*)$")
"""Not what a string holds, which may be the data of the sample."""
_SCORE = 0.75


def left_remarks(pair: Pair) -> Iterator[Finding]:
    """The first remark of each block that only the source's readers can read.

    Only where letters tell: the target's language has none of them.
    """
    source, target = pair.source.document.language, pair.target.document.language
    if pair.facts_only or not _telling(source, target):
        return
    for one, other in pair.once(code_pairs):
        if one.text != other.text and not one.text.isascii():
            yield from _left(pair, one, other)


def _left(pair: Pair, one: Block, other: Block) -> Iterator[Finding]:
    language = pair.source.document.language
    scripts = _telling(language, pair.target.document.language)
    says = str.strip if code_language(one.info) == "mermaid" else _remark_of
    known = {text: at for at, text in _remarks(one, scripts, says)}
    left = [(known[text], at) for at, text in _remarks(other, scripts, says) if text in known]
    if not left or len(left) > _translated(one, other, scripts):
        return
    documents = (pair.source.document, pair.target.document)
    spans = [code_line(*part) for part in zip(documents, (one, other), left[0], strict=True)]
    yield Finding(
        "untranslated-block",
        f"a line here is still in {language}",
        source=Label(spans[0], documents[0].source.slice(spans[0])),
        target=Label(spans[1], documents[1].source.slice(spans[1])),
        arguments={"language": str(language)},
        score=_SCORE,
        scale=Scale.BLOCK,
    )


def _telling(source: LanguageTag, target: LanguageTag) -> frozenset[str]:
    """Scripts that only the source is written in; Latin letters stand in any language."""
    return parts_of(source) - parts_of(target) - {"Latn"}


def _translated(one: Block, other: Block, scripts: frozenset[str]) -> int:
    """How many lines in these letters, strings among them, read otherwise in the other block."""
    kept = set(map(str.strip, other.text.split("\n")))
    return sum(text not in kept for _, text in _remarks(one, scripts, str.strip))


def _remarks(
    block: Block, scripts: frozenset[str], says: Callable[[str], str]
) -> Iterator[tuple[int, str]]:
    """Numbers of lines, with what they say in these letters."""
    for at, line in enumerate(block.text.split("\n")):
        text = "" if line.isascii() else says(line)
        if text and not scripts.isdisjoint(letters(text)):
            yield at, text


def _remark_of(line: str) -> str:
    found = _REMARK.search(line)
    return found["text"].strip() if found else ""
