"""A pair side by side fits into the terminal."""

from __future__ import annotations

import pytest
from wcwidth import wcswidth

from i18nlint.align import align_versions
from i18nlint.align.evidence import explain
from i18nlint.facts.document import extract
from i18nlint.model.alignment import Bitext, Version
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document
from i18nlint.report.alignment import render_bitext
from i18nlint.report.style import Style

TABLE = "| a | b |\n|---|---|\n| 1 | 2 |\n"
ENGLISH = f"# Costs\n\nThe 24 boats cost $450 a month.\n\n- one\n- two\n\n{TABLE}"
KOREAN = f"# 비용\n\n배 24척은 한 달에 450달러가 든다.\n\n- 하나\n\n{TABLE}"


def _version(language: str, text: str) -> Version:
    document = parse_document(f"{language}/post.md", text.encode(), LanguageTag.parse(language))
    return Version(document, extract(document))


@pytest.fixture
def pair() -> Bitext:
    return explain(align_versions(_version("en", ENGLISH), _version("zh-Hant-HK", KOREAN)))


@pytest.mark.parametrize("width", [40, 52, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int, pair: Bitext) -> None:
    for line in render_bitext(pair, Style(width=width)):
        assert wcswidth(line) <= width, line


def test_what_it_all_amounts_to_stands_at_the_end(pair: Bitext) -> None:
    lines = list(render_bitext(pair, Style(width=40)))
    verdict = " ".join(lines[lines.index("", len(lines) - 4) + 1 :])
    assert verdict.startswith(f"{pair.verdict}: ")
    assert "of zh-Hant-HK are paired, evidence" in verdict


def test_a_cell_is_shown_where_a_side_has_a_number_more_and_nowhere_else() -> None:
    table = "| boat | hours |\n|---|---|\n| Terra | {} |\n| Luna | 30 |\n"
    versions = _version("en", table.format("24 of 36")), _version("ko", table.format("24"))
    lines = list(render_bitext(explain(align_versions(*versions)), Style(width=80)))
    unmatched = [line.strip() for line in lines if line.strip().startswith("24 = 24; unmatched")]
    assert unmatched == ["24 = 24; unmatched 36 | -"]
    assert [line for line in lines if line.strip().startswith("30 = 30")] == []


def test_a_long_heading_does_not_hide_the_other() -> None:
    versions = (
        _version("en", "# What we did between the two storms\n\nA.\n"),
        _version("ko", KOREAN),
    )
    lines = list(render_bitext(explain(align_versions(*versions)), Style(width=40)))
    assert "§ What we did between the two … ↔ § 비용" in lines


@pytest.mark.parametrize(
    ("ours", "theirs", "note"),
    [
        ("# A\n\n## Costs\n\nOf 24 boats.\n", "# 가\n", "missing in ko"),
        ("# A\n", "# 가\n\n## 비용\n\n24.\n", "not in en"),
    ],
    ids=["missing", "extra"],
)
def test_a_section_of_one_side_says_whose_it_is_not(ours: str, theirs: str, note: str) -> None:
    pair = explain(align_versions(_version("en", ours), _version("ko", theirs)))
    assert note in [line.strip() for line in render_bitext(pair, Style(width=80))]
