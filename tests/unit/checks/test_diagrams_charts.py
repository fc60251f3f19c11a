"""Charts: what they show is values, and no name of a node."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.diagrams import diagrams

PairOf = Callable[..., Pair]
PIE = 'pie title {}\n    "{}" : {}\n    "{}" : 15'
GANTT = "gantt\n    section {}\n    {} :{}, 2026-03-02, 14d\n    {} :after {}, 7d"


def _messages(pair_of: PairOf, source: str, target: str) -> list[str]:
    texts = (f"# T\n\n```mermaid\n{one}\n```\n" for one in (source, target))
    return [found.message for found in diagrams(pair_of(*texts, languages=("ja", "en")))]


def test_another_value_of_a_slice_is_told(pair_of: PairOf) -> None:
    source = PIE.format("電力", "加熱", 85, "待機")
    target = PIE.format("Power", "Heating", 58, "Standby")
    assert _messages(pair_of, source, target) == ['the diagram has "58" here, "85" in ja']
    other = target.replace("15", "51")
    assert _messages(pair_of, source, other) == ["the diagram shows other values here than in ja"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (PIE.format("電力", "加熱", 85, "待機"), PIE.format("Power", "Heating", 85, "Standby")),
        (
            GANTT.format("製作", "試作", "試作", "検証", "試作"),
            GANTT.format("Build", "Prototype", "proto", "Checks", "proto"),
        ),
        (
            'xychart-beta\n    x-axis [1月, 2月]\n    bar "売上" [5, 6]',
            'xychart-beta\n    x-axis [Jan, Feb]\n    bar "Sales" [5, 6]',
        ),
    ],
)
def test_words_of_a_chart_may_be_translated(pair_of: PairOf, source: str, target: str) -> None:
    assert _messages(pair_of, source, target) == []
