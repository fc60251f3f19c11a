"""Layouts whose files or folders name the language with a part of their own names."""

from __future__ import annotations

import sys

import pytest

from .conftest import (
    CHINESE,
    ENGLISH,
    GERMAN,
    ITALIAN,
    JAPANESE,
    KOREAN,
    Build,
    discover,
    groups,
    reasons,
)


def test_hugo_names_the_language_behind_the_file_name(build: Build) -> None:
    root = build(
        {
            "hugo.toml": 'defaultContentLanguage = "ko"\n',
            "content/about.md": KOREAN,
            "content/about.en.md": ENGLISH,
            "content/posts/x/index.md": KOREAN,
            "content/posts/x/index.ja.md": JAPANESE,
        }
    )
    layout = discover(root)

    assert groups(layout) == {
        "content/about": {"ko": "content/about.md", "en": "content/about.en.md"},
        "content/posts/x/index": {
            "ko": "content/posts/x/index.md",
            "ja": "content/posts/x/index.ja.md",
        },
    }
    assert layout.sites[0].pattern == "content/{path}.{lang}.{ext}"
    assert layout.sites[0].other_patterns == ("content/{path}.{ext}",)


def test_both_languages_may_be_named_with_their_regions(build: Build) -> None:
    root = build(["ui/button/index.en-US.md", "ui/button/index.zh-CN.md", "ui/button/demo.md"])
    layout = discover(root)
    assert groups(layout) == {
        "ui/button/index": {
            "en-US": "ui/button/index.en-US.md",
            "zh-CN": "ui/button/index.zh-CN.md",
        }
    }
    assert reasons(layout) == {"ui/button/demo.md": "no version in another language"}


def test_a_readme_has_its_languages_behind_a_hyphen(build: Build) -> None:
    root = build(
        {
            "README.md": ENGLISH,
            "README-zh-Hans.md": CHINESE,
            "README-ja.md": JAPANESE,
            "NEWS.md": "1",
        }
    )
    layout = discover(root)
    assert groups(layout) == {
        "README": {"en": "README.md", "ja": "README-ja.md", "zh-Hans": "README-zh-Hans.md"}
    }
    assert reasons(layout) == {"NEWS.md": "no version in another language"}


def test_versions_of_a_readme_may_name_their_language_each_in_its_own_way(build: Build) -> None:
    root = build(
        {
            "README.md": ENGLISH,
            "README-de.md": GERMAN,
            "README_ja.md": JAPANESE,
            "README.zh-TW.md": CHINESE,
            "docs/README.it.md": ITALIAN,
        }
    )
    layout = discover(root)
    assert groups(layout) == {
        "README": {
            "en": "README.md",
            "de": "README-de.md",
            "it": "docs/README.it.md",
            "ja": "README_ja.md",
            "zh-TW": "README.zh-TW.md",
        }
    }
    assert reasons(layout) == {}


@pytest.mark.parametrize(
    "path",
    [
        "docs/i18n/ja/README.md",
        "Docs/i18n/ja/README.md",
        "docs/translations/README.ja.md",
        ".github/i18n/ja/README.md",
        "README/README.ja.md",
        "readme/README-ja.md",
    ],
)
def test_a_projects_readme_is_translated_in_a_folder_for_that(build: Build, path: str) -> None:
    root = build({"README.md": ENGLISH, "README.zh-CN.md": CHINESE, path: JAPANESE})
    versions = {"en": "README.md", "ja": path, "zh-CN": "README.zh-CN.md"}
    assert groups(discover(root)) == {"README": versions}


def test_the_original_that_lies_beside_is_nearer_than_the_projects_own(build: Build) -> None:
    files = {"README.md": ENGLISH, "docs/README.md": ENGLISH, "docs/README.it.md": ITALIAN}
    assert groups(discover(build(files))) == {
        "docs/README": {"en": "docs/README.md", "it": "docs/README.it.md"}
    }


def test_a_translation_below_docs_is_of_docs_before_the_project(build: Build) -> None:
    root = build({"README.md": ENGLISH, "docs/README.md": ENGLISH, "docs/i18n/ja/README.md": "一"})
    assert groups(discover(root)) == {
        "docs/README": {"en": "docs/README.md", "ja": "docs/i18n/ja/README.md"}
    }


