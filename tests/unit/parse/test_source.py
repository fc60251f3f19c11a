"""Bytes become text, and nothing is lost on the way."""

from __future__ import annotations

import pytest

from i18nlint.model.text import Span
from i18nlint.parse.source import read_source


def test_a_byte_order_mark_does_not_count() -> None:
    source, problems = read_source("post.md", b"\xef\xbb\xbfab")
    assert source.text == "ab"
    assert problems == ()


@pytest.mark.parametrize(
    ("data", "text", "place", "what"),
    [
        (b"ab \xff cd", "ab \ufffd cd", 3, "not UTF-8: 0xFF at byte 3"),
        ("é".encode() + b"\xe9.", "é\ufffd.", 1, "not UTF-8: 0xE9 at byte 2"),
        (b"\xef\xbb\xbfa\xc3", "a\ufffd", 1, "not UTF-8: 0xC3 at byte 4"),
        ("aé".encode("utf-16"), "aé", 0, "not UTF-8: UTF-16"),
        ("ab".encode("utf-16-be"), "\0a\0b", 0, "a zero byte stands in the text"),
    ],
    ids=["stray byte", "behind two bytes", "behind a byte order mark, cut off", "UTF-16", "zeros"],
)
def test_the_first_invalid_byte_is_named_and_replaced(
    data: bytes, text: str, place: int, what: str
) -> None:
    source, (problem,) = read_source("post.md", data)
    assert source.text == text
    assert problem.rule == "invalid-encoding"
    assert problem.span == Span(place, place + 1)
    assert problem.message == f"{what}; save the file as UTF-8"


def test_a_file_that_says_it_is_utf_16_is_read_so_even_if_it_is_empty() -> None:
    source, (problem,) = read_source("post.md", b"\xff\xfe")
    assert (source.text, problem.span) == ("", Span(0, 0))
    cut_off = b"\xfe\xff" + "가\n나".encode("utf-16-be") + b"\xac"
    source, _ = read_source("post.md", cut_off)
    assert source.text.startswith("가\n나"), (
        "half a letter at the end is no reason to lose the rest"
    )


GERMAN = "Für Köln genügt ein Brief über große Werkstücke, schöne Häuser und Türen und Straßen. "
ENGLISH = "A letter is enough for Cologne, and none is written of the great work. "
KOREAN = "거리의 이름은 장미길이다. "
ENOUGH = 9


@pytest.mark.parametrize(
    "data",
    [
        (KOREAN * ENOUGH).encode("euc-kr"),
        (KOREAN * ENOUGH).encode("utf-16-le"),
        ("abc" * ENOUGH).encode("utf-16-be"),  # which is UTF-8 as well
        ("abc" * ENOUGH).encode("utf-32"),  # its mark begins like that of UTF-16
        "".join(map(chr, range(256))).encode("latin-1"),
    ],
    ids=["EUC-KR", "UTF-16 that does not say so", "zeros", "UTF-32", "no text at all"],
)
def test_of_a_file_in_another_encoding_all_is_lost(data: bytes) -> None:
    source, (problem,) = read_source("post.md", data)
    assert problem.reach == Span(0, len(source.text))
    assert problem.message.endswith(", and so on; save the file as UTF-8: it was not compared")


@pytest.mark.parametrize(
    "data",
    [
        (GERMAN + ENGLISH * ENOUGH).encode("cp1252"),
        KOREAN.encode("euc-kr")[:10],
        (KOREAN * ENOUGH).encode() + b"\xb0" * 10,
        (KOREAN * ENOUGH).encode("utf-16"),
    ],
    ids=["a letter here and there", "a few", "few of many", "UTF-16 that says so"],
)
def test_of_a_file_with_slips_the_rest_is_compared(data: bytes) -> None:
    _, (problem,) = read_source("post.md", data)
    assert problem.reach is None


@pytest.mark.parametrize(("letters", "is_lost"), [(219, True), (220, False)])
def test_one_letter_in_twenty_is_a_slip(letters: int, is_lost: bool) -> None:
    _, (problem,) = read_source("post.md", b"\xff" * 11 + b"a" * (letters - 11))
    assert bool(problem.reach) is is_lost
