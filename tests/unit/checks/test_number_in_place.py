"""Shares, ages and times in words, exchanged in one sentence of several."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Confidence, Finding

PairOf = Callable[..., Pair]
_CASES = [
    pytest.param(
        "en ru",
        "The crew took 5,400 photos in 2019. A third of them show seals. Most show ice.",
        "В 2019 году команда сделала 5400 снимков. На трети из них тюлени. На прочих лёд.",
        "В 2019 году команда сделала 5400 снимков. На половине из них тюлени. На прочих лёд.",
        id="a third and a half",
    ),
    pytest.param(
        "en fr",
        "They spent 4.6 million, two thirds of it on safety. Children under 12 ran free.",
        "Ils ont dépensé 4,6 millions, dont deux tiers pour la sécurité. Les moins de 12 ans"
        " couraient gratuitement.",
        "Ils ont dépensé 4,6 millions, dont un tiers pour la sécurité. Les moins de 12 ans"
        " couraient gratuitement.",
        id="the rest, where another sentence says less",
    ),
    pytest.param(
        "ko zh-Hant",
        "배는 1998년에 만들었다. 화물이 전체의 5분의 2를 차지한다.",
        "這艘船造於1998年。貨物占整體的五分之二。",
        "這艘船造於1998年。貨物占整體的五分之三。",
        id="the rest, which no word asks for",
    ),
    pytest.param(
        "en ro",
        "The yard built 12 boats in 2019. Eighteen months later it was closed.",
        "Șantierul a construit 12 bărci în 2019. După un an și jumătate a fost închis.",
        "Șantierul a construit 12 bărci în 2019. După doi ani și jumătate a fost închis.",
        id="months and years",
    ),
    pytest.param(
        "en ko",
        "The lamp was lit in 1998. Its keeper, now 81, still climbs 212 steps.",
        "등불은 1998년에 켜졌다. 올해 여든한 살인 등대지기는 지금도 212계단을 오른다.",
        "등불은 1998년에 켜졌다. 올해 여든여덟 살인 등대지기는 지금도 212계단을 오른다.",
        id="an age",
    ),
    pytest.param(
        "ko ja",
        "물은 8월 20일 오후 6시에 가장 높았다. 6만 명이 집을 떠났고 배 13척이 떠내려갔다.",
        "水位は8月20日18時に最も高かった。6万人が家を離れ、船13隻が流された。",
        "水位は8月20日16時に最も高かった。6万人が家を離れ、船13隻が流された。",
        id="an hour of the afternoon, whose figure stands elsewhere",
    ),
]


def _told(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=tuple(languages.split())))
    return [finding for finding in found if Confidence.of(finding.score) is not Confidence.LOW]


@pytest.mark.parametrize(("languages", "source", "right", "wrong"), _CASES)
def test_what_stands_at_one_place_among_what_agrees_is_told(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _told(pair_of, languages, source, right)
    (found,) = _told(pair_of, languages, source, wrong)
    assert found.rule in ("number-changed", "date-changed")


def test_shares_in_other_places_are_two_that_were_said(pair_of: PairOf) -> None:
    source = "Half of the crew is from Oslo. The ship has 12 cabins and 3 holds."
    target = "Das Schiff hat 12 Kabinen und 3 Laderäume. Ein Drittel der Plätze ist frei."
    assert not _told(pair_of, "en de", source, target)
