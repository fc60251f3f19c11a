"""Code blocks: rules C001 and C002.

Comments, strings that people read and spaces may differ; a name, a number, a sign or a line may
not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from i18nlint.checks._api import Pair
from i18nlint.checks.code.slips import Strictness, bare, is_slip
from i18nlint.facts.code import (
    CodeToken,
    code_language,
    code_tokens,
    is_prose,
    marked_lines,
    surely_equal,
)
from i18nlint.model.alignment import Verdict
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block, Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.regex import lazy_regex
from i18nlint.model.text import Span

_RELATIVES = ({"js", "jsx", "ts", "tsx"}, {"json", "json5"}, {"html", "vue", "xml"}, {"c", "cpp"})
_TRIFLES = frozenset({",", ";", ".", "...", "…", "", "(", ")"})
_ANOTHER_CODE = 0.5
_FREE = 0.85
_MANY_WORDS = 3
_SHOWN = 60
_EMBEDDED = lazy_regex(r"(?i)<(?:style|script)\b")
_NUMBER = lazy_regex(r"[0-9]+")
_Opcode = tuple[str, int, int, int, int]
"""As `difflib` has them: what to do with ``sources[i:i_end]`` and ``targets[j:j_end]``."""


@dataclass(frozen=True, slots=True)
class _Difference:
    """Where two programs part: lines from 0 in each block, and how sure it is a fault."""

    source_line: int
    target_line: int
    score: float
    tag: str = "replace"
    """``replace``, ``delete``, ``insert``, or ``another`` if little is the same."""


def compare_blocks(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    """Another language on the fence, other marked lines, other code."""
    ones, others = code_language(source.info), code_language(target.info)
    if _plain(ones) != _plain(others):
        yield _language(pair, source, target)
    elif marked_lines(source.info) != marked_lines(target.info):
        yield _marks(pair, source, target)
    if "mermaid" in (ones, others) or (ones == "diff") != (others == "diff"):
        return
    strictness = Strictness.of(pair)
    found = [
        _difference(source.text, target.text, language, strictness=strictness)
        for language in dict.fromkeys((ones, others))
    ]
    if all(found) and found[0] is not None:
        yield _differs(pair, source, target, found[0])


def compare_embedded(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    """Styles and scripts within HTML."""
    if _EMBEDDED.search(source.text) and _EMBEDDED.search(target.text):
        strictness = Strictness.of(pair)
        found = _difference(source.text, target.text, "html", strictness=strictness)
        if found is not None:
            yield _differs(pair, source, target, found)


def _plain(language: str) -> str:
    return language or "text"


def _language(pair: Pair, source: Block, target: Block) -> Finding:
    one, other = code_language(source.info), code_language(target.info)
    language = pair.source.document.language
    related = any({one, other} <= family for family in _RELATIVES)
    sure = 0.62 if related or "text" in (_plain(one), _plain(other)) else 0.95
    return Finding(
        "code-language",
        f"the code block is {_named(other)} here, {_named(one)} in {language}",
        source=Label(_first_line(pair.source.document, source), source.info),
        target=Label(_first_line(pair.target.document, target), target.info),
        arguments={"source_value": _named(one), "target_value": _named(other)},
        score=sure,
        scale=Scale.FACT,
    )


def _marks(pair: Pair, source: Block, target: Block) -> Finding:
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


def _named(language: str) -> str:
    return language or "without a language"


def _first_line(document: Document, block: Block) -> Span:
    line = document.source.position(block.span.start).line
    return Span(block.span.start, max(block.span.start, document.source.line_span(line).end))


def _difference(
    source: str, target: str, language: str, *, strictness: Strictness
) -> _Difference | None:
    """The first place where the programs differ, or None."""
    if surely_equal(source, target, language):
        return None
    if is_prose(source, language):
        return _slip(source.split("\n"), target.split("\n"), strictness)
    return _compare(code_tokens(source, language), code_tokens(target, language), strictness)


def _slip(sources: list[str], targets: list[str], strictness: Strictness) -> _Difference | None:
    """In text that may be translated: a line that is the same but for a few letters."""
    if len(sources) != len(targets):
        return None
    for at, (one, other) in enumerate(zip(sources, targets, strict=True)):
        if is_slip(one, other, strictness):
            return _Difference(at, at, 0.75 if strictness.is_strict else 0.55)
    return None


def _compare(
    sources: Sequence[CodeToken], targets: Sequence[CodeToken], strictness: Strictness
) -> _Difference | None:
    ones, others = [token.key for token in sources], [token.key for token in targets]
    matcher = SequenceMatcher(None, ones, others, autojunk=False)
    if ones == others:  # only words differ
        opcodes: Sequence[_Opcode] = [("equal", 0, len(sources), 0, len(targets))]
    elif matcher.ratio() < _ANOTHER_CODE:
        return _Difference(0, 0, 0.62, tag="another")
    else:
        opcodes = matcher.get_opcodes()
    found = [
        difference
        for opcode in opcodes
        if (difference := _judge(sources, targets, opcode, strictness)) is not None
    ]
    return max(found, key=lambda difference: difference.score, default=None)


def _judge(
    sources: Sequence[CodeToken],
    targets: Sequence[CodeToken],
    opcode: _Opcode,
    strictness: Strictness,
) -> _Difference | None:
    """What a stretch of the two programs, equal or not, gives to complain about."""
    tag, i, i_end, j, j_end = opcode
    ones, others = sources[i:i_end], targets[j:j_end]
    if tag == "equal":
        for one, other in zip(ones, others, strict=True):
            if score := _words_score(one, other, strictness):
                at = _slipped_line(one, other, strictness)
                return _Difference(one.line + at, other.line + at, score)
        return None
    score = _code_score(sources, targets, (ones, others), strictness)
    return _Difference(_line(sources, i), _line(targets, j), score, tag=tag) if score else None


def _slipped_line(source: CodeToken, target: CodeToken, strictness: Strictness) -> int:
    """The line of a long string that has the slip, from 0."""
    found = _slip(source.text.split("\n"), target.text.split("\n"), strictness)
    return found.source_line if found else 0


def _line(tokens: Sequence[CodeToken], at: int) -> int:
    return tokens[min(at, len(tokens) - 1)].line if tokens else 0


def _is_reordered(sources: Sequence[CodeToken], targets: Sequence[CodeToken]) -> bool:
    """True if both have the same tokens; only asked of two that differ."""
    if len(sources) != len(targets):
        return False  # spares counting thousands of tokens at every difference
    return Counter(token.key for token in sources) == Counter(token.key for token in targets)


def _code_score(
    sources: Sequence[CodeToken],
    targets: Sequence[CodeToken],
    parts: tuple[Sequence[CodeToken], Sequence[CodeToken]],
    strictness: Strictness,
) -> float:
    """How sure it is that the parts, which differ, are a fault; 0 if they lawfully differ."""
    if _is_lawful(*parts):
        return 0.0
    if _is_reordered(sources, targets):
        return 0.55
    pairs = list(zip(*parts, strict=False))
    renamed = len(parts[0]) == len(parts[1]) and all(_are_names(*pair) for pair in pairs)
    if renamed and any(is_slip(one.text, other.text, strictness) for one, other in pairs):
        return 0.95 if strictness.is_strict else 0.65
    if renamed:
        return strictness.renamed
    if not strictness.is_strict and all(map(_is_sentence, parts)):
        return 0.5
    return 0.95


def _is_sentence(tokens: Sequence[CodeToken]) -> bool:
    """True for words in a row: what a program prints, what a comment says that no sign marks."""
    return len(tokens) >= _MANY_WORDS and all(
        token.is_words or token.text.isalpha() for token in tokens
    )


def _are_names(source: CodeToken, target: CodeToken) -> bool:
    return all(token.text.replace("-", "_").isidentifier() for token in (source, target))


def _is_lawful(sources: Sequence[CodeToken], targets: Sequence[CodeToken]) -> bool:
    """True if only words or trifles were added, dropped or exchanged."""
    left = [token for token in sources if token.text not in _TRIFLES]
    right = [token for token in targets if token.text not in _TRIFLES]
    if any(token.inner for token in (*left, *right)):
        return False
    if all(token.is_words for token in right) and (right or not left):
        return len(left) <= 2 or all(token.is_words for token in left)
    return bool(left) and all(token.is_words for token in left) and len(right) <= 2


def _words_score(source: CodeToken, target: CodeToken, strictness: Strictness) -> float:
    """Above 0 if two strings differ as no translation explains: ``v1/users``, ``v2/users``."""
    if not source.is_words or bare(source.text) == bare(target.text):
        return 0.0
    if not (source.text.isascii() and target.text.isascii()):
        lines = source.text.split("\n"), target.text.split("\n")
        return 0.9 if "\n" in source.text and _slip(*lines, strictness) else 0.0
    if _NUMBER.sub("0", source.text) == _NUMBER.sub("0", target.text):
        return 0.9
    if is_slip(source.text, target.text, strictness):
        return 0.9 if strictness.is_strict else 0.55
    both = _is_technical(source.text) and _is_technical(target.text)
    return strictness.technical if both else 0.0


def _is_technical(text: str) -> bool:
    signs = any(sign in text for sign in "/._@:\\=&*")
    return signs and text != "." and not any(map(str.isspace, text))


def _differs(pair: Pair, source: Block, target: Block, difference: _Difference) -> Finding:
    one = _code_line(pair.source.document, source, difference.source_line)
    other = _code_line(pair.target.document, target, difference.target_line)
    return Finding(
        "code-differs",
        _message(difference.tag, one.text, other.text, pair.source.document.language),
        source=one,
        target=other,
        arguments={"change": difference.tag, "source_value": one.text, "target_value": other.text},
        score=_score(pair, difference),
        scale=Scale.PIECE,
    )


def _score(pair: Pair, difference: _Difference) -> float:
    """Where versions are written freely, other code is an author's choice, not a slip."""
    if pair.bitext.verdict is Verdict.MIRROR:
        return difference.score
    return 0.5 if difference.tag == "another" else min(difference.score, _FREE)


def _message(tag: str, one: str, other: str, language: LanguageTag) -> str:
    if tag == "another" or one == other:  # the line next to the difference, or its beginning
        return f"the code is another one here than in {language}"
    if tag == "delete":
        return f'the code lacks something of "{one}" in {language}'
    if tag == "insert":
        return f'the code has something in "{other}" here that {language} does not have'
    return f'the code is "{other}" here, "{one}" in {language}'


def _code_line(document: Document, block: Block, number: int) -> Label:
    start = (block.text_span or block.span).start
    line = document.source.position(start).line + number
    span = document.source.line_span(min(line, document.source.line_count))
    text = document.source.slice(span)
    indent = len(text) - len(text.lstrip())
    shown = text.strip()
    return Label(
        Span(span.start + indent, span.end),
        f"{shown[: _SHOWN - 1]}…" if len(shown) > _SHOWN else shown,
    )
