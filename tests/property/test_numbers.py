"""Laws of number extraction: what a notation writes is read back; facts lie in their text."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from i18nlint.facts.numbers import extract_numbers
from i18nlint.facts.numbers.masks import mask
from i18nlint.facts.prose import OPAQUE
from i18nlint.model.language import LanguageTag

WHOLE = st.integers(min_value=0, max_value=10**15)
SMALL = st.integers(min_value=2, max_value=999_999)
LANGUAGES = ["ko", "ja", "zh", "zh-Hant", "en", "de", "fr", "es", "pt-BR", "ru", "hi", "ar", "th"]
PIECES = st.sampled_from(
    [
        "1",
        "23",
        "4.5",
        "2,700",
        "％",
        "%",
        "$",
        "三",
        "十",
        "万",
        "만",
        " 개",
        "年",
        "月",
        "日",
        "分の",
        "half ",
        "two ",
        "million",
        "GPT-5",
        "v1.2",
        "https://a.b/7",
        "#12",
        "(1)",
        OPAQUE,
        "\n",
        " ",
        "-",
        "~",
        "/",
        ":",
        "두",
        "열",
        "이십",
        "zwei",
        "und",
        "zwanzig",
        "двадцать",
        "٣",
        "५",
        "๒",
        "２",
    ]
)
TEXT = st.lists(PIECES, max_size=14).map("".join)


def values(text: str, language: str) -> set[Fraction | str]:
    facts = extract_numbers(text, LanguageTag.parse(language))
    return {reading.value for fact in facts for reading in fact.readings}


def first_value(text: str, language: str) -> Fraction | str:
    (fact,) = extract_numbers(text, LanguageTag.parse(language))
    return fact.value


def grouped(number: int, separator: str) -> str:
    return f"{number:,}".replace(",", separator)


def in_myriads(number: int, units: str) -> str:
    """1억 2,345만 6789 without spaces: every myriad with its unit."""
    parts = []
    for unit in ["", *units]:
        number, rest = divmod(number, 10_000)
        parts.append(f"{rest}{unit}" if rest else "")
    return "".join(reversed(parts)) or "0"


def in_ideographs(number: int) -> str:
    """一万二千三百〇五 in full: no place left out but by 零."""
    digits, units = "零一二三四五六七八九", ["", "十", "百", "千"]
    myriads = ["", "万", "亿", "兆"]
    if number == 0:
        return digits[0]
    written = ""
    for power in reversed(range(len(str(number)))):
        digit = number // 10**power % 10
        written += digits[digit] + units[power % 4] if digit else "零"
        if power % 4 == 0 and number // 10**power % 10_000:
            written = written.rstrip("零") + myriads[power // 4]
    return "零".join(part for part in written.split("零") if part).rstrip("零")


ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["x", "x", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_english(number: int) -> str:
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            head, rest = divmod(number, size)
            return f"{in_english(head)} {name}" + (f" {in_english(rest)}" if rest else "")
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


@given(WHOLE)
def test_digits_with_the_separators_of_a_language_are_read_back(number: int) -> None:
    for language, separator in (("en", ","), ("de", "."), ("fr", "\u202f"), ("ru", "\u00a0")):
        assert first_value(f"x {grouped(number, separator)} y", language) == number


@given(WHOLE.filter(bool))
def test_myriads_in_digits_are_read_back(number: int) -> None:
    assert first_value(in_myriads(number, "만억조경"), "ko") == number
    assert first_value(in_myriads(number, "万億兆京"), "ja") == number


@given(WHOLE.filter(lambda number: number > 9))
def test_numbers_in_ideographs_are_read_back(number: int) -> None:
    assert number in values(in_ideographs(number), "zh")


@given(SMALL)
def test_numbers_in_english_words_are_read_back(number: int) -> None:
    assert first_value(f"exactly {in_english(number)} of them", "en") == number


@example(777_777)
@given(SMALL)
def test_numbers_in_german_words_are_read_back(number: int) -> None:
    assert first_value(in_german(number), "de") == number


def in_german(number: int) -> str:
    ones = [
        "x",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
    ]
    ones += ["fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
    tens = [
        "x",
        "x",
        "zwanzig",
        "dreißig",
        "vierzig",
        "fünfzig",
        "sechzig",
        "siebzig",
        "achtzig",
        "neunzig",
    ]
    for size, name in ((1000, "tausend"), (100, "hundert")):
        if number >= size:
            head, rest = divmod(number, size)
            return f"{in_german(head)}{name}" + (in_german(rest) if rest else "")
    if number < 20:
        return ones[number]
    one = f"{ones[number % 10]}und" if number % 10 else ""
    return f"{one}{tens[number // 10]}"


@given(st.integers(min_value=-999, max_value=9999), st.integers(min_value=0, max_value=99))
def test_percentages_are_read_back(whole: int, hundredths: int) -> None:
    expected = Fraction(abs(whole) * 100 + hundredths, 100) * (-1 if whole < 0 else 1)
    english = f"{whole}.{hundredths:02}%"
    assert first_value(english, "en") == expected
    assert first_value(english.replace(".", ","), "de") == expected


@given(st.dates(min_value=dt.date(1000, 1, 1), max_value=dt.date(2999, 12, 31)))
def test_dates_are_read_back_in_every_order(date: dt.date) -> None:
    iso = str(date)
    year, month, day = date.year, date.month, date.day
    assert iso in values(f"{year}년 {month}월 {day}일", "ko")
    assert iso in values(f"{year}年{month}月{day}日", "ja")
    assert iso in values(f"{day:02}.{month:02}.{year}", "de")
    assert iso in values(iso, "en")


@given(TEXT, st.sampled_from(LANGUAGES))
def test_facts_are_in_order_and_inside_the_text(text: str, language: str) -> None:
    end = 0
    for fact in extract_numbers(text, LanguageTag.parse(language)):
        assert end <= fact.start < fact.end <= len(text)
        assert fact.text == text[fact.start : fact.end]
        assert OPAQUE not in fact.text
        assert fact.readings
        end = fact.end


@given(TEXT)
def test_masking_keeps_every_other_character_in_its_place(text: str) -> None:
    masked = mask(text)
    assert len(masked) == len(text)
    assert all(one in (other, OPAQUE) for one, other in zip(masked, text, strict=True))


@pytest.mark.parametrize("magnitude", ["K", "M", "B"])
@given(number=st.integers(min_value=1, max_value=9999))
def test_the_mantissa_of_a_magnitude_is_never_an_alternative(magnitude: str, number: int) -> None:
    factor = {"K": 10**3, "M": 10**6, "B": 10**9}[magnitude]
    read = values(f"{number}{magnitude} tokens", "en")
    assert number * factor in read
    assert number not in read
