# ruff: noqa: E501 (lines of reports are as wide as the terminal they are for)
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from i18nlint.model.finding import Confidence, Diagnostic, Location, Severity, Side, Witness
from i18nlint.model.language import LanguageTag
from i18nlint.model.result import LintResult
from i18nlint.report.style import ASCII, COLOR, Style

NARROW = Style(width=80, closing=False)
WIDE = Style(width=140, closing=False)

MakePlace = Callable[..., Location]
MakeDiagnostic = Callable[..., Diagnostic]
MakeResult = Callable[..., LintResult]
MakeWitness = Callable[..., Witness]
Show = Callable[[Diagnostic, Style], str]


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


def test_what_further_languages_spell_alike_stands_once(
    number_changed: Diagnostic, witness: MakeWitness, show: Show
) -> None:
    sides = {"ja": "source", "en": "source", "de": "source", "fr": "target", "it": "target"}
    said = {"ja": "362ポイント", "en": "362", "de": "362", "fr": "326", "it": "326"}
    witnesses = tuple(witness(tag, said[tag], side) for tag, side in sides.items())
    shown = show(replace(number_changed, witnesses=witnesses), NARROW).split("\n")
    assert "  ja 362ポイント ✓  en, de 362 ✓  as in ko" in shown
    assert "  fr, it 326 ✓  as in zh" in shown


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


def test_how_sure_a_finding_is_stands_in_one_piece(number_changed: Diagnostic, show: Show) -> None:
    guess = replace(number_changed, confidence=Confidence.MEDIUM)
    heads = [
        "\n".join(show(guess, replace(NARROW, width=width)).split("\n")[1:3])
        for width in (74, 73, 53)
    ]
    assert heads == [
        'error N001 number-changed: "362" in ko is "326" here (medium confidence)\n'
        "  § 측정 결과 ↔ § 测量结果",
        'error N001 number-changed: "362" in ko is "326" here\n  (medium confidence)',
        'error N001 number-changed: "362" in ko is "326"\n  here (medium confidence)',
    ]


def test_what_all_translations_lack_need_not_be_wrong_in_the_source(
    place: MakePlace, diagnostic: MakeDiagnostic, witness: MakeWitness, show: Show
) -> None:
    lacking = diagnostic(
        "missing-section",
        'the section "가격" is missing in de and ja',
        place("ko", 98, "⟦## 가격⟧"),
        place("de", 102, "Das ist alles.⟦⟧"),
        code="S001",
        primary=Side.SOURCE,
        witnesses=(witness("ja", "", "target"),),
    )
    assert "help:" not in show(lacking, NARROW)


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


def test_of_a_whole_file_there_is_nothing_to_quote(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    lone = diagnostic(
        "missing-translation",
        "this post has no version in en and ja",
        None,
        place("ko", 1, "⟦⟧# 제목"),
        code="P001",
    )
    assert show(lone, NARROW) == snapshot("""\

error P001 missing-translation: this post has no version in en and ja
  ko src/content/blog/ko/post.md:1:1
  intended? <!-- i18nlint-disable-file missing-translation: reason -->
""")


def test_where_a_change_waits_it_is_said_for_whom(number_changed: Diagnostic, show: Show) -> None:
    waits = replace(number_changed, pending=True, primary=Side.SOURCE, witnesses=())
    shown = show(waits, replace(NARROW, pending=True))
    assert "  help: ko was changed; zh is to follow\n" in shown


def test_a_missing_section_is_no_counterpart_of_the_one_before_its_place(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    sides = place("ko", 98, "⟦## 가격", "", "0.3달러다.⟧"), place("de", 102, "Das ist alles.⟦⟧")
    headings = {"source_heading": "가격", "target_heading": "Messungen"}
    missing = diagnostic("missing-section", "it is missing here", *sides, code="S001", **headings)
    assert "  § 가격 ↔ after § Messungen\n" in show(missing, Style())
    assert "  in 가격 <-> after Messungen\n" in show(missing, Style(glyphs=ASCII))
    block = diagnostic("missing-block", "a list is missing here", *sides, code="S005", **headings)
    assert "  § 가격 ↔ § Messungen\n" in show(block, Style())


@pytest.mark.parametrize(("code", "is_sent"), [("N001", True), ("L006", False), ("P003", False)])
def test_nobody_is_sent_to_the_source_for_links_that_are_dead_in_all_translations(
    number_changed: Diagnostic, witness: MakeWitness, show: Show, code: str, *, is_sent: bool
) -> None:
    witnesses = (witness("ja", "326ポイント", "target"), witness("en", "326", "target"))
    alone = replace(number_changed, primary=Side.SOURCE, witnesses=witnesses)
    shown = show(replace(alone, code=code), Style())
    assert ("help: look at ko first" in shown) is is_sent


def test_who_has_which_setting_of_a_tag_is_said(
    place: MakePlace, diagnostic: MakeDiagnostic, show: Show
) -> None:
    tag = '⟦<Map zoom="{}" />⟧'
    differs = diagnostic(
        "component-differs",
        '<Map> has no zoom in de and ja, zoom="7" in ko',
        place("ko", 7, tag.format(7)),
        place("de", 7, "⟦<Map />⟧"),
        code="C006",
        arguments={"attribute": "zoom", "source_value": "7", "target_value": ""},
        witnesses=(
            Witness(LanguageTag("zh"), "zh/post.md", "<Map>", Side.SOURCE),
            Witness(LanguageTag("ja"), "ja/post.md", "<Map>", Side.TARGET),
        ),
    )
    rows = show(differs, Style(width=80, closing=False))
    assert '  zh zoom="7" ✓  as in ko\n  ja no zoom ✓  as in de\n' in rows


def test_paths_too_long_for_a_column_stand_above_both(
    show: Show, number_changed: Diagnostic
) -> None:
    assert number_changed.source is not None
    assert number_changed.target is not None
    folder = "content/" * 10
    long = replace(
        number_changed,
        source=replace(number_changed.source, path=f"{folder}ko/post.md"),
        target=replace(number_changed.target, path=f"{folder}zh/post.md"),
    )
    lines = show(long, WIDE).split("\n")
    ((above, first), (below, second)) = (
        (at, line) for at, line in enumerate(lines) if folder in line
    )
    assert below == above + 1
    assert first.strip().endswith("ko/post.md:56:16")
    assert second.strip().endswith("zh/post.md:108:12")
