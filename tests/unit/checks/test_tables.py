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
        'the row "title" stands before "content" in en, after it here',
        'the row "content" stands after "title" in en, before it here',
    }


def test_a_dropped_row_is_named_though_its_neighbours_say_the_same(
    pair_of: PairOf, seen: Seen
) -> None:
    source = table("open", "title", "content", "icon", language=0)
    target = table("open", "title", "icon", language=1)
    assert seen(check_tables(pair_of(source, target, languages=("en", "ko")))) == [
        ("table-rows", 'a row is missing here: "content"')
    ]


@pytest.mark.parametrize("lacks", [0, 1], ids=["added", "missing"])
def test_a_row_of_empty_cells_is_no_row(lacks: int, pair_of: PairOf) -> None:
    lines = table("open", "title", "content", language=0).splitlines()
    sides = ["\n".join([*lines[:3], "|  |  |  |", *lines[3:]]), "\n".join(lines)]
    assert list(check_tables(pair_of(sides[lacks - 1], sides[lacks]))) == []


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
        ("★", "", '4 cells are empty here; in ko they say "★a", "★b", "★c" and 1 more'),
        ("", "★", '4 cells are empty in ko; here they say "★a", "★b", "★c" and 1 more'),
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


def test_a_row_is_missing_where_another_one_stands_twice(pair_of: PairOf, seen: Seen) -> None:
    head = "| sail | metres |\n| --- | --- |\n"
    source = f"{head}| Aton `a` | 311 |\n| Beton `b` | 42 |\n| Ceton `c` | 55 |\n"
    target = f"{head}| Aton `a` | 311 |\n| Beton `b` | 42 |\n| Beton `b` | 42 |\n"
    found = seen(check_tables(pair_of(source, target, languages=("en", "ko"))))
    assert found == [("table-rows", 'a row is missing here: "Ceton c"; here twice: "Beton b"')]


def test_a_row_that_stands_three_times_is_named_once(pair_of: PairOf, seen: Seen) -> None:
    head = "| sail | metres |\n| --- | --- |\n| Aton `a` | 311 |\n| Beton `b` | 42 |\n"
    source = f"{head}| Ceton `c` | 55 |\n| Deton `d` | 67 |\n"
    target = f"{head}{head.splitlines()[-1]}\n{head.splitlines()[-1]}\n"
    ((_, message),) = seen(check_tables(pair_of(source, target, languages=("en", "ko"))))
    assert message == '2 rows are missing here: "Ceton c", "Deton d"; here twice: "Beton b"'


def test_two_rows_that_one_language_says_alike_are_both_there(pair_of: PairOf, seen: Seen) -> None:
    source = "| verb | use |\n| --- | --- |\n| begin | to start it |\n| commence | to start |\n"
    target = "| 동사 | 쓰임 |\n| --- | --- |\n| 시작하다 | 시작할 때 |\n| 시작하다 | 시작할 때 |\n"
    ends = "| halt | to end it |\n", "| 멈추다 | 끝낼 때 |\n"
    pair = pair_of(source + ends[0], target + ends[1], languages=("en", "ko"))
    assert seen(check_tables(pair)) == []


OPTIONS = "| Name | Type | Default | Text |\n| --- | --- | --- | --- |\n"
WITHOUT = "| 이름 | 종류 | 설명 |\n| --- | --- | --- |\n"


@pytest.mark.parametrize(
    ("defaults", "message", "is_error"),
    [
        pytest.param(("", "-", "none"), 'a column is missing here: "Default"', False, id="empty"),
        pytest.param(
            ("", "12 knots", "-"),
            'a column is missing here: "Default", which says "12 knots" in one row only',
            False,
            id="one cell",
        ),
        pytest.param(
            ("3 m", "12 knots", "9 m"), 'a column is missing here: "Default"', True, id="filled"
        ),
    ],
)
def test_a_column_is_missed_as_far_as_it_says_something(
    defaults: tuple[str, ...], message: str, is_error: bool, pair_of: PairOf
) -> None:
    names = ("sail", "oar", "rope")
    source = OPTIONS + "".join(
        f"| `{name}` | `{name}[]` | {default} | The {name} of the boat |\n"
        for name, default in zip(names, defaults, strict=True)
    )
    target = WITHOUT + "".join(f"| `{name}` | `{name}[]` | 배의 {name} |\n" for name in names)
    (found,) = check_tables(pair_of(source, target, languages=("en", "ko")))
    assert (found.rule, found.message, found.variant) == ("table-columns", message, None)
    assert (found.score >= 0.9) is is_error


def test_a_row_that_ends_too_early_is_told_where_it_ends(pair_of: PairOf, seen: Seen) -> None:
    source = (
        "| Name | Type | Text |\n| --- | --- | --- |\n"
        "| `sail` | `cloth` | The cloth that is set before the wind turns. |\n"
        "| `oar` | `wood` | What is taken when there is no wind at all. |\n"
    )
    target = (
        "| 이름 | 종류 | 값 | 설명 |\n| --- | --- | --- | --- |\n"
        "| `sail` | `cloth` | 바람이 바뀌기 전에 올리는 천. |\n"
        "| `oar` | `wood` | 1 m | 바람이 전혀 없을 때 쓰는 것. |\n"
    )
    found = seen(check_tables(pair_of(source, target, languages=("en", "ko"))))
    assert ("table-columns", 'the row "sail" has 3 cells here, its header 4') in found


def test_what_stands_behind_the_last_column_is_not_shown(pair_of: PairOf, seen: Seen) -> None:
    source = "| Name | Text |\n| --- | --- |\n| `sail` | Set it before noon. |\n"
    target = "| 이름 | 설명 |\n| --- | --- |\n| `sail` | 1 \\| 2 | 정오 전에 올린다. |\n"
    found = seen(check_tables(pair_of(source, target, languages=("en", "ko"))))
    message = 'the row "sail" has more cells here than its header: "정오 전에 올린다." is not shown'
    assert ("table-columns", message) in found
    assert seen(check_tables(pair_of(target, target, languages=("ko", "en")))) == []


def test_a_row_that_only_lengths_tell_has_no_name_where_it_was_added_either(
    pair_of: PairOf, seen: Seen
) -> None:
    source = "| 무엇 | 뜻 |\n| --- | --- |\n| 돛 | 천 |\n| 노 | 나무 |\n"
    target = "| What | Means |\n| --- | --- |\n| sail | cloth |\n| oar | wood |\n| rope | hemp |\n"
    found = seen(check_tables(pair_of(source, target, languages=("ko", "en"))))
    assert found == [("table-rows", "a row is here, but not in ko")]


def test_a_row_is_not_named_beside_one_that_was_paired_with_a_stranger(
    pair_of: PairOf, seen: Seen
) -> None:
    """The last but one of the target has lost its numbers: it may be either of the two."""
    source = """| 언제 | 무엇을 | 왜 |
| --- | --- | --- |
| 밤 | `lamp` + `rope` | 잘 보임 |
| 등대지기의 하루 기록 | `lamp` + `rope`, 매일 | 잊지 않으려고 |
| 겹겹이 쌓인 상자 (3층 이상) | 12명이 함께 | 혼자 못 듦 |
| 아침 | `lamp` 없이 | 아껴야 함 |
"""
    target = """| When | What | Why |
| --- | --- | --- |
| Night | `lamp` + `rope` | Well seen |
| Boxes in many layers | Ask more people | Too heavy for one |
| Morning | No `lamp` | To save oil |
"""
    found = seen(check_tables(pair_of(source, target, languages=("ko", "en"))))
    assert found == [("table-rows", "a row is missing here")]
