"""Two programs compared token by token: what of their difference no translation explains.

Comments, strings that people read, quotes and spaces may differ; a name, a number, a sign or a
line may not. Without a grammar, line is compared with line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from i18nlint.checks._code.slips import Strictness, bare, is_localised, is_slip
from i18nlint.facts.code import SHELLS, CodeToken, code_tokens, is_prose, surely_equal
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.regex import lazy_regex

_TRIFLES = frozenset({",", ";", ".", "...", "…", "", "(", ")", "'", '"', "`"})
_CONSTANTS = frozenset(
    {"true", "false", "True", "False", "null", "None", "nil", "undefined", "yes", "no", "on", "off"}
)
"""Names that no language translates."""
_JOINTS = str.maketrans("-./@", "____")
"""Signs within the name of a package or a file."""
_ANOTHER_CODE = 0.5
_CODE = 2
"""Letters of a language code, and of a region's."""
_MANY_WORDS = 3
_NUMBER = lazy_regex(r"[0-9]+")
_PLURAL = lazy_regex(r"(?<=\w)s\b")
_STAND_IN_PATH = lazy_regex(
    r"(?i)\b(?:path/to|chemin/vers|pfad/z|ruta/(?:al?|de)|caminho/|percorso/|путь/|[^\x00-\x7f]+/)"
)

