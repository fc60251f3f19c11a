"""Numbers that people write in passing, in one language otherwise than in the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers

PairOf = Callable[..., Pair]


def _messages(pair_of: PairOf, languages: str, source: str, target: str) -> list[str]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=languages.split("-")))
    return [finding.message for finding in found if finding.score >= 0.6]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        ("es-en", "Llegué en otoño del 84.", "I came in the autumn of 1984."),
        ("en-ja", "Bought in late '93 for 300 marks.", "1993年の暮れに300マルクで買った。"),
        ("de-pl", "Noch rund 1.500 Schultage.", "Zostało jeszcze 1500 dni."),
        (
            "de-en",
            "Die Pause dauert 20 Minuten, eine Stunde 45.",
            "The break lasts 20 minutes, a lesson 45.",
        ),
        (
            "en-de",
            "I work 20 hours a week and see them five days out of seven.",
            "Ich arbeite 20 Wochenstunden und sehe sie an fünf von sieben Tagen.",
        ),
        ("sv-da", "Den kostade 875 000 kronor.", "Den kostede 875.000 kroner."),
        ("zh-ja", "一支大概六七千元。", "1本6、7千元ほど。"),
        ("en-zh", "Some two million people came.", "大约来了210万人。"),
        ("ru-en", "Две комнаты по двенадцать метров.", "Two rooms of twelve square metres."),
    ],
)
def test_what_is_said_otherwise_is_the_same(
    pair_of: PairOf, languages: str, source: str, target: str
) -> None:
    assert _messages(pair_of, languages, source, target) == []


@pytest.mark.parametrize(
    ("languages", "source", "target", "told"),
    [
        (
            "ko-de",
            "1회차엔 2분이 넘게 걸렸지만, 2회차엔 바로 끝났다.",
            "Im ersten Lauf dauerte es über 3 Minuten, im zweiten war es sofort fertig.",
            '"2분" in ko is "3 Minuten" here',
        ),
        (
            "es-en",
            "Llegué en otoño del 84.",
            "I came in the autumn of 1994.",
            '"84" in es is "1994" here',
        ),
        (
            "de-pl",
            "Noch rund 1.500 Tage.",
            "Zostało jeszcze 1600 dni.",
            '"1.500 Tage" in de is "1600 dni" here',
        ),
        (
            "zh-ja",
            "全年支出十九萬六，收入不明。",
            "一年の支出は99万6千元、収入は不明。",
            '"十九萬六" in zh is "99万6千元" here',
        ),
        (
            "fr-en",
            "Il a fallu 200 ms ici.",
            "It took 2 s here.",
            '"200 ms" in fr is "2 s" here',
        ),
    ],
)
def test_what_differs_is_told(
    pair_of: PairOf, languages: str, source: str, target: str, told: str
) -> None:
    assert told in _messages(pair_of, languages, source, target)
