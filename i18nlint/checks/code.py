"""Code blocks and code words compared: rules C001, C002, C003.

Between alignment and judging. Comments, strings that people read and spaces may differ; a name,
a number, a sign or a line may not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from i18nlint.checks._api import Check, Pair
from i18nlint.facts.code import (
    CodeToken,
    code_language,
    code_tokens,
    is_prose,
    marked_lines,
    surely_equal,
)
from i18nlint.facts.links import link_key
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.document import Block, BlockKind, Document
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span

_RELATIVES = ({"js", "jsx", "ts", "tsx"}, {"json", "json5"}, {"html", "vue", "xml"}, {"c", "cpp"})
_TRIFLES = frozenset({",", ";", ".", "...", "…", "", "(", ")"})
_ANOTHER_CODE = 0.5
_NEAR_SIGNS, _NEAR_ALONE = 0.8, 0.5
_PART = re.compile(r"[A-Za-z0-9]+")
_CAMEL = re.compile(r"[a-z][A-Z]")
_LEADING = ".@$#-"
_SHOWN = 60
_PLACEHOLDER = re.compile(r"<[^<>/]*>")
_STAND_IN = re.compile(r"<[^<>/]+>|\[[^\[\]]+\]|\{[^{}]+\}")
_NO_QUOTES = str.maketrans("", "", "\"'`")
_NO_LETTER = re.compile(r"[^A-Za-z0-9_]")
_NUMBER = re.compile(r"[0-9]+")
_LANGUAGE = re.compile(r"(?:^|[/_.=:-])[a-z]{2}(?:-[A-Za-z]{2,4})?(?:$|[/_.>,;)-])")


@dataclass(frozen=True, slots=True)
class _Difference:
    """Where two programs part: lines from 0 in each block, and how sure it is a fault."""

    source_line: int
    target_line: int
    score: float
    tag: str = "replace"
    """``replace``, ``delete``, ``insert``, or ``another`` if little is the same."""


def code(pair: Pair) -> Iterator[Finding]:
    """Code blocks in another language or with other content, and changed code words."""
    for bead in pair.bitext.beads():
        if not bead.is_pair:
            continue
        source, target = bead.sources[0], bead.targets[0]
        if source.kind is target.kind is BlockKind.CODE:
            yield from _blocks(pair, source, target)
        else:
            yield from _code_words(pair, bead)


def _blocks(pair: Pair, source: Block, target: Block) -> Iterator[Finding]:
    ones, others = code_language(source.info), code_language(target.info)
    if _plain(ones) != _plain(others):
        yield _language(pair, source, target)
    elif marked_lines(source.info) != marked_lines(target.info):
        yield _marks(pair, source, target)
    if "mermaid" in (ones, others) or (ones == "diff") != (others == "diff"):
        return
    reader = _Reader.of(pair)
    found = [
        _difference(source.text, target.text, language, reader=reader)
        for language in dict.fromkeys((ones, others))
    ]
    if all(found) and found[0] is not None:
        yield _differs(pair, source, target, found[0])


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


# --- code-differs -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Reader:
    """How far two words may be apart to be one word with a slip, by pair of languages."""

    near: float
    renamed: float
    """Score of a name that is another one here."""
    technical: float
    """Score of an address, path or key in a string that is another one here."""

    @classmethod
    def of(cls, pair: Pair) -> _Reader:
        """Latin languages have names like ours: ``Valor`` is ``Value``, ``Serveur`` a server."""
        languages = {version.document.language for version in (pair.source, pair.target)}
        latin = {tag for tag in languages if tag.likely_script == "Latn" and tag.language != "en"}
        return cls(0.88, 0.65, 0.55) if latin else cls(0.7, 0.95, 0.65)

    @property
    def is_strict(self) -> bool:
        return self.renamed >= 0.9


def _difference(source: str, target: str, language: str, *, reader: _Reader) -> _Difference | None:
    """The first place where the programs differ, or None."""
    if surely_equal(source, target, language):
        return None
    if is_prose(source, language):
        return _slip(source.split("\n"), target.split("\n"), reader)
    return _compare(code_tokens(source, language), code_tokens(target, language), reader)


def _slip(sources: list[str], targets: list[str], reader: _Reader) -> _Difference | None:
    """In text that may be translated: a line that is the same but for a few letters."""
    if len(sources) != len(targets):
        return None
    for at, (one, other) in enumerate(zip(sources, targets, strict=True)):
        if _is_slip(one, other, reader):
            return _Difference(at, at, 0.75)
    return None


def _compare(
    sources: Sequence[CodeToken], targets: Sequence[CodeToken], reader: _Reader
) -> _Difference | None:
    matcher = SequenceMatcher(None, [t.key for t in sources], [t.key for t in targets], False)
    if matcher.ratio() < _ANOTHER_CODE:
        return _Difference(0, 0, 0.62, tag="another")
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        ones, others = sources[i:i_end], targets[j:j_end]
        if tag == "equal":
            for at, (one, other) in enumerate(zip(ones, others, strict=True)):
                if score := _words_score(one, other, reader):
                    return _Difference(_line(sources, i + at), _line(targets, j + at), score)
        elif score := _code_score(sources, targets, (ones, others), reader):
            return _Difference(_line(sources, i), _line(targets, j), score, tag=tag)
    return None


def _line(tokens: Sequence[CodeToken], at: int) -> int:
    return tokens[min(at, len(tokens) - 1)].line if tokens else 0


def _code_score(
    sources: Sequence[CodeToken],
    targets: Sequence[CodeToken],
    parts: tuple[Sequence[CodeToken], Sequence[CodeToken]],
    reader: _Reader,
) -> float:
    """How sure it is that the parts, which differ, are a fault; 0 if they lawfully differ."""
    if _is_lawful(*parts):
        return 0.0
    if Counter(token.key for token in sources) == Counter(token.key for token in targets):
        return 0.55  # the same in another order
    pairs = list(zip(*parts, strict=False))
    renamed = len(parts[0]) == len(parts[1]) and all(_are_names(*pair) for pair in pairs)
    if renamed and not any(_is_slip(one.text, other.text, reader) for one, other in pairs):
        return reader.renamed
    return 0.95


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


def _words_score(source: CodeToken, target: CodeToken, reader: _Reader) -> float:
    """Above 0 if two strings differ as no translation explains: ``v1/users``, ``v2/users``."""
    if not source.is_words or _bare(source.text) == _bare(target.text):
        return 0.0
    if not (source.text.isascii() and target.text.isascii()):
        return 0.0
    if _NUMBER.sub("0", source.text) == _NUMBER.sub("0", target.text):
        return 0.9
    if _is_slip(source.text, target.text, reader):
        return 0.9 if reader.is_strict else 0.55
    both = _is_technical(source.text) and _is_technical(target.text)
    return reader.technical if both else 0.0


def _bare(text: str) -> str:
    """Without quotes and what stands in for a value: ``<path>/biome.json``."""
    return _PLACEHOLDER.sub("<>", text.translate(_NO_QUOTES))


def _is_slip(one: str, other: str, reader: _Reader) -> bool:
    """True if two ASCII texts are equal but for one word, and these two are nearly equal."""
    if not (one.isascii() and other.isascii()) or one.split() == other.split():
        return False
    lefts, rights = _bare(one).split(), _bare(other).split()
    if len(lefts) != len(rights):
        return False
    pairs = [(left, right) for left, right in zip(lefts, rights, strict=True) if left != right]
    return len(pairs) == 1 and _is_near(*pairs[0], reader)


def _is_near(one: str, other: str, reader: _Reader) -> bool:
    letters = [_NO_LETTER.sub("", word) for word in (one, other)]
    if letters[0] == letters[1] or all(map(_is_language_attribute, (one, other))):
        return False
    return _ratio(one, other) >= reader.near


def _is_language_attribute(word: str) -> bool:
    """``lang=ko``, quotes gone: a page says its own language."""
    return _LANGUAGE.search(word) is not None


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
        score=difference.score,
        scale=Scale.PIECE,
    )


def _message(tag: str, one: str, other: str, language: LanguageTag) -> str:
    if tag == "another":
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


# --- inline-code ------------------------------------------------------------------------------


def _code_words(pair: Pair, bead: Bead) -> Iterator[Finding]:
    """A code word that is another one here."""
    source, target = bead.sources[0], bead.targets[0]
    facts = pair.source.facts.blocks[source.index], pair.target.facts.blocks[target.index]
    if facts[0].codes == facts[1].codes:
        return
    ones, others = _words(pair.source, source), _words(pair.target, target)
    missing, extra = ones - others, others - ones
    if not missing or not extra:
        return
    known, reader = _all_words(pair.source), _Reader.of(pair)
    alone = missing.total() == extra.total() == 1 and ones & others
    for word in missing:
        best = max(extra, key=lambda other: _ratio(word, other), default="")
        if best and _is_same_word(word, best, reader, alone=bool(alone)):
            del extra[best]
            if score := _word_score(word, best, known, pair, reader):
                yield _changed(pair, (source, word), (target, best), score=score)


def _is_same_word(word: str, other: str, reader: _Reader, *, alone: bool) -> bool:
    """True if one of them stands for the other: alike, or alone left over among equal ones."""
    ratio = _ratio(word, other)
    if alone and reader.is_strict and _has_signs(word) and _has_signs(other):
        return ratio >= _NEAR_ALONE
    return ratio >= (min(reader.near, _NEAR_SIGNS) if _has_signs(word) else reader.near)


def _has_signs(word: str) -> bool:
    """True for what no dictionary has: ``is:inline``, ``getUrl``, ``skywalking-logger``."""
    return not word.isalpha() or _CAMEL.search(word) is not None


def _word_score(word: str, other: str, known: frozenset[str], pair: Pair, reader: _Reader) -> float:
    """0 for a lawful change; less for a part of the other, or a word that the source has too."""
    if not (word.isascii() and other.isascii()) or _simple(word) == _simple(other):
        return 0.0
    languages = (pair.source.document.language, pair.target.document.language)
    if link_key(word, languages[0]) == link_key(other, languages[1]):
        return 0.0
    if word.lstrip(_LEADING) == other.lstrip(_LEADING):
        return 0.65
    shorter, longer = sorted((word, other), key=len)
    if re.search(rf"(?<!\w){re.escape(shorter)}(?!\w)", longer):
        return 0.5
    if not reader.is_strict:
        return 0.65 if _has_signs(word) and _is_one_slip(word, other) else 0.5
    return 0.62 if other in known else 0.85


def _is_one_slip(word: str, other: str) -> bool:
    """True if one part differs, by a letter or by a piece: ``is:line`` and ``is:inline``."""
    ones, others = _PART.findall(word), _PART.findall(other)
    if len(ones) != len(others):
        return False
    pairs = [(one, two) for one, two in zip(ones, others, strict=True) if one != two]
    return len(pairs) == 1 and _is_slip_of(*sorted(pairs[0], key=len))


def _is_slip_of(shorter: str, longer: str) -> bool:
    if shorter.casefold() in longer.casefold():
        return True
    matcher = SequenceMatcher(None, shorter, longer, False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return same >= len(longer) - 1


def _simple(word: str) -> str:
    """Without spaces, hyphens, brackets around, plural, and case where it says nothing."""
    word = re.sub(r"[\s-]", "", _STAND_IN.sub("", word)).strip("()[]{}<>/\"'`;:,").rstrip(".")
    word = word.removesuffix("s")
    return word if _CAMEL.search(word) else word.casefold()


def _words(version: Version, block: Block) -> Counter[str]:
    return Counter(" ".join(word.split()) for word in version.facts.blocks[block.index].codes)


def _all_words(version: Version) -> frozenset[str]:
    facts = version.facts.blocks
    return frozenset(" ".join(word.split()) for block in facts for word in block.codes)


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, False).ratio()


def _changed(
    pair: Pair, source: tuple[Block, str], target: tuple[Block, str], *, score: float
) -> Finding:
    one, other = source[1], target[1]
    return Finding(
        "inline-code",
        f'"{other}" here is "{one}" in {pair.source.document.language}',
        source=Label(_word_span(pair.source, *source), one),
        target=Label(_word_span(pair.target, *target), other),
        arguments={"source_value": one, "target_value": other},
        score=score,
        scale=Scale.FACT,
    )


def _word_span(version: Version, block: Block, word: str) -> Span:
    facts = version.facts.blocks[block.index]
    for code_word, span in zip(facts.codes, facts.code_spans, strict=True):
        if " ".join(code_word.split()) == word:
            return span
    return block.span


CHECK = Check("code", ("code-language", "code-differs", "inline-code"), pair=code)
