from __future__ import annotations

from dataclasses import replace

import pytest

from i18nlint.checks._api import Post
from i18nlint.checks.versions import compare_versions
from i18nlint.model.group import FormerSource, TranslationGroup
from i18nlint.model.language import LanguageTag


def tags(*names: str) -> tuple[LanguageTag, ...]:
    return tuple(LanguageTag.parse(name) for name in names)


def group(*names: str, duplicates: tuple[tuple[str, str], ...] = ()) -> TranslationGroup:
    versions = {tag: f"posts/{tag}/a.md" for tag in tags(*names)}
    twice = tuple((LanguageTag.parse(name), path) for name, path in duplicates)
    return TranslationGroup("posts/a", tags(*names)[0], versions, twice)


def said(post: Post) -> list[tuple[str, str | None, str]]:
    return [(f.rule, f.variant, f.message) for f in compare_versions(post)]


def test_a_post_with_all_languages_is_silent() -> None:
    assert said(Post(group("ko", "en"), tags("en", "ko"))) == []


def test_nothing_is_missed_where_no_language_is_configured() -> None:
    assert said(Post(group("ko", "en"))) == []


@pytest.mark.parametrize(
    ("languages", "message"),
    [
        (("ko", "en", "ja"), "this post has no version in ja"),
        (("ko", "en", "zh", "ja"), "this post has no version in ja and zh"),
        (("de", "ko", "en", "zh", "ja"), "this post has no version in de, ja and zh"),
    ],
)
def test_missing_languages_are_named_in_one_finding(
    languages: tuple[str, ...], message: str
) -> None:
    post = Post(group("ko", "en"), tags(*languages))
    assert said(post) == [("missing-translation", "required", message)]


def test_languages_of_some_posts_only_are_named_apart() -> None:
    post = Post(group("ko", "en"), tags("ko", "en", "ja", "fr"), frozenset(tags("fr")))
    assert said(post) == [
        ("missing-translation", "required", "this post has no version in ja"),
        ("missing-translation", None, "this post has no version in fr"),
    ]


def test_a_variety_stands_for_its_language() -> None:
    assert said(Post(group("en", "pt-BR"), tags("en", "pt"))) == []
    assert len(said(Post(group("en", "zh-TW"), tags("en", "zh-CN")))) == 1


def test_each_further_file_of_a_language_is_a_finding() -> None:
    twice = (("en", "posts/en/a.mdx"), ("ko", "posts/kr/a.md"))
    findings = list(compare_versions(Post(group("ko", "en", duplicates=twice))))
    assert [f.rule for f in findings] == ["duplicate-translation"] * 2
    assert findings[0].message == (
        'en has two files: "posts/en/a.md" was compared, "posts/en/a.mdx" was not'
    )
    assert findings[1].arguments == {
        "language": "ko",
        "compared": "posts/ko/a.md",
        "duplicate": "posts/kr/a.md",
    }


@pytest.mark.parametrize(
    ("former", "left", "message"),
    [
        (
            FormerSource(LanguageTag("en"), "posts/en/a.md"),
            ("ko",),
            'the source "posts/en/a.md" was deleted, but ko is still here',
        ),
        (
            FormerSource(LanguageTag("en"), "posts/en/a.md", "posts/en/b.md"),
            ("ko", "de", "ja"),
            'the source "posts/en/a.md" was moved to "posts/en/b.md", '
            "but de, ja and ko are still here",
        ),
    ],
    ids=["deleted", "moved"],
)
def test_translations_without_their_source_are_one_finding(
    former: FormerSource, left: tuple[str, ...], message: str
) -> None:
    variant = "moved" if former.moved_to else None
    post = Post(replace(group(*left), former_source=former))
    assert said(post) == [("orphan-translation", variant, message)]


def test_a_lost_source_is_not_missing_as_well() -> None:
    former = FormerSource(LanguageTag("en"), "posts/en/a.md")
    post = Post(replace(group("ko"), former_source=former), tags("en", "ko", "ja"))
    assert [(rule, message) for rule, _, message in said(post)] == [
        ("missing-translation", "this post has no version in ja"),
        ("orphan-translation", 'the source "posts/en/a.md" was deleted, but ko is still here'),
    ]
