"""How sure it is that two strings of a program differ by a fault: people read most of them.

Beside `scores`, which weighs names and signs.
"""

from __future__ import annotations

import re
from collections import Counter

from i18nlint.checks._code.opposites import are_opposed
from i18nlint.checks._code.scores import (
    MILD,
    is_near_reader,
    is_stand_in_path,
    is_stand_in_value,
)
from i18nlint.checks._code.siblings import are_siblings
from i18nlint.checks._code.slips import (
    Strictness,
    bare,
    is_localised,
    is_slip,
    slipped_lines,
)
from i18nlint.facts.tokens import CodeToken
from i18nlint.model.regex import lazy_regex

_FEW, _SENTENCE = 3, 6
"""Words of a label at most, and of a sentence."""
_QUOTED = lazy_regex(r"\"[^\"\n]*\"|'[^'\n]*'")
_NUMBER = lazy_regex(r"[0-9]+")
_AMOUNT = lazy_regex(r"[0-9]+(?:\.[0-9]+)?")
_FIGURES_ALONE = lazy_regex(
    r"(?:[a-z]?[\"'])?(?:\\[bdsAzZ]|\{[0-9, ]*\}|\[[^\w\]]*\]|[0-9^$()?+*|.\s:/-]|\\\W)*[\"']?"
)
r"""``\b\d{3}-\d{2}``: a pattern in which each country has figures of its own."""
_PLURAL = lazy_regex(r"(?<=\w)s\b")
_HOLE = lazy_regex(
    r"%%|(?<!\d)%(?:\d+\$|\[\d+\])?[,+#-]?(?:\.\d+)?(?P<kind>[sdfqvx])(?![0-9a-f])", re.ASCII
)
"""``%d``, ``%2$s``, ``%[2]s``, ``%,d``; ``took %ds`` has one, ``%%`` and an address
with ``%d0`` have none."""
_MOMENT = lazy_regex(r"%-?[AaBbcDFHIjMmpSTxXYyZ]")
"""``%B %d, %Y``: how a date is written is each language's own."""
_FLAG = lazy_regex(r"--?[A-Za-z][\w-]*(?:=\S+)?")
_CODE_SIGN = lazy_regex(r"[=_*<>{}$\\/|@#]")


def words_score(source: CodeToken, target: CodeToken, strictness: Strictness) -> float:
    """Above 0 if two strings differ as no translation explains: ``v1/users``, ``v2/users``.

    What people or models read in sentences is no error.
    """
    score = _words_score(source, target, strictness)
    return MILD if score > MILD and _is_told(source.text) else score


def quoted_score(source: CodeToken, target: CodeToken, strictness: Strictness) -> float | None:
    """What two lines are worth that differ in what they quote alone; None for all others.

    YAML takes each line of a script for one sign: ``echo "It is up" >> log.txt``.
    """
    if source.is_words or target.is_words or " " not in source.text:
        return None
    quoted = [_QUOTED.findall(token.text) for token in (source, target)]
    rests = {_QUOTED.sub("", token.text) for token in (source, target)}
    if len(rests) > 1 or len(quoted[0]) != len(quoted[1]):
        return None
    pairs = zip(*(map(_as_words, one) for one in quoted), strict=True)
    return max((words_score(one, other, strictness) for one, other in pairs), default=None)


def _as_words(quoted: str) -> CodeToken:
    return CodeToken(quoted[1:-1], 0, is_words=True)


def _is_told(text: str) -> bool:
    """True for a sentence: ``Name three kites that fly in the rain.``"""
    words = text.split()
    is_long = len(words) >= _SENTENCE and not _CODE_SIGN.search(text)
    return is_long and 2 * sum(word[:1].islower() for word in words) > len(words)


def are_national(one: str, other: str) -> bool:
    r"""True for patterns of a telephone or postal number: ``\d{3}-\d{4}``, ``\d{2}-\d{3}``."""
    if not (r"\d" in one and r"\d" in other):
        return False
    return all(map(_FIGURES_ALONE.fullmatch, (one, other)))


