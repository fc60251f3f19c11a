# ruff: noqa: E501 (lines of reports are as wide as the terminal they are for)
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from i18nlint.model.finding import Confidence, Diagnostic, Location, Severity, Witness
from i18nlint.model.result import LintResult
from i18nlint.report.style import Style

NARROW = Style(width=80, closing=False)
WIDE = Style(width=140, closing=False)

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]
MakeWitness = Callable[..., Witness]
Show = Callable[[Diagnostic, Style], str]


def test_a_table_cell(place: MakePlace, diagnostic: MakeDiagnostic, show: Show) -> None:
    cell = diagnostic(
        "table-cell",
        'row "메모리": "예" in ko is "no" here',
        place("ko", 9, "| 메모리 | 16 GB | ⟦예⟧ |"),
        place("en", 9, "| Memory | 16 GB | ⟦no⟧ |"),
        code="T003",
        severity=Severity.WARNING,
        confidence=Confidence.MEDIUM,
    )
    assert show(cell, NARROW) == snapshot("""\

warning T003 table-cell: row "메모리": "예" in ko is "no" here
  (medium confidence)
  ko src/content/blog/ko/post.md:9:17
  9 │ | 메모리 | 16 GB | 예 |
    │                    --
  en src/content/blog/en/post.md:9:20
  9 │ | Memory | 16 GB | no |
    │                    ^^
  intended? <!-- i18nlint-disable-next-block table-cell: reason -->
""")


