"""`i18nlint.model.regex` against `re.compile`."""

from __future__ import annotations

import re

import pytest

from i18nlint.model.regex import lazy_regex


def test_it_finds_what_the_compiled_one_finds() -> None:
    words, compiled = lazy_regex(r"[A-Z]+", re.IGNORECASE), re.compile(r"[A-Z]+", re.IGNORECASE)
    text = "two words"
    assert words.findall(text) == compiled.findall(text) == ["two", "words"]
    assert words.findall(text) == ["two", "words"], "and a second time"
    assert words.sub("x", text) == "x x"
    assert words.fullmatch(text) is None
    assert words.pattern == compiled.pattern


def test_it_is_compiled_when_it_is_first_asked() -> None:
    wrong = lazy_regex("(")
    with pytest.raises(re.error, match="missing"):
        wrong.search("text")