def test_a_file_may_be_named_like_a_language(build: Build) -> None:
    root = build(["app/hello/en.mdx", "app/hello/de.mdx"])
    assert groups(discover(root)) == {
        "app/hello": {"en": "app/hello/en.mdx", "de": "app/hello/de.mdx"}
    }


@pytest.mark.parametrize("separator", [".", "-", "_"])
def test_a_file_may_begin_with_its_language(build: Build, separator: str) -> None:
    names = [f"blog/{tag}{separator}tea-time.md" for tag in ("en", "pt-BR")]
    layout = discover(build(names))
    assert groups(layout) == {"blog/tea-time": dict(zip(["en", "pt-BR"], names, strict=True))}
    assert layout.sites[0].evidence[0].startswith("two beginnings of files named like languages")


def test_a_post_may_be_a_folder_of_files_that_begin_with_their_language(build: Build) -> None:
    layout = discover(build(["a/en.post.md", "a/de.post.md", "b/en.post.md", "b/de.post.md"]))
    assert groups(layout) == {
        f"{post}/post": {tag: f"{post}/{tag}.post.md" for tag in ("de", "en")} for post in "ab"
    }


def test_file_and_folder_may_both_name_the_language(build: Build) -> None:
    root = build(["content/en/tea/a.en.md", "content/ko/tea/a.ko.md", "content/ko/tea/b.en.md"])
    layout = discover(root)
    assert groups(layout) == {
        "content/tea/a": {"en": "content/en/tea/a.en.md", "ko": "content/ko/tea/a.ko.md"}
    }
    assert layout.sites[0].pattern == "content/{lang}/{path}.{lang}.{ext}"


def test_a_folder_may_begin_with_its_language(build: Build) -> None:
    root = build({"docs/a.md": ENGLISH, "ko-docs/a.md": KOREAN, "ja-docs/a.md": JAPANESE})
    assert groups(discover(root)) == {
        "docs/a": {"en": "docs/a.md", "ja": "ja-docs/a.md", "ko": "ko-docs/a.md"}
    }


def test_collections_of_jekyll_have_an_underscore_before_their_language(build: Build) -> None:
    layout = discover(build(["_en/a.md", "_fr/a.md", "_includes/a.md"]))
    assert groups(layout) == {"a": {"en": "_en/a.md", "fr": "_fr/a.md"}}


def test_a_folder_of_translations_in_each_lesson_has_its_original_above(build: Build) -> None:
    lessons = [f"{at}-tea" for at in range(3)]
    files = [
        f"{lesson}/{place}"
        for lesson in lessons
        for place in ("README.md", "translations/README.de.md", "translations/README.fr.md")
    ]
    extra = ["0-tea/translations/task.fr.md", "0-tea/translations/task.de.md", "0-tea/task.md"]
    found = groups(discover(build([*files, *extra])))
    assert sorted(found) == ["0-tea/README", "0-tea/task", "1-tea/README", "2-tea/README"]
    assert set(found["1-tea/README"].values()) == {
        "1-tea/README.md", "1-tea/translations/README.de.md", "1-tea/translations/README.fr.md",
    }  # fmt: skip


def test_translations_without_an_original_above_belong_together(build: Build) -> None:
    files = ["a/translations/x.de.md", "a/translations/x.fr.md"]
    assert list(groups(discover(build(files)))) == ["a/translations/x"]


def test_a_projects_readme_may_have_its_translations_two_folders_down(build: Build) -> None:
    found = groups(discover(build(["README.md", "docs/readme/README.de.md"])))
    assert list(found) == ["README"]


@pytest.mark.parametrize("sign", ["{", "}", "*", "\\"])
@pytest.mark.skipif(sys.platform == "win32", reason="no name has these signs there")
def test_a_name_that_no_pattern_can_spell_is_in_nobodys_way(build: Build, sign: str) -> None:
    odd = [f"do{sign}cs/a.md", f"do{sign}cs/a.ko.md", f"1.en{sign}/a.md"]
    found = groups(discover(build([*odd, "docs/a.md", "docs/a.ko.md"])))
    assert list(found) == ["docs/a"]
