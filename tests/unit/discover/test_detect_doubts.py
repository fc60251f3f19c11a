"""Names that may be of languages, and what tells."""

from __future__ import annotations

import pytest

from i18nlint.config.schema import Config
from i18nlint.model.language import LanguageTag

from .conftest import (
    CHINESE,
    ENGLISH,
    ITALIAN,
    JAPANESE,
    KOREAN,
    Build,
    discover,
    groups,
    reasons,
)


def test_words_in_front_of_a_folders_name_are_no_languages(build: Build) -> None:
    names = ["guide/a.md", "cs-guide/a.md", "docs/a.md", "ml-docs/a.md", "my-docs/a.md"]
    assert groups(discover(build(dict.fromkeys(names, ENGLISH)))) == {}


def test_words_before_a_hyphen_are_no_languages(build: Build) -> None:
    names = ["to-string.md", "string.md", "my-account.md", "no-account.md", "es-modules.md"]
    assert groups(discover(build([*names, "modules.md"]))) == {}


def test_country_codes_and_names_stand_for_languages(build: Build) -> None:
    root = build(["docs/kr/x.md", "docs/jp/x.md", "a.chinese.md", "a.korean.md"])
    build({"a.chinese.md": CHINESE, "a.korean.md": KOREAN, "docs/jp/x.md": JAPANESE})
    assert groups(discover(root)) == {
        "a": {"ko": "a.korean.md", "zh": "a.chinese.md"},
        "docs/x": {"ja": "docs/jp/x.md", "ko": "docs/kr/x.md"},
    }


def test_departments_are_no_languages(build: Build) -> None:
    root = build(
        {"docs/it/policy.md": ENGLISH, "docs/hr/policy.md": ENGLISH, "docs/policy.md": ENGLISH}
    )
    assert discover(root).groups == ()


def test_a_doubtful_name_counts_if_its_posts_read_like_it(build: Build) -> None:
    root = build({"docs/it/policy.md": ITALIAN, "docs/policy.md": ENGLISH})
    assert groups(discover(root)) == {
        "docs/policy": {"en": "docs/policy.md", "it": "docs/it/policy.md"}
    }


def test_a_doubtful_name_counts_in_the_company_of_clear_ones(build: Build) -> None:
    languages = ("en", "ko", "it")
    root = build([f"docs/{language}/{name}.md" for language in languages for name in "abc"])
    assert len(discover(root).sites[0].languages) == 3


def test_a_doubtful_name_counts_if_it_is_configured(build: Build) -> None:
    root = build(["docs/it/policy.md", "docs/en/policy.md"])
    config = Config(languages=(LanguageTag("en"), LanguageTag("it")))
    assert list(groups(discover(root, config))) == ["docs/policy"]


def test_courses_of_languages_are_no_languages(build: Build) -> None:
    root = build({"courses/french/one.md": ENGLISH, "courses/german/one.md": ENGLISH})
    assert discover(root).groups == ()


@pytest.mark.parametrize("name", ["convert_to.md", "notes-is.md", "guide.cs.md"])
def test_endings_that_are_words_are_no_languages(build: Build, name: str) -> None:
    stem = name.replace("_", "-").split("-")[0].split(".")[0]
    root = build({name: ENGLISH, f"{stem}.md": ENGLISH})
    assert discover(root).groups == ()


def test_folders_side_by_side_with_nothing_in_common_are_no_site(build: Build) -> None:
    assert discover(build(["docs/de/a.md", "docs/fr/b.md"])).groups == ()


def test_an_english_readme_beside_english_docs_is_no_further_version(build: Build) -> None:
    root = build(
        {"docs/README.md": ENGLISH, "docs/en/README.md": ENGLISH, "docs/ko/README.md": KOREAN}
    )
    layout = discover(root)
    assert groups(layout) == {"docs/README": {"en": "docs/en/README.md", "ko": "docs/ko/README.md"}}
    assert reasons(layout) == {"docs/README.md": "no version in another language"}


def test_a_doubtful_name_counts_amid_two_others_where_its_post_is_too_short_to_be_read(
    build: Build,
) -> None:
    root = build(["about.md", "about.de.md", "about.pl.md"])
    (root / "about.md").write_text(ENGLISH, encoding="utf-8")
    assert [str(tag) for tag in discover(root).sites[0].languages] == ["de", "en", "pl"]


def test_a_doubtful_name_amid_two_others_does_not_count_if_its_post_reads_otherwise(
    build: Build,
) -> None:
    root = build({"setup.md": ENGLISH, "setup.de.md": "# 1\n", "setup.pl.md": ENGLISH})
    assert [str(tag) for tag in discover(root).sites[0].languages] == ["de", "en"]


def test_a_doubtful_name_beside_one_other_alone_does_not_count_unread(build: Build) -> None:
    assert discover(build(["docs/en/policy.md", "docs/it/policy.md"])).groups == ()


def test_a_doubtful_name_counts_if_the_frontmatter_says_so(build: Build) -> None:
    root = build({"about.md": ENGLISH, "about.pl.md": "---\nlang: pl\n---\nKontakt\n"})
    assert groups(discover(root)) == {"about": {"en": "about.md", "pl": "about.pl.md"}}
