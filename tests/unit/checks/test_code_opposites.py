"""Words and names that became their contrary, which no translation makes of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks._code.opposites import are_opposed
from i18nlint.checks.code import code

from .conftest import ENGLISH, KOREAN, fenced

PairOf = Callable[..., Pair]
PAIRS = [("en", "ko"), ("fr", "de")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("always", "never"), ("nlargest", "nsmallest"), ("maxTide", "minTide"), ("on", "off"),
        ("Start the pump", "Stop the pump"), ("ORDER_ASC", "ORDER_DESC"), ("True", "false"),
        ("encodeTide", "decodeTide"), ("allow", "forbid"),
    ],
)  # fmt: skip
def test_it_knows_contraries(one: str, other: str) -> None:
    assert are_opposed(one, other)
    assert are_opposed(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("always", "immer"), ("season", "seasoff"), ("main", "mamax"), ("tide", "tide"),
        ("start", "begin"), ("maxTide", "minWave"), ("true", "True"), ("max_min", "min_max"),
        ("nochange", "yeschange"),
    ],
)  # fmt: skip
def test_it_takes_no_other_words_for_contraries(one: str, other: str) -> None:
    assert not are_opposed(one, other)


@pytest.mark.parametrize("languages", PAIRS)
@pytest.mark.parametrize(
    ("info", "source", "target"),
    [
        ("yaml", "BUOY_SYNC: always", "BUOY_SYNC: never"),
        ("yaml", "fifo: true\nport: 2", "fifo: false\nport: 2"),
        ("toml", 'sync = "always"', 'sync = "never"'),
        ("json", '{"sync": "always"}', '{"sync": "never"}'),
        ("bash", "BUOY_SYNC=always ./moor", "BUOY_SYNC=never ./moor"),
        ("python", "tides = nlargest(3, waves)", "tides = nsmallest(3, waves)"),
        ("yaml", "tilt: -0.35", "tilt: 0.35"),
        ("yaml", "tilt: 2", "tilt: -2"),
    ],
)
def test_a_contrary_is_told_in_any_pair_of_languages(
    info: str, source: str, target: str, languages: tuple[str, str], pair_of: PairOf
) -> None:
    pair = pair_of(fenced(ENGLISH, source, info), fenced(KOREAN, target, info), languages=languages)
    assert [one.score >= 0.85 for one in code(pair)] == [True]


@pytest.mark.parametrize(
    ("source", "target"), [("call: +49", "call: 49"), ("said: yes", "said: oui"), ("a: -", "a: -")]
)
def test_what_each_country_says_so(source: str, target: str, pair_of: PairOf) -> None:
    pair = pair_of(
        fenced(ENGLISH, source, "yaml"), fenced(KOREAN, target, "yaml"), languages=("en", "fr")
    )
    assert list(code(pair)) == []


@pytest.mark.parametrize("languages", PAIRS)
def test_a_contrary_in_a_text_without_a_grammar(
    languages: tuple[str, str], pair_of: PairOf
) -> None:
    source, target = "BUOY_SYNC=on\nMAST=2", "BUOY_SYNC=off\nMAST=2"
    pair = pair_of(
        fenced(ENGLISH, source, "text"), fenced(KOREAN, target, "text"), languages=languages
    )
    assert [one.score >= 0.6 for one in code(pair)] == [True]
