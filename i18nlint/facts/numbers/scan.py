"""One pass over a text: find where a number may begin, read what stands there, go on behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from i18nlint.facts.numbers.compose import compose
from i18nlint.facts.numbers.draft import Amount, Draft, TextFact
from i18nlint.facts.numbers.identifiers import named_number, read_digit_word, read_identifier
from i18nlint.facts.numbers.lexicon import Lexicon, lexicon_for
from i18nlint.facts.numbers.literals import read_literal
from i18nlint.facts.numbers.masks import mask
from i18nlint.facts.numbers.myriads import read_myriad
from i18nlint.facts.numbers.notations import date_value, read_notation
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.facts.numbers.phrases import is_letter
from i18nlint.facts.numbers.quantities import describe, gap_end
from i18nlint.facts.numbers.spelled import read_spelled
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.language import LanguageTag

_FULL_WIDTH = str.maketrans("０１２３４５６７８９．", "0123456789.")
_HAS_FULL_WIDTH = re.compile("[０-９]")


def extract_numbers(text: str, language: LanguageTag) -> tuple[TextFact, ...]:
    """Every number, date, amount and name with digits that the text says, in order.

    Offsets are those of ``text``; facts do not overlap and do not cross U+FFFC.
    """
    lexicon = lexicon_for(language)
    masked = mask(_western_digits(text, lexicon))
    drafts = compose(_drafts(masked, lexicon), masked, lexicon)
    return tuple(_fact(draft, text) for draft in drafts)


def _western_digits(text: str, lexicon: Lexicon) -> str:
    if _HAS_FULL_WIDTH.search(text):
        text = text.translate(_FULL_WIDTH)
    if lexicon.style.digits:
        text = text.translate(str.maketrans(lexicon.style.digits, "0123456789"))
    return text


def _fact(draft: Draft, text: str) -> TextFact:
    return TextFact(
        readings=tuple(draft.readings),
        start=draft.start,
        end=draft.end,
        text=text[draft.start : draft.end],
        strength=draft.strength,
        bound=draft.bound,
        is_gloss=draft.is_gloss,
    )


def _drafts(text: str, lexicon: Lexicon) -> Iterator[Draft]:
    at = floor = 0
    search = lexicon.triggers.search
    words = lexicon.trigger_words if not lexicon.is_myriad else None
    while (match := search(text, at)) is not None:
        start = match.start()
        if text[start].isdecimal():
            draft = _at_digit(text, start, floor, lexicon)
            at = draft.end if draft else _end_of_digits(text, start)
        elif words is not None and match.group() not in words:
            at = match.end()
            continue
        else:
            draft, at = _at_word(text, match, floor, lexicon)
        if draft is not None:
            yield draft
            floor = at = max(draft.end, at)


def _end_of_digits(text: str, at: int) -> int:
    while at < len(text) and text[at].isdecimal():
        at += 1
    return max(at, 1)


def _at_digit(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    whole = lexicon.words.at(text, start)
    if whole is not None:
        return Draft(start, whole[1], list(whole[0]))
    if start > floor and (is_letter(text[start - 1]) or text[start - 1] in "-_.‑"):
        draft = read_identifier(text, start, floor, lexicon)
        if draft is not None:
            return draft
    draft = read_notation(text, start, lexicon.style)
    if draft is not None:
        return _unless_quantity(text, draft, floor, lexicon)
    return _number(text, start, floor, lexicon)


def _unless_quantity(text: str, draft: Draft, floor: int, lexicon: Lexicon) -> Draft:
    named_number(text, draft, floor, lexicon) if draft.kind is FactKind.VERSION else None
    return draft


def _number(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    amount = _digits(text, start, lexicon)
    draft = describe(text, amount, floor, lexicon)
    if draft is None:
        return None
    if draft.end == amount.end and is_letter(text[amount.end : amount.end + 1] or " "):
        return read_digit_word(text, start) or draft
    _note_step(draft)
    if draft.is_bare and draft.bound is None:
        named_number(text, draft, floor, lexicon)
    return draft


def _digits(text: str, start: int, lexicon: Lexicon) -> Amount:
    amount = read_myriad(text, start, lexicon) if lexicon.is_myriad else None
    if amount is None:
        end, values = read_literal(text, start, lexicon.style)
        amount = Amount(start, end, values, is_plain=text[start:end].isdecimal())
    return _magnified(text, amount, lexicon)


def _magnified(text: str, amount: Amount, lexicon: Lexicon) -> Amount:
    """The amount with K, M, million behind it taken in."""
    found = lexicon.magnitudes.at(text, amount.end)
    at = gap_end(text, amount.end)
    if found is None and at > amount.end:
        found = lexicon.magnitudes.at(text, at)
        if found is not None and found[1] - at < 2:
            found = None
    if found is None or lexicon.after.at(text, amount.end) and found[1] < _unit_end(text, amount, lexicon):
        return amount
    amount.values = tuple(value * found[0] for value in amount.values)
    amount.magnitude *= found[0]
    amount.end, amount.is_plain = found[1], False
    return amount


def _unit_end(text: str, amount: Amount, lexicon: Lexicon) -> int:
    found = lexicon.after.at(text, amount.end)
    return found[1] if found else amount.end


def _note_step(draft: Draft) -> None:
    """How big the unit is, for compounds, and whether a numerator must follow."""
    first = draft.readings[0]
    if first.kind is FactKind.FRACTION and draft.amount is not None:
        draft.step = -1
    elif first.kind in (FactKind.DURATION, FactKind.MONEY) and draft.amount is not None:
        value = draft.amount.values[0]
        if value and not isinstance(first.value, str):
            draft.step = int(first.value / value * 1000)


def _at_word(
    text: str, match: re.Match[str], floor: int, lexicon: Lexicon
) -> tuple[Draft | None, int]:
    """What the word or character at the match says, and where to go on."""
    start = match.start()
    stop = _stop_end(text, match.group(), start, lexicon)
    if stop:
        return None, stop
    whole = lexicon.words.at(text, start)
    if whole is not None:
        return Draft(start, whole[1], list(whole[0]), Strength.SOFT), whole[1]
    month = lexicon.months.at(text, start)
    if month is not None:
        reading = Reading(FactKind.DATE, date_value(0, month[0]))
        return Draft(start, month[1], [reading]), month[1]
    draft = _at_numeral(text, start, floor, lexicon)
    return draft, draft.end if draft else match.end()


def _stop_end(text: str, word: str, start: int, lexicon: Lexicon) -> int:
    """The end of the set phrase around the place, 0 where there is none."""
    for phrase, offset in lexicon.stops.get(word, lexicon.stops.get(word.lower(), ())):
        begin = start - offset
        if begin < 0 or not text[begin : begin + len(phrase)].lower() == phrase:
            continue
        if not any(text.startswith(other, begin) for other in lexicon.not_stops):
            return begin + len(phrase)
    return 0


def _at_numeral(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    if not lexicon.is_myriad:
        return _at_spelled(text, start, floor, lexicon)
    amount = _native(text, start, lexicon) or read_myriad(text, start, lexicon)
    if amount is None or _is_indefinite(text, amount, lexicon):
        return None
    if lexicon.style.word_start and not _ends_well(text, amount, lexicon):
        return None
    draft = describe(text, amount, floor, lexicon)
    if draft is not None:
        _note_step(draft)
    return draft


def _native(text: str, start: int, lexicon: Lexicon) -> Amount | None:
    found = lexicon.cardinals.at(text, start)
    if found is None:
        return None
    surface = text[start : found[1]]
    needs_unit = surface in lexicon.before_counters or surface[-1] in lexicon.before_counters
    value = (Fraction(found[0]),)
    return Amount(start, found[1], value, strength=Strength.SOFT, needs_unit=needs_unit)


def _is_indefinite(text: str, amount: Amount, lexicon: Lexicon) -> bool:
    """数十, 수백: several tens are no number."""
    before = lexicon.sections.spellings("indefinite", "before")
    after = lexicon.sections.spellings("indefinite", "after")
    is_round = text[amount.start] in lexicon.numerals and lexicon.numerals[
        text[amount.start]
    ].multiplies
    return (is_round and text.endswith(before, 0, amount.start)) or text.startswith(
        after, amount.end
    )


def _ends_well(text: str, amount: Amount, lexicon: Lexicon) -> bool:
    """Korean numerals are words: behind them stands a unit, a particle or no letter."""
    if amount.end - amount.start > 2 or not text[amount.end : amount.end + 1].isalpha():
        return True
    return lexicon.after.at(text, amount.end) is not None


def _at_spelled(text: str, start: int, floor: int, lexicon: Lexicon) -> Draft | None:
    spelled = read_spelled(text, start, lexicon)
    if spelled is None:
        return None
    amount = spelled.amount
    if spelled.role is NumeralRole.ORDINAL:
        reading = Reading(FactKind.ORDINAL, amount.values[0])
        return Draft(start, amount.end, [reading], amount.strength, amount=amount)
    draft = describe(text, amount, floor, lexicon)
    if draft is not None:
        _note_step(draft)
    return draft
