"""Rows and columns: which ones are missing, and which changed places."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from i18nlint.checks._api import Pair
from i18nlint.checks.tables import check_tables
from i18nlint.model.finding import Finding

PairOf = Callable[..., Pair]
Seen = Callable[[Iterator[Finding]], list[tuple[str, str]]]

PROPERTIES = {
    "open": ("Whether the menu is shown", "메뉴를 보일지", "boolean"),
    "title": ("Title of the card", "카드 제목", "ReactNode"),
    "content": ("Content of the card", "카드 내용", "ReactNode"),
    "icon": ("Icon of the card", "카드 아이콘", "ReactNode"),
}


def table(*keys: str, language: int) -> str:
    rows = (f"| {key} | {PROPERTIES[key][language]} | {PROPERTIES[key][2]} |" for key in keys)
    return "\n".join(["| name | text | type |", "| --- | --- | --- |", *rows]) + "\n"


def test_rows_with_keys_are_matched_by_them(pair_of: PairOf, seen: Seen) -> None:
    source = table("open", "title", "content", "icon", language=0)
    target = table("open", "content", "title", "icon", language=1)
    ((rule, message),) = seen(check_tables(pair_of(source, target, languages=("en", "ko"))))
    assert rule == "table-order"
    assert message in {
        f'the row "{key}" stands at another place here' for key in ("title", "content")
    }


def test_a_dropped_row_is_named_though_its_neighbours_say_the_same(
    pair_of: PairOf, seen: Seen
) -> None:
    source = table("open", "title", "content", "icon", language=0)
    target = table("open", "title", "icon", language=1)
    assert seen(check_tables(pair_of(source, target, languages=("en", "ko")))) == [
        ("table-rows", 'a row is missing here: "content"')
    ]


@pytest.mark.parametrize("language", [0, 1], ids=["same language", "translated"])
def test_rows_in_order_are_silent(language: int, pair_of: PairOf) -> None:
    keys = ("open", "title", "content", "icon")
    pair = pair_of(
        table(*keys, language=0), table(*keys, language=language), languages=("en", "ko")
    )
    assert list(check_tables(pair)) == []


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        pytest.param("| | 2025 | 2024 | 2026 |", True, id="two years changed places"),
        pytest.param("| | 2025 | 2024 | 2023 |", False, id="another row"),
    ],
)
def test_headers_changed_places_where_the_others_stayed(
    headers: str, found: bool, pair_of: PairOf, seen: Seen
) -> None:
    rest = "| --- | --- | --- | --- |\n| Aton | 311 | 322 | 333 |\n| Beton | 41 | 42 | 43 |\n"
    source = f"| | 2024 | 2025 | 2026 |\n{rest}"
    pair = pair_of(source, f"{headers}\n{rest}", languages=("en", "ko"))
    swapped = [message for _, message in seen(check_tables(pair)) if "changed places" in message]
    assert bool(swapped) is found


def test_of_two_columns_that_say_little_the_empty_one_is_missing(
    pair_of: PairOf, seen: Seen
) -> None:
    source = (
        "| Name | Type | Needed | Default | Text |\n| --- | --- | --- | --- | --- |\n"
        "| sail | string | optional | | Cloth to set before the wind turns. |\n"
        "| oar | string | optional | | Oar for the time without wind. |\n"
        "| rope | object | optional | | Rope for the time after that. |\n"
    )
    target = (
        "| 名称 | 类型 | 必选 | 描述 |\n| --- | --- | --- | --- |\n"
        "| sail | string | 否 | 起风之前要升起来的帆布。 |\n"
        "| oar | string | 否 | 没有风的时候用的桨。 |\n"
        "| rope | object | 否 | 在那以后用的绳子。 |\n"
    )
    assert seen(check_tables(pair_of(source, target, languages=("en", "zh")))) == [
        ("table-columns", 'a column is missing here: "Default"')
    ]


def test_a_column_that_moved_is_no_other_column(pair_of: PairOf, seen: Seen) -> None:
    rows = [("tern-1", "710 ms"), ("tern-7", "240 ms"), ("tern-9", "955 ms")]
    source = "| Model | Time |\n| --- | --- |\n" + "".join(f"| {a} | {b} |\n" for a, b in rows)
    target = "| 시간 | 모델 |\n| --- | --- |\n" + "".join(f"| {b} | {a} |\n" for a, b in rows)
    ((rule, _),) = seen(check_tables(pair_of(source, target, languages=("en", "ko"))))
    assert rule == "table-order"


def test_a_column_that_is_filled_otherwise_is_not_lost(pair_of: PairOf) -> None:
    rows = [(f"`{key}`", text, other) for key, (text, other, _) in PROPERTIES.items()]
    source = "| name | values | text |\n| - | - | - |\n" + "".join(
        f"| {key} | {text} |\n" for key, text, _ in rows
    )
    target = "| 이름 | 값 | 설명 |\n| - | - | - |\n" + "".join(
        f"| {key} | | {text} |\n" for key, _, text in rows
    )
    found = [
        finding
        for finding in check_tables(pair_of(source, target, languages=("en", "ko")))
        if finding.rule == "table-columns"
    ]
    assert [finding.score < 0.6 for finding in found] == [True]


def test_of_two_rows_with_one_name_either_may_be_left_over(pair_of: PairOf, seen: Seen) -> None:
    head = "| Method | Path | Body | Text |\n| --- | --- | --- | --- |\n"
    row = "| {} | {} | {} | {} |\n".format
    source = (
        head
        + row("GET", "/lanterns", "none", "Fetches a list of all lanterns.")
        + row("GET", "/lanterns/{id}", "none", "Fetches the one lantern that has this id.")
        + row("PUT", "/lanterns/{id}", "JSON", "Lights a lantern.")
        + row("POST", "/lanterns", "JSON", "Makes a lantern.")
    )
    target = (
        head
        + row("GET", "/lanterns/{id}", "无", "取得。")
        + row("PUT", "/lanterns/{id}", "JSON", "点亮灯笼。")
        + row("POST", "/lanterns", "JSON", "制作灯笼。")
    )
    assert {
        rule for rule, _ in seen(check_tables(pair_of(source, target, languages=("en", "zh"))))
    } == {"table-rows"}


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [
        ("★", "", '4 cells are empty here, in ko they say "★a", "★b", "★c" and 1 more'),
        ("", "★", '4 cells are empty in ko, here they say "★a", "★b", "★c" and 1 more'),
    ],
    ids=["in the translation", "in the source"],
)
def test_a_column_that_nobody_filled_is_one_finding(
    one: str, other: str, message: str, pair_of: PairOf, seen: Seen
) -> None:
    head = "| Kite | Rating | Wind |\n| --- | --- | --- |\n"
    rows = "abcd"
    sides = (
        head
        + "".join(
            f"| `{row}` | {star and star + row} | {at} m/s |\n" for at, row in enumerate(rows)
        )
        for star in (one, other)
    )
    assert [told for _, told in seen(check_tables(pair_of(*sides)))] == [message]


def test_two_empty_cells_are_told_one_by_one(pair_of: PairOf, seen: Seen) -> None:
    text = "| Kite | Rating |\n| --- | --- |\n| `a` | {} |\n| `b` | {} |\n| `c` | ★★★ |\n"
    assert len(seen(check_tables(pair_of(text.format("★", "★★"), text.format("", ""))))) == 2


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ((("`a`", "`b`", "`c`"), ("`a`", "`c`")), 'a row is missing here: "b"'),
        ((("연", "등불", "밧줄"), ("Kites", "Ropes")), "a row is missing here"),
    ],
    ids=["by its key", "by nothing"],
)
def test_a_row_is_named_if_something_tells_which_one_it_is(
    keys: tuple[tuple[str, ...], tuple[str, ...]],
    message: str,
    pair_of: PairOf,
    seen: Seen,
) -> None:
    source, target = (
        "| A | B |\n| --- | --- |\n" + "".join(f"| {key} | 값 |\n" for key in side) for side in keys
    )
    assert [told for _, told in seen(check_tables(pair_of(source, target)))] == [message]
