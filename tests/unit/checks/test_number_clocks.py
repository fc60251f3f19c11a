"""Times on a dial of twelve hours against times of twenty-four; nobody says "pm" in either."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers

PairOf = Callable[..., Pair]


def _rules(pair_of: PairOf, languages: str, source: str, target: str) -> list[str]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    return [f.rule for f in check_numbers(pair_of(*texts, languages=languages.split("-")))]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        ("en-de", "Tours are at 11:30 and 2:30.", "Führungen um 11.30 und 14.30 Uhr."),
        ("en-pl", "Tours are at 11:30 and 2:30.", "Zwiedzanie o 11.30 i 14.30."),
        ("ko-en", "배는 13:15에 떠납니다.", "The boat leaves at 1:15."),
        (
            "es-de",
            "La tienda cierra a las 6 pm. El barco sale a las 2:30.",
            "Der Laden schließt um 18 Uhr. Das Boot fährt um 14:30 Uhr.",
        ),
    ],
)
def test_an_hour_after_noon_needs_no_sign(
    pair_of: PairOf, languages: str, source: str, target: str
) -> None:
    assert _rules(pair_of, languages, source, target) == []


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        pytest.param(
            "en-de",
            "Tours are at 11:30 and 2:30.",
            "Führungen um 11.30 und 15.30 Uhr.",
            id="another hour",
        ),
        pytest.param(
            "en-de",
            "Tours are at 11:30 and 2:30.",
            "Führungen um 11.30 und 14.45 Uhr.",
            id="other minutes",
        ),
        pytest.param(
            "en-de",
            "Tours are at 13:30 and 2:30.",
            "Führungen um 13.30 und 14.30 Uhr.",
            id="both write twenty-four hours",
        ),
        pytest.param(
            "en-de",
            "The kite shop runs version 2.30 now.",
            "Der Drachenladen hat jetzt die Fassung 14.30.",
            id="no time on either side",
        ),
        pytest.param(
            "en-ko",
            "The job starts at 02:30.",
            "작업은 14:30에 시작합니다.",
            id="a zero in front",
        ),
        pytest.param(
            "de-fr",
            "Das Boot fährt um 2:30 Uhr.",
            "Le bateau part à 14h30.",
            id="no language of twelve hours",
        ),
        pytest.param(
            "en-de",
            "The boat leaves at 2:30 am.",
            "Das Boot fährt um 14:30 Uhr.",
            id="the half of the day is said",
        ),
    ],
)
def test_other_times_are_faults(pair_of: PairOf, languages: str, source: str, target: str) -> None:
    assert _rules(pair_of, languages, source, target)
