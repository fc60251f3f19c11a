"""Numbers next to a word that may be a magnitude: Lithuanian 5 milijonus, Nepali 5 करोड.

Of `compose`, for languages that have no file of ours. CLDR has their magnitudes in one form, or
not at all: what is 5 to us may be 5 million to the reader, and neither is a contradiction.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.tables import UnreadMagnitudes
from i18nlint.facts.numbers.units import gap_end
from i18nlint.model.fact import FactKind, Reading
from i18nlint.model.regex import lazy_regex
from i18nlint.model.wording import parting

_SIZES = tuple(Fraction(10**power) for power in (3, 5, 6, 7, 9, 12))
_AMOUNTS = (FactKind.COUNT, FactKind.MONEY)
_STEM = 4
"""Letters that two forms of a word share: millón, millóns."""
_WORD = lazy_regex(r"[^\W\d_]+")
_LAST_WORD = lazy_regex(r"[^\W\d_]+(?=[ \u00a0]$)")


def add_unread(drafts: Iterable[Draft], text: str, lexicon: Lexicon) -> None:
    """Give a number the readings that the word next to it may make of it."""
    unread = lexicon.unread
    if unread is None:
        return
    for draft in drafts:
        sizes = _sizes(draft, text, unread)
        bare = [each for each in draft.readings if each.kind in _AMOUNTS and each.value]
        draft.readings += [_times(each, size) for each in bare for size in sizes]
        draft.readings += _time_of_day(draft)


def _time_of_day(draft: Draft) -> list[Reading]:
    """Croatian do 23 sata: nothing that we know of the language tells an hour from hours."""
    first, amount = draft.readings[0], draft.amount
    if amount is None or first.kind is not FactKind.DURATION or isinstance(first.value, str):
        return []
    hours = amount.values[0]
    is_hour = first.unit == "s" and first.value == hours * _HOUR and hours.denominator == 1
    return [Reading(FactKind.TIME, f"{int(hours):02}:00")] if is_hour and 0 <= hours <= 24 else []


_HOUR = 3600


def _sizes(draft: Draft, text: str, unread: UnreadMagnitudes) -> tuple[Fraction, ...]:
    if draft.amount is None or draft.amount.magnitude != 1 or draft.kind not in _AMOUNTS:
        return ()
    words = list(_neighbours(draft, text))
    known = [size for word in words if (size := _inflected(word, unread))]
    if known or not words:
        return tuple(known[:1])
    return _shortened(words[0], unread) if unread.is_complete else _SIZES


def _neighbours(draft: Draft, text: str) -> Iterator[str]:
    """The words behind the number and in front of it: Swahili milioni 5."""
    behind = _WORD.match(text, gap_end(text, draft.end))
    front = _LAST_WORD.search(text[max(0, draft.start - _FAR) : draft.start])
    yield from (match.group().lower() for match in (behind, front) if match is not None)


_FAR = 24
"""Characters in front of a number that its word stands in."""


def _inflected(word: str, unread: UnreadMagnitudes) -> Fraction | None:
    """The magnitude that the word is a form of: the known one that begins most like it."""
    begun = word[:_STEM]
    shared = {each: parting(word, each) for each in unread.words if each.startswith(begun)}
    best = max(shared, key=lambda known: shared[known], default="")
    is_form = shared.get(best, 0) >= max(_STEM, len(word) - _STEM, len(best) - _STEM)
    return unread.words[best] if is_form else None


def _shortened(word: str, unread: UnreadMagnitudes) -> tuple[Fraction, ...]:
    """The magnitudes that the word may be short for: mln. has the letters of milijonas, in order.

    Croatian mil. may be milijuna and milijarda.
    """
    if not _SHORTEST <= len(word) <= _LONGEST:
        return ()
    begun = {k: n for k, n in unread.words.items() if k[0] == word[0] and len(k) > len(word)}
    return tuple(dict.fromkeys(n for known, n in begun.items() if _is_within(word, known)))


def _is_within(word: str, known: str) -> bool:
    """Whether the letters of one follow each other in the other."""
    letters = iter(known)
    return all(letter in letters for letter in word)


_SHORTEST, _LONGEST = 3, 5
"""Letters of a magnitude cut short: mln., mlrd., tūkst."""


def _times(reading: Reading, size: Fraction) -> Reading:
    value = reading.value if not isinstance(reading.value, str) else Fraction(0)
    return Reading(reading.kind, value * size, reading.unit)
