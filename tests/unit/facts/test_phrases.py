"""Words of a language for nothing, and for more of the same."""

from __future__ import annotations

from pathlib import Path

import pytest

import i18nlint
from i18nlint.facts.phrases import says_and_so_on, says_nothing
from i18nlint.model.language import LanguageTag

FILES = sorted((Path(i18nlint.__file__).parent / "languages").glob("*.toml"))
TAGS = [file.stem for file in FILES if file.stem != "root"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "없음"),
        ("ja", "なし。"),
        ("zh-TW", "無"),
        ("en", "(none)"),
        ("de", "Keine"),
        ("he", "אין"),
        ("sw", "—"),
        ("sw", "undefined"),
        ("en", ""),
    ],
)
def test_a_cell_that_says_nothing_says_it_in_its_language(language: str, text: str) -> None:
    assert says_nothing(text, LanguageTag.parse(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "0"), ("en", "false"), ("ko", "없음을 뜻함"), ("de", "none of them, ever, at all")],
)
def test_what_says_little_is_not_nothing(language: str, text: str) -> None:
    assert not says_nothing(text, LanguageTag.parse(language))


def test_the_word_of_another_language_is_a_word() -> None:
    assert not says_nothing("없음", LanguageTag.parse("ja"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "etc."),
        ("en", "And so on."),
        ("ko", "등"),
        ("ja", "など"),
        ("ru", "и т. д."),
        ("fi", "…"),
    ],
)
def test_an_item_may_only_say_that_there_are_more(language: str, text: str) -> None:
    assert says_and_so_on(text, LanguageTag.parse(language))


@pytest.mark.parametrize("text", ["and more sails", "Others", "more"])
def test_an_item_with_words_of_its_own_is_an_item(text: str) -> None:
    assert not says_and_so_on(text, LanguageTag.parse("en"))


@pytest.mark.parametrize("language", TAGS)
def test_every_language_file_knows_both(language: str) -> None:
    """Beside what all languages share: pt-BR and zh-Hant have pt and zh behind them."""
    tag = LanguageTag.parse(language)
    texts = [file.read_text("utf-8") for file in FILES if file.stem in tag.lookup()]
    assert any("[nothing]" in text and "[and-so-on]" in text for text in texts)
