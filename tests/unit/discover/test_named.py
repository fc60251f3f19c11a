"""Posts that no path brings together, but a key in their frontmatter."""

from __future__ import annotations

import pytest

from .conftest import Build, discover, groups


@pytest.mark.parametrize("name", ["ref", "lang-ref", "translationKey", "translation_id"])
def test_frontmatter_may_say_which_posts_belong_together(build: Build, name: str) -> None:
    def post(language: str, key: str) -> str:
        return f"---\ntitle: x\nlang: {language}\n{name}: {key}\n---\n\n# x\n"

    layout = discover(
        build(
            {
                "_posts/2026-01-02-tea.md": post("en", "tea"),
                "_posts/2026-01-02-cha.md": post("ko", "tea"),
                "_posts/2026-01-03-lone.md": post("ko", "lone"),
                "about.md": "# About\n",
            }
        )
    )
    assert groups(layout) == {
        "_posts/tea": {"en": "_posts/2026-01-02-tea.md", "ko": "_posts/2026-01-02-cha.md"}
    }
    assert sorted(left.path for left in layout.left_out) == [
        "_posts/2026-01-03-lone.md",
        "about.md",
    ]


@pytest.mark.parametrize(
    ("english", "italian"),
    [
        ("content/en/tools/harbour.md", "content/it/tools/porto.md"),
        ("content/it/harbour.en.md", "content/it/porto.it.md"),
        ("content/en/it/harbour.md", "content/it/it/porto.md"),
    ],
    ids=["folders", "endings", "a folder named like a language in both"],
)
def test_posts_of_one_key_have_their_language_from_where_they_lie(
    build: Build, english: str, italian: str
) -> None:
    matter = "---\ntitle: x\ntranslationKey: harbour\n---\n\n# x\n"
    layout = discover(build({english: matter, italian: matter, "content/en/a.md": "# A\n"}))
    assert list(groups(layout).values()) == [{"en": english, "it": italian}]


def test_a_reference_that_may_be_anything_needs_a_language_beside_it(build: Build) -> None:
    matter = "---\nref: main\n---\n\n# x\n"
    layout = discover(build({"ko/a.md": matter, "en/b.md": matter}))
    assert layout.groups == ()
