"""Numbers as the spell-out rules of CLDR write them: every one that is read is read as its value.

The rules (RBNF) come from the package `unicode-rbnf`, which tests alone need. Where they write what
nobody writes, or what is another word as often, the numbers stand in a table below.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from unicode_rbnf import RbnfEngine

from i18nlint.facts.numbers import extract_numbers
from i18nlint.model.language import LanguageTag

FULL = {
    "ko": "ko", "ja": "ja", "zh": "zh", "zh-Hant": "zh_Hant", "en": "en", "de": "de", "fr": "fr",
    "es": "es", "pt": "pt_PT", "pt-BR": "pt", "ru": "ru",
}  # fmt: skip
BASIC = {
    "it": "it", "nl": "nl", "pl": "pl", "uk": "uk", "tr": "tr", "ar": "ar", "fa": "fa", "hi": "hi",
    "id": "id", "vi": "vi", "th": "th", "sv": "sv", "cs": "cs", "da": "da", "nb": "no", "ro": "ro",
    "hu": "hu", "el": "el", "he": "he", "ca": "ca", "sk": "sk", "bg": "bg", "hy": "hy",
}  # fmt: skip
GENERATED = {
    code: code
    for code in ("af", "az", "et", "hr", "ka", "kk", "ky", "lt", "lv", "mk", "sl", "sq", "sr")
}
"""Languages without a file of ours: cardinals alone, to a hundred."""
EVERY = (*range(131), *range(131, 1000, 23), 200, 300, 400, 500, 600, 700, 800, 900)
TENS = (*range(1, 21), *range(30, 100, 10))

NOT_WRITTEN = {
    ("ja", "numbering-year-latn"), ("zh", "numbering-days"), ("zh-Hant", "numbering-days"),
    ("el", "ordinal-neuter"),
}  # fmt: skip
"""Rules that are not for numbers in texts: years of a reign, days of the lunar month. The Greek one
writes όγδο for όγδοο."""
NOT_READ = {
    ("ko", "native-attributive"): range(100, 1000),  # 백한 is written 101 or 백일
    ("ko", "cardinal-native"): (101, 104),
    ("it", "plural"): (2,),  # secondi are of time
    ("ar", "cardinal-"): (11,),  # a feminine eleven that CLDR writes by halves
    ("ar", "numbering"): (11,),
    ("ko", "ordinal-native"): (0, *range(100, 1000)),
    ("ko", "ordinal-sinokorean"): (0, 101, 104),
    ("ko", "cardinal-sinokorean"): (101, 104),  # 백일 is a hundred days, 백사 another word
    ("ko", "numbering"): (101, 104),
    ("ja", "numbering-year"): (1,),  # 元
    ("fr", "ordinal"): range(200, 1000, 100),  # deux centième, for deux-centième, is 2/100
    ("pt", "ordinal-feminine"): (2, 4, 5, 6),  # days of the week
    ("pt-BR", "ordinal-feminine"): (2, 4, 5, 6),
    ("ru", "ablative"): (7,),  # семью is the family
    ("ru", "cardinal-plural"): (1,),
    ("vi", "ordinal"): (2, 3, 4, 5, 6, 7),  # days of the week
    ("he", "ordinal"): (6,),  # Friday
    ("ca", "ordinal-feminine"): (11, 12, 13, 14, *range(15, 100)),  # collective: a dozen
}
"""What is another word as often, or what nobody writes so."""
MISSPELT = ("восемьдесят", "третьому")
"""Ordinals of 80 and a dative that Russian writes otherwise: восьмидесятое, третьему."""


def rules(languages: dict[str, str]) -> Iterator[tuple[str, str, RbnfEngine]]:
    for language, code in languages.items():
        engine = RbnfEngine.for_language(code)
        for name, rule_set in sorted(engine.rulesets.items()):
            rule = name.removeprefix("spellout-")
            is_word = rule != name and not rule_set.is_private
            if is_word and (language, rule) not in NOT_WRITTEN:
                yield language, rule, engine


def misread(language: str, rule: str, engine: RbnfEngine, numbers: tuple[int, ...]) -> list[str]:
    """What the rules write that is not read as one number with that value."""
    tag, found = LanguageTag.parse(language), []
    for number in numbers:
        if is_exempt(language, rule, number):
            continue
        name = f"spellout-{rule}"
        text = engine.format_number(number, ruleset_names=[name]).text_by_ruleset[name]
        facts = extract_numbers(text, tag)
        is_read = len(facts) == 1 and any(each.value == number for each in facts[0].readings)
        if not is_read and not any(word in text for word in MISSPELT):
            found.append(f"{number}: {text}")
    return found


def is_exempt(language: str, rule: str, number: int) -> bool:
    return any(
        language == name and part in rule and number in numbers
        for (name, part), numbers in NOT_READ.items()
    )


@pytest.mark.parametrize(
    ("language", "rule", "engine"),
    [pytest.param(*each, id="-".join(each[:2])) for each in rules(FULL)],
)
def test_what_cldr_spells_out_in_a_full_language_is_read_as_its_value(
    language: str, rule: str, engine: RbnfEngine
) -> None:
    assert misread(language, rule, engine, EVERY) == []


@pytest.mark.parametrize(
    ("language", "rule", "engine"),
    [pytest.param(*each, id="-".join(each[:2])) for each in rules(BASIC)],
)
def test_what_cldr_spells_out_in_a_basic_language_is_read_to_twenty_and_by_tens(
    language: str, rule: str, engine: RbnfEngine
) -> None:
    assert misread(language, rule, engine, TENS) == []


@pytest.mark.parametrize(
    ("language", "rule", "engine"),
    [
        pytest.param(*each, id="-".join(each[:2]))
        for each in rules(GENERATED)
        if "cardinal" in each[1]
    ],
)
def test_cardinals_to_a_hundred_are_read_where_only_cldr_knows_them(
    language: str, rule: str, engine: RbnfEngine
) -> None:
    assert misread(language, rule, engine, tuple(range(1, 100))) == []
