"""An item is named only where something other than lengths tells that it is the one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.blocks import check_blocks

PairOf = Callable[..., Pair]

POST = "# 2024\n\nThe harbour keeps [a book](https://harbour.example/):\n\n{}\n"


def _told(pair: Pair) -> list[str]:
    return [found.message for found in check_blocks(pair) if found.rule == "list-items"]


def _post(items: str) -> str:
    return POST.format("\n".join(f"- {item}" for item in items.split(" / ")))


@pytest.mark.parametrize(
    ("source", "target", "languages", "told"),
    [
        pytest.param(
            "A Neon account with a project / Neon database connection string / An oar",
            "Una cadena de conexión a la base de datos Neon / Un remo",
            ("en", "es"),
            "1 of 3 list items is missing here",
            id="a name that the item beside it has too",
        ),
        pytest.param(
            "두 모델의 응답을 비교할 때 / 항구에 배가 들어올 때",
            "船が港に入るとき",
            ("ko", "ja"),
            "1 of 2 list items is missing here",
            id="two of something",
        ),
        pytest.param(
            "부두: 배를 대는 곳 / 등대: 불을 켜는 곳",
            "Web: 船を着ける場所 / 灯台: 灯をともす場所 / keeper.sh: 灯台を守る",
            ("ko", "ja"),
            "a list item is here, but not in ko",
            id="a name that strangers have too",
        ),
        pytest.param(
            "DNS / CDN / Load balancer",
            "DNS / 负载均衡器",
            ("en", "zh"),
            '1 of 3 list items is missing here: "CDN"',
            id="a name of its own",
        ),
        pytest.param(
            "Reduce jargon / Write down what each keeper has to know / Decorate the lanterns",
            "Reduzir o jargão / Decorar as lanternas",
            ("en", "pt"),
            '1 of 3 list items is missing here: "Write down what each keeper has to know"',
            id="words that both write alike",
        ),
    ],
)
def test_what_names_an_item(
    pair_of: PairOf, source: str, target: str, languages: tuple[str, str], told: str
) -> None:
    assert _told(pair_of(_post(source), _post(target), languages=languages)) == [told]


def test_a_linked_name_is_equal_to_the_name(pair_of: PairOf) -> None:
    source, target = "Dock / Quay / Secret", "[Dock](#dock) / [Quay](#quay)"
    (message,) = _told(pair_of(_post(source), _post(target), languages=("en", "zh")))
    assert message.endswith('"Secret"')


@pytest.mark.parametrize(("count", "is_named"), [(50, True), (250, False)], ids=["short", "long"])
def test_items_of_a_list_out_of_order_are_named_if_it_is_short(
    pair_of: PairOf, count: int, is_named: bool
) -> None:
    """Each of those that are missing may be any of the others: in a long list nobody asks."""
    kept = [(f"`lamp-{n}` by the pier", f"`lamp-{n}` 부두 옆") for n in range(count)]
    source = [item for one, _ in kept for item in (one, "Whoever sees no light, waits")]
    target = [other for _, other in kept]
    source, target = ["pages/", *source, "A harbour"], [*target, "pages/"]
    (message,) = _told(
        pair_of(_post(" / ".join(source)), _post(" / ".join(target)), languages=("en", "ko"))
    )
    assert ("no light" in message) is is_named
