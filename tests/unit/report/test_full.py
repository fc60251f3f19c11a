# ruff: noqa: E501 (lines of reports are as wide as the terminal they are for)
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from i18nlint.model.finding import Confidence, Diagnostic, Location, Severity, Side, Witness
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import Compared, LintResult
from i18nlint.report.full import render_full
from i18nlint.report.style import ASCII, COLOR, Style

NARROW = Style(width=80, closing=False)
WIDE = Style(width=140, closing=False)

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]
MakeWitness = Callable[..., Witness]


@pytest.fixture
def show(result: MakeResult) -> Callable[[Diagnostic, Style], str]:
    def shown(diagnostic: Diagnostic, style: Style) -> str:
        return "\n" + "\n".join(render_full(result(diagnostic), style))

    return shown


Show = Callable[[Diagnostic, Style], str]


@pytest.fixture
def number_changed(
    place: MakePlace, diagnostic: MakeDiagnostic, witness: MakeWitness
) -> Diagnostic:
    return diagnostic(
        "number-changed",
        '"362" in ko is "326" here',
        place("ko", 56, "새 색인을 쓴 뒤로 점수가 ⟦362포인트⟧로 올랐다."),
        place("zh", 108, "换上新索引后，得分升到⟦326分⟧。"),
        witnesses=(witness("ja", "362ポイント", "source"), witness("en", "362", "source")),
        source_heading="측정 결과",
        target_heading="测量结果",
    )


def test_a_changed_number_stacked(number_changed: Diagnostic, show: Show) -> None:
    assert show(number_changed, NARROW) == snapshot("""\

error N001 number-changed: "362" in ko is "326" here
  § 측정 결과 ↔ § 测量结果
  ko src/content/blog/ko/post.md:56:16
   56 │ 새 색인을 쓴 뒤로 점수가 362포인트로 올랐다.
      │                          ---------
  zh src/content/blog/zh/post.md:108:12
  108 │ 换上新索引后，得分升到326分。
      │                       ^^^^^
  ja 362ポイント ✓  en 362 ✓  as in ko
  intended? <!-- i18nlint-disable-next-block number-changed: reason -->
""")


def test_a_changed_number_side_by_side(number_changed: Diagnostic, show: Show) -> None:
    assert show(number_changed, WIDE) == snapshot("""\

error N001 number-changed: "362" in ko is "326" here
  § 측정 결과 ↔ § 测量结果
  ko src/content/blog/ko/post.md:56:16                                  zh src/content/blog/zh/post.md:108:12
   56 │ 새 색인을 쓴 뒤로 점수가 362포인트로 올랐다.                    108 │ 换上新索引后，得分升到326分。
      │                          ---------                                  │                       ^^^^^
  ja 362ポイント ✓  en 362 ✓  as in ko
  intended? <!-- i18nlint-disable-next-block number-changed: reason -->
""")


def test_a_source_that_stands_alone_is_named(
    number_changed: Diagnostic, witness: MakeWitness, show: Show
) -> None:
    witnesses = (witness("ja", "326ポイント", "target"), witness("en", "326", "target"))
    alone = replace(number_changed, primary=Side.SOURCE, witnesses=witnesses)
    assert show(alone, NARROW) == snapshot("""\

error N001 number-changed: "362" in ko is "326" here
  § 측정 결과 ↔ § 测量结果
  ko src/content/blog/ko/post.md:56:16
   56 │ 새 색인을 쓴 뒤로 점수가 362포인트로 올랐다.
      │                          ^^^^^^^^^
  zh src/content/blog/zh/post.md:108:12
  108 │ 换上新索引后，得分升到326分。
      │                       -----
  ja 326ポイント ✓  en 326 ✓  as in zh
  help: look at ko first; en, ja and zh agree
  intended? <!-- i18nlint-disable-next-block number-changed: reason -->
""")


