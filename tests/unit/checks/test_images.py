"""Pictures: rules L008 and L009."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.links import links
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("other", "is_sure"),
    [
        pytest.param("https://store.dev/f/hSiKbNGmqe.png", False, id="another store"),
        pytest.param("https://cdn.dev/x/6e0d94da-3ce9.png", False, id="drawn again"),
        pytest.param("https://cdn.dev/x/chart-20255.png", True, id="a slip"),
    ],
)
def test_a_picture_on_another_host_may_be_drawn_again(
    other: str, is_sure: bool, pair_of: PairOf
) -> None:
    text = "그림 7 ![a](https://cdn.dev/x/chart-2025.png) 을 봅니다.\n"
    (finding,) = links(pair_of(text, f"See figure 7 ![a]({other}).\n"))
    assert (finding.rule, finding.score >= 0.6) == ("image-target", is_sure)


@pytest.mark.parametrize(
    ("shown", "count"),
    [("../assets/fa/a.png", 0), ("../asstes/fa/a.png", 1), ("../static/fa/a.png", 0)],
    ids=["of a language", "two letters turned", "elsewhere"],
)
def test_a_picture_lies_in_no_folder_of_nearly_the_same_name(
    shown: str, count: int, pair_of: PairOf
) -> None:
    pair = pair_of(
        "Figure 7: ![a](../assets/a.png).\n", f"شکل 7: ![a]({shown}).\n", languages=("en", "fa")
    )
    found = [(one.rule, one.score >= 0.6) for one in links(pair)]
    assert found == [("image-target", True)] * count


def test_images_are_compared_by_file_name(pair_of: PairOf, seen: Seen) -> None:
    source = "그림 7 ![a](/img/ko/chart.png) 과 ![b](old.png) 을 봅니다.\n"
    same = "See figure 7 ![a](../img/chart.en.png) and ![b](old.png).\n"
    other = "See figure 7 ![a](../img/chart.en.png) and ![b](new.png).\n"
    less = "See figure 7 ![a](../img/chart.en.png).\n"
    assert list(links(pair_of(source, same))) == []
    assert [rule for rule, _ in seen(links(pair_of(source, other)))] == ["image-target"]
    assert seen(links(pair_of(source, less))) == [
        ("image-missing", "the image old.png in ko is missing here")
    ]


def test_a_picture_named_by_its_time_was_taken_again(pair_of: PairOf) -> None:
    shot = "https://cdn.dev/shots/2025-01-02-{}.png"
    source = f"그림 7 ![a]({shot.format('101500')}) 을 봅니다.\n"
    (finding,) = links(pair_of(source, f"See figure 7 ![a]({shot.format('103015')}).\n"))
    assert (finding.rule, finding.score < 0.6) == ("image-target", True)


@pytest.mark.parametrize(("source", "is_error"), [("{}", True), ("[{}](https://a.dev/ja)", False)])
def test_a_picture_that_is_a_links_text_goes_with_the_link(
    source: str, is_error: bool, pair_of: PairOf
) -> None:
    flag = source.format("![](./flags/ja.png)")
    pair = pair_of(f"In 5 languages: {flag}\n", "5개 언어로 읽을 수 있습니다.\n")
    missing = next(one for one in links(pair) if one.rule == "image-missing")
    assert (missing.score >= 0.9) is is_error


@pytest.mark.parametrize(
    ("path", "address", "count"),
    [
        ("docs/a.md", "assets/map.png", 1),
        ("docs/a.md", "/assets/map.png", 0),
        ("docs/a.md", "../assets/map.png", 0),
        ("a.md", "assets/map.png", 0),
    ],
    ids=["nested", "same", "relative", "at the root"],
)
def test_an_image_is_looked_for_from_the_root_on_both_sides(
    path: str, address: str, count: int, pair_of: PairOf
) -> None:
    source, target = "3개. ![지도](/assets/map.png)\n", f"3 of them. ![Map]({address})\n"
    found = list(links(pair_of(source, target, path=path)))
    assert [one.rule for one in found] == ["image-target"] * count
