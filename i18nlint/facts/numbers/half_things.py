"""Halves of what is counted: 1枚半, 한 장 반, a cup and a half, due cucchiai e mezzo.

Of `halves`, which knows the halves of units: here the half stands behind a counter, or behind the
noun itself.
"""

from __future__ import annotations

from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.nouns import begins_noun
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_HALF = Fraction(1, 2)
_MOST = 100
"""Nobody halves the last of more things."""
_WIDE = 60
"""Characters that two words and a half take up."""


def add_half_counted(draft: Draft, end: int) -> bool:
    """Whether the half up to ``end`` is one of what the counter counts, and is added to it.

    The readings without it stay: 半 may begin another word, and 세 개 반 are three classes.
    """
    is_time = any(each.kind in (FactKind.TIME, FactKind.DURATION) for each in draft.readings)
    counted = [each for each in draft.readings if each.kind is FactKind.COUNT and each.unit]
    is_things = counted and not is_time and all(each.unit != "person" for each in counted)
    if not is_things:
        return False
    _become(draft, [*(_with_half(each) for each in counted), *counted], end)
    return True


def add_half_of_noun(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """Add the half that stands behind the noun, if a clause ends there: a cup and a half of milk.

    "Un pomodoro e mezza cipolla" has the half of something else.
    """
    phrases, first = lexicon.style.half_behind, draft.readings[0]
    start, wide = draft.end, draft.end + _WIDE
    if not draft.is_bare or not [each for each in phrases if text.find(each, start, wide) > 0]:
        return
    end, value = _end_of_half(text, start, phrases, lexicon), first.value
    if not end or first.kind is not FactKind.COUNT or isinstance(value, str):
        return
    if value.denominator == 1 and 0 < value < _MOST:
        _become(draft, [_with_half(first)], end)


def add_article(text: str, draft: Draft, lexicon: Lexicon) -> None:
    """English "a cup and a half": the article in front is no number by itself."""
    first = draft.readings[0]
    if first.kind is not FactKind.FRACTION or first.value != _HALF:
        return
    found = [each for each in lexicon.style.half_behind if text.endswith(each, 0, draft.end)]
    if not found or not _is_end(text, draft.end, lexicon):
        return
    end = draft.end - max(map(len, found))
    words = text[max(0, end - _WIDE) : end].rsplit(None, 3)[-3:]
    if any(word in lexicon.articles for word in words[:-1]) and words[-1].isalpha():
        _become(draft, [Reading(FactKind.COUNT, 1 + _HALF)], draft.end)


def _end_of_half(text: str, start: int, phrases: tuple[str, ...], lexicon: Lexicon) -> int:
    """Where the half behind one or two words ends; 0 if there is none."""
    for words in (1, 2):
        match = _NOUNS[words].match(text, start, start + _WIDE)
        at = match.end() if match is not None else len(text)
        found = [phrase for phrase in phrases if text.startswith(phrase, at)]
        if found and not lexicon.numerals.keys().isdisjoint(text[start:at].split()):
            return 0  # un uno y medio
        end = at + max(map(len, found), default=0)
        if found and _is_end(text, end, lexicon):
            return end
    return 0


def _is_end(text: str, end: int, lexicon: Lexicon) -> bool:
    """True where neither the word goes on (a half-open door) nor a noun follows."""
    behind = text[end : end + 1]
    return not behind.isalnum() and behind != "-" and not begins_noun(text, end, lexicon)


def _become(draft: Draft, readings: list[Reading], end: int) -> None:
    draft.readings, draft.end, draft.amount, draft.is_bare = readings, end, None, False
    if draft.strength is Strength.WEAK:
        draft.strength = Strength.SOFT


_NOUNS = {
    1: lazy_regex(r"[ \u00a0][^\W\d_]+[ \u00a0]"),
    2: lazy_regex(r"[ \u00a0][^\W\d_]+[ \u00a0][^\W\d_]+[ \u00a0]"),
}


def _with_half(reading: Reading) -> Reading:
    value = reading.value if not isinstance(reading.value, str) else Fraction(0)
    return Reading(reading.kind, value + _HALF, reading.unit)
