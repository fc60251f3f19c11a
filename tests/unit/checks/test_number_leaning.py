"""Numbers that lean on the unit of another one, which a translator says once or twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _loud(pair_of: PairOf, languages: str, source: str, target: str) -> list[Finding]:
    texts = (f"# T\n\n{text}\n" for text in (source, target))
    one, _, other = languages.partition("-")
    found = check_numbers(pair_of(*texts, languages=(one, other)))
    return [finding for finding in found if finding.rule not in ("number-extra", "number-missing")]


@pytest.mark.parametrize(
    ("languages", "source", "right", "wrong"),
    [
        pytest.param(
            "pl-en",
            "Gra zajmowała 1,9 GB; dziś ściągnąłem 42 gigabajty.",
            "The game took 1.9 gigabytes; today I downloaded 42.",
            "The game took 1.9 gigabytes; today I downloaded 47.",
            id="a unit said once",
        ),
        pytest.param(
            "cs-en",
            "Čekání vzrostlo z 5,8 na 6,4 minuty.",
            "The wait rose from 5.8 minutes to 6.4.",
            "The wait rose from 5.3 minutes to 6.4.",
            id="a unit said at the other end",
        ),
        pytest.param(
            "it-en",
            "Nel primo round avevamo raccolto 1,5 mln; nel secondo, 4.",
            "In our first round we raised 1.5 million, and in the second 4 million.",
            "In our first round we raised 1.5 million, and in the second 9 million.",
            id="a magnitude said once",
        ),
        pytest.param(
            "es-id",
            "Costó 2,4 millones de euros y su cláusula es de 60.",
            "Harganya 2,4 juta euro, dan klausulnya 60 juta.",
            "Harganya 2,4 juta euro, dan klausulnya 90 juta.",
            id="a magnitude and a unit, of which the other side says one",
        ),
        pytest.param(
            "fr-en",
            "Les travaux coûteront entre 12 et 15 000 €.",
            "The work will cost between €12,000 and €15,000.",
            "The work will cost between €12,500 and €15,000.",
            id="thousands said at the end of a range",
        ),
        pytest.param(
            "en-pl",
            "The river is about 63 miles long. We paddled 58 of them.",
            "Rzeka ma około 102 km długości. Przepłynęliśmy z tego 93.",
            "Rzeka ma około 102 km długości. Przepłynęliśmy z tego 39.",
            id="a bare number converted",
        ),
        pytest.param(
            "en-ru",
            "On the first day 8 to 9 thousand walkers were counted.",
            "В первый день насчитали 8–9 тысяч пешеходов.",
            "В первый день насчитали 8–9 миллионов пешеходов.",
            id="a number with a magnitude of its own borrows none",
        ),
        pytest.param(
            "en-fr",
            "The bridge cost 40 million euros and has 18 arches.",
            "Le pont a coûté 40 millions d'euros et compte 18 arches.",
            "Le pont a coûté 18 millions d'euros et compte 40 arches.",
            id="two that changed places lend each other nothing",
        ),
    ],
)
def test_a_unit_said_once_is_lent(
    pair_of: PairOf, languages: str, source: str, right: str, wrong: str
) -> None:
    assert not _loud(pair_of, languages, source, right)
    assert _loud(pair_of, languages, source, wrong)
