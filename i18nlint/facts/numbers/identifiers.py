"""Names with digits in them: M2.5, GPT-5, Qwen3-235B-A22B, v2026.2.3-1, Python 3.11."""

from __future__ import annotations

import re
from fractions import Fraction

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.lexicon import Lexicon
from i18nlint.model.fact import FactKind, Reading, Strength
from i18nlint.model.regex import lazy_regex

_HEAD = lazy_regex(r"[A-Za-z][A-Za-z0-9]*(?:[-_.‑][A-Za-z0-9]+)*[-_.‑]?$")
_TAIL = lazy_regex(r"[0-9A-Za-z]+(?:[-_.‑+]?[0-9A-Za-z]+)*")
_PERCENTILE = lazy_regex(r"(?<![A-Za-z0-9])[Pp][0-9]{2},[0-9]{1,3}(?![0-9A-Za-z])")
"""Of a language that writes 99.9 as 99,9: p99,9."""
_GLUED_COUNT = lazy_regex(r"[0-9]{1,3}(?:,[0-9]{3})+")
_LONG = lazy_regex(r"[0-9]{3,}(?![0-9A-Za-z])")
_VERSION = lazy_regex(r"[vV][.]?(?=[0-9])")
_NAME_BEFORE = lazy_regex(r"(?<![A-Za-z0-9])([A-Z][A-Za-z]*|[a-z]+[A-Z][A-Za-z]*)[ \u00a0]$")
_COMPOUND = lazy_regex(r"(?<=[0-9A-Z])[-‑][A-Za-z]{4,}$")
_ENDING = lazy_regex(r"[-‑]([A-Za-z]+)$")
_HEAD_REACH = 48
_FILE = lazy_regex(r"[^.]+(?:\.[^.]+)*\.[a-z][a-z0-9]{1,4}")
_JOINT = lazy_regex(r"(?<=[0-9])[- ](?=[0-9])|[- ]")
_SIMPLE = lazy_regex(r"[a-z]{3,}[-‑]([0-9]{1,15})")
_HYPHENS = str.maketrans("‑_", "--")


def normalise(name: str) -> str:
    """The name without letter case and joints; digits are never joined to digits.

    ``GPT-5`` and ``GPT 5`` are gpt5, ``Qwen3-235B`` is qwen3-235b.
    """
    plain = name.translate(_HYPHENS).replace(",", ".").casefold()
    return _JOINT.sub(_joint, plain)


def _joint(match: re.Match[str]) -> str:
    at, text = match.start(), match.string
    is_between = text[at - 1].isdigit() and text[match.end()].isdigit() if at else False
    return "-" if is_between else ""


def read_identifier(text: str, digit: int, floor: int, lexicon: Lexicon) -> Draft | None:
    """The name around the digit at ``digit``, if letters stand in front of it in the same word."""
    head = _HEAD.search(text, max(floor, digit - _HEAD_REACH), digit)
    if head is None or _is_not_a_name(head.group(), lexicon):
        return None
    if _GLUED_COUNT.match(text, digit):  # HTML1,330枚: the word ended in front of the number
        return None
    if _counts(text, head.group(), digit, lexicon):
        return None
    tail = _PERCENTILE.match(text, digit - 1) if lexicon.style.decimal == "," else None
    tail = tail or _TAIL.match(text, digit)
    end = tail.end() if tail else digit + 1
    return _named(text, head.start(), end, lexicon)


def _counts(text: str, head: str, digit: int, lexicon: Lexicon) -> bool:
    """Perl6000行: a word in small letters, a long number and a counter."""
    digits = _LONG.match(text, digit)
    if digits is None or not head[-1].islower() or not lexicon.is_myriad:
        return False
    return lexicon.after.at(text, digits.end()) is not None


def _is_not_a_name(head: str, lexicon: Lexicon) -> bool:
    word = head.rstrip("-_.‑")
    if lexicon.before.before(head, len(head)) is not None and word != "":
        return True
    return head[-1] == "." or (head[-1] in "-‑" and word.lower() in lexicon.names.glue)


_PARTS_OF_YEAR = {
    **{name: name for name in ("H1", "H2", "Q1", "Q2", "Q3", "Q4")},
    **{f"{letter}{number}": f"Q{number}" for letter in "TK" for number in range(1, 5)},
}
"""2026 H2 is the second half of the year, T3 the third quarter (French, Spanish, Italian), K3 too
(Swedish, Finnish, Indonesian)."""


_YEAR_BEHIND = lazy_regex(r"[ /\u00a0-]?(?:FY ?)?(?:19|20)\d\d(?!\d)")
_YEAR_BEFORE = lazy_regex(r"(?<!\d)(?:19|20)\d\d[ /\u00a0-]?$")
"""Q2 2027 and 2027-Q2 are quarters first, whatever else is named so."""


def _named(text: str, start: int, end: int, lexicon: Lexicon) -> Draft:
    name = text[start:end]
    ending = _ENDING.search(name)
    if ending is not None and ending[1].lower() in lexicon.names.endings:
        name = name[: ending.start()]
        end = start + len(name)
    version = _VERSION.match(name)
    if version is not None:
        number = name[version.end() :].casefold()
        readings = [Reading(FactKind.VERSION, number)]
        if number.isdecimal() and len(number) < 16:
            readings.append(Reading(FactKind.COUNT, Fraction(int(number))))
        return Draft(start, end, readings)
    readings = [Reading(FactKind.IDENTIFIER, normalise(name))]
    if part := _PARTS_OF_YEAR.get(name):
        is_dated = _YEAR_BEHIND.match(text, end) or _YEAR_BEFORE.search(
            text[max(0, start - 8) : start]
        )
        readings.insert(0 if is_dated else 1, Reading(FactKind.DATE, part))
    if compound := _COMPOUND.search(name):  # F125-fregatten, gpt-4-turbo
        readings.append(Reading(FactKind.IDENTIFIER, normalise(name[: compound.start()])))
    if simple := _SIMPLE.fullmatch(name):  # level-3, top-10
        readings.append(Reading(FactKind.COUNT, Fraction(int(simple[1]))))
    # a translated post may have files of its own: post-01.md, post-01.ko.md
    strength = Strength.SOFT if _FILE.fullmatch(name) else Strength.HARD
    return Draft(start, end, readings, strength)


def read_digit_word(text: str, start: int) -> Draft | None:
    """A word that begins with digits and is no number with a unit: 3D, 2FA, 0x1F."""
    tail = _TAIL.match(text, start)
    if tail is None or tail.group().isdigit() or not re.search("[A-Za-z]", tail.group()):
        return None
    return Draft(start, tail.end(), [Reading(FactKind.IDENTIFIER, normalise(tail.group()))])


def named_number(text: str, draft: Draft, floor: int, lexicon: Lexicon) -> None:
    """Add the name in front of a bare number as another way to read it: Gemini 3, Python 3.11."""
    if draft.start < 2 or text[draft.start - 1] not in " \u00a0":
        return
    match = _NAME_BEFORE.search(text, max(floor, draft.start - _HEAD_REACH), draft.start)
    if match is None or match[1] in lexicon.names.plain:
        return
    number = text[draft.start : draft.end]
    reading = Reading(FactKind.IDENTIFIER, normalise(match[1] + number))
    if "." in number or draft.kind is FactKind.VERSION:
        draft.readings.insert(0, reading)
        draft.start = match.start()
    else:
        draft.readings.append(reading)
