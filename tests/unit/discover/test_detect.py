"""Layouts found without configuration."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from i18nlint.config.schema import Config
from i18nlint.discover.detect import detect
from i18nlint.discover.samples import Samples
from i18nlint.model.language import LanguageTag

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


def test_folders_named_like_languages_hold_the_versions_of_a_post(build: Build) -> None:
    root = build(
        ["src/content/blog/ko/a.md", "src/content/blog/en/a.md", "src/content/blog/ja/a.mdx"]
    )
    layout = discover(root)

    assert groups(layout) == {
        "src/content/blog/a": {
            "en": "src/content/blog/en/a.md",
            "ja": "src/content/blog/ja/a.mdx",
            "ko": "src/content/blog/ko/a.md",
        }
    }
    assert layout.sites[0].pattern == "src/content/blog/{lang}/{path}.{ext}"
    assert layout.sites[0].detected


def test_a_folder_in_the_middle_of_the_path_counts(build: Build) -> None:
    root = build(["docs/en/docs/tutorial/x.md", "docs/pt/docs/tutorial/x.md"])
    assert list(groups(discover(root))) == ["docs/docs/tutorial/x"]


def test_the_default_language_may_lie_beside_the_folders_of_the_others(build: Build) -> None:
    root = build(
        {
            "src/content/docs/start.md": ENGLISH,
            "src/content/docs/guides/one.mdx": ENGLISH,
            "src/content/docs/guides/two.mdx": ENGLISH,
            "src/content/docs/fr/start.md": "# 1\n",
            "src/content/docs/zh-cn/guides/one.mdx": CHINESE,
            "src/content/docs/zh-cn/start.md": CHINESE,
        }
    )
    layout = discover(root)

    assert groups(layout) == {
        "src/content/docs/guides/one": {
            "en": "src/content/docs/guides/one.mdx",
            "zh-CN": "src/content/docs/zh-cn/guides/one.mdx",
        },
        "src/content/docs/start": {
            "en": "src/content/docs/start.md",
            "fr": "src/content/docs/fr/start.md",
            "zh-CN": "src/content/docs/zh-cn/start.md",
        },
    }
    assert reasons(layout) == {"src/content/docs/guides/two.mdx": "no version in another language"}


def test_jekyll_keeps_one_language_at_the_root(build: Build) -> None:
    root = build({"_posts/2026-01-01-x.md": KOREAN, "en/_posts/2026-01-01-x.md": ENGLISH})
    assert groups(discover(root)) == {
        "_posts/2026-01-01-x": {
            "ko": "_posts/2026-01-01-x.md",
            "en": "en/_posts/2026-01-01-x.md",
        }
    }


def test_docusaurus_keeps_translations_of_the_blog_far_from_the_originals(build: Build) -> None:
    root = build(
        {
            "docusaurus.config.ts": "i18n: { defaultLocale: 'en', locales: ['en', 'zh'] }\n",
            "blog/2026-01-01-x.mdx": ENGLISH,
            "docs/intro.md": ENGLISH,
            "i18n/zh/docusaurus-plugin-content-blog/2026-01-01-x.mdx": CHINESE,
            "i18n/zh/docusaurus-plugin-content-docs/current/intro.md": CHINESE,
        }
    )
    layout = discover(root)
    assert groups(layout) == {
        "blog/2026-01-01-x": {
            "en": "blog/2026-01-01-x.mdx",
            "zh": "i18n/zh/docusaurus-plugin-content-blog/2026-01-01-x.mdx",
        },
        "docs/intro": {
            "en": "docs/intro.md",
            "zh": "i18n/zh/docusaurus-plugin-content-docs/current/intro.md",
        },
    }


@pytest.mark.parametrize(
    ("translated", "original"),
    [
        (
            "i18n/fr/docusaurus-plugin-content-docs/version-1.0/x.md",
            "versioned_docs/version-1.0/x.md",
        ),
        ("i18n/fr/docusaurus-plugin-content-pages/x.md", "src/pages/x.md"),
        ("i18n/fr/docusaurus-plugin-content-docs-community/current/x.md", "community/x.md"),
        ("website/i18n/fr/docusaurus-plugin-content-docs/current/x.md", "website/docs/x.md"),
        ("website/i18n/fr/docusaurus-plugin-content-docs/current/x.md", "docs/x.md"),
        ("docs/translations/fr/guide/x.md", "docs/guide/x.md"),
        ("pages.fr/common/x.md", "pages/common/x.md"),
        ("docs-fr/x.md", "docs/x.md"),
        ("docs/x_fr.md", "docs/x.md"),
        ("fr/x.md", "x.md"),
        ("i18n/README.fr.md", "README.md"),
        ("docs/README_fr.md", "README.md"),
        ("docs/translations/x-fr.md", "docs/x.md"),
        ("i18n/fr/x.md", "docs/x.md"),
        ("site/translations/fr/guide/x.md", "site/content/guide/x.md"),
        ("translated_docs/fr-FR/x.md", "docs/x.md"),
        ("docs-translations/fr-FR/x.md", "docs/x.md"),
    ],
)
def test_originals_without_a_language_are_found(
    build: Build, translated: str, original: str
) -> None:
    layout = discover(build([translated, original]))
    key = original.removesuffix(".md")
    french = "fr-FR" if "fr-FR" in translated else "fr"
    assert groups(layout) == {key: {"en": original, french: translated}}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "hugo.toml",
            '[languages.en]\ncontentDir = "content/main"\n'
            '[languages.ko]\ncontentDir = "content/main/hangul"\n',
        ),
        (
            "config/_default/languages.yaml",
            "en:\n  contentDir: content/main\nko:\n  weight: 2\n"
            "  contentDir: content/main/hangul  # inside\n",
        ),
        (
            "hugo.yaml",
            "languages:\n  en:\n    contentDir: content/main\n"
            "  ko:\n    params:\n      a: b\n    contentDir: content/main/hangul\n",
        ),
    ],
    ids=["toml", "languages.yaml", "yaml"],
)
@pytest.mark.parametrize("place", ["", "site/"], ids=["root", "below"])
def test_hugos_configuration_names_folders(build: Build, name: str, text: str, place: str) -> None:
    root = build([f"{place}content/main/a.md", f"{place}content/main/hangul/a.md"])
    path = root / place / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    found = {"en": f"{place}content/main/a.md", "ko": f"{place}content/main/hangul/a.md"}
    assert list(groups(discover(root)).values()) == [found]


def test_translations_below_docs_may_be_of_the_projects_own_readme(build: Build) -> None:
    texts = {"README.md": ENGLISH, "docs/de/README.md": GERMAN, "docs/ko/README.md": KOREAN}
    layout = discover(build(texts))
    assert groups(layout) == {
        "README": {"en": "README.md", "de": "docs/de/README.md", "ko": "docs/ko/README.md"}
    }


def test_two_files_of_one_language_are_duplicates(build: Build) -> None:
    layout = discover(build(["blog/en/a.md", "blog/en/a.mdx", "blog/ko/a.md"]))
    (group,) = layout.groups
    assert group.versions[LanguageTag("en")] == "blog/en/a.md"
    assert group.duplicates == ((LanguageTag("en"), "blog/en/a.mdx"),)
    assert layout.left_out == ()


def test_languages_outside_the_configured_ones_are_left_out(build: Build) -> None:
    root = build(["blog/en/a.md", "blog/ko/a.md", "blog/fr/a.md"])
    config = Config(languages=(LanguageTag("en"), LanguageTag("ko")))
    layout = discover(root, config)
    assert groups(layout) == {"blog/a": {"en": "blog/en/a.md", "ko": "blog/ko/a.md"}}
    assert list(reasons(layout)) == ["blog/fr/a.md"]


def test_a_configured_language_takes_the_folders_more_precise_name(build: Build) -> None:
    config = Config(languages=(LanguageTag("en"), LanguageTag("zh")))
    layout = discover(build(["blog/en/a.md", "blog/zh-cn/a.md"]), config)
    assert groups(layout) == {"blog/a": {"en": "blog/en/a.md", "zh": "blog/zh-cn/a.md"}}


def test_several_sites_may_lie_in_one_tree(build: Build) -> None:
    root = build(
        ["blog/en/a.md", "blog/ko/a.md", "docs/en/b.md", "docs/ko/b.md", "x.de.md", "x.fr.md"]
    )
    assert [site.pattern for site in discover(root).sites] == [
        "blog/{lang}/{path}.{ext}",
        "docs/{lang}/{path}.{ext}",
        "{path}.{lang}.{ext}",
    ]


def test_the_evidence_is_said_in_sentences(build: Build) -> None:
    root = build({"blog/x.md": KOREAN, "blog/en/x.md": ENGLISH, "blog/ja/x.md": JAPANESE})
    assert discover(root).sites[0].evidence == (
        "two folders named like languages under blog, one name in common "
        "with files without a language under blog",
        "source language ko: files without a language read like it, guessed",
    )


LANGUAGES = ("en", "ko", "ja", "it", "zh-CN", "de")
TEXTS = (ENGLISH, KOREAN, JAPANESE, ITALIAN, CHINESE, GERMAN)
paths = st.one_of(
    st.builds("docs/{}/{}.md".format, st.sampled_from(LANGUAGES), st.sampled_from("abc")),
    st.builds("docs/{}.{}.md".format, st.sampled_from("abc"), st.sampled_from(LANGUAGES)),
    st.builds("docs/{}.md".format, st.sampled_from("abc")),
    st.builds("{}/x/{}.mdx".format, st.sampled_from(LANGUAGES), st.sampled_from("abc")),
)


@settings(max_examples=60)
@given(st.sets(paths, max_size=14), st.randoms(use_true_random=False))
def test_detection_does_not_depend_on_the_order_of_files(
    found: set[str], shuffler: random.Random
) -> None:
    samples = Samples(Path("/nonexistent"))
    shuffled = sorted(found)
    shuffler.shuffle(shuffled)
    assert detect(sorted(shuffled), samples) == detect(sorted(found), samples)
    # Order of the list itself must not matter either: a tree may be read in any order.
    assert detect(shuffled, samples) == detect(sorted(found), samples)


@settings(max_examples=60)
@given(st.sets(paths, max_size=14))
def test_no_file_is_in_two_sites(found: set[str]) -> None:
    detected = detect(sorted(found), Samples(Path("/nonexistent")))
    claimed = [path for one in detected for path in one.paths]
    assert len(claimed) == len(set(claimed))
    assert set(claimed) <= found
