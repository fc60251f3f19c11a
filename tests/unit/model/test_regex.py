"""`i18nlint.model.regex` against `re.compile`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import pytest

from i18nlint.model import regex as module
from i18nlint.model.regex import lazy_regex, regex

UNKNOWN = r"an expression (that) nobody has asked before"


@pytest.fixture
def known() -> Iterator[module.Expressions]:
    module._expressions.cache_clear()
    found = module._expressions()
    if not found:
        pytest.skip(f"{sys.implementation.cache_tag} has no compiled expressions")
    yield found
    module._expressions.cache_clear()


def test_what_is_known_is_what_re_compiles(known: module.Expressions) -> None:
    wrong = [key for key in known if regex(*key) != re.compile(*key)]  # compares the numbers too
    assert not wrong


def test_groups_have_their_names(known: module.Expressions) -> None:
    for pattern, flags in known:
        made, expected = regex(pattern, flags), re.compile(pattern, flags)
        assert (made.groups, made.groupindex) == (expected.groups, expected.groupindex)


def test_what_is_not_known_is_compiled() -> None:
    found = regex(UNKNOWN, re.IGNORECASE).fullmatch(
        UNKNOWN.replace("(", "").replace(")", "").upper()
    )
    assert found is not None
    assert found[1] == "THAT"


def test_another_version_of_the_engine_compiles_all(
    known: module.Expressions, monkeypatch: pytest.MonkeyPatch
) -> None:
    pattern, flags = next(iter(known))
    monkeypatch.setattr(module, "_ENGINE", None)
    monkeypatch.setattr(module, "_expressions", dict)
    assert regex(pattern, flags) == re.compile(pattern, flags)


def test_numbers_for_another_engine_are_not_used(
    known: module.Expressions, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Engine:
        MAGIC = 1

    monkeypatch.setattr(module, "_ENGINE", Engine)
    module._expressions.cache_clear()
    assert known
    assert module._expressions() == {}


def test_a_version_without_numbers_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    module._expressions.cache_clear()
    monkeypatch.setattr(sys.implementation, "cache_tag", "other-9")
    assert module._expressions() == {}
    module._expressions.cache_clear()


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
