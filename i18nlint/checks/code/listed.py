"""Words of code that an enumeration lost: rule C003. Beside `words`, which knows changed ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from i18nlint.checks._api import Pair
from i18nlint.checks.code.named import simple
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_LEAST = 3
"""Words of code from which a row of them is no chance."""
_SCORE = 0.75
_BETWEEN = lazy_regex(r"\W{0,4}[^\W\d_]{0,4}\W{0,2}")
"""A comma, or a word like ``or``: no room for the lost word in the reader's language."""
_SIGNS = lazy_regex(r"[^\w\s`]")
_Word = tuple[str, Span]


def lost_words(pair: Pair, bead: Bead) -> Iterator[Finding]:
    """A word that stands between two others in the source, where nothing does here.

    ``light``, ``dark`` or ``print`` beside ``light`` or ``print``.
    """
    source, target = bead.sources[0], bead.targets[0]
    ones, others = _words(pair.source, source), _words(pair.target, target)
    if len(others) != len(ones) - 1 or len(ones) < _LEAST:
        return
    at = _lost(ones, others)
    if at is None or not _is_enumerated(pair, ones, others, at):
        return
    word = ones[at][0]
    if word.casefold() in pair.target.document.source.slice(target.span).casefold():
        return
    yield _finding(pair, ones[at], others[at - 1 : at + 1])


def _words(version: Version, block: Block) -> list[_Word]:
    facts = version.facts.blocks[block.index]
    return [
        (" ".join(word.split()), span)
        for word, span in zip(facts.codes, facts.code_spans, strict=True)
    ]


def _lost(ones: Sequence[_Word], others: Sequence[_Word]) -> int | None:
    """Which of the source's words is lost, all others being there in their order; none twice."""
    left, right = ([simple(word) for word, _ in side] for side in (ones, others))
    at = next((at for at, word in enumerate(right) if left[at] != word), len(right))
    is_alone = left[:at] + left[at + 1 :] == right and left.count(left[at]) == 1
    return at if is_alone and 0 < at < len(right) else None


def _is_enumerated(pair: Pair, ones: Sequence[_Word], others: Sequence[_Word], at: int) -> bool:
    before, behind = (_between(pair.source, ones, here) for here in (at - 1, at))
    here = _between(pair.target, others, at - 1)
    if not all(_BETWEEN.fullmatch(gap) for gap in (before, behind, here)):
        return False
    return all(len(_SIGNS.findall(gap)) <= 1 for gap in (before, behind, here))


def _between(version: Version, words: Sequence[_Word], at: int) -> str:
    return version.document.source.slice(Span(words[at][1].end, words[at + 1][1].start))


def _finding(pair: Pair, lost: _Word, beside: Sequence[_Word]) -> Finding:
    word, language = lost[0], pair.source.document.language
    names = " and ".join(quoted(one) for one, _ in beside)
    return Finding(
        "inline-code",
        f"{quoted(word)} in {language} is missing here, between {names}",
        source=Label(lost[1], word),
        target=Label(Span(beside[0][1].start, beside[1][1].end)),
        arguments={"source_value": word, "target_value": ""},
        score=_SCORE,
    )
