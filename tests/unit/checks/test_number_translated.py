"""What translators between European languages write freely, and slips in it that are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _loud(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    one, _, other = languages.partition(">")
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=(one, other)))
    return [finding for finding in found if finding.rule not in ("number-extra", "number-missing")]


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        pytest.param(
            "en>de",
            "The levy climbs from 20% to 55%. Rooms measure between 20 and 60 m².",
            "Die Abgabe steigt von 20 auf 55 %. Die Zimmer messen zwischen 20 und 60 m².",
            "Die Abgabe steigt von 20 auf 55 %. Die Zimmer messen zwischen 20 und 90 m².",
            id="two ranges from one number, each with a unit of its own",
        ),
        pytest.param(
            "en>de",
            "The ferry shop shuts at 4.30pm, on Sundays at 2.30.",
            "Der Laden der Fähre schließt um 16.30 Uhr, sonntags um 14.30 Uhr.",
            "Der Laden der Fähre schließt um 16.30 Uhr, sonntags um 13.30 Uhr.",
            id="a time of the afternoon with a point",
        ),
        pytest.param(
            "de-CH>fr",
            "Ein Stellplatz kostet Fr. 130.– im Monat, eine Garage Fr. 190.–.",
            "Une place coûte 130 francs par mois, un garage Fr. 190.–.",
            "Une place coûte 130 francs par mois, un garage Fr. 910.–.",
            id="francs by a sign that is a Friday, too",
        ),
        pytest.param(
            "en>it",
            "The grotto is open on 14 June and costs CHF 2,150.",
            "La grotta è aperta il 14.06 e costa fr. 2'150.–.",
            "La grotta è aperta il 14.07 e costa fr. 2'150.–.",
            id="a day and a month with a point",
        ),
        pytest.param(
            "en>he",
            "The kit suits children aged six to twelve.",
            "הערכה מתאימה לילדים בני שש עד שתים-עשרה.",
            "הערכה מתאימה לילדים בני שש עד שלוש-עשרה.",
            id="Hebrew teens with a hyphen",
        ),
        pytest.param(
            "en>pl",
            "The orchard covers 850 m² behind the mill.",
            "Sad za młynem ma 8,5 ara.",
            "Sad za młynem ma 5,8 ara.",
            id="ares",
        ),
        pytest.param(
            "en>hr",
            "The raft carried 12,000 jars.",
            "Splav je prevezao 12 000 staklenki.",
            "Splav je prevezao 21 000 staklenki.",
            id="a space for the thousands of a language that has no file",
        ),
        pytest.param(
            "en>sv",
            "The choir sings at 8pm.",
            "Kören sjunger klockan 20.",
            "Kören sjunger klockan 21.",
            id="klockan in front of the hour",
        ),
        pytest.param(
            "en>tr",
            "The choir sings at 8pm.",
            "Koro saat 20'de sahneye çıkıyor.",
            "Koro saat 19'da sahneye çıkıyor.",
            id="saat in front of the hour",
        ),
        pytest.param(
            "en>it",
            "The choir sings at 8pm.",
            "Il coro canta alle ore 20.",
            "Il coro canta alle ore 21.",
            id="ore in front of the hour",
        ),
        pytest.param(
            "en>bg",
            "The choir sings at 8pm.",
            "Хорът пее в 20 ч.",
            "Хорът пее в 21 ч.",
            id="Bulgarian hours",
        ),
        pytest.param(
            "en>da",
            "Wash the scarf at 30 °C; knit 30 rows.",
            "Vask tørklædet ved 30 grader; strik 30 pinde.",
            "Vask tørklædet ved 60 grader; strik 30 pinde.",
            id="Danish degrees",
        ),
        pytest.param(
            "en>da",
            "By evening it will be minus four degrees.",
            "Om aftenen bliver det fire graders frost.",
            "Om aftenen bliver det fem graders frost.",
            id="degrees of frost",
        ),
        pytest.param(
            "en>fa",
            "Half of the flats are smaller than 80 m².",
            "نیمی از واحدها کمتر از ۸۰ متر هستند.",
            "نیمی از واحدها کمتر از ۹۰ متر هستند.",
            id="Persian metres of a flat",
        ),
    ],
)
def test_what_a_translator_writes_is_silent_and_its_slip_is_told(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)
