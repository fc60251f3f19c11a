# ruff: noqa: E501 (lines of reports are as wide as the terminal they are for)
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from inline_snapshot import snapshot

from i18nlint.model.finding import Confidence, Diagnostic, Location, Severity
from i18nlint.report.style import Style

NARROW = Style(width=80, closing=False)
WIDE = Style(width=140, closing=False)

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
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
