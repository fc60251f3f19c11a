"""What is marked where two lines differ in a little."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from i18nlint.model.finding import Diagnostic, Location
from i18nlint.report.style import Style

NARROW = Style(width=80, closing=False)

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
Show = Callable[[Diagnostic, Style], str]


LONG = "https://harbour.example.org/reports/2025/tides/monthly/with-all-figures"


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