def test_a_missing_section_shows_its_beginning_and_the_place_where_it_belongs(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    missing = diagnostic(
        "missing-section",
        'the section "가격" is missing here, with 3 paragraphs and a table',
        place("ko", 98, "⟦## 가격", "", "백만 토큰에 0.3달러다.", "", "표는 아래에 있다.", "끝.⟧"),
        place("de", 102, "Das ist alles.⟦⟧"),
        code="S001",
        source_heading="가격",
    )
    assert show(missing, NARROW) == snapshot("""\

error S001 missing-section: the section "가격" is missing here, with 3
  paragraphs and a table
  § 가격
  ko src/content/blog/ko/post.md:98:1
   98 ┃ ## 가격
   99 ┃
  100 ┃ 백만 토큰에 0.3달러다.
      ┆ 3 more lines
  de src/content/blog/de/post.md:102:15
  102 │ Das ist alles.
      ╰╴⟨missing here⟩
  intended? <!-- i18nlint-disable-next-block missing-section: reason -->
""")


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

warning T003 table-cell: row "메모리": "예" in ko is "no" here (medium
  confidence)
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


def test_mdx_gets_the_comment_that_mdx_can_read(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    changed = diagnostic(
        "link-target",
        "this link leads to another page than in ko",
        place("ko", 5, "[문서](⟦/ko/guide⟧)", suffix="mdx"),
        place("ja", 5, "[文書](⟦/ja/start⟧)", suffix="mdx"),
        code="L003",
        severity=Severity.WARNING,
    )
    assert show(changed, NARROW) == snapshot("""\

warning L003 link-target: this link leads to another page than in ko
  ko src/content/blog/ko/post.mdx:5:6
  5 │ [문서](/ko/guide)
    │        ---------
  ja src/content/blog/ja/post.mdx:5:6
  5 │ [文書](/ja/start)
    │        ^^^^^^^^^
  intended? {/* i18nlint-disable-next-block link-target: reason */}
""")


def test_a_finding_about_one_file_and_without_lines(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    broken = diagnostic(
        "invalid-frontmatter",
        "line 3: mapping values are not allowed here",
        None,
        place("ja", 1, "⟦⟧"),
        code="E001",
    )
    assert show(broken, NARROW) == snapshot("""\

error E001 invalid-frontmatter: line 3: mapping values are not allowed here
  ja src/content/blog/ja/post.md:1:1
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


def test_ascii_where_the_encoding_has_no_lines(number_changed: Diagnostic, show: Show) -> None:
    english = replace(number_changed, source_heading="Results", target_heading="")
    assert show(english, replace(NARROW, glyphs=ASCII)) == snapshot("""\

error N001 number-changed: "362" in ko is "326" here
  in Results
  ko src/content/blog/ko/post.md:56:16
   56 | 새 색인을 쓴 뒤로 점수가 362포인트로 올랐다.
      |                          ---------
  zh src/content/blog/zh/post.md:108:12
  108 | 换上新索引后，得分升到326分。
      |                       ^^^^^
  ja 362ポイント +  en 362 +  as in ko
  intended? <!-- i18nlint-disable-next-block number-changed: reason -->
""")


def test_colours_mark_severity_and_span(number_changed: Diagnostic, show: Show) -> None:
    coloured = show(number_changed, replace(NARROW, palette=COLOR))
    assert "\x1b[1;31merror N001 number-changed\x1b[0m" in coloured
    assert "\x1b[1;31m326分\x1b[0m" in coloured
    assert coloured.count("\x1b[0m") == coloured.count("\x1b[") / 2


def test_a_clean_run_says_what_it_compared(result: MakeResult) -> None:
    lines = list(render_full(result(), Style(width=80)))
    assert lines == snapshot(
        ["2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block agree."]
    )


def test_notes_are_counted_and_hidden(number_changed: Diagnostic, result: MakeResult) -> None:
    note = replace(number_changed, severity=Severity.INFO, rule="number-extra", code="N003")
    run = result(number_changed, note, note)
    closing = list(render_full(run, Style(width=80, least=Severity.WARNING)))
    assert closing[closing.index("") :] == snapshot(
        [
            "",
            "1 error in 1 of 2 posts",
            "  What a rule means and when it is wrong: i18nlint explain number-changed",
            "2 notes hidden; --verbose shows them",
            "2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block compared.",
        ]
    )
    verbose = list(render_full(run, Style(width=80)))
    assert sum(line.startswith("info N003 number-extra") for line in verbose) == 2


def test_what_waits_is_one_line(number_changed: Diagnostic, result: MakeResult) -> None:
    waits = replace(number_changed, pending=True)
    assert waits.target
    also = replace(waits, target=replace(waits.target, language=LanguageTag("ja")))
    other = replace(waits, rule="unit-changed", witnesses=())
    lines = list(render_full(result(waits, also, other), Style(width=80)))
    assert lines == snapshot(
        [
            "2 changes wait for ja, zh; --verbose shows them",
            "2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block compared.",
        ]
    )
    alone = list(render_full(result(waits), Style(width=80)))
    assert alone == snapshot(
        [
            "1 change waits for zh; --verbose shows it",
            "2 posts, 3 languages: 9,812 numbers, 2,204 links, 1 code block compared.",
        ]
    )
    failing = list(render_full(result(waits), Style(width=80, pending=True)))
    assert failing[0] == snapshot('error N001 number-changed (pending): "362" in ko is "326" here')
    assert "1 change waits for zh" in failing


def test_versions_that_stand_alone_are_not_said_to_agree(result: MakeResult) -> None:
    alone = result(groups=1, documents=1, pairs=0, compared=Compared())
    (line,) = render_full(alone, Style())
    assert line == "1 post, 3 languages: nothing was compared."
