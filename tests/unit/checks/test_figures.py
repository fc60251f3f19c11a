"""Pictures that a component, a Liquid tag or a macro shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import CHECK as BLOCKS
from i18nlint.checks.links import CHECK as LINKS
from i18nlint.checks.markup import CHECK as MARKUP

PairOf = Callable[..., Pair]
FIGURES = [
    '{{< figure src="/a/loom.png" alt="%s" caption="%s" >}}',
    '{%% img /a/loom.png 800 600 "%s" "%s" %%}',
    '{{ image(src="/a/loom.png", alt="%s", title="%s") }}',
]
IDS = ["hugo", "hexo", "zola"]


def _posts(figure: str) -> tuple[str, str]:
    korean = f"베틀은 362년 된 것이다.\n\n{figure % ('베틀', '그림')}\n\n끝은 48이다.\n"
    english = f"The loom is 362 years old.\n\n{figure % ('Loom', 'Image')}\n\nIt ends in 48.\n"
    return korean, english


def _rules(pair: Pair) -> list[str]:
    checks = (BLOCKS, LINKS, MARKUP)
    found = [finding for check in checks if check.pair for finding in check.pair(pair)]
    return [finding.rule for finding in found]


@pytest.mark.parametrize("figure", FIGURES, ids=IDS)
def test_a_figure_with_its_words_translated_is_silent(figure: str, pair_of: PairOf) -> None:
    assert _rules(pair_of(*_posts(figure))) == []


@pytest.mark.parametrize("figure", FIGURES, ids=IDS)
def test_a_lost_figure_is_a_missing_block(figure: str, pair_of: PairOf) -> None:
    korean, english = _posts(figure)
    lines = [line for line in english.split("\n") if "loom.png" not in line]
    assert _rules(pair_of(korean, "\n".join(lines))) == ["missing-block"]


@pytest.mark.parametrize("figure", FIGURES, ids=IDS)
def test_another_picture_in_a_figure_is_told_once(figure: str, pair_of: PairOf) -> None:
    korean, english = _posts(figure)
    assert _rules(pair_of(korean, english.replace("loom.png", "loom2.png"))) == ["image-target"]
