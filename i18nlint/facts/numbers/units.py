"""What a number counts: the unit, counter or currency behind it."""

from __future__ import annotations

from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.facts.numbers.numerals import NumeralRole
from i18nlint.facts.numbers.terms import Terms
from i18nlint.model.regex import lazy_regex

SPACES = " \u00a0\u202f\u2009\u200b"
"""The last one has no width: Thai sets it between words."""

_JOINTS = ("-", "‑", "\u200c")
_GLUED_ONLY = frozenset("KMBTkxXdsANJ")
"""Single letters that are units only right behind the digits: 5s, but not "3 A"."""

_SECONDS = lazy_regex(r"(?<![0-9]{4} )s(?![\w'’.-])")
"""Apart from its number, as standards have it: 2 s; not of 1990 s, nor of Czech 120 s., pages."""


def _is_glued_only(text: str, start: int, lexicon: Lexicon) -> bool:
    """Also an s of languages whose words are not known: Croatian 5 s pogledom."""
    if text[start] not in _GLUED_ONLY:
        return False
    return not lexicon.style.numerals or _SECONDS.match(text, start) is None


def _is_preposition(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """True of Czech Python 3 s pipem, Python 3 with pip; but 3 s."""
    is_word = text[start:end] in lexicon.style.unit_words
    return is_word and _WORD_BEHIND.match(text, end) is not None


_COUNTED = frozenset({"currency", "size", "counters", "duration"})
"""Roles of what a preposition may stand in front of: millions de dollars, quart d'heure."""

DATE_ROLES = frozenset({"year", "month", "day", "buddhist-year", "persian-year"})
"""Roles of the words that carry the parts of a date."""


def gap_end(text: str, at: int) -> int:
    """Where a unit may begin behind a number: over one space or hyphen, or ۲۵‌دقیقه‌ای's joint."""
    if at < len(text) and text[at] in SPACES:
        return at + 1
    if text[at : at + 1] in _JOINTS and text[at + 1 : at + 2].isalpha():
        return at + 1
    return at


def front_end(text: str, at: int) -> int:
    """Where what stands in front of a place ends, over the spaces between."""
    while at > 0 and text[at - 1] == " ":
        at -= 1
    return at


_PREPOSITIONS = frozenset({"in"})
"""Symbols that are words as well: 8 in, square; but 8 in each and Top 10 in 2024."""
_WORD_BEHIND = lazy_regex(r"\s*\w")


def term_behind(text: str, end: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """What the number that ends at ``end`` counts, and the end of the unit."""
    found = lexicon.after.at(text, end)
    if found is not None:
        if _begins_date(text, end, found[1], lexicon):
            return None
        has_others = lexicon.not_units.meanings
        return None if has_others and _is_other_word(text, end, found[1], lexicon) else found
    start = gap_end(text, end)
    if start == end:
        return None
    found = lexicon.after.at(text, start)
    if found is None or (found[1] - start == 1 and _is_glued_only(text, start, lexicon)):
        found = _behind_of(text, start, lexicon)  # millions d'euros are no days
    if found is None and lexicon.style.before_units:
        found = _behind_adjective(text, start, lexicon)
    if found is not None and _begins_money(text, start, found):
        return None
    if found is None or _is_other_word(text, start, found[1], lexicon):
        return None
    if _begins_date(text, start, found[1], lexicon):
        return None
    glued = _never_apart(lexicon)
    terms = tuple([term for term in found[0] if term.role not in glued])
    return (terms, found[1]) if terms else None


PERIODS = frozenset({"century", "quarter", "half-year"})
"""Roles of the stretches of time that are numbered."""


def period_behind(text: str, end: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """What an ordinal counts: 15th century, fifteenth-century, third quarter."""
    found = lexicon.after.at(text, gap_end(text, end))
    periods = tuple(term for term in found[0] if term.role in PERIODS) if found else ()
    return (periods, found[1]) if found and periods else None


def _begins_date(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the word belongs to the number behind it: Vietnamese 29 tháng 9 năm 2018.

    Or the unit only begins the name of a month: the metres of Thai 24 ม.ค.
    """
    month = lexicon.months.at(text, start)
    if month is not None and month[1] > end:
        return True
    is_digit = text[end + 1 : end + 2].isdecimal()
    if lexicon.is_myriad and not is_digit:
        return False
    front = lexicon.before.at(text, start)
    if front is None or front[0][0].role not in DATE_ROLES:
        return False
    if is_digit:
        return True
    numeral = lexicon.numeral_phrases.at(text, end + 1)
    return numeral is not None and numeral[0].role is not NumeralRole.ORDINAL  # तीन साल पहले


def _begins_money(text: str, start: int, found: tuple[Terms, int]) -> bool:
    """Whether the sign belongs to the number behind it: a $5 note."""
    is_sign = found[0][0].role == "currency" and not text[start].isalpha()
    return is_sign and text[found[1] : found[1] + 1].isdigit()


def _never_apart(lexicon: Lexicon) -> tuple[str, ...]:
    """Roles of what is always glued: 5m for five million, 5th."""
    return ("magnitude",) if lexicon.is_myriad else ("magnitude", "ordinal")


def _behind_adjective(text: str, start: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """The time behind an adjective: douze derniers mois."""
    space = text.find(" ", start, start + _LONGEST)
    if space < 0 or text[start:space].lower() not in lexicon.style.before_units:
        return None
    found = lexicon.after.at(text, space + 1)
    return found if found is not None and found[0][0].role == "duration" else None


_LONGEST = 20
"""Characters of an adjective and the space behind it."""


def _behind_of(text: str, start: int, lexicon: Lexicon) -> tuple[Terms, int] | None:
    """The unit behind a preposition: millions de dollars, 5 millones de euros."""
    for word in lexicon.style.of:
        if text.startswith(word, start):
            at = start + len(word)
            is_apart = text[at : at + 1] in SPACES
            if not is_apart and word[-1].isalpha():
                continue  # trois des quatre: no seconds
            found = lexicon.after.at(text, at + is_apart)
            if found is not None and found[0][0].role in _COUNTED:
                return found
    return None


def _is_other_word(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a longer word begins where the unit does; in Korean not glued to digits."""
    if text[start:end] in _PREPOSITIONS and _WORD_BEHIND.match(text, end):
        return True
    is_decimal = "," in text[max(start - 5, 0) : start]  # z 1,8 s na 0,95 s
    if text[start - 1] == " " and not is_decimal and _is_preposition(text, start, end, lexicon):
        return True
    other = lexicon.not_units.at(text, start)
    if other is None or other[1] <= end:
        return False
    return not (lexicon.style.word_start and text[start - 1].isdigit())
