"""Comments and labels left in the source language among others that were translated."""

from __future__ import annotations

from collections.abc import Callable

from i18nlint.checks._api import Pair
from i18nlint.checks.languages.remarks import left_remarks

PairOf = Callable[..., Pair]
SOURCE = "```py\n# 첫째 줄\na = 1  # 둘째 줄\nprint('셋째')\nb = '넷째'\n```\n"
TARGET = "```py\n# one\na = 1  # two\nprint('three')\nb = 'four'\n```\n"
CHART = "```mermaid\ngraph TD\n  A[과제] --> B[풀이]\n  B --> C[결과]\n```\n"


def left(pair_of: PairOf, source: str, target: str) -> list[str]:
    pair = pair_of(source, target, languages=("ko", "en"))
    return [one.target.text for one in left_remarks(pair) if one.target]


def test_a_comment_left_among_translated_lines_is_told(pair_of: PairOf) -> None:
    assert left(pair_of, SOURCE, TARGET) == []
    assert left(pair_of, SOURCE, TARGET.replace("# one", "# 첫째 줄")) == ["# 첫째 줄"]
    assert left(pair_of, SOURCE, TARGET.replace("# two", "# 둘째 줄")) == ["a = 1  # 둘째 줄"]


def test_what_ends_a_line_of_text_ends_none_of_a_program(pair_of: PairOf) -> None:
    parted = (text.replace("print", "\x0c\u2028print") for text in (SOURCE, TARGET))
    kept = (f"{text[:-4]}c = 5  # 다섯째 줄\n```\n" for text in parted)
    assert left(pair_of, *kept) == ["c = 5  # 다섯째 줄"]


def test_data_and_blocks_that_nobody_translated_may_stay(pair_of: PairOf) -> None:
    assert left(pair_of, SOURCE, TARGET.replace("'four'", "'넷째'")) == []
    assert left(pair_of, SOURCE, SOURCE) == []
    assert left(pair_of, SOURCE, SOURCE.replace("'셋째'", "'three'")) == []


def test_a_line_of_a_diagram_is_told(pair_of: PairOf) -> None:
    half = CHART.replace("결과", "result")
    assert left(pair_of, CHART, half) == ["A[과제] --> B[풀이]"]
    assert left(pair_of, CHART, half.replace("과제", "task").replace("풀이", "work")) == []


def test_latin_letters_stand_in_any_language(pair_of: PairOf) -> None:
    kept = TARGET.replace("# two", "# 둘째 줄").replace("'four'", "'넷째'")
    pair = pair_of(TARGET, kept, languages=("en", "ko"))
    assert list(left_remarks(pair)) == []
