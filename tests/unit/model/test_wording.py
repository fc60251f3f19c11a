"""What messages are made of."""

from __future__ import annotations

import pytest

from i18nlint.model.wording import apart, listed, quoted, seen_from_source, with_article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("392번", '"392번"'),
        ('say "yes"', "'say \"yes\"'"),
        ('it\'s "fine"', '“it\'s "fine"”'),
        ("two\n  lines", '"two lines"'),
    ],
    ids=["plain", "with quotes", "with both", "of two lines"],
)
def test_what_is_quoted_stands_in_one_line_between_marks_of_its_own(
    text: str, expected: str
) -> None:
    assert quoted(text) == expected


def test_a_long_quotation_is_cut() -> None:
    assert quoted("one two three", 8) == '"one two…"'


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("table", "a table"), ("HTML block", "an HTML block"), ("image", "an image")],
)
def test_an_article_goes_by_the_sound(noun: str, expected: str) -> None:
    assert with_article(noun) == expected


def test_the_last_of_several_names_is_joined_by_and() -> None:
    assert [listed(["en"]), listed(["en", "ja", "zh"])] == ["en", "en, ja and zh"]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ('"30%" in ko is "13 %" here', '"30%" in ko is "13 %" in de and fr'),
        ("a row is here, but not in ko", "a row is in de and fr, but not in ko"),
        (
            'the section "Start here" is missing here',
            'the section "Start here" is missing in de and fr',
        ),
        ("the code lacks 'go \"here\" now' here", "the code lacks 'go \"here\" now' in de and fr"),
        (
            "the link is /here/ here, /there/ in ko",
            "the link is /here/ in de and fr, /there/ in ko",
        ),
        ("by is O'Hara here, O'Neil in ko", "by is O'Hara in de and fr, O'Neil in ko"),
    ],
)
def test_on_the_side_of_the_source_a_message_names_the_translations(
    message: str, expected: str
) -> None:
    assert seen_from_source(message, ["de", "fr"]) == expected


def test_two_long_texts_are_shown_where_they_part() -> None:
    address = "https://harbour.example.org/reports/2025/tides/monthly/report-{}.html"
    assert apart(address.format(17), address.format(71), 30) == (
        "…/tides/monthly/report-17.html",
        "…/tides/monthly/report-71.html",
    )
    assert apart("short", "shirt", 30) == ("short", "shirt")
