"""Words of code as sentences name them, and what is said of one that changed: rule C003."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from i18nlint.checks._api import Pair
from i18nlint.checks._code.likeness import ratio
from i18nlint.checks._code.odd import times_said
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, Document
from i18nlint.model.finding import Finding, Label, Scale, Side
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span
from i18nlint.model.wording import quoted

_CAMEL = lazy_regex(r"[a-z][A-Z]")
_LINK = lazy_regex(r"</?a\b[^<>]*>")
_STAND_IN = lazy_regex(r"<[^<>/]+>|\[[^\[\]]+\]|\{[^{}:,]+\}")
"""``<folder>``, ``[name]``, ``{topic}``; ``{ h: number, s: number }`` is code."""
_YOURS = lazy_regex(r"(?<![a-z])(?:your[-_ ]?|my[-_])(?=[a-z])", re.IGNORECASE)
"""``your-repo`` is the reader's, whatever it is called: ``repo``, ``my-repo``."""
_COMMAND = lazy_regex(
    r"(?:apt|brew|bun|cargo|composer|conda|curl|docker|gem|git|go|helm|kubectl|make|mvn|node|npm|npx"
    r"|pip3?|pnpm|poetry|python3?|ruby|rustup|sudo|uv|wget|yarn)\s+[\w./@-]"
)
"""What a shell reads: ``npm i -g orbit-cli`` is another command without a hyphen or a space."""
_NO_QUOTES = str.maketrans("", "", "\"'`")
_SELECTED = lazy_regex(r"<([a-z][\w-]*) (class|id)=[\"']?([\w-]+)[\"']?\s*/?>")

Place: TypeAlias = tuple[Sequence[Block], str]
"""Blocks and a word of code in them."""


def has_signs(word: str) -> bool:
    """True for what no dictionary has: ``is:inline``, ``getUrl``, ``skywalking-logger``."""
    return not word.isalpha() or _CAMEL.search(word) is not None


def is_command(word: str) -> bool:
    """True for the name of a program that shells know, and something behind it."""
    return _COMMAND.match(word) is not None


def simple(word: str) -> str:
    """Without links, spaces, hyphens, quotes, brackets around, plural, and case that says nothing.

    What a tag selects is its selector: ``<details class="faq">``, ``details.faq``. Names of
    headers are told apart by no case: ``Content-Type``, ``content-type`` (RFC 9110).
    """
    word = _YOURS.sub("", _SELECTED.sub(_selector, _LINK.sub("", word)))
    if is_command(word):
        return " ".join(_STAND_IN.sub("", word.translate(_NO_QUOTES)).split())
    has_case = _CAMEL.search(word) is not None
    word = re.sub(r"[\s\"'`-]", "", _STAND_IN.sub("", word)).strip("()[]{}<>/\"'`;:,").rstrip(".")
    word = word.removesuffix("s")
    return word if has_case else word.casefold()


def without_lawful(missing: Counter[str], extra: Counter[str]) -> tuple[Counter[str], Counter[str]]:
    """Both without words that only look different: ``HTTP`` and ``http``."""
    keys = {word: simple(word) for word in (*missing, *extra)}
    twins = [(word, other) for word in missing for other in extra if keys[word] == keys[other]]
    # of make and :make [target], :make [Ziel] is the second
    for word, other in sorted(twins, key=lambda pair: -ratio(*pair)) if len(twins) > 1 else twins:
        often = min(missing[word], extra[other])
        missing, extra = missing - Counter({word: often}), extra - Counter({other: often})
    return missing, extra


def _selector(match: re.Match[str]) -> str:
    return f"{match[1]}{'.' if match[2] == 'class' else '#'}{match[3]}"


def blocks_of(bead: Bead) -> tuple[Sequence[Block], Sequence[Block]]:
    """The blocks of each side, and where no bead is below it those inside them."""
    if bead.children or not any(block.children for block in (*bead.sources, *bead.targets)):
        return bead.sources, bead.targets
    return [one for block in bead.sources for one in block.walk()], [
        one for block in bead.targets for one in block.walk()
    ]


def words_of(version: Version, *blocks: Block) -> Counter[str]:
    """Words of code in the blocks themselves and how often they have each."""
    codes = (word for block in blocks for word in version.facts.blocks[block.index].codes)
    return Counter(" ".join(word.split()) for word in codes)


def all_words(version: Version) -> frozenset[str]:
    """Every word of code in the document."""
    facts = version.facts.blocks
    return frozenset(" ".join(word.split()) for block in facts for word in block.codes)


def changed(
    pair: Pair, source: Place, target: Place, *, score: float, scale: Scale = Scale.FACT
) -> Finding:
    one, other = source[1], target[1]
    language, is_odd = pair.source.document.language, _is_odd(pair.source.document, one, other)
    here = f"in {pair.target.document.language} and elsewhere in {language}" if is_odd else "here"
    return Finding(
        "inline-code",
        f"{quoted(one)} in {language} is {quoted(other)} {here}",
        source=Label(_word_span(pair.source, *source), one),
        target=Label(_word_span(pair.target, *target), other),
        arguments={"source_value": one, "target_value": other},
        score=score,
        scale=scale,
        primary=Side.SOURCE if is_odd else Side.TARGET,
    )


def _is_odd(source: Document, word: str, other: str) -> bool:
    """True for a slip of the source: it has the word this once, and the other one elsewhere.

    Not for a type of which the other is a part: ``number | boolean``, ``boolean``.
    """
    if " | " in word:
        return False
    return has_signs(word) and times_said(source, word) == 1 and times_said(source, other) > 1


def _word_span(version: Version, blocks: Sequence[Block], word: str) -> Span:
    for block in blocks:
        facts = version.facts.blocks[block.index]
        for code_word, span in zip(facts.codes, facts.code_spans, strict=True):
            if " ".join(code_word.split()) == word:
                return span
    return blocks[0].span
