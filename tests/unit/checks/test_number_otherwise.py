"""What two languages write otherwise and mean alike, and slips beside it that are told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _loud(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    one, _, other = languages.partition("-")
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=(one, other)))
    return [
        finding
        for finding in found
        if finding.rule not in ("number-extra", "number-missing") and finding.score >= 0.5
    ]


_CASES = [
    pytest.param(
        "en-pt",
        "The bridge was crossed by 2.4 million people.",
        "A ponte foi atravessada por 2,4 milhões.",
        "A ponte foi atravessada por 2,4 bilhões.",
        id="an amount at the end of a sentence is no day",
    ),
    pytest.param(
        "sv-en",
        "Före den 1 oktober 2019 var gränsen 3 fiskar.",
        "Until 30 September 2019 the limit was 3 fish.",
        "Until 20 September 2019 the limit was 3 fish.",
        id="the day before the first is the last of the month",
    ),
    pytest.param(
        "es-en",
        "La tasa era de 3 euros hasta el 31 de diciembre de 2020.",
        "The fee was 3 euros before 1 January 2021.",
        "The fee was 3 euros before 1 January 2020.",
        id="the last day of a year",
    ),
    pytest.param(
        "el-de",
        "Το πλοίο φεύγει στις 6/12.",
        "Das Schiff fährt am 6.12. ab.",
        "Das Schiff fährt am 8.12. ab.",
        id="day and month",
    ),
    pytest.param(
        "es-en",
        "El barco sale a las 23:55.",
        "The boat leaves at five to midnight.",
        "The boat leaves at nine to midnight.",
        id="minutes to midnight",
    ),
    pytest.param(
        "fr-en",
        "Le port ferme à 23 h 59.",
        "The harbour closes at midnight.",
        "The harbour closes at noon.",
        id="the last minute of a day",
    ),
    pytest.param(
        "it-en",
        "Visite guidate alle ore 10.30 e 15.",
        "Guided tours at 10:30 and 3.",
        "Guided tours at 10:30 and 5.",
        id="an hour behind a time",
    ),
    pytest.param(
        "en-de",
        "Call us Mon–Fri 9–5.",
        "Anruf: Mo–Fr 9–17 Uhr.",
        "Anruf: Mo–Fr 9–16 Uhr.",
        id="opening hours",
    ),
    pytest.param(
        "es-en",
        "Los primeros 10 kilómetros fueron lentos.",
        "The first 10K was slow.",
        "The first 20K was slow.",
        id="a run",
    ),
    pytest.param(
        "pl-en",
        "Potem zagrał 2.Sf3 bez wahania.",
        "Then he played 2.Nf3 without a pause.",
        "Then he played 2.Nf6 without a pause.",
        id="a move of chess",
    ),
    pytest.param(
        "sk-en",
        "Na mole je −10 °C.",
        "On the pier it is –10 °C.",
        "On the pier it is –40 °C.",
        id="a dash for a minus",
    ),
]


@pytest.mark.parametrize(("languages", "source", "right", "wrong"), _CASES)
def test_means_the_same(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        ("en-de", "She read Mark 15:11 aloud.", "Sie las Mk 15,11 vor."),
        ("es-en", "El billete cuesta $3,890.", "The ticket costs 3,890 pesos."),
    ],
)
def test_is_written_otherwise(pair_of: PairOf, languages: str, source: str, target: str) -> None:
    """Chapter and verse, and the dollar of a country."""
    assert not _loud(pair_of, languages, source, target)


def test_the_last_day_of_all_is_before_no_other(pair_of: PairOf) -> None:
    text = "The pass is good until {}."
    assert _loud(pair_of, "en-es", text.format("9999-12-31"), "Vale antes del 2030-01-01.")


def test_is_only_noted_where_it_is_paid_in_shares(pair_of: PairOf) -> None:
    source = "Afgiften er 420 kr. to gange om året."
    texts = (f"# T\n\n{text}\n" for text in (source, "The fee is 840 kroner, paid twice a year."))
    found = check_numbers(pair_of(*texts, languages=("da", "en")))
    assert all(finding.score < 0.6 for finding in found if finding.rule == "number-changed")