def _words_score(source: CodeToken, target: CodeToken, strictness: Strictness) -> float:
    if not source.is_words or bare(source.text) == bare(target.text):
        return 0.0
    if _have_other_holes(source.text, target.text):
        return 0.9
    if not (source.text.isascii() and target.text.isascii()):
        has_lines = "\n" in source.text
        return 0.9 if has_lines and slipped_lines(source.text, target.text, strictness) else 0.0
    if is_localised(source.text, target.text) or _differs_in_case(source.text, target.text):
        return 0.0
    for is_readers in (is_stand_in_path, is_stand_in_value, is_near_reader):
        if is_readers([source]) and is_readers([target]):
            return 0.0
    if _are_rivals(source.text, target.text):
        return 0.9
    if is_slip(source.text, target.text, strictness):
        return _slip_score(source.text, target.text, strictness)
    both = _is_technical(source.text) and _is_technical(target.text)
    return strictness.technical if both else 0.0


def _are_rivals(one: str, other: str) -> bool:
    """True for texts that differ in figures or signs alone, and for contraries."""
    if _NUMBER.sub("0", one) == _NUMBER.sub("0", other):
        return True
    return (
        _are_patterns(one, other)
        or _have_other_signs(one, other)
        or _have_other_flags(one, other)
        or are_opposed(one, other)
        or are_siblings(one, other)
    )


def _have_other_flags(one: str, other: str) -> bool:
    """True for lines of one command, one of which has another flag: ``npm test -- --coverage``."""
    lines = (one.split(), other.split())
    flags = [[word for word in words if _FLAG.fullmatch(word)] for words in lines]
    return flags[0] != flags[1] and lines[0][:2] == lines[1][:2]


def _have_other_holes(*texts: str) -> bool:
    ones, others = map(_holes, texts)
    return ones != others and not any(map(_MOMENT.search, texts))


def _holes(text: str) -> Counter[str]:
    """Where a value goes in, and of what kind; in any order: ``%s kites`` is ``연 %s개``."""
    return Counter(match["kind"] for match in _HOLE.finditer(text) if match["kind"])


def _are_patterns(*texts: str) -> bool:
    """True for ``15 4 1 * *`` and ``15 4 * * *``: what has no letter is told in no language.

    Dates, amounts and telephone numbers are, and have no such sign.
    """
    return all(
        "*" in text and _NUMBER.search(text) and text.upper() == text.lower() for text in texts
    )


def _have_other_signs(source: str, target: str) -> bool:
    """True for ``-0.35`` and ``0.35``, words to YAML; a plus leads a telephone number."""
    figures = [text.removeprefix("-") for text in (source, target)]
    return source != target and figures[0] == figures[1] and bool(_AMOUNT.fullmatch(figures[0]))


def _differs_in_case(source: str, target: str) -> bool:
    """True for texts of several words: ``Setup utoo`` and ``Setup Utoo``."""
    return " " in source and source.casefold() == target.casefold()


def _slip_score(source: str, target: str, strictness: Strictness) -> float:
    """Lower in a sentence, and no more than a guess for a plural: ``islands``, ``IDEs``."""
    if not strictness.is_strict:
        return MILD if _is_script(source, target) else 0.55
    is_label = " " in source or source[:1].isupper()
    if is_label and _PLURAL.sub("", source) == _PLURAL.sub("", target):
        return 0.55
    return 0.9 if sum(map(str.isalpha, source.split())) < _FEW else 0.75


def _is_script(source: str, target: str) -> bool:
    """True for several lines of which a path or key alone differs: a program within a program,
    ``vim.cmd [[ … ]]``, of which a translator would touch more."""
    pairs = zip(bare(source).split(), bare(target).split(), strict=True)
    return "\n" in source.strip() and all(
        one == other or (_is_technical(one) and _is_technical(other)) for one, other in pairs
    )


def _is_technical(text: str) -> bool:
    signs = any(sign in text for sign in "/._@:\\=&*")
    return signs and text != "." and not any(map(str.isspace, text))
