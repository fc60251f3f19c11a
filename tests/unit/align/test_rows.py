"""Rows of tables are paired by what they say, and in order where nothing tells otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from i18nlint.align import align_versions
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Bead, Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

HEAD = "| name | text | seen |\n| --- | --- | --- |\n"


def version(language: str, rows: Iterable[Iterable[str]]) -> Version:
    text = HEAD + "".join(f"| {' | '.join(row)} |\n" for row in rows)
    document = parse_document(f"{language}.md", text.encode(), LanguageTag.parse(language))
    return Version(document, extract(document))


def rows_of(source: Version, target: Version) -> list[Bead]:
    table = align_versions(source, target).sections[0].beads[0]
    return [row for row in table.children if row.sources != table.sources[0].children[:1]]


def reworded(words: str, counts: Iterable[int]) -> list[tuple[str, str, str]]:
    """Rows whose texts have these many words, none of them known by anything."""
    said = words.split()
    return [
        (said[row], " ".join(said[(row + n) % len(said)] for n in range(count)), "")
        for row, count in enumerate(counts)
    ]


def test_as_many_rows_in_order_are_the_same_rows_however_reworded() -> None:
    ours = reworded("tide boat pier rope salt lamp crew sail", (5, 2, 2))
    theirs = reworded("물때 배 부두 밧줄 소금 등불 선원 돛", (2, 6, 7))
    rows = rows_of(version("en", ours), version("ko", theirs))
    assert [row.is_pair and not row.moved for row in rows] == [True] * 3


def test_the_last_two_rows_of_a_table_sorted_anew_are_one() -> None:
    ours = [("tide", "`a`", "3"), ("boat", "`b`", "4"), ("pier", "one a day", "—")]
    theirs = [("부두", "하루에 하나", "—"), ("물때", "`a`", "3"), ("배", "`b`", "4")]
    rows = rows_of(version("en", ours), version("ko", theirs))
    assert [(row.is_pair, row.moved) for row in rows] == [(True, False)] * 2 + [(True, True)]


def test_a_row_of_other_numbers_is_not_the_one_that_was_dropped() -> None:
    ours = [("tide", "`a`", "3"), ("boat", "`b`", "4"), ("pier", "`pier` 1815", "7")]
    theirs = [("등불", "`lamp` 1922", "9"), ("물때", "`a`", "3"), ("배", "`b`", "4")]
    rows = rows_of(version("en", ours), version("ko", theirs))
    assert sorted((row.is_addition, row.is_omission) for row in rows)[2:] == [
        (False, True),
        (True, False),
    ]


def test_one_changed_number_leaves_a_row_of_a_long_table_where_it_is() -> None:
    numbers = [str(1000 + 7 * n) for n in range(900)]
    changed = [*numbers[:450], "99999", *numbers[451:]]
    ours = version("en", [(number, "boat", "moored") for number in numbers])
    theirs = version("ko", [(number, "배", "묶임") for number in changed])
    assert [row.is_pair for row in rows_of(ours, theirs)] == [True] * 900


def test_neighbours_changed_places_where_more_than_one_cell_fits_the_other() -> None:
    ours = [
        ("tide", "when the water of the whole bay goes out", "low"),
        ("a boat without a mast", "oar", "the harbour of the northern fishermen"),
        ("pier", "one a day", "salt"),
    ]
    theirs = [
        ("돛대가 없는 작은 배", "노", "북쪽 어부들이 쓰는 오래된 항구"),
        ("물때", "만 전체의 물이 한꺼번에 빠질 때", "낮음"),
        ("부두", "하루에 하나", "소금"),
    ]
    rows = rows_of(version("en", ours), version("ko", theirs))
    assert [(row.is_pair, row.moved) for row in rows] == [
        (True, True),
        (True, False),
        (True, False),
    ]


def test_one_cell_that_is_much_longer_moves_no_row() -> None:
    ours = [("tide", "low", "a"), ("boat", "harbour of the northern men", "a")]
    theirs = [("물때", "만의 물이 다 빠질 때", "a"), ("배", "낡은 항구", "a")]
    rows = rows_of(version("en", ours), version("ko", theirs))
    assert [(row.is_pair, row.moved) for row in rows] == [(True, False)] * 2


def test_a_word_in_the_key_that_both_sides_write_tells_the_row() -> None:
    ours = [("Spacing(간격)", "크다"), ("Inline(인라인)", "작다"), ("Target(대상)", "같다")]
    theirs = [("Spacing", "large"), ("Target", "same"), ("Inline", "small")]
    rows = rows_of(version("ko", ours), version("en", theirs))
    assert sum(row.moved for row in rows) == 1


def test_a_row_that_stands_twice_is_not_the_one_that_is_missing() -> None:
    ours = [("tide", "`a`", "3"), ("boat", "`b`", "4"), ("pier", "one a day", "—")]
    theirs = [("물때", "`a`", "3"), ("배", "`b`", "4"), ("배", "`b`", "4")]
    rows = rows_of(version("en", ours), version("ko", theirs))
    assert sorted((row.is_addition, row.is_omission) for row in rows)[2:] == [
        (False, True),
        (True, False),
    ]


def test_of_rows_with_one_key_another_cell_tells_which_one_is_missing() -> None:
    ours = [("GET", "/lamps", "all"), ("GET", "/lamps/{id}", "one"), ("POST", "/lamps", "new")]
    theirs = [("GET", "/lamps/{id}", "하나"), ("POST", "/lamps", "새로")]
    rows = rows_of(version("en", ours), version("ko", theirs))
    assert [row.is_omission for row in rows] == [True, False, False]
