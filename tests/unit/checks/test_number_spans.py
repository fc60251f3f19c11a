"""What one language says in two units and another in one: right it is silent, a slip is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _loud(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=tuple(languages.split())))
    return [finding for finding in found if finding.rule not in ("number-extra", "number-missing")]


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        (
            "en ko",
            "The roof pays for itself in three and a half years.",
            "지붕은 3년 6개월이면 본전을 뽑는다.",
            "지붕은 3년 9개월이면 본전을 뽑는다.",
        ),
        (
            "en ko",
            "The boiler lasted four and three-quarter years.",
            "보일러는 4년 9개월을 버텼다.",
            "보일러는 4년 3개월을 버텼다.",
        ),
        (
            "ja fr",
            "店を開いて1年4か月が過ぎた。",
            "Cela fait maintenant seize mois que la boutique est ouverte.",
            "Cela fait maintenant treize mois que la boutique est ouverte.",
        ),
        (
            "de en",
            "Vor einem Jahr und fünf Monaten bin ich umgezogen.",
            "I moved house seventeen months ago.",
            "I moved house fifteen months ago.",
        ),
        (
            "zh en",
            "我学了一年零两个月。",
            "I studied for fourteen months.",
            "I studied for twelve months.",
        ),
        (
            "en ko",
            "The trip took 2 years, 5 months in all.",
            "여행은 모두 2년 5개월 걸렸다.",
            "여행은 모두 2년 8개월 걸렸다.",
        ),
    ],
)
def test_years_and_months_are_one_span(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


def test_terms_to_choose_from_are_no_span(pair_of: PairOf) -> None:
    source = "Plans run for 1 year, 6 months, 3 months."
    assert not _loud(pair_of, "en ko", source, "요금제는 1년, 6개월, 3개월이다.")
