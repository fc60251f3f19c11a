"""Numbers that countries write in ways of their own: telephones, clauses of laws, ovens, flour."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers

PairOf = Callable[..., Pair]
TABLE = (
    "# Values\n\n| | Amount | Share |\n|---|---|---|\n| Fat | 24 g | 34 % |\n| Salt | 5 g | {} |\n"
)


def _said(pair_of: PairOf, languages: str, source: str, target: str) -> list[str]:
    one, _, other = languages.partition("-")
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    found = check_numbers(pair_of(*texts, languages=(one, other)))
    return [finding.message for finding in found]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        pytest.param(
            "fr-nl",
            "Appelez le 05 39 93 67 08 avant midi.",
            "Bel voor twaalven +212 539 93 67 08.",
            id="from abroad",
        ),
        pytest.param(
            "en-de",
            "Call +44 (0)20 7946 0958 first.",
            "Rufen Sie zuerst +44 20 7946 0958 an.",
            id="the zero in brackets",
        ),
        pytest.param(
            "es-en",
            "De conformidad con el artículo 14.1 del Reglamento.",
            "In accordance with Article 14(1) of the Regulation.",
            id="a paragraph of an article",
        ),
        pytest.param(
            "es-nl",
            "Según el art. 6.1.b del RGPD.",
            "Volgens art. 6, lid 1, onder b, van de AVG.",
            id="a paragraph in words",
        ),
        pytest.param(
            "en-it",
            "Take 2½ cups (315 g) of flour.",
            "Prendete 315 g di farina 00.",
            id="flour",
        ),
        pytest.param(
            "en-it",
            "Bake at 425 °F for a while, then at 375 °F until brown.",
            "Infornate a 220 °C per un po', poi a 190 °C finché è dorata.",
            id="ovens",
        ),
    ],
)
def test_notations_of_countries_say_the_same(
    pair_of: PairOf, languages: str, source: str, target: str
) -> None:
    said = _said(pair_of, languages, source, target)
    assert [text for text in said if "missing" not in text] == []


@pytest.mark.parametrize(
    ("languages", "source", "target", "said"),
    [
        pytest.param(
            "fr-nl",
            "Appelez le 05 39 93 67 08 avant midi.",
            "Bel voor twaalven +212 539 93 76 08.",
            '"67" in fr is "76" here',
            id="another subscriber",
        ),
        pytest.param(
            "de-en",
            "Siehe Artikel 6 Absatz 1 der Verordnung.",
            "See Article 6(2) of the Regulation.",
            '"1" in de is "2" here',
            id="another paragraph",
        ),
        pytest.param(
            "en-it",
            "Bake at 425 °F (220 °C) for a while, then at 375 °F (190 °C) until brown.",
            "Infornate a 250 °C per un po', poi a 190 °C finché è dorata.",
            '"425 °F" in en is "250 °C" here',
            id="another oven",
        ),
    ],
)
def test_another_number_in_such_a_notation_is_told(
    pair_of: PairOf, languages: str, source: str, target: str, said: str
) -> None:
    assert said in _said(pair_of, languages, source, target)


def test_shares_that_are_all_of_their_cells_do_not_add_up_to_a_hundred(pair_of: PairOf) -> None:
    found = [*check_numbers(pair_of(TABLE.format("10 %"), TABLE.format("90 %")))]
    assert [(one.rule, one.message) for one in found] == [
        ("number-changed", '"10 %" in ko is "90 %" here')
    ]


def test_shares_with_words_may_be_what_is_left_of_a_hundred(pair_of: PairOf) -> None:
    texts = (TABLE.format("90 % 감소"), TABLE.format("down to 10 %"))
    assert [*check_numbers(pair_of(*texts))] == []
