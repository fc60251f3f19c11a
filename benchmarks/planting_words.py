"""Faults planted into numerals, ordinals and months in words.

A word is only replaced where the source names the same number, ordinal or month, so that what is
planted is a fault and no correction.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import lru_cache

from benchmarks.number_faults import EDGES, UNSPACED, Fault, Pair, Planter, table_of


def in_words(kind: str, key: str) -> Planter:
    """A numeral, ordinal or month in words becomes the next one, where the source has it too."""

    def plant(pair: Pair, rng: random.Random) -> Iterator[Fault]:
        del rng
        entries = table_of(pair.target_language).get(key, [])
        if entries == ["digits"]:
            return
        forms = [entry.split("|") for entry in entries]
        offset = 1 if key == "months" else 2
        for at, (here, there) in enumerate(zip(forms, forms[1:] + forms[:1], strict=True)):
            is_last = at == len(forms) - 1
            if (is_last and key != "months") or not _named(pair, key, at + offset):
                continue
            for form, other in zip(here, _filled(there, len(here)), strict=True):
                for match in _form(pair.target_language, key, form).finditer(pair.target):
                    yield Fault(kind, *match.span(), match.group(), other)

    return plant


def _filled(forms: list[str], count: int) -> list[str]:
    """As many forms as the other number has; the first stands in for those it lacks."""
    return (forms + [forms[0]] * count)[:count]


@lru_cache(maxsize=4096)
def _form(language: str, key: str, form: str) -> re.Pattern[str]:
    table = table_of(language)
    name = {"numbers": "between", "ordinals": "between-ordinals"}.get(key, "")
    front, back = table.get(name, EDGES)
    digits = r"(?!\d)" if form[-1].isdecimal() else ""
    no_ordinal = r"(?! ?번째)" if key == "numbers" and language.startswith("ko") else ""
    not_here = "".join(f"(?!{other})" for other in table.get(f"not-{key}", []))
    return re.compile(front + not_here + re.escape(form) + digits + no_ordinal + back)


@lru_cache(maxsize=4096)
def _source_form(language: str, key: str, number: int) -> re.Pattern[str]:
    """How the source may name the number: in words or in digits."""
    table, at = table_of(language), number - (1 if key == "months" else 2)
    entries = table.get(key, [])
    words = entries[at].split("|") if 0 <= at < len(entries) and entries != ["digits"] else []
    edge = ("", "") if language.startswith(UNSPACED) else (r"(?<!\w)", r"(?!\w)")
    if key == "ordinals":
        edge = (rf"(?<!\d[ -]){_COUNTED}{edge[0]}", edge[1])
    named = [f"{edge[0]}{re.escape(word)}{edge[1]}" for word in words]
    digit = rf"(?<![\d.,/]){number}(?![\d]|[.,/]\d)"  # no part of 220 2/3
    if key == "months":
        digit = rf"(?<!\d)0?{number}{table.get('month', ['月'])[0]}" if not words else "$^"
    return re.compile("|".join([*named, digit]), re.IGNORECASE)


_COUNTED = r"(?<!one[ -])(?<!two[ -])(?<!each )(?<!per )"
"""In front of what is a unit of time and no ordinal: 1 second, two-second gaps."""


def _named(pair: Pair, key: str, number: int) -> bool:
    pattern = _source_form(pair.source_language, key, number)
    return pattern.search(pair.source) is not None


def numbered_month(pair: Pair, rng: random.Random) -> Iterator[Fault]:
    """7월 becomes 8월; elsewhere the name of the month gives way to the next."""
    table = table_of(pair.target_language)
    if table.get("months") != ["digits"]:
        yield from in_words("month", "months")(pair, rng)
        return
    sign = table["month"][0]
    for match in re.finditer(rf"(?<!\d)(1[0-2]|[1-9])(?= ?{sign})", pair.target):
        month = int(match[1])
        if _named(pair, "months", month):
            yield Fault("month", *match.span(), match[1], str(month % 12 + 1))
