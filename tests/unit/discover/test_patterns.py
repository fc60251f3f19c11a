from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from i18nlint.config.tags import known_tag
from i18nlint.discover.patterns import Slot, compile_pattern, split_beginning, split_ending
from i18nlint.errors import ConfigError


@pytest.mark.parametrize(
    ("pattern", "path", "slot"),
    [
        ("blog/{lang}/{path}.{ext}", "blog/ko/a/b.mdx", Slot("a/b", "ko")),
        ("{path}.{lang}.{ext}", "a/b.zh-CN.md", Slot("a/b", "zh-CN")),
        ("{path}-{lang}.{ext}", "README-zh-Hans.md", Slot("README", "zh-Hans")),
        ("{path}-{lang}.{ext}", "how-to-go-there-en.md", Slot("how-to-go-there", "en")),
        ("{path}_{lang}.{ext}", "README_pt_BR.md", Slot("README", "pt_BR")),
        ("{path}.{lang}.{ext}", "a.brazilian-portuguese.md", Slot("a", "brazilian-portuguese")),
        ("{path}/{lang}.{ext}", "a/b/en.md", Slot("a/b", "en")),
        ("blog/{lang}.{path}.{ext}", "blog/pt-BR.tea.time.md", Slot("tea.time", "pt-BR")),
        ("{lang}-{path}.{ext}", "zh-CN-how-to.md", Slot("how-to", "zh-CN")),
        ("{lang}-{path}.{ext}", "de-how-to-go-there.md", Slot("how-to-go-there", "de")),
        ("{lang}_{path}.{ext}", "how_to.md", None),
        ("{path}/{lang}.post.{ext}", "a/en.post.md", Slot("a", "en")),
        ("pages.{lang}/{path}.md", "pages.de/a.md", Slot("a", "de")),
        ("{path}.{ext}", "a.en.md", Slot("a.en", "")),
        ("blog/{lang}/{path}.{ext}", "blog/tag/a.md", None),
        ("blog/{lang}/{path}.{ext}", "blog/ko/a.txt", None),
        ("{path}.{lang}.{ext}", "a.v2.md", None),
        ("{path}-{lang}.{ext}", "en.md", None),
    ],
)
def test_a_pattern_reads_post_and_language(pattern: str, path: str, slot: Slot | None) -> None:
    assert compile_pattern(pattern).read(path) == slot


@pytest.mark.parametrize(
    ("pattern", "key"),
    [
        ("src/blog/{lang}/{path}.{ext}", "src/blog/a/b"),
        ("{lang}/{path}.md", "a/b"),
        ("docs/{lang}/latest/{path}.md", "docs/latest/a/b"),
        ("content/{path}.{lang}.{ext}", "content/a/b"),
        ("{path}-{lang}.mdx", "a/b"),
        ("{path}/{lang}.{ext}", "a/b"),
        ("pages.{lang}/{path}.{ext}", "pages/a/b"),
        ("./blog/{path}.{ext}", "blog/a/b"),
        ("app/{lang}.mdx", "app"),
    ],
)
def test_a_key_has_neither_language_nor_extension(pattern: str, key: str) -> None:
    assert compile_pattern(pattern).key("a/b") == key


def test_characters_of_regular_expressions_stand_for_themselves() -> None:
    pattern = compile_pattern("app/[locale]/(x)/{lang}/{path}.md")
    assert pattern.read("app/[locale]/(x)/en/a.md") == Slot("a", "en")
    assert pattern.read("app/l/x/en/a.md") is None


@pytest.mark.parametrize("text", ["{lang}/{slug}.md", "{path}/{path}.md", "{}/{path}.md"])
def test_other_placeholders_are_errors(text: str) -> None:
    with pytest.raises(ConfigError):
        compile_pattern(text)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("README-zh-CN", ("README", "-", "zh-CN")),
        ("index.en-US", ("index", ".", "en-US")),
        ("a_b_ko", ("a_b", "_", "ko")),
        ("plain", None),
        ("-en", None),
        ("v1.2", None),
    ],
)
def test_an_ending_is_the_longest_language(name: str, parts: tuple[str, str, str] | None) -> None:
    assert split_ending(name) == parts


stems = st.from_regex(r"[a-z0-9]+(?:[-_.][a-z0-9]+){0,3}", fullmatch=True)
tags = st.sampled_from(["en", "ko", "zh-CN", "pt_BR", "zh-Hant-TW", "korean", "日本語"])


@given(stems, st.sampled_from("._-"), tags)
def test_the_language_behind_a_name_is_always_found(stem: str, separator: str, tag: str) -> None:
    name = f"{stem}{separator}{tag}"
    parts = split_ending(name)
    slot = compile_pattern(f"{{path}}{separator}{{lang}}.md").read(f"{name}.md")
    assert parts is not None
    assert slot is not None
    assert "".join(parts) == name
    assert known_tag(parts[2]) is not None
    assert f"{slot.post}{separator}{slot.language}" == name


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("en.post", ("en", ".", "post")),
        ("zh-CN-tea", ("zh-CN", "-", "tea")),
        ("pt_BR_tea_time", ("pt_BR", "_", "tea_time")),
        ("post.en", None),
        ("2026-03-17-tea", None),
        ("en", None),
        ("en.", None),
    ],
)
def test_a_name_may_begin_with_a_language(name: str, parts: tuple[str, str, str] | None) -> None:
    assert split_beginning(name) == parts
