"""What a person reads who asks why a layout was believed."""

from __future__ import annotations

import pytest

from i18nlint.discover.detect import Detected
from i18nlint.discover.evidence import spell, why_detected
from i18nlint.model.language import LanguageTag


@pytest.mark.parametrize(
    ("count", "word"), [(0, "no"), (1, "one"), (10, "ten"), (11, "11"), (1200, "1,200")]
)
def test_numbers_up_to_ten_are_words(count: int, word: str) -> None:
    assert spell(count) == word


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("docs/{lang}/{path}.{ext}", "two folders named like languages under docs"),
        ("{lang}/{path}.{ext}", "two folders named like languages under the root"),
        ("docs-{lang}/{path}.{ext}", "two endings of folders named like languages under the root"),
        ("posts/{path}.{lang}.{ext}", "two endings of files named like languages under posts"),
        ("posts/{lang}.{path}.{ext}", "two beginnings of files named like languages under posts"),
        ("{path}/{lang}.{ext}", "two files named like languages under the root"),
    ],
)
def test_a_pattern_is_told_by_what_names_the_language(pattern: str, said: str) -> None:
    tags = LanguageTag("en"), LanguageTag("ko")
    posts = {"tea": dict.fromkeys(tags, "tea.md"), "pier": dict.fromkeys(tags, "pier.md")}
    assert why_detected(Detected(pattern, "", tags, posts, {})) == f"{said}, two names in common"


def test_versions_without_a_language_are_told_with_their_folder() -> None:
    tag = LanguageTag("ko")
    posts = {"tea": {tag: "docs/i18n/ko/tea.md"}}
    pattern, unmarked = "docs/i18n/{lang}/{path}.{ext}", "docs/{path}.{ext}"
    detected = Detected(pattern, unmarked, (tag,), posts, {"tea": "docs/tea.md"})
    assert why_detected(detected) == (
        "one folder named like a language under docs/i18n, "
        "one name in common with files without a language under docs"
    )
