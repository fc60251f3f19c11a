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


def test_a_key_reaches_a_post_that_paths_have_brought_together_without_it(build: Build) -> None:
    def post(language: str, key: str) -> str:
        return f"---\ntitle: x\nlang: {language}\nref: {key}\n---\n\n# x\n"

    layout = discover(
        build(
            {
                "en/visit.md": post("en", "visit"),
                "bn/visit.md": post("bn", "visit"),
                "nl/bezoek.md": post("nl", "visit"),
                "en/tram.md": post("en", "tram"),
                "bn/tram.md": post("bn", "tram"),
            }
        )
    )
    assert groups(layout) == {
        "tram": {"bn": "bn/tram.md", "en": "en/tram.md"},
        "visit": {"bn": "bn/visit.md", "en": "en/visit.md", "nl": "nl/bezoek.md"},
    }
    assert layout.left_out == ()


def test_a_group_is_kept_where_a_second_look_meets_no_key(build: Build) -> None:
    """Of many files a few are asked; those of the group are not among them once they are free."""
    matter = "---\ntitle: x\nlang: {}\nref: visit\n---\n\n# x\n"
    posts = {"en/visit.md": "en", "bn/visit.md": "bn", "nl/bezoek.md": "nl"}
    files = {path: matter.format(tag) for path, tag in posts.items()}
    others = [f"about/{at:02}.md" for at in range(11)] + ["guide/00.md"]
    others += [f"zoo/{at:02}.md" for at in range(34)]
    layout = discover(build({**files, **dict.fromkeys(others, "# x\n")}))
    assert groups(layout) == {"visit": {"bn": "bn/visit.md", "en": "en/visit.md"}}


def test_a_lone_post_of_a_language_that_the_group_has_leaves_it_as_it_is(build: Build) -> None:
    matter = "---\ntitle: x\nlang: {}\nref: visit\n---\n\n# x\n"
    files = {f"{tag}/visit.md": matter.format(tag) for tag in ("en", "bn")}
    layout = discover(build({**files, "bn/old.md": matter.format("bn")}))
    assert groups(layout) == {"visit": {"bn": "bn/visit.md", "en": "en/visit.md"}}


def test_articles_of_pelican_share_their_slug(build: Build) -> None:
    head = "Title: x\nDate: 2026-01-02\nSlug: compost\nLang: {}\n\nText.\n"
    files = {"heap.md": head.format("en"), "tas.md": head.format("fr")}
    assert groups(discover(build({f"content/{name}": text for name, text in files.items()}))) == {
        "content/compost": {"en": "content/heap.md", "fr": "content/tas.md"}
    }
