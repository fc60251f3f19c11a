"""Ordinals that name a part: пятая часть, la octava parte, the first third of the century.

Of `compose`. The fifth part of a series is the same words, so the ordinal keeps its reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.nouns import begins_noun
from i18nlint.model.fact import FactKind, Reading

_ORDINAL = FactKind.ORDINAL  # a member asked of its class takes long in Python 3.11
_LEAST = 3
"""The second part is no half."""


def add_named_parts(drafts: Iterable[Draft], text: str, lexicon: Lexicon) -> None:
    """Give an ordinal the reading of a part of one, where its noun or nothing follows."""
    for draft in drafts:
        if draft.readings[0].kind is not _ORDINAL:
            continue  # like most
        value = draft.readings[0].value
        if isinstance(value, str) or value < _LEAST or draft.readings[0].unit:
            continue
        if _names_part(text, draft, lexicon):
            part = Fraction(1) / value
            draft.readings.append(Reading(FactKind.FRACTION, part))
            draft.readings.append(Reading(FactKind.PERCENT, part * 100, "%"))


def _names_part(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    behind = text[draft.end : draft.end + _FAR].lower()
    words = behind[1:].split(None, 1)
    if behind[:1] in (" ", "\u00a0") and words and words[0].strip(_MARKS) in lexicon.part_nouns:
        return True
    said = text[draft.start : draft.end].lower()
    is_part = bool(lexicon.style.not_nouns) and lexicon.parts.at(said, 0) == (
        Fraction(1) / Fraction(draft.readings[0].value), len(said),
    )  # fmt: skip
    return is_part and not begins_noun(text, draft.end, lexicon)


_FAR = 16
_MARKS = '.,;:!?)»”’"'
