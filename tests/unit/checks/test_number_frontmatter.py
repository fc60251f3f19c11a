"""Numbers in the texts of the frontmatter, held against each other key by key."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.numbers import check_numbers
from i18nlint.config.schema import FieldContract
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]


def _found(
    pair_of: PairOf, source: str, target: str, *, target_language: str = "de"
) -> list[Finding]:
    texts = (f"---\n{text}\n---\n\n# Kiteline\n" for text in (source, target))
    return [*check_numbers(pair_of(*texts, languages=("en", target_language)))]


@pytest.mark.parametrize(
    ("source", "target", "rule", "key"),
    [
        pytest.param("title: 42 lines", "title: 24 Linien", "number-changed", "title", id="value"),
        pytest.param("title: From $45", "title: Ab 45 €", "unit-changed", "title", id="currency"),
        pytest.param("title: From $45", "title: Ab $54", "number-changed", "title", id="price"),
        pytest.param("title: Up to 60 km", "title: Bis 60 m", "unit-changed", "title", id="unit"),
        pytest.param(
            "faq:\n  - answer: On 3 May 2025\n  - answer: Twice, for €45",
            "faq:\n  - answer: Am 8. Mai 2025\n  - answer: Zweimal, für 45 €",
            "date-changed",
            "faq[].answer",
            id="a list, a date",
        ),
        pytest.param(
            'title: "42 lines\\u2014so far"\ntagline: In 7 countries',
            'title: "42 Linien\\u2014bisher"\ntagline: In 9 Ländern',
            "number-changed",
            "tagline",
            id="beside an escape",
        ),
    ],
)
def test_a_text_that_counts_something_else_is_a_warning(
    pair_of: PairOf, source: str, target: str, rule: str, key: str
) -> None:
    (found,) = _found(pair_of, source, target)
    assert (found.rule, found.score) == (rule, 0.75)
    assert found.arguments["key"] == key


@pytest.mark.parametrize(
    ("source", "target"),
    [
        pytest.param("title: Three boats in 2 ports", "title: 3 Boote in zwei Häfen", id="words"),
        pytest.param("title: 12,500 users", "title: 12.500 Nutzer", id="notation"),
        pytest.param("title: 15 times faster", "title: Von 27,3 ms auf 1,8 ms", id="own text"),
        pytest.param("title: In 30 days and 2 weeks", "title: In 14 Tagen", id="fewer numbers"),
        pytest.param("readingTime: 6 min", "readingTime: 7 Min.", id="what each has for itself"),
        pytest.param(
            "features:\n  - text: 42 lines\n  - text: 30 boats",
            "features:\n  - text: 30 Boote\n  - text: 42 Linien",
            id="sorted anew",
        ),
        pytest.param("description: Version 7", "title: Version 8", id="another key"),
        pytest.param("title: From $499", "title: Ab 459 €", id="another price"),
        pytest.param("keywords: top 10 boats", "keywords: 20 beste Boote", id="words to search"),
        pytest.param("tags: [boats 2024]", "tags: [Boote 2025]", id="a list of words to search"),
        pytest.param(
            "address: 350 Fifth Avenue, 20th floor",
            "address: Kaistraße 12, 3. Stock",
            id="another office",
        ),
        pytest.param("time_to_read: 5 minutes", "time_to_read: 6 Minuten", id="its own length"),
    ],
)
def test_what_says_the_same_or_something_of_its_own_is_silent(
    pair_of: PairOf, source: str, target: str
) -> None:
    assert _found(pair_of, source, target) == []


def test_a_key_taken_out_of_the_comparison_is_silent(pair_of: PairOf) -> None:
    texts = ("---\nprice: From 45 €\n---\n", "---\nprice: Ab 39 €\n---\n")
    languages = ("en", "de")
    assert [f.rule for f in check_numbers(pair_of(*texts, languages=languages))] != []
    free = pair_of(*texts, languages=languages, frontmatter={"price": FieldContract.IGNORE})
    assert [*check_numbers(free)] == []