def test_long_lines_are_windowed_around_the_span(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    ko = (
        "우리는 지난 분기에 색인을 새로 만들고 저장 방식을 바꾸었으며 그 결과를 여기에 적는다. " * 2
    )
    de = "Im letzten Quartal haben wir den Index neu gebaut und schreiben hier auf, was war. " * 2
    changed = diagnostic(
        "number-changed",
        '"44,8 %" is "44,3 %" here',
        place("ko", 7, f"{ko}방문은 ⟦44.8%⟧ 늘었다. {ko}"),
        place("de", 7, f"{de}Die Besuche stiegen um ⟦44,3 %⟧. {de}"),
    )
    assert show(changed, NARROW) == snapshot("""\

error N001 number-changed: "44,8 %" is "44,3 %" here
  ko src/content/blog/ko/post.md:7:105
  7 │ … 그 결과를 여기에 적는다. 방문은 44.8% 늘었다. 우리는 지난 분기에 색인을…
    │                                   -----
  de src/content/blog/de/post.md:7:190
  7 │ … was war. Die Besuche stiegen um 44,3 %. Im letzten Quartal haben wir de…
    │                                   ^^^^^^
  intended? <!-- i18nlint-disable-next-block number-changed: reason -->
""")
    assert show(changed, WIDE) == snapshot("""\

error N001 number-changed: "44,8 %" is "44,3 %" here
  ko src/content/blog/ko/post.md:7:105                                  de src/content/blog/de/post.md:7:190
  7 │ …과를 여기에 적는다. 방문은 44.8% 늘었다. 우리는 지난 분기에 색…  7 │ …war. Die Besuche stiegen um 44,3 %. Im letzten Quartal haben w…
    │                             -----                                   │                              ^^^^^^
  intended? <!-- i18nlint-disable-next-block number-changed: reason -->
""")


def test_emoji_and_accents_before_the_span(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    changed = diagnostic(
        "number-changed",
        '"3" is "5" here',
        place("ko", 3, "👨\u200d👩\u200d👧 가족은 ⟦3명⟧이다 👍🏽"),
        place("fr", 3, "👨\u200d👩\u200d👧 Une re\u0301union de\t⟦5⟧ personnes 👍🏽"),
    )
    assert show(changed, NARROW) == snapshot("""\

error N001 number-changed: "3" is "5" here
  ko src/content/blog/ko/post.md:3:11
  3 │ 👨\u200d👩\u200d👧 가족은 3명이다 👍🏽
    │           ---
  fr src/content/blog/fr/post.md:3:23
  3 │ 👨\u200d👩\u200d👧 Une réunion de 5 personnes 👍🏽
    │                   ^
  intended? <!-- i18nlint-disable-next-block number-changed: reason -->
""")


def test_places_before_and_inside_a_line(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    missing = diagnostic(
        "number-missing",
        '"12" of ko is missing here',
        place("ko", 1, "⟦⟧첫 문장은 여기에 있다."),
        place("en", 1, "We saw⟦⟧ birds."),
    )
    assert show(missing, NARROW) == snapshot("""\

error N001 number-missing: "12" of ko is missing here
  ko src/content/blog/ko/post.md:1:1
    ╭╴⟨not here⟩
  1 │ 첫 문장은 여기에 있다.
  en src/content/blog/en/post.md:1:7
  1 │ We saw birds.
    │       ↑ ⟨missing here⟩
  intended? <!-- i18nlint-disable-next-block number-missing: reason -->
""")


LONG = "https://harbour.example.org/reports/2025/tides/monthly/with-all-figures"


def test_a_span_wider_than_the_terminal_is_shown_where_the_sides_part(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    one = place("ko", 7, f"항만장은 물때를 자세히 적는데 [보고서]⟦({LONG}/report-17.html)⟧에 있다.")
    other = place("de", 7, f"Mehr dazu steht im [Bericht]⟦({LONG}/report-71.html)⟧.")
    changed = diagnostic("link-target", "the link is another here", one, other, code="L003")
    assert show(changed, NARROW) == snapshot("""\

error L003 link-target: the link is another here
  ko src/content/blog/ko/post.md:7:23
  7 │ …e.org/reports/2025/tides/monthly/with-all-figures/report-17.html)에 있다.
    │                                                           --
  de src/content/blog/de/post.md:7:29
  7 │ ….example.org/reports/2025/tides/monthly/with-all-figures/report-71.html).
    │                                                                  ^^
  intended? <!-- i18nlint-disable-next-block link-target: reason -->
""")


def test_of_code_that_is_wider_than_the_terminal_the_difference_is_marked(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    line = f'⟦curl --silent --location --output tides.json "{LONG}?from={{}}&to=2026"⟧'
    one, other = place("ko", 7, line.format("south")), place("de", 7, line.format("north"))
    changed = diagnostic("code-differs", "the code is another here", one, other, code="C001")
    assert show(changed, NARROW) == snapshot("""\

error C001 code-differs: the code is another here
  ko src/content/blog/ko/post.md:7:1
  7 │ …ample.org/reports/2025/tides/monthly/with-all-figures?from=south&to=2026"
    │                                                             -----
  de src/content/blog/de/post.md:7:1
  7 │ …ample.org/reports/2025/tides/monthly/with-all-figures?from=north&to=2026"
    │                                                             ^^^^^
  intended? <!-- i18nlint-disable-next-block code-differs: reason -->
""")


def test_a_long_span_without_counterpart_is_shown_from_its_beginning(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    source = place("ko", 7, f"항만장은 물때를 아주 자세히 적어 두는데 ⟦[보고서]({LONG})⟧에 있다.")
    target = place("de", 7, "Der Hafenmeister schreibt alles genau auf.⟦⟧")
    missing = diagnostic("link-missing", "the link is missing here", source, target, code="L001")
    assert show(missing, NARROW) == snapshot("""\

error L001 link-missing: the link is missing here
  ko src/content/blog/ko/post.md:7:24
  7 │ …어 두는데 [보고서](https://harbour.example.org/reports/2025/tides/month…
    │            --------------------------------------------------------------
  de src/content/blog/de/post.md:7:43
  7 │ Der Hafenmeister schreibt alles genau auf.
    ╰╴⟨missing here⟩
  intended? <!-- i18nlint-disable-next-block link-missing: reason -->
""")


def test_a_paragraph_that_differs_all_over_is_shown_from_its_beginning(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    source = place(
        "ko", 7, "⟦항만장은 물때를 아주 자세히 적어 두고, 배가 들어올 때마다 종을 울린다.⟧"
    )
    english = "⟦The harbour master writes the tides down and rings the bell for each boat.⟧"
    still = diagnostic(
        "untranslated-block", "a block is in en", source, place("de", 7, english), code="U001"
    )
    assert show(still, replace(NARROW, width=60)) == snapshot("""\

error U001 untranslated-block: a block is in en
  ko src/content/blog/ko/post.md:7:1
  7 ┃ 항만장은 물때를 아주 자세히 적어 두고, 배가 들어올 때…
  de src/content/blog/de/post.md:7:1
  7 ┃ The harbour master writes the tides down and rings th…
  intended?
  <!-- i18nlint-disable-next-block untranslated-block: reason -->
""")


def test_of_a_long_tag_the_setting_that_differs_is_marked(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    tag = '⟦<Card title="{}" subtitle="{}" color="{}" link="../harbour/of-the-north" />⟧'
    source = place("ko", 7, tag.format("빨간 부두", "red 부두에서 떠나는 배의 시간표", "red"))
    target = place("de", 7, tag.format("Der rote Kai", "Wann welches Schiff fährt", "green"))
    differs = diagnostic(
        "component-differs",
        '<Card> has color="green" here, color="red" in ko',
        source,
        target,
        code="C006",
        arguments={"attribute": "color", "source_value": "red", "target_value": "green"},
    )
    assert show(differs, NARROW) == snapshot("""\

error C006 component-differs: <Card> has color="green" here, color="red" in ko
  ko src/content/blog/ko/post.md:7:1
  7 │ …두에서 떠나는 배의 시간표" color="red" link="../harbour/of-the-north" />
    │                                    ---
  de src/content/blog/de/post.md:7:1
  7 │ …ann welches Schiff fährt" color="green" link="../harbour/of-the-north" />
    │                                   ^^^^^
  intended? <!-- i18nlint-disable-next-block component-differs: reason -->
""")


def test_of_a_block_that_was_not_translated_no_difference_is_sought(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    english = "- ⟦The harbour master writes the tides down and rings the bell for each boat{}⟧"
    still = diagnostic(
        "untranslated-block",
        "a block here is still in en",
        place("en", 7, english.format(".")),
        place("de", 7, english.format("!")),
        code="U001",
    )
    assert show(still, replace(NARROW, width=60)) == snapshot("""\

error U001 untranslated-block: a block here is still in en
  en src/content/blog/en/post.md:7:3
  7 ┃ - The harbour master writes the tides down and rings …
  de src/content/blog/de/post.md:7:3
  7 ┃ - The harbour master writes the tides down and rings …
  intended?
  <!-- i18nlint-disable-next-block untranslated-block: reason -->
""")


def test_of_two_lines_that_fit_only_what_differs_is_marked(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    one, other = place("ko", 7, '  ⟦{"cups": 12, "minutes": 4}⟧'), '  ⟦{"cups": 12, "minutes": 15}⟧'
    changed = diagnostic("code-differs", "it is another", one, place("de", 8, other), code="C001")
    assert show(changed, NARROW) == snapshot("""\

error C001 code-differs: it is another
  ko src/content/blog/ko/post.md:7:3
  7 │   {"cups": 12, "minutes": 4}
    │                           -
  de src/content/blog/de/post.md:8:3
  8 │   {"cups": 12, "minutes": 15}
    │                           ^^
  intended? <!-- i18nlint-disable-next-block code-differs: reason -->
""")


@pytest.mark.parametrize(
    ("ours", "theirs", "part"),
    [
        ("run(kite, tail=None)", "run(kite)", "tail=None"),
        ("npm run kite -- --fast", "npm run kite", "-- --fast"),
        ('<kite tail="3" mast="3">', '<kite mast="3">', 'tail="3"'),
    ],
    ids=["an argument", "the end of a line", "like what is behind it"],
)
def test_what_a_line_lacks_is_marked_there_and_its_place_here(
    ours: str, theirs: str, part: str, place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    lacks = diagnostic(
        "code-differs",
        "it lacks something",
        place("ko", 7, f"⟦{ours}⟧"),
        place("de", 8, f"⟦{theirs}⟧"),
        code="C001",
        arguments={"part": part, "change": "delete"},
    )
    rows = show(lacks, NARROW).split("\n")
    line, mark, gap, caret = rows[3], rows[4], rows[6], rows[7]
    assert line[mark.index("-") : len(mark)] == part
    kept = gap[: caret.index("↑")]
    assert line.startswith(kept.replace("8", "7", 1))
    assert caret.endswith("↑ ⟨missing here⟩")


def test_of_a_long_line_of_code_that_is_cut_in_the_message_a_part_is_marked(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    line = (
        "    ⟦def fly(self, wind: int, tail: str, mast: Mast, {}line: float, crew: list[Sailor]):⟧"
    )
    ours, theirs = place("ko", 7, line.format("sail=None, ")), place("de", 8, line.format(""))
    cut = [replace(one, text=f"{one.text[:50]}…") for one in (ours, theirs)]
    lacks = diagnostic("code-differs", "it lacks something", *cut, code="C001")
    assert show(lacks, NARROW) == snapshot("""\

error C001 code-differs: it lacks something
  ko src/content/blog/ko/post.md:7:5
  7 │ …: int, tail: str, mast: Mast, sail=None, line: float, crew: list[Sailor]…
    │                                -----------
  de src/content/blog/de/post.md:8:5
  8 │ …elf, wind: int, tail: str, mast: Mast, line: float, crew: list[Sailor]):
    │                                         ↑ ⟨missing here⟩
  intended? <!-- i18nlint-disable-next-block code-differs: reason -->
""")


def test_of_a_list_whose_items_nobody_can_tell_apart_all_is_meant(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    source, target = place("ko", 7, "⟦-⟧ 부이를 띄운다"), place("de", 8, "Bojen:⟦⟧")
    missing = diagnostic(
        "list-items",
        "1 of 3 list items is missing here",
        replace(source, text=""),
        target,
        code="S007",
    )
    assert show(missing, NARROW) == snapshot("""\

error S007 list-items: 1 of 3 list items is missing here
  ko src/content/blog/ko/post.md:7:1
  7 ┃ - 부이를 띄운다
    ┆ the rest of the list
  de src/content/blog/de/post.md:8:7
  8 │ Bojen:
    ╰╴⟨missing here⟩
  intended? <!-- i18nlint-disable-next-block list-items: reason -->
""")


def test_of_two_words_of_code_what_differs_is_marked(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    source = replace(
        place("ko", 7, "항구는 ⟦`harbour.north.lamps`⟧이다"), text="harbour.north.lamps"
    )
    target = replace(place("de", 7, "Es ist ⟦`harbour/north.lamps`⟧"), text="harbour/north.lamps")
    rows = show(diagnostic("inline-code", "it is another", source, target, code="C003"), NARROW)
    marks = [row for row in rows.split("\n") if row.strip(" │-^") == "" and row.strip()]
    assert marks == [f"    │ {' ' * 15}{mark}" for mark in "-^"]
