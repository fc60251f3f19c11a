"""Faults that may be planted into the numbers of a translated text, each of a named kind.

Those in words are in `planting_words`; what stands for what is in number_faults.toml.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from benchmarks.number_faults import EDGES, UNSPACED, Fault, Pair, Planter, Table, table_of
from benchmarks.planting_words import in_words, numbered_month

__all__ = ["PLANTERS", "Fault", "Pair", "plantable"]

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*")
_OPAQUE = re.compile(r"https?://\S+|\]\([^)]*\)|`[^`]*`|<[^>]*>|(?<!\w)#\d+|\[\d+\]|&#?\w+;")
"""No numbers of the prose: addresses, code, markup, issue numbers, references."""
_SPACE = "[ \u00a0\u202f-]?"
_MEASURED = re.compile(r"(?<![\w.,:/~〜～–−$€£¥-])\d+(?:[.,]\d+)?(?= ?(?:%|°|per ?cent|Prozent))")
_MINUS = re.compile(r"(?<![\w)\]%-])[-−](?=\d)(?!\d{4})")
_REACH = 40
"""Characters around a number in which a word may say that something became less."""
_SIGNS = {"$": "€", "€": "£", "£": "€", "¥": "€"}
_SIGN = re.compile(r"[$€£¥](?= ?\d)|(?<=\d)[ \u00a0\u202f]?[$€£¥]")
_PART_OF_DATE = re.compile(r"\d ?[시時点點:] ?\d{1,2} ?$|(?<!\d)[12]\d{3} ?$")
"""The 30 of 7시 30분 is no duration, nor is 2030年前."""
_LATIN_FORMS = ("K", "k", "M", "B")


def plantable(pair: Pair, rng: random.Random) -> dict[str, Fault]:
    """One fault of each kind that the pair has room for; which one, the generator says."""
    hidden = [match.span() for match in _OPAQUE.finditer(pair.target)]
    chosen = {}
    for kind, planter in PLANTERS.items():
        found = [fault for fault in planter(pair, rng) if _is_open(fault, hidden)]
        if found:
            chosen[kind] = rng.choice(found)
    return chosen


def _is_open(fault: Fault, hidden: Sequence[tuple[int, int]]) -> bool:
    return all(fault.end <= start or end <= fault.start for start, end in hidden)


def _numbers(text: str) -> list[re.Match[str]]:
    return list(_TOKEN.finditer(text))


def _digit(pair: Pair, rng: random.Random) -> Iterator[Fault]:
    """392 becomes 372; never a zero in front."""
    for match in _numbers(pair.target):
        places = [at for at in range(*match.span()) if pair.target[at].isdecimal()]
        at = rng.choice(places)
        zero = chr(ord(pair.target[at]) - int(pair.target[at]))
        others = [n for n in range(1, 10) if n != int(pair.target[at])]
        new = chr(ord(zero) + rng.choice(others))
        yield _changed(pair, "value", match.span(), (at, at + 1), new)


def _transposed(pair: Pair, rng: random.Random) -> Iterator[Fault]:
    """392 becomes 329."""
    for match in _numbers(pair.target):
        text, (start, end) = pair.target, match.span()
        places = [
            at
            for at in range(start, end - 1)
            if text[at : at + 2].isdecimal() and text[at] != text[at + 1]
            if at > start or int(text[at + 1])
        ]
        if places:
            at = rng.choice(places)
            swapped = text[at + 1] + text[at]
            yield _changed(pair, "transposed", (start, end), (at, at + 2), swapped)


def _changed(
    pair: Pair, kind: str, whole: tuple[int, int], part: tuple[int, int], new: str
) -> Fault:
    """The fault with the whole number as what is before and after: what a reader wants to see."""
    start, end = whole
    before = pair.target[start:end]
    after = pair.target[start : part[0]] + new + pair.target[part[1] : end]
    return Fault(kind, start, end, before, after)


def _behind_digits(kind: str, key: str) -> Planter:
    """What stands behind a number gives way: km to m, 만 to 억, dollars to euros."""

    def plant(pair: Pair, rng: random.Random) -> Iterator[Fault]:
        del rng
        covered: set[int] = set()
        for before, after in _exchanges(table_of(pair.target_language), key):
            if key == "units" and not _measures(pair, before):
                continue
            for match in _behind(pair.target_language, key, before).finditer(pair.target):
                place = set(range(*match.span(1)))
                if not covered & place and not _PART_OF_DATE.search(pair.target, 0, match.start(1)):
                    covered |= place
                    yield Fault(kind, *match.span(1), before, after)

    return plant


def _measures(pair: Pair, unit: str) -> bool:
    """Whether the source names the unit: "Ann, 42," tells nobody that she is no 42 months old."""
    name = next((name for name, words in _names(pair.target_language).items() if unit in words), "")
    edge = r"" if pair.source_language.startswith(UNSPACED) else r"(?![^\W\d])"
    words = _names(pair.source_language).get(name, ())
    pattern = "|".join(rf"(?<![^\W\d]){re.escape(word)}{edge}" for word in words)
    return bool(words) and re.search(pattern, pair.source) is not None


@cache
def _names(language: str) -> dict[str, list[str]]:
    entries = (entry.split(": ") for entry in table_of(language).get("names", []))
    return {name: words.split("|") for name, words in entries}


def _exchanges(table: Table, key: str) -> list[tuple[str, str]]:
    """The longest first, so that hours are no part of "half-hours"."""
    pairs = [entry.split(" > ") for entry in table.get(key, [])]
    return sorted(((one, other) for one, other in pairs), key=lambda pair: -len(pair[0]))


@lru_cache(maxsize=4096)
def _behind(language: str, key: str, before: str) -> re.Pattern[str]:
    table = table_of(language)
    word = re.escape(before)
    unspaced = language.startswith(UNSPACED) and not before.isascii()
    last = "" if unspaced else EDGES[1]
    gap = "" if before in _LATIN_FORMS else _SPACE
    between = ""
    if key == "currencies":
        sizes = "|".join(re.escape(one) for one, _ in _exchanges(table, "magnitudes"))
        between = f"(?:{_SPACE}(?:{sizes}))?(?: (?:de|di|d'))?" if sizes else ""
    not_here = "".join(f"(?!{other})" for other in table.get(f"not-{key}", []))
    return re.compile(rf"\d{between}{gap}{not_here}({word}){last}")


def _sign(pair: Pair, rng: random.Random) -> Iterator[Fault]:
    """-5 becomes 5 where the source has the minus too, and 5 % becomes -5 %.

    Not where the source says "a drop of 5 %": many write such a drop with a minus.
    """
    del rng
    for match in _MINUS.finditer(pair.target):
        if _MINUS.search(pair.source):  # 18-से -29 is a range
            yield Fault("sign", *match.span(), match.group(), "")
    for match in _MEASURED.finditer(pair.target):
        if _size(match.group()) and not _becomes_less(pair, match.group()):
            yield Fault("sign", *match.span(), match.group(), f"-{match.group()}")


def _becomes_less(pair: Pair, number: str) -> bool:
    """Whether a word near the number says so; near no number in particular if it is in words."""
    words = table_of(pair.source_language).get("decreases", [])
    written = re.escape(number).replace(",", r"\.").replace(r"\.", "[.,]")
    place = re.search(rf"(?<![\d.,]){written}(?!\d)", pair.source)
    near = pair.source
    if place is not None:
        near = near[max(0, place.start() - _REACH) : place.end() + _REACH]
    return any(word in near.lower() for word in words)


def _currency(pair: Pair, rng: random.Random) -> Iterator[Fault]:
    yield from _behind_digits("currency", "currencies")(pair, rng)
    for match in _SIGN.finditer(pair.target):
        sign = match.group().strip()
        yield Fault(
            "currency", *match.span(), match.group(), match.group().replace(sign, _SIGNS[sign])
        )


def _range_ends(pair: Pair, rng: random.Random) -> Iterator[Fault]:
    """10 to 20 becomes 20 to 10, where the source has a range too."""
    del rng
    joints = table_of(pair.target_language).get("joints", [])
    joint = "|".join(map(re.escape, joints))
    pattern = re.compile(
        rf"(?<![\w.,:/-])(\d[\d.,]*)([^\d\s,.;]{{0,3}} ?(?<!达)(?:{joint}) ?)"
        r"(\d+(?:[.,]\d+)*)(?![-–:/\d])"
    )
    for match in pattern.finditer(pair.target) if joints else ():
        low, between, high = match[1], match[2], match[3]
        is_date = "月" in between and len(high) > 2  # 10月底至2026年2月
        if _size(low) < _size(high) and not is_date and _is_range(pair, low, high):
            yield Fault("range-ends", *match.span(), match.group(), high + between + low)


def _is_range(pair: Pair, low: str, high: str) -> bool:
    """Whether the source has both numbers as ends of a range: "aged 34 and 39" is none."""
    joint = "|".join(map(re.escape, table_of(pair.source_language).get("joints", [])))
    ends = re.escape(low), re.escape(high)
    pattern = rf"(?<![\d.,]){ends[0]}[^\d.;]{{0,6}}(?:{joint})[^\d.;]{{0,4}}{ends[1]}(?![\d])"
    return bool(joint) and re.search(pattern, pair.source) is not None


def _size(number: str) -> int:
    return int(re.sub(r"\D", "", number))


def _swapped(pair: Pair, rng: random.Random) -> Iterator[Fault]:
    """3 hours and 20 minutes becomes 20 hours and 3 minutes: two numbers change places."""
    del rng
    found = _numbers(pair.target)
    for one, other in pairwise(found):
        between = pair.target[one.end() : other.start()]
        behind = pair.target[other.end() : other.end() + 2]
        if one.group() != other.group() and between[:2] != behind and len(between) > 2:
            after = other.group() + between + one.group()
            span = (one.start(), other.end())
            yield Fault("swapped-values", *span, pair.target[slice(*span)], after)


PLANTERS: dict[str, Planter] = {
    "value": _digit,
    "transposed": _transposed,
    "unit": _behind_digits("unit", "units"),
    "magnitude": _behind_digits("magnitude", "magnitudes"),
    "numeral-word": in_words("numeral-word", "numbers"),
    "month": numbered_month,
    "sign": _sign,
    "currency": _currency,
    "ordinal": in_words("ordinal", "ordinals"),
    "range-ends": _range_ends,
    "swapped-values": _swapped,
}