_SLIP, _SURE, _ADDED = 0.97, 0.95, 0.85
"""A slip of the pen is shown before other differences; what was added may wait for the source."""
_REORDERED = 0.55
_OTHER_PROGRAM = 0.62
_Opcode = tuple[str, int, int, int, int]
"""As `difflib` has them: what to do with ``sources[i:i_end]`` and ``targets[j:j_end]``."""
_Side = Sequence[CodeToken]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two programs part: lines from 0 in each block, and how sure it is a fault."""

    source_line: int
    target_line: int
    score: float
    tag: str = "replace"
    """``replace``, ``delete``, ``insert``, or ``another`` if little is the same."""
    whole_line: bool = False
    """Of what was deleted or inserted: nothing else stands on its line."""


def difference(
    source: str, target: str, language: str, *, strictness: Strictness
) -> Difference | None:
    """The surest fault among the places where the programs differ, or None."""
    if surely_equal(source, target, language):
        return None
    if language in SHELLS or language == "diff":
        strictness = strictness.among_words()
    if is_prose(source, language) or is_prose(target, language):
        lines = source.split("\n"), target.split("\n")
        return _slip(*lines, strictness, doubt=0.65 if language == "diff" else 0.55)
    return _compare(code_tokens(source, language), code_tokens(target, language), strictness)


def _slip(
    sources: list[str], targets: list[str], strictness: Strictness, *, doubt: float = 0.55
) -> Difference | None:
    """In text that may be translated: a line that is the same but for a few letters.

    ``doubt`` is the score between languages that share words.
    """
    if len(sources) != len(targets):
        return None
    score = 0.75 if strictness.is_strict else doubt
    for at, (one, other) in enumerate(zip(sources, targets, strict=True)):
        if is_slip(one, other, strictness):
            return Difference(at, at, score)
    return None


def _compare(sources: _Side, targets: _Side, strictness: Strictness) -> Difference | None:
    ones, others = [token.key for token in sources], [token.key for token in targets]
    if ones == others:  # only words differ
        opcodes: Sequence[_Opcode] = [("equal", 0, len(sources), 0, len(targets))]
    else:
        matcher = SequenceMatcher(None, ones, others, autojunk=False)
        if matcher.ratio() < _ANOTHER_CODE:
            is_reordered = _signs(sources) == _signs(targets)
            return Difference(0, 0, _REORDERED if is_reordered else _OTHER_PROGRAM, tag="another")
        opcodes = matcher.get_opcodes()
    found = _judged(sources, targets, opcodes, strictness)
    return max(found, key=lambda one: one.score, default=None)


def _signs(tokens: _Side) -> Counter[str]:
    """What is no text, in any order: ``{count} of {all}`` is turned round in other languages."""
    words = (token.text for token in tokens if not token.is_words)
    return Counter(text for text in words if text not in _TRIFLES)


def _judged(
    sources: _Side, targets: _Side, opcodes: Sequence[_Opcode], strictness: Strictness
) -> Iterator[Difference]:
    """What the stretches of the two programs, equal or not, give to complain about."""
    for tag, i, i_end, j, j_end in opcodes:
        ones, others = sources[i:i_end], targets[j:j_end]
        if tag == "equal":
            yield from _other_words(ones, others, strictness)
            continue
        both_go_on = _goes_on(sources, i, ones) and _goes_on(targets, j, others)
        if strictness.of_commands and both_go_on:
            continue
        if _is_locale(sources, i, ones) and _is_locale(targets, j, others, strictness.language):
            continue
        score = _code_score(sources, targets, (ones, others), strictness)
        if not score:
            continue
        if tag == "delete":
            yield _one_sided(sources, (i, i_end), (targets, j), score)
        elif tag == "insert":
            found = _one_sided(targets, (j, j_end), (sources, i), score)
            yield replace(
                found, tag=tag, source_line=found.target_line, target_line=found.source_line
            )
        else:
            ones, others = _telling(ones), _telling(others)
            yield Difference(ones[0].line, others[0].line, score)


def _one_sided(
    tokens: _Side, part: tuple[int, int], other: tuple[_Side, int], score: float
) -> Difference:
    """A part that the other side lacks at a place, as a deletion."""
    start, end = part
    by = _to_whole_lines(tokens, start, end)
    own = _telling(tokens[start + by : end + by])
    whole = _is_whole_line(tokens, end + by - len(own), end + by)
    return Difference(own[0].line, _line_before(other[0], other[1] + by), score, "delete", whole)


def _to_whole_lines(tokens: _Side, start: int, end: int) -> int:
    """How far a part may be shifted to be whole lines: ``: on debug`` is ``debug : on``."""
    for step in (-1, 1):
        by = 0
        while True:
            if _is_whole_line(tokens, start + by, end + by):
                return by
            leaving, entering = (end - 1, start - 1) if step < 0 else (start, end)
            if not 0 <= entering + by < len(tokens):
                break
            if tokens[leaving + by].key != tokens[entering + by].key:
                break
            by += step
    return 0


def _goes_on(tokens: _Side, start: int, part: _Side) -> bool:
    """True if the part goes on in plain words where words stand: ``gewünschte`` ``Zahl``."""
    is_behind_words = start > 0 and tokens[start - 1].is_words
    return is_behind_words and all(token.is_words or token.text.isalpha() for token in part)


def _telling(tokens: _Side) -> _Side:
    """Without the commas in front: ``, previous`` is told by the line of ``previous``."""
    behind = next((at for at, token in enumerate(tokens) if token.text not in _TRIFLES), 0)
    return tokens[behind:]


def _other_words(ones: _Side, others: _Side, strictness: Strictness) -> Iterator[Difference]:
    """The first string that says something else than a translation would."""
    for one, other in zip(ones, others, strict=True):
        if score := _words_score(one, other, strictness):
            at = _slipped_line(one, other, strictness)
            yield Difference(one.line + at, other.line + at, score)
            return


def _slipped_line(source: CodeToken, target: CodeToken, strictness: Strictness) -> int:
    """The line of a long string that has the slip, from 0."""
    found = _slip(source.text.split("\n"), target.text.split("\n"), strictness)
    return found.source_line if found else 0


def _line_before(tokens: _Side, at: int) -> int:
    """The line behind which something is missing."""
    return tokens[at - 1].line if at else 0


def _is_whole_line(tokens: _Side, start: int, end: int) -> bool:
    """True if no other token stands on the first line of ``tokens[start:end]``."""
    line = tokens[start].line
    is_first = start == 0 or tokens[start - 1].line < line
    return is_first and (end == len(tokens) or tokens[end].line > line)


def _is_reordered(sources: _Side, targets: _Side) -> bool:
    """True if both have the same tokens; only asked of two that differ."""
    if len(sources) != len(targets):
        return False  # spares counting thousands of tokens at every difference
    return Counter(token.key for token in sources) == Counter(token.key for token in targets)


def _code_score(
    sources: _Side, targets: _Side, parts: tuple[_Side, _Side], strictness: Strictness
) -> float:
    """How sure it is that the parts, which differ, are a fault; 0 if they lawfully differ."""
    if _is_lawful(*parts) or all(map(_is_stand_in_path, parts)):
        return 0.0
    if _is_reordered(sources, targets):
        return _REORDERED
    if not parts[0]:
        return _ADDED
    pairs = list(zip(*parts, strict=False))
    renamed = len(parts[0]) == len(parts[1]) and all(_are_names(*pair) for pair in pairs)
    if renamed and any(is_slip(one.text, other.text, strictness) for one, other in pairs):
        return _SLIP if strictness.is_strict else 0.65
    if renamed:
        return strictness.renamed
    if not strictness.is_strict and all(map(_is_sentence, parts)):
        return 0.5
    return _SURE


def _is_locale(tokens: _Side, start: int, part: _Side, language: str = "") -> bool:
    """True if the part is a language code or the rest of one: ``us`` of ``en-us``."""
    if len(part) != 1:
        return False
    is_rest = start > 1 and tokens[start - 1].text == "-"
    code = tokens[start - 2].text if is_rest else part[0].text
    texts = (code, part[0].text)
    is_code = all(len(text) == _CODE and text.isalpha() for text in texts)
    return is_code and language in ("", code)


def _is_sentence(tokens: _Side) -> bool:
    """True for words in a row: what a program prints, what a comment says that no sign marks."""
    return len(tokens) >= _MANY_WORDS and all(
        token.is_words or token.text.isalpha() for token in tokens
    )


def _are_names(source: CodeToken, target: CodeToken) -> bool:
    """True if one may be a translation of the other: ``port`` and ``Hafen``, not true and false.

    ``@orbit/my-part`` and ``@orbit/mi-parte`` are names too, ``-p`` and ``v2`` for ``v3`` are not.
    """
    texts = (source.text, target.text)
    if all(text in _CONSTANTS for text in texts) or any(text.startswith("-") for text in texts):
        return False
    numbers = [_NUMBER.findall(text) for text in texts]
    is_one_kind = numbers[0] == numbers[1] or all(map(str.isidentifier, texts))
    return is_one_kind and all(text.translate(_JOINTS).isidentifier() for text in texts)


def _is_lawful(sources: _Side, targets: _Side) -> bool:
    """True if only words or trifles were added, dropped or exchanged."""
    left = [token for token in sources if token.text not in _TRIFLES]
    right = [token for token in targets if token.text not in _TRIFLES]
    if any(token.inner for token in (*left, *right)):
        return False
    if all(token.is_words for token in right) and (right or not left):
        return _may_be_words(left)
    return bool(left) and all(token.is_words for token in left) and _may_be_words(right)


def _is_stand_in_path(tokens: _Side) -> bool:
    """True for ``./path/to/file``, which readers replace, and for its translation."""
    return len(tokens) == 1 and _STAND_IN_PATH.search(tokens[0].text) is not None


def _may_be_words(tokens: _Side) -> bool:
    return len(tokens) <= 2 or _is_sentence(tokens)


def _words_score(source: CodeToken, target: CodeToken, strictness: Strictness) -> float:
    """Above 0 if two strings differ as no translation explains: ``v1/users``, ``v2/users``."""
    if not source.is_words or bare(source.text) == bare(target.text):
        return 0.0
    if not (source.text.isascii() and target.text.isascii()):
        lines = source.text.split("\n"), target.text.split("\n")
        return 0.9 if "\n" in source.text and _slip(*lines, strictness) else 0.0
    if is_localised(source.text, target.text) or _differs_in_case(source.text, target.text):
        return 0.0
    if _NUMBER.sub("0", source.text) == _NUMBER.sub("0", target.text):
        return 0.9
    if is_slip(source.text, target.text, strictness):
        return _slip_score(source.text, target.text, strictness)
    both = _is_technical(source.text) and _is_technical(target.text)
    return strictness.technical if both else 0.0


def _differs_in_case(source: str, target: str) -> bool:
    """True for texts of several words: ``Setup utoo`` and ``Setup Utoo``."""
    return " " in source and source.casefold() == target.casefold()


def _slip_score(source: str, target: str, strictness: Strictness) -> float:
    """Lower in a sentence, and no more than a guess where it is a plural: ``islands``."""
    if not strictness.is_strict:
        return 0.55
    if " " in source and _PLURAL.sub("", source) == _PLURAL.sub("", target):
        return 0.55
    return 0.9 if sum(map(str.isalpha, source.split())) < _MANY_WORDS else 0.75


def _is_technical(text: str) -> bool:
    signs = any(sign in text for sign in "/._@:\\=&*")
    return signs and text != "." and not any(map(str.isspace, text))
