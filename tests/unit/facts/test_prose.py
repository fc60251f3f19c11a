"""What the line breaks of a post mean to those who read its numbers and links."""

from __future__ import annotations

import pytest

from i18nlint.facts.document import extract
from i18nlint.facts.prose import unwrapped
from i18nlint.model.language import LanguageTag
from i18nlint.parse.document import parse_document

ENGLISH = LanguageTag.parse("en")
PADDING = "Those who come late to the harbour office"


def _facts(text: str, language: str = "en") -> list[str]:
    document = parse_document("post.md", text.encode(), LanguageTag.parse(language))
    return [fact.text for block in extract(document).blocks for fact in block.numbers]


@pytest.mark.parametrize(
    ("wrapped", "language", "expected"),
    [
        ("wait for a quarter\nof an hour there.", "en", ["a quarter of an hour"]),
        ("wait for 30\nminutes there.", "en", ["30 minutes"]),
        ("paid 3\nmillion dollars.", "en", ["3 million dollars"]),
        ("have waited since 14 March\n2025 for that.", "en", ["14 March 2025"]),
        ("warten dort zwei\nStunden.", "de", ["zwei Stunden"]),
    ],
)
def test_a_wrapped_line_ends_no_number(wrapped: str, language: str, expected: list[str]) -> None:
    assert _facts(f"{PADDING} {wrapped}\n", language) == expected


def test_a_number_over_two_lines_is_found_where_it_stands() -> None:
    text = f"{PADDING} wait for 30\nminutes there.\n"
    document = parse_document("post.md", text.encode(), ENGLISH)
    (fact,) = (fact for block in extract(document).blocks for fact in block.numbers)
    assert text[fact.span.start : fact.span.end] == "30\nminutes"


def test_a_short_line_ends_where_its_writer_ended_it() -> None:
    assert _facts("Berth 30\nMinutes of the meeting\n") == ["30"]
    assert unwrapped("Harbour office\nPier 4\n") == "Harbour office\nPier 4\n"


def test_wide_letters_fill_a_line_twice_as_fast() -> None:
    line = "港の事務所に遅れて来た人はそこで待たなければならない"
    assert unwrapped(f"{line}\n三十分") == f"{line} 三十分"


def test_a_line_is_full_where_the_next_word_finds_no_room() -> None:
    rest = "万人の利用者の情報を一つの関係データベースに保存することができるとされている"
    assert unwrapped(f"登録済みの 1000\n{rest}") == f"登録済みの 1000 {rest}"


def test_the_words_of_a_link_stand_in_one_line() -> None:
    text = "See [the harbour\nmaster](https://harbour.example/master).\n"
    document = parse_document("post.md", text.encode(), ENGLISH)
    (link,) = (link for block in extract(document).blocks for link in block.links)
    assert link.text == "the harbour master"
