from __future__ import annotations

import pytest

from i18nlint.facts.words import _BLANKS, identifiers, latin_words, text_length
from i18nlint.model.language import LanguageTag

ENGLISH, KOREAN, GERMAN = map(LanguageTag.parse, ("en", "ko", "de"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We moved to Kubernetes last year.", {"kubernetes"}),
        ("Kubernetes is what we moved to.", set()),
        ("GitHub hosts it. OpenAI does not.", {"github", "openai"}),
        ("The API of vue3 is small", {"api", "vue3"}),
        ("a b C", set()),
        ("an A/B test of I/O, not of a/b/C/D", {"a/b", "i/o"}),
        ("tide-log.md and example.com, e.g. node.js", {"tide-log.md", "example.com", "node.js"}),
    ],
    ids=[
        "name inside",
        "sentence start",
        "mixed case",
        "capitals and digits",
        "single letters",
        "two letters that are one name",
        "files and addresses",
    ],
)
def test_a_latin_script_offers_only_what_looks_like_a_name(text: str, expected: set[str]) -> None:
    assert latin_words(text, ENGLISH) == expected


def test_another_script_offers_every_latin_word() -> None:
    assert latin_words("쿠버네티스(kubernetes)와 GPT-4 그리고 x", KOREAN) == {"kubernetes", "gpt-4"}


def test_a_word_far_inside_a_long_sentence_is_no_sentence_start() -> None:
    assert latin_words("zusammenhangslos gesagt liegt es an Berlin", GERMAN) == {"berlin"}


def test_scripts_weigh_what_they_are_worth_in_latin_letters() -> None:
    assert text_length("two words 12!") == 10
    assert text_length("漢字") == 6.0
    assert text_length("한글") == 4.6
    assert text_length("かなx") == 3.8


def test_identifiers_are_case_folded_names_of_three_letters() -> None:
    assert identifiers("const Foo = bar_baz(x, $el)") == {"const", "foo", "bar_baz", "$el"}


def test_blanks_are_those_of_python() -> None:
    assert "".join(filter(str.isspace, map(chr, range(0x3001)))) == _BLANKS
