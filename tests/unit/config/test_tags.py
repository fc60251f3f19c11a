from __future__ import annotations

import pytest

from i18nlint.config.tags import is_doubtful, known_tag, parse_tag, same_language
from i18nlint.model.language import LanguageTag


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("ko", "ko"),
        ("kr", "ko"),
        ("jp", "ja"),
        ("cn", "zh"),
        ("zh_CN", "zh-CN"),
        ("zh-hans", "zh-Hans"),
        ("pt-br", "pt-BR"),
        ("brazilian-portuguese", "pt-BR"),
        ("Basque", "eu"),
        ("es-419", "es-419"),
        ("한국어", "ko"),
        ("fil", "fil"),
    ],
)
def test_names_of_languages_are_known(name: str, tag: str) -> None:
    assert str(known_tag(name)) == tag


@pytest.mark.parametrize("name", ["docs", "go", "xx", "api", "v2", "en-XX", "zh-Blah", "", "e n"])
def test_other_names_are_not(name: str) -> None:
    assert known_tag(name) is None


def test_codes_that_are_words_are_doubtful() -> None:
    assert is_doubtful("it")
    assert is_doubtful("ID")
    assert is_doubtful("french")
    assert not is_doubtful("fra")
    assert not is_doubtful("ko")
    assert not is_doubtful("zh-CN")
    assert not is_doubtful("brazilian-portuguese")


def test_configuration_takes_tags_and_no_aliases() -> None:
    assert parse_tag("zh-TW") == LanguageTag("zh", "", "TW")
    with pytest.raises(ValueError, match='did you mean "ja"'):
        parse_tag("jp")
    with pytest.raises(ValueError, match="unknown language tag"):
        parse_tag("klingon")


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("zh", "zh-CN", True),
        ("zh-CN", "zh-TW", False),
        ("zh-Hans", "zh-Hant", False),
        ("zh-CN", "zh-Hant", False),
        ("zh-TW", "zh-Hant", True),
        ("pt", "es", False),
        ("en", "en", True),
    ],
)
def test_tags_agree_as_far_as_both_are_precise(left: str, right: str, same: bool) -> None:
    assert same_language(LanguageTag.parse(left), LanguageTag.parse(right)) is same
    assert same_language(LanguageTag.parse(right), LanguageTag.parse(left)) is same
